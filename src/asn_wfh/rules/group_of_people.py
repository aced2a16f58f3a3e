"""A group of people: boxes with "atau" between them, of facets and the values each may have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.fact_space import FactSpace

__all__ = ["EVERYONE", "FacetValues", "Group", "facet_values_of", "group_boxes"]

FacetValues: TypeAlias = "tuple[tuple[str, tuple[str, ...]], ...]"
"""The allowed values of each facet that one box narrows."""


@dataclass(frozen=True, slots=True)
class Group:
    """A set of cases: boxes with "atau" between them, each with "dan" between its facets."""

    boxes: tuple[FacetValues, ...]


EVERYONE = Group(((),))
"""The group without a box of its own: whoever there is."""


def group_boxes(sides: Iterable[FacetValues], cases: FactSpace) -> list[Box]:
    """The boxes of a group of people."""
    return [cases.box(dict(box)) for box in sides]


def facet_values_of(group: Group) -> Iterator[tuple[str, str]]:
    """Every facet and value that a group names."""
    return ((facet, value) for box in group.boxes for facet, values in box for value in values)
