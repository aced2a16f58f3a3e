"""What one circular asks of people at home, or of heads of offices, and another does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import People
from asn_wfh.decision import Ground
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import Obligation
from asn_wfh.engine.duty_times import duties_on_date
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    difference,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.law.vocabulary import DUTY, Word
from asn_wfh.law.workdays import default_calendar
from asn_wfh.law.workdays.ordinary_dates import ORDINARY_WEEK
from asn_wfh.messages.errors import check_language
from asn_wfh.rules import Oblige
from asn_wfh.rules.due_day_and_count_of_months import MonthlyDate

__all__ = [
    "Demand",
    "DutyRow",
    "boxes_covered_by_some_policy",
    "boxes_permitted_before_denials",
    "differing_duties",
]


@dataclass(frozen=True, slots=True)
class Demand:
    """One provision that asks for a duty."""

    label: str
    says: str
    rule: Oblige

    def sentence(self, lang: str) -> str:
        """Who must do what and when, in `id` or `en`; FactError for another language."""
        check_language(lang)
        return self.rule.sentence(lang)


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty that not all circulars ask of the same people at the same times.

    `who` is `asn`, `kepala`, `atasan` or `instansi`.  `demands` has, per policy, the provisions
    that ask for it, none where it does not.  `where` are the cases, as disjoint boxes, in which
    whoever works from home is asked differently, or in which heads or superiors are asked
    differently about their people.  `people` are those of `where` on whom the duty falls under one
    policy, since it permits, and not so under another; of duties of others than those
    at home there are none.
    `own_word` are the labels of a duty that is a circular's own.
    """

    duty: str
    who: str
    demands: tuple[tuple[Demand, ...], ...]
    where: tuple[Box, ...]
    people: People | None = None
    own_word: Word | None = None

    @property
    def unshared(self) -> tuple[tuple[Demand, ...], ...]:
        """Per policy, the provisions that not all policies have."""
        return tuple(
            tuple(d for d in own if not all(d in others for others in self.demands))
            for own in self.demands
        )


_BoxesByTimes = dict[object, list[Box]]
"""Where one policy asks for a duty, by the times at which it does."""


def differing_duties(
    policies: Sequence[PolicyRegions],
    members_in_boxes_if_staff_given: Callable[[Sequence[Box]], People | None],
) -> Iterator[DutyRow]:
    """The duties asked differently: those of people at home first, then those of heads.

    `members_in_boxes_if_staff_given` gives the people of some boxes.
    """
    common, workable = policies[0].common, boxes_permitted_before_denials(policies)
    for word, demands in _demands_per_policy_by_duty(policies, "asn"):
        regions = [
            _duty_boxes_by_times(p, p.personal_duties_with_boxes, word, workable) for p in policies
        ]
        where = common.boxes_with_possible_cases(
            join_disjoint_boxes_into_fewer(as_disjoint_boxes(_boxes_asked_differently(regions)))
        )
        if where:
            falls = [
                _cut_to_permitted_boxes(p, own) for p, own in zip(policies, regions, strict=True)
            ]
            people = members_in_boxes_if_staff_given(
                intersection(where, _boxes_asked_differently(falls))
            )
            yield DutyRow(word, "asn", demands, tuple(where), people, _own_word_of_demands(demands))
    covered = boxes_covered_by_some_policy(policies)
    for who in ("kepala", "atasan", "instansi"):
        for word, demands in _demands_per_policy_by_duty(policies, who):
            regions = [
                _duty_boxes_by_times(p, _office_duties_with_boxes(p, who), word, covered)
                for p in policies
            ]
            where = join_disjoint_boxes_into_fewer(
                as_disjoint_boxes(_boxes_asked_differently(regions))
            )
            if where:
                own_word = _own_word_of_demands(demands)
                yield DutyRow(word, who, demands, tuple(where), own_word=own_word)


def _demands_per_policy_by_duty(
    policies: Sequence[PolicyRegions], who: str
) -> Iterator[tuple[str, tuple[tuple[Demand, ...], ...]]]:
    """Each duty that a policy in force asks, with the provisions of all that ask it.

    What is due every month is a figure of the office and stands among those.
    """
    terms = [term.name for each in policies for term in each.policy.terms if term.kind == "do"]
    for word in dict.fromkeys([*DUTY, *terms]):
        demands = tuple(
            tuple(
                Demand(provision.label, provision.says, rule)
                for provision, rule in policy.policy.rules
                if isinstance(rule, Oblige) and (rule.do, rule.who) == (word, who)
                if not isinstance(rule.by, MonthlyDate)
            )
            for policy in policies
        )
        if any(own and policy.is_in_force for own, policy in zip(demands, policies, strict=True)):
            yield word, demands


