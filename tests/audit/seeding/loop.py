"""The fault-seeding loop: seed every fault in both policies and papers, and see what finds it.

A fault is found if the loader refuses the text and names the clause, or if the ledger has a
finding, beyond those it has anyway, on each clause concerned.  What is not found says the same,
and that is proved, or it is missed.

Run it with `python -m audit.seeding [KIND ...]` in the folder `tests`, with the folder of the
official texts in ASN_WFH_CIRCULARS; it tells every fault that is missed on a line of its own.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from asn_wfh import Policy, PolicyError
from asn_wfh.audit import PaperError, audit_text, ledger_of, normalised, read_paper
from asn_wfh.audit.fingerprints.fingerprint_file import parse_prints
from asn_wfh.audit.ledger import Finding, Ledger
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.errors import Fault
from audit.seeding.disguise import talk_seeds
from audit.seeding.facts import fact_seeds
from audit.seeding.header import header_seeds, print_seeds, quote_seeds
from audit.seeding.items import item_seeds
from audit.seeding.meaning import same_effects, same_meaning, same_rules
from audit.seeding.original import REGIONS, Original, Seed
from audit.seeding.paper import word_seeds
from audit.seeding.parts import part_seeds
from audit.seeding.provisions import effect_seeds, provision_seeds
from audit.seeding.readings import reading_seeds
from audit.seeding.words import word_slips

__all__ = ["BEYOND", "NAMED", "OUTCOMES", "Bench", "Verdict", "sampled", "seeds", "table"]

OUTCOMES = ("loader", "ledger", "equivalent", "missed")
"""What becomes of a fault: found by the loader or by the ledger, proved to be none, missed."""

BEYOND = (
    "otherwise dropped",
    "otherwise dropped, lists put right",
    "otherwise added, lists put right",
    "reading changed, otherwise, lists put right",
    "read round in so many words",
    "government code changed",
)
"""Kinds of faults of which no paper tells, seeded and counted all the same.

