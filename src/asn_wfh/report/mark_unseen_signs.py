"""Signs that nobody would see, made visible before a text is shown."""

from __future__ import annotations

import re
import unicodedata

from asn_wfh.kernel import invisible_character_classes

__all__ = ["mark_unseen_signs"]

_LINE_END = re.compile(r"\r\n|[\r\f\v]")
_UNSEEN = re.compile(
    f"[{invisible_character_classes.CONTROLS}{invisible_character_classes.PAGE_CONTROLS}\r{invisible_character_classes.FORMATS}"
    f"{invisible_character_classes.SCRIPT_FORMATS}{invisible_character_classes.LINE_SEPARATORS}{invisible_character_classes.SURROGATES}"
    f"{invisible_character_classes.BLANKS}{invisible_character_classes.BLANK_PATTERN}{invisible_character_classes.SELECTORS}"
    f"{invisible_character_classes.SUPPLEMENTARY_SELECTORS}{invisible_character_classes.REPLACEMENTS}]"
)
_UNASSIGNED = frozenset({"Cn", "Co"})
"""The categories of signs that have no shape, or one of somebody's own."""


def mark_unseen_signs(text: str) -> str:
    """The text with each unseen sign written as `[U+202E]`, and every line end as a newline."""
    text = _UNSEEN.sub(lambda match: _code_point_mark(match[0]), _LINE_END.sub("\n", text))
    if text.isprintable():
        return text
    return "".join(
        _code_point_mark(sign) if unicodedata.category(sign) in _UNASSIGNED else sign
        for sign in text
    )


def _code_point_mark(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"
