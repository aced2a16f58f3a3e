"""Whether a change of a few printed words is found by meaning, where no fingerprint can tell it.

The changed paper is stamped anew, and what the policy quotes of the changed words is quoted anew:
nothing but what the effects state can then tell the change.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from asn_wfh import Policy, PolicyError
from asn_wfh.audit import Finding, Paper, ledger_of, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from audit.seeding.changes_of_days_and_people import MeaningChange

__all__ = ["PaperWithPolicy", "changed_paper_text", "finding_signature"]


def finding_signature(finding: Finding) -> tuple[str, ...]:
    """A finding without its lines."""
    fault = finding.fault
    values = tuple(f"{name}={value}" for name, value in fault.values)
    return (finding.clause, finding.verdict, finding.part or "", fault.code, *values)


def changed_paper_text(paper: Paper, change: MeaningChange) -> str:
    """The text of a paper with a change; AssertionError where the clause does not print it."""
    unit = next(unit for unit in paper.units if str(unit) == change.clause)
    body = paper.text[unit.body : unit.end]
    assert change.was in body, change
    return (
        paper.text[: unit.body]
        + body.replace(change.was, change.becomes, 1)
        + paper.text[unit.end :]
    )


@dataclass(frozen=True)
class PaperWithPolicy:
    """A paper with the text of a policy that says what it says."""

    paper: Paper
    policy_text: str

    @cached_property
    def policy(self) -> Policy:
        """The policy as it is."""
        return load_policy_text(self.policy_text)

    @cached_property
    def findings_without_change(self) -> Counter[tuple[str, ...]]:
        """What is found of the paper as it is."""
        return Counter(map(finding_signature, _findings(self.paper, self.policy)))

    def new_findings(self, change: MeaningChange) -> list[Finding]:
        """What is found of a change that is not found without it."""
        paper = read_paper(changed_paper_text(self.paper, change), "berubah.txt")
        return [
            finding
            for finding in _findings(paper, self._policy_quoting_anew(change))
            if not self.findings_without_change[finding_signature(finding)]
        ]

    def _policy_quoting_anew(self, change: MeaningChange) -> Policy:
        """The policy with the changed words in its quotations, as far as it may quote them."""
        was, becomes = (" ".join(words.split()) for words in (change.was, change.becomes))
        lines = self.policy_text.splitlines()
        quoted = [line.strip().startswith(("words:", '- "')) and was in line for line in lines]
        if not any(quoted):
            return self.policy
        anew = [
            line.replace(was, becomes) if is_quoted else line
            for line, is_quoted in zip(lines, quoted, strict=True)
        ]
        try:
            return load_policy_text("\n".join(anew) + "\n")
        except PolicyError:
            return self.policy

    def is_found_at_clause(self, change: MeaningChange) -> bool:
        """Whether a change is found at its clause, or at an item of it."""
        return any(
            f"{finding.clause}.".startswith(f"{change.clause}.") and finding.verdict != "drifted"
            for finding in self.new_findings(change)
        )


def _findings(paper: Paper, policy: Policy) -> tuple[Finding, ...]:
    """What the audit finds where the paper has just been stamped."""
    return ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper)).findings
