"""The figures that a circular sets for an office: caps, shares, cuts and due dates.

Pure functions on a policy under a stance.  Whole numbers and decimals, never floats; every
answer cites its clauses, and a figure that the circular does not set is `NotSet`, by name.
"""

from __future__ import annotations

from asn_wfh.limits.answers_under_readings import Stance, Under, under_each_reading
from asn_wfh.limits.figures_circular_sets_or_not import FigureLine, figures
from asn_wfh.limits.home_share import HomeShare, OpenShare, home_share
from asn_wfh.limits.how_many_have_turns_on_date import turn_shares_on_date
from asn_wfh.limits.provisions_setting_a_figure import FIGURES, NotSet, readings_of
from asn_wfh.limits.recall_cap import RecallCap, recall_cap
from asn_wfh.limits.reports_and_reviews_due import ReportDue, ReviewDue, reports_due, reviews_due
from asn_wfh.limits.rotation_head_counts import TurnShare, turn_share
from asn_wfh.limits.travel_cut import OtherCut, TravelCut, travel_cut, travel_kept
from asn_wfh.limits.travel_figures_and_plan_verdict import Basis, Travel, TravelKept, TravelKind
from asn_wfh.limits.travel_plan_within_cut_by_reading import KeptUnder, travel_kept_under
from asn_wfh.limits.vehicle_limit import VehicleLimit, vehicle_limit
from asn_wfh.limits.what_remains_after_limit import Ceiling, Floor
from asn_wfh.rules.base_rule import Figure

__all__ = [
    "FIGURES",
    "Basis",
    "Ceiling",
    "Figure",
    "FigureLine",
    "Floor",
    "HomeShare",
    "KeptUnder",
    "NotSet",
    "OpenShare",
    "OtherCut",
    "RecallCap",
    "ReportDue",
    "ReviewDue",
    "Stance",
    "Travel",
    "TravelCut",
    "TravelKept",
    "TravelKind",
    "TurnShare",
    "Under",
    "VehicleLimit",
    "figures",
    "home_share",
    "readings_of",
    "recall_cap",
    "reports_due",
    "reviews_due",
    "travel_cut",
    "travel_kept",
    "travel_kept_under",
    "turn_share",
    "turn_shares_on_date",
    "under_each_reading",
    "vehicle_limit",
]
