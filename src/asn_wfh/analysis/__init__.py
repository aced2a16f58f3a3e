"""What follows from a policy: questions to ask, changes of an answer, readings, idle clauses.

Where other engines show an example, these answers are complete: they are worked out on the boxes
of cases that the policy permits and refuses, and not case by case.
"""

from asn_wfh.analysis.answer_under_every_combination_of_readings import (
    Flip,
    StanceOutcomes,
    readings,
)
from asn_wfh.analysis.counterfactuals import (
    MOVABLE,
    Change,
    Changed,
    Counterfactuals,
    FactChange,
    counterfactuals,
)
from asn_wfh.analysis.elicitation import Choice, Question, next_question
from asn_wfh.analysis.fact_with_possible_values import FactValues
from asn_wfh.analysis.lint import lint
from asn_wfh.analysis.reading_report import Impact, ReadingReport, reading_report
from asn_wfh.analysis.remark import Kind, Remark
from asn_wfh.analysis.sufficient_facts import Sufficient, SufficientSet, sufficient
from asn_wfh.analysis.unstated_facts_ending_permission import (
    PermissionCondition,
    permission_conditions,
)

__all__ = [
    "MOVABLE",
    "Change",
    "Changed",
    "Choice",
    "Counterfactuals",
    "FactChange",
    "FactValues",
    "Flip",
    "Impact",
    "Kind",
    "PermissionCondition",
    "Question",
    "ReadingReport",
    "Remark",
    "StanceOutcomes",
    "Sufficient",
    "SufficientSet",
    "counterfactuals",
    "lint",
    "next_question",
    "permission_conditions",
    "reading_report",
    "readings",
    "sufficient",
]

_COMPARE = ("Comparison", "Member", "compare", "read_staff", "who_may")
_SINCE_0_2 = {
    "Across": "asn_wfh.analysis.StanceOutcomes",
    "Enough": "asn_wfh.analysis.SufficientSet",
    "Told": "asn_wfh.analysis.FactValues",
    "Touch": "asn_wfh.analysis.Impact",
    "Turn": "asn_wfh.analysis.Flip",
    "Way": "asn_wfh.analysis.FactChange",
    **{name: f"asn_wfh.compare.{name}" for name in _COMPARE},
}
"""The public names that stood here in 0.1, and where each is now."""


def __getattr__(name: str) -> object:
    """Raise ImportError with the new name for one that stood here before 0.2."""
    if name in _SINCE_0_2:
        raise ImportError(f"`asn_wfh.analysis.{name}` is `{_SINCE_0_2[name]}` since 0.2")
    raise AttributeError(f"module `asn_wfh.analysis` has no attribute `{name}`")
