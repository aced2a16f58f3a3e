"""One cell of a CSV that a spreadsheet takes for a text."""

__all__ = ["csv_cell_without_formula"]

_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a formula begins for some spreadsheet."""


def csv_cell_without_formula(text: str) -> str:
    """A text that a spreadsheet takes for one: with an apostrophe where it begins as a formula."""
    return f"'{text}" if text.lstrip("'").startswith(_BEGINS) else text
