"""Who may work from home, by policy: every group that a clause names, and everyone else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from asn_wfh.analysis.one_usual_value_per_facet_in_box import USUAL
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.comparison_result_types import Comparison
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import (
    DayMasks,
    box_on_day,
    masks_of_each_single_day_in,
)
from asn_wfh.decision import Reason
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.kernel.search_outside_boxes import covers
from asn_wfh.kernel.what_impossible_boxes_leave_possible import narrowed_to_usual_values
from asn_wfh.law.vocabulary import PERSON_FACETS, WEEKDAYS
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["Answer", "Cell", "MatrixGroup", "who_may"]

Answer = Literal["must", "may", "may_not", "by_roster", "some"]
"""Whether a group may, or must: `by_roster` if on it, `some` if it hangs on another fact."""

_FEW = 4
"""A clause that names no more values than this of one facet names each of them."""
_ORDER = (
    "employment", "level", "post", "task", "service", "unit", "affair", "domicile", "recalled",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """What one policy answers a group: on which weekdays they may, and all that may speak."""

    answer: Answer
    weekdays: tuple[str, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class MatrixGroup:
    """People that a clause names; no sides for those whom none does.

    Everything that the clause leaves open is as usual: staff of a support unit who live inside.
    """

    sides: FacetValues
    cells: tuple[Cell, ...]

    @property
    def alike(self) -> bool:
        """Whether all policies answer the group alike."""
        return len({(cell.answer, cell.weekdays) for cell in self.cells}) == 1


def who_may(comparison: Comparison) -> tuple[MatrixGroup, ...]:
    """Every group that a clause of one of the policies names, and what each answers it.

    FactError for what is no comparison.
    """
    if not isinstance(comparison, Comparison):
        raise FactError(
            [Fault.of("not_compared", value=type(comparison).__name__).at(key="comparison")]
        )
    common = comparison.field
    policies = [PolicyRegions(common, number) for number in range(len(common.policies))]
    groups = dict.fromkeys([(), *sorted(_groups_named_by_clauses(policies), key=_group_sort_key)])
    return tuple(
        MatrixGroup(
            sides,
            tuple(
                _matrix_cell(policy, _usual_cases_of_group(common, sides)) for policy in policies
            ),
        )
        for sides in groups
    )


def _groups_named_by_clauses(policies: Sequence[PolicyRegions]) -> Iterator[FacetValues]:
    """What the clauses name, and whom the circulars are about."""
    for policy in policies:
        for clause in (*policy.denial_clauses, *policy.permit_clauses):
            for box in clause.boxes:
                yield from _groups_in_box(policy.common, box)
        for box in policy.uncovered_boxes:
            yield from _groups_in_box(policy.common, box)


def _groups_in_box(common: CommonSpace, box: Box) -> Iterator[FacetValues]:
    """The people of a box, each value of its own where it names few; turns are no group."""
    named = {
        name: values
        for name, values in common.values_of_narrowed_facets_only(box).items()
        if name in _ORDER and (name in PERSON_FACETS or name == "recalled")
    }
    if "rostered" in common.values_of_narrowed_facets_only(box) or not named:
        return
    if len(named) == 1:
        ((name, values),) = named.items()
        if len(values) <= _FEW:
            yield from (((name, (value,)),) for value in values)
            return
    yield tuple(sorted(named.items(), key=lambda side: _ORDER.index(side[0])))


def _group_sort_key(sides: FacetValues) -> tuple[tuple[int, bool, tuple[int, ...]], ...]:
    """A key that orders groups: by its facets, then by its values in order, many values last."""
    words = {name: list(PERSON_FACETS[name].words) for name, _ in sides if name in PERSON_FACETS}
    return tuple(
        (
            _ORDER.index(name),
            len(values) > _FEW,
            tuple(words[name].index(v) for v in values if name in words),
        )
        for name, values in sides
    )


def _usual_cases_of_group(common: CommonSpace, sides: FacetValues) -> Box:
    """The cases of a group in which all that it leaves open is as usual, but for the roster.

    Where a tie lets nobody of the group be as usual, what it leaves possible stays open.
    """
    named = dict(sides)
    space = common.space
    box = space.box({**named, "absent": [USUAL["absent"]]}).intersection_with(common.bounds)
    assert box is not None
    usual = [
        (space.facet_index(name), space.facets[space.facet_index(name)].mask((value,)))
        for name, value in USUAL.items()
        if name in (*PERSON_FACETS, "recalled") and name not in named
    ]
    return narrowed_to_usual_values(box, usual, space.impossible)


def _matrix_cell(policy: PolicyRegions, group_box: Box) -> Cell:
    """What one policy answers a group: one answer for all days, and the days that have it."""
    common, permitted = policy.common, policy.permitted_boxes if policy.is_in_force else []
    place = common.space.facet_index("rostered")
    facet = common.space.facets[place]
    on, off = (group_box.with_side(place, facet.mask((value,))) for value in ("ya", "tanpa_jadwal"))
    by_answer: dict[Answer, list[DayMasks]] = {}
    for day in masks_of_each_single_day_in(common, intersection([group_box], permitted)):
        answer = _may_by_roster_or_some_on_day(common, permitted, (on, off), day)
        if answer == "may" and all(
            covers(policy.boxes_where_wfh_is_required, box_on_day(common, each, day))
            for each in (on, off)
        ):
            answer = "must"
        by_answer.setdefault(answer, []).append(day)
    answer = _only_sure_answer_or_some_or_may_not(by_answer)
    days = by_answer.get(answer) or [day for group in by_answer.values() for day in group]
    if not days:
        days = list(
            masks_of_each_single_day_in(
                common, intersection([group_box], policy.permit_clause_boxes) or [group_box]
            )
        )
    asked = (on,) if answer in ("must", "may", "may_not") else (on, off)
    parts = [box_on_day(common, each, day) for each in asked for day in days]
    reasons = dict.fromkeys(
        reason for part in parts for reason in _reasons_for_either_outcome(policy, part)
    )
    weekdays = [
        name
        for number, name in enumerate(WEEKDAYS)
        if answer != "may_not" and any(day[0] >> number & 1 for day in days)
    ]
    return Cell(answer, tuple(weekdays), tuple(reasons))


def _only_sure_answer_or_some_or_may_not(answers_by_day: Collection[Answer]) -> Answer:
    """The one answer of the days on which some of a group may."""
    # Where it is by turns on some dates and not on others, it hangs on the date.
    sure: list[Answer] = [answer for answer in answers_by_day if answer != "some"]
    if len(sure) == 1:
        return sure[0]
    return "some" if answers_by_day else "may_not"


def _may_by_roster_or_some_on_day(
    common: CommonSpace,
    permitted_boxes: Sequence[Box],
    rostered_and_unrostered: tuple[Box, Box],
    day: DayMasks,
) -> Answer:
    """What is answered on one day to a group some of whom may, on the roster or without one."""
    rostered, unrostered = (box_on_day(common, each, day) for each in rostered_and_unrostered)
    if not covers(permitted_boxes, rostered):
        return "some"
    if covers(permitted_boxes, unrostered):
        return "may"
    return "some" if any(map(unrostered.intersection_with, permitted_boxes)) else "by_roster"


def _reasons_for_either_outcome(policy: PolicyRegions, box: Box) -> Iterator[Reason]:
    """All that may speak on a box whose cases may have either outcome."""
    permitted = policy.permitted_boxes if policy.is_in_force else []
    for part in (*intersection([box], permitted), *difference([box], permitted)):
        yield from policy.possible_reasons_in(part)
