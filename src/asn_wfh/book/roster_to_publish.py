"""A roster as it is published: who of which office is at home on which day, and by which clause."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

from asn_wfh.book.plain_request_fields_or_faults import plain_request_fields
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.nip_and_other_ids import masked_id

__all__ = ["PublishedRow", "RosterPublication"]


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """Where one person of an office works on one day, as published: at home if `rostered`.

    `id` is that of the staff list; `clause` is the clause by which they are there, if one is.
    """

    id: str
    office: str
    day: date
    rostered: bool
    clause: str = ""

    def __post_init__(self) -> None:
        """Make the fields plain; FactError for a field that is blank or of another kind."""
        values = {"person": self.id, "office": self.office, "day": self.day}
        plain = plain_request_fields({**values, **({"clause": self.clause} if self.clause else {})})
        for name, value in plain.items():
            object.__setattr__(self, "id" if name == "person" else name, value)
        rostered: object = self.rostered
        if type(rostered) is not bool:
            fault = Fault.of("book_no_flag", value=shortened(rostered))
            raise FactError([fault.at(key="rostered")])


@dataclass(frozen=True, slots=True)
class RosterPublication:
    """A roster to publish, or to publish again from some day on.

    It covers each of `offices` on each of `days`, also if a row names nobody, and replaces what
    was published for these before; the book keeps both. `rows` name the people who have a turn or
    wait for one.  `staff` counts all people of an office, for circulars that take the share of
    these.  `plan` is the roster as its planner gives it: plain JSON values, which the book keeps
    and does not read.  FactError with every fault, also where one person stands in two rows of a
    day.
    """

    kind: ClassVar[str] = "roster_published"

    request_id: str
    offices: tuple[str, ...]
    days: tuple[date, ...]
    rows: tuple[PublishedRow, ...]
    by: str
    at: datetime
    staff: tuple[tuple[str, int], ...] = ()
    plan: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Make the fields plain, and check that the rows belong together."""
        named = {"request_id": self.request_id, "by": self.by, "at": self.at}
        for name, value in plain_request_fields(named).items():
            object.__setattr__(self, name, value)
        for name, key in (("offices", "office"), ("days", "day")):
            each = (plain_request_fields({key: value})[key] for value in getattr(self, name))
            object.__setattr__(self, name, tuple(sorted(dict.fromkeys(each))))
        object.__setattr__(self, "rows", tuple(self.rows))
        object.__setattr__(self, "staff", tuple(sorted(dict(self.staff).items())))
        faults = [
            *self._row_outside_or_person_twice_faults(),
            *self._low_staff_count_and_plan_not_json_faults(),
        ]
        if faults:
            raise FactError(faults)

    @classmethod
    def of_rows(
        cls,
        rows: Iterable[PublishedRow],
        *,
        request_id: str,
        by: str,
        at: datetime,
        staff: Mapping[str, int] | None = None,
        plan: Mapping[str, Any] | None = None,
    ) -> RosterPublication:
        """The publication of every office and every day that the rows name."""
        listed = tuple(rows)
        offices = tuple({row.office for row in listed})
        days = tuple({row.day for row in listed})
        counts = tuple((staff or {}).items())
        return cls(request_id, offices, days, listed, by, at, counts, plan or {})

    def content(self) -> dict[str, Any]:
        """The roster as plain JSON values: two requests are one if this is the same."""
        by_office: dict[str, dict[str, list[list[Any]]]] = {
            office: {day.isoformat(): [] for day in self.days} for office in self.offices
        }
        for row in sorted(self.rows, key=lambda row: row.id):
            by_office[row.office][row.day.isoformat()].append([row.id, row.rostered, row.clause])
        return {"offices": by_office, "staff": dict(self.staff), "plan": dict(self.plan)}

    def _row_outside_or_person_twice_faults(self) -> list[Fault]:
        """Rows of no office or day of the publication, and people in two rows of a day."""
        faults: list[Fault] = []
        offices, days = set(self.offices), set(self.days)
        times: Counter[tuple[str, date]] = Counter()
        for row in self.rows:
            times[row.id, row.day] += 1
            if row.office not in offices:
                faults.append(Fault.of("book_row_office", name=row.office).at(key="rows"))
            if row.day not in days:
                faults.append(Fault.of("book_row_day", date=row.day).at(key="rows"))
        faults += [
            Fault.of("book_person_twice", mask=masked_id(id), date=day).at(key="rows")
            for (id, day), count in times.items()  # noqa: A001  # the field's own word
            if count > 1
        ]
        if not offices or not days:
            faults.append(Fault.of("book_no_rows").at(key="rows"))
        return faults

    def _low_staff_count_and_plan_not_json_faults(self) -> list[Fault]:
        """Counts of staff that are none, or that are less than the people in the rows."""
        faults: list[Fault] = []
        people: dict[str, Counter[date]] = defaultdict(Counter)
        for row in self.rows:
            people[row.office][row.day] += 1
        for office, count in self.staff:
            most = max(people[office].values(), default=0)
            if type(count) is not int or count < most:
                fault = Fault.of("book_staff_count", name=office, value=count, count=most)
                faults.append(fault.at(key="staff"))
        try:
            canonical_json(dict(self.plan))
        except (TypeError, ValueError):
            faults.append(Fault.of("book_plan_not_json").at(key="plan"))
        return faults
