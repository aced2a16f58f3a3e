"""Who must have a turn by what everybody earned and had before: the order, worked out again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from hashlib import sha256
from typing import Any, TypeAlias

from asn_wfh.case import Case
from asn_wfh.roster.planned_office_day import OfficeDay
from asn_wfh.roster.verification.decided_people import DecidedDay, DecidedPerson, surely_in_box
from asn_wfh.rules import Prefer

__all__ = ["EarnedTurns", "ShareAt", "expected_turns"]

ShareAt: TypeAlias = tuple[str, str, int]
"""An office, empty for the region, with a clause and the row of its table."""


class EarnedTurns:
    """What everybody earned and had up to a day, as the days of a roster say."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.earned: defaultdict[str, Fraction] = defaultdict(Fraction)
        self.turns: Counter[str] = Counter()
        self.days: Counter[str] = Counter()
        self.last: dict[str, date] = {}
        self.last_day: date | None = None
        self._parts: dict[tuple[int, int], Fraction] = {}

    def add_earned_parts_and_turns_of_day(self, office_day: OfficeDay) -> None:
        """Enter a day of an office."""
        for group in office_day.groups:
            if not group.shares:
                continue
            part = self._parts.get((group.places, group.among))
            if part is None:
                part = Fraction(group.places, group.among or 1)
                self._parts[group.places, group.among] = part
            for person in (*group.at_home, *group.at_office):
                self.earned[person] += part
                self.days[person] += 1
            for person in group.at_home:
                self.turns[person] += 1
                self.last[person] = office_day.on
        self.last_day = office_day.on

    def turns_beyond_earned(self, person: str) -> Fraction:
        """The turns that somebody had less what they earned."""
        return self.turns[person] - self.earned[person]


def expected_turns(
    day: DecidedDay,
    people: Sequence[tuple[DecidedPerson, tuple[ShareAt, ...]]],
    most: Mapping[ShareAt, int],
    before: EarnedTurns,
) -> frozenset[str]:
    """The ids of those who must be at home on a day, of the people whom some shares divide."""
    left = dict(most)
    at_home: set[str] = set()
    preferring = [rule for _, rule in day.policy.rules if isinstance(rule, Prefer)]
    waiting = []
    for person, shares in people:
        if person.place:
            _put_at_home_even_if_no_place_is_left(person.id, shares, at_home, left)
        elif person.place is None:
            waiting.append((_order_key(day, person, preferring, before), person.id, shares))
    for _, person_id, shares in sorted(waiting):
        if all(left[share] >= 1 for share in shares):
            _put_at_home_even_if_no_place_is_left(person_id, shares, at_home, left)
    return frozenset(at_home)


def _put_at_home_even_if_no_place_is_left(
    person: str, shares: Iterable[ShareAt], at_home: set[str], left: dict[ShareAt, int]
) -> None:
    at_home.add(person)
    for share in shares:
        left[share] -= 1


def _order_key(
    day: DecidedDay, person: DecidedPerson, preferring: Sequence[Prefer], before: EarnedTurns
) -> tuple[Any, ...]:
    """What orders people: preferences, turns ahead of what was earned, last turn, a digest."""
    listed: list[object] = []
    weighed = 0
    for rule in preferring:
        for preference in rule.first or ():
            if preference == "waktu_mendaftar":
                listed.append(person.signed_up)
            else:
                number = _preference_rank_lowest_first(day, preference, person, before)
                listed.append(number if rule.at == "home" else -number)
        for preference in rule.weighs or ():
            if preference != "waktu_mendaftar":
                number = _preference_rank_lowest_first(day, preference, person, before)
                weighed += number if rule.at == "home" else -number
    last = before.last.get(person.id, date.min)
    ahead = before.turns_beyond_earned(person.id)
    return (*listed, ahead, weighed, last, sha256(person.id.encode("utf-8")).hexdigest())


def _preference_rank_lowest_first(
    day: DecidedDay, preference: object, person: DecidedPerson, before: EarnedTurns
) -> int:
    if preference == "hari_wfh_paling_sedikit":
        return before.turns[person.id]
    if preference == "belum_pada_giliran_lalu":
        last = before.last.get(person.id)
        return 1 if last is not None and last == before.last_day else 0
    assert isinstance(preference, tuple)
    who, facts, _ = person.case
    case = Case(who, day.on, rostered=True, facts=facts, calendar=day.calendar)
    return 0 if surely_in_box(day.policy, case, preference) else 1
