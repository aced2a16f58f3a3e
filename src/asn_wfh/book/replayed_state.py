"""What follows from the entries of a log, worked out from these alone.

It shares no code with what wrote the tables, so that one can be laid beside the other; and it
asks of each entry whether it could stand where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from asn_wfh.book.book_entry import BookEntry
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import Fault

__all__ = ["ReplayedState"]


@dataclass(slots=True)
class ReplayedState:
    """The state after some entries: rosters by office and day, places by day and person, recalls.

    A recall is a list of office, day, person, clause of the cap, and 1 while it stands.
    """

    rosters: dict[tuple[str, str], tuple[int, int | None, str, str]] = field(default_factory=dict)
    places: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    recalls: dict[str, tuple[str, str, str, str, int]] = field(default_factory=dict)

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
            "roster_day": {(*key, *values) for key, values in self.rosters.items()},
            "roster_row": {(*key, *values) for key, values in self.places.items()},
            "recall": {(key, *values) for key, values in self.recalls.items()},
        }

    def _publish(self, entry: BookEntry) -> None:
        content, outcome = entry.content, entry.outcome
        published = {(office, day) for office, days in content["offices"].items() for day in days}
        days = {day for _, day in published}
        for key, (office, _) in list(self.places.items()):
            if key[0] in days and (office, key[0]) in published:
                del self.places[key]
        stance = canonical_json(outcome["stance"])
        for office, day in published:
            staff = content["staff"].get(office)
            self.rosters[office, day] = (entry.number, staff, outcome["digest"], stance)
            for person, rostered, _ in content["offices"][office][day]:
                self.places[day, person] = (office, int(rostered))

    def _swap(self, entry: BookEntry) -> Iterator[Fault]:
        content = entry.content
        for day, leaves, comes in (
            (content["first_day"], content["first_person"], content["second_person"]),
            (content["second_day"], content["second_person"], content["first_person"]),
        ):
            office = content["office"]
            before = (self.places.get((day, leaves)), self.places.get((day, comes)))
            if before != ((office, 1), (office, 0)):
                yield Fault.of("book_swap_not_possible", entry=entry.number)
            self.places[day, leaves], self.places[day, comes] = (office, 0), (office, 1)

    def _order(self, entry: BookEntry) -> Iterator[Fault]:
        content, outcome = entry.content, entry.outcome
        office, day, person = content["office"], content["day"], content["person"]
        clause = outcome["cap_clause"] or ""
        standing = [
            recall for recall in self.recalls.values() if recall[1:2] == (day,) and recall[4]
        ]
        if any(recall[2] == person for recall in standing):
            yield Fault.of("book_recalled_twice", entry=entry.number)
        if clause:
            others = sum(recall[0] == office and recall[3] == clause for recall in standing)
            yield from self._cap_faults(entry, office, day, others)
        self.recalls[entry.request_id] = (office, day, person, clause, 1)

    def _cap_faults(self, entry: BookEntry, office: str, day: str, others: int) -> Iterator[Fault]:
        """Whether the cap that an order states is that of the roster, and has room for it."""
        cap = entry.outcome["cap"]
        if cap is None or (office, day) not in self.rosters:
            yield Fault.of("book_cap_unfounded", entry=entry.number)
            return
        at_home = sum(place == (office, 1) for key, place in self.places.items() if key[0] == day)
        people = at_home if cap["base"] == "wfh_that_day" else self.rosters[office, day][1]
        hundredths = cap["share"] * cap["of"]
        rounded = hundredths // 100 if cap["rounding"] == "down" else -(-hundredths // 100)
        if (cap["of"], cap["at_most"], cap["standing"]) != (people, rounded, others + 1):
            yield Fault.of("book_cap_unfounded", entry=entry.number)
        elif others >= cap["at_most"]:
            yield Fault.of("book_beyond_cap", entry=entry.number)

    def _withdraw(self, entry: BookEntry) -> Iterator[Fault]:
        order = entry.content["order"]
        if order not in self.recalls or not self.recalls[order][4]:
            yield Fault.of("book_nothing_withdrawn", entry=entry.number)
        else:
            self.recalls[order] = (*self.recalls[order][:4], 0)
