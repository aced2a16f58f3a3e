"""Invented rosters of Bangka Barat, and what is read back of their prints."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from typing import Any

import python_calamine

from asn_wfh.law.workdays import default_calendar
from asn_wfh.people import Member
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.holidays_on_wfh_weekdays import holidays_on_wfh_weekdays
from asn_wfh.report.roster.roster_office_sheet import FIRST_DAY_COLUMN, FIRST_PERSON_ROW
from asn_wfh.roster import Absence, Roster, certificate, plan_roster
from roster.invented_staff import BANGKA_BARAT, FRIDAYS, UNKNOWN_SERVICE, people, person

__all__ = ["DAYS", "STAMP", "mixed_roster", "printed", "sheet_rows", "signs_by_place"]

DAYS = FRIDAYS[:8]
"""10 April to 12 June 2026, with holidays on 1 and 15 May between them."""
STAMP = datetime(2026, 4, 9, 9, 0, tzinfo=timezone(timedelta(hours=7)))
SIGNS = {"R": "home", "K": "office", "T": "absent", "P": "recalled", "?": "unplaced", "": ""}


def mixed_staff() -> list[Member]:
    """Three offices: one with somebody undetermined, one like a formula, one without a place."""
    return [
        *people(5, "Bappeda"),
        person(6, UNKNOWN_SERVICE, "Bappeda"),
        *people(4, "=HYPERLINK(A1)", first=7),
        person(11, UNKNOWN_SERVICE, "Dinas Rekaan"),
    ]


def mixed_roster() -> Roster:
    """Their roster, with one of them away for two Fridays and one recalled on one."""
    first, second = (each.id for each in people(2))
    absences = {
        first: [Absence(DAYS[1], DAYS[2], "sakit")],
        second: [Absence(DAYS[3], DAYS[3], "recalled")],
    }
    return plan_roster(BANGKA_BARAT, mixed_staff(), DAYS, absences=absences)


def printed(roster: Roster, **more: Any) -> RosterToPrint:
    """A roster to be printed, with the holidays between its days."""
    holidays = holidays_on_wfh_weekdays(
        BANGKA_BARAT, roster.days[0], roster.days[-1], default_calendar()
    )
    return RosterToPrint(BANGKA_BARAT, roster, certificate(roster), tuple(holidays), **more)


def sheet_rows(workbook: bytes, name: str) -> list[list[Any]]:
    """The cells of a sheet, read by another library than the one that wrote them."""
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(workbook))
    return [list(row) for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)]


def sheet_names(workbook: bytes) -> list[str]:
    """The sheets in their order."""
    return list(python_calamine.CalamineWorkbook.from_filelike(BytesIO(workbook)).sheet_names)


def signs_by_place(workbook: bytes, shared: int = 5) -> Iterator[tuple[str, str, date, str]]:
    """What each cell of the sheets of offices says: the office, the person, the day, the word.

    So many sheets stand before those of the offices.
    """
    for name in sheet_names(workbook)[shared:]:
        rows = sheet_rows(workbook, name)
        days = rows[FIRST_PERSON_ROW - 1]
        for row in rows[FIRST_PERSON_ROW:]:
            if row[0] == "":
                break
            for place, day in enumerate(days):
                if place >= FIRST_DAY_COLUMN and isinstance(day, date):
                    yield rows[0][0], row[1], day, SIGNS[row[place]]