Which words are open, and how they may be read, is for the author of a policy to say and for its
reader to judge: the ledger shows every reading, and asks that it says what it does.  A paper prints
no code of a region.
"""

NAMED: Mapping[tuple[str, str], str] = {
    ("bangka_barat", "5.a/b"): "rests on a reading alone; the paper prints no word of a recall",
    ("bangka_barat", "7/c"): "rests on a reading alone; what the paper prints is the duty of 7/a",
    ("bukittinggi", "1.d/c"): "rests on a reading alone; what is printed is the duty of 1.d/a",
}
"""Provisions of which the paper prints nothing: nothing is lost from it if they go."""


@dataclass(frozen=True)
class Verdict:
    """What becomes of one fault, and for a missed one what was said instead."""

    region: str
    seed: Seed
    outcome: str
    explanation: str = ""

    @property
    def asked(self) -> bool:
        """Whether a paper could tell the fault, so that a miss of it is a fault of the ledger."""
        gone = self.seed.kind in ("provision deleted", "effect silenced")
        named = (self.region, self.seed.what.partition(":")[0]) in NAMED
        return self.seed.kind not in BEYOND and not (gone and named)

    def __str__(self) -> str:
        """The fault on one line."""
        clauses = ", ".join(self.seed.clauses)
        return f"{self.region}: {self.seed.kind}: ({clauses}) {self.seed.what}: {self.explanation}"


def seeds(original: Original) -> Iterator[Seed]:
    """Every fault, of the policy and of the paper, each once and in one order."""
    distinct: set[Seed] = set()
    for seed in _seeds(original):
        if seed not in distinct:
            distinct.add(seed)
            yield seed


def _seeds(original: Original) -> Iterator[Seed]:
    yield from provision_seeds(original)
    yield from effect_seeds(original)
    for clause, label, slip in word_slips(original):
        yield original.seed(slip.kind, (clause,), f"{label}: {slip.what}", slip.puts)
    yield from talk_seeds(original)
    yield from part_seeds(original)
    yield from reading_seeds(original)
    yield from fact_seeds(original)
    yield from header_seeds(original)
    yield from quote_seeds(original)
    yield from print_seeds(original)
    yield from word_seeds(original)
    yield from item_seeds(original)


def sampled(faults: Iterable[Seed], each: int) -> list[Seed]:
    """So many faults of each kind, the same ones every time."""
    kinds: dict[str, list[Seed]] = defaultdict(list)
    for seed in faults:
        kinds[seed.kind].append(seed)
    return [
        seed
        for kind, group in kinds.items()
        for seed in (Random(kind).sample(group, each) if len(group) > each else group)
    ]


_PROOFS: Mapping[str, Callable[[Policy, Policy], bool]] = {
    "the same boxes, figures, words and frame": same_meaning,
    "the same effects; other words quoted, which are printed, with the same figures": same_effects,
    "the same effects; only clauses without a rule are told of otherwise": same_rules,
}


class Bench:
    """A policy and its paper, and what the ledger says of them as they stand."""

    def __init__(self, original: Original) -> None:
        """Lay the true policy beside the true paper."""
        self.original = original
        self.policy = load_policy_text(original.text, f"{original.name}.yaml")
        self.ledger = ledger_of(self.policy, original.paper, prints=original.prints)
        self.baseline = Counter(map(_signature, self.ledger.findings))

    def judged(self, seed: Seed) -> Verdict:
        """What becomes of one fault."""
        judges = {"policy": self._of_policy, "paper": self._of_paper, "prints": self._of_prints}
        outcome, explanation = judges[seed.side](seed)
        return Verdict(self.original.name, seed, outcome, explanation)

    def _of_policy(self, seed: Seed) -> tuple[str, str]:
        try:
            policy = load_policy_text(seed.text, f"{self.original.name}.yaml")
        except PolicyError as error:
            named = any(self._names(fault, seed) for fault in error.faults)
            return ("loader", "") if named else ("missed", f"refused elsewhere: {error.faults[0]}")
        ledger = ledger_of(policy, self.original.paper, prints=self.original.prints)
        unnamed = self._unnamed(seed, ledger)
        if not unnamed:
            return "ledger", ""
        proofs = (proof for proof, holds in _PROOFS.items() if holds(self.policy, policy))
        proof = next(proofs, "")
        return ("equivalent", proof) if proof else ("missed", unnamed)

    def _names(self, fault: Fault, seed: Seed) -> bool:
        """Whether a fault of the loader names a clause of a seed, or a key of the header."""
        values = dict(fault.values)
        fault_names = {
            fault.clause,
            *(values.get(name, "") for name in ("missing", "clause", "last")),
            values.get("label", "").partition("/")[0],
        }
        if values.get("first", "").isdigit():
            fault_names.add(_clause_at(seed.text, int(values["first"])))
        fault_names.add(values.get("first", ""))
        if fault.code == "no_force":
            # Where no clause says it any more, only the one that said it can be meant.
            fault_names |= {str(p.at) for p in self.policy.provisions if p.effect == "in_force"}
        names = {name for clause in seed.clauses for name in clause.split("|")}
        return bool(fault_names & names) or any(f".{name}." in f".{fault.key}." for name in names)

    def _of_prints(self, seed: Seed) -> tuple[str, str]:
        prints = parse_prints(seed.text.encode(), f"{self.original.name}.prints")
        unnamed = self._unnamed(seed, ledger_of(self.policy, self.original.paper, prints=prints))
        return ("missed", unnamed) if unnamed else ("ledger", "")

    def _of_paper(self, seed: Seed) -> tuple[str, str]:
        raw = seed.text.encode()
        try:
            name, prints = self.original.paper.name, self.original.prints
            unnamed = self._unnamed(seed, audit_text(self.policy, raw, name, prints=prints))
        except PaperError as error:
            return "missed", f"raised: {error.faults[0]}"
        if not unnamed:
            return "ledger", ""
        if self._same_paper(raw):
            return "equivalent", "the same units with the same normalised text"
        if _letters(seed.text) == _letters(self.original.paper.text):
            return "equivalent", "the same letters and figures in the same order"
        return "missed", unnamed

    def _same_paper(self, raw: bytes) -> bool:
        try:
            paper = read_paper(raw, self.original.paper.name)
        except PaperError:
            return False
        read, true = (
            [(str(unit), unit.marker, normalised(p.text_behind_marker(unit))) for unit in p.units]
            for p in (paper, self.original.paper)
        )
        return read == true

    def _unnamed(self, seed: Seed, ledger: Ledger) -> str:
        """What the ledger fails to say of a fault; nothing where it names every clause."""
        findings = Counter(map(_signature, ledger.findings)) - self.baseline
        clauses = {finding[0] for finding in findings}
        unnamed = [name for name in seed.clauses if not _is_named(name, clauses)]
        if not unnamed:
            return ""
        others = ", ".join(sorted(clauses)) or "nothing"
        return f"no finding on {', '.join(unnamed)}; found on {others}"


def _letters(text: str) -> str:
    """The letters and figures of a text, in small letters: what fingerprints hold a copy to."""
    return re.sub(r"[\W_]+", "", normalised(text).casefold())


def _signature(finding: Finding) -> tuple[str, ...]:
    """A finding without its lines, which move with any text above."""
    fault = finding.fault
    values = tuple(f"{name}={value}" for name, value in fault.values)
    return (finding.clause, finding.verdict, finding.part or "", fault.code, *values)


def _is_named(name: str, clauses: Iterable[str]) -> bool:
    """Whether a clause is found by one of its names; `2.d.*` is every clause below `2.d`."""
    forms = name.split("|")
    below = tuple(form.removesuffix("*") for form in forms if form.endswith(".*"))
    return any(clause in forms or (below and clause.startswith(below)) for clause in clauses)


def _clause_at(text: str, line: int) -> str:
    """The clause of the provision that a line of a policy stands in."""
    above = text.split("\n")[:line]
    clauses = [at[1] for at in (re.match(r'  - at: "(.*)"', row) for row in above) if at]
    return clauses[-1] if clauses else ""


def table(verdicts: Sequence[Verdict]) -> str:
    """The counts of each kind, then every fault that is missed."""
    counts = Counter((verdict.seed.kind, verdict.outcome) for verdict in verdicts)
    kinds = dict.fromkeys(verdict.seed.kind for verdict in verdicts)
    lines = [f"{'':32}" + "".join(f"{outcome:>11}" for outcome in OUTCOMES)]
    lines += [f"{kind:32}" + "".join(f"{counts[kind, o]:>11,}" for o in OUTCOMES) for kind in kinds]
    totals = Counter(verdict.outcome for verdict in verdicts)
    lines.append(f"{'all':32}" + "".join(f"{totals[o]:>11,}" for o in OUTCOMES))
    proved = Counter(v.explanation for v in verdicts if v.outcome == "equivalent")
    lines += [f"equivalent: {count:,}: {explanation}" for explanation, count in proved.items()]
    missed = [verdict for verdict in verdicts if verdict.outcome == "missed"]
    lines += [f"{verdict}{'' if verdict.asked else ' (no paper tells it)'}" for verdict in missed]
    return "\n".join(lines)


def main(kinds: Sequence[str]) -> None:
    """Judge every fault, or those of some kinds, and print what became of them."""
    folder = Path(os.environ["ASN_WFH_CIRCULARS"])
    verdicts = []
    for region in REGIONS:
        bench = Bench(Original.read(region, folder))
        wanted = (seed for seed in seeds(bench.original) if not kinds or seed.kind in kinds)
        verdicts += [bench.judged(seed) for seed in wanted]
    print(table(verdicts))


if __name__ == "__main__":
    main(sys.argv[1:])
