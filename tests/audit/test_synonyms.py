"""Synonyms of a policy: another wording grounds what a known phrase does, and a reader judges."""

import json
from pathlib import Path

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.build_ledger import ledger_of
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.policy_to_paper.check_synonyms import useless_synonym_faults
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages.errors import PolicyError
from asn_wfh.report.ledger.ledger_findings_counts_and_verdict_as_text import ledger_text
from asn_wfh.report.ledger.ledger_page import ledger_page
from audit.test_new_words import HEAD, PAPER
from audit.test_option_and_lead_in_words import BETWEEN, END, FACTS, IN_FORCE, UNRULED, codes

ONCE = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu setelah dibekali {act}.
2. Guru tidak memperoleh kesempatan bekerja dari rumah."""
RULES = """\
  - at: "1"
    says: Boleh WFH setelah ada izin.
    words: ["setiap hari Rabu", "setelah dibekali izin"]
    permit: {every: rabu, once: izin}
  - at: "2"
    says: Guru tetap WFO.
    exclude: {unit: satuan_pendidikan}
"""
SYNONYMS = """\
synonyms:
  setelah dibekali izin: setelah mendapat izin
  Guru: satuan pendidikan
  tidak memperoleh kesempatan bekerja dari rumah: tidak diperkenankan melaksanakan WFH
"""


def noticed(synonyms: str, act: str = "izin atasan langsung") -> set[str]:
    """The codes of the findings on the paper with some synonyms."""
    return codes(ONCE.format(act=act), RULES, None, synonyms + FACTS)


def test_a_synonym_grounds_what_its_phrase_does() -> None:
    """Acts, groups and effect words rest on another wording once the file says what it means."""
    assert {"audit_word", "audit_effect", "audit_term"} <= noticed("")
    assert noticed(SYNONYMS) == set()


@pytest.mark.parametrize("left_out", ["setelah dibekali", "Guru", "tidak memperoleh"])
def test_each_synonym_is_needed(left_out: str) -> None:
    """Without one of them the wording is found as before."""
    lines = [line for line in SYNONYMS.splitlines() if not line.strip().startswith(left_out)]
    assert noticed("\n".join(lines) + "\n")


def test_a_synonym_does_not_hide_another_author() -> None:
    """What stands beside the wording is read as it is printed."""
    assert "audit_word" in noticed(SYNONYMS, "izin kepala dinas")


@pytest.mark.parametrize(
    ("printed", "means", "code"),
    [
        ("setelah dibekali kuda", "setelah mendapat izin", "audit_synonym_unprinted"),
        ("setelah dibekali izin", "kuda bermain tali", "audit_synonym_unknown"),
        ("setiap hari Rabu", "setiap hari Kamis", "audit_synonym_figure"),
        ("Guru", "40% pegawai", "audit_synonym_figure"),
        ("tidak memperoleh kesempatan", "dapat melaksanakan WFH", "audit_synonym_denial"),
        ("1. Pegawai hanya dapat", "pegawai dapat WFH", "audit_synonym_drops"),
        ("dapat melaksanakan WFH", "tidak diperkenankan melaksanakan WFH", "audit_synonym_denial"),
    ],
)
def test_a_synonym_that_is_none_is_found(printed: str, means: str, code: str) -> None:
    """It must be printed, mean a known phrase, and change neither figures nor a denial."""
    text = "".join(ONCE.format(act="izin atasan langsung")) + f"\n{BETWEEN}{END}"
    entry = f"synonyms: {{{printed}: {means}}}\n"
    paper = read_paper(PAPER.format(clauses=text), "rekaan.txt")
    policy = load_policy_text(HEAD + entry + FACTS + "provisions:\n" + RULES + UNRULED + IN_FORCE)
    ledger = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper))
    own = [f for e in ledger.entries if e.name == "synonyms" for f in e.findings]
    assert code in {finding.fault.code for finding in own}
    assert not ledger.faithful
    line = (HEAD + entry).splitlines().index(entry.strip()) + 1
    assert {finding.fault.line for finding in own} == {line}
    assert all(finding.fault.message(lang) for finding in own for lang in ("id", "en"))


@pytest.mark.parametrize(
    ("printed", "means", "codes_told"),
    [
        ("setiap hari Rabu", "hari Rabu kuda", ["audit_synonym_idle"]),
        ("setelah dibekali izin", "kuda bermain tali", ["audit_synonym_unknown"]),
        ("setelah dibekali izin", "setelah mendapat izin", []),
    ],
)
def test_a_synonym_that_grounds_nothing_is_told_without_a_paper(
    printed: str, means: str, codes_told: list[str]
) -> None:
    """What is idle or unknown is seen from the file alone; what is idle makes it no less right."""
    entry = f"synonyms: {{{printed}: {means}}}\n"
    policy = load_policy_text(HEAD + entry + FACTS + "provisions:\n" + RULES + UNRULED + IN_FORCE)
    assert [fault.code for fault in useless_synonym_faults(policy)] == codes_told


def test_synonyms_are_put_to_the_reader() -> None:
    """The ledger lists each in text, page and JSON, since only a person can judge them."""
    text = ONCE.format(act="izin atasan langsung") + f"\n{BETWEEN}{END}"
    paper = read_paper(PAPER.format(clauses=text), "rekaan.txt")
    policy = load_policy_text(
        HEAD + SYNONYMS + FACTS + "provisions:\n" + RULES + UNRULED + IN_FORCE
    )
    ledger = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper))
    assert ledger.faithful
    content = json.loads(json.dumps(ledger.as_dict()))
    assert content["synonyms"]["Guru"] == "satuan pendidikan"
    lines = [line.text for line in ledger_text(ledger, Path("rekaan.yaml"), "id")]
    assert "  [ ] arti  Guru = satuan pendidikan" in lines
    page = ledger_page(ledger, "id")
    assert "Sinonim (3)" in page
    assert '<bdi lang="id">Guru</bdi> = <bdi lang="id">satuan pendidikan</bdi>' in page


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("synonyms: [Guru]\n", "not_a_mapping"),
        ("synonyms: {Guru: [a]}\n", "not_a_text"),
        ("synonyms: {a b c d e f g h i: WFH}\n", "long_words"),
    ],
)
def test_a_broken_table_of_synonyms_is_refused(written: str, code: str) -> None:
    """Phrases are texts of at most eight words."""
    with pytest.raises(PolicyError) as caught:
        load_policy_text(HEAD + written + FACTS + "provisions:\n" + RULES + UNRULED + IN_FORCE)
    assert [fault.code for fault in caught.value.faults] == [code]


def test_a_synonym_changes_no_answer() -> None:
    """The digest, over what a policy answers, is the same with and without."""
    rest = FACTS + "provisions:\n" + RULES + UNRULED + IN_FORCE
    assert load_policy_text(HEAD + SYNONYMS + rest).digest == load_policy_text(HEAD + rest).digest
