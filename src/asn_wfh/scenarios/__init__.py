"""What a policy must answer: scenarios in a file beside it, and which changes they would notice."""

from __future__ import annotations

from asn_wfh.scenarios.equivalence import tell_apart
from asn_wfh.scenarios.files import load_suite, suite_of, suite_text
from asn_wfh.scenarios.leaves import KINDS, Change, Kind
from asn_wfh.scenarios.mutation import Mutant, mutants
from asn_wfh.scenarios.running import Difference, Failure, Result, holds, run, run_suite
from asn_wfh.scenarios.scenario import Case, Expected, Scenario, StatedDuty, Suite
from asn_wfh.scenarios.verdicts import FATES, Fate, Verdict, counts, judged

__all__ = [
    "FATES",
    "KINDS",
    "Case",
    "Change",
    "Difference",
    "Expected",
    "Failure",
    "Fate",
    "Kind",
    "Mutant",
    "Result",
    "Scenario",
    "StatedDuty",
    "Suite",
    "Verdict",
    "counts",
    "holds",
    "judged",
    "load_suite",
    "mutants",
    "run",
    "run_suite",
    "suite_of",
    "suite_text",
    "tell_apart",
]
