"""The pattern of a clause takes whatever the reader of clauses takes, and few texts more."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh.law.clause import Clause
from asn_wfh.law.clause_regex_for_json_schema import WRITTEN_CLAUSE

PIECES = (
    *("1", "2", "10", "100", "a", "b", "aa", "abcd", "A", "B", "III", "iv", "lxxxviii", "opening"),
    *(".", ".", ".", " ", "-", "(2)", "(a)", " ayat ", " huruf ", ". angka ", " butir "),
    *("Pasal 3", "pasal-3", "PASAL 7", "bab-ii", "BAB II", "Bagian Kesatu", "paragraf 2"),
    *("bagian-kedua puluh satu", "KETIGA", "Kedua", "KEDUA PULUH SATU", "diktum KESATU", "PERTAMA"),
)


def is_clause(text: str) -> bool:
    """Whether the reader takes a text."""
    try:
        Clause.parse(text)
    except ValueError:
        return False
    return True


def has_form(text: str) -> bool:
    """Whether the pattern takes a text."""
    return re.search(f"^{WRITTEN_CLAUSE}$", text) is not None


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))
@settings(max_examples=1000)
def test_every_clause_has_the_form(text: str) -> None:
    """However a clause is spelled, the pattern takes it."""
    if is_clause(text):
        assert has_form(text)


@pytest.mark.parametrize(
    "text",
    [
        *("1.i.c", "opening", "E.2.a", "III.A.1", "KETIGA.2", "KEDUA PULUH SATU", "bab-ii"),
        *("Pasal 3 ayat (2) huruf a", "pasal-3.2.a", "Bagian Kesatu", "DIKTUM KESATU huruf b"),
    ],
)
def test_spellings_of_papers(text: str) -> None:
    """Both take what papers print."""
    assert is_clause(text)
    assert has_form(text)


@pytest.mark.parametrize(
    "text",
    ["", ".", "1.", "1..a", "0", "1,b", "2.A", "pembuka", "Pasal II", "huruf d", "(2)", "1.b/c"],
)
def test_what_is_no_clause(text: str) -> None:
    """Neither takes what is none."""
    assert not is_clause(text)
    assert not has_form(text)
