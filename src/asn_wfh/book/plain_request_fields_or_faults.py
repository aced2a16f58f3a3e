"""The fields of a request to the book, checked and made plain, every fault of them at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from asn_wfh.kernel.plain_dates_and_texts import Real, plain_day, plain_text
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.nip_and_other_ids import plain_id

__all__ = ["MAX_TEXT", "plain_date_field", "plain_request_fields", "plain_text_field"]

MAX_TEXT = 200
"""How many characters a name, an id or a reason may have: the width of a column."""

Field = str | date | datetime
Check = Callable[[object], Field | Fault]


def plain_request_fields(values: Mapping[str, object]) -> dict[str, Field]:
    """The fields of a request, each made plain as its name asks; FactError with every fault.

    `at` is an instant with its zone, whatever ends in `day` a date, a `person` an id, and any
    other a text on one line.
    """
    faults: list[Fault] = []
    plain: dict[str, Field] = {}
    for name, value in values.items():
        field = _check_by_field_name(name)(value)
        if isinstance(field, Fault):
            faults.append(field.at(key=name))
        else:
            plain[name] = field
    if faults:
        raise FactError(faults)
    return plain


def plain_text_field(name: str, value: object) -> str:
    """One field that is a text or an id, made plain; FactError."""
    return str(plain_request_fields({name: value})[name])


def plain_date_field(name: str, value: object) -> date:
    """One field that is a date, made plain; FactError."""
    day = _plain_day_or_fault(value)
    if isinstance(day, Fault):
        raise FactError([day.at(key=name)])
    return day


def _check_by_field_name(name: str) -> Check:
    if name == "at":
        return _plain_instant_or_fault
    if name.endswith("day"):
        return _plain_day_or_fault
    return _plain_id_or_fault if name.endswith("person") else _plain_text_or_fault


def _plain_instant_or_fault(value: object) -> Field | Fault:
    """An instant of the real type; a time without its zone is no instant."""
    if not isinstance(value, Real.datetime):
        return Fault.of("book_no_instant", value=shortened(value))
    if value.utcoffset() is None:
        return Fault.of("book_no_zone", value=shortened(value))
    return Real.datetime.fromisoformat(value.isoformat())


def _plain_day_or_fault(value: object) -> date | Fault:
    day = plain_day(value)
    return Fault.of("not_a_day", value=shortened(value)) if day is None else day


def _plain_text_or_fault(value: object) -> Field | Fault:
    text = plain_text(value)
    if text is None:
        return Fault.of("not_a_text")
    line = " ".join(text.split())
    if not line:
        return Fault.of("empty_text")
    if not line.isprintable():
        return Fault.of("book_unprintable", value=shortened(line))
    if len(line) > MAX_TEXT:
        return Fault.of("book_long_text", value=shortened(line), count=len(line), most=MAX_TEXT)
    return line


def _plain_id_or_fault(value: object) -> Field | Fault:
    text = plain_text(value)
    return _plain_text_or_fault(value if text is None else plain_id(text))
