"""The short forms that a paper defines for working from home or at the office.

    Tugas Kedinasan dari Rumah yang selanjutnya disingkat TKR adalah ...
    Pegawai dapat bekerja dari rumah (selanjutnya disebut BDR) setiap hari Jumat.

From there on such a word is read as the usual one, `WFH` or `WFO`; where it stands and how it is
printed stays with it.  A definition of anything else says nothing here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from asn_wfh.paper.terms.find_vocabulary_terms import find_terms
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Phrases, Token

__all__ = ["defining_phrases", "usual_form_by_short_form", "with_short_forms_replaced"]

_TASKS = (
    *("melaksanakan tugas", "melaksanakan tugas kedinasan", "melaksanakan pekerjaan"),
    *("pelaksanaan tugas", "pelaksanaan tugas kedinasan", "tugas kedinasan"),
    *("bekerja", "kerja"),
)
_HOMES = ("dari rumah", "di rumah", "dari tempat tinggal", "di tempat tinggal")
_OFFICES = ("di kantor", "dari kantor")
_USUAL_FORMS = {
    "wfh": ("WFH", "work from home", *(f"{task} {home}" for task in _TASKS for home in _HOMES)),
    "wfo": (
        "WFO",
        "work from office",
        *(f"{task} {office}" for task in _TASKS for office in _OFFICES),
    ),
}
_DEFINED = tuple(
    f"{which}{verb}"
    for which in ("", "yang ")
    for verb in (
        *("disingkat", "selanjutnya disingkat", "selanjutnya disebut"),
        *("selanjutnya disebut dengan", "selanjutnya disebut sebagai"),
    )
)
_DENIES = DENYING_WORDS | {"selain", "kecuali"}
_BEGINS = frozenset({".", ";", ":"})
_LONGEST = 8


def usual_form_by_short_form(text: str, parts: Iterable[Sequence[Token]]) -> Mapping[str, str]:
    """The short forms that parts of a text define, each with the usual form it stands for.

    One that is defined twice for two things, or is a word of the law already, is none.
    """
    usual_by_short: dict[str, set[str]] = {}
    for words in parts:
        for short, usual in _short_forms_with_usual_form_or_empty(text, words):
            usual_by_short.setdefault(short, set()).add(usual)
    return {
        short: min(usual)
        for short, usual in usual_by_short.items()
        if len(usual) == 1 and "" not in usual
    }


def with_short_forms_replaced(
    words: Iterable[Token], usual_by_short: Mapping[str, str]
) -> tuple[Token, ...]:
    """The words with each short form read as the usual one."""
    if not usual_by_short:
        return tuple(words)
    return tuple(
        replace(word, text=usual_by_short[word.text], printed=word.text)
        if word.text in usual_by_short
        else word
        for word in words
    )


def _short_forms_with_usual_form_or_empty(
    text: str, words: Sequence[Token]
) -> Iterator[tuple[str, str]]:
    """Every short form that is defined, with its usual form; empty where it is of another thing."""
    at_phrase_end = {
        end: (usual, begin)
        for usual, begin, end in _phrases_of_forms_with_usual_form().payloads_and_spans(words)
    }
    for _, begin, end in defining_phrases().payloads_and_spans(words):
        if end >= len(words) or not _is_capitals_and_no_word_of_the_law(text, words, end):
            continue
        before = begin - (begin > 0 and words[begin - 1].text in "(,")
        usual, first = at_phrase_end.get(before, ("", before))
        named = usual and _is_name_of_phrase_and_no_longer_one(
            words, first, before, words[end].text
        )
        yield words[end].text, usual if named else ""
    for end, (usual, begin) in at_phrase_end.items():
        # `bekerja dari rumah (BDR)`
        if [word.text for word in words[end : end + 3 : 2]] == ["(", ")"]:
            short = words[end + 1].text
            if _is_capitals_and_no_word_of_the_law(text, words, end + 1) and _has_initials(
                words[begin:end], short
            ):
                yield short, usual


def _is_capitals_and_no_word_of_the_law(text: str, words: Sequence[Token], index: int) -> bool:
    """Whether a word is printed in capitals by itself, and is no word of the law."""
    word, *behind = words[index : index + 2]
    printed = text[word.start : word.end]
    goes_on = bool(behind) and len(behind[0].text) > 1 and text[behind[0].start].isupper()
    is_capital = printed.isalpha() and printed.isupper() and 1 < len(printed) <= _LONGEST
    return is_capital and not goes_on and not any(find_terms((word,)))


def _is_name_of_phrase_and_no_longer_one(
    words: Sequence[Token], begin: int, end: int, short: str
) -> bool:
    """Whether what is defined is the phrase itself, and not `izin bekerja dari rumah`.

    It is where the phrase begins the sentence, or gives the short form its letters.
    """
    before = words[begin - 1].text if begin else "."
    return before not in _DENIES and (before in _BEGINS or _has_initials(words[begin:end], short))


def _has_initials(words: Sequence[Token], short: str) -> bool:
    initials = iter(word.text[0] for word in words)
    return all(letter in initials for letter in short)


@lru_cache(maxsize=1)
def _phrases_of_forms_with_usual_form() -> Phrases[str]:
    return Phrases((form, usual) for usual, forms in _USUAL_FORMS.items() for form in forms)


@lru_cache(maxsize=1)
def defining_phrases() -> Phrases[str]:
    """How a paper begins to say what it calls something from there on."""
    return Phrases((form, form) for form in _DEFINED)
