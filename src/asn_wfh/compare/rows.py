"""The differences as a lawyer reads them: one row per clause that makes one.

A clause makes a difference where it takes leave away that its own circular gives and the other
circular leaves standing, or gives leave that the other does not give.  Every case that is
answered unlike lies in the region of some row; rows may overlap, since several clauses may speak
on one case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.headcount import People
from asn_wfh.compare.policy_regions import ClauseRegion, PolicyRegions
from asn_wfh.compare.question_put import Witness, witness_of
from asn_wfh.decision import Outcome, Reason
from asn_wfh.kernel.maximal_box import Start, largest
from asn_wfh.kernel.space import Box, difference, disjoint, intersection, merge

__all__ = ["DifferenceRow", "rows_of"]


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One clause of one policy that makes a difference to another policy.

    `by` and `against` are the places of the two policies; where there are two fields of a pair,
    the first is for `by`.  `where` is all that the clause makes a difference to, as disjoint
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
    witness: Witness
    people: People | None = None


@dataclass(frozen=True, slots=True)
class _Region:
    """Where a clause makes a difference: all of some boxes that is not to be avoided."""

    bite: ClauseRegion
    starts: list[Start]
    avoided: list[Box]
    where: list[Box]


def rows_of(
    field: CommonSpace,
    seen: Sequence[PolicyRegions],
    count: Callable[[Sequence[Box]], People | None],
) -> Iterator[DifferenceRow]:
    """The rows of every pair of policies, those of one pair together, clauses in printed order."""
    for first, one in enumerate(seen):
        for other in seen[first + 1 :]:
            for by, against in ((one, other), (other, one)):
                for region, permits in (*_refusals(by, against), *_gifts(by, against)):
                    if region.where:
                        yield _row(field, by, against, region, permits, count)


def _row(
    field: CommonSpace,
    by: PolicyRegions,
    against: PolicyRegions,
    region: _Region,
    permits: bool,
    count: Callable[[Sequence[Box]], People | None],
) -> DifferenceRow:
    box = largest(region.starts, region.avoided, region.where, field.space.impossible)
    yes, no = Outcome.PERMITTED, Outcome.NOT_PERMITTED
    return DifferenceRow(
        by=by.number,
        against=against.number,
        reason=region.bite.reason,
        about=_about(field, region.bite, box),
        box=box,
        where=tuple(region.where),
        outcomes=(yes, no) if permits else (no, yes),
        reasons=(by.reasons(box), against.reasons(box)),
        witness=witness_of(field, box),
        people=count(region.where),
    )


def _about(field: CommonSpace, bite: ClauseRegion, box: Box) -> tuple[str, ...]:
    """The facets that a clause narrows in the one of its boxes that holds a box, or in several."""
    within = [words for words in bite.words if words.contains(box)][:1]
    named = [field.narrowed(w) for w in within or bite.words if w.meet(box) is not None]
    return tuple(facet.name for facet in field.space.facets if any(facet.name in n for n in named))


def _refusals(by: PolicyRegions, against: PolicyRegions) -> Iterator[tuple[_Region, bool]]:
    """The clauses that take leave away, and whom the circular is about."""
    if not against.held:
        return
    for bite in (by.opening, *by.denials):
        covering = bite is by.opening
        given = (
            against.permit_mask if covering else intersection(by.permit_mask, against.permit_mask)
        )
        starts = _starts(by.field, bite, given)
        where = intersection(disjoint(s.box for s in starts), against.yes)
        avoided = against.deny_mask
        if not covering:
            where = difference(where, by.uncovered)
            avoided = [*avoided, *by.uncovered]
        yield _Region(bite, starts, avoided, by.field.possible(merge(where))), False


def _gifts(by: PolicyRegions, against: PolicyRegions) -> Iterator[tuple[_Region, bool]]:
    """The clauses that give leave where no clause of the other policy does."""
    if not by.held:
        return
    for bite in by.permits:
        ungiven = [*against.permit_mask, *against.uncovered]
        where = difference(intersection(disjoint(bite.boxes), by.yes), ungiven)
        starts = _starts(by.field, bite, [by.field.space.whole])
        avoided = [*by.deny_mask, *ungiven]
        yield _Region(bite, starts, avoided, by.field.possible(merge(where))), True


def _starts(field: CommonSpace, bite: ClauseRegion, given: Sequence[Box]) -> list[Start]:
    """The boxes of a clause where leave is given, each with the facets that the clause names."""
    found = []
    for words in bite.words:
        kept = frozenset(map(field.space.place, field.narrowed(words)))
        boxes = intersection(intersection([words], field.days), given)
        found += [Start(box, kept) for box in boxes]
    return found
