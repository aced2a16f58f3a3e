"""Numbers of pages on lines of their own, and regulations that amend others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.audit import Paper, PaperError, read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import draft_policy_text
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import clause_prints
from asn_wfh.paper.nonempty_lines_of_paper_text import without_page_numbers
from paper.layouts import FOOT, HEAD


def read(body: str) -> Paper:
    """An invented circular without an opening."""
    return read_paper(HEAD.format(kind="SURAT EDARAN") + body + FOOT, "karang.txt")


BODY = "A. Umum\nRegu menyelam paling lambat\n{}pada pagi hari.\nB. Isi\n1. Satu.\n{}2. Dua.\n"
PAGES = ["- 2 -\n", "\n- 2 -\n\n", "\n2\n\n", "2\n\f", "Halaman 2 dari 5\n", "-2-\n", "Hal. 2\n"]


@given(st.sampled_from(PAGES), st.sampled_from([*PAGES, "2\n"]))
def test_a_page_number_is_no_part_of_a_clause(first: str, second: str) -> None:
    """A page number is no figure of the draft, and the fingerprints are those without it."""
    paper, plain = read(BODY.format(first, second)), read(BODY.format("", ""))
    assert clause_prints(paper) == clause_prints(plain)
    assert "words:" not in draft_policy_text(paper, "karang")
    assert [str(unit) for unit in paper.clauses] == [str(unit) for unit in plain.clauses]


def test_the_figure_of_a_clause_is_no_page() -> None:
    """What stands behind a marker is the clause's own, also where it is a number alone."""
    assert without_page_numbers(" 12\n- 2 -\n13 regu\n") == " 12\n13 regu\n"
    assert without_page_numbers("") == ""


def test_a_number_inside_a_sentence_is_refused() -> None:
    """A bare number between two lines of a sentence may be a figure of it, and is not guessed."""
    with pytest.raises(PaperError) as caught:
        read("A. Umum\nRegu menyelam paling lambat tanggal\n5\nbulan berikutnya.\nB. Isi\nDua.\n")
    assert str(caught.value) == (
        "karang.txt:15: `5` is on its own line inside a sentence, after `menyelam "
        "paling lambat tanggal`; it may be a page number or part of the sentence; if "
        "it is a page number, write `- 5 -`; if it is part of the sentence, join it "
        "to the line above"
    )


@pytest.mark.parametrize("article", ["Pasal I", "Pasal II", "Pasal 3A"])
def test_an_amending_regulation_is_refused(article: str) -> None:
    """A regulation that amends another is named as such, with what to read in its place."""
    with pytest.raises(PaperError) as caught:
        read(f"Pasal 1\nSatu.\n\n{article}\nBeberapa ketentuan diubah.\n")
    assert str(caught.value) == (
        f"karang.txt:16: `{article}` is the form of an amending regulation, whose "
        f"clauses cannot be read without the regulation that it amends; use the text "
        f"of the regulation with the amendments in place, with `Pasal 1`, `Pasal 2` "
        f"and so on"
    )
