"""The words that effects are made of: shares, dates, weekdays, moments, clauses.

Each reads the text of a file into a value, or raises `Faults` with every reason why not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import ValidationInfo

from asn_wfh.kernel.json_schema_parts import (
    Label,
    closed_list_word_schema,
    one_or_list,
    text_schema,
)
from asn_wfh.law.clause import Clause
from asn_wfh.law.own_duty_limit_and_sanction_terms import LISTED, TermKind
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint, word_list_hint
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.law.workdays.working_hours_moments_time_zones import is_h_plus_days_word
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules import field_schemas as schemas
from asn_wfh.rules.due_day_and_count_of_months import MonthlyDate
from asn_wfh.rules.field_schemas import WEEKS_OF_MONTH
from asn_wfh.rules.pydantic_model import ReadBy

__all__ = [
    "ClausePath",
    "EveryDay",
    "Hours",
    "IsoDate",
    "IsoDates",
    "Months",
    "Share",
    "Text",
    "Times",
    "check_listed_word",
    "keys_wanted_fault",
    "listed_word_validator",
    "match_text",
    "own_term_names",
    "read_listed_words",
    "read_percentage_from_0",
    "read_text",
    "term_validator",
]

ItemT = TypeVar("ItemT")


def read_text(value: object) -> str:
    """A text that is not empty."""
    if not isinstance(value, str):
        raise Faults(Fault.of("not_a_text"))
    if not value.strip():
        raise Faults(Fault.of("empty_text"))
    return value


def read_one_or_list(
    value: object, read: Callable[[str], ItemT], has_to_be_in_order: bool = False
) -> tuple[ItemT, ...]:
    """What one text or a list of distinct texts says, each at its own place; perhaps in order."""
    if not isinstance(value, list):
        return (read(read_text(value)),)
    if not value:
        raise Faults(Fault.of("empty_list"))
    items: dict[str, Any] = {}
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, raw in enumerate(value):
        try:
            text = read_text(raw)
            item = read(text)
        except Faults as error:
            faults += [((place, *below), fault) for below, fault in error.located]
            continue
        last = next(reversed(items.values()), None)
        if text in items:
            faults.append(((place,), Fault.of("repeated_word", word=text)))
        elif has_to_be_in_order and last is not None and item <= last:
            faults.append(((place,), Fault.of("not_sorted", first=last, second=item)))
        items[text] = item
    if faults:
        raise Faults(*faults)
    return tuple(items.values())


def read_one_or_more_texts(value: object) -> tuple[str, ...]:
    """One text or a list of distinct texts."""
    return read_one_or_list(value, str)


def read_text_joined_to_one_line(value: object) -> str:
    """A text that is not empty; over several lines it is still one sentence."""
    return re.sub(r"\s*\n\s*", " ", read_text(value)).strip()


def match_text(value: object, form: str, code: str, **values: object) -> re.Match[str]:
    """A text of a form, whole; anything else raises the fault with that code."""
    text = read_text(value)
    match = re.fullmatch(form, text, re.ASCII)
    if match is None:
        raise Faults(Fault.of(code, text=text, **values))
    return match


def read_date(value: object) -> date:
    """An ISO date; nothing else is taken for one."""
    text = match_text(value, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "not_a_date").group()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Faults(Fault.of("no_such_day", text=text)) from None


def read_percentage_from_1(value: object) -> int:
    """A whole percentage from 1 to 100, as a number of hundredths."""
    share = int(match_text(value, r"([0-9]{1,3})%", "not_a_share")[1])
    if not 1 <= share <= 100:
        raise Faults(Fault.of("not_a_share", text=value))
    return share


def read_percentage_from_0(value: object) -> int:
    """A whole percentage from 0 to 100, as a number of hundredths."""
    share = int(match_text(value, r"([0-9]{1,3})%", "not_a_percentage")[1])
    if share > 100:
        raise Faults(Fault.of("not_a_percentage", text=value))
    return share


def read_time_with_colon(value: object) -> str:
    """A time of day as HH:MM."""
    text = match_text(value, r"[0-9]{2}:[0-9]{2}", "not_a_time").group()
    try:
        time.fromisoformat(text)
    except ValueError:
        raise Faults(Fault.of("not_a_time", text=text)) from None
    return text


def read_nth_weekdays_of_month(value: object) -> tuple[str, ...]:
    """Which of its weekdays in the month a date is: `1` to `5`, or `akhir` for the last."""
    named = read_listed_words(value, WEEKS_OF_MONTH)
    if set(named) >= {"1", "2", "3", "4", "5"}:
        raise Faults(Fault.of("all_values", facet="weeks"))
    return tuple(week for week in WEEKS_OF_MONTH if week in named)


def read_clause_labels(value: object) -> tuple[str, ...]:
    """The clauses of a circular that are named, each with its part where it is of one part."""
    return tuple(map(str, read_one_or_list(value, _read_clause_label)))


def _read_clause_label(text: str) -> str:
    clause, slash, part = text.partition("/")
    if slash and not re.fullmatch(schemas.NAME_FORM, part):
        raise Faults(Fault.of("not_a_clause", text=text))
    return f"{read_clause(clause)}{slash}{part}"


def read_names_of_own_act_facts(value: object, info: ValidationInfo) -> tuple[str, ...]:
    """The acts that are named, each a fact of the policy's own."""
    own: Mapping[str, OwnFact] = getattr(info.context, "own", {})
    acts = [name for name, fact in own.items() if fact.act_of]
    named = read_one_or_list(value, str)
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, name in enumerate(named):
        path = (place,) if isinstance(value, list) else ()
        # A fact that is broken has its fault where it is declared.
        if name not in acts and (name in own or name not in (info.context or {})):
            fault = Fault.of("not_an_act", name=name, **word_list_hint(acts))
            faults.append((path, fault))
    if faults:
        raise Faults(*faults)
    return named


