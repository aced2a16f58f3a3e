"""A policy as a value: its digest."""
