"""What follows from a policy as a whole: every difference, every way out, every reading.

Where other engines show an example, these answers are complete: they are made of the boxes on
which the policy answers yes, and of those on which it answers no.
"""

from asn_wfh.analysis.change import MOVABLE, Change, Changed, Counterfactuals, Way
from asn_wfh.analysis.changes import counterfactuals
from asn_wfh.analysis.compare import Comparison, Member, compare, read_staff, who_may
from asn_wfh.analysis.lint import Kind, Remark, lint
from asn_wfh.analysis.question import Choice, Question
from asn_wfh.analysis.questions import next_question
from asn_wfh.analysis.readings import Across, Turn, readings
from asn_wfh.analysis.readings_report import ReadingReport, Touch, reading_report
from asn_wfh.analysis.saying import Told
from asn_wfh.analysis.sufficient import Enough, Sufficient, sufficient

__all__ = [
    "MOVABLE",
    "Across",
    "Change",
    "Changed",
    "Choice",
    "Comparison",
    "Counterfactuals",
    "Enough",
    "Kind",
    "Member",
    "Question",
    "ReadingReport",
    "Remark",
    "Sufficient",
    "Told",
    "Touch",
    "Turn",
    "Way",
    "compare",
    "counterfactuals",
    "lint",
    "next_question",
    "read_staff",
    "reading_report",
    "readings",
    "sufficient",
    "who_may",
]
