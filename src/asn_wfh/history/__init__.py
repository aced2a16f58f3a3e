"""Which policies of a region hold on a date, as known on another.

A circular counts from the dates in its `in_force`, and is known from the day it was signed.  A
later one says in its own file what it does to earlier ones; events hold what came without one.
"""

from asn_wfh.history.check_circulars_together import history_of
from asn_wfh.history.history import History, facts_without_those_of_other_policies
from asn_wfh.history.policy_or_no_policy_on_date import Resolution
from asn_wfh.history.reviews_and_extensions import Event, Extension, Review

__all__ = [
    "Event",
    "Extension",
    "History",
    "Resolution",
    "Review",
    "facts_without_those_of_other_policies",
    "history_of",
]
