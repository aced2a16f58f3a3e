"""The part of a text around a place is the same for plain words and for those of a paper."""

import pytest

from asn_wfh.paper.parting_signs import FULL_STOPS, SENTENCE_SIGNS, PartingSigns
from asn_wfh.paper.tokens import PrintedWords, tokens

WORDS = tokens("ASN wajib hadir; camat, lurah tetap WFO. Sopir")


@pytest.mark.parametrize(
    ("signs", "place", "part"),
    [
        (SENTENCE_SIGNS, 1, "asn wajib hadir"),
        (SENTENCE_SIGNS, 5, "camat , lurah tetap wfo"),
        (SENTENCE_SIGNS, 10, "sopir"),
        (FULL_STOPS, 5, "asn wajib hadir ; camat , lurah tetap wfo"),
        (PartingSigns(","), 4, "asn wajib hadir ; camat"),
        (PartingSigns("tetap"), 9, "wfo . sopir"),
    ],
)
def test_part_around_a_place(signs: PartingSigns, place: int, part: str) -> None:
    """A part goes from the sign before a place to the sign behind it, without either."""
    begin, end = signs.begin_and_end_of_part(WORDS, place)
    assert " ".join(word.text for word in WORDS[begin:end]) == part
    for words in (WORDS, PrintedWords(WORDS)):
        assert tuple(signs.part_around(words, place)) == WORDS[begin:end]


def test_sign_ends_the_part_before_it() -> None:
    """At the place of a sign the part before it ends, and behind the last word the last one."""
    assert SENTENCE_SIGNS.begin_and_end_of_part(WORDS, 3) == (0, 3)
    assert SENTENCE_SIGNS.begin_and_end_of_part(WORDS, len(WORDS)) == (10, 11)


def test_places_of_one_part_have_the_same_words() -> None:
    """Of the words of a paper every place of a part has the very same, so they are asked once."""
    words = PrintedWords(WORDS)
    assert SENTENCE_SIGNS.part_around(words, 4) is SENTENCE_SIGNS.part_around(words, 8)
