"""Words, figures and phrases are found however a scan breaks the lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.paper.tokens import Phrases, tokens


def words(text: str) -> list[str]:
    """The words and figures of a text, without its signs."""
    return [token.text for token in tokens(text) if not token.is_sign]


def test_words_are_small_and_figures_whole() -> None:
    """Case, emphasis and spaces say nothing; a share and a time are one word each."""
    assert words("**Maksimal** 10 % pada jam 7.30, setiap Hari\u00a0JUM\u2019AT") == [
        *("maksimal", "10%", "pada", "jam", "7.30", "setiap", "hari", "jum'at"),
    ]


def test_a_word_broken_over_two_lines_is_one_word() -> None:
    """`pelak-` and `sanaan` are one word; `masing-` and `masing` stay two."""
    assert words("pelak-\n  sanaan tugas masing-\nmasing") == [
        *("pelaksanaan", "tugas", "masing", "masing"),
    ]


@given(st.text(max_size=200))
def test_every_token_stands_where_it_says(text: str) -> None:
    """Tokens come in order, none over another, each within the text."""
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        end = token.end


@given(
    st.text(max_size=60),
    st.lists(st.sampled_from(["paling", "lambat", "wajib", "tetap", "WFO"]), min_size=1),
    st.sampled_from([" ", "\n", " \u00a0", "  \r\n"]),
)
def test_a_phrase_is_found_over_any_space(before: str, phrase: list[str], gap: str) -> None:
    """A phrase between other words is found, whatever white space stands in it."""
    matches = Phrases([(" ".join(phrase), 1)]).payloads_and_spans(
        tokens(f"{before} . {gap.join(phrase)} .")
    )
    assert any(payload == 1 for payload, _, _ in matches)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petugas pelayanan perpustakaan", ["long"]),
        ("Petugas pelayanan dan perpustakaan", ["short"]),
        ("petugas, pelayanan", ["short"]),
        ("pelayanan petugas", []),
    ],
)
def test_the_longest_phrase_at_a_place_is_the_one(text: str, expected: list[str]) -> None:
    """A longer phrase hides a shorter one that it begins with; a comma hides none."""
    phrases = Phrases([("petugas pelayanan", "short"), ("petugas pelayanan perpustakaan", "long")])
    assert [payload for payload, _, _ in phrases.payloads_and_spans(tokens(text))] == expected


def test_a_word_is_read_without_the_particle_that_stresses_it() -> None:
    """`berlakulah` is `berlaku`, and printed so; `sekolah` and `diolah` are words by themselves."""
    assert [(one.text, one.printed) for one in tokens("berlakulah wajiblah sekolah diolah")] == [
        ("berlaku", "berlakulah"),
        ("wajib", "wajiblah"),
        ("sekolah", ""),
        ("diolah", ""),
    ]
