"""Every difference between circulars: of outcome, of duties, of limits, of dates in force.

`compare(a, b)` takes policies, names or paths, and more than two.  The differences are complete:
the boxes hold exactly the cases that are answered unlike.  `who_may(comparison)` is the matrix of
groups, `read_staff(path)` the people of a CSV; the other names are the rows of the tables.
"""

from asn_wfh.compare.clause_changes_without_listed_difference import WordingChange
from asn_wfh.compare.compare_policies import compare
from asn_wfh.compare.comparison_result_types import Comparison, Different, Headcount
from asn_wfh.compare.duty_differences import Demand, DutyRow
from asn_wfh.compare.figure_differences import LimitRow
from asn_wfh.compare.in_force_dates_of_each_policy import Force
from asn_wfh.compare.outcome_differences_by_clause import DifferenceRow
from asn_wfh.compare.permission_matrix import Cell, MatrixGroup, who_may
from asn_wfh.compare.read_people_csv_with_fact_columns import read_staff
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import Member, People
from asn_wfh.compare.usual_case_in_box_for_each_policy import ComparedCase

__all__ = [
    "Cell",
    "ComparedCase",
    "Comparison",
    "Demand",
    "DifferenceRow",
    "Different",
    "DutyRow",
    "Force",
    "Headcount",
    "LimitRow",
    "MatrixGroup",
    "Member",
    "People",
    "WordingChange",
    "compare",
    "read_staff",
    "who_may",
]
