"""One question, one answer: whatever was asked before, from however many threads, warm or cold."""

import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asn_wfh import (
    Case,
    CivilServant,
    Decision,
    FactError,
    Outcome,
    Policy,
    WorkCalendar,
    decide,
    history_of,
)
from asn_wfh.engine import compiled_date, compiled_policy
from asn_wfh.kernel.cache import BoundedCache
from asn_wfh.kernel.plain_dates_and_texts import Real, plain_day, plain_text
from asn_wfh.loading.policy_from_tree import load_policy_text
from strategies import CLERK

OWN = """\
policy: rekaan
government: {name: Kabupaten Rekaan, code: "32.05", timezone: Asia/Jakarta}
circular: {number: 1/2026, signed: 2026-01-02, issuer: Bupati Rekaan}
covers: {at: opening, whose: {employment: {except: non_asn}}}
facts:
  zona: {values: [merah, kuning, hijau], question: "Zona apa?"}
readings:
  akhir:
    asks: Sampai kapan?
    options: {terus: Terus., berakhir: Berakhir.}
    chosen: terus
    because: Menurut katanya.
  atasan:
    asks: Apakah pengawas ikut?
    options: {tidak: Tidak., ya: Ya.}
    chosen: tidak
    because: Menurut katanya.
provisions:
  - {at: "1", says: Boleh pada hari Jumat., permit: {every: jumat}}
  - {at: "2", says: Zona merah tetap di kantor., exclude: {zona: merah}}
  - at: "3"
    says: Administrator tetap di kantor.
    exclude: {level: administrator}
    otherwise: [{when: {atasan: ya}, exclude: {level: [administrator, pengawas]}}]
  - {at: "4", says: Yang dipanggil masuk kantor., recall: any}
  - {at: "5", says: Melapor., oblige: {who: asn, do: laporan_harian, by: "16:00"}}
  - at: "6"
    says: Sejak 2 Januari.
    in_force: {from: 2026-01-02}
    otherwise: [{when: {akhir: berakhir}, in_force: {until: 2026-06-30}}]
"""


class OtherDate(date):
    """A date of another type, as a frozen clock makes them."""

    def __eq__(self, other: object) -> bool:
        return date.__eq__(self, other) if isinstance(other, date) else False

    __hash__ = date.__hash__


class Words(StrEnum):
    """Words of the law as an importer may hold them."""

    PELAKSANA = "pelaksana"
    MERAH = "merah"
    ZONA = "zona"
    CUTI = "cuti"
    YA = "ya"
    ATASAN = "atasan"
    JADWAL = "tanpa_jadwal"


class Missing:
    """What pandas calls NA: it is neither equal to anything nor true nor false."""

    def __eq__(self, other: object) -> Any:
        return self

    __hash__ = object.__hash__

    def __bool__(self) -> bool:
        raise TypeError("boolean value of NA is ambiguous")

    def __str__(self) -> str:
        return "<NA>"


class Equal:
    """A value that claims to be equal to a word, or to a flag."""

    def __init__(self, word: object) -> None:
        self.word = word

    def __eq__(self, other: object) -> bool:
        return bool(self.word == other)

    def __hash__(self) -> int:
        return hash(self.word)

    def __str__(self) -> str:
        return f"equal to {self.word}"


class Sub(CivilServant):
    """A person of a caller's own type."""


