"""The words and figures of a printed text with their places, and phrases looked up in them.

Spaces, line ends, emphasis marks and the case of letters say nothing here, and a word broken over
two lines is one word; so a phrase is found however a scan breaks it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

from asn_wfh.paper.normalize_text_keeping_case import normalised

__all__ = [
    "Phrases",
    "PrintedWords",
    "Token",
    "answer_about",
    "is_ascii_number",
    "is_token_one_of",
    "tokens",
]

PayloadT = TypeVar("PayloadT")
AnswerT = TypeVar("AnswerT")

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
_PARTICLE = "lah"
_VERB_BEGINS = ("ber", "di", "me", "ter")
_SHORTEST_VERB = 6
_ROOTS_IN_LAH = ("jumlah", "masalah", "sekolah", "salah")
"""Of these, and of short verbs such as `diolah` and `memilah`, the ending is part of the root."""
_STRESSED = frozenset(
    {*("wajib", "harus", "boleh", "dapat", "tidak", "bukan", "belum", "tetap", "hanya", "mulai")}
)
"""What a paper stresses beside verbs."""
_PASSED_OVER = frozenset("(),/:")
"""Signs that may stand between the words of a phrase."""


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
                words[-1] = _token_without_particle(
                    _fold_token_text(whole), words[-1].start, match.end()
                )
                continue
        words.append(_token_without_particle(word, match.start(), match.end()))
    return tuple(words)


def _token_without_particle(word: str, start: int, end: int) -> Token:
    """A word, read without the particle that only stresses it: `berlakulah` is `berlaku`."""
    if word.endswith(_PARTICLE) and not word.endswith(_ROOTS_IN_LAH):
        bare = word.removesuffix(_PARTICLE)
        is_verb = bare.startswith(_VERB_BEGINS) and len(bare) >= _SHORTEST_VERB
        if is_verb or bare in _STRESSED:
            return Token(bare, start, end, word)
    return Token(word, start, end)


def _fold_token_text(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES))
    return "".join(text.replace("`", "'").casefold().split())


class PrintedWords(tuple[Token, ...]):
    """The words of a text of which many questions are asked: each is answered once.

    A question is a function of all the words and of nothing else.
    """

    def __init__(self, words: Iterable[Token]) -> None:
        """Hold the words, as a tuple does."""
        del words
        self._answers: dict[object, Any] = {}
        self._parts: dict[tuple[int, int], PrintedWords] = {}

    def answer(self, question: Callable[[Sequence[Token]], AnswerT]) -> AnswerT:
        """What a question is answered of the words."""
        if question not in self._answers:
            self._answers[question] = question(self)
        return cast("AnswerT", self._answers[question])

    def part(self, begin: int, end: int) -> PrintedWords:
        """The words from a place on and before another, of which too each is asked once."""
        if (begin, end) not in self._parts:
            self._parts[begin, end] = PrintedWords(self[begin:end])
        return self._parts[begin, end]


def answer_about(words: Sequence[Token], question: Callable[[Sequence[Token]], AnswerT]) -> AnswerT:
    """What a question is answered of some words; of those of a paper it is asked once."""
    return words.answer(question) if isinstance(words, PrintedWords) else question(words)


class Phrases(Generic[PayloadT]):
    """Phrases that are looked up all at once; the longest at a place is the one that is found."""

    def __init__(self, phrases: Iterable[tuple[str, PayloadT]]) -> None:
        """Hold each phrase, as a text, with what it stands for."""
        self._first = _PhraseNode[PayloadT]()
        for phrase, payload in phrases:
            node = self._first
            for word in _words_of_phrase(phrase):
                node = node.further.setdefault(word, _PhraseNode())
            node.payloads.append(payload)

    def payloads_and_ends_at(
        self, words: Sequence[Token], index: int
    ) -> Iterator[tuple[PayloadT, int]]:
        """What stands at a place, the longest first, each with the place behind it."""
        word = words[index]
        further = self._first.further
        if word.text in further or (word.printed and word.printed in further):
            yield from self._payloads_and_ends(words, index)

    def _payloads_and_ends(
        self, words: Sequence[Token], index: int
    ) -> Iterator[tuple[PayloadT, int]]:
        """The same, gone through word by word; signs between the words are passed over."""
        nodes = [self._first]
        ends: list[tuple[list[PayloadT], int]] = []
        while nodes:
            while index < len(words) and words[index].text in _PASSED_OVER:
                index += 1
            if index >= len(words):
                break
            word = words[index]
            texts = (word.text, word.printed) if word.printed else (word.text,)
            nodes = [node.further[text] for node in nodes for text in texts if text in node.further]
            index += 1
            # Turned around below, so that of equally long ones the first is again the first.
            ends += [(node.payloads, index) for node in reversed(nodes) if node.payloads]
        for payloads, end in reversed(ends):
            for payload in payloads:
                yield payload, end

    def spans_in(self, words: Sequence[Token]) -> tuple[tuple[PayloadT, int, int], ...]:
        """Every phrase in the words, the longest at each place, none within another."""
        return answer_about(words, self._all_spans)

    def _all_spans(self, words: Sequence[Token]) -> tuple[tuple[PayloadT, int, int], ...]:
        return tuple(self.payloads_and_spans_begun_between(words, 0, len(words)))

    def payloads_and_spans(self, words: Sequence[Token]) -> Iterator[tuple[PayloadT, int, int]]:
        """Every phrase in the words, the longest at each place, none within another."""
        if isinstance(words, PrintedWords):
            return iter(self.spans_in(words))
        return self.payloads_and_spans_begun_between(words, 0, len(words))

    def payloads_and_spans_begun_between(
        self, words: Sequence[Token], place: int, stop: int
    ) -> Iterator[tuple[PayloadT, int, int]]:
        """Those begun at a place or behind it and before another, as if nothing stood before."""
        further = self._first.further
        while place < stop:
            word = words[place]
            if word.text in further or (word.printed and word.printed in further):
                match = next(self._payloads_and_ends(words, place), None)
                if match:
                    yield match[0], place, match[1]
                    place = match[1]
                    continue
            place += 1

    def least_end_from_each_place(self, words: Sequence[Token]) -> tuple[int, ...]:
        """By place, where the phrase ends that ends first of those begun at it or behind it.

        It lies beyond the words where there is none: `words[i:j]` have one if that of i is <= j.
        """
        ends = [len(words) + 1]
        for place in range(len(words) - 1, -1, -1):
            here = (end for _, end in self.payloads_and_ends_at(words, place))
            ends.append(min((ends[-1], *here)))
        return tuple(reversed(ends))


@lru_cache(maxsize=8_192)
def _words_of_phrase(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as they are looked up; the same form is one of several phrases."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha() and _PARTICLE not in phrase:
        # Of letters and spaces alone a text has no other words than between the spaces.
        return tuple(phrase.casefold().split())
    return tuple(token.text for token in tokens(phrase) if not token.is_sign)


class _PhraseNode(Generic[PayloadT]):
    """What may follow the words of a phrase so far, and what they stand for themselves."""

    __slots__ = ("further", "payloads")

    def __init__(self) -> None:
        self.further: dict[str, _PhraseNode[PayloadT]] = {}
        self.payloads: list[PayloadT] = []


def is_ascii_number(text: str) -> bool:
    """Whether a text is a number in the digits that a circular prints, not `\u0663` or `\u00b2`."""
    return text.isascii() and text.isdigit()


def is_token_one_of(words: Sequence[Token], index: int, *texts: str) -> bool:
    """Whether one of some texts stands at a place, which may lie outside the words."""
    return 0 <= index < len(words) and words[index].text in texts
