"""The invented papers in the layouts of ministries, each with its policy: from draft to audit."""

import re

import pytest

from asn_wfh import Policy, load_policy
from asn_wfh.audit import Paper, audit_text, ledger_of, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_fingerprint_file_text, draft_policy_text
from asn_wfh.audit.fingerprints.fingerprint_file import parse_prints, read_prints_beside
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import PLACEHOLDER
from places import EXAMPLES

NAMES = sorted(path.stem for path in (EXAMPLES / "papers").glob("*.txt"))
FILLED = {
    "  code: ": '"99.01"',
    "  timezone: ": "Asia/Jakarta",
    "    says: ": "Kalimat kita sendiri.",
}


def paper_of(name: str) -> Paper:
    """The invented paper of a name."""
    path = EXAMPLES / "papers" / f"{name}.txt"
    return read_paper(path.read_bytes(), path.name)


def policy_of(name: str) -> Policy:
    """The policy beside it."""
    return load_policy(EXAMPLES / f"{name}.yaml")


def filled(draft: str) -> str:
    """A draft with each placeholder filled and each clause decided, as its first lines say."""
    lines = []
    for line in draft.splitlines():
        key = line.partition(PLACEHOLDER)[0]
        decided = line.replace("undecided: baca butirnya", "no_rule: Belum ada.")
        lines.append(key + FILLED[key] if key in FILLED else decided)
    text = "\n".join(line for line in lines if not line.startswith("    words:"))
    head, _, tail = text.rpartition("no_rule: Belum ada.")
    return f"{head}in_force: {{from: 2026-11-02}}{tail}"


def test_there_is_a_paper_of_each_layout() -> None:
    """Letters, romans, dicta and Pasal each have a paper."""
    tops = {str(paper_of(name).clauses[0].marker) for name in NAMES}
    assert tops == {"A.", "I.", "KESATU", "BAB I"}


@pytest.mark.parametrize("name", NAMES)
def test_the_policy_is_faithful(name: str) -> None:
    """The audit of each policy has no finding, and its fingerprints are those of the paper."""
    policy, paper = policy_of(name), paper_of(name)
    ledger = audit_text(policy, paper.text, paper.name)
    assert [finding for entry in ledger.entries for finding in entry.findings] == []
    assert read_prints_beside(policy) == prints_of_frame_and_clauses(paper)


@pytest.mark.parametrize("name", NAMES)
def test_a_filled_draft_loads(name: str) -> None:
    """The draft lacks what it says that it lacks alone, and names the clauses of the policy."""
    paper = paper_of(name)
    policy = load_policy_text(filled(draft_policy_text(paper, name)))
    assert [str(p.at) for p in policy.provisions] != []
    spoken = {str(c) for p in policy_of(name).provisions for c in (p.at, *p.covers)}
    assert {str(p.at) for p in policy.provisions} == spoken
    assert str(policy.covers.at) == str(policy_of(name).covers.at)
    assert parse_prints(
        draft_fingerprint_file_text(paper).encode(), "x.prints"
    ) == prints_of_frame_and_clauses(paper)


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_paper_is_noticed(name: str) -> None:
    """Another day in the paper is a finding at its clause, in every layout."""
    policy, paper = policy_of(name), paper_of(name)
    text = re.sub("setiap\\s+hari (?:Senin|Selasa|Kamis|Jumat)", "setiap hari Rabu", paper.text)
    assert text != paper.text
    ledger = audit_text(policy, text, paper.name)
    faulty = [entry.name for entry in ledger.entries if entry.findings]
    permits = [str(p.at) for p, rule in policy.rules if rule.word == "permit"]
    assert faulty == permits


def test_the_people_of_a_clause() -> None:
    """Without an opening the policy is for those whom the clause of its scope names.

    Where no clause says that it is of the scope, the first to name any is.
    """
    policy, paper = policy_of("kabupaten_contoh"), paper_of("kabupaten_contoh")
    wider = paper.text.replace("PNS dan PPPK", "PNS, CPNS, dan PPPK")
    codes = {
        finding.fault.code
        for entry in audit_text(policy, wider, paper.name).entries
        for finding in entry.findings
    }
    assert "audit_covers" in codes
    elsewhere = paper.text.replace("memberi pedoman", "memberi PNS pedoman")
    codes = {
        finding.fault.code
        for entry in audit_text(policy, elsewhere, paper.name).entries
        for finding in entry.findings
    }
    assert "audit_covers_at" not in codes
    elsewhere = re.sub("(?i)ruang\\s+lingkup", "Pelaksana", elsewhere)
    elsewhere = elsewhere.replace("ini berlaku bagi", "ini untuk")
    codes = {
        finding.fault.code
        for entry in audit_text(policy, elsewhere, paper.name).entries
        for finding in entry.findings
    }
    assert "audit_covers_at" in codes


def test_the_letter_that_a_clause_names() -> None:
    """Without an opening the letter carried out is looked for in the clauses, both ways."""
    policy, paper = policy_of("kabupaten_contoh"), paper_of("kabupaten_contoh")
    text = paper.text.replace(
        "1. Undang-Undang",
        "1. Surat Edaran Menteri Nomor 9/SE/2026 tanggal 2 Maret 2026;\n   2. Undang-Undang",
    )
    assert 'implements: "9/SE/2026 (2 Maret 2026)"' in draft_policy_text(
        read_paper(text, paper.name), "contoh"
    )
    codes = {
        finding.fault.code
        for entry in ledger_of(policy, read_paper(text, paper.name)).entries
        for finding in entry.findings
    }
    assert "audit_implements" in codes


def test_spellings_are_one_policy() -> None:
    """A policy written with paths alone has the same digest as with the spellings of the paper."""
    path = EXAMPLES / "kota_andai.yaml"
    text = path.read_text(encoding="utf-8")
    plain = re.sub(r"Pasal ([0-9]) ayat \(([0-9])\)", r"pasal-\1.\2", text)
    plain = re.sub(r"(pasal-[0-9]\.[0-9]) huruf ([a-z])", r"\1.\2", plain)
    assert plain != text
    assert load_policy_text(plain).digest == load_policy(path).digest
