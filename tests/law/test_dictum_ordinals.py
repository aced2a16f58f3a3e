"""The numbers of dicta in words."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.law.dictum_ordinals import dictum_ordinal, dictum_ordinal_in_words


@given(st.integers(1, 99), st.sampled_from([str.upper, str.lower, str.title]), st.booleans())
def test_words_and_numbers_are_one(ordinal: int, case: Callable[[str], str], spaced: bool) -> None:
    """Every number reads back from its words, in any case and with or without spaces."""
    words = dictum_ordinal_in_words(ordinal)
    assert dictum_ordinal(case(words if spaced else words.replace(" ", ""))) == ordinal


@pytest.mark.parametrize("words", ["", "KE", "SATU", "KENOL", "KESERATUS", "KESATU DUA"])
def test_other_words_number_nothing(words: str) -> None:
    """What is no such word is 0."""
    assert dictum_ordinal(words) == 0


def test_the_first_has_two_names() -> None:
    """PERTAMA is KESATU; the numbers beyond ten are those of the language."""
    assert dictum_ordinal("PERTAMA") == 1
    assert [dictum_ordinal_in_words(ordinal) for ordinal in (10, 11, 12, 20, 21, 100)] == [
        "KESEPULUH",
        "KESEBELAS",
        "KEDUA BELAS",
        "KEDUA PULUH",
        "KEDUA PULUH SATU",
        "KESERATUS",
    ]
