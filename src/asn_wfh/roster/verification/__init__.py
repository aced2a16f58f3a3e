"""How a roster and its certificate are verified: without any code of `planning`."""