CLERK_OF = CivilServant.read({**CLERK, "domicile": "32.05.01"})
PEOPLE: Sequence[Any] = [
    CLERK_OF,
    CivilServant.read({**CLERK, "domicile": "31.71"}),
    CivilServant(),
    CivilServant(level="administrator"),
    replace(CLERK_OF, level=None),
    replace(CLERK_OF, level="pengawas"),
    CivilServant(level=Words.PELAKSANA),  # type: ignore[arg-type]  # an equal word
    Sub(**CLERK),  # type: ignore[arg-type]  # the facts of a clerk
    [CLERK_OF, replace(CLERK_OF, level="administrator")],
    (CLERK_OF, CLERK_OF),
    [replace(CLERK_OF, level=None), replace(CLERK_OF, affair="kesehatan", level=None)],
    SimpleNamespace(key=CLERK_OF.key),
    [SimpleNamespace(key=CLERK_OF.key), CLERK_OF],
    "pelaksana",
    None,
    [],
    Missing(),
]
DATES: Sequence[Any] = [
    date(2026, 4, 10),
    date(2026, 4, 13),
    date(2026, 4, 17),
    date(2026, 7, 3),
    date(2028, 4, 7),
    date(2026, 5, 15),
    OtherDate(2026, 4, 10),
    datetime(2026, 4, 10),  # noqa: DTZ001  # no date
    "2026-04-10",
    Missing(),
]
FLAGS: Sequence[Any] = [
    *(None, True, False, 1, 0, 1.0, "ya", "tanpa_jadwal", Words.JADWAL, Missing(), Equal(True)),
]
ABSENCES: Sequence[Any] = [
    *(None, None, None, None, "cuti", Words.CUTI, "hadir", "x", Missing(), Equal("cuti"), []),
]
FACTS: Sequence[Any] = [
    *(None, None, {}, {"zona": "merah"}, {"zona": "hijau"}, {Words.ZONA: Words.MERAH}),
    *({"zona": None}, {"zona": "biru"}, {"zona": Equal("merah")}, {Equal("zona"): "merah"}),
    *({"cuti_bersama": "ya"}, {"cuti_bersama": "tidak", "zona": "hijau"}, {"zona": Missing()}),
    *([("zona", "merah")], "zona", Missing()),
]
CALENDARS: Sequence[Any] = [
    *(None, None, WorkCalendar(off={date(2026, 4, 17): "Hari jadi"}), WorkCalendar()),
    *(WorkCalendar(cuti_bersama={date(2028, 4, 7): "Cuti"}), 2026, Missing()),
]
STANCES: Sequence[Any] = [
    *(None, None, {}, {"atasan": "ya"}, {"akhir": "berakhir"}, {Words.ATASAN: Words.YA}),
    *("literal", "strictest", "most_lenient", "x", {"atasan": "x"}, {"atasan": Equal("ya")}),
    *({"atasan": Missing()}, Missing(), 3),
]
ARGUMENTS: Mapping[str, Sequence[Any]] = {
    "who": PEOPLE,
    "on": DATES,
    "rostered": FLAGS,
    "recalled": FLAGS,
    "absent": ABSENCES,
    "facts": FACTS,
    "calendar": CALENDARS,
    "stance": STANCES,
}
Call = tuple[int, ...]
USUAL: Call = (0, 0, 0, 0, 0, 0, 0, 0)


def arguments(call: Call) -> dict[str, Any]:
    """The arguments of a call, each by its place in its list."""
    return {name: ARGUMENTS[name][n] for name, n in zip(ARGUMENTS, call, strict=True)}


def answer(policy: Any, call: Call) -> Decision | tuple[str, ...]:
    """The decision of a call, or the faults that it is refused with; nothing foreign."""
    try:
        return decide(policy, **arguments(call))
    except FactError as error:
        return tuple(map(str, error.faults))


FRESH: dict[Call, Decision | tuple[str, ...]] = {}


def alone(call: Call) -> Decision | tuple[str, ...]:
    """What a call gives by itself, on a policy that was asked nothing before."""
    if call not in FRESH:
        FRESH[call] = answer(load_policy_text(OWN), call)
    return FRESH[call]


def calls() -> st.SearchStrategy[Call]:
    """Calls that differ from a usual one in a few arguments, of any type."""

    def changed(places: list[tuple[int, int]]) -> Call:
        call = list(USUAL)
        for place, value in places:
            call[place] = value % len(list(ARGUMENTS.values())[place])
        return tuple(call)

    one = st.tuples(st.integers(0, len(ARGUMENTS) - 1), st.integers(0, 20))
    return st.lists(one, max_size=4).map(changed)


@settings(max_examples=60)
@given(st.lists(calls(), min_size=2, max_size=12))
def test_no_call_changes_another(sequence: list[Call]) -> None:
    """Good and bad calls in any order give each what it gives alone, asked once and again."""
    policy = load_policy_text(OWN)
    for call in (*sequence, *sequence):
        assert answer(policy, call) == alone(call)


def test_every_argument_warm_and_cold() -> None:
    """Each value of each argument is answered or refused alike before and after the usual call."""
    warm = load_policy_text(OWN)
    answer(warm, USUAL)
    for place, values in enumerate(ARGUMENTS.values()):
        for number in range(len(values)):
            call = (*USUAL[:place], number, *USUAL[place + 1 :])
            assert answer(warm, call) == alone(call)
            assert answer(warm, call) == alone(call)
            assert answer(warm, USUAL) == alone(USUAL)


def test_a_history_answers_alike_warm_and_cold() -> None:
    """The same holds of a history of one circular."""
    warm = history_of([load_policy_text(OWN)])
    for place, values in enumerate(ARGUMENTS.values()):
        for number in range(len(values)):
            call = (*USUAL[:place], number, *USUAL[place + 1 :])
            cold = answer(history_of([load_policy_text(OWN)]), call)
            assert [answer(warm, call), answer(warm, call)] == [cold, cold]


