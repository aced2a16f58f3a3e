"""Whether as many are at home as may be, those whose turn it is, and what everybody earns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.messages.errors import Fault
from asn_wfh.roster.verification.decided_people import DecidedDay, DecidedPerson
from asn_wfh.roster.verification.expected_shares import OF_REGION
from asn_wfh.roster.verification.expected_turns import EarnedTurns, ShareAt, expected_turns
from asn_wfh.roster.verification.verify_office_day import OfficeDayCheck

__all__ = ["turn_faults"]


def turn_faults(
    day: DecidedDay, checks: Sequence[OfficeDayCheck], before: EarnedTurns
) -> Iterator[Fault]:
    """What is wrong with the turns of offices among whose people the same shares are divided.

    `before` is what everybody earned and had before the day.
    """
    most = {
        _share_key_at_office_or_region(check, key, share.base): share.high
        for check in checks
        for key, share in check.shares
    }
    people = [each for check in checks for each in _divided_people(check)]
    right = expected_turns(day, people, most, before)
    shares_of = {person.id: shares for person, shares in people}
    actual = {
        person
        for check in checks
        for group in check.office_day.groups
        if group.shares
        for person in group.at_home
    }
    yield from _count_and_turn_order_faults(checks, shares_of, actual, right)
    home = Counter(shares_of[person] for person in actual)
    whole = Counter(shares_of.values())
    for check in checks:
        yield from _earned_turn_fraction_of_group_faults(check, shares_of, home, whole)


def _divided_people(
    check: OfficeDayCheck,
) -> Iterator[tuple[DecidedPerson, tuple[ShareAt, ...]]]:
    """The people of an office whom some share divides, with their shares."""
    for person in check.office.values():
        shares = tuple(
            _share_key_at_office_or_region(check, key, share.base)
            for key, share in check.shares
            if key in person.standing.counted_by
        )
        if person.is_eligible and shares:
            yield person, shares


def _count_and_turn_order_faults(
    checks: Sequence[OfficeDayCheck],
    shares_of: Mapping[str, tuple[ShareAt, ...]],
    actual: set[str],
    right: frozenset[str],
) -> Iterator[Fault]:
    """Too many at home, too few, or others than those whose turn it is."""
    of_office = {person: check for check in checks for person in check.office}
    faulty: dict[str, str] = {}
    for shares in dict.fromkeys(shares_of.values()):
        alike = {person for person, own in shares_of.items() if own == shares}
        ours, due = alike & actual, alike & right
        code = "roster_turn_order"
        if len(ours) != len(due):
            code = "roster_too_many" if len(ours) > len(due) else "roster_too_few"
        for person in sorted(ours ^ due):
            faulty.setdefault(of_office[person].office_day.office, code)
    for check in checks:
        code = faulty.get(check.office_day.office, "")
        people = check.office.keys()
        counts = {"at_home": len(actual & people), "right": len(right & people)}
        if code == "roster_turn_order":
            yield check.at_office(Fault.of("roster_turn_order"))
        elif code == "roster_too_many":
            yield check.at_office(Fault.of("roster_too_many", **counts))
        elif code:
            yield check.at_office(Fault.of("roster_too_few", **counts))


def _earned_turn_fraction_of_group_faults(
    check: OfficeDayCheck,
    shares_of: Mapping[str, tuple[ShareAt, ...]],
    home: Mapping[tuple[ShareAt, ...], int],
    whole: Mapping[tuple[ShareAt, ...], int],
) -> Iterator[Fault]:
    for group in check.office_day.groups:
        people = (*group.at_home, *group.at_office)
        due = {(home[shares_of[p]], whole[shares_of[p]]) for p in people if p in shares_of}
        if (due or {(0, 0)}) != {(group.places, group.among)}:
            yield check.at_office(Fault.of("roster_entitlement"))


def _share_key_at_office_or_region(
    check: OfficeDayCheck, key: tuple[str, int], base: str
) -> ShareAt:
    return ("" if base == OF_REGION else check.office_day.office, *key)
