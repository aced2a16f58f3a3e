"""A person and a case are taken by the schema exactly where the library takes them."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import Case, CivilServant, FactError, WorkCalendar
from asn_wfh.law.vocabulary import ABSENCE, PERSON_FACETS
from schema.validation import errors_of, is_valid

CODES = ("13", "13.75", "13.75.01", "13.75.01.1001", "1375", "0.1", "lainnya", "own", "13.7", "")
NAMES = (*PERSON_FACETS, "levels", "nip", "")


@st.composite
def stated_facts(draw: st.DrawFn) -> dict[str, Any]:
    """A mapping that may be one of facts: mostly known names, mostly their own words."""
    facts: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(NAMES), max_size=4, unique=True)):
        own = tuple(PERSON_FACETS[name].words) if name in PERSON_FACETS else ()
        facts[name] = draw(
            st.sampled_from((*own, *CODES))
            | st.none()
            | st.sampled_from(("pns", "PNS", " pns", "ya", 1, True, ["pns"], {}))
        )
    return facts


def person_faults(facts: Any) -> set[str]:
    """The codes of what the library finds wrong with the facts of a person."""
    try:
        CivilServant.read(facts)
    except FactError as error:
        return {fault.code for fault in error.faults}
    return set()


@given(stated_facts())
@settings(max_examples=500)
def test_facts_are_taken_by_both_or_by_neither(facts: dict[str, Any]) -> None:
    """`CivilServant.read` takes what the schema takes, but for facts that ties forbid together."""
    assert is_valid("person", facts) == (person_faults(facts) <= {"tied_facts"})


@pytest.mark.parametrize("value", [None, "pns", 1, [], [{}]])
def test_what_is_no_mapping_is_no_person(value: Any) -> None:
    """Neither takes anything but a mapping."""
    assert not is_valid("person", value)
    assert person_faults(value) == {"not_a_mapping"}


DAYS = ("2026-04-10", "2026-02-30", "2026-4-10", "10-04-2026", "2026-04-10T00:00", "", "hari-ini")
CALENDARS: tuple[Any, ...] = (
    None,
    {},
    {"off": {"2026-04-10": "Hari jadi"}, "working": ["2026-04-11"]},
    {"cuti_bersama": {"2026-05-15": "Cuti bersama"}, "complete": {"2028": "SKB"}},
    {"known": "2026-01-01"},
    {"off": ["2026-04-10"]},
    {"off": {"10 April": "Hari jadi"}},
    {"holidays": {}},
    {"complete": {"28": "SKB"}},
    "2026",
)


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """A mapping that may be a case: one or two things of it may be wrong."""
    who = st.sampled_from(({}, {"level": "mahir"}, {"level": "mahr"}, {"nip": "1"}))
    flags = (True, False, None, "?", "tanpa_jadwal", "ya", 1, 0)
    optional: dict[str, Any] = {
        "rostered": st.sampled_from(flags),
        "recalled": st.sampled_from(flags),
        "absent": st.sampled_from((*ABSENCE, "?", None, "hadir", "izin", True)),
        "facts": st.sampled_from((None, {}, {"zona": "merah"}, {"zona": None}, {"zona": 1}, [], 1)),
        "calendar": st.sampled_from(CALENDARS),
        "on_date": st.just("2026-04-10"),
    }
    case = {"who": draw(who | st.lists(who, max_size=2)), "on": draw(st.sampled_from(DAYS))}
    for name in draw(st.lists(st.sampled_from([*optional]), max_size=2, unique=True)):
        case[name] = draw(optional[name])
    if draw(st.integers(0, 9)) == 0:
        del case[draw(st.sampled_from(["who", "on"]))]
    return case


def read_calendar(content: Any) -> WorkCalendar | None:
    """A calendar from the JSON of the arguments that make it."""
    if content is None:
        return None
    arguments: dict[str, Any] = {}
    for name, value in content.items():
        if name == "working":
            arguments[name] = [date.fromisoformat(day) for day in value]
        elif name == "known":
            arguments[name] = date.fromisoformat(value)
        elif name == "complete":
            arguments[name] = {int(year): why for year, why in value.items()}
        else:
            arguments[name] = {date.fromisoformat(day): why for day, why in value.items()}
    return WorkCalendar(**arguments)


def reads(content: dict[str, Any]) -> bool:
    """Whether the library takes a case, read key by key from its JSON."""
    plain = dict(content)
    try:
        who = plain.pop("who")
        people = who if isinstance(who, list) else [who]
        plain["who"] = [CivilServant.read(facts) for facts in people]
        plain["on"] = date.fromisoformat(plain.pop("on"))
        plain["calendar"] = read_calendar(plain.pop("calendar", None))
        Case(**plain)
    except (FactError, KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


@given(questions())
@settings(max_examples=500)
def test_a_case_is_taken_by_both_or_by_neither(content: dict[str, Any]) -> None:
    """`Case`, made of the values that its JSON names, takes what the schema takes."""
    assert is_valid("case", content) == reads(content), errors_of("case", content)


def test_a_case_as_it_is_written_is_valid() -> None:
    """The JSON that pydantic writes of a case is taken."""
    from pydantic import TypeAdapter

    who = CivilServant(employment="pns", level="pelaksana", domicile="13.75.01")
    calendar = WorkCalendar(off={date(2026, 4, 10): "Hari jadi"})
    adapter = TypeAdapter(Case)
    for case in (
        Case(who, date(2026, 4, 10), rostered="tanpa_jadwal", recalled="?", calendar=calendar),
        Case([who, CivilServant()], date(2026, 4, 10), absent="cuti", rostered=True),
    ):
        assert errors_of("case", json.loads(adapter.dump_json(case, exclude={"facts"}))) == []
