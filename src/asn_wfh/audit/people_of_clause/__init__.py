"""Whom a clause is about: its printed terms, and the groups of people that they may mean."""
