"""The sheets of a workbook that asks for facts: one of shared values, one of persons.

What a sheet asks is one value, written into a workbook and read back from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from asn_wfh.analysis.elicitation import NOWHERE
from asn_wfh.history import History
from asn_wfh.law.vocabulary import FACETS
from asn_wfh.messages.errors import escape_unprintable
from asn_wfh.messages.sentences import LANGS, message
from asn_wfh.people.digest_of_texts import digest_of_texts
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person, Subject
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts
from asn_wfh.people.questions.names_posts_and_units_by_row import NamePostUnit
from asn_wfh.policy import Policy
from asn_wfh.rules.group_in_words import format_fact_name, format_value

__all__ = [
    "OUTSIDE",
    "SEVERAL",
    "Choices",
    "QuestionColumn",
    "QuestionRow",
    "QuestionSheet",
    "choice_text",
    "key_cells_of_subject",
    "printable_text_on_one_line",
    "question_sheets",
    "word_or_nowhere_for_home_outside",
]

OUTSIDE = "luar"
"""The choice of a home outside of the region, wherever; it states the region code `NOWHERE`."""

_SHARED_KINDS = ("column", "value", "office", "people", "number")
_PERSON_KINDS = ("id", "name", "title", "unit", "office", "row", "post", "number")
"""What a sheet tells of whom it asks, column by column; no two rows have the same `number`."""
_LISTED: Mapping[str, Callable[[NamePostUnit], str]] = {
    "name": lambda person: person.name,
    "title": lambda person: person.post,
    "unit": lambda person: person.unit,
}
"""The columns that show what the list says of a person; left out where it says nothing."""
_SHARED_KEYS = ("column", "value", "office")
_PERSON_KEYS = ("id", "post")
"""The columns by which a row is recognised when it is read back."""

SEVERAL = frozenset({"affair", "task"})
"""The facts of which several words may be true of one office or person."""

Choices = Mapping[str, tuple[str, str]]
"""The words of a fact, each with its labels in Indonesian and English."""


@dataclass(frozen=True, slots=True)
class QuestionColumn:
    """A column of answers: its heading, the fact it states, and the choices, empty for a date."""

    heading: str
    fact: str
    on: date | None
    choices: Choices


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A row of a sheet: who is asked, of how many people, and in which columns.

    `cells` tell who is asked; those of the keys say it to whoever reads the answers back, and
    `digest` whether somebody has changed one of them.
    """

    subject: Subject
    people: int
    asked: frozenset[int]
    cells: tuple[str | int, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class QuestionSheet:
    """One sheet: its name, how its rows are recognised, and the columns of answers and rows.

    `shared` says that the subjects are values of a column, and not persons.  `key_headings` are
    those of `key_cells_of_subject`; `kinds` say what each column before the answers tells, and
    `headings` are theirs.
    """

    name: str
    shared: bool
    key_headings: tuple[str, ...]
    columns: tuple[QuestionColumn, ...]
    rows: tuple[QuestionRow, ...]
    kinds: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()


def key_cells_of_subject(subject: Subject) -> tuple[str, ...]:
    """The cells that tell a subject from others, as they are shown."""
    if isinstance(subject, Person):
        return printable_text_on_one_line(subject.id), printable_text_on_one_line(subject.post)
    return (
        printable_text_on_one_line(subject.column),
        printable_text_on_one_line(subject.value),
        printable_text_on_one_line(subject.office),
    )


def printable_text_on_one_line(text: str) -> str:
    """A text as a cell shows it: on one line, with no sign that a workbook cannot hold."""
    return escape_unprintable(" ".join(text.split()))


def choice_text(word: str, label: str) -> str:
    """A choice of a drop-down list: the label, and the word in brackets."""
    return f"{label} [{word}]"


def question_sheets(
    fewest: FewestFacts,
    policy: Policy | History,
    lang: str = "id",
    people: Mapping[int, NamePostUnit] = MappingProxyType({}),
) -> tuple[QuestionSheet, ...]:
    """The sheets for questions in their order; one without a question is left out.

    `people` are told by their rows in the list.
    """
    counts: dict[FactQuestion, int] = {r.question: r.people for r in fewest.questions}
    sheets = []
    for shared in (True, False):
        questions = [question for question in counts if question.is_shared is shared]
        if questions:
            columns = tuple(_one_column_per_fact_and_date(questions, policy, lang))
            asked = _questions_by_subject(questions)
            kinds = _SHARED_KINDS if shared else _kinds_told_of_persons(asked, people)
            places = {(column.fact, column.on): place for place, column in enumerate(columns)}
            rows = []
            for number, (subject, own) in enumerate(asked, start=1):
                count = max(counts[question] for question in own)
                numbers = {"people": count, "number": number}
                cells = tuple(
                    numbers.get(kind) or _cell_about_subject(kind, subject, people)
                    for kind in kinds
                )
                wanted = frozenset(places[question.fact, question.on] for question in own)
                rows.append(
                    QuestionRow(subject, count, wanted, cells, digest_of_texts(map(str, cells)))
                )
            name = message(f"workbook.sheet.{'shared' if shared else 'person'}", lang)
            keys, headings = (
                tuple(message(f"workbook.heading.{kind}", lang) for kind in some)
                for some in (_SHARED_KEYS if shared else _PERSON_KEYS, kinds)
            )
            sheets.append(QuestionSheet(name, shared, keys, columns, tuple(rows), kinds, headings))
    return tuple(sheets)


def _one_column_per_fact_and_date(
    questions: Sequence[FactQuestion], policy: Policy | History, lang: str
) -> Iterable[QuestionColumn]:
    """A column for each fact that is asked, and each date of a fact of the day."""
    facts = dict.fromkeys((question.fact, question.on) for question in questions)
    order = list(FACETS)
    for fact, on in sorted(
        facts, key=lambda one: (one[0] not in FACETS, order.index(one[0]) if one[0] in order else 0)
    ):
        name = format_fact_name(fact, lang)
        heading = name if on is None else f"{name} {on.isoformat()}"
        yield QuestionColumn(heading, fact, on, _choices(fact, policy))


def _questions_by_subject(
    questions: Iterable[FactQuestion],
) -> list[tuple[Subject, list[FactQuestion]]]:
    """The questions about each subject: values in their order, persons by their office."""
    asked: dict[Subject, list[FactQuestion]] = {}
    for question in questions:
        asked.setdefault(question.subject, []).append(question)
    return sorted(asked.items(), key=lambda one: _sort_key_by_office_and_row(one[0]))


def _kinds_told_of_persons(
    asked: Iterable[tuple[Subject, object]], people: Mapping[int, NamePostUnit]
) -> tuple[str, ...]:
    """What a sheet tells of the persons that it asks about, as far as the list says it."""
    rows = [subject.row for subject, _ in asked if isinstance(subject, Person)]
    listed = [people[row] for row in rows if row in people]
    return tuple(
        kind for kind in _PERSON_KINDS if kind not in _LISTED or any(map(_LISTED[kind], listed))
    )


def _cell_about_subject(
    kind: str, subject: Subject, people: Mapping[int, NamePostUnit]
) -> str | int:
    """What one column tells of whom a row asks about."""
    if kind == "row" and isinstance(subject, Person):
        return subject.row
    if kind in _LISTED and isinstance(subject, Person):
        text = _LISTED[kind](people.get(subject.row, NamePostUnit()))
    else:
        text = str(getattr(subject, kind))
    return printable_text_on_one_line(text)


def _sort_key_by_office_and_row(subject: Subject) -> tuple[str, int]:
    """The order of persons, so that an office finds its own together; values stay as they are."""
    return (subject.office, subject.row) if isinstance(subject, Person) else ("", 0)


def _choices(fact: str, policy: Policy | History) -> Choices:
    """The words that may answer for a fact, with their labels."""
    if fact == "domicile":
        government = policy.government
        labels = [
            tuple(message(f"workbook.home.{side}", lang, region=government.name) for lang in LANGS)
            for side in ("inside", "outside")
        ]
        return dict(zip((government.code, OUTSIDE), labels, strict=True))  # type: ignore[arg-type]
    own = next((one for one in policy.facts if one.name == fact), None)
    if own is not None and own.is_date:
        return {}
    words = tuple(FACETS[fact].words) if own is None else own.values
    return {
        str(word): (format_value(fact, word, "id"), format_value(fact, word, "en"))
        for word in words
    }


def word_or_nowhere_for_home_outside(fact: str, word: str) -> str:
    """The word that a choice states of a fact."""
    return NOWHERE if fact == "domicile" and word == OUTSIDE else word
