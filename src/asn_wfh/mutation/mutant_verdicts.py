"""What a suite makes of each mutant of its policy: killed, refused, proven equivalent, survived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from asn_wfh.analysis.case_and_stance_space import CaseAndStanceSpace
from asn_wfh.analysis.clause_regions import ClauseRegions
from asn_wfh.kernel.boxes import difference
from asn_wfh.law.clause_path_from_printed_form import canonical_path_with_part
from asn_wfh.loading.policy_from_tree import policy_from_tree
from asn_wfh.loading.yaml_reader import LocatedTree
from asn_wfh.messages.errors import Fault, PolicyError
from asn_wfh.mutation.mutants import Mutant, mutants
from asn_wfh.mutation.policy_equivalence import distinguishing_case
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Rule
from asn_wfh.scenarios.run_scenarios import holds
from asn_wfh.scenarios.suite import CaseUnderStance, Scenario, Suite

__all__ = ["FATES", "Fate", "Verdict", "count_fates_by_clause", "run_mutants"]

Fate = Literal["killed", "refused", "survived", "equivalent", "not_executable"]
FATES: tuple[Fate, ...] = ("killed", "refused", "survived", "equivalent", "not_executable")
"""What may become of a mutant.

Killed by a scenario; refused by the loader; survived, with a question that a scenario should
ask; equivalent, as no question tells it apart; not executable, as it is equivalent for
decisions and only a figure or a duty of the office changes, which no scenario asks yet.
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one mutant: by which scenario, by which fault, or what question tells it."""

    mutant: Mutant
    fate: Fate
    by: str = ""
    fault: Fault | None = None
    telling: CaseUnderStance | None = None


def run_mutants(
    located_tree: LocatedTree, suite: Suite, clause: str | None = None
) -> Iterator[Verdict]:
    """The verdict on each mutant of a policy's file, or on those of one clause and its parts.

    The suite must hold for the policy itself.
    """
    runner = _MutantRunner(located_tree, policy_from_tree(located_tree), suite)
    wanted = None if clause is None else canonical_path_with_part(clause)
    for mutant in mutants(located_tree.tree):
        label = canonical_path_with_part(mutant.clause)
        if wanted is None or wanted in (label, label.partition("/")[0]):
            yield runner.verdict_on(mutant)


def count_fates_by_clause(verdicts: Iterable[Verdict]) -> dict[str, Counter[Fate]]:
    """How many mutants of each clause met which fate, in the order of the file."""
    rows: dict[str, Counter[Fate]] = {}
    for verdict in verdicts:
        rows.setdefault(verdict.mutant.clause, Counter())[verdict.fate] += 1
    return rows


class _MutantRunner:
    """The scenarios in the order in which they are likely to notice a mutant of a clause."""

    def __init__(self, marked: LocatedTree, policy: Policy, suite: Suite) -> None:
        self.marked = marked
        self.policy = policy
        self.suite = suite
        # Per clause the scenarios that killed before, the last one first.
        self.killers: dict[str, list[Scenario]] = {}

    def verdict_on(self, mutant: Mutant) -> Verdict:
        """The fate of one mutant; a proof is sought before the whole suite is run."""
        try:
            policy = mutant.mutated_policy(self.marked, self.policy)
        except PolicyError as error:
            return Verdict(mutant, "refused", fault=error.faults[0])
        likely = self.likely_killers(mutant)
        killer = self.find_and_note_killer(mutant, policy, likely)
        if killer is not None:
            return Verdict(mutant, "killed", killer.name)
        telling = distinguishing_case(self.policy, policy)
        if telling is None:
            proven: Fate = (
                "equivalent"
                if _have_same_words_binding_office(self.policy, policy)
                else "not_executable"
            )
            return Verdict(mutant, proven)
        rest = [scenario for scenario in self.suite.scenarios if scenario not in likely]
        killer = self.find_and_note_killer(mutant, policy, rest)
        if killer is not None:
            return Verdict(mutant, "killed", killer.name)
        return Verdict(mutant, "survived", telling=telling)

    def likely_killers(self, mutant: Mutant) -> list[Scenario]:
        """The scenarios that killed a mutant of the clause before, and those that cite it."""
        readings = {name for name, _ in mutant.stance}
        labels = {p.label for p in self.policy.provisions if readings & set(p.touched)}
        labels.add(mutant.clause)
        citing = [s for s in self.suite.scenarios if s.cited_labels & labels]
        return list(dict.fromkeys([*self.killers.get(mutant.clause, ()), *citing]))

    def find_and_note_killer(
        self, mutant: Mutant, policy: Policy, scenarios: Iterable[Scenario]
    ) -> Scenario | None:
        """The first scenario that does not hold, remembered for its clause."""
        killer = next((s for s in scenarios if not holds(s, policy)), None)
        if killer is not None:
            killers = self.killers.setdefault(mutant.clause, [])
            if killer in killers:
                killers.remove(killer)
            killers.insert(0, killer)
        return killer


def _have_same_words_binding_office(one: Policy, other: Policy) -> bool:
    """Whether two policies bind an office to the same figures and duties, however read."""
    mine, theirs = (
        {p.label: _words_binding_office_by_options(p) for p in policy.provisions}
        for policy in (one, other)
    )
    chosen = [
        [(p.label, _words_binding_office(rule)) for p, rule in policy.rules]
        for policy in (one, other)
    ]
    return (
        mine == theirs and chosen[0] == chosen[1] and _are_office_clauses_silenced_alike(one, other)
    )


def _are_office_clauses_silenced_alike(one: Policy, other: Policy) -> bool:
    """Whether what binds an office is silent for the same people and days in both policies."""
    space = CaseAndStanceSpace.of_both(one, other)
    mine, theirs = (ClauseRegions(policy, space).silenced_boxes_by_label for policy in (one, other))
    binding = {p.label for p in one.provisions if _words_binding_office_by_options(p)}
    return not any(
        space.intersection_boxes_with_possible_case(
            difference(silent.get(label, ()), also.get(label, ()))
        )
        for label in binding
        for silent, also in ((mine, theirs), (theirs, mine))
    )


def _words_binding_office_by_options(
    provision: Provision,
) -> Mapping[tuple[tuple[str, str], ...], object]:
    """What a provision binds an office to, per options of the readings that touch it."""
    return {
        tuple(zip(provision.touched, options, strict=True)): figure
        for options, rule in provision.rules
        if (figure := _words_binding_office(rule)) is not None
    }


def _words_binding_office(rule: Rule) -> object:
    """What a rule binds an office to; None for a rule that binds persons alone."""
    # Reviews are told apart by the warnings of decisions.
    return (rule.role != "force" and rule.fields_addressed_to_office()) or None