def read_moment_of_day(value: object) -> str:
    """A time of day, or a word of `workdays.MOMENTS`."""
    text = read_text(value)
    if text in MOMENTS:
        return text
    try:
        return read_time_with_colon(text)
    except Faults:
        raise Faults(Fault.of("not_a_moment", text=text, words=", ".join(MOMENTS))) from None


def read_number_of_months(value: object) -> int:
    """A number of months, written as `2 bulan`."""
    return int(match_text(value, r"([1-9][0-9]?) bulan", "not_a_period")[1])


def read_due_time_date_or_day_of_month(value: object) -> str | date | MonthlyDate:
    """A due moment: one of a day, a date, or `tanggal 1 bulan berikutnya`.

    `h+3` is the end of the third working day after; `{h-1: "15:00"}` is that time on the last
    working day before, `{h+1: "15:00"}` on the next.
    """
    if isinstance(value, Mapping):
        day = next(iter(value), "")
        if len(value) != 1 or not (day == "h-1" or is_h_plus_days_word(day)):
            raise Faults(Fault.of("not_a_time_before"))
        try:
            return f"{day} {read_time_with_colon(value[day])}"
        except Faults as error:
            raise Faults(*(((day, *path), fault) for path, fault in error.located)) from None
    text = read_text(value)
    if is_h_plus_days_word(text):
        return text
    match = re.fullmatch(r"tanggal ([1-9]|1[0-9]|2[0-8]) bulan berikutnya", text)
    if match:
        return MonthlyDate(int(match[1]))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        return read_date(text)
    try:
        return read_moment_of_day(text)
    except Faults:
        raise Faults(Fault.of("not_a_due", text=text, words=", ".join(MOMENTS))) from None


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of the day, between two moments; of one without end or beginning one is None."""

    opens: str | None
    closes: str | None


def read_hours_pair_or_from_or_until(value: object) -> Hours:
    """Two moments in order, or one of `{from: ...}` and `{until: ...}`."""
    if isinstance(value, Mapping):
        if len(value) != 1 or not set(value) <= {"from", "until"}:
            raise Faults(Fault.of("not_hours"))
        ((edge, moment),) = value.items()
        try:
            text = read_moment_of_day(moment)
        except Faults as error:
            raise Faults(*(((edge, *path), fault) for path, fault in error.located)) from None
        return Hours(text, None) if edge == "from" else Hours(None, text)
    if not isinstance(value, list) or len(value) != 2:
        raise Faults(Fault.of("not_hours"))
    opens, closes = read_one_or_list(value, read_moment_of_day)
    if ":" in opens and ":" in closes and closes < opens:
        raise Faults(Fault.of("not_sorted", first=opens, second=closes))
    return Hours(opens, closes)


def read_minutes_hours_or_working_days(value: object) -> str:
    """A number of minutes, hours or working days, as `10 menit`, `1 jam` or `3 hari_kerja`."""
    return match_text(value, schemas.DURATION_FORM, "not_a_duration").group()


def read_number_of_times(value: object) -> int:
    """How many times something is done, from 1 to 99."""
    return int(match_text(value, r"[1-9][0-9]?", "not_so_many_times").group())


def read_clause(value: object) -> Clause:
    """A clause's path."""
    text = read_text(value)
    try:
        if len(text) <= schemas.CLAUSE_LENGTH:
            return Clause.parse(text)
    except ValueError:
        pass
    raise Faults(Fault.of("not_a_clause", text=text))


