"""The ledger: paper and policy laid side by side, clause by clause, with a verdict on each.

It is a value like any other: whoever shows it, as text, as JSON or as a page, shows the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from asn_wfh.audit.checks_left_to_reader import ChecksLeftToReader, checks_left_to_reader_of_policy
from asn_wfh.audit.fingerprints.fingerprint_acceptances import Acceptance
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.copies.read_copy import PaperCopy
from asn_wfh.paper.fingerprints.text_fingerprint import FingerprintsByName
from asn_wfh.paper.fingerprints.words_misplaced_by_converter import MovedWords
from asn_wfh.paper.paper import Paper
from asn_wfh.policy import Policy, Provision

__all__ = ["VERDICTS", "Claim", "Entry", "Finding", "Ledger"]

VERDICTS = ("faithful", "drifted", "unclaimed", "ungrounded", "invented", "unaccounted")
"""What can be said of a clause.

`drifted`: the paper no longer reads as when the fingerprint was taken.  `unclaimed`: the paper
prints it and no provision speaks for it.  `ungrounded`: the policy says what neither the words nor
a reading bear out.  `invented`: the policy speaks for a clause that the paper does not print.
`unaccounted`: the paper prints a figure, a binding word or a term that no effect takes up.
"""


_MOST_CLAUSES_PER_MATCH = 20
"""Of so many clauses one may read alike by chance, as two circulars share a sentence."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between policy and official text: its verdict, its part, and the fault.

    The fault's line is where to mend the policy's file, 0 where nothing of it is meant; only a
    fault that names a file itself, that of a copy whose numbering is broken, has a line there.
    `paper_line` is where the clause is in the official text, 0 if it is not there.
    """

    verdict: str
    part: str | None
    fault: Fault
    paper_line: int = 0

    @property
    def clause(self) -> str:
        """The clause, or the part of the frame, that the finding names."""
        return self.fault.clause


@dataclass(frozen=True, slots=True)
class Claim:
    """A printed figure, binding word or term, and the provision whose effect takes it up.

    `kind` is `figure`, `binding` or `term`; `start` and `end` are offsets into the official text;
    `by` is the label of the provision, empty where nothing takes it up.
    """

    kind: str
    text: str
    start: int
    end: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the audit says of one clause of the official text, or of one that only the policy has.

    `kind` is that of the unit (`frame`, `chapeau`, `clause`, `item`), or `invented` for
    what only the policy has.
    `text` is the unit's body as printed.  `readings` are the readings that touch its provisions.
    `changes` is the word diff against an earlier copy: pairs of `=`, `-` or `+` and words; it is
    empty where there is no earlier copy or no difference.  `has_other_punctuation` says that the
    copy has the letters and figures of the paper, and other signs, capitals or marks of pages.
    """

    name: str
    kind: str
    line: int
    text: str
    provisions: tuple[Provision, ...] = ()
    claims: tuple[Claim, ...] = ()
    readings: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    changes: tuple[tuple[str, str], ...] = ()
    has_other_punctuation: bool = False

    @property
    def verdict(self) -> str:
        """The verdict on the clause: faithful, or that of its first finding."""
        return self.findings[0].verdict if self.findings else "faithful"


