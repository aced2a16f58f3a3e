"""Circulars of one region over time."""
