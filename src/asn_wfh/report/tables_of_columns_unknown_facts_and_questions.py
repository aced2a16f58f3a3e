"""What a check of a staff list shows: its columns, its unknown facts, and what to ask, as tables.

Ids are shown masked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.sentences import message
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person, Subject
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts, RankedQuestion
from asn_wfh.people.questions.lay_out_question_sheets import (
    key_cells_of_subject,
    printable_text_on_one_line,
)
from asn_wfh.people.staff_columns_by_field import FIELDS, OF_NO_EXPORT, ColumnMap
from asn_wfh.people.unknown_fact_counts import UnknownFactCount
from asn_wfh.report.text_table import TextTable
from asn_wfh.rules.group_in_words import format_fact_name

__all__ = [
    "SHOWN_LINES",
    "columns_table",
    "questions_json",
    "questions_table",
    "unknown_facts_table",
]

SHOWN_LINES = 30
"""So many lines of questions are shown; a workbook has them all."""


def columns_table(columns: ColumnMap, lang: str) -> TextTable:
    """Which column tells what; a field without a column has a dash."""
    rows = [
        (field, columns.name_of(field) or "\u2013")
        for field in FIELDS
        if field not in OF_NO_EXPORT or columns.name_of(field)
    ]
    rows += [("\u2013", heading) for heading in columns.unread]
    headings = (message("staff.table.field", lang), message("staff.table.column", lang))
    return TextTable(headings, tuple(rows))


def unknown_facts_table(counts: Iterable[UnknownFactCount], lang: str) -> TextTable:
    """Of how many people each fact is unknown, and why."""
    headings = tuple(
        message(f"staff.table.{key}", lang) for key in ("fact", "why", "people", "values")
    )
    rows = tuple(
        (
            format_fact_name(each.fact, lang),
            message(f"staff.reason.{each.reason}", lang),
            format_amount(each.people, lang),
            format_amount(each.values, lang),
        )
        for each in counts
    )
    return TextTable(headings, rows, frozenset({2, 3}))


def questions_table(fewest: FewestFacts, lang: str) -> TextTable:
    """What to ask, in order: a line for each value, and one for each fact asked of persons.

    After `SHOWN_LINES` lines one counts the rest.
    """
    lines: dict[tuple[str, ...], list[RankedQuestion]] = {}
    for ranked in fewest.questions:
        subject = ranked.question.subject
        shared = not isinstance(subject, Person)
        key = (
            ("", *key_cells_of_subject(subject))
            if shared
            else (_fact_name_with_date(ranked.question, lang),)
        )
        lines.setdefault(key, []).append(ranked)
    cells = [_facts_subject_and_counts_row(own, lang) for own in lines.values()]
    rows = cells[:SHOWN_LINES]
    if rest := [*lines.values()][SHOWN_LINES:]:
        about = message("staff.more_lines", lang, count=len(rest))
        rows.append(
            (
                "\u2026",
                about,
                *_counts_of_questions_people_and_settled([r for own in rest for r in own], lang),
            )
        )
    keys = ("fact", "about", "questions", "people", "settles")
    headings = tuple(message(f"staff.table.{key}", lang) for key in keys)
    return TextTable(headings, tuple(rows), frozenset({2, 3, 4}))


def _facts_subject_and_counts_row(ranked: Sequence[RankedQuestion], lang: str) -> tuple[str, ...]:
    """The line of some questions with one subject, or about one fact."""
    facts = ", ".join(dict.fromkeys(_fact_name_with_date(each.question, lang) for each in ranked))
    subject = ranked[0].question.subject
    about = message("staff.each_person", lang)
    if not isinstance(subject, Person):
        about = ", ".join(
            filter(
                None,
                (
                    printable_text_on_one_line(subject.value),
                    printable_text_on_one_line(subject.office),
                ),
            )
        )
    return facts, about, *_counts_of_questions_people_and_settled(ranked, lang)


def _counts_of_questions_people_and_settled(
    ranked: Sequence[RankedQuestion], lang: str
) -> tuple[str, ...]:
    """How many questions there are, whom they concern, and whom they settle."""
    own = [each.people for each in ranked if not each.question.is_shared]
    shared: dict[Subject, int] = {}
    for each in ranked:
        if each.question.is_shared:
            subject = each.question.subject
            shared[subject] = max(each.people, shared.get(subject, 0))
    people = sum(own) + sum(shared.values())
    settles = sum(each.settles for each in ranked)
    return tuple(format_amount(number, lang) for number in (len(ranked), people, settles))


def _fact_name_with_date(question: FactQuestion, lang: str) -> str:
    """The fact that a question asks, with its date where it is one of the day."""
    name = format_fact_name(question.fact, lang)
    return name if question.on is None else f"{name} {question.on.isoformat()}"


def questions_json(fewest: FewestFacts) -> dict[str, object]:
    """What to ask as plain JSON values, each question with its place in the list."""
    return {
        "dates": [day.isoformat() for day in fewest.dates],
        "settled": fewest.settled,
        "unsettled": fewest.unsettled,
        "undecreed": list(fewest.undecreed),
        "list": [_question_json(ranked) for ranked in fewest.questions],
    }


def _question_json(ranked: RankedQuestion) -> dict[str, object]:
    question, subject = ranked.question, ranked.question.subject
    person, value = None, None
    if isinstance(subject, Person):
        person = {"id": masked_id(subject.id), "row": subject.row, "office": subject.office}
    else:
        value = {"column": subject.column, "value": subject.value, "office": subject.office}
    return {
        "fact": question.fact,
        "on": question.on and question.on.isoformat(),
        "person": person,
        "shared": value,
        "people": ranked.people,
        "settles": ranked.settles,
    }
