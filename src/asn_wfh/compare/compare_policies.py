"""From policies to their comparison: the common space, then every table of differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from os import PathLike
from typing import TypeAlias, TypeGuard

from asn_wfh.compare.clause_changes_without_listed_difference import (
    NumberedClause,
    unlisted_wording_changes,
)
from asn_wfh.compare.common_space import CommonSpace, common_space_of
from asn_wfh.compare.comparison_result_types import Comparison, Different, Headcount
from asn_wfh.compare.differing_sanctions_and_preferences import differing_sanctions_and_preferences
from asn_wfh.compare.disjoint_boxes_of_unlike_outcomes import MUST, NO, Permitting, differing_boxes
from asn_wfh.compare.duty_differences import DutyRow, differing_duties
from asn_wfh.compare.figure_differences import LimitRow, differing_limits
from asn_wfh.compare.in_force_dates_of_each_policy import Force, in_force_dates_of_all_even_if_alike
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.compare.outcome_differences_by_clause import DifferenceRow, difference_rows
from asn_wfh.compare.read_people_csv_with_fact_columns import read_staff
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import Member, People, StaffList
from asn_wfh.decision import Outcome
from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.plain_dates_and_texts import is_date_without_time, iterator_or_none, plain_day
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.policy import Policy
from asn_wfh.policy.provision_boxes import is_provision_named

__all__ = ["compare"]

Source: TypeAlias = Policy | str | PathLike[str]
"""A policy, the name of a shipped one, or the path of its file."""
Staff: TypeAlias = Iterable[Member | tuple[str, CivilServant]] | str | PathLike[str]
"""People with their ids, or the path of a staff list."""


def compare(
    first: Source,
    second: Source,
    *more: Source,
    on: date | None = None,
    staff: Staff | None = None,
    calendar: WorkCalendar | None = None,
) -> Comparison:
    """Every difference between policies, on a date or in an ordinary working week.

    Without `on`, each weekday of an ordinary working week with all policies in force; with it,
    that date as the calendar has it.  `staff` are people with their ids, or the path of a CSV
    (see `read_staff`); each difference then says whom it concerns.  Raises PolicyError and
    FactError for policies, a date and a staff list that cannot be read, for a calendar without a
    date, and where the policies' own facts make more boxes than `space.MAX_BOXES`.
    """
    if on is not None and not is_date_without_time(on):
        raise FactError([Fault.of("not_a_day", value=shortened(on)).at(key="on")])
    if calendar is not None and on is None:
        # A calendar changes nothing of an ordinary week, and must not be passed over in silence.
        raise FactError([Fault.of("calendar_without_date").at(key="calendar")])
    policies = [p if isinstance(p, Policy) else load_policy(p) for p in (first, second, *more)]
    common = common_space_of(policies, plain_day(on), calendar_or_default(calendar))
    regions = [PolicyRegions(common, number) for number in range(len(policies))]
    staff_list = None if staff is None else StaffList(common, _members_of_staff(staff, common))
    return _comparison_of(common, regions, staff_list)


def _comparison_of(
    common: CommonSpace, policies: Sequence[PolicyRegions], staff: StaffList | None
) -> Comparison:
    """All tables of a comparison."""

    def members_in_boxes_if_staff_given(boxes: Sequence[Box]) -> People | None:
        return None if staff is None else staff.members_in(boxes)

    unlike = list(differing_boxes(policies))
    rows = tuple(difference_rows(policies, members_in_boxes_if_staff_given))
    duties = tuple(differing_duties(policies, members_in_boxes_if_staff_given))
    limits = (*differing_limits(policies), *differing_sanctions_and_preferences(policies))
    forces = tuple(in_force_dates_of_all_even_if_alike(policies, common.on))
    headcount = None
    if staff is not None:
        headcount = Headcount(len(staff.ids), staff.members_in([box for _, box, _ in unlike]))
    return Comparison(
        field=common,
        rows=rows,
        boxes=tuple(
            _outcome_difference(policies, permitting, box, members_in_boxes_if_staff_given([box]))
            for permitting, box, by_force in unlike
            if not by_force
        ),
        duties=duties,
        limits=limits,
        forces=forces,
        force_boxes=tuple(
            _outcome_difference(policies, permitting, box, members_in_boxes_if_staff_given([box]))
            for permitting, box, by_force in unlike
            if by_force
        ),
        silent=tuple(
            unlisted_wording_changes(
                policies,
                {
                    *_clauses_named_by_differences(rows, duties, limits, forces),
                    *_clauses_exempting_from(policies, rows, duties, limits),
                },
            )
        ),
        headcount=headcount,
    )


def _clauses_named_by_differences(
    rows: Sequence[DifferenceRow],
    duties: Sequence[DutyRow],
    limits: Sequence[LimitRow],
    forces: Sequence[Force],
) -> Iterator[NumberedClause]:
    """The clauses that some table names as different."""
    for row in rows:
        yield row.by, row.reason.label or ""
    for number, force in enumerate(forces):
        yield number, force.clause
        for duty in duties:
            yield from ((number, demand.label) for demand in duty.unshared[number])
        for limit in limits:
            yield from ((number, line.clause or "") for line in limit.unshared[number])


def _clauses_exempting_from(
    policies: Sequence[PolicyRegions],
    rows: Sequence[DifferenceRow],
    duties: Sequence[DutyRow],
    limits: Sequence[LimitRow],
) -> Iterator[NumberedClause]:
    """The clauses by which another one does not apply that some table is about."""
    about = {row.reason.label or "" for row in rows}
    about |= {demand.label for row in duties for own in row.demands for demand in own}
    about |= {line.clause or "" for row in limits for own in row.lines for line in own}
    for policy in policies:
        targets = [each for each in policy.policy.provisions if each.label in about]
        for provision, rule in policy.policy.rules:
            names = (is_provision_named(rule.silenced_labels, each, provision) for each in targets)
            if rule.role == "exempts" and any(names):
                yield policy.number, provision.label


def _outcome_difference(
    policies: Sequence[PolicyRegions], permitting: Permitting, box: Box, people: People | None
) -> Different:
    """One box that is decided unlike, with the outcome and the reasons of each policy."""
    return Different(
        box=box,
        outcomes=tuple(
            Outcome.NOT_PERMITTED if answer == NO else Outcome.PERMITTED for answer in permitting
        ),
        required=tuple(answer == MUST for answer in permitting),
        reasons=tuple(policy.possible_reasons_in(box) for policy in policies),
        points=policies[0].common.count_possible_cases(box),
        people=people,
    )


def _members_of_staff(staff: Staff, common: CommonSpace) -> Iterator[Member]:
    """The members of a staff list, whichever way it is given."""
    if isinstance(staff, str | PathLike):
        yield from read_staff(staff, common)
        return
    for entry in _entries_or_itself(staff):
        pair = entry if isinstance(entry, tuple) and len(entry) == 2 else ()
        member: object = Member(*pair) if pair else entry
        if not _is_member(member):
            raise FactError([Fault.of("not_a_staff", value=type(entry).__name__).at(key="staff")])
        yield member


def _entries_or_itself(staff: object) -> list[object]:
    """The entries of a list; what is none is an entry that will be refused."""
    each = iterator_or_none(staff)
    return [staff] if each is None else list(each)


def _is_member(member: object) -> TypeGuard[Member]:
    """Whether something is a member of a staff list, with an id and a description."""
    if not isinstance(member, Member):
        return False
    parts: tuple[object, object] = (member.id, member.who)
    return isinstance(parts[0], str | int) and isinstance(parts[1], CivilServant)
