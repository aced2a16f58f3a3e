"""Sets of changes and of right policies by people who had seen neither the audit nor its tests.

In each set: two invented papers with their policies, a hundred changes of a few words in these two
and the two official papers, and forty right policies beside papers of unusual wordings.
"""
