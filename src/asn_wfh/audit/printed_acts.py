"""The acts that a text asks for before something holds: `setelah mendapat izin atasan langsung`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from asn_wfh.paper.denying_words import DENYING_WORDS
from asn_wfh.paper.printed_forms_of_vocabulary import AUTHORITIES
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.paper_wording_shared_by_rules import (
    BY_ORDER,
    GIVEN_VERBS,
    GRANTED_FORMS,
    ONCE,
    SET_BY_FORMS,
)

__all__ = ["PrintedAct", "acts_with_printed_giver", "printed_acts", "required_acts_and_spans"]

_BETWEEN = frozenset({"dari", "oleh", "yang", "ditandatangani", "diterbitkan", "tertulis", ","})

_PARTS_OR_DENIES = DENYING_WORDS | {".", ";"}
_FURTHEST = 4


class PrintedAct(NamedTuple):
    """An act as a paper prints it: its name, and whose it is, empty where it is not said."""

    noun: str
    author: str


def printed_acts(words: Sequence[Token]) -> Iterator[PrintedAct]:
    """Every act in the words, in order."""
    yield from (act for act, _ in required_acts_and_spans(words))
    for _, begin, end in _set_by_phrases().payloads_and_spans(words):
        author = _authority_named_behind(words, end)
        if author:
            yield PrintedAct(words[begin].text, author)


def required_acts_and_spans(words: Sequence[Token]) -> Iterator[tuple[PrintedAct, tuple[int, int]]]:
    """Every act that must come first, with the tokens of the words that ask for it."""
    for form, begin, end in _phrases_of_once_and_by_order().payloads_and_spans(words):
        if form.startswith("sesuai"):
            yield PrintedAct("kebijakan", "kepala"), (begin, end)
        else:
            yield (
                PrintedAct(_noun_of_act_form(form), _authority_named_behind(words, end)),
                (begin, end),
            )


def acts_with_printed_giver(words: Sequence[Token]) -> Iterator[PrintedAct]:
    """Every act of which the words say who gives it: `izin bekerja dari rumah diberikan oleh`."""
    for noun, _, begin in _granted_noun_phrases().payloads_and_spans(words):
        for _, given, end in _given_by_phrases().payloads_and_spans(words):
            between = {word.text for word in words[begin:given]}
            author = _authority_named_behind(words, end)
            near = begin <= given <= begin + 2 * _FURTHEST
            if author and near and not between & _PARTS_OR_DENIES:
                yield PrintedAct(noun, author)


def _noun_of_act_form(form: str) -> str:
    """What an act is called, behind the words that ask for it."""
    words = form.split()
    verb = next((word for word in words if word in GIVEN_VERBS), None)
    if verb:
        return GIVEN_VERBS[verb]
    paired = words[-2] == "surat"
    return " ".join(words[-2:] if paired else words[-1:])


def _authority_named_behind(words: Sequence[Token], index: int) -> str:
    """The authority that is named at a place, or a few words behind it."""
    place = index
    while place < len(words) and place - index < _FURTHEST:
        match = next(_authority_phrases().payloads_and_ends_at(words, place), None)
        if match:
            return match[0]
        if words[place].text not in _BETWEEN:
            return ""
        place += 1
    return ""


@lru_cache(maxsize=1)
def _phrases_of_once_and_by_order() -> Phrases[str]:
    return Phrases((form, form) for form in (*ONCE.forms, *BY_ORDER.forms))


@lru_cache(maxsize=1)
def _granted_noun_phrases() -> Phrases[str]:
    return Phrases((noun, noun) for noun in GRANTED_FORMS)


@lru_cache(maxsize=1)
def _given_by_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in ("diberikan oleh", "diterbitkan oleh"))


@lru_cache(maxsize=1)
def _set_by_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in SET_BY_FORMS)


@lru_cache(maxsize=1)
def _authority_phrases() -> Phrases[str]:
    return Phrases((form, word) for word, forms in AUTHORITIES.items() for form in forms)
