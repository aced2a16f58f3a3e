"""Everything in which policies differ, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asn_wfh.compare.clause_changes_without_listed_difference import WordingChange
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.duty_differences import DutyRow
from asn_wfh.compare.figure_differences import LimitRow
from asn_wfh.compare.in_force_dates_of_each_policy import Force
from asn_wfh.compare.outcome_differences_by_clause import DifferenceRow
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import People
from asn_wfh.decision import Decision, Outcome, Reason
from asn_wfh.engine.decide import decide_case
from asn_wfh.kernel.boxes import Box
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["Comparison", "Different", "Headcount"]


@dataclass(frozen=True, slots=True)
class Different:
    """One box of cases: the policies answer it unlike, each policy all of it alike.

    `outcomes` and `reasons` have one item per policy; `reasons` are all that may speak in
    the box, `required` whether a policy orders all of it.  `points` is the number of possible
    cases in it.
    """

    box: Box
    outcomes: tuple[Outcome, ...]
    reasons: tuple[tuple[Reason, ...], ...]
    points: int
    people: People | None = None
    required: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Headcount:
    """A staff list as a whole: who is answered unlike, who may be, and how many are not."""

    total: int
    differ: People

    @property
    def alike(self) -> int:
        """How many are answered alike whatever is not known of them."""
        return self.total - len(self.differ.surely) - len(self.differ.perhaps)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences of some policies, on a date or in an ordinary working week.

    `rows` are for reading: one per clause that makes a difference, and they may overlap.
    `boxes` are for counting: disjoint, and together all that is answered unlike.  Apart from
    both, `force_boxes` are answered unlike only since one policy is in force that day and another
    is not.  `silent` are clauses that versions of one circular put differently without any of
    these differences.
    """

    field: CommonSpace
    rows: tuple[DifferenceRow, ...]
    boxes: tuple[Different, ...]
    duties: tuple[DutyRow, ...]
    limits: tuple[LimitRow, ...]
    forces: tuple[Force, ...]
    force_boxes: tuple[Different, ...]
    silent: tuple[WordingChange, ...]
    headcount: Headcount | None = None

    @property
    def on(self) -> date | None:
        """The date that is compared; None for an ordinary working week."""
        return self.field.on

    @property
    def labels(self) -> tuple[str, ...]:
        """What the policies are called here, no two alike."""
        return self.field.labels

    @property
    def dates_differ(self) -> bool:
        """Whether the policies hold, or are signed or reviewed, on different dates."""
        dates = {(f.signed, f.since, f.until, f.review_every) for f in self.forces}
        return len(dates) > 1

    @property
    def empty(self) -> bool:
        """Whether there is no difference of any kind."""
        tables = (self.rows, self.boxes, self.duties, self.limits, self.force_boxes, self.silent)
        return not any(tables) and not self.dates_differ

    def decisions(self, row: DifferenceRow) -> tuple[Decision, Decision]:
        """What the two policies of a row decide on its witness; FactError for what is no row."""
        if not isinstance(row, DifferenceRow):
            raise FactError([Fault.of("not_compared", value=type(row).__name__).at(key="row")])
        policies, cases = self.field.policies, row.witness.cases
        by, against = (decide_case(policies[n], cases[n]) for n in (row.by, row.against))
        return by, against
