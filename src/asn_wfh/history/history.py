"""The circulars of one region over time: which holds on a date, as known on another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from asn_wfh.case import Pairs
from asn_wfh.history.conflicts import overlaps
from asn_wfh.history.events import Event, Extension
from asn_wfh.history.resolution import Resolution, resolution_of
from asn_wfh.history.timeline import Timeline, age
from asn_wfh.kernel.canonical import digest
from asn_wfh.kernel.plain import plain_day, plain_text
from asn_wfh.law.facts import OwnFact
from asn_wfh.law.hints import nearest
from asn_wfh.messages.errors import FactError, Fault, PolicyError, short
from asn_wfh.policy import Government, Policy
from asn_wfh.rules import InForce

__all__ = ["History"]

MAX_KEPT = 4096
"""How many dates and views a history remembers."""


@dataclass(frozen=True, slots=True)
class History:
    """The circulars of one region, in the order of their making, and what came without one.

    A circular is known from the day it was signed, an event from the day it says.  `known_on`
    is the day as known on which the history stands; left out, all that it holds is known.
    Made by `history_of` or `load_history`, which refuse what could not be answered.
    """

    policies: tuple[Policy, ...]
    events: tuple[Event, ...]
    government: Government
    known_on: date | None = None
    # What is derived from the values above and kept; never part of them.
    memo: dict[object, Any] = field(
        default_factory=dict, init=False, repr=False, compare=False, hash=False
    )

    def __getstate__(self) -> list[object]:
        """The values alone."""
        return [getattr(self, f.name) for f in fields(self) if f.name != "memo"]

    def __setstate__(self, state: list[object]) -> None:
        """Put the values back."""
        names = [f.name for f in fields(self) if f.name != "memo"]
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "memo", {})

    def policy_for(self, on: date, known_on: date | None = None) -> Policy | None:
        """The policy that answers for a date, as known on another; None where none holds.

        Its end is the one that it has been given.  FactError for anything but dates.
        """
        history = self if known_on is None else self.as_known(known_on)
        standing = history.standing(on)
        return None if standing.none else standing.policy

    def as_known(self, on: date) -> History:
        """The history of what was known on a date: nothing that was signed or told later."""
        on = _day(on, "known_on")
        on = min(on, self.known_on) if self.known_on else on
        kept: History | None = self.memo.get(("known", on))
        if kept is None:
            kept = self._kept("known", on, self._as_known(on))
        return kept

    def _as_known(self, on: date) -> History:
        policies = tuple(policy for policy in self.policies if policy.circular.signed <= on)
        events = tuple(event for event in self.events if event.known <= on)
        return in_order(policies, events, self.government, on)

    def under(self, stance: Mapping[str, str]) -> History:
        """The same circulars with readings taken another way, each where it has the reading.

        FactError for a reading and option that none of them has; PolicyError where two of them
        overlap, so read.
        """
        if not isinstance(stance, Mapping):
            raise FactError([Fault.of("not_a_mapping").at(key="stance")])
        if not self.policies:
            return self
        faults = [fault for one in stance.items() for fault in self._unknown(*one)]
        if faults:
            raise FactError(faults)
        stance = {str.__str__(name): str.__str__(option) for name, option in stance.items()}
        key = tuple(sorted(stance.items()))
        kept: History | None = self.memo.get(("under", key))
        if kept is None:
            taken = self._under(stance)
            if faults := overlaps(taken, stance):
                raise PolicyError(faults)
            kept = self._kept("under", key, taken)
        return kept

    def _under(self, stance: Mapping[str, str]) -> History:
        taken = []
        for policy in self.policies:
            options = {reading.name: reading.option_names for reading in policy.readings}
            mine = {n: o for n, o in stance.items() if o in options.get(n, ())}
            taken.append(policy.under(mine))
        return in_order(tuple(taken), self.events, self.government, self.known_on)

    def _unknown(self, name: object, option: object) -> Iterator[Fault]:
        """The fault of a reading that no policy has, or of an option that none has for it."""
        readings = [reading for policy in self.policies for reading in policy.readings]
        word = plain_text(name)
        options = [o for reading in readings if reading.name == word for o in reading.option_names]
        if word is None or not options:
            hint = nearest(name, {reading.name for reading in readings})
            yield Fault.of("unknown_word", word=short(name), **hint).at(key="stance")
        elif plain_text(option) not in options:
            hint = nearest(option, options)
            yield Fault.of("unknown_word", word=short(option), **hint).at(key=word)

    def _kept(self, kind: str, key: object, history: History) -> History:
        """A view of this history, remembered within a bound."""
        if len(self.memo) < MAX_KEPT:
            self.memo[kind, key] = history
        return history

    @property
    def course(self) -> Timeline:
        """How long each circular holds, worked out once."""
        course: Timeline | None = self.memo.get("course")
        if course is None:
            course = self.memo["course"] = Timeline(self.policies, self.events)
        return course

    @property
    def no_policy(self) -> Policy:
        """The policy that answers where none holds."""
        # Imported here: only a date without a circular needs it.
        from asn_wfh.history.no_policy import no_policy

        policy: Policy | None = self.memo.get("vacant")
        if policy is None:
            policy = self.memo["vacant"] = no_policy(self.government, self.digest)
        return policy

    @property
    def digest(self) -> str:
        """The digest of all that the history holds, its policies' digests and stances included."""
        events = [[type(e).__name__, e.policy, str(_said(e)), str(e.known)] for e in self.events]
        policies = [[p.name, p.digest, [list(taken) for taken in p.stance]] for p in self.policies]
        return digest([policies, events, str(self.known_on)])

    @property
    def facts(self) -> tuple[OwnFact, ...]:
        """The facts that any of the policies asks about beyond those of every policy."""
        found = {fact.name: fact for policy in self.policies for fact in policy.facts}
        return tuple(found.values())

    def standing(self, on: date) -> Resolution:
        """What a date brings, remembered; FactError for anything but a date."""
        on = _day(on, "on")
        standing: Resolution | None = self.memo.get(on)
        if standing is None:
            standing = resolution_of(self, on)
            if len(self.memo) < MAX_KEPT:
                self.memo[on] = standing
        return standing

    def force_options(self) -> tuple[tuple[str, str], ...]:
        """The options, taken by no policy that has them, on which it hangs when one holds."""
        found = [
            (name, option)
            for policy in self.policies
            for provision in policy.provisions
            if provision.effect == InForce.word
            for name in provision.touched
            for option in policy.reading(name).option_names
            if (name, option) not in policy.stance
        ]
        return tuple(dict.fromkeys(found))


def in_order(
    policies: tuple[Policy, ...],
    events: tuple[Event, ...],
    government: Government | None = None,
    known_on: date | None = None,
) -> History:
    """The history of policies and events in any order; the last circular names the region."""
    held = tuple(sorted(policies, key=age))
    told = tuple(sorted(events, key=lambda event: (event.known, event.policy, repr(event))))
    last = held[-1].government if held else government
    # Only a view of a history with a circular has none.
    assert last is not None
    return History(held, told, last, known_on)


def facts_for(history: History, facts: Pairs, policy: Policy) -> Pairs:
    """The facts of the day without those that only other policies of a history ask about."""
    if not history.policies:
        return ()
    mine = {fact.name for fact in policy.facts}
    others = {fact.name for fact in history.facts} - mine
    return tuple((name, value) for name, value in facts if name not in others)


def _said(event: Event) -> date:
    """The date that an event is about."""
    return event.until if isinstance(event, Extension) else event.due


def _day(on: object, key: str) -> date:
    """A date; FactError for anything else."""
    day = plain_day(on)
    if day is None:
        raise FactError([Fault.of("not_a_day", value=short(on)).at(key=key)])
    return day
