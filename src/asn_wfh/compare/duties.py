"""What one circular asks of people at home, or of heads of offices, and another does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from asn_wfh.compare.headcount import People
from asn_wfh.compare.policy_regions import PolicyRegions
from asn_wfh.decision import Ground
from asn_wfh.engine.dates import duty_times
from asn_wfh.engine.index import Obligation
from asn_wfh.kernel.space import Box, difference, disjoint, intersection, merge
from asn_wfh.law.vocabulary import DUTY, DutyWord
from asn_wfh.law.workdays import default_calendar
from asn_wfh.rules import Oblige
from asn_wfh.rules.fields import MonthlyDate

__all__ = ["Demand", "DutyRow", "covered_of", "duties_of", "workable_of"]

_WEEK = tuple(date(2026, 4, day) for day in range(13, 20))
"""An ordinary week: two words for a moment that agree on a weekday of it agree on all such."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One provision that asks for a duty."""

    label: str
    says: str
    rule: Oblige

    def sentence(self, lang: str) -> str:
        """Who must do what and when, in `id` or `en`."""
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

    def unshared(self, number: int) -> tuple[Demand, ...]:
        """The provisions of one policy that not all policies have."""
        return tuple(d for d in self.demands[number] if not all(d in own for own in self.demands))


_Falls = dict[object, list[Box]]
"""Where one policy asks for a duty, by its times."""


def duties_of(
    seen: Sequence[PolicyRegions], count: Callable[[Sequence[Box]], People | None]
) -> Iterator[DutyRow]:
    """The duties asked differently: those of people at home first, then those of heads."""
    workable = workable_of(seen)
    for word, demands in _asked(seen, "asn"):
        falls = [_falls(policy, policy.duties, word, workable) for policy in seen]
        where = seen[0].field.possible(merge(disjoint(_unlike(falls))))
        if where:
            fallen = [_fallen(policy, one) for policy, one in zip(seen, falls, strict=True)]
            people = count(intersection(where, _unlike(fallen)))
            yield DutyRow(word, "asn", demands, tuple(where), people)
    covered = covered_of(seen)
    for who in ("kepala", "atasan"):
        for word, demands in _asked(seen, who):
            falls = [_falls(policy, _of_office(policy, who), word, covered) for policy in seen]
            where = merge(disjoint(_unlike(falls)))
            if where:
                yield DutyRow(word, who, demands, tuple(where))


def _asked(
    seen: Sequence[PolicyRegions], who: str
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
            for policy in seen
        )
        if any(held and policy.held for held, policy in zip(demands, seen, strict=True)):
            yield word, demands


def workable_of(seen: Sequence[PolicyRegions]) -> list[Box]:
    """The cases in which some circular gives leave at all, whoever may then not have it."""
    given = [
        box
        for policy in seen
        for box in difference(
            policy.permit_mask, [box for ground in policy.grounds for box in ground.boxes]
        )
    ]
    return merge(disjoint(given))


def _of_office(seen: PolicyRegions, who: str) -> list[tuple[Obligation, list[Box]]]:
    """The duties of heads or of superiors, and the people and days that they are about."""
    return [
        (Obligation(0, provision, rule), seen.wide(rule.binds(seen.policy.cases)))
        for provision, rule in seen.policy.rules
        if isinstance(rule, Oblige) and rule.who == who
        if not isinstance(rule.by, MonthlyDate)
    ]


def covered_of(seen: Sequence[PolicyRegions]) -> list[Box]:
    """The cases of those whom some circular is about, on the days compared."""
    about: list[Box] = []
    for policy in seen:
        others = (g.boxes for g in policy.grounds if g.reason.effect == Ground.NOT_COVERED.value)
        about += difference(policy.field.days, [box for boxes in others for box in boxes])
    return merge(disjoint(about))


def _falls(
    seen: PolicyRegions,
    duties: Sequence[tuple[Obligation, list[Box]]],
    word: DutyWord,
    workable: Sequence[Box],
) -> _Falls:
    """Where a policy asks for a duty, of whoever works from home or of heads."""
    weekday = seen.field.space.place("weekday")
    days = {on: 1 << number for number, on in enumerate(_WEEK)}
    found: _Falls = {}
    for duty, boxes in duties:
        if duty.rule.do != word:
            continue
        bound = intersection(boxes, workable)
        for on, mask in days.items():
            held = [box.freed(weekday, mask) for box in bound if box.sides[weekday] & mask]
            for times in _times(seen, duty, on) if held else ():
                found.setdefault(times, []).extend(held)
    return found


def _times(seen: PolicyRegions, duty: Obligation, on: date) -> Iterator[object]:
    """The moments of a duty, told from the day itself, in the region's time; whom it is owed."""
    for each in duty_times(seen.policy, duty, on, default_calendar()):
        yield *(_told(moment, on) for moment in (each.opens, each.due)), each.to, each.through


def _told(moment: datetime | None, on: date) -> tuple[int, str] | None:
    return None if moment is None else ((moment.date() - on).days, f"{moment:%H:%M}")


def _fallen(seen: PolicyRegions, falls: _Falls) -> _Falls:
    """Where the duty falls on people, since they may work from home."""
    if not seen.held:
        return {}
    return {times: intersection(boxes, seen.yes) for times, boxes in falls.items()}


def _unlike(falls: Sequence[_Falls]) -> list[Box]:
    """Where not all ask the same; the boxes may overlap."""
    found: list[Box] = []
    for one, other in pairwise(falls):
        for times in {**one, **other}:
            mine, theirs = one.get(times, []), other.get(times, [])
            found += [*difference(mine, theirs), *difference(theirs, mine)]
    return found
