"""Signs that nobody would see stand in the page as their code."""

import pytest

from asn_wfh.report.mark_unseen_signs import mark_unseen_signs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "a[U+202E]b"),
        ("a\u2066b\u2069", "a[U+2066]b[U+2069]"),
        ("a\u200bb", "a[U+200B]b"),
        ("a\xadb", "a[U+00AD]b"),
        ("a\x00b\x1b", "a[U+0000]b[U+001B]"),
        ("a\ud800", "a[U+D800]"),
        ("a\u2028b", "a[U+2028]b"),
        ("a\ufeff", "a[U+FEFF]"),
        ("a\ufe0fb", "a[U+FE0F]b"),
        ("a\U000e0100", "a[U+E0100]"),
        ("a\u3164b", "a[U+3164]b"),
    ],
)
def test_an_unseen_sign_becomes_its_code(text: str, expected: str) -> None:
    """Bidi marks, zero widths, controls, halves of characters and blanks are written out."""
    assert mark_unseen_signs(text) == expected


@pytest.mark.parametrize(
    "text", ["", "a b\tc\nd", "\u201cNi'matul\u201d \u2013 10%", "\u0639\u0631"]
)
def test_what_is_seen_stays(text: str) -> None:
    """Letters of every script, quotes, tabs and newlines are left as they are."""
    assert mark_unseen_signs(text) == text


def test_line_ends_become_newlines() -> None:
    """A carriage return, a form feed and a vertical tab end a line and nothing more."""
    assert mark_unseen_signs("a\r\nb\rc\fd\ve") == "a\nb\nc\nd\ne"
