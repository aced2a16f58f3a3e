"""Two copies of a text, word by word."""

import pytest

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
