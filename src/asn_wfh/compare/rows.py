"""The differences as a lawyer reads them: one row per clause that makes one.

A clause makes a difference where it takes leave away that its own circular gives and the other
circular leaves standing, or gives leave that the other does not give.  Every case that is
answered unlike lies in the region of some row; rows may overlap, since several clauses may speak
on one case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.compare.clause_regions import ClauseRegion, PolicyRegions
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.compared_case import ComparedCase, compared_case
from asn_wfh.compare.headcount import People
from asn_wfh.decision import Outcome, Reason
from asn_wfh.kernel.maximal_box import Start, find_maximal_box
from asn_wfh.kernel.space import Box, as_disjoint_boxes, difference, intersection, merge

__all__ = ["DifferenceRow", "rows_of"]


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One clause of one policy that makes a difference to another policy.

    `by` and `against` are the numbers of the two policies; of `outcomes` and of `reasons` the
    first is that of `by`.  `where` is all that the clause makes a difference to, as disjoint
    boxes, `box` the largest of it, and `about` the facets that the clause itself narrows there.
    `reasons` are all that may speak on the box.  `people` are those of `where`.
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


@dataclass(frozen=True, slots=True)
class _Region:
    """Where a clause makes a difference: `where`, disjoint, which is `starts` less `avoided`."""

    clause: ClauseRegion
    permits: bool
    starts: list[Start]
    avoided: list[Box]
    where: list[Box]


def rows_of(
    policies: Sequence[PolicyRegions], count: Callable[[Sequence[Box]], People | None]
) -> Iterator[DifferenceRow]:
    """The rows of every pair of policies, those of one pair together, clauses in printed order.

    `count` gives the people of some boxes.
    """
    for number, one in enumerate(policies):
        for other in policies[number + 1 :]:
            for by, against in ((one, other), (other, one)):
                for region in (*_refusals(by, against), *_extra_permits(by, against)):
                    if region.where:
                        yield _row(by, against, region, count(region.where))


def _row(
    by: PolicyRegions, against: PolicyRegions, region: _Region, people: People | None
) -> DifferenceRow:
    field = by.field
    box = find_maximal_box(region.starts, region.avoided, region.where, field.space.impossible)
    yes, no = Outcome.PERMITTED, Outcome.NOT_PERMITTED
    return DifferenceRow(
        by=by.number,
        against=against.number,
        reason=region.clause.reason,
        about=_about(field, region.clause, box),
        box=box,
        where=tuple(region.where),
        outcomes=(yes, no) if region.permits else (no, yes),
        reasons=(by.reasons(box), against.reasons(box)),
        witness=compared_case(field, box),
        people=people,
    )


def _about(field: CommonSpace, clause: ClauseRegion, box: Box) -> tuple[str, ...]:
    """The facets that a clause narrows in the one of its boxes that holds a box, or in several."""
    within = [words for words in clause.words if words.contains(box)][:1]
    named = [
        field.narrowed(w) for w in within or clause.words if w.intersection_with(box) is not None
    ]
    return tuple(facet.name for facet in field.space.facets if any(facet.name in n for n in named))


def _refusals(by: PolicyRegions, against: PolicyRegions) -> Iterator[_Region]:
    """Where clauses take leave away, or leave people out, that the other policy permits."""
    if not against.in_force:
        return
    for clause in (by.opening, *by.denials):
        opens = clause is by.opening
        given = (
            against.permit_boxes if opens else intersection(by.permit_boxes, against.permit_boxes)
        )
        starts = _starts(by.field, clause, given)
        where = intersection(as_disjoint_boxes(s.box for s in starts), against.permitted)
        avoided = against.denial_boxes
        if not opens:
            where = difference(where, by.uncovered)
            avoided = [*avoided, *by.uncovered]
        yield _Region(clause, False, starts, avoided, by.field.possible(merge(where)))


def _extra_permits(by: PolicyRegions, against: PolicyRegions) -> Iterator[_Region]:
    """Where clauses give leave that no clause of the other policy gives."""
    if not by.in_force:
        return
    for clause in by.permits:
        ungiven = [*against.permit_boxes, *against.uncovered]
        where = difference(intersection(as_disjoint_boxes(clause.boxes), by.permitted), ungiven)
        starts = _starts(by.field, clause, [by.field.space.whole_box])
        avoided = [*by.denial_boxes, *ungiven]
        yield _Region(clause, True, starts, avoided, by.field.possible(merge(where)))


def _starts(field: CommonSpace, clause: ClauseRegion, given: Sequence[Box]) -> list[Start]:
    """The boxes of a clause where leave is given, each with the facets that the clause names."""
    starts = []
    for words in clause.words:
        named = frozenset(map(field.space.facet_index, field.narrowed(words)))
        boxes = intersection(intersection([words], field.days), given)
        starts += [Start(box, named) for box in boxes]
    return starts
