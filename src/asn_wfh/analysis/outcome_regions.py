"""Where a policy permits and where it refuses, as boxes over all its cases at once."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from asn_wfh.engine.bits_of_boxes_by_provision import BoxIndex
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex, build_stance_index
from asn_wfh.kernel.boxes import (
    Box,
    Space,
    as_disjoint_boxes,
    difference,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.law.workdays import WorkCalendar, default_calendar
from asn_wfh.policy import Policy

__all__ = ["OutcomeRegions", "box_of_date", "outcome_regions_of"]


class OutcomeRegions:
    """One policy under its stance: the boxes of each outcome, and the clauses that give it.

    The boxes lie in `policy.cases.space`: the facts of person and day, the policy's own, the
    weekday, and the period in which the date lies.  Each is made when first asked for.

    The boxes are numbered here once more, and not taken from the compiled policy: that numbers
    those of every other option too and makes a table for each facet, which costs twice as much,
    and the readings are compared over many stances that nobody decides under.  Nor do the two
    share an index, which one thread would fill while another reads it.
    """

    def __init__(self, policy: Policy) -> None:
        """Number the boxes of a policy under its stance."""
        self.policy = policy
        self.space: Space = policy.cases.space
        self.box_index = BoxIndex(policy)
        self.stance_index: StanceIndex = build_stance_index(policy, self.box_index)

    @cached_property
    def boxes_some_clause_permits(self) -> list[Box]:
        """Where some clause gives leave."""
        return list(self.box_index.boxes_of_mask(self.stance_index.permit_mask))

    @cached_property
    def boxes_some_clause_orders(self) -> list[Box]:
        """Where some clause orders work from home."""
        return list(self.box_index.boxes_of_mask(self.stance_index.require_mask))

    @cached_property
    def denial_or_ground_boxes(self) -> list[Box]:
        """Where a clause takes leave away or a ground refuses."""
        return list(self.box_index.boxes_of_mask(self.stance_index.deny_mask))

    @cached_property
    def permitted_boxes(self) -> list[Box]:
        """The cases that are permitted, as disjoint boxes; FactError where they are too many."""
        return join_disjoint_boxes_into_fewer(
            difference(
                as_disjoint_boxes(self.boxes_some_clause_permits), self.denial_or_ground_boxes
            )
        )

    @cached_property
    def boxes_no_clause_permits(self) -> list[Box]:
        """Where no clause gives leave, as disjoint boxes."""
        return difference([self.space.whole_box], self.boxes_some_clause_permits)


def outcome_regions_of(policy: Policy) -> OutcomeRegions:
    """The outcome regions of a policy, made once."""
    return policy.memo.derived.get_or_make(OutcomeRegions, lambda: OutcomeRegions(policy))


def box_of_date(policy: Policy, on: date, calendar: WorkCalendar | None = None) -> Box:
    """Every case of one date: its weekday, its period, its kind of day."""
    day = (calendar or default_calendar()).day(on)
    cases = policy.cases
    return cases.box(
        {
            **{name: [value] for name, value in cases.date_facet_values(on).items()},
            **{name: getattr(day, name) for name in OPEN_DAY},
        }
    )
