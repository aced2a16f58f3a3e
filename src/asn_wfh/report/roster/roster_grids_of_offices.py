"""One office of a roster as a grid: its people down, its days across, a word in each cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.report.roster.contents_of_roster_prints import GridWord, RosterToPrint
from asn_wfh.report.roster.rows_of_roster_places import places_of_office_day
from asn_wfh.roster import Certificate, OfficeDay, PersonTurns

__all__ = ["OfficeGrid", "OfficeGridDay", "OfficeGridPerson", "grids_of_offices"]


@dataclass(frozen=True, slots=True)
class OfficeGridDay:
    """A day of the grid: the day of the office, or the name of a holiday."""

    on: date
    office_day: OfficeDay | None
    holiday: str = ""

    @property
    def is_holiday(self) -> bool:
        """Whether nobody works that day."""
        return bool(self.holiday) or (self.office_day is not None and self.office_day.is_holiday)


@dataclass(frozen=True, slots=True)
class OfficeGridPerson:
    """A person of the grid with a word for each column, empty where they are not of the office.

    `turns` are those of the certificate, None where it has none for the person.
    """

    id: str
    words: tuple[GridWord, ...]
    turns: PersonTurns | None


@dataclass(frozen=True, slots=True)
class OfficeGrid:
    """The grid of one office, people by id."""

    office: str
    columns: tuple[OfficeGridDay, ...]
    rows: tuple[OfficeGridPerson, ...]

    def people_at_home(self, place: int) -> int:
        """How many people are at home on the day of a column."""
        return sum(row.words[place] == "home" for row in self.rows)

    @property
    def is_divided(self) -> bool:
        """Whether a share divides its people on some day."""
        return any(each.office_day and each.office_day.shares for each in self.columns)

    @property
    def has_places(self) -> bool:
        """Whether anybody has a place on any day."""
        return any(each.office_day and each.office_day.eligible for each in self.columns)


def grids_of_offices(printed: RosterToPrint) -> Iterator[OfficeGrid]:
    """The grid of every office of a roster, by name."""
    office_days: defaultdict[str, dict[date, OfficeDay]] = defaultdict(dict)
    for each in printed.roster.office_days:
        office_days[each.office][each.on] = each
    names = {holiday.on: holiday.name for holiday in printed.holidays}
    days = sorted({*printed.roster.days, *names})
    turns = _turns_by_person(printed.certificate)
    for office, by_day in sorted(office_days.items()):
        columns = tuple(OfficeGridDay(day, by_day.get(day), names.get(day, "")) for day in days)
        rows = tuple(_grid_rows(columns, turns, printed.places_now))
        yield OfficeGrid(office, columns, rows)


def _turns_by_person(certificate: Certificate) -> dict[str, PersonTurns]:
    return {each.id: each for office in certificate.offices for each in office.people}


def _grid_rows(
    columns: Sequence[OfficeGridDay],
    turns: Mapping[str, PersonTurns],
    overriding_places: Mapping[tuple[date, str], GridWord],
) -> Iterator[OfficeGridPerson]:
    words: dict[str, dict[int, GridWord]] = defaultdict(dict)
    for place, column in enumerate(columns):
        if column.office_day is not None and not column.is_holiday:
            for each in places_of_office_day(column.office_day):
                word = overriding_places.get((column.on, each.id), each.place)
                words[each.id][place] = word
    places = range(len(columns))
    for person, of_person in sorted(words.items()):
        row: tuple[GridWord, ...] = tuple(of_person.get(place, "") for place in places)
        yield OfficeGridPerson(person, row, turns.get(person))
