"""A group of people: boxes with "atau" between them, of facets and the values each may have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["EVERYONE", "FacetValues", "Group"]

FacetValues: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""The allowed values of each facet that one box narrows."""


@dataclass(frozen=True, slots=True)
class Group:
    """A set of cases: boxes with "atau" between them, each with "dan" between its facets."""

    boxes: tuple[FacetValues, ...]


EVERYONE = Group(((),))
"""The group without a box of its own: whoever there is."""
