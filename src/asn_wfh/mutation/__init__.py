"""Every small change of a policy, and which of them its scenarios notice."""

from asn_wfh.mutation.equivalence import tell_apart
from asn_wfh.mutation.mutants import Mutant, mutants
from asn_wfh.mutation.status import FATES, Fate, Verdict, counts, run_mutants
from asn_wfh.mutation.value_changes import KINDS, Edit, Kind

__all__ = [
    "FATES",
    "KINDS",
    "Edit",
    "Fate",
    "Kind",
    "Mutant",
    "Verdict",
    "counts",
    "mutants",
    "run_mutants",
    "tell_apart",
]
