"""The pages of the documentation against the code."""
