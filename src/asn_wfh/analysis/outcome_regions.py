"""Where a policy answers yes, and where no, as boxes over all its cases at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from asn_wfh.engine.compiled import CompiledPolicy
from asn_wfh.engine.index import BoxIndex, StanceIndex, stance_index_of
from asn_wfh.engine.question import OPEN_DAY, Put
from asn_wfh.kernel.space import Box, Space, difference, disjoint, merge
from asn_wfh.law.facts import CivilServant, weekday_of
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.policy import Policy

__all__ = ["OutcomeRegions", "case_box", "day_box", "outcome_regions_of"]


class OutcomeRegions:
    """One policy under its stance: the boxes of its yes and of its no, and who says so.

    The space is `policy.cases.space`: person, day and own facts, the weekday, and the period in
    which the date lies.  Everything is made when first asked for and kept.
    """

    def __init__(self, policy: Policy) -> None:
        """See a policy under its stance."""
        self.policy = policy
        self.space: Space = policy.cases.space
        self.numbering = BoxIndex(policy)
        self.view: StanceIndex = stance_index_of(policy, self.numbering)

    @cached_property
    def permit_mask(self) -> list[Box]:
        """Where some clause gives leave."""
        return list(self.numbering.boxes_of(self.view.permit_mask))

    @cached_property
    def deny_mask(self) -> list[Box]:
        """Where a ground or a clause that takes leave away bites."""
        return list(self.numbering.boxes_of(self.view.deny_mask))

    @cached_property
    def yes(self) -> list[Box]:
        """The cases that are permitted, as disjoint boxes; FactError where they are too many."""
        return merge(difference(disjoint(self.permit_mask), self.deny_mask))

    @cached_property
    def tables(self) -> CompiledPolicy:
        """The tables of every box that a clause, a duty or a reading may bite on."""
        return CompiledPolicy(self.policy, self.numbering)

    @cached_property
    def ungiven(self) -> list[Box]:
        """Where no clause gives leave, as disjoint boxes."""
        return difference([self.space.whole], self.permit_mask)


def outcome_regions_of(policy: Policy) -> OutcomeRegions:
    """The answers of a policy, made once."""
    return policy.memo.derived.once(OutcomeRegions, lambda: OutcomeRegions(policy))


def case_box(question: Put, who: CivilServant) -> Box:
    """The completions of one description of a case, as a box of the policy's space."""
    policy, on, day = question.policy, question.case.on, question.day
    cases = policy.cases
    allowed: dict[str, Sequence[str]] = {
        "weekday": [weekday_of(on)],
        "period": [cases.periods.names[cases.periods.index(on)]],
    }
    for name in OPEN_DAY:
        allowed[name] = getattr(day, name)
    for name, value in question.stated.items():
        if value is not None:
            allowed[name] = [value]
    for name in PERSON_FACETS:
        value = cases.sees(name, getattr(who, name))
        if value is not None:
            allowed[name] = [value]
    return cases.box(allowed)


def day_box(policy: Policy, on: date, calendar: WorkCalendar | None = None) -> Box:
    """Every case of one date: its weekday, its period, its kind of day."""
    day = (calendar or default_calendar()).day(on)
    cases = policy.cases
    return cases.box(
        {
            "weekday": [weekday_of(on)],
            "period": [cases.periods.names[cases.periods.index(on)]],
            **{name: getattr(day, name) for name in OPEN_DAY},
        }
    )
