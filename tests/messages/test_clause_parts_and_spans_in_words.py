"""The labels of clauses in a sentence."""

import pytest

from asn_wfh.messages.clause_parts_and_spans_in_words import (
    fold_neighbouring_labels,
    labels_in_words,
)


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        ("1.d/b", "1.d bagian b", "1.d part b"),
        ("3/a, 4.f/b", "3 bagian a, 4.f bagian b", "3 part a, 4.f part b"),
        ("opening", "pembukaan", "the opening"),
        ("1.i.c", "1.i.c", "1.i.c"),
    ],
)
def test_a_part_is_named(text: str, indonesian: str, english: str) -> None:
    """No circular prints `1.d/b`; a sentence says clause and part."""
    assert (labels_in_words(text, "id"), labels_in_words(text, "en")) == (indonesian, english)


@pytest.mark.parametrize(
    ("labels", "folded"),
    [
        (["1.a", "1.b", "1.c"], "1.a s.d. 1.c"),
        (["1.a", "1.b"], "1.a, 1.b"),
        (["1.a", "1.b", "1.d", "1.e", "1.f"], "1.a, 1.b, 1.d s.d. 1.f"),
        (["2", "3", "4", "10"], "2 s.d. 4, 10"),
        (["1.a", "2.b", "2.c"], "1.a, 2.b, 2.c"),
        (["1.a/a", "1.a/b", "1.a/c"], "1.a/a, 1.a/b, 1.a/c"),
        ([], ""),
    ],
)
def test_three_neighbours_are_a_span(labels: list[str], folded: str) -> None:
    """Neighbours below one clause are told by the first and the last."""
    assert fold_neighbouring_labels(labels, "id") == folded
    assert fold_neighbouring_labels(labels, "en") == folded.replace("s.d.", "to")
