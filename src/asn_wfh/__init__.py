"""Whether a civil servant may work from home on a date, and which clauses of the circular say so.

`load_policy` reads a circular, `CivilServant` says what is known of a person, and `decide` answers.
"""

from asn_wfh.case import Case
from asn_wfh.decision import Contested, Decision, Duty, Ground, Missing, Outcome, Reason, Warned
from asn_wfh.engine.decide import decide
from asn_wfh.history import History, history_of
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.loading.load_policy_or_history import (
    load_calendar,
    load_history,
    load_policy,
)
from asn_wfh.loading.load_shipped_policies import policy_for, shipped_history, shipped_policies
from asn_wfh.messages.errors import AsnWfhError, FactError, Fault, PolicyError
from asn_wfh.policy import Policy
from asn_wfh.version import __version__

__all__ = [
    "AsnWfhError",
    "Case",
    "CivilServant",
    "Contested",
    "Decision",
    "Duty",
    "FactError",
    "Fault",
    "Ground",
    "History",
    "Missing",
    "Outcome",
    "Policy",
    "PolicyError",
    "Reason",
    "Warned",
    "WorkCalendar",
    "__version__",
    "decide",
    "history_of",
    "load_calendar",
    "load_history",
    "load_policy",
    "policy_for",
    "shipped_history",
    "shipped_policies",
]
