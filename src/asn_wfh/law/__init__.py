"""The law's words and ties, its clauses, its working days, and the facts of a case."""
