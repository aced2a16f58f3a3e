"""What a policy must answer: scenarios in a file beside it, and how they are run."""

from __future__ import annotations

from asn_wfh.scenarios.format_expected_and_given_answer_lines import StatedDuty
from asn_wfh.scenarios.run_scenarios import (
    Difference,
    Failure,
    Result,
    holds,
    run_scenario,
    run_suite,
)
from asn_wfh.scenarios.suite import CaseUnderStance, Expected, Scenario, Suite
from asn_wfh.scenarios.suite_file import load_suite, suite_from_text, suite_of

__all__ = [
    "CaseUnderStance",
    "Difference",
    "Expected",
    "Failure",
    "Result",
    "Scenario",
    "StatedDuty",
    "Suite",
    "holds",
    "load_suite",
    "run_scenario",
    "run_suite",
    "suite_from_text",
    "suite_of",
]
