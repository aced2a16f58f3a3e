"""How the words of a `share` in a policy may be changed for mutants: bounds, figures, sides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from asn_wfh.rules.read_share_bounds_as_home_interval import SIDES

__all__ = ["share_mutants_as_key_old_new_words", "share_words_of_other_side"]

_OPPOSITE_BOUNDS = {"at_most": "at_least", "at_least": "at_most"}


def share_mutants_as_key_old_new_words(words: object) -> Iterator[tuple[str, str, str, Any]]:
    """Each bound turned round or moved, and two figures of a table changed for each other.

    Of each change the key, what it was and becomes, and the changed words.
    """
    if isinstance(words, Mapping):
        for side in SIDES:
            yield from _side_mutants_with_old_and_new_word(words, side)
        yield from _mutants_of_table(words)


def _side_mutants_with_old_and_new_word(
    words: Mapping[str, Any], side: str
) -> Iterator[tuple[str, str, str, Any]]:
    """Each bound of one side turned round, and each of its figures moved."""
    bounds = words.get(side)
    if not isinstance(bounds, Mapping):
        return
    for bound, figure in bounds.items():
        rest = {key: value for key, value in bounds.items() if key != bound}
        turned = _OPPOSITE_BOUNDS.get(bound)
        if turned and turned not in bounds:
            yield side, bound, turned, {**words, side: {**rest, turned: figure}}
        for other in _percentages_five_points_off_or_extreme(figure):
            yield side, figure, other, {**words, side: {**rest, bound: other}}


def _mutants_of_table(words: Mapping[str, Any]) -> Iterator[tuple[str, str, str, Any]]:
    """Each figure of a table changed, and each changed for that of the next row."""
    table = words.get("table")
    rows = table.get("rows") if isinstance(table, Mapping) else None
    if not isinstance(table, Mapping) or not isinstance(rows, list):
        return
    for place, row in enumerate(rows):
        for cell in _mutant_table_cells(row[-1]):
            changed = [*rows[:place], [*row[:-1], cell], *rows[place + 1 :]]
            yield "table", f"{row[-1]}", f"{cell}", {**words, "table": {**table, "rows": changed}}
        after = rows[place + 1] if place + 1 < len(rows) else None
        if after is not None and after[-1] != row[-1]:
            swapped = [[*row[:-1], after[-1]], [*after[:-1], row[-1]]]
            changed = [*rows[:place], *swapped, *rows[place + 2 :]]
            was, becomes = f"{row[-1]}, {after[-1]}", f"{after[-1]}, {row[-1]}"
            yield "table", was, becomes, {**words, "table": {**table, "rows": changed}}


def _mutant_table_cells(cell: object) -> Iterator[object]:
    """Another figure of a cell; of one with a bound of its own, another bound too."""
    if not isinstance(cell, Mapping):
        yield from _percentages_five_points_off_or_extreme(cell)
        return
    for bound, figure in cell.items():
        yield from ({bound: other} for other in _percentages_five_points_off_or_extreme(figure))
        turned = _OPPOSITE_BOUNDS.get(bound)
        if turned:
            yield {turned: figure}


def _percentages_five_points_off_or_extreme(figure: object) -> Iterator[str]:
    """A percentage five points less or more, and that of nobody and of everybody."""
    match = re.fullmatch(r"([0-9]{1,3})%", str(figure))
    if match:
        number = int(match[1])
        others = dict.fromkeys((max(number - 5, 0), min(number + 5, 100), 0, 100))
        yield from (f"{other}%" for other in others if other != number)


def share_words_of_other_side(words: object) -> dict[str, Any] | None:
    """The words with the same figure for the other side; None where they are of both, or any."""
    if isinstance(words, Mapping) and ("home" in words) != ("office" in words):
        side, other = ("home", "office") if "home" in words else ("office", "home")
        if words[side] != "any":
            return {other if key == side else key: v for key, v in words.items()}
    return None
