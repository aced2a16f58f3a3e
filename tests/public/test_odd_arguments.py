"""Every public function and method, asked with every odd value in each of its arguments.

What is public is found by name, and its arguments by signature: a new one is asked too, and fails
here as long as no good value for it is known.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from itertools import islice
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import asn_wfh
from asn_wfh import (
    Case,
    CivilServant,
    Contested,
    FactError,
    Fault,
    Outcome,
    PolicyError,
    WorkCalendar,
    analysis,
    decide,
    history_of,
    load_policy,
)
from asn_wfh import compare as comparing
from asn_wfh.law import workdays
from asn_wfh.law.clause import Clause
from history.circulars_over_time import paper
from public.test_edges import ODD
from strategies import CLERK

ROOMS: tuple[ModuleType, ...] = (asn_wfh, workdays, analysis, comparing)
FRIDAY = date(2026, 4, 10)
POLICY, OTHER = load_policy("bukittinggi"), load_policy("bangka_barat")
HISTORY = history_of([POLICY])
SMALL = paper("kecil", "2026-04-01", "from: 2026-04-01", lapses="2026-06-30")
CASE = Case(CivilServant.read({**CLERK, "level": "ahli_madya"}), FRIDAY)
ANY: list[object] = [
    *ODD,
    *(None, True, 0, -1, 2026.5, "", "besok", "\ud800", "a\0b", "Asia", b"\xff"),
    *([], {}, [None], {None: None}, ("a", "b"), range(2)),
    *(FRIDAY, date.min, date.max, datetime(2026, 4, 10, 8), ZoneInfo("Asia/Jakarta")),  # noqa: DTZ001
    *(CASE, POLICY, HISTORY, CivilServant, decide),
]
"""What stands in the place of one argument; some of it is a good value of some."""


def examples() -> Iterator[object]:
    """One example at least of each public class whose methods are asked."""
    yield from (POLICY, HISTORY, CASE, CASE.who, Fault.of("not_a_text"))
    yield from (WorkCalendar(off={FRIDAY: "Hari jadi"}), workdays.DECREES[2026])
    yield workdays.default_calendar().day(FRIDAY)
    clerk = CivilServant.read({**CLERK, "domicile": "13.75"})
    for decision in (
        decide(POLICY, CASE.who, FRIDAY),
        decide(POLICY, CivilServant(), FRIDAY),
        decide(POLICY, clerk, date(2026, 6, 12)),
    ):
        yield from (decision, *decision.reasons, *decision.duties, *decision.missing)
        yield from decision.warnings
    yield Contested("pengawas", "harfiah", Outcome.PERMITTED)
    across = analysis.readings(OTHER, Case(clerk, FRIDAY, rostered=False))
    yield from (across, *across.turns)
    counter, enough = analysis.counterfactuals(POLICY, CASE), analysis.sufficient(POLICY, CASE)
    change, fact_set = counter.changes[0], enough.sets[0]
    yield from (counter, change, *change.facts, *change.ways, enough, fact_set, *fact_set.facts)
    question = analysis.next_question(POLICY, Case(CivilServant(), FRIDAY))
    assert question is not None
    yield from (question, *question.choices)
    yield from analysis.permission_conditions(POLICY, Case(clerk, FRIDAY))
    yield from comparisons(clerk)
    for report in analysis.reading_report(POLICY):
        yield from (report, *report.changes)
    yield from analysis.lint(POLICY)


def comparisons(clerk: CivilServant) -> Iterator[object]:
    """A comparison with a staff list, and one example at least of each of its rows."""
    member = comparing.Member("1", clerk)
    compared = comparing.compare(POLICY, OTHER, staff=[member])
    row, duty = compared.rows[0], compared.duties[0]
    yield from (compared, member, row, row.witness, row.people, duty, duty.demands[0][0])
    yield from (compared.headcount, compared.boxes[0], compared.limits[0], compared.forces[0])
    group = comparing.who_may(compared)[0]
    yield from (group, group.cells[0])
    yield comparing.WordingChange(0, 1, "1", (duty.demands[0][0].rule, None))


EXAMPLES: dict[type, Any] = {type(example): example for example in examples()}
COMPARED: comparing.Comparison = EXAMPLES[comparing.Comparison]
GOOD: dict[str, object] = {
    "policy": POLICY,
    "case": CASE,
    "who": CASE.who,
    "on": FRIDAY,
    "lang": "en",
    "policies": (POLICY,),
    "source": "bukittinggi",
    "region_code": "13.75",
    "first": POLICY,
    "second": OTHER,
    "comparison": COMPARED,
    "row": COMPARED.rows[0],
    "stance": {},
    "name": "pengawas",
    "clause": Clause.parse("1.b"),
    "facts": {},
    "told": EXAMPLES[asn_wfh.Decision].as_dict(),
    "code": "not_a_text",
    "path": "tidak-ada.csv",
    "year": 2026,
    "start": FRIDAY,
    "months": 2,
    "word": "h-1",
    "calendar": None,
    "zone": ZoneInfo("Asia/Jakarta"),
}
"""A good value for each argument that has none by itself, by name."""


def asked() -> Iterator[tuple[str, Callable[..., object], Mapping[str, object]]]:
    """Every public function, class and method with good values for its arguments."""
    rooms = {n: getattr(room, n) for room in ROOMS for n in room.__all__}
    for name, public in rooms.items():
        if inspect.isfunction(public):
            # Its answer for the shipped circulars takes a while.
            yield name, public, GOOD | {"policy": SMALL} if name == "reading_report" else GOOD
        elif isinstance(public, type) and not issubclass(public, Enum | BaseException):
            example = EXAMPLES[public]
            made = {f.name: getattr(example, f.name) for f in fields(example) if f.init}
            yield name, public, {} if public is WorkCalendar else made
            for method, _ in inspect.getmembers(public, callable):
                if not method.startswith("_"):
                    yield f"{name}.{method}", getattr(example, method), GOOD


ASKED = list(asked())


def call(
    public: Callable[..., object], good: Mapping[str, object], name: str, odd: object
) -> object:
    """What comes of a call with one odd argument; of an iterator its first values."""
    args: list[object] = []
    named: dict[str, object] = {}
    for argument in inspect.signature(public).parameters.values():
        if argument.kind in (argument.VAR_POSITIONAL, argument.VAR_KEYWORD):
            if argument.name == name and argument.kind is argument.VAR_POSITIONAL:
                args.append(odd)
            elif argument.name == name:
                named["line"] = odd
        elif argument.name == name or argument.name in good or argument.default is argument.empty:
            value = odd if argument.name == name else good[argument.name]
            if argument.kind is argument.KEYWORD_ONLY:
                named[argument.name] = value
            else:
                args.append(value)
        elif argument.kind is not argument.KEYWORD_ONLY:
            args.append(argument.default)
    answer = public(*args, **named)
    return list(islice(answer, 3)) if inspect.isgenerator(answer) else answer


def test_everything_public_is_asked() -> None:
    """Functions, classes and their methods are found, those of the calendar among them."""
    names = {name for name, _, _ in ASKED}
    some = {"decide", "Case", "WorkCalendar.day", "checked_moment_instant", "Policy.under"}
    assert some | {"compare"} <= names
    assert {"Decision.explain", "Fault.message", "FactValues.sentence", "Flip.sentence"} <= names
    assert all(is_dataclass(public) for public in EXAMPLES)


def _named(fault: Fault) -> bool:
    """Whether a fault says where it is: at a key, in a file, or by what it quotes."""
    quotes = fault.code in ("no_policy", "no_region", "unknown_fact") or "path" in dict(
        fault.values
    )
    return bool(fault.key or fault.file) or quotes


@pytest.mark.parametrize(("public", "good"), [one[1:] for one in ASKED], ids=[n for n, *_ in ASKED])
def test_an_odd_argument_is_answered_or_refused(
    public: Callable[..., object], good: Mapping[str, object]
) -> None:
    """Whatever stands in the place of an argument, no foreign error comes out, and none unnamed."""
    foreign: list[tuple[str, str, str]] = []
    unnamed: list[tuple[str, str]] = []
    texts: list[str] = []
    for name in inspect.signature(public).parameters:
        for odd in ANY:
            try:
                call(public, good, name, odd)
            except (FactError, PolicyError) as error:
                texts = [fault.message("id") for fault in error.faults]
                unnamed += [(name, f.code) for f in error.faults if not _named(f)]
            except Exception as error:  # it is what must not come
                foreign.append((name, type(odd).__name__, repr(error)[:80]))
            else:
                texts = []
            assert all(map(str.isprintable, texts))
    assert foreign == []
    assert unnamed == []


NO_DATES = [*ODD, None, "2026-04-10", 20260410, datetime(2026, 4, 10, 8)]  # noqa: DTZ001
DATES = ("day", "digest", "is_working", "previous", "following", "fitri", "as_known")


@pytest.mark.parametrize("method", DATES)
@pytest.mark.parametrize("odd", NO_DATES, ids=lambda odd: type(odd).__name__)
def test_a_calendar_refuses_by_name_what_is_no_date(method: str, odd: object) -> None:
    """Every question to a calendar names the argument that is not a date."""
    with pytest.raises(FactError) as raised:
        getattr(workdays.default_calendar(), method)(odd)
    (fault,) = raised.value.faults
    assert (fault.code, fault.key) == ("not_a_day", "known_on" if method == "as_known" else "on")
