"""How much of a staff the words of `share` name: the bounds of a side, and what they leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from asn_wfh.kernel.json_schema_parts import (
    SharedPart,
    at_least_one_key,
    at_most_one_key,
    mapping_with_keys,
)
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import keys_wanted_fault, read_percentage_from_0
from asn_wfh.rules.field_schemas import WHOLE_PERCENTAGE

__all__ = [
    "BASES",
    "BOUNDS",
    "BOUNDS_SCHEMA",
    "SIDES",
    "HomeInterval",
    "PrintedBound",
    "ShareBound",
    "ShareRounding",
    "ShareSide",
    "SideBounds",
    "StaffBase",
    "home_interval",
    "read_side_bounds",
]

ShareSide: TypeAlias = Literal["home", "office"]
ShareBound: TypeAlias = Literal["at_most", "at_least", "exactly"]
PrintedBound: TypeAlias = tuple[ShareSide, ShareBound, int]
"""A bound that a paper prints: of which side, which bound, and its figure in hundredths."""
StaffBase: TypeAlias = Literal[
    "all_in_office", "eligible_in_office", "smallest_unit", "present", "eligible_in_region"
]
ShareRounding: TypeAlias = Literal["down", "up", "nearest", "down_min_one"]

BOUNDS: tuple[ShareBound, ...] = get_args(ShareBound)
BASES: tuple[StaffBase, ...] = get_args(StaffBase)
SIDES: tuple[ShareSide, ...] = get_args(ShareSide)


@dataclass(frozen=True, slots=True)
class HomeInterval:
    """How much of a staff is at home, in hundredths: from `low` to `high`."""

    low: int
    high: int

    @property
    def is_nobody(self) -> bool:
        """Whether nobody may be at home."""
        return self.high == 0

    @property
    def is_everybody(self) -> bool:
        """Whether everybody must be."""
        return self.low == 100


@dataclass(frozen=True, slots=True)
class SideBounds:
    """What the paper prints of one side: bounds in hundredths, each None where it prints none."""

    at_most: int | None = None
    at_least: int | None = None
    exactly: int | None = None

    @property
    def bound_figure_pairs(self) -> tuple[tuple[ShareBound, int], ...]:
        """The bounds that are printed."""
        return tuple(
            (bound, figure) for bound in BOUNDS if (figure := getattr(self, bound)) is not None
        )


def read_side_bounds(value: object) -> SideBounds | Literal["any"]:
    """`{at_most: 60%}`, `{at_least: ..., at_most: ...}`, `{exactly: ...}`, or `any`."""
    if value == "any":
        return "any"
    if not isinstance(value, Mapping) or not value:
        raise Faults(keys_wanted_fault(value, "at_most"))
    bounds: dict[str, int] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for key, figure in value.items():
        try:
            if key in BOUNDS:
                bounds[key] = read_percentage_from_0(figure)
            else:
                hint = unknown_word_hint(key, BOUNDS)
                faults.append(((key,), Fault.of("unknown_key", key=key, **hint)))
        except Faults as error:
            faults += [((key, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    if "exactly" in bounds and len(bounds) > 1:
        second = next(key for key in bounds if key != "exactly")
        raise Faults(((second,), Fault.of("not_together", first="exactly", second=second)))
    return SideBounds(**bounds)


BOUNDS_SCHEMA = SharedPart(
    "share_bounds",
    mapping_with_keys(
        dict.fromkeys(BOUNDS, WHOLE_PERCENTAGE),
        conditions=[
            at_least_one_key(*BOUNDS),
            *(at_most_one_key("exactly", bound) for bound in BOUNDS if bound != "exactly"),
        ],
    ),
)


def home_interval(bounds: Iterable[PrintedBound]) -> HomeInterval:
    """How much of a staff some printed bounds leave at home, in hundredths."""
    low, high = 0, 100
    for side, bound, figure in bounds:
        home = figure if side == "home" else 100 - figure
        # At most so many at the office are at least the others at home.
        if bound == "exactly" or (bound == "at_least") == (side == "home"):
            low = max(low, home)
        if bound == "exactly" or (bound == "at_most") == (side == "home"):
            high = min(high, home)
    return HomeInterval(low, high)