def test_threads_on_a_cold_policy() -> None:
    """Sixteen threads that ask a policy which nobody asked before get what one caller gets."""
    every = [
        (*USUAL[:place], number, *USUAL[place + 1 :])
        for place, values in enumerate(ARGUMENTS.values())
        for number in range(len(values))
    ]
    expected = [alone(call) for call in every]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for _ in range(3):
            policy = load_policy_text(OWN)
            with ThreadPoolExecutor(16) as pool:
                answers = pool.map(lambda p: [answer(p, c) for c in every], [policy] * 16)
                assert all(each == expected for each in answers)
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        ({}, {"facts": {"zona": "merah"}}, True),
        ({"facts": {"zona": "merah"}}, {"facts": {"zona": "hijau"}}, True),
        ({"on": date(2028, 4, 7), "facts": {"cuti_bersama": "tidak"}}, {"on": date(2028, 4, 7)}, 1),
        ({"recalled": True}, {"recalled": False}, True),
        ({"stance": {"akhir": "berakhir"}, "on": date(2026, 7, 3)}, {"on": date(2026, 7, 3)}, 1),
    ],
)
def test_what_was_stated_does_not_leak(
    first: Mapping[str, Any], second: Mapping[str, Any], differ: bool
) -> None:
    """A fact, a recall or a stance of one call is no part of the next, whichever comes first."""
    usual: dict[str, Any] = {"who": CLERK_OF, "on": date(2026, 4, 10)}
    colds = [decide(load_policy_text(OWN), **{**usual, **call}) for call in (first, second)]
    assert bool(differ) == (colds[0] != colds[1])
    for order in ((0, 1, 0, 1), (1, 0, 1, 0)):
        policy = load_policy_text(OWN)
        for number in order:
            assert decide(policy, **{**usual, **(first, second)[number]}) == colds[number]


def test_an_own_fact_left_out_stays_open_when_warm() -> None:
    """A circular with a fact of its own leaves it open on the second asking as on the first."""
    policy = load_policy_text(OWN)
    first, second = (decide(policy, CLERK_OF, date(2026, 4, 10)) for _ in range(2))
    assert first == second
    assert first.outcome is Outcome.UNDETERMINED
    assert [missing.fact for missing in first.missing] == ["zona"]


BOUNDS = {
    name: module
    for module in (compiled_policy, compiled_date)
    for name in vars(module)
    if name.startswith("MAX_")
}


