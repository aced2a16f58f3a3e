"""The clauses of a copy by the fingerprints of a policy: its pieces, and which clauses they are."""
