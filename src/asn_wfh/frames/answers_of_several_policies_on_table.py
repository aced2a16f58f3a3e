"""One table asked of several circulars, or of one circular read in several ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

import pyarrow as pa

from asn_wfh.frames.answers_as_code_per_row import Answers
from asn_wfh.frames.dated_people_table_and_person_rows import OneRowPerPerson
from asn_wfh.frames.decide_table import decide_table
from asn_wfh.frames.table_rewritten_for_other_region import table_seen_from_region
from asn_wfh.frames.tables_of_other_libraries import arrow_table
from asn_wfh.frames.unlike_answers_to_same_rows import ComparedAnswers, outcome_column
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.policy import Policy

__all__ = [
    "TableToDecide",
    "answers_by_option",
    "compare_table",
    "outcome_columns_by_reading_and_option",
]


def _report_nothing(label: str) -> None:
    """Report nothing."""


@dataclass(frozen=True)
class TableToDecide:
    """A table and what is asked of it, as `decide_table` takes it; only the circular is open.

    With `people` there is an answer for each of them, and not for each row.
    """

    table: Any
    on: date | Sequence[date] | str
    columns: Mapping[str, str] | None = None
    id: str | None = None
    calendar: WorkCalendar | None = None
    errors: Literal["raise", "column"] = "raise"
    people: OneRowPerPerson | None = None

    def answers_under(self, policy: Any, table: Any = None, stance: Any = None) -> Answers:
        """The answers of a circular; `table` stands for the own one."""
        answers = decide_table(
            policy,
            self.table if table is None else table,
            self.on,
            columns=self.columns,
            id=self.id,
            calendar=self.calendar,
            stance=stance,
            errors=self.errors,
        )
        return answers if self.people is None else self.people.answers_per_person(answers)


def compare_table(
    policies: Mapping[str, Policy],
    asked: TableToDecide,
    report: Callable[[str], None] = _report_nothing,
) -> ComparedAnswers:
    """What several circulars answer to the same people, by the label of each.

    As in every comparison, people are of the region that employs them, or of the first, and each
    circular sees them as its own.  `report` is called with the label of each before it is asked.
    Raises FactError with the faults under all of them, each once.
    """
    table = arrow_table(asked.table)
    names = {
        fact: name
        for fact in ("employer", "domicile")
        for name in [(asked.columns or {}).get(fact, fact)]
        if table.column_names.count(name) == 1
    }
    answers: dict[str, Answers] = {}
    faults: dict[Fault, int] = {}
    for label, policy in policies.items():
        report(label)
        try:
            of_region = table_seen_from_region(table, list(policies.values()), policy, names)
            answers[label] = asked.answers_under(policy, of_region)
        except FactError as error:
            for fault in error.faults:
                once = replace(fault, rows=0)
                faults[once] = max(faults.get(once, 0), fault.rows)
    if faults:
        raise FactError([replace(fault, rows=rows) for fault, rows in faults.items()])
    return ComparedAnswers(answers)


def answers_by_option(
    policy: Policy, asked: TableToDecide, report: Callable[[str], None] = _report_nothing
) -> Iterator[tuple[str, str, ComparedAnswers]]:
    """Each reading with each option that is not in use, and the answers beside those in use.

    `report` is called with the label of each option before it is asked.
    """
    current = dict(policy.stance)
    base = asked.answers_under(policy)
    for reading in policy.readings:
        for option in reading.option_names:
            if option != current[reading.name]:
                report(f"{reading.name}={option}")
                other = asked.answers_under(policy.under({reading.name: option}))
                yield (
                    reading.name,
                    option,
                    ComparedAnswers({current[reading.name]: base, option: other}),
                )


def outcome_columns_by_reading_and_option(
    compared: Sequence[tuple[str, str, ComparedAnswers]],
) -> dict[str, pa.Array]:
    """The outcome in use, and under each option, in columns called `reading=option`."""
    columns = {}
    if compared:
        columns["outcome"] = outcome_column(compared[0][2].first)
    return columns | {
        f"{reading}={option}": outcome_column(answers.by_label[option])
        for reading, option, answers in compared
    }
