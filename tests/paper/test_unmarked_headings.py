"""Headings without a marker between the clauses are kept apart, and fingerprinted."""

import pytest

from asn_wfh.audit import Paper, audit_text, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from audit.test_layout_papers import filled
from paper.printing import FOOT, HEAD

BODY = """Hari Menyelam

1. Regu menyelam setiap hari Senin.

KEWAJIBAN REGU

2. Regu mencatat:
   a. arus; dan
   b. ombak.

Ketentuan Lain

3. Jadwal ini berlaku mulai 1 Juni 2033 bagi ASN.

Penutup
"""


def headings(paper: Paper) -> list[str]:
    """The headings of a paper."""
    return [
        paper.text_of_unit_with_marker(unit).strip() for unit in paper.frame_parts_named("headings")
    ]


def test_headings_belong_to_no_clause() -> None:
    """A short line in capitals or title case, alone above a marker or the closing, is a heading."""
    paper = read_paper(HEAD + BODY + FOOT, "karang.txt")
    assert headings(paper) == ["Hari Menyelam", "KEWAJIBAN REGU", "Ketentuan Lain", "Penutup"]
    texts = [paper.text_without_marker_and_page_numbers(unit).strip() for unit in paper.clauses]
    assert texts[0] == "Regu menyelam setiap hari Senin."
    assert texts[3] == "ombak."


@pytest.mark.parametrize(
    "line",
    [
        "Kewajiban Regu.",
        "Kewajiban regu",
        "Seluruh Regu Wajib Menyelam",
        "Regu 2",
        "Pegawai Tidak Bekerja dari Rumah",
        "Pegawai yang Harus bekerja dari Rumah",
        "Regu Laut Dan Regu Pantai Dan Regu Dermaga Dan Regu Perahu",
    ],
)
def test_what_says_something_stays_in_its_clause(line: str) -> None:
    """A sentence, a figure, a word that binds and a long line are words of the clause above."""
    paper = read_paper(HEAD + BODY.replace("KEWAJIBAN REGU", line) + FOOT, "karang.txt")
    assert line not in headings(paper)
    assert line in paper.text_without_marker_and_page_numbers(paper.clauses[0])


@pytest.mark.parametrize(
    "line", ["Pegawai yang Harus Bekerja dari Rumah", "Pejabat yang Tidak Bekerja di Rumah"]
)
def test_a_heading_may_name_people(line: str) -> None:
    """What `yang` begins and nothing follows names people, and orders nothing."""
    paper = read_paper(HEAD + BODY.replace("KEWAJIBAN REGU", line) + FOOT, "karang.txt")
    assert line in headings(paper)


@pytest.mark.parametrize(("was", "becomes"), [("\n\nKEWAJIBAN", "\nKEWAJIBAN"), ("REGU\n", "REGU")])
def test_a_heading_stands_alone(was: str, becomes: str) -> None:
    """Without an empty line above and below it, a line is none."""
    paper = read_paper(HEAD + BODY.replace(was, becomes, 1) + FOOT, "karang.txt")
    assert "KEWAJIBAN REGU" not in headings(paper)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("KEWAJIBAN REGU", "Kewajiban Juru Mudi"),
        ("\nKEWAJIBAN REGU\n", ""),
        ("\nPenutup\n", ""),
        ("Hari Menyelam", "Pekan Menyelam"),
    ],
)
def test_a_changed_heading_is_found(was: str, becomes: str) -> None:
    """A heading that is changed, gone or moved drifts from its fingerprint."""
    text = HEAD + BODY + FOOT
    paper = read_paper(text, "karang.txt")
    policy, prints = (
        load_policy_text(filled(draft_policy_text(paper, "karang"))),
        prints_of_frame_and_clauses(paper),
    )
    ledger = audit_text(policy, text, "karang.txt", prints=prints)
    assert [f for entry in ledger.entries if entry.kind == "frame" for f in entry.findings] == []
    ledger = audit_text(policy, text.replace(was, becomes), "karang.txt", prints=prints)
    assert {e.name for e in ledger.entries for f in e.findings if f.verdict == "drifted"} == {
        "headings"
    }


def test_a_moved_heading_is_found() -> None:
    """The fingerprint of the headings says which clause each of them stands above."""
    text = HEAD + BODY + FOOT
    moved = text.replace("KEWAJIBAN REGU\n\n", "").replace(
        "   b. ombak.\n\nKetentuan Lain", "   b. ombak.\n\nKEWAJIBAN REGU"
    )
    prints = [
        prints_of_frame_and_clauses(read_paper(one, "karang.txt"))["headings"]
        for one in (text, moved)
    ]
    assert prints[0] != prints[1]
