"""Signs that a file format has and paper has not, written as what is printed."""

from __future__ import annotations

import re

__all__ = ["with_plain_signs"]

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SPACES = dict.fromkeys(
    "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
# Widths of nothing, and the signs that turn a line around: no printer draws them.
_NOTHING = dict.fromkeys(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
    "",
)
_LINE_ENDS = {"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x85": "\n", "\r": "\n"}
# A font without a table of its characters gives a zero byte for each.
_LOST = {"\x00": "\ufffd"}
_TABLE = str.maketrans({**_LIGATURES, **_SPACES, **_NOTHING, **_LINE_ENDS, **_LOST})
_SOFT_INSIDE = re.compile("\xad(?![ \\t]*(?:\n|\\Z))")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BULLETS = re.compile("[\uf000-\uf0ff]")


def with_plain_signs(text: str) -> str:
    """The text with plain spaces, letters for ligatures, and nothing that is drawn as nothing.

    A soft hyphen stays at the end of a line, where it is printed.  The bullets of symbol fonts
    become a dash.  A character that was lost stays marked as lost.
    """
    text = text.replace("\r\n", "\n").translate(_TABLE)
    text = _SOFT_INSIDE.sub("", text)
    return _BULLETS.sub("-", _CONTROLS.sub("", text))
