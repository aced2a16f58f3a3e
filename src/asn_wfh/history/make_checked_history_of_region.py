"""What must hold between the circulars and events of one region; every fault at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import Any

import asn_wfh.rules
from asn_wfh.history.circulars_in_force_together_without_order import conflict_faults
from asn_wfh.history.history import History, ordered_history
from asn_wfh.history.review_and_extension_events import Event, Extension, Review
from asn_wfh.history.timeline import amending_circulars_first, possible_last_days, signing_order_key
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, PolicyError
from asn_wfh.policy import Policy

__all__ = ["history_of"]


def history_of(policies: Iterable[Policy], events: Iterable[Event] = ()) -> History:
    """The history of one region, made of its policies and of what was announced without one.

    PolicyError with every fault: names used twice, another region, statements about circulars
    that are not there or are later, dates on which a circular does not hold, circulars that
    overlap without an order.  FactError for anything but policies and events.
    """
    circulars = _tuple_or_error(policies, "not_a_policy", "policies")
    listed_events = _tuple_or_error(events, "not_an_event", "events")
    _check_policy_and_event_types(circulars, listed_events)
    circulars = tuple(sorted(circulars, key=signing_order_key))
    named = {policy.name: policy for policy in reversed(circulars)}
    faults = [
        *_region_and_name_faults(circulars),
        *(fault for policy in circulars for fault in _faults_of_all_amendments(policy, named)),
        *(fault for event in listed_events for fault in _event_faults(event, named)),
    ]
    faults = faults or list(_amendment_circle_faults(circulars))
    if faults:
        raise PolicyError(faults)
    history = ordered_history(circulars, listed_events)
    faults = conflict_faults(history.timelines()) or list(
        _overlap_faults_under_other_options(history)
    )
    if faults:
        raise PolicyError(faults)
    return history


def _tuple_or_error(values: object, code: str, key: str) -> tuple[Any, ...]:
    """The values of a list; FactError for what is none."""
    each = iterator_or_none(values)
    if each is None:
        raise FactError([Fault.of(code, value=type(values).__name__).at(key=key)])
    return tuple(each)


def _check_policy_and_event_types(policies: Sequence[object], events: Sequence[object]) -> None:
    """Raise FactError for what is no policy and no event, or for no policy at all."""
    wrong = [p for p in policies if not isinstance(p, Policy)]
    faults = [
        Fault.of("not_a_policy", value=type(one).__name__).at(key="policies") for one in wrong[:1]
    ]
    odd = [e for e in events if not isinstance(e, Event)]
    faults += [
        Fault.of("not_an_event", value=type(one).__name__).at(key="events") for one in odd[:1]
    ]
    if not policies:
        faults.append(Fault.of("no_circular").at(key="policies"))
    if faults:
        raise FactError(faults)


def _region_and_name_faults(policies: Sequence[Policy]) -> Iterator[Fault]:
    """All are of one region, and each has a name of its own."""
    first = policies[0]
    named: dict[str, Policy] = {}
    for policy in policies:
        place, code = policy.circular.place, policy.government.code
        if code != first.government.code:
            values = {"name": policy.name, "mine": code, "region": first.government.code}
            yield place.fault_at_place(
                Fault.of("other_region", other=first.circular.place, **values)
            )
        namesake = named.setdefault(policy.name, policy)
        if namesake is not policy:
            fault = Fault.of("policy_twice", name=policy.name, other=namesake.circular.place)
            yield place.fault_at_place(fault)


def _faults_of_all_amendments(policy: Policy, named: Mapping[str, Policy]) -> Iterator[Fault]:
    """What a circular says of others is about earlier ones, on dates on which it holds."""
    for amendment in policy.circular.amends:
        for fault in _faults_of_amendment(policy, amendment, named):
            yield amendment.place.fault_at_place(fault)


def _faults_of_amendment(
    policy: Policy, amendment: Amendment, named: Mapping[str, Policy]
) -> Iterator[Fault]:
    earlier = named.get(amendment.policy)
    if earlier is None:
        others = [name for name in named if name != policy.name]
        yield Fault.of(
            "unknown_policy", name=amendment.policy, **unknown_word_hint(amendment.policy, others)
        )
        return
    signed = earlier.circular.signed
    if signed > policy.circular.signed:
        yield Fault.of("amends_later", name=earlier.name, date=signed)
    if amendment.kind == "extends":
        yield from _no_end_or_not_moved_later_faults(earlier, amendment.until)
        return
    force = policy.force
    for day in (amendment.since, amendment.until, *amendment.dates):
        if day and not (force.since <= day <= (force.until or date.max)):
            yield Fault.of("outside_force", date=day)


def _no_end_or_not_moved_later_faults(policy: Policy, until: date | None) -> Iterator[Fault]:
    """An end is moved that the circular has under some reading, and to a later date."""
    ends = [end for end in possible_last_days(policy) if end != date.max]
    if not ends:
        yield Fault.of("endless", name=policy.name)
    elif until and until <= min(ends):
        yield Fault.of("no_later", name=policy.name, date=min(ends))


def _event_faults(event: Event, named: Mapping[str, Policy]) -> Iterator[Fault]:
    """An event is about a circular that is there, and was known after it was signed."""
    policy = named.get(event.policy)
    if policy is None:
        fault = Fault.of(
            "unknown_policy", name=event.policy, **unknown_word_hint(event.policy, named)
        )
        yield event.place.fault_at_place(fault)
        return
    signed = policy.circular.signed
    if event.known < signed:
        yield event.place.fault_at_place(Fault.of("known_early", name=policy.name, date=signed))
    about = (
        _no_end_or_not_moved_later_faults(policy, event.until)
        if isinstance(event, Extension)
        else _review_event_faults(policy, event)
    )
    yield from map(event.place.fault_at_place, about)


def _review_event_faults(policy: Policy, event: Review) -> Iterator[Fault]:
    """A recorded review is one that the circular sets."""
    dates: list[date] = []
    for provision in policy.provisions:
        for _, rule in provision.rules:
            if isinstance(rule, asn_wfh.rules.InForce):
                dates += takewhile(lambda day: day <= event.due, rule.review_dates())
                dates += [day for day, _ in zip(rule.review_dates(), range(3), strict=False)]
    if not dates:
        yield Fault.of("no_reviews", name=policy.name)
    elif event.due not in dates:
        shown = ", ".join(map(str, sorted(set(dates))))
        yield Fault.of("no_such_review", name=policy.name, date=event.due, dates=shown)


def _amendment_circle_faults(policies: Sequence[Policy]) -> Iterator[Fault]:
    """No circulars act upon each other in a circle, as only those of one day could."""
    from graphlib import CycleError

    try:
        amending_circulars_first(policies)
    except CycleError as error:
        names: list[str] = error.args[1]
        last = next(policy for policy in policies if policy.name == names[0])
        shown = ", ".join(f"`{name}`" for name in sorted(set(names)))
        yield last.circular.place.fault_at_place(Fault.of("in_circle", names=shown))


def _overlap_faults_under_other_options(history: History) -> Iterator[Fault]:
    """Where circulars overlap if a reading is taken another way."""
    for reading, option in history.options_that_change_force_dates():
        try:
            history.under({reading: option})
        except PolicyError as error:
            yield from error.faults
