"""Faults seeded in policies and papers: the ledger must find each."""
