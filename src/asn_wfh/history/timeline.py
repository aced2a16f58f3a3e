"""How long each circular of a region holds, and which goes before which on a date.

Every statement of a circular about an earlier one takes effect only if the circular that makes
it holds on the day from which the statement counts; what it has ended stays ended, even if it
is itself ended later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import NamedTuple

import asn_wfh.rules
from asn_wfh.history.review_and_extension_events import Event, Extension, Review
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.policy import Policy
from asn_wfh.policy.digest import with_digest

__all__ = [
    "Timeline",
    "Validity",
    "amending_circulars_first",
    "possible_last_days",
    "signing_order_key",
]

_SILENT = ("no_rule", "in_force")


class Validity(NamedTuple):
    """From when until before when a circular holds; `ended` is what ended it, and who said so.

    `policy` is the circular with the end that it has been given and the reviews on record.
    """

    policy: Policy
    since: date
    end: date | None
    ended: tuple[Policy, Amendment] | None = None

    @property
    def holds_on_any_day(self) -> bool:
        """Whether the circular holds on any day at all."""
        return self.holds(self.since)

    def holds(self, on: date) -> bool:
        """Whether the circular holds on a date, if no other stands in its place."""
        return self.since <= on and (self.end is None or on < self.end)


class Timeline:
    """How long each of some circulars holds, under their stances, and which goes first when."""

    def __init__(self, policies: Sequence[Policy], events: Sequence[Event] = ()) -> None:
        self.events = events
        self.upon: dict[str, list[tuple[Policy, Amendment]]] = {p.name: [] for p in policies}
        for policy in policies:
            for amendment in policy.circular.amends:
                self.upon[amendment.policy].append((policy, amendment))
        self.validities: dict[str, Validity] = {}
        # What a circular does depends on those that act upon it, so these come first.
        for policy in amending_circulars_first(policies):
            self.validities[policy.name] = self._validity_of(policy)
        ordered = sorted(
            self.validities.values(), key=lambda validity: signing_order_key(validity.policy)
        )
        self.answering = [
            v for v in ordered if v.holds_on_any_day and _does_more_than_amend(v.policy)
        ]

    def prevailing_policies(self, on: date) -> list[Policy]:
        """The circulars that hold on a date and give way to no other: one, or an open question.

        Empty where none holds.  Where they give way to each other in a circle, all of them.
        """
        holding = [validity.policy for validity in self.answering if validity.holds(on)]
        first = [
            p
            for p in holding
            if not any(_gives_way_by_amendments_to(p, q, on) for q in holding if q is not p)
        ]
        return first or holding

    def previous_and_next_validity(self, on: date) -> tuple[Validity | None, Validity | None]:
        """The circular that held last before a date, and the one that will hold next."""
        before = [v for v in self.answering if v.end and v.end <= on]
        following = [v for v in self.answering if v.since > on]
        return (
            max(before, key=lambda v: (v.end or on, signing_order_key(v.policy)), default=None),
            min(following, key=lambda v: (v.since, signing_order_key(v.policy)), default=None),
        )

    def conflicting_pairs_on_each_change_date(self) -> Iterator[tuple[date, Policy, Policy]]:
        """Every two circulars of which none goes first, the earlier one first, with a date.

        A pair comes once for every date on which something changes.
        """
        for day in self._change_dates():
            for one, two in combinations(self.prevailing_policies(day), 2):
                first, second = sorted((one, two), key=signing_order_key)
                yield day, first, second

    def _change_dates(self) -> list[date]:
        """The dates on which something may change, in order."""
        edges: set[date | None] = set()
        for validity in self.answering:
            edges |= {validity.since, validity.end}
            for amendment in validity.policy.circular.amends:
                edges |= {amendment.since, amendment.until and day_after(amendment.until)}
                for day in amendment.dates:
                    edges |= {day, day_after(day)}
        return sorted(day for day in edges if day)

    def _validity_of(self, policy: Policy) -> Validity:
        policy = self._with_events_applied(policy)
        force = policy.force
        end = day_after(force.until) if force.until else None
        ended = None
        for later, amendment in self.upon[policy.name]:
            other = self.validities[later.name]
            day = amendment.since or other.since
            if (
                amendment.ends_earlier_circular_for_good
                and other.holds(day)
                and (end is None or day < end)
            ):
                end, ended = day, (later, amendment)
        return Validity(policy, force.since, end, ended)

    def _with_events_applied(self, policy: Policy) -> Policy:
        """The circular with its end moved as far as is known, and its recorded reviews."""
        mine = [event for event in self.events if event.policy == policy.name]
        untils = [event.until for event in mine if isinstance(event, Extension)]
        untils += [
            amendment.until
            for later, amendment in self.upon[policy.name]
            if amendment.kind == "extends"
            and amendment.until
            and self.validities[later.name].holds_on_any_day
        ]
        until = max((day for day in untils if day > min(possible_last_days(policy))), default=None)
        reviewed = tuple(sorted({event.due for event in mine if isinstance(event, Review)}))
        if until is None and not reviewed:
            return policy
        # Remembered with the policy, so that every history compiles it once.
        memory = policy.memo.in_effect
        in_effect = memory.get((until, reviewed))
        if in_effect is None:
            moved = _with_each_end_before_date_moved_to_date(policy, until) if until else policy
            in_effect = memory[until, reviewed] = with_digest(replace(moved, reviewed=reviewed))
        return in_effect


def signing_order_key(policy: Policy) -> tuple[date, date, str]:
    """What puts circulars in the order of their making."""
    return policy.circular.signed, policy.force.since, policy.name


def amending_circulars_first(policies: Iterable[Policy]) -> list[Policy]:
    """The circulars, each behind all that act upon it; CycleError where they go in a circle."""
    # Imported here: only a history needs it.
    from graphlib import TopologicalSorter

    youngest_first = sorted(policies, key=signing_order_key, reverse=True)
    named = {policy.name: policy for policy in youngest_first}
    order: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(named, ()))
    for policy in youngest_first:
        for amendment in policy.circular.amends:
            order.add(amendment.policy, policy.name)
    return [named[name] for name in order.static_order()]


def _does_more_than_amend(policy: Policy) -> bool:
    """Whether a circular answers questions: not if it only revokes or extends another."""
    replaces = any(amendment.kind == "replaces" for amendment in policy.circular.amends)
    others = all(provision.effect in _SILENT for provision in policy.provisions)
    return replaces or not (others and policy.circular.amends)


def possible_last_days(policy: Policy) -> list[date]:
    """The last day that the circular itself has under each reading; `date.max` if none."""
    return [
        rule.until or date.max
        for provision in policy.provisions
        for _, rule in provision.rules
        if isinstance(rule, asn_wfh.rules.InForce)
    ]


def _gives_way_by_amendments_to(policy: Policy, other: Policy, on: date) -> bool:
    """Whether a circular gives way to another on a date on which both hold."""
    theirs = _non_extending_amendments_to_other(other, policy)
    mine = _non_extending_amendments_to_other(policy, other)
    if theirs:
        return any(amendment.takes_precedence_on(on) for amendment in theirs)
    return bool(mine) and not any(amendment.takes_precedence_on(on) for amendment in mine)


def _non_extending_amendments_to_other(policy: Policy, other: Policy) -> list[Amendment]:
    """What a circular says of its order to another."""
    amends = policy.circular.amends
    return [a for a in amends if a.policy == other.name and a.kind != "extends"]


def _with_each_end_before_date_moved_to_date(policy: Policy, until: date) -> Policy:
    """The circular with every end that comes earlier moved to a date."""

    def moved(rule: asn_wfh.rules.Rule) -> asn_wfh.rules.Rule:
        if isinstance(rule, asn_wfh.rules.InForce) and rule.until and rule.until < until:
            return rule.model_copy(update={"until": until})
        return rule

    provisions = tuple(
        replace(p, rules=tuple((options, moved(rule)) for options, rule in p.rules))
        for p in policy.provisions
    )
    starts = {day for p in provisions for _, rule in p.rules for day in rule.change_dates()}
    old = policy.cases
    cases = FactSpace.of(old.code, policy.facts, starts, old.ties, weeks=old.weeks)
    return replace(policy, provisions=provisions, cases=cases)
