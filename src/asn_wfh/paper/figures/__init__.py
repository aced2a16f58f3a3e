"""The figures that a text prints: numbers, shares, dates, times and references to clauses."""
