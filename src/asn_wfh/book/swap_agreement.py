"""Two people of an office who agree to swap a day at home."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import ClassVar, TypeVar

from asn_wfh.book.plain_request_fields_or_faults import plain_request_fields
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["SwapAgreement", "places_changed_by_swap"]

DayT = TypeVar("DayT", date, str)


@dataclass(frozen=True, slots=True)
class SwapAgreement:
    """A request to swap the days at home of two people of one office.

    `first_person` is at home on `first_day` and comes to the office instead; `second_person`
    does so on `second_day`.  As many people as before are at home on each day.  `by` is who
    agreed to it for the office; the other fields are as in `RecallOrder`.
    Source: Bangka Barat 5.a, under which the head arranges the turns.
    """

    kind: ClassVar[str] = "swap_agreed"

    request_id: str
    office: str
    first_person: str
    first_day: date
    second_person: str
    second_day: date
    by: str
    at: datetime
    reason: str

    def __post_init__(self) -> None:
        """Make the fields plain; FactError where one person or one day is given twice."""
        for name, field in plain_request_fields(asdict(self)).items():
            object.__setattr__(self, name, field)
        faults = []
        if self.first_person == self.second_person:
            faults.append(Fault.of("book_swap_alone").at(key="second_person"))
        if self.first_day == self.second_day:
            faults.append(Fault.of("book_swap_one_day", date=self.first_day).at(key="second_day"))
        if faults:
            raise FactError(faults)

    def content(self) -> dict[str, str]:
        """What is agreed, as plain JSON values: two requests are one if this is the same."""
        return {
            "office": self.office,
            "first_person": self.first_person,
            "first_day": self.first_day.isoformat(),
            "second_person": self.second_person,
            "second_day": self.second_day.isoformat(),
            "reason": self.reason,
        }

    def changed_places(self) -> tuple[tuple[str, date, bool], ...]:
        """Each person and day that changes, and whether the person is then at home."""
        return places_changed_by_swap(
            self.first_person, self.first_day, self.second_person, self.second_day
        )


def places_changed_by_swap(
    first_person: str, first_day: DayT, second_person: str, second_day: DayT
) -> tuple[tuple[str, DayT, bool], ...]:
    """Each person and day that a swap changes, and whether the person is then at home."""
    return (
        (first_person, first_day, False),
        (second_person, first_day, True),
        (second_person, second_day, False),
        (first_person, second_day, True),
    )
