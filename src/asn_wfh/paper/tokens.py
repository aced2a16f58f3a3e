"""The words and figures of a printed text with their places, and phrases looked up in them.

Spaces, line ends, emphasis marks and the case of letters say nothing here, and a word broken over
two lines is one word; so a phrase is found however a scan breaks it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = ["Phrases", "Token", "is_ascii_number", "is_token_one_of", "tokens"]

PayloadT = TypeVar("PayloadT")

_WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "jum.at", "sabtu", "minggu", "ahad")
_MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_TOKEN = re.compile(
    # `Senin-Kamis`: between two weekdays a dash says `up to`.
    rf"(?i:{'|'.join(f'(?<={day})' for day in _WEEKDAYS)})"
    rf"[^\S\r\n]*[-\u2013\u2014]\s*(?=(?i:(?:hari\s+)?(?:{'|'.join(_WEEKDAYS)})\b))"
    # `24-27 Maret`, `24 Maret 2032 - 27 April 2032`: so before a day of a month.
    rf"|(?<=[A-Za-z0-9])[^\S\r\n]*[-\u2013\u2014]\s*"
    rf"(?=(?i:(?:tanggal\s+)?[0-9]{{1,2}}\s+(?:{'|'.join(_MONTHS)})\b))"
    r"|<?https?://\S+|[0-9]+(?:[.,:][0-9]+)*(?:\s*%)?"
    r"|[^\W\d_]+(?:['\u2018\u2019\u02bc`\u00b4][^\W\d_]+)*|[^\W_]|[.;:,/()]"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc`\u00b4", "'"))
_BROKEN = re.compile(r"[-\u00ad][^\S\n]*\r?\n\s*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in small letters, a figure, or a sign that separates; with its place in the text.

    `printed` is the word of the paper itself where that is read as another.
    """

    text: str
    start: int
    end: int
    printed: str = ""

    @property
    def is_sign(self) -> bool:
        """Whether this is a sign rather than a word or a figure."""
        return self.text in ".;:,/()"

    def is_read_or_printed_as(self, text: str) -> bool:
        """Whether this is a word, as it is read or as it is printed."""
        return text in (self.text, self.printed)


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words, figures and separating signs of a part of a text, in order."""
    words: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word = _fold_token_text(match[0])
        if words and word.isalpha() and _BROKEN.fullmatch(text, words[-1].end, match.start()):
            whole = normalised(text[words[-1].start : match.end()])
            if whole.isalpha():
                words[-1] = Token(_fold_token_text(whole), words[-1].start, match.end())
                continue
        words.append(Token(word, match.start(), match.end()))
    return tuple(words)


def _fold_token_text(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES))
    return "".join(text.replace("`", "'").casefold().split())


class Phrases(Generic[PayloadT]):
    """Phrases that are looked up all at once; the longest at a place is the one that is found."""

    def __init__(self, phrases: Iterable[tuple[str, PayloadT]]) -> None:
        """Hold each phrase, as a text, with what it stands for."""
        self._begun: dict[str, list[tuple[tuple[str, ...], PayloadT]]] = {}
        for phrase, payload in phrases:
            words = tuple(token.text for token in tokens(phrase) if not token.is_sign)
            self._begun.setdefault(words[0], []).append((words, payload))
        for alternatives in self._begun.values():
            alternatives.sort(key=lambda one: -len(one[0]))

    def payloads_and_ends_at(
        self, words: Sequence[Token], index: int
    ) -> Iterator[tuple[PayloadT, int]]:
        """What stands at a place, the longest first, each with the place behind it."""
        word = words[index]
        begun = self._begun.get(word.text, ())
        if word.printed:
            further = self._begun.get(word.printed, ())
            begun = sorted([*begun, *further], key=lambda one: -len(one[0]))
        for phrase, payload in begun:
            end = _phrase_end_or_zero(words, index, phrase)
            if end:
                yield payload, end

    def payloads_and_spans(self, words: Sequence[Token]) -> Iterator[tuple[PayloadT, int, int]]:
        """Every phrase in the words, the longest at each place, none within another."""
        place = 0
        while place < len(words):
            match = next(self.payloads_and_ends_at(words, place), None)
            if match:
                payload, end = match
                yield payload, place, end
                place = end
            else:
                place += 1


def _phrase_end_or_zero(words: Sequence[Token], index: int, phrase: tuple[str, ...]) -> int:
    """The place behind a phrase, signs between its words passed over; 0 where it does not stand."""
    for step in phrase:
        while index < len(words) and words[index].is_sign and words[index].text in "(),/:":
            index += 1
        if index >= len(words) or not words[index].is_read_or_printed_as(step):
            return 0
        index += 1
    return index


def is_ascii_number(text: str) -> bool:
    """Whether a text is a number in the digits that a circular prints, not `\u0663` or `\u00b2`."""
    return text.isascii() and text.isdigit()


def is_token_one_of(words: Sequence[Token], index: int, *texts: str) -> bool:
    """Whether one of some texts stands at a place, which may lie outside the words."""
    return 0 <= index < len(words) and words[index].text in texts
