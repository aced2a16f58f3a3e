"""The circulars of one region over time: which holds on a date, as known on another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import partial
from typing import TypeVar

from asn_wfh.case import Pairs
from asn_wfh.history.circulars_in_force_together_without_order import conflict_faults
from asn_wfh.history.policy_in_force_or_reasons_for_none import Resolution
from asn_wfh.history.review_and_extension_events import Event, Extension
from asn_wfh.history.stand_in_policy_where_none_holds import no_policy, reasons_for_no_policy
from asn_wfh.history.timeline import Timeline, signing_order_key
from asn_wfh.kernel.cache import Derived
from asn_wfh.kernel.canonical_json import canonical_sha256
from asn_wfh.kernel.plain_dates_and_texts import plain_day, plain_text
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, PolicyError, shortened
from asn_wfh.policy import Government, Policy

__all__ = ["History", "facts_without_those_of_other_policies", "ordered_history"]

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")

MAX_REMEMBERED = 4096
"""So many dates, and as many views, a history remembers."""


@dataclass(slots=True)
class HistoryMemo:
    """What is worked out from a history and remembered with it; never part of its value."""

    derived: Derived = field(default_factory=Derived)
    as_known: dict[date, History] = field(default_factory=dict)
    by_options: dict[Pairs, History] = field(default_factory=dict)
    resolutions: dict[date, Resolution] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class History:
    """The circulars of one region over time, and what was announced without a circular.

    A circular is known from the day it was signed, an event from the day it says.  `known_on`
    is the day of which the knowledge is taken; left out, everything is known.
    Made by `history_of` or `load_history`, which refuse what could not be answered.
    """

    policies: tuple[Policy, ...]
    events: tuple[Event, ...]
    government: Government
    known_on: date | None = None
    # What is derived from the values above and kept; never part of them.
    memo: HistoryMemo = field(
        default_factory=HistoryMemo, init=False, repr=False, compare=False, hash=False
    )

    def __getstate__(self) -> list[object]:
        """The values alone."""
        return [getattr(self, f.name) for f in fields(self) if f.name != "memo"]

    def __setstate__(self, state: list[object]) -> None:
        """Put the values back."""
        names = [f.name for f in fields(self) if f.name != "memo"]
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "memo", HistoryMemo())

    def policy_for(self, on: date, known_on: date | None = None) -> Policy | None:
        """The policy that is in force on a date, as known on another; None if there is none.

        Its end is the one that it has been given.  FactError for anything but dates.
        """
        history = self if known_on is None else self.as_known(known_on)
        resolution = history.resolution(on)
        return None if resolution.none else resolution.policy

    def as_known(self, on: date) -> History:
        """The history as it was known on a date: without what was signed or announced later."""
        on = _checked_date(on, "known_on")
        on = min(on, self.known_on) if self.known_on else on
        history = self.memo.as_known.get(on)
        if history is None:
            policies = tuple(policy for policy in self.policies if policy.circular.signed <= on)
            events = tuple(event for event in self.events if event.known <= on)
            history = ordered_history(policies, events, self.government, on)
            _remember_if_room(self.memo.as_known, on, history)
        return history

    def under(self, stance: Mapping[str, str]) -> History:
        """The same history with other options of readings, in each circular that has the reading.

        FactError for a reading and option that none of them has; PolicyError where two of them
        overlap, so read.
        """
        if not isinstance(stance, Mapping):
            raise FactError([Fault.of("not_a_mapping").at(key="stance")])
        if not self.policies:
            return self
        faults = [fault for one in stance.items() for fault in self._unknown_option_faults(*one)]
        if faults:
            raise FactError(faults)
        stance = {str.__str__(name): str.__str__(option) for name, option in stance.items()}
        key = tuple(sorted(stance.items()))
        history = self.memo.by_options.get(key)
        if history is None:
            policies = tuple(_policy_under_its_options(policy, stance) for policy in self.policies)
            history = ordered_history(policies, self.events, self.government, self.known_on)
            if faults := conflict_faults(history.timelines(), stance):
                raise PolicyError(faults)
            _remember_if_room(self.memo.by_options, key, history)
        return history

    def resolution(self, on: date) -> Resolution:
        """What a date brings, remembered; FactError for anything but a date."""
        on = _checked_date(on, "on")
        resolution = self.memo.resolutions.get(on)
        if resolution is None:
            resolution = self._resolve(on)
            _remember_if_room(self.memo.resolutions, on, resolution)
        return resolution

    def _resolve(self, on: date) -> Resolution:
        policy = _prevailing_policy(self.timeline, on)
        otherwise = []
        for reading, option in self.options_that_change_force_dates():
            read = self.under({reading: option})
            other = _prevailing_policy(read.timeline, on)
            if (other and other.name) == (policy and policy.name):
                continue
            if other or (policy and _is_in_force_under_option(policy, reading, option, on)):
                otherwise.append((reading, option, other or read.no_policy))
        if policy:
            return Resolution(policy, (), tuple(otherwise))
        none = reasons_for_no_policy(self.timeline, on, self.government, self.known_on)
        return Resolution(self.no_policy, none, tuple(otherwise))

    def _unknown_option_faults(self, name: object, option: object) -> Iterator[Fault]:
        """The fault of a reading that no policy has, or of an option that none has for it."""
        readings = [reading for policy in self.policies for reading in policy.readings]
        word = plain_text(name)
        options = [o for reading in readings if reading.name == word for o in reading.option_names]
        if word is None or not options:
            hint = unknown_word_hint(name, {reading.name for reading in readings})
            yield Fault.of("unknown_word", word=shortened(name), **hint).at(key="stance")
        elif plain_text(option) not in options:
            hint = unknown_word_hint(option, options)
            yield Fault.of("unknown_word", word=shortened(option), **hint).at(key=word)

    @property
    def timeline(self) -> Timeline:
        """How long each circular holds, worked out once."""
        return self.memo.derived.get_or_make(Timeline, lambda: Timeline(self.policies, self.events))

    def timelines(self) -> Iterator[tuple[date | None, Timeline]]:
        """The timeline of all that is known (None), and as known on each date that added to it."""
        yield None, self.timeline
        dates = {policy.circular.signed for policy in self.policies}
        dates |= {event.known for event in self.events}
        for known_on in sorted(dates):
            yield known_on, self.as_known(known_on).timeline

    @property
    def no_policy(self) -> Policy:
        """The policy that answers where none holds."""
        make = partial(no_policy, self.government, self.digest)
        return self.memo.derived.get_or_make(Policy, make)

    @property
    def digest(self) -> str:
        """The digest of all that the history holds, its policies' digests and stances included."""
        events = [
            [type(e).__name__, e.policy, str(_extension_end_or_review_due_date(e)), str(e.known)]
            for e in self.events
        ]
        policies = [[p.name, p.digest, [list(pair) for pair in p.stance]] for p in self.policies]
        return canonical_sha256([policies, events, str(self.known_on)])

    @property
    def facts(self) -> tuple[OwnFact, ...]:
        """The facts that any of the policies asks about beyond those of every policy."""
        facts = {fact.name: fact for policy in self.policies for fact in policy.facts}
        return tuple(facts.values())

    def options_that_change_force_dates(self) -> tuple[tuple[str, str], ...]:
        """The options, taken by no policy that has them, on which it depends when one holds."""
        options = [
            (name, option)
            for policy in self.policies
            for provision in policy.provisions
            if provision.effect == "in_force"
            for name in provision.touched
            for option in policy.reading(name).option_names
            if (name, option) not in policy.stance
        ]
        return tuple(dict.fromkeys(options))


