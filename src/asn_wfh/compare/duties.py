"""What one circular asks of people at home, or of heads of offices, and another does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from asn_wfh.compare.clause_regions import PolicyRegions
from asn_wfh.compare.headcount import People
from asn_wfh.decision import Ground
from asn_wfh.engine.dates import duties_on_date
from asn_wfh.engine.index import Obligation
from asn_wfh.kernel.space import Box, as_disjoint_boxes, difference, intersection, merge
from asn_wfh.law.vocabulary import DUTY, DutyWord
from asn_wfh.law.workdays import default_calendar
from asn_wfh.law.workdays.ordinary_days import ORDINARY_WEEK
from asn_wfh.messages.errors import check_language
from asn_wfh.rules import Oblige
from asn_wfh.rules.fields import MonthlyDate

__all__ = ["Demand", "DutyRow", "covered_of", "duties_of", "workable_of"]


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

    `who` is `asn`, `kepala` or `atasan`.  `demands` has, per policy, the provisions that ask for
    it, none where it does not.  `where` are the cases, as disjoint boxes, in which whoever works
    from home is asked differently, or in which heads or superiors are asked differently about
    their people.  `people` are those of `where` on whom the duty falls under one policy, since it
    permits, and not so under another; of duties of others than those at home there are none.
    """

    duty: DutyWord
    who: str
    demands: tuple[tuple[Demand, ...], ...]
    where: tuple[Box, ...]
    people: People | None = None

    @property
    def unshared(self) -> tuple[tuple[Demand, ...], ...]:
        """Per policy, the provisions that not all policies have."""
        return tuple(
            tuple(d for d in own if not all(d in others for others in self.demands))
            for own in self.demands
        )


_TimesRegions = dict[object, list[Box]]
"""Where one policy asks for a duty, by the times at which it does."""


def duties_of(
    policies: Sequence[PolicyRegions], count: Callable[[Sequence[Box]], People | None]
) -> Iterator[DutyRow]:
    """The duties asked differently: those of people at home first, then those of heads.

    `count` gives the people of some boxes.
    """
    field, workable = policies[0].field, workable_of(policies)
    for word, demands in _demands(policies, "asn"):
        regions = [_times_regions(p, p.duties, word, workable) for p in policies]
        where = field.possible(merge(as_disjoint_boxes(_unlike(regions))))
        if where:
            falls = [_permitted(p, own) for p, own in zip(policies, regions, strict=True)]
            people = count(intersection(where, _unlike(falls)))
            yield DutyRow(word, "asn", demands, tuple(where), people)
    covered = covered_of(policies)
    for who in ("kepala", "atasan"):
        for word, demands in _demands(policies, who):
            regions = [_times_regions(p, _of_office(p, who), word, covered) for p in policies]
            where = merge(as_disjoint_boxes(_unlike(regions)))
            if where:
                yield DutyRow(word, who, demands, tuple(where))


def _demands(
    policies: Sequence[PolicyRegions], who: str
) -> Iterator[tuple[DutyWord, tuple[tuple[Demand, ...], ...]]]:
    """Each duty that a policy in force asks, with the provisions of all that ask it.

    What is due every month is a figure of the office and stands among those.
    """
    for word in DUTY:
        demands = tuple(
            tuple(
                Demand(provision.label, provision.says, rule)
                for provision, rule in policy.policy.rules
                if isinstance(rule, Oblige) and (rule.do, rule.who) == (word, who)
                if not isinstance(rule.by, MonthlyDate)
            )
            for policy in policies
        )
        if any(own and policy.in_force for own, policy in zip(demands, policies, strict=True)):
            yield word, demands


def workable_of(policies: Sequence[PolicyRegions]) -> list[Box]:
    """The cases in which some circular gives leave at all, whoever may then not have it."""
    given = [
        box
        for policy in policies
        for box in difference(
            policy.permit_boxes, [box for ground in policy.grounds for box in ground.boxes]
        )
    ]
    return merge(as_disjoint_boxes(given))


def covered_of(policies: Sequence[PolicyRegions]) -> list[Box]:
    """The cases of those whom some circular is about, on the days compared."""
    about: list[Box] = []
    for policy in policies:
        others = (g.boxes for g in policy.grounds if g.reason.effect == Ground.NOT_COVERED.value)
        about += difference(policy.field.days, [box for boxes in others for box in boxes])
    return merge(as_disjoint_boxes(about))


def _of_office(policy: PolicyRegions, who: str) -> list[tuple[Obligation, list[Box]]]:
    """The duties of heads or of superiors, and the people and days that they are about."""
    return [
        (Obligation(0, boxes.provision, rule), policy.wide(boxes.scope_boxes))
        for boxes in policy.provisions
        if isinstance(rule := boxes.rule, Oblige) and rule.who == who
        if not isinstance(rule.by, MonthlyDate)
    ]


def _times_regions(
    policy: PolicyRegions,
    duties: Sequence[tuple[Obligation, list[Box]]],
    word: DutyWord,
    within: Sequence[Box],
) -> _TimesRegions:
    """Where a policy asks for a duty, by its times, within some cases."""
    weekday = policy.field.space.facet_index("weekday")
    days = {on: 1 << number for number, on in enumerate(ORDINARY_WEEK)}
    regions: _TimesRegions = {}
    for duty, boxes in duties:
        if duty.rule.do != word:
            continue
        bound = intersection(boxes, within)
        for on, mask in days.items():
            on_day = [box.with_side(weekday, mask) for box in bound if box.sides[weekday] & mask]
            for times in _times(policy, duty, on) if on_day else ():
                regions.setdefault(times, []).extend(on_day)
    return regions


def _times(policy: PolicyRegions, duty: Obligation, on: date) -> Iterator[object]:
    """The moments of a duty, counted from the day itself in the region's time; whom it is owed."""
    for each in duties_on_date(policy.policy, duty, on, default_calendar()):
        yield *(_from_day(moment, on) for moment in (each.opens, each.due)), each.to, each.through


def _from_day(moment: datetime | None, on: date) -> tuple[int, str] | None:
    """A moment as days after a date and a time of day."""
    return None if moment is None else ((moment.date() - on).days, f"{moment:%H:%M}")


def _permitted(policy: PolicyRegions, regions: _TimesRegions) -> _TimesRegions:
    """Where the duty falls on people, since the policy permits them to work from home."""
    if not policy.in_force:
        return {}
    return {times: intersection(boxes, policy.permitted) for times, boxes in regions.items()}


def _unlike(regions: Sequence[_TimesRegions]) -> list[Box]:
    """Where not all policies ask the same; the boxes may overlap."""
    boxes: list[Box] = []
    for one, other in pairwise(regions):
        for times in {**one, **other}:
            mine, theirs = one.get(times, []), other.get(times, [])
            boxes += [*difference(mine, theirs), *difference(theirs, mine)]
    return boxes
