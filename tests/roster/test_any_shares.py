"""Whatever shares a circular puts together, a plan keeps them all and the verifier agrees."""

from hypothesis import given, settings

from asn_wfh.people import Member
from asn_wfh.roster import OfficeDay, certificate, plan_roster, verify_roster
from limits.invented_circular import rekaan
from roster.invented_shares import circulars, staffs
from roster.invented_staff import FRIDAYS

DAYS = FRIDAYS[:4]
Effects = tuple[str, ...]


@settings(max_examples=80)
@given(circulars(), staffs())
def test_the_verifier_agrees_about_any_shares(effects: Effects, staff: list[Member]) -> None:
    """Several bases, roundings, groups and preferences: every figure and every turn is the same."""
    policy = rekaan(*effects)
    roster = plan_roster(policy, staff, DAYS)
    made = certificate(roster)
    faults = verify_roster(policy, staff, roster, certificate=made)
    assert [str(fault) for fault in faults] == []


@settings(max_examples=60)
@given(circulars(), staffs())
def test_no_share_is_exceeded_and_nobody_could_be_added(
    effects: Effects, staff: list[Member]
) -> None:
    """Counted from the roster alone: every upper bound holds, and each at the office meets one."""
    for office_days in by_day(plan_roster(rekaan(*effects), staff, DAYS).office_days):
        used: dict[tuple[str, str, int], int] = {}
        high: dict[tuple[str, str, int], int] = {}
        for day in office_days:
            for number, share in enumerate(day.shares):
                office = "" if share.base == "eligible_in_region" else day.office
                key = (office, share.clause, share.high)
                high[key] = share.high
                at_home = sum(len(g.at_home) for g in day.groups if number in g.shares)
                used[key] = used.get(key, 0) + at_home
        assert all(used[key] <= max(high[key], 0) for key in used)
        full = {key for key in used if used[key] >= high[key]}
        for day in office_days:
            for group in day.groups:
                keys = {
                    (
                        "" if day.shares[n].base == "eligible_in_region" else day.office,
                        day.shares[n].clause,
                        day.shares[n].high,
                    )
                    for n in group.shares
                }
                assert not group.at_office or keys & full


def by_day(office_days: tuple[OfficeDay, ...]) -> list[list[OfficeDay]]:
    """The days of all offices, those of one date together."""
    dates = dict.fromkeys(day.on for day in office_days)
    return [[day for day in office_days if day.on == on] for on in dates]
