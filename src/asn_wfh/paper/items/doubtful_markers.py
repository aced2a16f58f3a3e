"""Whether what looks like a marker may be part of the sentence above it.

`Pasal 5` broken before the 5, `a. n.` before a name, a page number: in doubt the paper is refused.
"""

from __future__ import annotations

import re

from asn_wfh.paper.items.item_markers import SECTION_FORM, Marker
from asn_wfh.paper.nonempty_lines_of_paper_text import PrintedLine, ends_a_sentence

__all__ = [
    "begins_two_letter_abbreviation",
    "continues_sentence",
    "is_certain_marker",
    "marker_fault_code",
]

# `a. n.`, `u. p.`, `s. d.`: for a name, for the attention of, until.
_INITIALS = re.compile(r"[a-z]\.\s?[a-z]\.(?=\s)")
_AND = r"(?:,|\bdan\b|\batau\b|\bserta\b|\bsampai\b|\bdengan\b|\bs\.?d\.?|-|\u2013|/)"
# A word after which a number or a letter is named, perhaps after others.
_WORDS = "angka huruf pasal ayat butir poin point nomor romawi bab pukul jam tanggal halaman"
_SHORT = "no. pkl. tgl. hlm. hal. s.d."
_NAMES = re.compile(
    rf"\b(?:{'|'.join(_WORDS.split())}|{'|'.join(map(re.escape, _SHORT.split()))})"
    rf"(?:\s+\(?\w{{1,4}}[.)]?(?:\s*{_AND})+)*\s*\Z",
    re.IGNORECASE,
)
# The ends of what the pattern finds, since it is slow to look everywhere.
_NAME_ENDS = (*_WORDS.split(), *_SHORT.split())
_NAME_ENDS += (",", "dan", "atau", "serta", "sampai", "dengan", "s.d", "sd", "-", "\u2013", "/")


def marker_fault_code(
    marker: Marker, line: PrintedLine, text: str, text_above: str, line_below: PrintedLine
) -> str:
    """The fault of a marker that may be part of the text above, or the number of a page.

    `text_above` is the end of the text above, `line_below` the next line that is not empty.  Empty
    for a marker without doubt.
    """
    if marker.form == SECTION_FORM:
        # `dimaksud dalam` above a line `Pasal 5`.
        words = text_above.split()
        open_ended = bool(words) and words[-1].islower() and not ends_a_sentence(text_above)
        return "paper_doubtful" if open_ended and not line.blank else ""
    rest = text[marker.end : line.end]
    if not any(sign.isalnum() for sign in rest):
        return "paper_bare" if marker.form != ":" and line_below.blank else ""
    if line.bullet:
        return ""
    if marker.form == ":":
        return "" if marker.sure else "paper_doubtful"
    if begins_two_letter_abbreviation(marker, text) or continues_sentence(marker, text_above):
        return "paper_doubtful"
    decimal = marker.form == "." and marker.step.isdigit() and rest.lstrip()[:1].isdigit()
    finished = line.blank or not text_above or ends_a_sentence(text_above)
    return "paper_doubtful" if (decimal or not marker.spaced) and not finished else ""


def is_certain_marker(marker: Marker, text: str) -> bool:
    """Whether a marker is one wherever it stands: no initial, no abbreviation, set off by space."""
    return (
        marker.is_no_capital_or_double_letter
        and marker.spaced
        and marker.sure
        and not begins_two_letter_abbreviation(marker, text)
    )


def begins_two_letter_abbreviation(marker: Marker, text: str) -> bool:
    """Whether a marker begins an abbreviation of two letters."""
    return bool(_INITIALS.match(text, marker.start))


def continues_sentence(marker: Marker, text_above: str) -> bool:
    """Whether the text above asks for a number or a letter, or for a closing bracket."""
    broken = text_above.endswith("-") and text_above[-2:-1].isalpha()
    bracket = marker.form == ")" and text_above.count("(") > text_above.count(")")
    named = text_above[-12:].lower().rstrip().endswith(_NAME_ENDS) and _NAMES.search(
        text_above[-80:]
    )
    return broken or bracket or bool(named)
