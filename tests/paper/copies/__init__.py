"""Copies of a paper as files: what is read out of them, and what an audit then finds."""
