"""A sentence below a list belongs to the clause around it, where its indentation shows that."""

import pytest

from asn_wfh.audit import PaperError, audit_text, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.loading.policy_from_tree import load_policy_text
from audit.test_layout_papers import filled
from paper.printing import FOOT, HEAD

CLOSED = """1. Regu berikut tidak menyelam:
   a. regu pantai; dan
   b. regu yang menjaga perahu di
      dermaga.
   Regu itu wajib mencatat arus setiap hari.
2. Jadwal ini berlaku mulai 1 Juni 2033 bagi ASN.
"""
DEEPER = """1. Regu dibagi:
   a. regu pantai, yaitu:
      1) penyapu; dan
      2) penimbang.
      Keduanya bekerja pada hari Senin.
   b. regu laut.
2. Selesai.
"""
LAST = """KESATU  : Regu berangkat.
KEDUA   : Yang tinggal:
          a. penjaga; dan
          b. juru masak.

          Mereka menjaga dermaga.
"""
TAIL = """KESATU  : Regu berangkat.
KEDUA   : Yang tinggal dibatasi dengan ketentuan sebagai berikut menurut regunya masing-masing:
          a. regu pantai paling banyak lima; dan
          b. regu laut paling banyak tujuh,
          dari jumlah penjaga dermaga.
"""


def read(body: str) -> list[tuple[str, str, str]]:
    """The clauses of a paper and what closes them: path, kind, words."""
    paper = read_paper(HEAD + body + FOOT, "karang.txt")
    return [
        (str(unit.path), unit.kind, " ".join(paper.text[unit.body : unit.end].split()))
        for unit in paper.units
        if unit.path
    ]


@pytest.mark.parametrize(
    ("body", "path", "words"),
    [
        (CLOSED, "1", "Regu itu wajib mencatat arus setiap hari."),
        (DEEPER, "1.a", "Keduanya bekerja pada hari Senin."),
        (LAST, "2", "Mereka menjaga dermaga."),
        (TAIL, "2", "dari jumlah penjaga dermaga."),
    ],
)
def test_a_sentence_in_the_column_of_a_clause_is_of_it(body: str, path: str, words: str) -> None:
    """It is a unit of its own where it stands, and part of the text of the clause."""
    assert (path, "closing_sentence", words) in read(body)
    paper = read_paper(HEAD + body + FOOT, "karang.txt")
    unit = paper.unit(path)
    assert unit
    assert unit.kind == "chapeau"
    assert " ".join(paper.text_without_marker_and_page_numbers(unit).split()).endswith(words)
    assert [str(one.path) for one in paper.clauses].count(path) == 1


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("   Regu itu", "Regu itu"),
        ("   Regu itu", "      Regu itu"),
        ("      dermaga", "   dermaga"),
        ("   ", ""),
        ("   Regu itu", "   Regu itu pergi.\n\n      Regu lain"),
    ],
)
def test_where_the_indentation_does_not_tell_the_paper_is_refused(was: str, becomes: str) -> None:
    """At the margin, in the column of the items, or where items wrap to it, nothing is guessed."""
    with pytest.raises(PaperError) as caught:
        read(CLOSED.replace(was, becomes))
    assert [fault.code for fault in caught.value.faults] == ["paper_loose"]


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("          dari", "             dari"),
        ("          dari", "       dari"),
        ("tujuh,", "tujuh"),
        ("paling banyak tujuh,", "paling banyak tujuh menurut urutan datangnya ke dermaga besar,"),
        ("lima; dan", "lima yang\n          menunggu; dan"),
    ],
)
def test_a_tail_that_may_go_on_the_item_is_of_the_item(was: str, becomes: str) -> None:
    """In another column, without a sign before it, in a full line, or where items wrap so."""
    assert was in TAIL
    *_, (path, kind, words) = read(TAIL.replace(was, becomes))
    assert (path, kind) == ("2.b", "item")
    assert words.endswith("dari jumlah penjaga dermaga.")


def test_a_changed_closing_sentence_is_found_at_its_clause() -> None:
    """Its words are read, quoted and fingerprinted with the clause, and with no item."""
    text = HEAD + CLOSED + FOOT
    paper = read_paper(text, "karang.txt")
    policy = load_policy_text(filled(draft_policy_text(paper, "karang")))
    prints = prints_of_frame_and_clauses(paper)
    for was, becomes in (("mencatat", "menimbang"), ("wajib", "tidak"), ("   Regu itu", "   Ia")):
        ledger = audit_text(policy, text.replace(was, becomes), "karang.txt", prints=prints)
        drifted = [e.name for e in ledger.entries for f in e.findings if f.verdict == "drifted"]
        assert drifted == ["1"]
    ledger = audit_text(policy, text, "karang.txt", prints=prints)
    assert ("1", "audit_printed_binding") in {
        (e.name, f.fault.code) for e in ledger.entries for f in e.findings
    }
    kinds = [entry.kind for entry in ledger.entries if entry.name == "1"]
    assert kinds == ["chapeau", "closing_sentence"]
    closing = next(entry for entry in ledger.entries if entry.kind == "closing_sentence")
    assert [claim.text for claim in closing.claims] == ["wajib"]
