"""The law's words, ties, clauses, working days and facts."""
