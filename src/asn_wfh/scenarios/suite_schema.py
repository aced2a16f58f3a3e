"""The shapes of a suite's file: its header, and the frame of each scenario."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidationInfo

from asn_wfh.loading.calendar_file import CalendarShape
from asn_wfh.loading.policy_from_tree import ZONES
from asn_wfh.rules.field_readers import IsoDates, Text, check_listed_word, read_text
from asn_wfh.rules.pydantic_model import Model, ReadBy
from asn_wfh.scenarios.policy_words_scenarios_may_cite import PolicyNames
from asn_wfh.scenarios.read_expectation import ExpectedShape

__all__ = ["ScenarioFrame", "SuiteHeader"]


def _read_timezone(value: object) -> str:
    return check_listed_word(read_text(value), ZONES)


def _read_stance(value: object, info: ValidationInfo) -> tuple[tuple[str, str], ...]:
    assert isinstance(info.context, PolicyNames)
    return info.context.read_stance(value)


class SuiteHeader(Model):
    """Which policy the suite is for, in which time zone its times are, and whom it is about."""

    scenarios: Text
    timezone: Annotated[str, ReadBy(_read_timezone)] | None = None
    people: dict[str, Any] = Field(default_factory=dict)
    given: list[Any]


class ScenarioFrame(Model):
    """Everything of a scenario but the facts of its day."""

    name: Text
    who: Any
    date: IsoDates
    stance: Annotated[
        tuple[tuple[str, str], ...],
        ReadBy(_read_stance, in_context=True),
    ] = ()
    calendar: CalendarShape | None = None
    then: ExpectedShape
