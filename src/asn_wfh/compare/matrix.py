"""Who may work from home, by policy: every group that a clause names, and everyone else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from asn_wfh.analysis.representative import USUAL
from asn_wfh.compare.clause_regions import PolicyRegions
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.comparison import Comparison
from asn_wfh.compare.headcount import each_day, on_day
from asn_wfh.decision import Reason
from asn_wfh.kernel.possible import narrowed_to_usual_values
from asn_wfh.kernel.search import covers
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.law.vocabulary import PERSON_FACETS, WEEKDAYS
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.rules.fields import FacetValues

__all__ = ["Answer", "Cell", "MatrixGroup", "who_may"]

Answer = Literal["may", "may_not", "by_roster", "some"]
"""Whether a group may: `by_roster` if they are on it, `some` if it hangs on another fact."""

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
    field = comparison.field
    policies = [PolicyRegions(field, number) for number in range(len(field.policies))]
    groups = dict.fromkeys([(), *sorted(_groups(policies), key=_rank)])
    return tuple(
        MatrixGroup(sides, tuple(_cell(policy, _usually(field, sides)) for policy in policies))
        for sides in groups
    )


def _groups(policies: Sequence[PolicyRegions]) -> Iterator[FacetValues]:
    """What the clauses name, and whom the circulars are about."""
    for policy in policies:
        for clause in (*policy.denials, *policy.permits):
            for box in clause.boxes:
                yield from _named(policy.field, box)
        for box in policy.uncovered:
            yield from _named(policy.field, box)


def _named(field: CommonSpace, box: Box) -> Iterator[FacetValues]:
    """The people of a box, each value of its own where it names few; turns are no group."""
    named = {
        name: values
        for name, values in field.narrowed(box).items()
        if name in _ORDER and (name in PERSON_FACETS or name == "recalled")
    }
    if "rostered" in field.narrowed(box) or not named:
        return
    if len(named) == 1:
        ((name, values),) = named.items()
        if len(values) <= _FEW:
            yield from (((name, (value,)),) for value in values)
            return
    yield tuple(sorted(named.items(), key=lambda side: _ORDER.index(side[0])))


def _rank(sides: FacetValues) -> tuple[tuple[int, bool, tuple[int, ...]], ...]:
    """The order of a group: by its facets, then by its values in order, many values last."""
    words = {name: list(PERSON_FACETS[name].words) for name, _ in sides if name in PERSON_FACETS}
    return tuple(
        (
            _ORDER.index(name),
            len(values) > _FEW,
            tuple(words[name].index(v) for v in values if name in words),
        )
        for name, values in sides
    )


def _usually(field: CommonSpace, sides: FacetValues) -> Box:
    """The cases of a group in which all that it leaves open is as usual, but for the roster.

    Where a tie lets nobody of the group be as usual, what it leaves possible stays open.
    """
    named = dict(sides)
    space = field.space
    box = space.box({**named, "absent": [USUAL["absent"]]}).intersection_with(field.reach)
    assert box is not None
    usual = [
        (space.facet_index(name), space.facets[space.facet_index(name)].mask((value,)))
        for name, value in USUAL.items()
        if name in (*PERSON_FACETS, "recalled") and name not in named
    ]
    return narrowed_to_usual_values(box, usual, space.impossible)


def _cell(policy: PolicyRegions, box: Box) -> Cell:
    """What one policy answers a group: the surest answer of any day, and the days that have it."""
    field, permitted = policy.field, policy.permitted if policy.in_force else []
    place, facet = (
        field.space.facet_index("rostered"),
        field.space.facets[field.space.facet_index("rostered")],
    )
    on, off = (box.with_side(place, facet.mask((value,))) for value in ("ya", "tanpa_jadwal"))
    by_answer: dict[Answer, list[tuple[int, ...]]] = {}
    for day in each_day(field, intersection([box], permitted)):
        answer = _answer_on(field, permitted, (on, off), day)
        by_answer.setdefault(answer, []).append(day)
    answer = _surest(by_answer)
    days = by_answer.get(answer) or [day for group in by_answer.values() for day in group]
    if not days:
        days = list(each_day(field, intersection([box], policy.permit_boxes) or [box]))
    asked = (on,) if answer in ("may", "may_not") else (on, off)
    parts = [on_day(field, each, day) for each in asked for day in days]
    reasons = dict.fromkeys(reason for part in parts for reason in _reasons(policy, part))
    weekdays = [
        name
        for number, name in enumerate(WEEKDAYS)
        if answer != "may_not" and any(day[0] >> number & 1 for day in days)
    ]
    return Cell(answer, tuple(weekdays), tuple(reasons))


def _surest(answers: Collection[Answer]) -> Answer:
    """The one answer of the days on which some of a group may."""
    # Where it is by turns on some dates and not on others, it hangs on the date.
    sure: list[Answer] = [answer for answer in answers if answer != "some"]
    if len(sure) == 1:
        return sure[0]
    return "some" if answers else "may_not"


def _answer_on(
    field: CommonSpace, permitted: Sequence[Box], on_and_off: tuple[Box, Box], day: tuple[int, ...]
) -> Answer:
    """What is answered on one day to a group some of whom may, on the roster or without one."""
    rostered, unrostered = (on_day(field, each, day) for each in on_and_off)
    if not covers(permitted, rostered):
        return "some"
    if covers(permitted, unrostered):
        return "may"
    return "some" if any(map(unrostered.intersection_with, permitted)) else "by_roster"


def _reasons(policy: PolicyRegions, box: Box) -> Iterator[Reason]:
    """All that may speak on a box whose cases may have either outcome."""
    permitted = policy.permitted if policy.in_force else []
    for part in (*intersection([box], permitted), *difference([box], permitted)):
        yield from policy.reasons(part)
