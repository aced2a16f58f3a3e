"""Signs of a file format become what is printed."""

import pytest

from asn_wfh.paper.copies.plain_signs import with_plain_signs


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("50\xa0%\u2009x", "50 % x"),
        ("e\ufb03siensi", "efﬁsiensi".replace("ﬁ", "fi")),
        ("ke\xadpala", "kepala"),
        ("ke\xad\npala", "ke\xad\npala"),
        ("\ufeffsatu\u200bdua\u202a", "satudua"),
        ("\uf0b7 butir", "- butir"),
        ("a\r\nb\u2028c\x0bd", "a\nb\nc\nd"),
        ("a\x07b", "ab"),
        ("a\x00b", "a\ufffdb"),
        ("tetap\tsama\f\u2013 \u201cx\u201d", "tetap\tsama\f\u2013 \u201cx\u201d"),
    ],
)
def test_signs(text: str, plain: str) -> None:
    """Nothing that is drawn stays unread, and nothing that is not drawn stays; a loss is marked."""
    assert with_plain_signs(text) == plain
