"""A roster checked by whoever trusts neither its planner nor its author.

The circular is asked anew about everybody, shares and turns are counted by arithmetic of its own;
no code of the planner is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.messages.errors import Fault, first_faults_per_code_counting_rest_on_last
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.roster.memberships_and_absences import Absences, Membership
from asn_wfh.roster.record_of_turns_earned_and_had import Certificate
from asn_wfh.roster.roster import Roster
from asn_wfh.roster.verification.check_certificate_against_roster import certificate_faults
from asn_wfh.roster.verification.verify_days import DaysCheck

__all__ = ["verify_roster"]


def verify_roster(  # noqa: PLR0913  # as `plan_roster`
    policy: Policy,
    members: Iterable[Member | Membership],
    roster: Roster,
    *,
    days: Iterable[date] | None = None,
    certificate: Certificate | None = None,
    published: Roster | None = None,
    absences: Absences | None = None,
    calendar: WorkCalendar | None = None,
    stance: Mapping[str, str] | None = None,
) -> tuple[Fault, ...]:
    """Everything that is wrong with a roster and its certificate; empty if both are right.

    `days` are those that it must have, left out those that it names.  `published` is the roster
    before, if this one was planned again.  Each fault names the office and the day
    as its key.  Raises FactError as `decide` does.
    """
    policy = policy.under(stance or {})
    faults = [*_policy_and_stance_faults(policy, roster), *_history_faults(roster, published)]
    check = DaysCheck(policy, tuple(members), absences or {}, calendar_or_default(calendar))
    faults += check.faults(roster, roster.days if days is None else tuple(days))
    if certificate is not None:
        faults += certificate_faults(roster, certificate)
    return tuple(first_faults_per_code_counting_rest_on_last(faults))


def _policy_and_stance_faults(policy: Policy, roster: Roster) -> Iterator[Fault]:
    if (roster.policy, roster.digest) != (policy.name, policy.digest):
        yield Fault.of("roster_other_policy", policy=roster.policy).at(key="digest")
    if roster.stance != tuple(sorted(policy.stance)):
        yield Fault.of("roster_other_stance").at(key="stance")


def _history_faults(roster: Roster, published: Roster | None) -> Iterator[Fault]:
    """Whether the days before the first that was drawn anew are those that stood."""
    if published is None:
        return
    if roster.previous != published.roster_digest or roster.drawn_from is None:
        yield Fault.of("roster_other_previous").at(key="previous")
        return
    stood = [each for each in published.office_days if each.on < roster.drawn_from]
    stands = [each for each in roster.office_days if each.on < roster.drawn_from]
    if stood != stands:
        yield Fault.of("roster_past_altered", date=roster.drawn_from).at(key="office_days")
