"""What follows from the entries of a log, worked out from these alone.

It shares no code with what wrote the tables, so that one can be laid beside the other; and it
asks of each entry whether it could stand where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from asn_wfh.book.log_entry_and_head import BookEntry
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import Fault

__all__ = ["ReplayedState"]

OfficeDay = tuple[str, str]


@dataclass(slots=True)
class ReplayedState:
    """The state after some entries.

    `rosters` are the columns of each office and day, `places` their people with 1 at home and 0
    at the office; `recalls` are the columns of each order, the last of them 1 while it stands.
    `standing` counts these by office, day and clause of the cap, `recalled` has day and person.
    """

    rosters: dict[OfficeDay, tuple[int, int | None, str, str]] = field(default_factory=dict)
    places: dict[OfficeDay, dict[str, int]] = field(default_factory=dict)
    recalls: dict[str, tuple[str, str, str, str, int]] = field(default_factory=dict)
    standing: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    recalled: set[tuple[str, str]] = field(default_factory=set)

    def replay(self, entry: BookEntry) -> Iterator[Fault]:
        """Take an entry in; the faults of one that could not have been accepted."""
        if not entry.accepted:
            return
        if entry.kind == "roster_published":
            self._publish(entry)
        elif entry.kind == "swap_agreed":
            yield from self._swap(entry)
        elif entry.kind == "recall_ordered":
            yield from self._order(entry)
        elif entry.kind == "recall_withdrawn":
            yield from self._withdraw(entry)

    def tables(self) -> dict[str, set[tuple[Any, ...]]]:
        """The rows that the tables must have, by table."""
        return {
            "roster_day": {(*key, *columns) for key, columns in self.rosters.items()},
            "roster_row": {
                (day, person, office, at_home)
                for (office, day), people in self.places.items()
                for person, at_home in people.items()
            },
            "recall": {(key, *columns) for key, columns in self.recalls.items()},
        }

    def _publish(self, entry: BookEntry) -> None:
        content, outcome = entry.content, entry.outcome
        stance = canonical_json(outcome["stance"])
        for office, days in content["offices"].items():
            staff = content["staff"].get(office)
            for day, rows in days.items():
                self.rosters[office, day] = (entry.number, staff, outcome["digest"], stance)
                self.places[office, day] = {person: int(home) for person, home, _ in rows}

    def _swap(self, entry: BookEntry) -> Iterator[Fault]:
        content = entry.content
        office = content["office"]
        for day, leaves, comes in (
            (content["first_day"], content["first_person"], content["second_person"]),
            (content["second_day"], content["second_person"], content["first_person"]),
        ):
            people = self.places.setdefault((office, day), {})
            if (people.get(leaves), people.get(comes)) != (1, 0):
                yield Fault.of("book_swap_not_possible", entry=entry.number)
            people |= {leaves: 0, comes: 1}

    def _order(self, entry: BookEntry) -> Iterator[Fault]:
        content, outcome = entry.content, entry.outcome
        office, day, person = content["office"], content["day"], content["person"]
        clause = outcome["cap_clause"] or ""
        if (day, person) in self.recalled:
            yield Fault.of("book_recalled_twice", entry=entry.number)
        if (office, day) in self.rosters and not self.places[office, day].get(person):
            yield Fault.of("book_recalled_from_office", entry=entry.number)
        if clause:
            yield from self._unfounded_or_exceeded_cap_faults(
                entry, (office, day), self.standing[office, day, clause]
            )
        self.recalls[entry.request_id] = (office, day, person, clause, 1)
        self.standing[office, day, clause] += 1
        self.recalled.add((day, person))

    def _unfounded_or_exceeded_cap_faults(
        self, entry: BookEntry, place: OfficeDay, others: int
    ) -> Iterator[Fault]:
        """Whether the cap that an order states is that of the roster, and has room for it."""
        cap = entry.outcome["cap"]
        if cap is None or place not in self.rosters:
            yield Fault.of("book_cap_unfounded", entry=entry.number)
            return
        at_home, staff = sum(self.places[place].values()), self.rosters[place][1]
        people = at_home if cap["base"] == "wfh_that_day" else staff
        hundredths = cap["share"] * cap["of"]
        rounded = hundredths // 100 if cap["rounding"] == "down" else -(-hundredths // 100)
        if (cap["of"], cap["at_most"], cap["standing"]) != (people, rounded, others + 1):
            yield Fault.of("book_cap_unfounded", entry=entry.number)
        elif others >= cap["at_most"]:
            yield Fault.of("book_beyond_cap", entry=entry.number)

    def _withdraw(self, entry: BookEntry) -> Iterator[Fault]:
        order = entry.content["order"]
        office, day, person, clause, stands = self.recalls.get(order, ("", "", "", "", 0))
        if not stands:
            yield Fault.of("book_nothing_withdrawn", entry=entry.number)
            return
        self.recalls[order] = (office, day, person, clause, 0)
        self.standing[office, day, clause] -= 1
        self.recalled.discard((day, person))
