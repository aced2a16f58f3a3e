"""How a roster is planned, and what is certified of it."""