@dataclass(frozen=True, slots=True)
class Ledger:
    """The result of an audit: every clause in printed order, then those that only the policy has.

    `sha256` is the digest of the copy's file, `prints` are the fingerprints that the policy has,
    and `acceptances` those that a person accepted since the first were written. `is_renumbered`
    says that the copy lacks the printed numbering, so that its clauses are recognised by their
    words alone, and `moved_words` are those that a converter put into another clause and the
    fingerprints put back.  `copy` says how the text was read.
    """

    policy: Policy
    paper: Paper
    sha256: str
    entries: tuple[Entry, ...]
    prints: FingerprintsByName = field(default_factory=dict, hash=False)
    is_renumbered: bool = False
    acceptances: tuple[Acceptance, ...] = ()
    copy: PaperCopy | None = None
    moved_words: tuple[MovedWords, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, in the order of the entries."""
        return tuple(finding for entry in self.entries for finding in entry.findings)

    @property
    def names_of_entries_with_other_punctuation(self) -> tuple[str, ...]:
        """The entries with the printed words, set with other signs, capitals or page marks."""
        return tuple(entry.name for entry in self.entries if entry.has_other_punctuation)

    @property
    def faithful(self) -> bool:
        """Whether the audit found nothing."""
        return not self.findings

    @property
    def matches(self) -> int:
        """How many clauses read as when their fingerprints were taken."""
        drifted = {"drifted", "unclaimed", "invented"}
        return sum(
            entry.kind not in ("frame", "invented")
            and not drifted & {finding.verdict for finding in entry.findings}
            for entry in self.entries
        )

    @property
    def is_of_paper(self) -> bool:
        """Whether this is a copy of the policy's circular, as enough fingerprints agree."""
        recorded = {str(clause) for p in self.policy.provisions for clause in (p.at, *p.covers)}
        return self.matches * _MOST_CLAUSES_PER_MATCH >= max(1, len(recorded & set(self.prints)))

    @property
    def counts(self) -> Mapping[str, int]:
        """How many findings have each verdict, in the order of `VERDICTS`.

        `faithful` counts the entries at which nothing was found.
        """
        clean = sum(not entry.findings for entry in self.entries)
        by_verdict = Counter(finding.verdict for finding in self.findings)
        return {"faithful": clean, **{verdict: by_verdict[verdict] for verdict in VERDICTS[1:]}}

    @property
    def silent(self) -> tuple[Provision, ...]:
        """The provisions that do not change an answer, with which a reader must agree."""
        return tuple(p for p in self.policy.provisions if p.effect == "no_rule")

    @property
    def checks_left_to_reader(self) -> tuple[ChecksLeftToReader, ...]:
        """What no machine can judge, with the boxes that a person must tick."""
        return checks_left_to_reader_of_policy(self.policy)

    def as_dict(self, lang: str = "id") -> dict[str, Any]:
        """The ledger as JSON values; `lang` is the language of its sentences, `id` or `en`."""
        return {
            "schema": 1,
            "policy": self.policy.name,
            "digest": self.policy.digest,
            "text_digest": self.policy.text_digest,
            "circular": self.paper.name,
            "sha256": self.sha256,
            **(self.copy.as_dict() if self.copy else {}),
            "faithful": self.faithful,
            "counts": dict(self.counts),
            "other_punctuation": list(self.names_of_entries_with_other_punctuation),
            "renumbered": self.is_renumbered,
            "moved_words": [
                {"text": each.text, "line": each.line, "clause": each.clause}
                for each in self.moved_words
            ],
            "entries": [_entry_as_dict(entry, lang) for entry in self.entries],
            "synonyms": {each.printed: each.means for each in self.policy.synonyms},
            "no_rule": [provision.label for provision in self.silent],
            "readings": [
                {
                    "reading": reading.name,
                    "chosen": reading.chosen,
                    "clauses": [
                        p.label for p in self.policy.provisions if reading.name in p.touched
                    ],
                }
                for reading in self.policy.readings
            ],
            "stance": dict(self.policy.stance),
            "person_checks": [
                {each.kind: each.name, "checks": list(each.checks)}
                for each in self.checks_left_to_reader
            ],
            "accepted": [_acceptance_as_dict(each) for each in self.acceptances],
        }


def _acceptance_as_dict(each: Acceptance) -> dict[str, str | None]:
    return {
        "clause": each.name,
        "date": each.on.isoformat(),
        "print": each.after,
        "by": each.by or None,
    }


def _entry_as_dict(entry: Entry, lang: str) -> dict[str, Any]:
    return {
        "clause": entry.name,
        "kind": entry.kind,
        "line": entry.line,
        "verdict": entry.verdict,
        "provisions": [provision.label for provision in entry.provisions],
        "effects": [provision.effect for provision in entry.provisions],
        "readings": list(entry.readings),
        "claims": [
            {"kind": claim.kind, "text": claim.text, "by": claim.by or None}
            for claim in entry.claims
        ],
        "findings": [
            {
                "verdict": finding.verdict,
                "part": finding.part,
                "code": finding.fault.code,
                "line": None if finding.fault.file else finding.fault.line or None,
                "paper_line": finding.paper_line or None,
                "fault": finding.fault.fault(lang),
                "remedy": finding.fault.remedy(lang),
            }
            for finding in entry.findings
        ],
        "changes": [list(change) for change in entry.changes],
    }
