"""Comparisons against brute force."""
