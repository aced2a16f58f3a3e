"""Two copies of a text, word by word."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.word_diff import word_diff


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("setiap hari Rabu", "setiap  *hari*\nRabu", ()),
        (
            "setiap hari Rabu",
            "setiap hari Jumat",
            (("=", "setiap hari"), ("-", "Rabu"), ("+", "Jumat")),
        ),
        ("", "baru", (("+", "baru"),)),
        ("hari kerja", "hari", (("=", "hari"), ("-", "kerja"))),
    ],
)
def test_the_words_that_differ(old: str, new: str, expected: tuple[tuple[str, str], ...]) -> None:
    """What stayed, what went and what came, in order; nothing where only the setting differs."""
    assert word_diff(old, new) == expected


WORDS = st.lists(st.sampled_from(["hari", "Hari", "kerja", "Rabu,", "rabu"]), max_size=12)


@given(WORDS, WORDS, st.sampled_from([str, str.casefold]), st.booleans())
def test_both_texts_can_be_put_together_again(
    old: list[str], new: list[str], form: Callable[[str], str], is_long: bool
) -> None:
    """What stayed and went is the old text, what stayed and came the new one in the given form."""
    padding = ["minggu"] * 600 if is_long else []
    before, after = [*padding, *old, *padding], [*padding, *new, *padding]
    changes = word_diff(" ".join(before), " ".join(after), form)
    if before == after:
        assert changes == ()
        return
    stayed_and_went = [word for sign, words in changes if sign != "+" for word in words.split()]
    stayed_and_came = [word for sign, words in changes if sign != "-" for word in words.split()]
    assert stayed_and_went == before
    assert list(map(form, stayed_and_came)) == list(map(form, after))


def test_long_texts_are_compared_quickly() -> None:
    """Twenty thousand words that are all alike but for the last take no time to speak of."""
    same = "a " * 20_000
    assert word_diff(f"{same}b", f"{same}c")[1:] == (("-", "b"), ("+", "c"))
