"""Members as a table that `decide_table` decides; needs the extra `frames`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from asn_wfh.people.members_and_staff_list_reading import Member

if TYPE_CHECKING:
    # The libraries of tables are imported only by whoever asks for a table.
    from asn_wfh.frames.dated_people_table_and_person_rows import OneRowPerPerson

__all__ = ["DATE_COLUMN", "dated_description_table_and_person_rows", "staff_table"]

DATE_COLUMN = "date"
"""The column of the dates of `dated_description_table_and_person_rows`."""


def staff_table(members: Iterable[Member], on: date | None = None) -> Any:
    """The members of a staff list as a PyArrow table that `decide_table` takes.

    It has a row for each description; the ids are in the column `id`.

    `decide_table(policy, staff_table(reading.members, on), on, id="id")` answers for each member
    what `decide` answers for `member.who` and all that is stated beside them of that date; without
    `on` only what is stated of any date goes in.  ImportError without the extra.
    """
    import asn_wfh.frames  # noqa: F401  # says what to install
    from asn_wfh.frames.person_table_with_row_per_description import person_table
    from asn_wfh.frames.table_from_columns import text_column

    everyone = list(members)
    ids = text_column([member.id for member in everyone])
    return person_table(
        ids, [member.who for member in everyone], _day_words_per_date_and_member(everyone, [on])
    )


def dated_description_table_and_person_rows(
    members: Sequence[Member], dates: Sequence[date]
) -> tuple[Any, OneRowPerPerson]:
    """The members on several dates as one table, and its rows that stand for each of them.

    What is stated of a date stands in the rows of that date alone.  Beside the answers stand the
    row of the list, the id, the office and the date; the ids of the table itself number a member
    on a date.
    """
    from asn_wfh.frames.dated_people_table_and_person_rows import dated_people_table

    return dated_people_table(
        [member.who for member in members] * len(dates),
        _day_words_per_date_and_member(members, dates),
        {
            "row": [member.row for member in members] * len(dates),
            "id": [member.id for member in members] * len(dates),
            "office": [member.office or None for member in members] * len(dates),
            DATE_COLUMN: [day for day in dates for _ in members],
        },
        DATE_COLUMN,
        people=len(members),
    )


def _day_words_per_date_and_member(
    members: Sequence[Member], dates: Sequence[date | None]
) -> list[Mapping[str, str]]:
    """What is stated beside each member on each date, one value for all alike."""
    words_of: dict[Any, Mapping[str, str]] = {}
    words = []
    for day in dates:
        for member in members:
            key = (day, member.absent, member.of_day)
            if key not in words_of:
                words_of[key] = member.roster_recall_and_absence_words(day)
            words.append(words_of[key])
    return words
