"""The clauses of a paper by their numbering: markers, the tree of items, unmarked headings."""
