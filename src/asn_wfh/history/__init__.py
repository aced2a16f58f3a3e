"""Which policies of a region hold on a date, as known on another.

A circular counts from the dates in its `in_force`, and is known from the day it was signed.  A
later one says in its own file what it does to earlier ones; events hold what came without one.
"""

from asn_wfh.history.history import History, facts_without_those_of_other_policies
from asn_wfh.history.make_checked_history_of_region import history_of
from asn_wfh.history.policy_in_force_or_reasons_for_none import Resolution
from asn_wfh.history.review_and_extension_events import Event, Extension, Review

__all__ = [
    "Event",
    "Extension",
    "History",
    "Resolution",
    "Review",
    "facts_without_those_of_other_policies",
    "history_of",
]
