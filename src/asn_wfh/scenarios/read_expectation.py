"""What a scenario says of an answer (`then`), read and checked against its policy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, ValidationInfo, model_validator

from asn_wfh.decision import Ground, Outcome
from asn_wfh.law.vocabulary import ADDRESSEE
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.law.workdays.working_hours_moments_time_zones import is_h_plus_days_word
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.field_readers import (
    Between,
    Count,
    Duration,
    Text,
    Times,
    check_listed_word,
    listed_word_validator,
    read_due_time_date_or_day_of_month,
    read_one_or_list,
    read_one_or_more_texts,
    read_text,
)
from asn_wfh.rules.group_of_people import FacetValues
from asn_wfh.rules.pydantic_model import Model, ReadBy
from asn_wfh.scenarios.format_expected_and_given_answer_lines import StatedDuty, StatedHomeCount
from asn_wfh.scenarios.policy_words_scenarios_may_cite import (
    WARNINGS,
    PolicyNames,
    read_each_key_and_value,
)
from asn_wfh.scenarios.suite import Expected

__all__ = ["ExpectedShape"]

NOTHING = "tidak_ada"
"""Stated where there is to be none: no duty, no missing fact, no warning."""

_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9]{2}:[0-9]{2}")
_OUTCOMES = tuple(outcome.value for outcome in Outcome)
_ANSWERS = (*_OUTCOMES, "required")


def _policy_names(info: ValidationInfo) -> PolicyNames:
    assert isinstance(info.context, PolicyNames)
    return info.context


def _known_words_validator(read_word: Callable[[PolicyNames, str], str]) -> Any:
    """A validator of a list of words that the policy knows; `tidak_ada` is none of them."""

    def checked(value: object, info: ValidationInfo) -> tuple[str, ...]:
        names = _policy_names(info)
        return (
            () if value == NOTHING else read_one_or_list(value, lambda text: read_word(names, text))
        )

    return ReadBy(checked, in_context=True)


def _read_reasons(value: object, info: ValidationInfo) -> tuple[str, ...]:
    names = _policy_names(info)
    return read_one_or_list(value, names.read_reason)


def _read_warning_code_and_subject(_: PolicyNames, text: str) -> str:
    code, _space, about = text.partition(" ")
    return f"{check_listed_word(code, WARNINGS)} {about}".strip()


def _read_contested_lines(value: object, info: ValidationInfo) -> tuple[str, ...]:
    """`{reading: {option: outcome}}` as lines; `required` is an outcome of which they must."""
    names = _policy_names(info)

    def contested_lines_of_reading(reading: str, options: object) -> list[str]:
        of_reading = names.options_of(reading)
        if not isinstance(options, Mapping) or not options:
            raise Faults(Fault.of("not_contested"))
        return read_each_key_and_value(
            options,
            lambda option, outcome: (
                f"{reading}={check_listed_word(option, of_reading)}: "
                f"{check_listed_word(read_text(outcome), _ANSWERS)}"
            ),
        )

    if value != NOTHING and not (isinstance(value, Mapping) and value):
        raise Faults(Fault.of("not_contested"))
    per_reading = (
        [] if value == NOTHING else read_each_key_and_value(value, contested_lines_of_reading)
    )
    return tuple(line for several in per_reading for line in several)


def _read_due_time(value: object, info: ValidationInfo) -> str:
    """A time of the day that is asked about, of another with its date, or a moment of a rule."""
    text = (
        str(read_due_time_date_or_day_of_month(value))
        if isinstance(value, Mapping)
        else read_text(value)
    )
    if not (isinstance(value, Mapping) or text in MOMENTS or is_h_plus_days_word(text)):
        try:
            match = _TIME.fullmatch(text)
            datetime.fromisoformat(("" if match and match[1] else "2026-04-08 ") + text)
        except ValueError:
            match = None
        if match is None:
            raise Faults(Fault.of("not_due", text=text))
    names = _policy_names(info)
    if names.timezone is None:
        raise Faults(Fault.of("no_timezone"))
    return text


def _read_condition_boxes(value: object, info: ValidationInfo) -> tuple[FacetValues, ...]:
    """`{fact: value}`, or a list of such boxes."""
    names = _policy_names(info)
    boxes: list[FacetValues] = []
    for box in value if isinstance(value, list) else [value]:
        if not isinstance(box, Mapping) or not box:
            raise Faults(Fault.of("not_a_mapping"))
        sides = (
            (names.read_fact(facet), read_one_or_more_texts(values))
            for facet, values in box.items()
        )
        boxes.append(tuple(sorted(sides)))
    return tuple(boxes)


def _read_label(value: object, info: ValidationInfo) -> str:
    return _policy_names(info).read_label(read_text(value))


def _read_duty(value: object, info: ValidationInfo) -> str:
    return _policy_names(info).read_duty(read_text(value))


Due = Annotated[str, ReadBy(_read_due_time, in_context=True)]


class _DutyShape(Model):
    """One duty: its clause, its word, its times, and the facts on which it hangs."""

    at: Annotated[str, ReadBy(_read_label, in_context=True)]
    do: Annotated[str, ReadBy(_read_duty, in_context=True)]
    to: Annotated[str, listed_word_validator(*ADDRESSEE)] | None = None
    through: Annotated[str, listed_word_validator(*ADDRESSEE)] | None = None
    by: Due | None = None
    opens: Due | None = Field(None, alias="from")
    until: Due | None = None
    hours: Between | None = None
    times: Times | None = None
    within: Duration | None = None
    count: Count | None = None
    if_: Annotated[tuple[FacetValues, ...], ReadBy(_read_condition_boxes, in_context=True)] = Field(
        (), alias="if"
    )

    @model_validator(mode="after")
    def _check_one_kind_of_time(self, info: ValidationInfo) -> _DutyShape:
        kinds = {
            "by": self.by,
            "from": self.opens or self.until,
            "hours": self.hours,
            "times": self.times,
        }
        given = [name for name, value in kinds.items() if value is not None]
        if len(given) > 1:
            raise Faults(Fault.of("not_together", first=given[0], second=given[1]))
        for name in ("times", "hours"):
            if getattr(self, name) and _policy_names(info).timezone is None:
                raise Faults(((name,), Fault.of("no_timezone")))
        return self

    def stated_duty_per_time(self) -> Iterator[StatedDuty]:
        """The duty, once per point in time."""
        spans = [(time, time) for time in self.times or ()]
        hours = (self.hours.opens, self.hours.closes) if self.hours else None
        other = [hours or (self.opens, self.by or self.until)]
        for opens, due in spans or other:
            owed = (self.to, self.through)
            often = (self.within, self.count)
            yield StatedDuty(self.at, self.do, opens, due, self.if_, owed, often)


def _read_count(value: object) -> int:
    text = read_text(value)
    if not re.fullmatch(r"0|[1-9][0-9]{0,6}", text, re.ASCII):
        raise Faults(Fault.of("not_a_count", text=text))
    return int(text)


def _read_least_and_most_or_tidak_ada(value: object) -> tuple[int, int] | None:
    """`["5", "8"]`, or one number that is both; `tidak_ada` where no share binds."""
    if value == NOTHING:
        return None
    counts = [_read_count(item) for item in (value if isinstance(value, list) else [value])]
    if not 1 <= len(counts) <= 2:
        raise Faults(Fault.of("not_two_counts"))
    return counts[0], counts[-1]


class _HomeCountShape(Model):
    """How many of a staff are at home."""

    staff: Annotated[int, ReadBy(_read_count)]
    home: Annotated[tuple[int, int] | None, ReadBy(_read_least_and_most_or_tidak_ada)] = None
    missing: Annotated[tuple[str, ...], _known_words_validator(PolicyNames.read_fact)] = ()
    set: Text | None = None

    @model_validator(mode="after")
    def _check_not_home_and_missing(self) -> _HomeCountShape:
        if self.missing and self.home is not None:
            raise Faults(Fault.of("not_together", first="home", second="missing"))
        return self

    def stated_home_count(self) -> StatedHomeCount:
        """The figure as the runner compares it."""
        return StatedHomeCount(self.staff, self.home, self.missing, self.set)


class ExpectedShape(Model):
    """The answer that is expected; an aspect that is not stated is not compared.

    A determined outcome needs its clauses and an undetermined one its missing facts, so that
    no scenario holds for the wrong reason.
    """

    outcome: Annotated[str, listed_word_validator(*_OUTCOMES)]
    ground: Annotated[str, listed_word_validator(*(ground.value for ground in Ground))] | None = (
        None
    )
    because: Annotated[tuple[str, ...], ReadBy(_read_reasons, in_context=True)] | None = None
    missing: Annotated[tuple[str, ...], _known_words_validator(PolicyNames.read_fact)] | None = None
    required: Annotated[str, listed_word_validator("ya", "tidak", "belum_pasti")] | None = None
    required_missing: (
        Annotated[tuple[str, ...], _known_words_validator(PolicyNames.read_fact)] | None
    ) = None
    figures: list[_HomeCountShape] = Field(default_factory=list)
    duties: list[_DutyShape] | None = None
    contested: Annotated[tuple[str, ...], ReadBy(_read_contested_lines, in_context=True)] | None = (
        None
    )
    warnings: (
        Annotated[tuple[str, ...], _known_words_validator(_read_warning_code_and_subject)] | None
    ) = None

    @model_validator(mode="before")
    @classmethod
    def _normalised_duties_and_figures(cls, value: Any) -> Any:
        if isinstance(value, Mapping) and isinstance(value.get("figures"), Mapping):
            value = {**value, "figures": [value["figures"]]}
        if isinstance(value, Mapping) and value.get("duties") == NOTHING:
            return {**value, "duties": []}
        if isinstance(value, Mapping) and value.get("duties") == []:
            raise Faults((("duties",), Fault.of("empty_list")))
        return value

    @model_validator(mode="after")
    def _check_reasons_are_stated(self) -> ExpectedShape:
        needed = "missing" if self.outcome == Outcome.UNDETERMINED.value else "because"
        if not getattr(self, needed):
            raise Faults(Fault.of("missing_key", key=needed))
        if self.duties and self.outcome != Outcome.PERMITTED.value:
            raise Faults(Fault.of("not_together", first=self.outcome, second="duties"))
        return self

    def as_expected(self, timezone: str | None) -> Expected:
        """What is stated, as lines."""
        stated: dict[str, tuple[str, ...] | None] = {
            "outcome": (self.outcome,),
            "ground": (self.ground,) if self.ground else None,
            "because": self.because,
            "missing": self.missing,
            "required": (self.required,) if self.required else None,
            "required_missing": self.required_missing,
            "contested": self.contested,
            "warnings": self.warnings,
        }
        duties = None
        if self.duties is not None:
            duties = tuple(duty for line in self.duties for duty in line.stated_duty_per_time())
        aspects = tuple((name, lines) for name, lines in stated.items() if lines is not None)
        figures = tuple(figure.stated_home_count() for figure in self.figures)
        return Expected(aspects, duties, timezone, figures)
