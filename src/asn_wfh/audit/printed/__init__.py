"""What a text prints beside people: acts, shares, tables, days and clauses that it means."""
