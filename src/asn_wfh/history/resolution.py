"""Which policy of a history answers for a date, and on which readings that hangs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from asn_wfh.decision import Reason
from asn_wfh.policy import Policy

if TYPE_CHECKING:
    from asn_wfh.history.history import History

__all__ = ["Resolution", "resolution_of"]


class Resolution(NamedTuple):
    """What a date brings: the policy that answers, and why none does where none holds.

    `otherwise` are the options of readings under which another policy answers, with that one;
    where none does since the policy has ended by itself, its own tables know it.
    """

    policy: Policy
    none: tuple[Reason, ...] = ()
    otherwise: tuple[tuple[str, str, Policy], ...] = ()


def resolution_of(history: History, on: date) -> Resolution:
    """What a date brings to a history."""
    policy = _first(history, on)
    otherwise = []
    for reading, option in history.force_options():
        read = history.under({reading: option})
        other = _first(read, on)
        if (other and other.name) == (policy and policy.name):
            continue
        if other or (policy and _holds_read(policy, reading, option, on)):
            otherwise.append((reading, option, other or read.no_policy))
    none = () if policy else _reasons(history, on)
    return Resolution(policy or history.no_policy, none, tuple(otherwise))


def _first(history: History, on: date) -> Policy | None:
    """The circular that answers for a date."""
    return next(iter(history.course.before_all(on)), None)


def _holds_read(policy: Policy, reading: str, option: str, on: date) -> bool:
    """Whether a policy holds on a date by its own words, with one reading taken so if it has it."""
    names = {each.name for each in policy.readings if option in each.option_names}
    force = policy.under({reading: option} if reading in names else {}).force
    return force.since <= on and (force.until is None or on <= force.until)


def _reasons(history: History, on: date) -> tuple[Reason, ...]:
    """Why no circular holds on a date."""
    # Imported here: only a date without a circular needs it.
    from asn_wfh.history.no_policy import reasons

    return reasons(history.course, on, history.government, history.known_on)
