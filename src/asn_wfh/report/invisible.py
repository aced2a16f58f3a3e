"""Signs that nobody would see, made visible before a text is shown."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["shown"]

_LINE_END = re.compile(r"\r\n|[\r\f\v]")
# Controls, formats such as bidi marks, halves of characters, private signs, line ends of others.
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Letters and signs that are drawn as nothing.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc\ufffd")
_SELECTORS = (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
_DRAWN_AS_NOTHING = _BLANKS | frozenset(map(chr, _SELECTORS))


def shown(text: str) -> str:
    """The text with each unseen sign written as `[U+202E]`, and every line end as a newline."""
    text = _LINE_END.sub("\n", text)
    if text.isprintable() and not _DRAWN_AS_NOTHING & set(text):
        return text
    return "".join(f"[U+{ord(sign):04X}]" if _unseen(sign) else sign for sign in text)


def _unseen(sign: str) -> bool:
    if sign in "\t\n":
        return False
    return sign in _DRAWN_AS_NOTHING or unicodedata.category(sign) in _UNSEEN
