"""How many of a staff are at home by turns on one date, where the circular has turns that day."""

from __future__ import annotations

from dataclasses import replace

from asn_wfh.case import Case
from asn_wfh.decision import Outcome
from asn_wfh.engine.case_box import case_box
from asn_wfh.engine.checked_case import checked_case
from asn_wfh.engine.decide import decide_case
from asn_wfh.kernel.boxes import intersection
from asn_wfh.limits.provisions_setting_a_figure import provisions_that_set_figure
from asn_wfh.limits.rotation_head_counts import TurnShare, turn_share
from asn_wfh.policy import Policy
from asn_wfh.policy.provision_boxes import provision_boxes
from asn_wfh.rules import Rotate

__all__ = ["turn_shares_on_date"]


def turn_shares_on_date(policy: Policy, case: Case, *, staff: int) -> tuple[TurnShare, ...]:
    """How many are at home by turns on the date of a case, one answer for each clause of turns.

    `staff` is the number of people that each clause counts.  Empty where no clause of turns is
    about people as in the case, and where not even someone whose turn it is may be at home.
    Raises FactError for a count that is none.
    """
    scheduled = replace(case, rostered=True)
    if decide_case(policy, scheduled).outcome is Outcome.NOT_PERMITTED:
        return ()
    question = checked_case(policy, scheduled)
    boxes = [case_box(question, who) for who in question.descriptions]
    clauses = {
        made.provision.label
        for made in provision_boxes(policy)
        if isinstance(made.rule, Rotate)
        and intersection(boxes, made.boxes_of_people_and_days_spoken_of)
    }
    counts = {"eligible": staff, "staff": staff, "eligible_in_region": staff}
    answers = (
        turn_share(policy, clause=provision.label, **counts)
        for provision, _ in provisions_that_set_figure(policy, "turns", Rotate)
        if provision.label in clauses
    )
    return tuple(answer for answer in answers if isinstance(answer, TurnShare))
