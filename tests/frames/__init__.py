"""Whole tables of cases: every row is answered as it is alone."""
