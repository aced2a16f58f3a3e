"""Turns planned for whole offices, their certificates and the verifier."""
