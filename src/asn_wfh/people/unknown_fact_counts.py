"""What is not known of a whole staff list: of how many people each fact, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from asn_wfh.law.vocabulary import FACETS
from asn_wfh.people.members_and_staff_list_reading import Member

__all__ = ["UnknownFactCount", "count_unknown_facts"]


@dataclass(frozen=True, slots=True)
class UnknownFactCount:
    """A fact that is unknown of some people for one reason, and how many different values stand."""

    fact: str
    reason: str
    people: int
    values: int


def count_unknown_facts(members: Iterable[Member]) -> tuple[UnknownFactCount, ...]:
    """The unknown facts of members by fact and reason, in the order of the facts."""
    people: Counter[tuple[str, str]] = Counter()
    values: dict[tuple[str, str], set[str]] = {}
    for member in members:
        for key in {(unknown.fact, unknown.reason) for unknown in member.unknown}:
            people[key] += 1
        for unknown in member.unknown:
            if unknown.value is not None:
                values.setdefault((unknown.fact, unknown.reason), set()).add(unknown.value)
    order = {fact: place for place, fact in enumerate(FACETS)}
    keys = sorted(people, key=lambda key: (order.get(key[0], len(order)), -people[key], key))
    return tuple(UnknownFactCount(*key, people[key], len(values.get(key, ()))) for key in keys)
