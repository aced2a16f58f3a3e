"""The public face: the contract, and whatever a caller may get wrong."""