def _policy_under_its_options(policy: Policy, stance: Mapping[str, str]) -> Policy:
    """A policy with those options of a stance that it has."""
    options = {reading.name: reading.option_names for reading in policy.readings}
    return policy.under({n: o for n, o in stance.items() if o in options.get(n, ())})


def _prevailing_policy(timeline: Timeline, on: date) -> Policy | None:
    """The circular that goes before all others on a date."""
    return next(iter(timeline.prevailing_policies(on)), None)


def _is_in_force_under_option(policy: Policy, reading: str, option: str, on: date) -> bool:
    """Whether a policy holds on a date by its own words, with an option taken if it has it."""
    force = _policy_under_its_options(policy, {reading: option}).force
    return force.since <= on and (force.until is None or on <= force.until)


def _remember_if_room(memory: dict[KeyT, ValueT], key: KeyT, value: ValueT) -> None:
    """Remember a value within the bound of a history."""
    if len(memory) < MAX_REMEMBERED:
        memory[key] = value


def ordered_history(
    policies: tuple[Policy, ...],
    events: tuple[Event, ...],
    government: Government | None = None,
    known_on: date | None = None,
) -> History:
    """The history of policies and events in any order; the last circular names the region."""
    policies = tuple(sorted(policies, key=signing_order_key))
    events = tuple(sorted(events, key=lambda event: (event.known, event.policy, repr(event))))
    last = policies[-1].government if policies else government
    # Only a view of a history with a circular has none.
    assert last is not None
    return History(policies, events, last, known_on)


def facts_without_those_of_other_policies(history: History, facts: Pairs, policy: Policy) -> Pairs:
    """The facts of the day without those that only other policies of a history ask about."""
    if not history.policies:
        return ()
    mine = {fact.name for fact in policy.facts}
    others = {fact.name for fact in history.facts} - mine
    return tuple((name, value) for name, value in facts if name not in others)


def _extension_end_or_review_due_date(event: Event) -> date:
    """The date that an event is about."""
    return event.until if isinstance(event, Extension) else event.due


def _checked_date(on: object, key: str) -> date:
    """A date; FactError for anything else."""
    day = plain_day(on)
    if day is None:
        raise FactError([Fault.of("not_a_day", value=shortened(on)).at(key=key)])
    return day
