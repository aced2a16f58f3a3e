"""Whether the words around a place exclude is answered as if they stood by themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    is_called_for,
    needs_calling_word,
)
from asn_wfh.audit.paper_to_policy.places_calling_for_exclusion import places_calling_for_exclusion
from asn_wfh.paper.tokens import Token, tokens
from asn_wfh.rules.exclude import Exclude

PIECES = (
    *("camat", "lurah,", "kecuali", "kecuali bagi", "dikecualikan", "tidak", "tidak dapat"),
    *("wajib", "berada di kantor", "WFH", "setiap pegawai", "hari Jumat", ";", "yang", "tetap WFO"),
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14).map(" ".join).map(tokens))
def test_words_around_a_place_are_judged_as_by_themselves(words: tuple[Token, ...]) -> None:
    """What stands before each exception, and behind each office, calls as it does when cut out."""
    calls = places_calling_for_exclusion(words)
    for at, word in enumerate(words):
        if word.text == "kecuali":
            assert calls.are_before(words, at) == is_called_for("exclude", words[:at])
        if word.text in ("camat", "lurah"):
            assert calls.are_from(at + 1) == is_called_for("exclude", words[at + 1 :])


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("Camat dikecualikan, kecuali Lurah", True, False),
        ("Camat, kecuali Lurah, tetap WFO", False, True),
        ("Camat, kecuali Lurah, kecuali bagi:", False, True),
        ("Camat, kecuali Lurah", False, False),
    ],
)
def test_exclusion_before_or_behind_an_exception(text: str, before: bool, behind: bool) -> None:
    """An exclusion is called for before an exception or behind whom it names."""
    words = tokens(text)
    texts = [word.text for word in words]
    calls = places_calling_for_exclusion(words)
    assert calls.are_before(words, texts.index("kecuali")) == before
    assert calls.are_from(texts.index("lurah") + 1) == behind


def test_exclusions_are_called_for_by_words_alone() -> None:
    """The places are those of words: no figure calls for an exclusion, and some word must."""
    assert needs_calling_word("exclude")
    assert not Exclude.printed.calls_figure