def check_listed_word(text: str, words: Collection[str]) -> str:
    """A word of a closed list."""
    if text not in words:
        raise Faults(Fault.of("unknown_word", word=text, **unknown_word_hint(text, words)))
    return text


def read_listed_words(value: object, words: Collection[str]) -> list[str]:
    """One word or a list of words, all of a closed list."""
    return list(read_one_or_list(value, lambda text: check_listed_word(text, words)))


def listed_word_validator(
    *words: str, labels: Mapping[Any, Label] = MappingProxyType({})
) -> ReadBy:
    """A validator that takes one word of a closed list, or of a table of labels."""
    listed = words or tuple(labels)
    return ReadBy(
        lambda value: check_listed_word(read_text(value), listed),
        schema=closed_list_word_schema(listed, labels),
    )


def term_validator(kind: TermKind) -> ReadBy:
    """A validator that takes a word of the law of some kind, or a term of the policy's own."""

    def read(value: object, info: ValidationInfo) -> str:
        return check_listed_word(read_text(value), [*LISTED[kind], *own_term_names(info, kind)])

    return ReadBy(read, in_context=True, schema=schemas.term_schema(kind))


def own_term_names(info: ValidationInfo, kind: TermKind) -> list[str]:
    """The terms of the policy's own of one kind."""
    return [term.name for term in getattr(info.context, "terms", ()) if term.kind == kind]


def read_weekdays_or_hari_kerja(value: object) -> tuple[str, ...]:
    """The weekdays named, in order; `hari_kerja` is every one."""
    if value in ("hari_kerja", ["hari_kerja"]):
        return tuple(WEEKDAYS)
    named = read_listed_words(value, [*WEEKDAYS, "hari_kerja"])
    if "hari_kerja" in named:
        day = next(day for day in named if day != "hari_kerja")
        raise Faults(Fault.of("not_together", first="hari_kerja", second=day))
    return tuple(day for day in WEEKDAYS if day in named)


def read_dates(value: object) -> tuple[date, ...]:
    """One date or a list of dates in order."""
    return read_one_or_list(value, read_date, has_to_be_in_order=True)


def read_times(value: object) -> tuple[str, ...]:
    """One time or a list of times in order."""
    return read_one_or_list(value, read_time_with_colon, has_to_be_in_order=True)


Text = Annotated[str, ReadBy(read_text_joined_to_one_line, schema=text_schema())]
Share = Annotated[int, ReadBy(read_percentage_from_1, schema=schemas.PERCENTAGE)]
IsoDate = Annotated[date, ReadBy(read_date, schema=schemas.DATE)]
IsoDates = Annotated[tuple[date, ...], ReadBy(read_dates, schema=schemas.DATES)]
EveryDay = Annotated[
    tuple[str, ...], ReadBy(read_weekdays_or_hari_kerja, schema=schemas.WEEKDAY_NAMES)
]
Times = Annotated[tuple[str, ...], ReadBy(read_times, schema=schemas.TIMES)]
Months = Annotated[int, ReadBy(read_number_of_months, schema=schemas.MONTHS)]
By = Annotated[
    str | date | MonthlyDate, ReadBy(read_due_time_date_or_day_of_month, schema=schemas.DUE)
]
Between = Annotated[Hours, ReadBy(read_hours_pair_or_from_or_until, schema=schemas.HOURS)]
Duration = Annotated[str, ReadBy(read_minutes_hours_or_working_days, schema=schemas.DURATION)]
Count = Annotated[int, ReadBy(read_number_of_times, schema=schemas.COUNT)]
ClausePath = Annotated[Clause, ReadBy(read_clause, schema=schemas.CLAUSE)]
Weeks = Annotated[
    tuple[str, ...],
    ReadBy(read_nth_weekdays_of_month, schema=one_or_list(closed_list_word_schema(WEEKS_OF_MONTH))),
]
Labels = Annotated[
    tuple[str, ...], ReadBy(read_clause_labels, schema=one_or_list(schemas.CLAUSE_OR_PART))
]
Acts = Annotated[
    tuple[str, ...], ReadBy(read_names_of_own_act_facts, in_context=True, schema=schemas.ACT_NAMES)
]


def keys_wanted_fault(value: object, key: str) -> Fault:
    """The fault of what is no mapping where keys are wanted: a list, or anything else."""
    return Fault.of("keys_not_list" if isinstance(value, list | tuple) else "wants_keys", key=key)
