"""Who of an office is at home when: people down, days across, in blocks for a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil

from asn_wfh.kernel.canonical_json import canonical_sha256
from asn_wfh.messages.sentences import long_date
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.report.roster.day_share_figures import (
    DayShareColumn,
    day_share_column_or_none_if_no_work,
)
from asn_wfh.report.roster.holidays_on_wfh_weekdays import WfhHoliday
from asn_wfh.report.roster.rows_of_roster_places import places_of_office_day
from asn_wfh.roster import OfficeDay

__all__ = ["SIGNS", "GridBlock", "GridDay", "GridRow", "PersonId", "person_ids", "roster_grid"]

SIGNS = {
    "home": "\u25cf",
    "office": "\u00b7",
    "absent": "\u2013",
    "unplaced": "?",
    "used_up": "\u25cb",
    "none": "",
}
"""One sign for where a person is on a day, beside its colour.

`used_up` is a turn that a holiday uses up; `none` is a day on which the roster of the office has
no place for the person.
"""
_MOST_COLUMNS = 14
"""So many days fit beside an id on a narrow screen; a quarter has as many Fridays at most."""


@dataclass(frozen=True, slots=True)
class PersonId:
    """A person as the page names them: the number of their row, and their id as it is shown."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class GridDay:
    """A column: a date in words, its number in the month, its weekday in three letters."""

    on: date
    words: str
    number: int
    weekday: str
    is_holiday: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: a person, and a key of `SIGNS` for each column."""

    person: PersonId
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GridBlock:
    """Some days of one quarter: their months with so many columns each, rows, holidays, shares."""

    title: str
    months: tuple[tuple[str, int], ...]
    days: tuple[GridDay, ...]
    rows: tuple[GridRow, ...]
    shares: tuple[DayShareColumn | None, ...]
    holidays: tuple[tuple[str, str], ...]

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that divide the office on some of the days."""
        columns = filter(None, self.shares)
        return tuple(dict.fromkeys(each.clause for column in columns for each in column.shares))

    @property
    def has_recall_caps(self) -> bool:
        """Whether recalls have a cap on some of the days."""
        return any(column and column.recall_cap is not None for column in self.shares)


def person_ids(office_days: Sequence[OfficeDay], show_ids: bool) -> dict[str, PersonId]:
    """Whoever the roster of an office names on some day, in the order of the rows.

    Masked ids are not in the order of the ids, which begin with the date of birth.
    """
    people = {person for each in office_days for person in _signs_on_day(each)}
    if show_ids:
        return {person: PersonId(n, person) for n, person in enumerate(sorted(people), 1)}
    order = sorted(people, key=lambda person: (masked_id(person), canonical_sha256(person)))
    return {person: PersonId(n, masked_id(person)) for n, person in enumerate(order, 1)}


def roster_grid(
    office_days: Sequence[OfficeDay],
    people: Mapping[str, PersonId],
    holidays: Sequence[WfhHoliday],
    lang: str,
) -> Iterator[GridBlock]:
    """The blocks of an office by quarter, holidays between the days; `people` are the rows."""
    by_day = {each.on: each for each in office_days}
    names = {holiday.on: holiday.name for holiday in holidays}
    for dates in _dates_of_each_quarter_in_equal_parts(sorted(by_day.keys() | names.keys())):
        days = tuple(_grid_day(on, by_day, lang) for on in dates)
        places = [_signs_on_day(by_day[on]) if on in by_day else {} for on in dates]
        rows = (
            GridRow(shown, tuple(each.get(person, "none") for each in places))
            for person, shown in people.items()
        )
        yield GridBlock(
            _months_title(dates, lang),
            _months_with_day_counts(dates, lang),
            days,
            tuple(row for row in rows if set(row.places) != {"none"}),
            tuple(day_share_column_or_none_if_no_work(by_day.get(on)) for on in dates),
            tuple((long_date(on, lang), names[on]) for on in dates if on in names),
        )


def _signs_on_day(office_day: OfficeDay) -> dict[str, str]:
    """A key of `SIGNS` for everybody of an office on a day, by id; who is recalled is away."""
    if office_day.is_holiday:
        return dict.fromkeys(office_day.at_home, "used_up")
    return {
        each.id: "absent" if each.place == "recalled" else each.place
        for each in places_of_office_day(office_day)
    }


def _dates_of_each_quarter_in_equal_parts(dates: Sequence[date]) -> Iterator[Sequence[date]]:
    """The dates of each quarter, in parts of about one length where there are many."""
    for _, group in groupby(dates, lambda on: (on.year, (on.month - 1) // 3)):
        quarter = list(group)
        size = ceil(len(quarter) / ceil(len(quarter) / _MOST_COLUMNS))
        for begin in range(0, len(quarter), size):
            yield quarter[begin : begin + size]


def _grid_day(on: date, by_day: Mapping[date, OfficeDay], lang: str) -> GridDay:
    words = long_date(on, lang, weekday=True)
    is_holiday = on not in by_day or by_day[on].is_holiday
    return GridDay(on, words, on.day, words[:3], is_holiday)


def _months_title(dates: Sequence[date], lang: str) -> str:
    """The months of a block: `April-Juni 2026` with a dash between them."""
    first, last = (long_date(on, lang).partition(" ")[2] for on in (dates[0], dates[-1]))
    return first if first == last else f"{first.rpartition(' ')[0]}\u2013{last}"


def _months_with_day_counts(dates: Sequence[date], lang: str) -> tuple[tuple[str, int], ...]:
    """The months in three letters, each with the number of its days."""
    months = groupby(dates, lambda on: long_date(on, lang).split()[1][:3])
    return tuple((name, len(list(group))) for name, group in months)
