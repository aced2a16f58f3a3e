"""One line of a text as it is printed, with the style that a terminal may give it."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["StyledLine"]


class StyledLine(NamedTuple):
    """A line of text; `style` is a style of rich, empty for plain."""

    text: str
    style: str = ""
