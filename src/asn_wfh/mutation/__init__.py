"""Every small change of a policy, and which of them its scenarios notice."""

from asn_wfh.mutation.mutant_verdicts import (
    FATES,
    Fate,
    Verdict,
    count_fates_by_clause,
    run_mutants,
)
from asn_wfh.mutation.mutants import Mutant, mutants
from asn_wfh.mutation.policy_equivalence import distinguishing_case
from asn_wfh.mutation.value_changes import KINDS, Edit, Kind

__all__ = [
    "FATES",
    "KINDS",
    "Edit",
    "Fate",
    "Kind",
    "Mutant",
    "Verdict",
    "count_fates_by_clause",
    "distinguishing_case",
    "mutants",
    "run_mutants",
]
