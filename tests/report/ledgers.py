"""Ledgers laid by hand, from an invented circular, with every verdict and with hostile text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from asn_wfh import Policy, load_policy
from asn_wfh.audit import Claim, Entry, Finding, Ledger, Paper, audit_text, read_paper
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Phrase
from asn_wfh.policy import Provision
from places import ROOT

PAPER = Path(__file__).parent / "data" / "kota_contoh.txt"
KINDS = {
    "figure": r"\d+(?:\.\d+)?%?",
    "binding": r"paling \w+|dapat",
    "term": r"unit pendukung|WFH|WFO",
}
BIDI = "\u202e\u2066\u200b\u200f"
"""Signs that turn or hide what stands beside them."""
HOSTILE = (
    "<script>document.title='diubah'</script><img src=x onerror=x> &lt;b&gt; \" ' "
    f"{BIDI} {{{{7*7}}}}"
)
"""What a page must show as text: elements, entities, quotes, bidi marks, a template's signs."""


def policy_of_contoh() -> Policy:
    """The invented policy of the examples."""
    return load_policy(ROOT / "examples" / "kota_contoh.yaml")


def claims_of(paper: Paper, start: int, end: int, by: str) -> Iterator[Claim]:
    """Figures, binding words and terms of a stretch; every fifth is taken up by nobody."""
    number = 0
    for kind, pattern in KINDS.items():
        for match in re.finditer(pattern, paper.text[start:end]):
            number += 1
            place = start + match.start()
            by_whom = "" if number % 5 == 0 else by
            yield Claim(kind, match[0], place, start + match.end(), by_whom)


def finding(verdict: str, clause: str, part: str | None = None) -> Finding:
    """A finding with some fault, whose file has a folder."""
    fault = Fault.of("unknown_word", word=verdict, hint=Phrase.of("hint.only", word="lainnya"))
    return Finding(verdict, part, fault.at(file="naskah/kota.yaml", line=7, clause=clause), 20)


def contoh() -> Ledger:
    """The invented circular with an entry of every verdict, a word diff and claims not taken up."""
    raw, policy = PAPER.read_bytes(), policy_of_contoh()
    paper = read_paper(raw, "naskah/kota_contoh.txt")
    entries = []
    for unit in paper.units:
        name = str(unit)
        provisions = policy.provisions_at(unit.path) if unit.path else ()
        by = provisions[0].label if provisions else ""
        claims = tuple(claims_of(paper, unit.body, unit.end, by)) if unit.path else ()
        touched = tuple(dict.fromkeys(word for one in provisions for word in one.touched))
        text = paper.text_behind_marker(unit)
        entries.append(Entry(name, unit.kind, unit.line, text, provisions, claims, touched, ()))
    names = [entry.name for entry in entries]
    verdicts = {"1": "drifted", "3": "ungrounded", "6.a": "unclaimed", "6.b": "unaccounted"}
    for name, verdict in verdicts.items():
        at = names.index(name)
        findings = (finding(verdict, name, "b" if name == "3" else None),)
        entries[at] = replace(entries[at], findings=findings)
    changes = (("=", "setiap Selasa dan"), ("-", "Kamis"), ("+", "Rabu"), ("=", "mulai"))
    at = names.index("1")
    entries[at] = replace(entries[at], changes=changes)
    only = policy.provisions_at(policy.provisions[-1].at)
    entries.append(Entry("7", "invented", 0, "", only, findings=(finding("invented", "7"),)))
    return Ledger(policy, paper, sha256(raw).hexdigest(), tuple(entries))


def hostile() -> Ledger:
    """The same with hostile text wherever a circular or a policy brings its own words."""
    ledger = contoh()
    policy = ledger.policy
    provisions = {one.label: poisoned(one) for one in policy.provisions}
    readings = tuple(
        replace(
            reading,
            asks=HOSTILE,
            because=HOSTILE,
            options=tuple((name, HOSTILE) for name, _ in reading.options),
        )
        for reading in policy.readings
    )
    policy = replace(
        policy,
        name=HOSTILE,
        circular=replace(policy.circular, number=HOSTILE, issuer=HOSTILE, implements=HOSTILE),
        government=replace(policy.government, name=HOSTILE),
        readings=readings,
        provisions=tuple(provisions.values()),
    )
    # As long as before, so that every offset holds.
    text = ledger.paper.text
    for unit in ledger.paper.units:
        room = unit.end - unit.body - 1
        put = (HOSTILE * 9)[:room]
        text = text[: unit.body] + put + text[unit.body + room :]
    paper = replace(ledger.paper, name=HOSTILE, text=text)
    entries = []
    for entry in ledger.entries:
        one = replace(
            entry,
            provisions=tuple(provisions[provision.label] for provision in entry.provisions),
            claims=tuple(replace(claim, text=HOSTILE) for claim in entry.claims),
            changes=(("-", HOSTILE), ("+", HOSTILE)),
            findings=tuple(
                replace(one, part=HOSTILE, fault=_hostile_fault(one.fault))
                for one in entry.findings
            ),
        )
        entries.append(one)
    return Ledger(policy, paper, ledger.sha256, tuple(entries))


def poisoned(provision: Provision) -> Provision:
    """A provision whose own words are hostile."""
    return replace(provision, says=HOSTILE, words=(HOSTILE,))


def _hostile_fault(fault: Fault) -> Fault:
    return replace(fault, file=HOSTILE, values=tuple((name, HOSTILE) for name, _ in fault.values))


def official(folder: Path, name: str) -> Ledger:
    """The ledger of a shipped policy and its official text."""
    return audit_text(load_policy(name), (folder / f"{name}.txt").read_bytes(), f"{name}.txt")
