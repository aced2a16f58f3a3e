"""Where a policy permits and where it refuses, as boxes over all its cases at once."""

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
    """One policy under its stance: the boxes of each outcome, and the clauses that give it.

    The boxes lie in `policy.cases.space`: the facts of person and day, the policy's own, the
    weekday, and the period in which the date lies.  Each is made when first asked for.
    """

    def __init__(self, policy: Policy) -> None:
        """Number the boxes of a policy under its stance."""
        self.policy = policy
        self.space: Space = policy.cases.space
        self.box_index = BoxIndex(policy)
        self.stance_index: StanceIndex = stance_index_of(policy, self.box_index)

    @cached_property
    def permits(self) -> list[Box]:
        """Where some clause gives leave."""
        return list(self.box_index.boxes_of(self.stance_index.permit_mask))

    @cached_property
    def refusals(self) -> list[Box]:
        """Where a clause takes leave away or a ground refuses."""
        return list(self.box_index.boxes_of(self.stance_index.deny_mask))

    @cached_property
    def permitted(self) -> list[Box]:
        """The cases that are permitted, as disjoint boxes; FactError where they are too many."""
        return merge(difference(disjoint(self.permits), self.refusals))

    @cached_property
    def compiled(self) -> CompiledPolicy:
        """The compiled policy, with a number for each of these boxes."""
        return CompiledPolicy(self.policy, self.box_index)

    @cached_property
    def unpermitted(self) -> list[Box]:
        """Where no clause gives leave, as disjoint boxes."""
        return difference([self.space.whole], self.permits)


def outcome_regions_of(policy: Policy) -> OutcomeRegions:
    """The outcome regions of a policy, made once."""
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
