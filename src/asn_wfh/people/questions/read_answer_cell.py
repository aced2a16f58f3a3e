"""One cell of answers: choices of the list, their words alone, or their labels alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

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

_LAST_BRACKETS = re.compile(r".*\[([^\[\]]+)\]")
_END_OF_CHOICE = re.compile(r"(?<=\])|[\r\n]+")
"""Where one choice ends that stands with its word in brackets, or on a line of its own."""
_JOINER = re.compile(r"^(?:[,/&+]|(?:dan|and)\b)\s*", re.IGNORECASE)
"""What may join a choice to the one before it, beside a semicolon."""
_BETWEEN_CHOICES = re.compile(r"[;,/&+\[\]\r\n]|\b(?:dan|and|atau|or)\b", re.IGNORECASE)


def read_answer_cell(column: QuestionColumn, text: str) -> tuple[str, ...] | Fault:
    """All words that a cell of a column states, or what is wrong with it.

    Several affairs of one office, or tasks of one person, stand apart by semicolons, or each with
    its word in brackets or on a line of its own.  What is no choice from end to end is a fault: no
    cell is ever read in part.  A cell of separators alone states nothing, and is empty.
    """
    parts = text.split(";") if column.fact in SEVERAL else [text]
    words: dict[str, None] = {}
    for part in parts:
        if not part.strip():
            continue
        read = _read_part(column, part)
        if isinstance(read, Fault):
            return read
        words.update(dict.fromkeys(read))
    return tuple(words)


def _read_part(column: QuestionColumn, text: str) -> list[str] | Fault:
    """The words of a part between semicolons, or what is wrong with it."""
    plain = " ".join(text.split())
    if not column.choices:
        return [plain] if is_iso_date(plain) else Fault.of("answer_no_date", text=shortened(plain))
    word = _word_of_choice(column, plain)
    if word is not None:
        return [word]
    if column.fact in SEVERAL:
        pieces = list(_pieces_of_joined_choices(text))
        words = [_word_of_choice(column, piece) for piece in pieces]
        if words and None not in words:
            return [word for word in words if word is not None]
    return _fault_or_region_code(column, text, plain)


def _pieces_of_joined_choices(text: str) -> Iterable[str]:
    """The pieces of a text that each end with brackets or a line, without what joins them."""
    for number, piece in enumerate(_END_OF_CHOICE.split(text)):
        plain = " ".join(piece.split())
        plain = _JOINER.sub("", plain) if number else plain
        if plain:
            yield plain


def _word_of_choice(column: QuestionColumn, plain: str) -> str | None:
    """The word of a text that is one choice from end to end, None of any other text.

    What stands before a word in brackets has to be its label: `lainnya [sopir]` and
    `bukan sopir [sopir]` are no choices.
    """
    written = plain.casefold()
    for word, labels in column.choices.items():
        names = [" ".join(name.split()).casefold() for name in (word, *labels)]
        brackets = f"[{names[0]}]"
        if written in names:
            return word_or_nowhere_for_home_outside(column.fact, word)
        if written.endswith(brackets) and written.removesuffix(brackets).strip() in ("", *names):
            return word_or_nowhere_for_home_outside(column.fact, word)
    return None


def _fault_or_region_code(column: QuestionColumn, text: str, plain: str) -> list[str] | Fault:
    """What is wrong with a text that is no choice; of a home a region code may stand instead."""
    if column.fact == "domicile":
        return _region_code_or_fault(plain)
    pieces = (" ".join(piece.split()) for piece in _BETWEEN_CHOICES.split(text))
    words = dict.fromkeys(
        word for piece in pieces if (word := _word_of_choice(column, piece)) is not None
    )
    if len(words) > 1:
        code = "answer_choices_not_apart" if column.fact in SEVERAL else "answer_one_choice_only"
        return Fault.of(code, text=shortened(plain), choices="; ".join(words))
    choice = _LAST_BRACKETS.fullmatch(plain)
    written = (choice[1] if choice else plain).casefold()
    hint = unknown_word_hint(written.replace(" ", "_"), column.choices)
    return Fault.of("unknown_word", word=shortened(plain), **hint)


def _region_code_or_fault(text: str) -> list[str] | Fault:
    """A region code that somebody wrote in place of a choice."""
    try:
        CivilServant.read({"domicile": text})
    except FactError:
        return Fault.of("answer_no_region", text=shortened(text))
    return [text]
