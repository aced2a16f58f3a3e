"""What somebody who was asked a question means by the text that they typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_wfh.analysis import Question
from asn_wfh.analysis.elicitation import Choice
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_fact_value_labels import code_as_words
from asn_wfh.law.region_codes import named_region_fault
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import LANGS, message
from asn_wfh.rules.group_in_words import format_value

__all__ = ["parse_answer"]

_NO: Mapping[str, str] = {"post": "lainnya", "service": "pendukung", "absent": "hadir"}
"""The value that a plain no states, of each fact that is asked by a yes-or-no question."""
_NO_WORDS = ("tidak", "bukan", "no")


def parse_answer(question: Question, text: str) -> str:
    """The word that an answer means: a number, a value, its label, or a choice as it is printed.

    A value comes before the label of another, and both before the first words of a label, where
    only one value has them.  A home may be answered by its region code.  FactError for anything
    else.
    """
    answer = _plain(text)
    for word_of in (_value_spelled, _value_denied, _choice_printed_or_numbered, _value_begun):
        word = word_of(question, answer)
        if word is not None:
            return word
    if question.fact == "domicile":
        if answer[:1].isdigit() and "." in answer:
            CivilServant(domicile=answer)
            return answer
        if named := named_region_fault(shortened(text)):
            raise FactError([named])
    fault = Fault.of("not_an_answer", text=shortened(text), count=len(question.choices))
    raise FactError([fault])


def _plain(text: str) -> str:
    """A text in small letters, with one space between its words."""
    return " ".join(text.casefold().split())


def _value_spelled(question: Question, answer: str) -> str | None:
    """The value that an answer spells by its code, or by its label in either language."""
    for spellings in (_typed_codes, _labels):
        for choice in question.choices:
            for value in choice.values:
                if answer in spellings(question.fact, value):
                    return _word_of(choice, value)
    return None


def _value_denied(question: Question, answer: str) -> str | None:
    """What a plain no states, where the question can be answered by one."""
    value = _NO.get(question.fact) if answer in _NO_WORDS else None
    is_offered = any(value in choice.values for choice in question.choices)
    return value if is_offered else None


def _choice_printed_or_numbered(question: Question, answer: str) -> str | None:
    """The first word of the choice that is printed so, or has that number."""
    for number, choice in enumerate(question.choices, 1):
        printed = [choice.sentence(lang) for lang in LANGS]
        if choice.rest:
            printed += [message("question.rest", lang) for lang in LANGS]
        if answer in (str(number), *map(_plain, printed)):
            return choice.word
    return None


def _value_begun(question: Question, answer: str) -> str | None:
    """The only value whose label begins with the words of an answer."""
    begun = {
        _word_of(choice, value)
        for choice in question.choices
        for value in choice.values
        if answer and any(label.startswith(f"{answer} ") for label in _labels(question.fact, value))
    }
    return begun.pop() if len(begun) == 1 else None


def _typed_codes(fact: str, value: str) -> Iterator[str]:  # noqa: ARG001  # of any fact
    """How a value may be typed by its code: with or without underscores."""
    yield value.casefold()
    yield code_as_words(value.casefold())


def _labels(fact: str, value: str) -> Iterator[str]:
    """How a value may be typed by its label, in either language."""
    yield from (_plain(format_value(fact, value, lang)) for lang in LANGS)


def _word_of(choice: Choice, value: str) -> str:
    """What states a value: a home has a region code for it."""
    return choice.word if choice.fact == "domicile" else value
