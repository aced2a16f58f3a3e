"""Any sequence of requests is answered as a plain dictionary would answer it."""

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from asn_wfh import load_policy
from asn_wfh.book import BookAnswer, LogHead, SqlBook, export_log, import_log, verify_book
from book.invented_office import (
    AT,
    FRIDAY,
    NEXT_FRIDAY,
    new_book,
    order,
    people,
    publication,
    swap,
    withdrawal,
)

POLICY = load_policy("bukittinggi")
OFFICES = ("Dinas Satu", "Dinas Dua")
DAYS = (FRIDAY, NEXT_FRIDAY)
STAFF = {OFFICES[0]: people(24), OFFICES[1]: people(24, first=101)}
EVERYBODY = [*STAFF[OFFICES[0]], *STAFF[OFFICES[1]]]
CLOCKS = (AT, AT, AT, AT + timedelta(days=1), AT + timedelta(days=2))
"""Before the first Friday, on it, and after it."""

offices = st.sampled_from(OFFICES)
days = st.sampled_from(DAYS)
clocks = st.sampled_from(CLOCKS)
anybody = st.sampled_from([*EVERYBODY[:6], *EVERYBODY[24:28], "tiada"])


class RequestsToABook(RuleBasedStateMachine):
    """A book, and beside it: who is at home where, which orders stand, and what was answered."""

    def __init__(self) -> None:
        """Make the book."""
        super().__init__()
        memory = Path("/dev/shm")
        self.folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.book: SqlBook = new_book(Path(self.folder.name, "buku"), POLICY)
        self.home: dict[tuple[date, str], tuple[str, bool]] = {}
        self.published: set[tuple[str, date]] = set()
        self.orders: dict[str, dict[str, Any]] = {}
        self.answers: dict[str, tuple[Any, BookAnswer]] = {}
        self.heads: list[LogHead] = [self.book.head()]

    def name(self) -> str:
        """A fresh request id."""
        return f"r{len(self.answers)}"

    def note(self, request: Any, answer: BookAnswer, expected: str) -> None:
        """Compare an answer with the expected refusal, and keep it."""
        assert answer.refusal == expected
        self.answers[request.request_id] = (request, answer)
        self.heads.append(self.book.head())
        assert answer.entry == self.heads[-1].number == len(self.heads)

    @initialize()
    def publish_first(self) -> None:
        """Publish one office, half of it each week, so that there is somebody to recall or swap."""
        for day, reverse in zip(DAYS, (False, True), strict=True):
            self.publish(OFFICES[0], day, 12, reverse=reverse)

    @rule(
        office=offices,
        day=days,
        at_home=st.sampled_from([0, 9, 10, 12, 19, 20, 24]),
        reverse=st.booleans(),
    )
    def publish(self, office: str, day: date, at_home: int, reverse: bool) -> None:
        """So many of an office at home, the others at the office."""
        staff = STAFF[office][::-1] if reverse else STAFF[office]
        request = publication(
            staff[:at_home], staff[at_home:], request_id=self.name(), day=day, office=office
        )
        self.note(request, self.book.publish_roster(request, POLICY), "")
        self.published.add((office, day))
        for number, person in enumerate(staff):
            self.home[day, person] = (office, number < at_home)

    @rule(
        office=offices,
        day=days,
        person=anybody,
        clause=st.sampled_from(["1.d", "1.d", "2.f"]),
        at=clocks,
    )
    def order(self, office: str, day: date, person: str, clause: str, at: Any) -> None:
        """Order somebody in, wherever they are."""
        self.order_in(office, day, person, clause, at)

    @rule(data=st.data(), clause=st.sampled_from(["1.d", "1.d", "2.f"]))
    def order_at_home(self, data: st.DataObject, clause: str) -> None:
        """Order somebody in who is at home."""
        places = [(day, who, office) for (day, who), (office, home) in self.home.items() if home]
        if places:
            day, person, office = data.draw(st.sampled_from(places))
            self.order_in(office, day, person, clause, AT)

    def order_in(self, office: str, day: date, person: str, clause: str, at: Any) -> None:
        """Order somebody in, and work out beside the book what it answers."""
        request = replace(order(self.name(), person, clause, day=day, office=office), at=at)
        standing = [each for each in self.orders.values() if each["stands"]]
        place = self.home.get((day, person), ("", False))
        capped = sum((o["office"], o["day"], o["clause"]) == (office, day, "1.d") for o in standing)
        here = sum(
            key[0] == day and at_home == (office, True) for key, at_home in self.home.items()
        )
        published = (office, day) in self.published
        if at.date() > day:
            expected = "day_over"
        elif any((o["day"], o["person"]) == (day, person) for o in standing):
            expected = "already_recalled"
        elif clause == "1.d" and not published:
            expected = "no_roster"
        elif place != (office, True) and (published or place[0]):
            expected = "not_at_home"
        elif clause == "1.d" and capped >= here // 10:
            expected = "cap_reached"
        else:
            expected = ""
            what = {"office": office, "day": day, "person": person, "clause": clause}
            self.orders[request.request_id] = {**what, "stands": True}
        self.note(request, self.book.order_recall(request, POLICY), expected)

    @rule(data=st.data(), at=clocks)
    def withdraw(self, data: st.DataObject, at: Any) -> None:
        """Withdraw some order that was accepted."""
        if not self.orders:
            return
        ordered = data.draw(st.sampled_from(sorted(self.orders)))
        request = withdrawal(self.name(), ordered, at=at)
        recall = self.orders[ordered]
        expected = "" if recall["stands"] else "not_standing"
        if recall["stands"] and at.date() > recall["day"]:
            expected = "day_over"
        if not expected:
            recall["stands"] = False
        self.note(request, self.book.withdraw_recall(request), expected)

    @rule(office=offices, first=anybody, second=anybody, at=clocks)
    def swap(self, office: str, first: str, second: str, at: Any) -> None:
        """Swap the first one's first Friday for the second one's other."""
        if first != second:
            self.swap_days(office, first, second, at)

    @rule(data=st.data())
    def swap_at_home(self, data: st.DataObject) -> None:
        """Swap two people who can, where there are such."""
        office = data.draw(offices)
        staff = STAFF[office]
        places = {who: [self.home.get((day, who)) for day in DAYS] for who in staff}
        first = [who for who, place in places.items() if place == [(office, True), (office, False)]]
        second = [
            who for who, place in places.items() if place == [(office, False), (office, True)]
        ]
        if first and second:
            pair = data.draw(st.tuples(st.sampled_from(first), st.sampled_from(second)))
            self.swap_days(office, *pair, AT)

    def swap_days(self, office: str, first: str, second: str, at: Any) -> None:
        """Swap two days, and work out beside the book whether it agrees."""
        request = swap(self.name(), first, second, at=at, office=office)
        wanted = {
            (FRIDAY, first): True,
            (FRIDAY, second): False,
            (NEXT_FRIDAY, second): True,
            (NEXT_FRIDAY, first): False,
        }
        recalled = {(o["day"], o["person"]) for o in self.orders.values() if o["stands"]}
        possible = (
            at.date() <= FRIDAY
            and all(self.home.get(key) == (office, home) for key, home in wanted.items())
            and not recalled & wanted.keys()
        )
        answer = self.book.agree_swap(request)
        assert answer.accepted is possible
        self.note(request, answer, answer.refusal)
        if possible:
            self.home |= {key: (office, not home) for key, home in wanted.items()}

    @rule(data=st.data(), later=st.integers(0, 5))
    def repeat(self, data: st.DataObject, later: int) -> None:
        """Send some request again, later: the answer is that of the first time."""
        name = data.draw(st.sampled_from(sorted(self.answers)))
        request, answer = self.answers[name]
        again = replace(request, at=request.at + timedelta(days=later))
        methods = {
            "roster_published": lambda: self.book.publish_roster(again, POLICY),
            "swap_agreed": lambda: self.book.agree_swap(again),
            "recall_ordered": lambda: self.book.order_recall(again, POLICY),
            "recall_withdrawn": lambda: self.book.withdraw_recall(again),
        }
        assert methods[request.kind]() == answer
        assert self.book.head() == self.heads[-1]

    @invariant()
    def the_facts_are_those_of_the_dictionary(self) -> None:
        """What the book says of everybody on both days."""
        recalled = {(o["day"], o["person"]) for o in self.orders.values() if o["stands"]}
        for day in DAYS:
            keys = {key for key in self.home.keys() | recalled if key[0] == day}
            assert self.book.facts_on(day) == {
                key[1]: {
                    "rostered": self.home[key][1] if key in self.home else None,
                    "recalled": key in recalled,
                }
                for key in keys
            }

    def teardown(self) -> None:
        """The book is whole, has every head that it had, and is made again by its log."""
        for head in self.heads:
            assert verify_book(self.book, head).findings == ()
        again = import_log(export_log(self.book), Path(self.folder.name, "lagi"))
        assert (again.head(), verify_book(again).findings) == (self.book.head(), ())
        stands = {recall.order.request_id for recall in self.book.recalls() if recall.standing}
        assert stands == {name for name, each in self.orders.items() if each["stands"]}
        self.folder.cleanup()


TestRequestsToABook = RequestsToABook.TestCase
TestRequestsToABook.settings = settings(max_examples=40, stateful_step_count=30)
