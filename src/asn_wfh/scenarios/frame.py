"""The shapes of a suite's file: its header, and the frame of each scenario."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from asn_wfh.errors import Fault, Faults
from asn_wfh.loading import ZONES
from asn_wfh.rules.words import IsoDates, Text, in_list, read_date, text_of
from asn_wfh.scenarios.answers import Then
from asn_wfh.shapes import Shape

__all__ = ["Calendar", "Frame", "Header"]


def _zone(value: object) -> str:
    return in_list(text_of(value), ZONES)


def _named_days(value: object) -> dict[date, str]:
    """Dates with what they are called."""
    if not isinstance(value, Mapping):
        raise Faults(Fault.of("not_a_mapping"))
    return {read_date(day): text_of(name) for day, name in value.items()}


class Header(Shape):
    """Which policy the suite is for, in which time zone its times are, and whom it is about."""

    scenarios: Text
    timezone: Annotated[str, PlainValidator(_zone)] | None = None
    people: dict[str, Any] = Field(default_factory=dict)
    given: list[Any]


class Calendar(Shape):
    """Local changes to the calendar: named days off, working days, named collective leave."""

    libur_setempat: Annotated[dict[date, str], PlainValidator(_named_days)] | None = None
    hari_kerja: IsoDates = ()
    cuti_bersama: Annotated[dict[date, str], PlainValidator(_named_days)] | None = None


class Frame(Shape):
    """Everything of a scenario but the facts of its day."""

    name: Text
    who: Any
    date: IsoDates
    stance: Annotated[
        tuple[tuple[str, str], ...],
        PlainValidator(lambda value, info: info.context.stance(value)),
    ] = ()
    calendar: Calendar | None = None
    then: Then
