"""The differences as a lawyer reads them: one row per clause that makes one.

A clause makes a difference where it denies what both circulars permit and the other leaves
standing, or permits what the other does not.  Every case that is answered unlike lies in the
region of some row; rows may overlap, since several clauses may speak on one case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions, ReasonRegion
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import People
from asn_wfh.compare.usual_case_in_box_for_each_policy import ComparedCase, usual_case_in_box
from asn_wfh.decision import Outcome, Reason
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    difference,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.kernel.maximal_box import Start, find_unwidenable_box
from asn_wfh.kernel.search_outside_boxes import covers
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.rules import Rule

__all__ = ["DifferenceRow", "difference_rows"]


_YES, _NO = Outcome.PERMITTED, Outcome.NOT_PERMITTED
_EFFECTS: Mapping[tuple[Outcome, Outcome], Callable[[Rule, FactSpace], Sequence[Box]]] = {
    (_NO, _YES): lambda rule, cases: rule.denied_boxes(cases),
    (_YES, _NO): lambda rule, cases: rule.boxes_given_leave_where_acts_are_given(cases),
    (_YES, _YES): lambda rule, cases: rule.boxes_where_wfh_is_required(cases),
}
"""Where a rule does what makes the difference of a row, by the outcomes of the row."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One clause of one policy that makes a difference to another policy.

    `by` and `against` are the numbers of the two policies; of `outcomes` and of `reasons` the
    first is that of `by`.  `where` is all that the clause makes a difference to, as disjoint
    boxes, `box` the largest of it, and `about` the facets that the clause itself narrows there.
    `required` says which of the two orders work from home, and does not only allow it.
    `reasons` are all that may speak on the box.  `exempting` are the clauses of `against` by which
    another clause, that would answer as `by` does, does not apply.  `people` are those of `where`.
    """

    by: int
    against: int
    reason: Reason
    about: tuple[str, ...]
    box: Box
    where: tuple[Box, ...]
    outcomes: tuple[Outcome, Outcome]
    reasons: tuple[tuple[Reason, ...], tuple[Reason, ...]]
    witness: ComparedCase
    people: People | None = None
    required: tuple[bool, bool] = (False, False)
    exempting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _RowRegion:
    """Where a clause makes a difference: `where`, disjoint, which is `starts` less `avoided`."""

    clause: ReasonRegion
    outcomes: tuple[Outcome, Outcome]
    starts: list[Start]
    avoided: list[Box]
    where: list[Box]


def difference_rows(
    policies: Sequence[PolicyRegions],
    members_in_boxes_if_staff_given: Callable[[Sequence[Box]], People | None],
) -> Iterator[DifferenceRow]:
    """The rows of every pair of policies, those of one pair together, clauses in printed order.

    `members_in_boxes_if_staff_given` gives the people of some boxes.
    """
    for number, one in enumerate(policies):
        for other in policies[number + 1 :]:
            for by, against in ((one, other), (other, one)):
                for region in (
                    *_denials_of_what_other_policy_permits(by, against),
                    *_permits_not_shared(by, against),
                    *_wfh_orders_other_policy_only_permits(by, against),
                ):
                    if region.where:
                        yield _difference_row(
                            by, against, region, members_in_boxes_if_staff_given(region.where)
                        )


def _difference_row(
    by: PolicyRegions, against: PolicyRegions, region: _RowRegion, people: People | None
) -> DifferenceRow:
    """The row of one region: its largest box, the reasons there, and a witness."""
    common = by.common
    box = find_unwidenable_box(region.starts, region.avoided, region.where, common.space.impossible)
    required = (_is_wfh_ordered_in_all_of(by, box), _is_wfh_ordered_in_all_of(against, box))
    effect = _EFFECTS[region.outcomes]
    return DifferenceRow(
        by=by.number,
        against=against.number,
        reason=region.clause.reason,
        about=_facets_narrowed_by_clause(common, region.clause, box),
        box=box,
        where=tuple(region.where),
        outcomes=region.outcomes,
        required=required,
        reasons=(by.possible_reasons_in(box), against.possible_reasons_in(box)),
        witness=usual_case_in_box(common, box),
        people=people,
        exempting=against.labels_of_exempting_clauses(region.where, effect),
    )


def _facets_narrowed_by_clause(
    common: CommonSpace, clause: ReasonRegion, box: Box
) -> tuple[str, ...]:
    """The facets that a clause narrows in the one of its boxes that holds a box, or in several."""
    within = [words for words in clause.boxes_on_any_day if words.contains(box)][:1]
    named = [
        common.values_of_narrowed_facets_only(w)
        for w in within or clause.boxes_on_any_day
        if w.intersection_with(box) is not None
    ]
    return tuple(facet.name for facet in common.space.facets if any(facet.name in n for n in named))


def _denials_of_what_other_policy_permits(
    by: PolicyRegions, against: PolicyRegions
) -> Iterator[_RowRegion]:
    """Where clauses deny, or leave people out, what the other policy permits."""
    if not against.is_in_force:
        return
    for clause in (by.uncovered_region, *by.denial_clauses):
        opens = clause is by.uncovered_region
        given = (
            against.permit_clause_boxes
            if opens
            else intersection(by.permit_clause_boxes, against.permit_clause_boxes)
        )
        starts = _starts_of_largest_box_search(by.common, clause, given)
        where = intersection(as_disjoint_boxes(s.box for s in starts), against.permitted_boxes)
        avoided = against.denial_or_ground_boxes
        if not opens:
            where = difference(where, by.uncovered_boxes)
            avoided = [*avoided, *by.uncovered_boxes]
        yield _RowRegion(
            clause,
            (_NO, _YES),
            starts,
            avoided,
            by.common.boxes_with_possible_cases(join_disjoint_boxes_into_fewer(where)),
        )


def _permits_not_shared(by: PolicyRegions, against: PolicyRegions) -> Iterator[_RowRegion]:
    """Where clauses permit what no clause of the other policy permits."""
    if not by.is_in_force:
        return
    for clause in by.permit_clauses:
        ungiven = [*against.permit_clause_boxes, *against.uncovered_boxes]
        where = difference(
            intersection(as_disjoint_boxes(clause.boxes), by.permitted_boxes), ungiven
        )
        starts = _starts_of_largest_box_search(by.common, clause, [by.common.space.whole_box])
        avoided = [*by.denial_or_ground_boxes, *ungiven]
        yield _RowRegion(
            clause,
            (_YES, _NO),
            starts,
            avoided,
            by.common.boxes_with_possible_cases(join_disjoint_boxes_into_fewer(where)),
        )


def _wfh_orders_other_policy_only_permits(
    by: PolicyRegions, against: PolicyRegions
) -> Iterator[_RowRegion]:
    """Where clauses order what the other policy only permits."""
    if not (by.is_in_force and against.is_in_force):
        return
    for clause in by.clauses_requiring_work_from_home:
        both = intersection(by.boxes_where_wfh_is_required, against.permitted_boxes)
        where = intersection(as_disjoint_boxes(clause.boxes), both)
        where = difference(where, against.boxes_where_wfh_is_required)
        starts = _starts_of_largest_box_search(by.common, clause, against.permit_clause_boxes)
        avoided = [
            *by.denial_or_ground_boxes,
            *against.denial_or_ground_boxes,
            *against.boxes_where_wfh_is_required,
        ]
        yield _RowRegion(
            clause,
            (_YES, _YES),
            starts,
            avoided,
            by.common.boxes_with_possible_cases(join_disjoint_boxes_into_fewer(where)),
        )


def _is_wfh_ordered_in_all_of(policy: PolicyRegions, box: Box) -> bool:
    """Whether a policy orders work from home in all of a box."""
    return policy.is_in_force and bool(
        policy.clauses_requiring_work_from_home
        and covers([*policy.boxes_where_wfh_is_required, *policy.common.space.impossible], box)
    )


def _starts_of_largest_box_search(
    common: CommonSpace, clause: ReasonRegion, permit_boxes: Sequence[Box]
) -> list[Start]:
    """The boxes of a clause within some others, each with the facets that the clause names."""
    starts = []
    for words in clause.boxes_on_any_day:
        named = frozenset(
            map(common.space.facet_index, common.values_of_narrowed_facets_only(words))
        )
        boxes = intersection(intersection([words], common.days), permit_boxes)
        starts += [Start(box, named) for box in boxes]
    return starts
