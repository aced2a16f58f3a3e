"""The audit page in a real browser: what a person sees, reaches with keys, and prints."""
