"""The answer: its outcome, the clauses that decide, what to do, what to ask, how it was read."""

from asn_wfh.decision.decision import (
    SCHEMA,
    Contested,
    Decision,
    Duty,
    Ground,
    Missing,
    Outcome,
    Reason,
    SetAside,
    Values,
    Warned,
)

__all__ = [
    "SCHEMA",
    "Contested",
    "Decision",
    "Duty",
    "Ground",
    "Missing",
    "Outcome",
    "Reason",
    "SetAside",
    "Values",
    "Warned",
]
