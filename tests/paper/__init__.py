"""The text of a circular read back from every print of it."""