@pytest.mark.parametrize("bound", [*BOUNDS, ""])
def test_bounds_of_memory(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Past any bound of what is remembered, every answer is still the one it was."""
    for name in [bound] if bound else BOUNDS:
        monkeypatch.setattr(BOUNDS[name], name, 2)
    policy = load_policy_text(OWN)
    numbers = [
        (who, on, 0, recalled, 0, facts, calendar, stance)
        for who in range(11)
        for on in range(6)
        for recalled in (0, 1)
        for facts, calendar, stance in ((0, 0, 0), (3, 0, 0), (0, 2, 0), (0, 0, 3))
    ]
    for call in (*numbers[::7], *numbers[::5], *numbers[::7]):
        assert answer(policy, call) == alone(call)
    memory = compiled_policy.compiled_policy(policy)
    if bound in ("", "MAX_DAYS"):
        assert len(memory.days) <= 4
    if bound in ("", "MAX_PEOPLE"):
        assert len(memory.masks_or_tokens) <= 4
    if bound in ("", "MAX_JUDGED"):
        assert len(memory.point_judgements) <= 4
        assert len(memory.box_judgements) <= 4
    if bound in ("", "MAX_ANSWERS_OF_A_DAY"):
        days = [*memory.days.young.values(), *memory.days.old.values()]
        assert all(len(part.answers) <= 4 for day in days for part in day.stated_days.values())


def test_a_memory_forgets_the_older_half() -> None:
    """What is asked for again stays; at most twice the bound is held; nothing goes all at once."""
    memory: BoundedCache[int, int] = BoundedCache(3)
    for key in range(3):
        memory.put(key, key)
    assert [memory.get(key) for key in range(3)] == [0, 1, 2]
    memory.put(3, 3)
    assert len(memory) == 4
    assert memory.get(0) == 0
    memory.put(4, 4)
    memory.put(5, 5)
    assert memory.get(1) is None
    assert [memory.get(key) for key in (0, 3, 4, 5)] == [0, 3, 4, 5]
    assert len(memory) <= 6
    memory.clear()
    assert len(memory) == 0


def test_the_same_is_seen_of_people_who_differ_in_what_nobody_asks() -> None:
    """Villages of one region, and dates of one kind, are remembered as one."""
    policy = load_policy_text(OWN)
    homes = [replace(CLERK_OF, level=None, domicile=f"32.05.{n}") for n in range(10, 40)]
    for who in homes:
        decide(policy, who, date(2026, 4, 10))
        decide(policy, who, date(2026, 4, 17))
    memory = compiled_policy.compiled_policy(policy)
    assert len(memory.tokens) == 1
    assert len(memory.box_judgements) == 1
    assert len(memory.kinds) == 1


# the types of a frozen clock


def test_a_frozen_clock_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a frozen clock stands in every module, dates are taken and kept as real ones.

    After it, the shared policy answers with real dates, and a real date is taken while it stands.
    """
    from asn_wfh.engine import decide as engine
    from asn_wfh.engine import judge_case as judging
    from asn_wfh.law import civil_servant
    from asn_wfh.law.workdays import (
        calendar,
        calendar_arguments,
        may_be_in_ramadan,
        review_dates_of_circular,
        working_hours_moments_time_zones,
    )

    real = Real.date
    policy = load_policy_text(OWN)
    fake_date: Any = OtherDate
    for module in (
        engine,
        civil_servant,
        judging,
        calendar,
        calendar_arguments,
        working_hours_moments_time_zones,
        may_be_in_ramadan,
        review_dates_of_circular,
        compiled_policy,
    ):
        if "date" in vars(module):
            monkeypatch.setattr(module, "date", fake_date)
    for day in (OtherDate(2026, 4, 10), real(2026, 4, 17)):
        decision = decide(policy, CLERK_OF, day, facts={"zona": "hijau"})
        assert type(decision.date) is real
        assert type(decision.duties[0].due) is datetime
    local = WorkCalendar(off={OtherDate(2026, 4, 17): "Hari jadi"})
    assert type(local.off[0][0]) is real
    assert history_of([policy]).policy_for(OtherDate(2026, 4, 10)) == policy
    monkeypatch.undo()
    assert type(decide(policy, CLERK_OF, real(2026, 4, 10)).date) is real


def test_plain() -> None:
    """Dates and texts of any subclass become the real types; all else is none."""
    assert type(plain_day(OtherDate(2026, 4, 10))) is date
    assert plain_day(datetime(2026, 4, 10)) is None  # noqa: DTZ001  # no date
    assert plain_day(20260410) is None
    assert type(plain_text(Words.YA)) is str
    assert plain_text(Missing()) is None
    case = Case(Sub(level="pelaksana"), OtherDate(2026, 4, 10), facts={Words.ZONA: Words.MERAH})
    assert type(case.who) is CivilServant
    assert type(case.on) is date
    assert [type(text) for pair in case.own_and_open_day_facts_as_pairs for text in pair] == [
        str,
        str,
    ]
    assert type(CivilServant(level=Words.PELAKSANA).level) is str  # type: ignore[arg-type]  # an equal word


def test_a_fault_in_a_rule_is_seen_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the library's own while judging is raised the first time, and judged once."""
    times = []

    def broken(*_: object) -> object:
        times.append(1)
        raise KeyError("rule")

    policy = load_policy_text(OWN)
    decide(policy, CLERK_OF, date(2026, 4, 10), facts={"zona": "merah"})
    asking: list[Callable[[Policy], Decision]] = [
        lambda p: decide(p, replace(CLERK_OF, level="administrator"), date(2026, 4, 10)),
        lambda p: decide(p, CLERK_OF, date(2026, 4, 13), recalled=True),
    ]
    monkeypatch.setattr(
        "asn_wfh.engine.judge_case.Evaluation.ground_or_none_if_undetermined_and_reasons", broken
    )
    for ask in asking:
        times.clear()
        with pytest.raises(KeyError, match="rule"):
            ask(policy)
        assert times == [1]


def test_a_code_of_a_home_is_no_government() -> None:
    """What was once found sound of one fact is not taken for another."""
    for home in ("32.05.01", "32.05.01.1001"):
        CivilServant(domicile=home)
        for _ in range(2):
            with pytest.raises(FactError, match="employer"):
                CivilServant(employer=home)
    CivilServant(employer="32.05")
    CivilServant(employer="lainnya")
    with pytest.raises(FactError, match="domicile"):
        CivilServant(domicile="lainnya")
    CivilServant(post="camat", affair="kewilayahan", level="administrator")
    with pytest.raises(FactError, match="level"):
        CivilServant(post="camat", affair="kewilayahan", level="pelaksana")
