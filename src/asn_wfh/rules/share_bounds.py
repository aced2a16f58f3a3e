"""How much of a staff the words of `share` name: bounds of a side, tables, and what they leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from pydantic import ValidationInfo

from asn_wfh.kernel.json_schema import (
    Shared,
    any_of,
    mapping_with_keys,
    not_together,
    one_of_keys,
    one_or_list,
    text_schema,
    words_schema,
)
from asn_wfh.law.hints import unknown_word_hint
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_schemas import WHOLE_PERCENTAGE
from asn_wfh.rules.fields import read_text, read_whole_percentage
from asn_wfh.rules.group import FacetValues, Vocabulary, read_facet_values

__all__ = [
    "BASES",
    "SIDES",
    "HomeInterval",
    "ShareBound",
    "ShareRounding",
    "ShareSide",
    "ShareTable",
    "SideBounds",
    "StaffBase",
    "home_interval",
    "read_side",
    "read_table",
]

ShareSide: TypeAlias = Literal["home", "office"]
ShareBound: TypeAlias = Literal["at_most", "at_least", "exactly"]
StaffBase: TypeAlias = Literal[
    "all_in_office", "eligible_in_office", "smallest_unit", "present", "eligible_in_region"
]
ShareRounding: TypeAlias = Literal["down", "up", "nearest", "down_min_one"]

_BOUNDS: tuple[ShareBound, ...] = get_args(ShareBound)
BASES: tuple[StaffBase, ...] = get_args(StaffBase)
SIDES: tuple[ShareSide, ...] = get_args(ShareSide)
_TABLE_KEYS = ("by", "side", "bound", "rows")


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
    def printed(self) -> tuple[tuple[ShareBound, int], ...]:
        """The bounds that are printed."""
        return tuple(
            (bound, figure) for bound in _BOUNDS if (figure := getattr(self, bound)) is not None
        )


@dataclass(frozen=True, slots=True)
class ShareTable:
    """Figures that vary by some facts: a box of their values, and the figure of each row."""

    by: tuple[str, ...]
    side: ShareSide
    bound: ShareBound
    rows: tuple[tuple[FacetValues, int], ...]


def read_side(value: object) -> SideBounds | Literal["any"]:
    """`{at_most: 60%}`, `{at_least: ..., at_most: ...}`, `{exactly: ...}`, or `any`."""
    if value == "any":
        return "any"
    if not isinstance(value, Mapping) or not value:
        raise Faults(Fault.of("wants_keys", key="at_most"))
    bounds: dict[str, int] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for key, figure in value.items():
        try:
            if key in _BOUNDS:
                bounds[key] = read_whole_percentage(figure)
            else:
                hint = unknown_word_hint(key, _BOUNDS)
                faults.append(((key,), Fault.of("unknown_key", key=key, **hint)))
        except Faults as error:
            faults += [((key, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    if "exactly" in bounds and len(bounds) > 1:
        second = next(key for key in bounds if key != "exactly")
        raise Faults(((second,), Fault.of("not_together", first="exactly", second=second)))
    return SideBounds(**bounds)


def read_table(value: object, info: ValidationInfo) -> ShareTable:
    """`{by: [...], side: ..., bound: ..., rows: [[value, ..., figure], ...]}`."""
    assert info.context is not None
    vocabulary: Vocabulary = info.context
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    wrong = [key for key in value if key not in _TABLE_KEYS]
    if wrong:
        hint = unknown_word_hint(wrong[0], _TABLE_KEYS)
        raise Faults(((wrong[0],), Fault.of("unknown_key", key=wrong[0], **hint)))
    for key in _TABLE_KEYS:
        if key not in value:
            raise Faults(Fault.of("missing_key", key=key))
    named = value["by"] if isinstance(value["by"], list) else [value["by"]]
    facts = tuple(read_text(name) for name in named)
    unknown = [name for name in facts if name not in vocabulary]
    if unknown:
        hint = unknown_word_hint(unknown[0], vocabulary)
        raise Faults((("by",), Fault.of("unknown_facet", fact=unknown[0], **hint)))
    for key, words in (("side", SIDES), ("bound", _BOUNDS)):
        if value[key] not in words:
            hint = unknown_word_hint(value[key], words)
            raise Faults(((key,), Fault.of("unknown_word", word=value[key], **hint)))
    if not isinstance(value["rows"], list) or not value["rows"]:
        raise Faults((("rows",), Fault.of("empty_list")))
    rows, faults = [], []
    for place, row in enumerate(value["rows"]):
        try:
            rows.append(_read_row(row, facts, vocabulary))
        except Faults as error:
            faults += [(("rows", place, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    return ShareTable(facts, value["side"], value["bound"], tuple(rows))


def _read_row(
    row: object, facts: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[FacetValues, int]:
    if not isinstance(row, list) or len(row) != len(facts) + 1:
        raise Faults(Fault.of("table_row", cells=len(facts) + 1))
    sides = []
    for place, (fact, value) in enumerate(zip(facts, row, strict=False)):
        if value == "*":
            continue
        try:
            own = getattr(vocabulary, "own", {}).get(fact)
            sides.append((fact, read_facet_values(fact, value, vocabulary[fact], own)))
        except Faults as error:
            raise Faults(*(((place, *path), fault) for path, fault in error.located)) from None
    try:
        return tuple(sorted(sides)), read_whole_percentage(row[-1])
    except Faults as error:
        last = len(facts)
        raise Faults(*(((last, *path), fault) for path, fault in error.located)) from None


BOUNDS_SCHEMA = Shared(
    "share_bounds",
    mapping_with_keys(
        dict.fromkeys(_BOUNDS, WHOLE_PERCENTAGE),
        conditions=[
            one_of_keys(*_BOUNDS),
            *(not_together("exactly", bound) for bound in _BOUNDS if bound != "exactly"),
        ],
    ),
)
_CELL = any_of(one_or_list(text_schema()), {"type": "object"})
TABLE_SCHEMA = mapping_with_keys(
    {
        "by": any_of(text_schema(), {"type": "array", "items": text_schema()}),
        "side": words_schema(SIDES),
        "bound": words_schema(_BOUNDS),
        "rows": {
            "type": "array",
            "items": {"type": "array", "items": _CELL, "minItems": 1},
            "minItems": 1,
        },
    },
    _TABLE_KEYS,
)
"""A row has a cell for each fact of `by`, and then its figure."""


def home_interval(bounds: Iterable[tuple[ShareSide, ShareBound, int]]) -> HomeInterval:
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
