"""The table of a `share`: figures that vary by one or more facts, or by the day of the week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationInfo

from asn_wfh.kernel.json_schema_parts import (
    any_of,
    closed_list_word_schema,
    mapping_with_keys,
    one_or_list,
    text_schema,
)
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import read_percentage_from_0, read_text
from asn_wfh.rules.group_of_people import FacetValues
from asn_wfh.rules.read_facet_values import read_facet_values
from asn_wfh.rules.read_share_bounds_as_home_interval import (
    BOUNDS,
    SIDES,
    ShareBound,
    ShareSide,
    SideBounds,
    read_side_bounds,
)
from asn_wfh.rules.standard_and_policy_vocabulary import Vocabulary

__all__ = ["TABLE_SCHEMA", "ShareTable", "TableRow", "read_table"]

_KEYS = ("by", "side", "bound", "rows")
_REQUIRED = ("by", "side", "rows")
_BY_DAY = "every"
_WEEKDAY = "weekday"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: the box of facts that it is for, and its bound with the figure."""

    box: FacetValues
    bound: ShareBound
    figure: int


@dataclass(frozen=True, slots=True)
class ShareTable:
    """Figures that vary by some facts, or by the day of the week."""

    by: tuple[str, ...]
    side: ShareSide
    rows: tuple[TableRow, ...]


def read_table(value: object, info: ValidationInfo) -> ShareTable:
    """`{by: [...], side: ..., bound: ..., rows: [[value, ..., figure], ...]}`.

    `bound` may stand with the figures instead, as `{at_least: 60%}`; `by: every` is by weekday.
    """
    assert info.context is not None
    vocabulary: Vocabulary = info.context
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    facts = _read_varying_facts(value, vocabulary)
    rows, faults = [], []
    for place, row in enumerate(value["rows"]):
        try:
            rows.append(_read_row(row, facts, value.get("bound"), vocabulary))
        except Faults as error:
            faults += [(("rows", place, *path), fault) for path, fault in error.located]
    if faults:
        raise Faults(*faults)
    facets = tuple(_WEEKDAY if name == _BY_DAY else name for name in facts)
    return ShareTable(facets, value["side"], tuple(rows))


def _read_varying_facts(value: Mapping[str, object], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The facts by which the figures vary, where all keys but the rows are sound."""
    wrong = [key for key in value if key not in _KEYS]
    if wrong:
        hint = unknown_word_hint(wrong[0], _KEYS)
        raise Faults(((wrong[0],), Fault.of("unknown_key", key=wrong[0], **hint)))
    for key in _REQUIRED:
        if key not in value:
            raise Faults(Fault.of("missing_key", key=key))
    named = value["by"] if isinstance(value["by"], list) else [value["by"]]
    facts = tuple(read_text(name) for name in named)
    unknown = [name for name in facts if name not in vocabulary and name != _BY_DAY]
    if unknown:
        hint = unknown_word_hint(unknown[0], (*vocabulary, _BY_DAY))
        raise Faults((("by",), Fault.of("unknown_facet", fact=unknown[0], **hint)))
    for key, words in (("side", SIDES), ("bound", BOUNDS)):
        if key in value and value[key] not in words:
            hint = unknown_word_hint(value[key], words)
            raise Faults(((key,), Fault.of("unknown_word", word=value[key], **hint)))
    if not isinstance(value["rows"], list) or not value["rows"]:
        raise Faults((("rows",), Fault.of("empty_list")))
    return facts


def _read_row(
    row: object, facts: tuple[str, ...], usual_bound: object, vocabulary: Vocabulary
) -> TableRow:
    """A value for each fact, then the figure."""
    if not isinstance(row, list) or len(row) != len(facts) + 1:
        raise Faults(Fault.of("table_row", cells=len(facts) + 1))
    try:
        bound, figure = _read_cell(row[-1], usual_bound)
    except Faults as error:
        last = len(facts)
        raise Faults(*(((last, *path), fault) for path, fault in error.located)) from None
    return TableRow(_read_row_box(row[:-1], facts, vocabulary), bound, figure)


def _read_row_box(
    values: Sequence[object], facts: tuple[str, ...], vocabulary: Vocabulary
) -> FacetValues:
    """The box of a row; `"*"` is every value of a fact."""
    sides = []
    for place, (fact, value) in enumerate(zip(facts, values, strict=True)):
        if value == "*":
            continue
        try:
            if fact == _BY_DAY:
                sides.append((_WEEKDAY, read_facet_values(_BY_DAY, value, tuple(WEEKDAYS), None)))
                continue
            own = getattr(vocabulary, "own", {}).get(fact)
            sides.append((fact, read_facet_values(fact, value, vocabulary[fact], own)))
        except Faults as error:
            raise Faults(*(((place, *path), fault) for path, fault in error.located)) from None
    return tuple(sorted(sides))


def _read_cell(cell: object, usual_bound: object) -> tuple[ShareBound, int]:
    """The bound and the figure of a row: `60%` with the bound of the table, or with its own."""
    if isinstance(cell, Mapping):
        bounds = read_side_bounds(cell)
        if not isinstance(bounds, SideBounds) or len(bounds.bound_figure_pairs) != 1:
            raise Faults(Fault.of("one_bound_a_cell"))
        return bounds.bound_figure_pairs[0]
    bound: ShareBound | None = next((one for one in BOUNDS if one == usual_bound), None)
    if bound is None:
        raise Faults(Fault.of("cell_without_bound"))
    return bound, read_percentage_from_0(cell)


_CELL = any_of(one_or_list(text_schema()), {"type": "object"})
TABLE_SCHEMA = mapping_with_keys(
    {
        "by": any_of(text_schema(), {"type": "array", "items": text_schema()}),
        "side": closed_list_word_schema(SIDES),
        "bound": closed_list_word_schema(BOUNDS),
        "rows": {
            "type": "array",
            "items": {"type": "array", "items": _CELL, "minItems": 1},
            "minItems": 1,
        },
    },
    _REQUIRED,
)
"""A row has a cell for each fact of `by`, and then its figure, alone or with its bound."""
