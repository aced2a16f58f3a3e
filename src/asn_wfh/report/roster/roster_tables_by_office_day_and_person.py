"""Who is at home when, as small tables: by office, by day of an office, of a day, of a person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.report.roster.contents_of_roster_prints import GRID_WORDS
from asn_wfh.report.roster.roster_office_sheet import office_name_or_no_office
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace
from asn_wfh.report.text_table import TextTable
from asn_wfh.rules.group_in_words import format_fact_name

__all__ = [
    "RosterTable",
    "table_of_head_counts_by_day_of_office",
    "table_of_place_of_person_on_each_day",
    "table_of_places_of_all_people_on_day",
    "table_of_totals_one_row_per_office",
]

TableValue = str | int | date | Sequence[str]
_COUNTED = {
    "home": "at_home",
    "office": "at_office",
    "recalled": "recalled",
    "absent": "absent",
    "unplaced": "unplaced",
}
"""The columns in which people are counted, by where they are."""


@dataclass(frozen=True, slots=True)
class RosterTable:
    """Rows of values by the keys of their columns."""

    keys: tuple[str, ...]
    rows: tuple[Mapping[str, TableValue], ...]

    def as_text_table(self, lang: str) -> TextTable:
        """The table in words; an office without a name has words for none."""
        headings = tuple(message(f"roster.column.{key}", lang) for key in self.keys)
        rows = tuple(
            tuple(_cell_in_words(key, row[key], lang) for key in self.keys) for row in self.rows
        )
        numbers = frozenset(
            place
            for place, key in enumerate(self.keys)
            if self.rows and isinstance(self.rows[0][key], int)
        )
        return TextTable(headings, rows, numbers)

    def as_json_rows(self) -> list[dict[str, object]]:
        """The rows as plain JSON values."""
        return [
            {
                key: value.isoformat() if isinstance(value, date) else value
                for key, value in row.items()
            }
            for row in self.rows
        ]


def table_of_totals_one_row_per_office(places: Iterable[RosterPlace]) -> RosterTable:
    """A row for each office: its days and people, and how many are at home on a day."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    at_home: defaultdict[str, Counter[date]] = defaultdict(Counter)
    unplaced: defaultdict[str, set[str]] = defaultdict(set)
    for each in places:
        people[each.office].add(each.id)
        at_home[each.office][each.on] += each.place == "home"
        if each.place == "unplaced":
            unplaced[each.office].add(each.id)
    rows: Iterable[Mapping[str, TableValue]] = (
        {
            "office": office,
            "days": len(at_home[office]),
            "people": len(people[office]),
            "least_at_home": min(at_home[office].values()),
            "most_at_home": max(at_home[office].values()),
            "unplaced": len(unplaced[office]),
        }
        for office in sorted(people)
    )
    keys = ("office", "days", "people", "least_at_home", "most_at_home", "unplaced")
    return RosterTable(keys, tuple(rows))


def table_of_head_counts_by_day_of_office(
    places: Iterable[RosterPlace], office: str
) -> RosterTable:
    """A row for each day of an office: how many people are where."""
    counts: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for each in places:
        if each.office == office:
            counts[each.on][each.place] += 1
    rows: Iterable[Mapping[str, TableValue]] = (
        {"day": on, **{key: counts[on][word] for word, key in _COUNTED.items()}}
        for on in sorted(counts)
    )
    return RosterTable(("day", *_COUNTED.values()), tuple(rows))


def table_of_places_of_all_people_on_day(
    places: Iterable[RosterPlace], day: date, office: str | None, shown_ids: Mapping[str, str]
) -> RosterTable:
    """A row for each person of a day, of one office or of all; `shown_ids` are shown for ids."""
    chosen = [each for each in places if each.on == day and office in (None, each.office)]
    order = {word: number for number, word in enumerate(GRID_WORDS)}
    chosen.sort(key=lambda each: (each.office, order.get(each.place, 0), each.id))
    rows = (
        {
            "office": each.office,
            "person": shown_ids[each.id],
            **_place_clauses_and_missing_cells(each),
        }
        for each in chosen
    )
    return RosterTable(("office", "person", "place", "clauses", "missing"), tuple(rows))


def table_of_place_of_person_on_each_day(places: Iterable[RosterPlace], person: str) -> RosterTable:
    """A row for each day of a person."""
    rows = (
        {"day": each.on, "office": each.office, **_place_clauses_and_missing_cells(each)}
        for each in places
        if each.id == person
    )
    return RosterTable(("day", "office", "place", "clauses", "missing"), tuple(rows))


def _place_clauses_and_missing_cells(place: RosterPlace) -> dict[str, TableValue]:
    return {"place": place.place, "clauses": place.clauses, "missing": place.missing}


def _cell_in_words(key: str, value: TableValue, lang: str) -> str:
    if isinstance(value, int):
        return format_amount(value, lang)
    if isinstance(value, date):
        return long_date(value, lang)
    if key == "office":
        return office_name_or_no_office(str(value), lang)
    if key == "place":
        return message(f"roster.word.{value}", lang)
    if key == "missing":
        return ", ".join(format_fact_name(fact, lang) for fact in value)
    return value if isinstance(value, str) else ", ".join(value)
