"""Members as a table that `decide_table` decides; needs the extra `frames`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from asn_wfh.people.members import Member

__all__ = ["staff_table"]


def staff_table(members: Iterable[Member], on: date | None = None) -> Any:
    """The members as a PyArrow table with a row for each description, the ids in the column `id`.

    `decide_table(policy, staff_table(reading.members, on), on, id="id")` answers for each member
    what `decide` answers for `member.who` and all that is stated beside them of that date; without
    `on` only what is stated of any date goes in.  ImportError without the extra.
    """
    # The libraries of tables are imported only by whoever asks for a table.
    import asn_wfh.frames  # noqa: F401  # says what to install
    from asn_wfh.frames.person_table import person_table

    return person_table((member.id, member.who, member.day_words(on)) for member in members)
