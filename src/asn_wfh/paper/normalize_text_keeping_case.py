"""The text of a paper in the one form in which it is compared, searched and fingerprinted.

Two scans of one paper differ in spaces, emphasis marks, quotes, dashes, the ends of lines and the
lines drawn around a table; the form folds these and nothing else.  Every letter and every digit
survives in its place, so that two papers that differ in a word or in a figure never look alike.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

__all__ = [
    "ZERO_WIDTHS",
    "fingerprint",
    "joined_line_end_words",
    "normalised",
    "search_form",
    "without_escapes",
    "without_signs_between_letters",
]

ZERO_WIDTHS = "\u200b\u200c\u200d\u2060\ufeff"
"""What programs put between letters and nobody sees: joiners, separators, byte order marks."""

_QUOTES = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict.fromkeys(ZERO_WIDTHS, ""),
}
# NFKC makes 102 of 10 with a raised 2, and 12 of a circled 1 before a 2; such signs stay.
_RAISED = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")
_BREAK = r"[^\S\r\n\f]*(?:\r\n|[\r\n\f])\s*"
# A word that goes on in the next line; what may follow is looked at, so that it may be broken too.
_HYPHENATED = re.compile(rf"(?<=\w)(-|\u00ad){_BREAK}(?=\w)(?=([^\W\d_]{{0,40}}))")
_BROKEN_WORD = re.compile(
    r"(?<=[^\W\d_])(-|\u00ad)(?=\s*[\r\n\f]\s*([^\W\d_]{2,40}))"
    r"([^\S\r\n\f]*[\r\n\f]\s*)([^\W\d_]{2,}+(?![.)])\w*[^\w\s]*[^\S\r\n\f]?)"
)
_INNER_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_SPACED_PERCENT = re.compile(r"(?<=[0-9]) %")
_CLOCK_COLON = re.compile(r"(?<=[0-9]):(?=[0-9]{2}\b)")
_WORD_BEFORE = re.compile(r"[^\W\d_]{0,40}\Z")
_SOFT = re.compile(r"(?<=[^\W\d_])\u00ad(?=[^\W\d_])")
# Markdown escapes what would be a mark: `1\\.` and `\\*`.
_ESCAPE = re.compile(r"(?<!\\)\\++(?=[^\w\s\\]|_)")
_MARKS = re.compile(r"[*_]+")
_TABLE_LINES = re.compile(r"(?<!\S)(?:[+|]?(?:[-=]{3,}[+|]?)+|\|)(?!\S)")
"""The lines around and between the cells of a table, as a text file draws them."""
_LONGEST_MARK = 3
# No emphasis begins before these, and none ends behind those.
_CLOSES, _OPENS = ")]}.,;:!?", "([{"
_SHORTEST_ECHO = 3


def normalised(text: str) -> str:
    """The text without what copying and typesetting change: spaces, quotes, broken words.

    Letters and digits keep their case, their order and their words.  Raised and circled figures
    stay as they are, since a footnote mark must not become part of a number.  A hyphen at the
    end of a line goes only between small letters that do not repeat each other: `masing-` before
    `masing` and `5-` before `10` keep theirs.
    """
    if not text.isascii():
        folds = {
            ord(sign): _common_form_keeping_case(sign) for sign in set(text) if not sign.isascii()
        }
        text = text.translate(folds)
    text = text.replace("`", "'")
    text = without_escapes(text)
    if "-" in text or "\u00ad" in text:
        text = _HYPHENATED.sub(_replace_line_end_hyphen, text)
    if "*" in text or "_" in text:
        text = _without_emphasis_marks(text)
    if "\u00ad" in text:
        text = _SOFT.sub("", text)
    if "|" in text or "--" in text:
        text = _TABLE_LINES.sub(" ", text)
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def search_form(text: str) -> str:
    """The normalised text as quoted words are looked for in it, however a copy writes them.

    `Jum'at` is `jumat`, `50 %` is `50%` and `7:30` is `7.30`; the words keep their places.
    """
    text = _INNER_APOSTROPHE.sub("", normalised(text).casefold())
    return _CLOCK_COLON.sub(".", _SPACED_PERCENT.sub("%", text))


def without_signs_between_letters(text: str) -> str:
    """The text without what programs put between letters: zero widths, soft hyphens."""
    return _SOFT.sub("", text.translate(dict.fromkeys(map(ord, ZERO_WIDTHS))))


def without_escapes(text: str) -> str:
    """The text without the backslashes by which Markdown keeps a sign from being a mark."""
    return _ESCAPE.sub("", text) if "\\" in text else text


def joined_line_end_words(text: str) -> str:
    """The text with each word that is broken over two lines whole in the first; lines stay."""
    if "-" not in text and "\u00ad" not in text:
        return text
    return _BROKEN_WORD.sub(_replace_broken_word, text)


def _replace_broken_word(match: re.Match[str]) -> str:
    """A word that was broken, whole in its first line; a space stands for a sign that goes."""
    sign = _replace_line_end_hyphen(match)
    return f"{sign}{match[4]}{' ' * (1 - len(sign))}{match[3]}"


def fingerprint(text: str) -> str:
    """The fingerprint of a text: the SHA-256 of `normalised(text)`, in hexadecimal."""
    return sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()


def _common_form_keeping_case(character: str) -> str:
    """One character in its common form; itself where another form would read otherwise."""
    character = _QUOTES.get(character, character)
    if not character:
        return ""
    folded = unicodedata.normalize("NFKC", character)
    if unicodedata.decomposition(character).startswith(_RAISED):
        return character
    adds_digit = any(part.isdigit() for part in folded) and not character.isdecimal()
    adds_space = any(part.isspace() for part in folded) and not character.isspace()
    return character if adds_digit or adds_space else "".join(_QUOTES.get(at, at) for at in folded)


def _replace_line_end_hyphen(match: re.Match[str]) -> str:
    """What stays of the sign at the end of a line whose last word goes on in the next."""
    sign, right = match.group(1, 2)
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - 40), match.start())
    left = before[0] if before else ""
    if (
        len(left) > 1
        and left[1:].islower()
        and right.islower()
        and not _is_reduplication(left, right)
    ):
        return ""
    # A soft hyphen is drawn at the end of a line; between letters it is no more than that.
    return "-" if sign == "-" or not left or not right else sign


def _is_reduplication(left: str, right: str) -> bool:
    """Whether the parts repeat each other, as in `masing-masing` and `perundang-undangan`."""
    longest = min(len(left), len(right))
    return any(left.endswith(right[:size]) for size in range(_SHORTEST_ECHO, longest + 1))


def _without_emphasis_marks(text: str) -> str:
    """The text without the marks around emphasised words, and without strays at a word's edge.

    A mark between two letters or digits (`5*3`) or two spaces, or of more than three equal signs
    (a line to write on), is no emphasis.
    """
    dropped: list[tuple[int, int]] = []
    opened: dict[str, list[tuple[int, int]]] = {}
    for run in _MARKS.finditer(text):
        place = run.span()
        before = text[place[0] - 1] if place[0] else " "
        after = text[place[1] : place[1] + 1] or " "
        if max(map(run[0].count, "*_")) > _LONGEST_MARK:
            continue
        waiting = opened.setdefault("".join(sorted(run[0])), [])
        if waiting and not (before.isspace() or before in _OPENS or _is_word_character(after)):
            dropped += [waiting.pop(), place]
        elif not (after.isspace() or after in _CLOSES or _is_word_character(before)):
            waiting.append(place)
        elif before.isspace() != after.isspace():
            dropped.append(place)
    strays = [place for places in opened.values() for place in places]
    dropped += [place for place in strays if not place[0] or text[place[0] - 1].isspace()]
    pieces, last = [], 0
    for start, end in sorted(dropped):
        pieces.append(text[last:start])
        last = end
    return "".join([*pieces, text[last:]])


def _is_word_character(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")
