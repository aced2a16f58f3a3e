"""Wordings near to one another, by what a reader of Indonesian must know to read them.

Each file has clauses that say one thing in several ways, with the provisions that are right, and
some that say another thing, beside which the same provisions are wrong.
"""
