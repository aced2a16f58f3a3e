"""What a row of a list tells beside the fields of an export: acting posts, tasks, and doubts.

An office may have columns in its list that are those of a side file; they are read as in one.  A
filled cell of another column that seems to tell a place, a post or an absence leaves the facts
unknown that it may tell otherwise, unless it only repeats what is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from asn_wfh.people.acting_posts_of_side_rows import acting_posts_of_row, joined_acting_posts
from asn_wfh.people.files.headings_that_may_tell_facts import Doubt
from asn_wfh.people.files.plain_cells_and_headings import (
    plain_name,
    trimmed_cell_or_empty_if_blank_mark,
)
from asn_wfh.people.members_and_staff_list_reading import UnknownFact
from asn_wfh.people.merge_descriptions_of_one_person import ListedFacts
from asn_wfh.people.read_position import POSITION_FIELDS
from asn_wfh.people.read_side_files_by_person import SideFacts
from asn_wfh.people.side_columns_in_law_words import cell_in_law_words
from asn_wfh.people.staff_columns_by_field import ColumnMap

__all__ = ["CellsBesideReadFields", "listed_facts_in_doubt"]

_FACTS_OF_DOUBT: Mapping[Doubt, tuple[str, ...]] = {
    "place": ("affair", "unit", "service"),
    "post": ("level", "post"),
    "acting": ("level", "post"),
    "absence": ("absent",),
}
_FIELDS_REPEATED: Mapping[Doubt, frozenset[str]] = {
    "place": frozenset({"unor", "unor_induk"}),
    "post": frozenset(POSITION_FIELDS),
    "acting": frozenset(),
    "absence": frozenset({"kedudukan"}),
}
"""The fields that such a cell may repeat."""
_NO = frozenset(
    {
        *("tidak", "bukan", "belum", "nihil", "t", "n", "no", "false", "0", "00 00 0000"),
        *("tidak cuti", "tidak sedang cuti", "tidak pernah", "aktif", "hadir", "masuk"),
    }
)
"""The cells, plain, that say of such a column that there is nothing."""


class CellsBesideReadFields:
    """The cells of a row that are no field of an export, in the columns of one list."""

    def __init__(self, columns: ColumnMap, fields: Sequence[str]) -> None:
        """Look beside the texts of these fields."""
        self.fields = fields
        self.titles, self.offices, self.tasks = (
            columns.columns_of(field) for field in ("jabatan_plt", "unor_plt", "task")
        )
        self.doubted = columns.doubted
        self.are_there = bool(self.titles or self.offices or self.tasks or self.doubted)

    def side_facts_and_unknown(
        self, side: SideFacts, texts: Sequence[str], cells: Sequence[str]
    ) -> tuple[SideFacts, tuple[UnknownFact, ...]]:
        """What side files say with what the row adds to it, and what a cell leaves in doubt."""
        titles, offices = (
            [text for place, _ in columns if (text := _filled(cells[place]))]
            for columns in (self.titles, self.offices)
        )
        if posts := acting_posts_of_row(titles, offices):
            side = replace(side, acting=joined_acting_posts([*side.acting, *posts]))
        unknown: dict[str, UnknownFact] = {}
        for place, heading in self.tasks:
            if not (text := _filled(cells[place])):
                continue
            words = cell_in_law_words("task", text)
            if isinstance(words, str):
                new = [("task", word) for word in words.split(";")]
                side = replace(side, words=tuple(dict.fromkeys([*side.words, *new])))
            else:
                unknown.setdefault("task", UnknownFact("task", "unread_column", text, heading))
        for heading, place, doubt in self.doubted:
            text = _filled(cells[place])
            if text and not self._is_repeated(text, doubt, texts):
                for fact in _FACTS_OF_DOUBT[doubt]:
                    unknown.setdefault(fact, UnknownFact(fact, "unread_column", text, heading))
        return side, tuple(unknown.values())

    def _is_repeated(self, cell: str, doubt: Doubt, texts: Sequence[str]) -> bool:
        """Whether every word of a cell stands in the fields that it may tell otherwise."""
        fields = _FIELDS_REPEATED[doubt]
        words = {
            word
            for field, text in zip(self.fields, texts, strict=True)
            if field in fields
            for word in plain_name(text).split()
        }
        return words.issuperset(plain_name(cell).split())


def _filled(cell: str) -> str:
    """A cell that says something, without blanks; empty otherwise."""
    text = trimmed_cell_or_empty_if_blank_mark(cell)
    return "" if plain_name(text) in _NO else text


def listed_facts_in_doubt(listed: ListedFacts, unknown: Sequence[UnknownFact]) -> ListedFacts:
    """What a list says, but for the facts that a column beside may tell otherwise."""
    names = {each.fact for each in unknown}
    return replace(
        listed,
        facts={fact: None if fact in names else word for fact, word in listed.facts.items()},
        affairs=() if "affair" in names else listed.affairs,
        reasons={**listed.reasons, **dict.fromkeys(names, "unread_column")},
    )
