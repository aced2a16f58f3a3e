"""Every difference between circulars: of outcome, of duties, of limits, of dates in force.

`compare(a, b)` takes policies, names or paths, and more than two.  The differences are complete:
the boxes hold exactly the cases that are answered unlike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from os import PathLike
from typing import TypeGuard

from asn_wfh.compare.common_space import CommonSpace, common_space_of
from asn_wfh.compare.comparison import Comparison, Different, Headcount
from asn_wfh.compare.differences import Answered, answered, differences
from asn_wfh.compare.duties import Demand, DutyRow, duties_of
from asn_wfh.compare.headcount import Member, People, StaffList
from asn_wfh.compare.matrix import Cell, MatrixGroup, who_may
from asn_wfh.compare.office_figures import Force, LimitRow, forces_of, limits_of
from asn_wfh.compare.policy_regions import PolicyRegions
from asn_wfh.compare.question_put import Witness
from asn_wfh.compare.rows import DifferenceRow, rows_of
from asn_wfh.compare.staff_list import read_staff
from asn_wfh.compare.to_json import to_json
from asn_wfh.compare.wording_changes import WordingChange, wording_changes_of
from asn_wfh.decision import Outcome
from asn_wfh.kernel.plain import each_of, is_day, plain_day
from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.workdays import WorkCalendar, calendar_given
from asn_wfh.loading.registry import load_policy
from asn_wfh.messages.errors import FactError, Fault, short
from asn_wfh.policy import Policy

__all__ = [
    "Cell",
    "CommonSpace",
    "Comparison",
    "Demand",
    "DifferenceRow",
    "Different",
    "DutyRow",
    "Force",
    "Headcount",
    "LimitRow",
    "MatrixGroup",
    "Member",
    "People",
    "Witness",
    "WordingChange",
    "compare",
    "read_staff",
    "to_json",
    "who_may",
]

Source = Policy | str | PathLike[str]
Staff = Iterable["Member | tuple[str, CivilServant]"] | str | PathLike[str]


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
    FactError for policies, a date and a staff list that cannot be read, and FactError where the
    policies' own facts make more boxes than `space.MAX_BOXES`.
    """
    if on is not None and not is_day(on):
        raise FactError([Fault.of("not_a_day", value=short(on)).at(key="on")])
    on = plain_day(on)
    policies = [p if isinstance(p, Policy) else load_policy(p) for p in (first, second, *more)]
    field = common_space_of(policies, on, calendar_given(calendar))
    seen = [PolicyRegions(field, number) for number in range(len(policies))]
    crowd = None if staff is None else StaffList(field, _members(staff, field))
    return _compared(field, seen, crowd)


def _compared(
    field: CommonSpace, seen: Sequence[PolicyRegions], crowd: StaffList | None
) -> Comparison:
    """All tables of a comparison."""

    def counted(boxes: Sequence[Box]) -> People | None:
        return None if crowd is None else crowd.within(boxes)

    found = list(differences(seen, answered(seen)))
    rows = tuple(rows_of(field, seen, counted))
    duties = tuple(duties_of(seen, counted))
    limits = tuple(limits_of(seen))
    forces = tuple(forces_of(seen, field.on))
    headcount = None
    if crowd is not None:
        headcount = Headcount(len(crowd.ids), crowd.within([box for _, box, _ in found]))
    places = range(len(seen))
    tables = (
        ((row.by, row.reason.label or "") for row in rows),
        ((n, d.label) for n in places for duty in duties for d in duty.unshared(n)),
        ((n, f.clause or "") for n in places for row in limits for f in row.unshared(n)),
        ((number, force.clause) for number, force in enumerate(forces)),
    )
    heard = {clause for table in tables for clause in table}
    return Comparison(
        field=field,
        rows=rows,
        boxes=tuple(
            _different(seen, a, box, counted([box])) for a, box, apart in found if not apart
        ),
        duties=duties,
        limits=limits,
        forces=forces,
        force_boxes=tuple(
            _different(seen, a, box, counted([box])) for a, box, apart in found if apart
        ),
        silent=tuple(wording_changes_of(seen, heard)),
        headcount=headcount,
    )


def _different(
    seen: Sequence[PolicyRegions], answers: Answered, box: Box, people: People | None
) -> Different:
    outcomes = {True: Outcome.PERMITTED, False: Outcome.NOT_PERMITTED}
    return Different(
        box=box,
        outcomes=tuple(outcomes[yes] for yes in answers),
        reasons=tuple(policy.reasons(box) for policy in seen),
        points=seen[0].field.points(box),
        people=people,
    )


def _members(staff: Staff, field: CommonSpace) -> Iterator[Member]:
    """The members of a staff list, whichever way it is given."""
    if isinstance(staff, str | PathLike):
        yield from read_staff(staff, field)
        return
    entries: list[object] = _listed(staff)
    for entry in entries:
        pair = entry if isinstance(entry, tuple) and len(entry) == 2 else ()
        member: object = Member(*pair) if pair else entry
        if not _is_member(member):
            raise FactError([Fault.of("not_a_staff", value=type(entry).__name__).at(key="staff")])
        yield member


def _listed(staff: object) -> list[object]:
    """The entries of a list; what is none is an entry that will be refused."""
    each = each_of(staff)
    return [staff] if each is None else list(each)


def _is_member(member: object) -> TypeGuard[Member]:
    """Whether something is a member of a staff list, with an id and a description."""
    if not isinstance(member, Member):
        return False
    parts: tuple[object, object] = (member.id, member.who)
    return isinstance(parts[0], str | int) and isinstance(parts[1], CivilServant)
