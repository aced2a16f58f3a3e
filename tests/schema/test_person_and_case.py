"""A person and a case are taken by the schema exactly where the library takes them."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from asn_wfh import Case, CivilServant, FactError, WorkCalendar
from asn_wfh.law.vocabulary import ABSENCE, PERSON_FACETS
from schema.validation import errors_of, is_valid

CODES = {
    "employer": ("13", "13.75", "lainnya"),
    "domicile": ("13.75", "13.75.01", "13.75.01.1001"),
}
ODD: tuple[Any, ...] = (
    *("13", "1375", "0.1", "lainnya", "own", "13.7", "13.75.1", "", "PNS", " pns", "inside"),
    *(1, True, ["pns"], {}),
)


@st.composite
def stated_facts(draw: st.DrawFn) -> dict[str, Any]:
    """A mapping of facts, in which nothing, or one or two things, may be wrong."""
    facts: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from([*PERSON_FACETS]), unique=True)):
        own = CODES.get(name) or tuple(PERSON_FACETS[name].words)
        facts[name] = draw(st.sampled_from(own) | st.none())
    for name in draw(st.lists(st.sampled_from([*PERSON_FACETS, "levels", ""]), max_size=2)):
        facts[name] = draw(st.sampled_from(ODD))
    return facts


def person_faults(facts: Any) -> set[str]:
    """The codes of what the library finds wrong with the facts of a person."""
    try:
        CivilServant.read(facts)
    except FactError as error:
        return {fault.code for fault in error.faults}
    return set()


@given(stated_facts())
@settings(max_examples=200)
def test_facts_are_taken_by_both_or_by_neither(facts: dict[str, Any]) -> None:
    """`CivilServant.read` takes what the schema takes, but for facts that ties forbid together."""
    assert is_valid("person", facts) == (person_faults(facts) <= {"tied_facts"})


@pytest.mark.parametrize("value", [None, "pns", 1, [], [{}]])
def test_what_is_no_mapping_is_no_person(value: Any) -> None:
    """Neither takes anything but a mapping."""
    assert not is_valid("person", value)
    assert person_faults(value) == {"not_a_mapping"}


NATIONAL = {f"2028-{day}": "Libur" for day in ("01-01", "05-01", "06-01", "08-17", "12-25")}
CALENDARS: tuple[Any, ...] = (
    None,
    {},
    {"off": {"2026-04-10": "Hari jadi"}, "working": ["2026-04-11"]},
    {"cuti_bersama": {"2028-05-15": "Cuti"}, "libur": NATIONAL, "complete": {"2028": "SKB"}},
    {"known": "2026-01-01"},
)
NO_CALENDARS: tuple[Any, ...] = (
    {"off": ["2026-04-10"]},
    {"off": {"10 April": "Hari jadi"}},
    {"off": {"2026-04-10": " "}},
    {"holidays": {}},
    {"complete": {"tahun": "SKB"}},
    {"working": None},
    "2026",
)
SOUND: dict[str, tuple[Any, ...]] = {
    "rostered": (True, False, None, "tanpa_jadwal"),
    "recalled": (True, False, None, "?"),
    "absent": (*ABSENCE, "?", None),
    "facts": (None, {}, {"zona": "merah", "lahir": "1970-05-01"}, [["zona", "merah"]]),
    "calendar": CALENDARS,
}
BROKEN: dict[str, tuple[Any, ...]] = {
    "who": (None, [], {"level": "mahr"}, {"nip": "1"}, [{}, {"nip": "1"}], "pns"),
    "on": ("2026-02-30", "2026-4-10", "10-04-2026", "2026-04-10T00:00", "", "hari-ini", None),
    "rostered": ("?", "ya", 1, []),
    "recalled": ("tanpa_jadwal", "ya", 0),
    "absent": ("hadir", "izin", True),
    "facts": ({"zona": 1}, {"zona": None}, [["zona"]], 1, "zona"),
    "calendar": NO_CALENDARS,
    "on_date": ("2026-04-10",),
}


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """A mapping that is a case, with nothing, or one or two things, of it wrong or left out."""
    one = st.sampled_from(({}, {"level": "mahir"}, {"domicile": "13.75", "unit": None}))
    case: dict[str, Any] = {"who": draw(one | st.lists(one, min_size=1)), "on": "2026-04-10"}
    for name in draw(st.lists(st.sampled_from([*SOUND]), unique=True)):
        case[name] = draw(st.sampled_from(SOUND[name]))
    for name in draw(st.lists(st.sampled_from([*BROKEN]), max_size=2, unique=True)):
        case[name] = draw(st.sampled_from(BROKEN[name]))
    if draw(st.integers(0, 9)) == 0:
        del case[draw(st.sampled_from(["who", "on"]))]
    return case


CASES: TypeAdapter[Case] = TypeAdapter(Case)


def reads(content: dict[str, Any]) -> bool:
    """Whether the library takes the JSON of a case."""
    try:
        CASES.validate_json(json.dumps(content), strict=True)
    except ValidationError:
        return False
    return True


@given(questions())
@settings(max_examples=200)
def test_a_case_is_taken_by_both_or_by_neither(content: dict[str, Any]) -> None:
    """Pydantic makes a `Case` of what the schema takes, and of nothing else."""
    assert is_valid("case", content) == reads(content), errors_of("case", content)


def test_what_only_its_meaning_forbids_is_taken() -> None:
    """Facts that a tie forbids together, and a year without its holidays, are of a sound shape."""
    lurah = {"who": {"post": "lurah", "affair": "kesehatan"}, "on": "2026-04-10"}
    year = {"who": {}, "on": "2026-04-10", "calendar": {"complete": {"2028": "SKB"}}}
    for content in (lurah, year):
        assert is_valid("case", content)
        assert not reads(content)


def test_a_case_as_it_is_written_is_valid() -> None:
    """The JSON that pydantic writes of a case is taken."""
    who = CivilServant(employment="pns", level="pelaksana", domicile="13.75.01")
    calendar = WorkCalendar(off={date(2026, 4, 10): "Hari jadi"})
    for case in (
        Case(who, date(2026, 4, 10), rostered="tanpa_jadwal", recalled="?", calendar=calendar),
        Case([who, CivilServant()], date(2026, 4, 10), absent="cuti", facts={"zona": "merah"}),
    ):
        assert errors_of("case", json.loads(CASES.dump_json(case))) == []
