"""What follows from a policy as a whole: every way out, every reading.

Where other engines show an example, these answers are complete: they are made of the boxes on
which the policy answers yes, and of those on which it answers no.
"""

from asn_wfh.analysis.counterfactual import MOVABLE, Change, Changed, Counterfactuals, FactChange
from asn_wfh.analysis.counterfactuals import counterfactuals
from asn_wfh.analysis.elicitation import next_question
from asn_wfh.analysis.format import FactValues
from asn_wfh.analysis.lint import Kind, Remark, lint
from asn_wfh.analysis.question import Choice, Question
from asn_wfh.analysis.reading_report import Impact, ReadingReport, reading_report
from asn_wfh.analysis.stance_outcomes import Flip, StanceOutcomes, readings
from asn_wfh.analysis.sufficient_facts import Sufficient, SufficientSet, sufficient

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
    "Question",
    "ReadingReport",
    "Remark",
    "StanceOutcomes",
    "Sufficient",
    "SufficientSet",
    "counterfactuals",
    "lint",
    "next_question",
    "reading_report",
    "readings",
    "sufficient",
]

_MOVED = {"Comparison", "Member", "compare", "read_staff", "who_may"}


def __getattr__(name: str) -> object:
    """Say where a name went that stood here before 0.2."""
    if name in _MOVED:
        raise ImportError(f"`{name}` is in `asn_wfh.compare` since 0.2")
    raise AttributeError(name)
