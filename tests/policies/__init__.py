"""The shipped circulars: every line matters."""
