"""The frame of a paper: what stands above the clauses and below them."""
