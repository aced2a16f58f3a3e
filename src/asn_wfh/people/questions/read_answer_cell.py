"""One cell of answers: a choice of the list, its word alone, or its label alone."""

from __future__ import annotations

import re

from asn_wfh.kernel.plain_dates_and_texts import is_iso_date
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.questions.lay_out_question_sheets import (
    SEVERAL,
    QuestionColumn,
    word_or_nowhere_for_home_outside,
)

__all__ = ["read_answer_cell"]

_CHOICE = re.compile(r".*\[([^\[\]]+)\]")


def read_answer_cell(column: QuestionColumn, text: str) -> tuple[str, ...] | Fault:
    """The words that a cell of a column states, or what is wrong with it.

    Several affairs of one office, or tasks of one person, stand apart by semicolons.
    """
    parts = text.split(";") if column.fact in SEVERAL else [text]
    words = [_read_choice(column, part) for part in parts if part.strip()]
    fault = next((word for word in words if isinstance(word, Fault)), None)
    return fault or tuple(dict.fromkeys(word for word in words if isinstance(word, str)))


def _read_choice(column: QuestionColumn, text: str) -> str | Fault:
    """The word that one choice states, or what is wrong with it."""
    plain = " ".join(text.split())
    if not column.choices:
        return plain if is_iso_date(plain) else Fault.of("answer_no_date", text=shortened(plain))
    choice = _CHOICE.fullmatch(plain)
    written = (choice[1] if choice else plain).casefold()
    for word, labels in column.choices.items():
        if written in (word.casefold(), *(label.casefold() for label in labels)):
            return word_or_nowhere_for_home_outside(column.fact, word)
    if column.fact == "domicile":
        return _text_if_region_code(plain)
    hint = unknown_word_hint(written.replace(" ", "_"), column.choices)
    return Fault.of("unknown_word", word=shortened(plain), **hint)


def _text_if_region_code(text: str) -> str | Fault:
    """A region code that somebody wrote in place of a choice."""
    try:
        CivilServant.read({"domicile": text})
    except FactError:
        return Fault.of("answer_no_region", text=shortened(text))
    return text