def _own_word_of_demands(demands: tuple[tuple[Demand, ...], ...]) -> Word | None:
    """The labels of a duty, where it is the own one of some circular that asks for it."""
    words = (demand.rule.own_word(demand.rule.do) for own in demands for demand in own)
    return next((word for word in words if word is not None), None)


def boxes_permitted_before_denials(policies: Sequence[PolicyRegions]) -> list[Box]:
    """Where some clause permits and no ground denies, whatever clauses deny there."""
    given = [
        box
        for policy in policies
        for box in difference(
            policy.permit_clause_boxes,
            [box for ground in policy.regions_of_built_in_denial_grounds for box in ground.boxes],
        )
    ]
    return join_disjoint_boxes_into_fewer(as_disjoint_boxes(given))


def boxes_covered_by_some_policy(policies: Sequence[PolicyRegions]) -> list[Box]:
    """The cases of those whom some circular is about, on the days compared."""
    about: list[Box] = []
    for policy in policies:
        others = (
            g.boxes
            for g in policy.regions_of_built_in_denial_grounds
            if g.reason.effect == Ground.NOT_COVERED.value
        )
        about += difference(policy.common.days, [box for boxes in others for box in boxes])
    return join_disjoint_boxes_into_fewer(as_disjoint_boxes(about))


def _office_duties_with_boxes(
    policy: PolicyRegions, who: str
) -> list[tuple[Obligation, list[Box]]]:
    """The duties of heads or of superiors, and the people and days that they are about."""
    return [
        (
            Obligation(0, boxes.provision, rule),
            policy.to_common_boxes_on_compared_days(boxes.boxes_of_any_duty),
        )
        for boxes in policy.provision_boxes_in_policy_space
        if isinstance(rule := boxes.rule, Oblige) and rule.who == who
        if not isinstance(rule.by, MonthlyDate)
    ]


def _duty_boxes_by_times(
    policy: PolicyRegions,
    duties: Sequence[tuple[Obligation, list[Box]]],
    word: str,
    scope_boxes: Sequence[Box],
) -> _BoxesByTimes:
    """Where a policy asks for a duty, by its times, within some cases."""
    weekday = policy.common.space.facet_index("weekday")
    days = {on: 1 << number for number, on in enumerate(ORDINARY_WEEK)}
    regions: _BoxesByTimes = {}
    for duty, boxes in duties:
        if duty.rule.do != word:
            continue
        bound = intersection(boxes, scope_boxes)
        for on, mask in days.items():
            on_day = [box.with_side(weekday, mask) for box in bound if box.sides[weekday] & mask]
            for times in _relative_opening_and_due_times(policy, duty, on) if on_day else ():
                regions.setdefault(times, []).extend(on_day)
    return regions


def _relative_opening_and_due_times(
    policy: PolicyRegions, duty: Obligation, on: date
) -> Iterator[object]:
    """The moments of a duty, counted from the day itself in the region's time; whom it is owed."""
    for each in duties_on_date(policy.policy, duty, on, default_calendar()):
        yield (
            *(_days_after_and_clock_time(moment, on) for moment in (each.opens, each.due)),
            each.to,
            each.through,
            each.within,
            each.count,
        )


def _days_after_and_clock_time(moment: datetime | None, on: date) -> tuple[int, str] | None:
    """A moment as days after a date and a time of day."""
    return None if moment is None else ((moment.date() - on).days, f"{moment:%H:%M}")


def _cut_to_permitted_boxes(policy: PolicyRegions, boxes_by_times: _BoxesByTimes) -> _BoxesByTimes:
    """Where the duty falls on people, since the policy permits them to work from home."""
    if not policy.is_in_force:
        return {}
    return {
        times: intersection(boxes, policy.permitted_boxes)
        for times, boxes in boxes_by_times.items()
    }


def _boxes_asked_differently(boxes_by_times_per_policy: Sequence[_BoxesByTimes]) -> list[Box]:
    """Where not all policies ask the same; the boxes may overlap."""
    boxes: list[Box] = []
    for one, other in pairwise(boxes_by_times_per_policy):
        for times in {**one, **other}:
            mine, theirs = one.get(times, []), other.get(times, [])
            boxes += [*difference(mine, theirs), *difference(theirs, mine)]
    return boxes
