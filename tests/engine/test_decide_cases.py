"""Cases decided by hand under both circulars: the outcome, the ground, the clauses, the rest."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from asn_wfh import (
    CivilServant,
    Decision,
    FactError,
    Ground,
    Outcome,
    Policy,
    WorkCalendar,
    decide,
    load_policy,
)
from asn_wfh.loading.policy_from_tree import load_policy_text
from law.decree_of_2028 import COMPLETE, HOLIDAYS
from limits.invented_circular import rekaan
from strategies import CLERK

BKT, BB = "bukittinggi", "bangka_barat"
FRIDAY = date(2026, 4, 17)
MONDAY = date(2026, 4, 20)
WIB = ZoneInfo("Asia/Jakarta")

FRAME = """\
policy: rekaan
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-01-15, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: pns}}
provisions:
  - {at: opening, says: Berlaku., in_force: {from: 2026-01-15}}
"""

Facts = Mapping[str, str | None]


def person(region: str, **facts: str | None) -> CivilServant:
    """An ordinary planning clerk who lives in the region, with some facts otherwise or unknown."""
    home = load_policy(region).government.code
    return CivilServant.read({**CLERK, "domicile": home, **facts})


def cited(decision: Decision) -> list[str]:
    """Everything that decides, in order: clauses by their label, grounds by their code."""
    return [reason.label or reason.why for reason in decision.reasons]


def missing(decision: Decision) -> set[str]:
    """The facts to ask for."""
    return {item.fact for item in decision.missing}


def warned(decision: Decision) -> list[str]:
    """The codes of the warnings."""
    return [warning.code for warning in decision.warnings]


def is_permitted(decision: Decision, clause: str) -> bool:
    """Whether leave is given, by this clause."""
    assert decision.outcome is Outcome.PERMITTED
    assert decision.ground is Ground.CLAUSE
    assert not decision.missing
    return cited(decision) == [clause]


def is_refused(decision: Decision, ground: str, *why: str) -> bool:
    """Whether leave is refused on this ground, for exactly these reasons."""
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert not decision.missing
    assert not decision.duties
    return decision.ground == ground and cited(decision) == list(why)


def is_open(decision: Decision, *facts: str) -> bool:
    """Whether the answer is open, and turns on exactly these facts."""
    assert decision.outcome is Outcome.UNDETERMINED
    assert decision.ground is None
    assert not decision.duties
    return missing(decision) == set(facts) and len(decision.missing) == len(facts)


# The pairs that separate the two regions: the same person on the same date, the roster unstated.
# A verdict is the clause that gives leave, the ground and all reasons, or the facts missing.
YES = ("1.b",)
TURN = ("?", "rostered")
PAIRS: Mapping[str, tuple[Facts, date, tuple[str, ...], tuple[str, ...]]] = {
    "clerk": ({}, date(2026, 4, 10), YES, TURN),
    "clerk on a Thursday": (
        {},
        date(2026, 4, 9),
        ("no_leave_given", "no_leave_given"),
        ("no_leave_given", "no_leave_given"),
    ),
    "clerk on Good Friday": (
        {},
        date(2026, 4, 3),
        ("not_in_force", "not_in_force", "libur_nasional"),
        ("not_a_working_day", "libur_nasional"),
    ),
    "clerk on cuti bersama": (
        {},
        date(2026, 5, 15),
        ("not_a_working_day", "cuti_bersama"),
        ("not_a_working_day", "cuti_bersama"),
    ),
    "policy analyst, ahli madya": (
        {"level": "ahli_madya"},
        FRIDAY,
        ("clause", "1.i.c"),
        TURN,
    ),
    "lurah": (
        {"level": "pengawas", "post": "lurah", "affair": "kewilayahan"},
        FRIDAY,
        ("clause", "1.i.d"),
        ("clause", "4.a"),
    ),
    "camat": (
        {"level": "administrator", "post": "camat", "affair": "kewilayahan"},
        FRIDAY,
        ("clause", "1.i.b"),
        ("clause", "4.a"),
    ),
    "kasubbag at the office of informatics": (
        {"level": "pengawas", "affair": "komunikasi_informatika"},
        FRIDAY,
        YES,
        TURN,
    ),
    "clerk who lives in the next regency": (
        {"domicile": "13.06"},
        FRIDAY,
        YES,
        ("clause", "7/c"),
    ),
    "nurse at a puskesmas": (
        {"level": "terampil", "affair": "kesehatan", "unit": "uptd", "service": "kesehatan"},
        FRIDAY,
        ("clause", "1.i.j"),
        ("clause", "3/a", "4.f/a", "4.f/b"),
    ),
    "counter clerk of a kelurahan": (
        {"affair": "kewilayahan", "service": "langsung_lainnya"},
        FRIDAY,
        YES,
        ("clause", "3/a", "4.j"),
    ),
    "driver, part-time PPPK": (
        {"employment": "pppk_paruh_waktu", "task": "sopir"},
        FRIDAY,
        ("clause", "1.i.u"),
        TURN,
    ),
    "support unit, level unknown": (
        {"level": None},
        FRIDAY,
        ("?", "level"),
        ("?", "level", "rostered"),
    ),
    "clerk long after a review": ({}, date(2026, 11, 27), YES, TURN),
}


def agrees(decision: Decision, verdict: tuple[str, ...]) -> bool:
    """Whether a decision is the verdict written by hand."""
    first, *rest = verdict
    if first == "?":
        return is_open(decision, *rest)
    return is_refused(decision, first, *rest) if rest else is_permitted(decision, first)


@pytest.mark.parametrize("name", PAIRS)
def test_pairs_that_separate_the_regions(name: str) -> None:
    """One person on one date gets from each circular the answer that was found by hand."""
    facts, on, there, here = PAIRS[name]
    assert agrees(decide(load_policy(BKT), person(BKT, **facts), on), there)
    verdict = ("1.b/a",) if here == YES else here
    assert agrees(decide(load_policy(BB), person(BB, **facts), on), verdict)
    if here == TURN:
        on_roster = decide(load_policy(BB), person(BB, **facts), on, rostered=True)
        assert agrees(on_roster, ("1.b/a",))
        off_roster = decide(load_policy(BB), person(BB, **facts), on, rostered=False)
        assert agrees(off_roster, ("clause", "5.a/a"))


def test_a_recall_takes_the_day_away() -> None:
    """Who is ordered in has no leave that day: by two clauses in one region, one in the other."""
    there = decide(load_policy(BKT), person(BKT), FRIDAY, recalled=True)
    assert is_refused(there, "clause", "1.d/b", "2.f")
    here = decide(load_policy(BB), person(BB), FRIDAY, rostered=True, recalled=True)
    assert is_refused(here, "clause", "5.a/b")
    not_recalled = decide(load_policy(BB), person(BB), FRIDAY, rostered=True, recalled=False)
    assert is_permitted(not_recalled, "1.b/a")


# Each exclusion of Bukittinggi: whom it keeps at the office, and the one fact that spares them.
EXCLUDED: Mapping[str, tuple[Facts, Facts]] = {
    "1.i.a": ({"level": "jpt_pratama"}, {"level": "jpt_madya"}),
    "1.i.b": ({"level": "administrator"}, {"level": "pengawas"}),
    "1.i.c": ({"level": "ahli_madya"}, {"level": "ahli_muda"}),
    "1.i.d": (
        {"level": "pengawas", "post": "lurah", "affair": "kewilayahan"},
        {"post": "lainnya"},
    ),
    "1.i.e": ({"affair": "kebencanaan", "service": "kedaruratan"}, {"service": "pendukung"}),
    "1.i.f": ({"affair": "kebakaran", "service": "kedaruratan"}, {"affair": "sosial"}),
    "1.i.g": ({"affair": "lingkungan_hidup", "service": "kebersihan"}, {"affair": "pariwisata"}),
    "1.i.h": ({"affair": "kependudukan", "service": "kependudukan"}, {"service": "pendukung"}),
    "1.i.i": ({"affair": "penanaman_modal", "service": "perizinan"}, {"affair": "koperasi_ukm"}),
    "1.i.j": ({"affair": "kesehatan", "unit": "rsud"}, {"unit": "induk"}),
    "1.i.k": ({"affair": "pendidikan", "unit": "satuan_pendidikan"}, {"unit": "induk"}),
    "1.i.l": ({"affair": "pangan", "unit": "uptd"}, {"affair": "perindustrian"}),
    "1.i.m": ({"affair": "pekerjaan_umum_penataan_ruang", "unit": "uptd"}, {"unit": "induk"}),
    "1.i.n": ({"affair": "keluarga_berencana", "unit": "uptd"}, {"affair": "sosial"}),
    "1.i.o": ({"task": "pemungut_pajak_retribusi", "affair": "keuangan"}, {"task": "lainnya"}),
    "1.i.p": ({"task": "layanan_objek_wisata", "affair": "pariwisata"}, {"task": "lainnya"}),
    "1.i.q": ({"task": "lapangan", "affair": "perhubungan"}, {"affair": "pertanahan"}),
    "1.i.r": ({"task": "pelayanan", "affair": "perdagangan"}, {"affair": "koperasi_ukm"}),
    "1.i.s": ({"task": "pelayanan_perpustakaan", "affair": "kearsipan"}, {"affair": "statistik"}),
    "1.i.t": (
        {"task": "tata_usaha_pimpinan", "affair": "sekretariat_daerah"},
        {"affair": "sekretariat_dprd"},
    ),
    "1.i.u": ({"task": "sopir", "employment": "pppk_paruh_waktu"}, {"task": "lapangan"}),
    "1.i.v": ({"task": "keamanan"}, {"task": "lainnya"}),
}

# Each exclusion of Bangka Barat; clause 3 takes every service unit beside 4.b to 4.j.
EXCLUDED_BB: Mapping[str, tuple[Facts, Facts]] = {
    "4.a": (
        {"post": "lurah", "level": "pengawas", "affair": "kewilayahan"},
        {"post": "lainnya"},
    ),
    "4.b": ({"affair": "kebencanaan", "service": "kedaruratan"}, {"affair": "kebakaran"}),
    "4.c": ({"affair": "ketenteraman_ketertiban", "service": "ketertiban"}, {"affair": "sosial"}),
    "4.d": ({"affair": "lingkungan_hidup", "service": "kebersihan"}, {"service": "pendukung"}),
    "4.e": ({"affair": "kependudukan", "service": "kependudukan"}, {"service": "pendukung"}),
    "4.f/a": ({"affair": "kesehatan", "service": "kesehatan"}, {"service": "perizinan"}),
    "4.g": ({"affair": "penanaman_modal", "service": "perizinan"}, {"service": "kesehatan"}),
    "4.h/a": ({"affair": "pendidikan", "service": "pendidikan"}, {"service": "pendukung"}),
    "4.i/a": ({"affair": "keuangan", "service": "pendapatan"}, {"affair": "kepegawaian"}),
    "4.j": ({"affair": "kewilayahan", "service": "langsung_lainnya"}, {"service": "pendapatan"}),
}


def test_every_exclusion_has_its_cases() -> None:
    """The cases below are for each letter of the two lists."""
    assert list(EXCLUDED) == [f"1.i.{letter}" for letter in "abcdefghijklmnopqrstuv"]
    assert [key.partition("/")[0] for key in EXCLUDED_BB] == [
        f"4.{letter}" for letter in "abcdefghij"
    ]


@pytest.mark.parametrize("clause", EXCLUDED)
def test_an_exclusion_of_bukittinggi_bites_and_spares(clause: str) -> None:
    """The person it names stays at the office by that clause alone; a near neighbour may go."""
    bitten, otherwise = EXCLUDED[clause]
    policy = load_policy(BKT)
    assert is_refused(decide(policy, person(BKT, **bitten), FRIDAY), "clause", clause)
    assert is_permitted(decide(policy, person(BKT, **{**bitten, **otherwise}), FRIDAY), "1.b")


@pytest.mark.parametrize("clause", EXCLUDED_BB)
def test_an_exclusion_of_bangka_barat_bites_and_spares(clause: str) -> None:
    """The person it names stays by that clause, and by 3 where it serves the public."""
    bitten, otherwise = EXCLUDED_BB[clause]
    policy = load_policy(BB)
    also = [] if clause == "4.a" else ["3/a"]
    decision = decide(policy, person(BB, **bitten), FRIDAY, rostered=True)
    assert is_refused(decision, "clause", *also, clause)
    near = decide(policy, person(BB, **{**bitten, **otherwise}), FRIDAY, rostered=True)
    serves = {**CLERK, **bitten, **otherwise}["service"] != "pendukung"
    spared = is_refused(near, "clause", "3/a") if serves else is_permitted(near, "1.b/a")
    assert spared


def test_a_fire_crew_stays_in_one_region_only_by_name() -> None:
    """Fire crews are named in Bukittinggi; in Bangka Barat clause 3 keeps whoever serves."""
    crew = {"affair": "kebakaran", "service": "kedaruratan", "level": "terampil"}
    assert is_refused(decide(load_policy(BKT), person(BKT, **crew), FRIDAY), "clause", "1.i.f")
    here = decide(load_policy(BB), person(BB, **crew), FRIDAY, rostered=True)
    assert is_refused(here, "clause", "3/a")


@pytest.mark.parametrize("affair", ["ketenteraman_ketertiban", "kebakaran"])
@pytest.mark.parametrize("service", ["ketertiban", "kedaruratan"])
def test_no_crew_of_either_office_of_one_item_may_stay_at_home(affair: str, service: str) -> None:
    """Bukittinggi 1.i.f lists two offices for one service: a crew stays wherever it is filed."""
    crew = {"affair": affair, "service": service, "level": "terampil"}
    assert is_refused(decide(load_policy(BKT), person(BKT, **crew), FRIDAY), "clause", "1.i.f")
    desk = decide(load_policy(BKT), person(BKT, **{**crew, "service": "pendukung"}), FRIDAY)
    assert is_permitted(desk, "1.b")


def test_a_teacher_of_a_ministry_is_not_covered(shipped: Policy) -> None:
    """The staff of another employer get no leave here, and no clause speaks to them."""
    school = {"affair": "pendidikan", "unit": "satuan_pendidikan", "service": "pendidikan"}
    who = person(shipped.name, employer="lainnya", **school)
    assert is_refused(decide(shipped, who, FRIDAY), "not_covered", "other_employer")
    neighbour = person(shipped.name, employer="13.06")
    assert is_refused(decide(shipped, neighbour, FRIDAY), "not_covered", "other_employer")
    stated = person(shipped.name, employer=shipped.government.code)
    unstated = person(shipped.name)
    on = date(2026, 4, 10)
    assert decide(shipped, stated, on) == decide(shipped, unstated, on)


def test_an_acting_camat_stays() -> None:
    """Of two descriptions of one person each may take leave away; only both together give it."""
    clerk = {"level": "pengawas", "affair": "kewilayahan"}
    acting = {"level": "administrator", "post": "camat", "affair": "kewilayahan"}
    for order in ((clerk, acting), (acting, clerk)):
        both = [person(BKT, **facts) for facts in order]
        assert is_refused(decide(load_policy(BKT), both, FRIDAY), "clause", "1.i.b")
        both = [person(BB, **facts) for facts in order]
        refused = decide(load_policy(BB), both, FRIDAY, rostered=True)
        assert is_refused(refused, "clause", "4.a")
    two_offices = [person(BKT, **clerk), person(BKT, affair="sosial")]
    assert is_permitted(decide(load_policy(BKT), two_offices, FRIDAY), "1.b")
    two_tasks = [person(BKT, task="sopir"), person(BKT, task="keamanan")]
    assert is_refused(decide(load_policy(BKT), two_tasks, FRIDAY), "clause", "1.i.u", "1.i.v")


@pytest.mark.parametrize("home", ["13.75", "13.75.01", "13.75.01.1001"])
def test_a_home_below_the_region_is_inside(home: str) -> None:
    """A district or village of the city is in the city; it lies outside the other regency."""
    inside = decide(load_policy(BKT), person(BKT, domicile=home), FRIDAY)
    assert {duty.clause for duty in inside.duties} >= {"2.d"}
    assert not {duty.clause for duty in inside.duties} & {"2.e"}
    outside = decide(load_policy(BB), person(BB, domicile=home), FRIDAY, rostered=True)
    assert is_refused(outside, "clause", "7/c")
    near = decide(load_policy(BKT), person(BKT, domicile="13.76.01"), FRIDAY)
    assert {duty.clause for duty in near.duties} & {"2.d", "2.e"} == {"2.e"}


def test_a_friday_of_an_undecreed_year_is_open() -> None:
    """In 2028 nobody has listed cuti bersama yet, so each Friday may turn out to be one."""
    on = date(2028, 4, 7)
    there, here = load_policy(BKT), load_policy(BB)
    assert is_open(decide(there, person(BKT), on), "cuti_bersama")
    assert is_open(decide(here, person(BB), on), "cuti_bersama", "rostered")
    assert is_open(decide(here, person(BB), on, rostered=True), "cuti_bersama")
    assert warned(decide(there, person(BKT), on)) == ["review_passed", "calendar_open"]
    for policy, clause in ((there, "1.b"), (here, "1.b/a")):
        who = person(policy.name)
        works = decide(policy, who, on, rostered=True, facts={"cuti_bersama": "tidak"})
        assert is_permitted(works, clause)
        off = decide(policy, who, on, rostered=True, facts={"cuti_bersama": "ya"})
        assert is_refused(off, "not_a_working_day", "cuti_bersama")
        leave = {date(2028, 4, 21): "Cuti Bersama"}
        named = decide(policy, who, on, rostered=True, calendar=WorkCalendar(cuti_bersama=leave))
        assert is_open(named, "cuti_bersama")
        assert "calendar_open" in warned(named)
        decreed = WorkCalendar(cuti_bersama=leave, libur=HOLIDAYS, complete=COMPLETE)
        closed = decide(policy, who, on, rostered=True, calendar=decreed)
        assert is_permitted(closed, clause)
        assert "calendar_open" not in warned(closed)
        later = decide(policy, who, date(2028, 4, 21), rostered=True, calendar=decreed)
        assert is_refused(later, "not_a_working_day", "cuti_bersama")


def test_an_estimated_holiday_is_open_too() -> None:
    """Idul Adha of 2028 is an estimate: whether that Friday is one is asked as well."""
    on, policy = date(2028, 5, 5), load_policy(BKT)
    assert is_open(decide(policy, person(BKT), on), "libur", "cuti_bersama")
    works = decide(policy, person(BKT), on, facts={"libur": "tidak", "cuti_bersama": "tidak"})
    assert is_permitted(works, "1.b")
    feast = decide(policy, person(BKT), on, facts={"libur": "libur_nasional"})
    assert is_refused(feast, "not_a_working_day", "libur_nasional")


def test_what_the_calendar_knows_is_not_for_the_caller_to_say(shipped: Policy) -> None:
    """A stated kind of day that contradicts a decreed calendar raises FactError."""
    with pytest.raises(FactError, match="cuti_bersama"):
        decide(shipped, person(shipped.name), FRIDAY, facts={"cuti_bersama": "ya"})
    agreed = decide(shipped, person(shipped.name), FRIDAY, facts={"cuti_bersama": "tidak"})
    assert agreed == decide(shipped, person(shipped.name), FRIDAY)


def test_a_year_listed_without_its_decree_warns(shipped: Policy) -> None:
    """2027 is answered from the library's list, with a warning; its Friday holidays are off."""
    who = person(shipped.name)
    clause = "1.b" if shipped.name == BKT else "1.b/a"
    decision = decide(shipped, who, date(2027, 4, 2), rostered=True)
    assert is_permitted(decision, clause)
    assert "calendar_listed" in warned(decision)
    off = decide(shipped, who, date(2027, 2, 5), rostered=True)
    assert is_refused(off, "not_a_working_day", "cuti_bersama")
    good_friday = decide(shipped, who, date(2027, 3, 26), rostered=True)
    assert is_refused(good_friday, "not_a_working_day", "libur_nasional")
    assert "calendar_listed" not in warned(decide(shipped, who, FRIDAY))


def test_a_local_day_off_and_a_weekend_are_no_working_days(shipped: Policy) -> None:
    """The region's own calendar can take a Friday away; a Saturday never was one."""
    local = WorkCalendar(off={FRIDAY: "Hari Jadi"})
    off = decide(shipped, person(shipped.name), FRIDAY, rostered=True, calendar=local)
    assert is_refused(off, "not_a_working_day", "libur_setempat")
    saturday = decide(shipped, person(shipped.name), date(2026, 4, 18), rostered=True)
    assert is_refused(saturday, "not_a_working_day", "weekend", "no_leave_given")


def test_all_grounds_that_hold_are_given() -> None:
    """One refusal names every ground and clause, and the first ground in the fixed order."""
    facts = {"employment": "non_asn", "level": "jpt_pratama", "task": "sopir"}
    on = date(2026, 6, 1)
    there = decide(load_policy(BKT), person(BKT, **facts), on, recalled=True, absent="sakit")
    why = ("not_covered_group", "libur_nasional", "sakit", "no_leave_given")
    assert is_refused(there, "not_covered", *why, "1.d/b", "1.i.a", "1.i.u", "2.f")
    here = person(BB, **facts, domicile="19.71", service="kesehatan", affair="kesehatan")
    refused = decide(load_policy(BB), here, on, rostered=False, recalled=True, absent="cuti")
    why = ("not_covered_group", "libur_nasional", "cuti", "no_leave_given")
    clauses = ("3/a", "4.a", "4.f/a", "5.a/a", "5.a/b", "7/c")
    assert is_refused(refused, "not_covered", *why, *clauses)


@pytest.mark.parametrize("absent", ["cuti", "dinas_luar", "tugas_belajar", "sakit"])
def test_who_is_absent_has_no_leave(shipped: Policy, absent: str) -> None:
    """Leave of absence, travel, study and sickness each stand before working from home."""
    decision = decide(shipped, person(shipped.name), FRIDAY, rostered=True, absent=absent)
    assert is_refused(decision, "absent", absent)


def test_nothing_stated_on_a_monday(shipped: Policy) -> None:
    """Where no clause gives leave that day, nothing is asked."""
    decision = decide(shipped, CivilServant(), MONDAY)
    assert is_refused(decision, "no_leave_given", "no_leave_given")


def test_one_fact_can_be_enough(shipped: Policy) -> None:
    """A JPT Pratama is refused on a working Friday whatever else is unknown."""
    clause = "1.i.a" if shipped.name == BKT else "4.a"
    decision = decide(shipped, CivilServant(level="jpt_pratama"), FRIDAY)
    assert is_refused(decision, "clause", clause)


def test_nothing_stated_on_a_friday_asks_what_matters() -> None:
    """Each region asks only what can change its answer; Bukittinggi never asks the domicile."""
    there = decide(load_policy(BKT), CivilServant(), FRIDAY)
    person_facts = ("employment", "level", "post", "task", "affair", "unit", "service")
    assert is_open(there, *person_facts)
    here = decide(load_policy(BB), CivilServant(), FRIDAY)
    shared = ("employment", "level", "post", "affair", "unit", "service")
    assert is_open(here, *shared, "domicile", "rostered")


def test_clauses_stand_by_the_fact_they_turn_on() -> None:
    """A missing fact comes with the clauses that ask for it, in printed order."""
    there = decide(load_policy(BKT), person(BKT, task=None, affair="perhubungan"), FRIDAY)
    assert [(item.fact, item.clauses) for item in there.missing] == [
        ("task", ("1.i.o", "1.i.p", "1.i.q", "1.i.u", "1.i.v"))
    ]
    assert cited(there) == ["1.i.o", "1.i.p", "1.i.q", "1.i.u", "1.i.v"]
    here = decide(load_policy(BB), person(BB, service=None, affair="keuangan"), FRIDAY)
    asked = {item.fact: item.clauses for item in here.missing}
    assert asked == {"service": ("3/a", "4.i/a", "4.j"), "rostered": ("5.a/a",)}


def test_an_unknown_home_matters_in_one_region_only() -> None:
    """In Bukittinggi the home only settles how to check in; in Bangka Barat whether at all."""
    there = decide(load_policy(BKT), person(BKT, domicile=None), FRIDAY)
    assert is_permitted(there, "1.b")
    conditions = {duty.clause: duty.condition for duty in there.duties if duty.condition}
    assert conditions == {
        "2.d": ((("domicile", ("inside",)),),),
        "2.e": ((("domicile", ("outside",)),),),
    }
    here = decide(load_policy(BB), person(BB, domicile=None), FRIDAY, rostered=True)
    assert is_open(here, "domicile")
    off = decide(load_policy(BB), person(BB, domicile=None), FRIDAY, rostered=False)
    assert is_refused(off, "clause", "5.a/a")


def at(on: date, clock: str) -> datetime:
    """An instant in western Indonesia."""
    return datetime.fromisoformat(f"{on.isoformat()}T{clock}").replace(tzinfo=WIB)


@pytest.mark.parametrize(
    ("on", "before"),
    [(FRIDAY, date(2026, 4, 16)), (date(2026, 5, 29), date(2026, 5, 26))],
    ids=["ordinary Friday", "Friday after two days off"],
)
def test_duties_of_bukittinggi_have_their_times(on: date, before: date) -> None:
    """The plan is due on the last working day before, check-ins and report on the day itself."""
    clocks = ("07:30", "12:00", "13:30", "16:30")
    expected: list[tuple[str, str, datetime | None, datetime | None]] = [
        ("1.a.2", "bekerja_di_tempat_tinggal", None, None),
        ("1.h.1", "matikan_listrik", None, at(before, "16:00")),
        ("2.a", "rencana_kerja", None, at(before, "23:59")),
        ("2.a", "laporan_harian", at(on, "16:30"), at(on, "23:59")),
        ("2.b", "administrasi_daring", None, None),
        ("2.c", "lokasi_langsung", at(on, "07:30"), at(on, "16:30")),
        *(("2.d", "presensi_aplikasi", at(on, clock), at(on, clock)) for clock in clocks),
        ("2.g", "tetap_di_lokasi", None, None),
    ]
    duties = decide(load_policy(BKT), person(BKT), on).duties
    assert [(d.clause, d.duty, d.opens, d.due) for d in duties] == expected
    assert all(duty.condition == () for duty in duties)
    moments = [moment for duty in duties for moment in (duty.opens, duty.due) if moment]
    assert {moment.utcoffset() for moment in moments} == {timedelta(hours=7)}
    outside = decide(load_policy(BKT), person(BKT, domicile="13.06"), on).duties
    check_ins = [(d.duty, d.due) for d in outside if d.clause in {"2.d", "2.e"}]
    assert check_ins == [("presensi_swafoto", at(on, clock)) for clock in clocks]


def test_duties_of_bangka_barat_have_no_times() -> None:
    """Bangka Barat sets no deadline, no check-in and no plan; none is borrowed."""
    decision = decide(load_policy(BB), person(BB), date(2026, 5, 29), rostered=True)
    assert [(d.clause, d.duty, d.opens, d.due, d.condition) for d in decision.duties] == [
        ("1.b", "bekerja_di_tempat_tinggal", None, None, ()),
        ("6", "telepon_aktif", None, None, ()),
        ("6", "laporan_kinerja", None, None, ()),
        ("7", "tetap_di_wilayah", None, None, ()),
        ("7", "foto_gps", None, None, ()),
    ]


@pytest.mark.parametrize("domicile", ["19.05", "19.71"])
def test_whoever_works_from_home_stays_in_the_regency(domicile: str) -> None:
    """Bangka Barat 7 obliges them wherever they live, also where their home may lie outside."""
    stance = {"domisili-luar": "tidak_meninggalkan"}
    who = person(BB, domicile=domicile)
    stays = decide(load_policy(BB), who, FRIDAY, rostered=True, stance=stance)
    assert ("7/a", "tetap_di_wilayah") in [(duty.label, duty.duty) for duty in stays.duties]


INSTITUTIONS: Mapping[str, Facts] = {
    "4.f/b": {"affair": "kesehatan", "unit": "rsud"},
    "4.h/b": {"affair": "pendidikan", "unit": "satuan_pendidikan"},
    "4.i/b": {"affair": "keuangan", "unit": "uptd"},
}


@pytest.mark.parametrize("clause", INSTITUTIONS)
def test_an_institution_that_is_named_stays_whole(clause: str) -> None:
    """Whoever has a supporting desk there stays too; at the agency's own office they may go."""
    policy, facts = load_policy(BB), INSTITUTIONS[clause]
    decision = decide(policy, person(BB, **facts), FRIDAY, rostered=True)
    assert is_refused(decision, "clause", clause)
    stance = {"lembaga": "bagian_layanan"}
    freed = decide(policy, person(BB, **facts), FRIDAY, rostered=True, stance=stance)
    assert is_permitted(freed, "1.b/a")
    own = decide(policy, person(BB, **{**facts, "unit": "induk"}), FRIDAY, rostered=True)
    assert is_permitted(own, "1.b/a")


def test_whom_a_selection_leaves_out_may_stay_at_the_office() -> None:
    """Bangka Barat 3/b is a duty of the head; read as a condition it asks everybody."""
    policy, who = load_policy(BB), person(BB)
    every_friday = {"bergiliran": "setiap_jumat"}
    duty = decide(policy, who, FRIDAY, rostered=False, stance=every_friday)
    assert is_permitted(duty, "1.b/a")
    condition = {**every_friday, "selektif": "syarat"}
    for rostered in (False, "tanpa_jadwal"):
        decision = decide(policy, who, FRIDAY, rostered=rostered, stance=condition)
        assert is_refused(decision, "clause", "3/b")
    assert is_permitted(decide(policy, who, FRIDAY, rostered=True, stance=condition), "1.b/a")
    # Whoever is selected stands on the roster, so that left out it is asked for.
    assert is_open(decide(policy, who, FRIDAY, stance=condition), "rostered")


def test_where_nobody_drew_up_turns_nobody_has_one() -> None:
    """Turns take leave from whoever has none; left out, the answer asks."""
    policy, who = load_policy(BB), person(BB)
    for rostered in (False, "tanpa_jadwal"):
        assert is_refused(decide(policy, who, FRIDAY, rostered=rostered), "clause", "5.a/a")
    assert is_open(decide(policy, who, FRIDAY), "rostered")


def test_whoever_is_scheduled_for_the_office_has_no_leave() -> None:
    """Bukittinggi 1.d/c takes leave from them alone; a schedule left out, or none, takes none."""
    policy = load_policy(BKT)
    scheduled = decide(policy, person(BKT), FRIDAY, rostered=False)
    assert is_refused(scheduled, "clause", "1.d/c")
    assert [(c.reading, c.option) for c in scheduled.contested] == [("jadwal-wfo", "perintah_saja")]
    for rostered in (True, "tanpa_jadwal", None):
        assert is_permitted(decide(policy, person(BKT), FRIDAY, rostered=rostered), "1.b")


def test_a_roster_that_no_clause_asks_for_warns() -> None:
    """Where only an order binds, stating a roster changes nothing, and is said to."""
    policy = load_policy(BKT).under({"jadwal-wfo": "perintah_saja"})
    plain = decide(policy, person(BKT), FRIDAY)
    for rostered in (True, False):
        decision = decide(policy, person(BKT), FRIDAY, rostered=rostered)
        assert is_permitted(decision, "1.b")
        assert warned(decision) == ["rostered_ignored"]
    assert warned(plain) == []
    assert warned(decide(load_policy(BB), person(BB), FRIDAY, rostered=True)) == []
    every = {"bergiliran": "setiap_jumat"}
    ignored = decide(load_policy(BB), person(BB), FRIDAY, rostered=False, stance=every)
    assert is_permitted(ignored, "1.b/a")
    assert warned(ignored) == ["rostered_ignored"]


@pytest.mark.parametrize(
    ("region", "on", "review"),
    [
        (BKT, date(2026, 6, 5), None),
        (BKT, date(2026, 6, 12), "2026-06-08"),
        (BKT, date(2026, 11, 27), "2026-10-08"),
        (BKT, date(2026, 12, 11), "2026-12-08"),
        (BB, date(2026, 5, 29), None),
        (BB, date(2026, 6, 5), "2026-06-02"),
        (BB, date(2026, 11, 27), "2026-10-02"),
    ],
)
def test_a_review_that_has_passed_warns(region: str, on: date, review: str | None) -> None:
    """From a review date on, the answer says which review has no recorded result."""
    decision = decide(load_policy(region), person(region), on, rostered=region == BB or None)
    warnings = {w.code: dict(w.values) for w in decision.warnings}
    clause = "3.2" if region == BKT else "8"
    expected = {"review_passed": {"clause": clause, "date": review}} if review else {}
    assert warnings == expected


def test_days_before_the_signing_warn() -> None:
    """Bangka Barat signed on 7 April what holds from 2 April; no such day is in Bukittinggi."""
    here = load_policy(BB)
    for on in (date(2026, 4, 2), date(2026, 4, 6)):
        assert warned(decide(here, person(BB), on)) == ["retroactive"]
    assert warned(decide(here, person(BB), date(2026, 4, 1))) == []
    assert warned(decide(here, person(BB), date(2026, 4, 7))) == []
    for on in (date(2026, 4, 7), date(2026, 4, 8)):
        assert warned(decide(load_policy(BKT), person(BKT), on)) == []


def test_times_may_differ_in_ramadan() -> None:
    """On a Friday of Ramadan 1448 the printed times come with a warning."""
    there = decide(load_policy(BKT), person(BKT), date(2027, 2, 19))
    assert is_permitted(there, "1.b")
    assert "ramadan_hours" in warned(there)
    after = decide(load_policy(BKT), person(BKT), date(2027, 3, 19))
    assert "ramadan_hours" not in warned(after)
    here = decide(load_policy(BB), person(BB), date(2027, 2, 19), rostered=True)
    assert "ramadan_hours" not in warned(here)


NURSE = {"affair": "kesehatan", "service": "kesehatan"}
ITEMS = {"layanan-langsung": "butir_4"}

# Whose answer hangs on how the words are read: facts, the day, the stance, and every option
# that alone gives the other answer.
CONTESTED: list[tuple[str, Facts, Mapping[str, Any], Mapping[str, str], set[tuple[str, str]]]] = [
    (BKT, {}, {}, {}, set()),
    (BKT, {}, {"on": date(2026, 6, 12)}, {}, {("masa-berlaku", "berakhir")}),
    (BKT, {"level": "pengawas"}, {}, {}, {("pengawas", "eselon_iv")}),
    (BKT, {"level": "ahli_utama"}, {}, {}, {("ahli-utama", "a_fortiori")}),
    (
        BKT,
        {"level": "ahli_madya", "affair": "pendidikan"},
        {},
        {},
        {("ahli-madya", "tanpa_layanan")},
    ),
    (BKT, {"level": "ahli_madya"}, {}, {}, set()),
    (BKT, {"task": "sopir"}, {}, {}, {("pejabat", "pemegang_jabatan")}),
    (BKT, {"affair": "kebencanaan"}, {}, {}, {("unit-layanan", "perangkat_daerah")}),
    (
        BKT,
        {"affair": "kesehatan", "unit": "rsud"},
        {},
        {},
        {("setara-uptd", "uptd_saja"), ("pejabat", "pemegang_jabatan")},
    ),
    (
        BKT,
        {"affair": "pertanian", "unit": "uptd"},
        {},
        {},
        {("sebagian-uptd", "layanan_langsung"), ("pejabat", "pemegang_jabatan")},
    ),
    (
        BKT,
        {"task": "kebersihan", "unit": "uptd"},
        {},
        {},
        {("pada-perangkat-daerah", "kantor_induk"), ("pejabat", "pemegang_jabatan")},
    ),
    (BKT, {"level": "pengawas", "task": "sopir"}, {}, {}, set()),
    (BB, {}, {"on": date(2026, 6, 5)}, {}, {("masa-berlaku", "berakhir")}),
    (BB, {}, {"rostered": False}, {}, {("bergiliran", "setiap_jumat")}),
    (BB, {}, {"recalled": True}, {}, {("wewenang-panggil", "tidak_ada")}),
    (BB, {"domicile": "19.71"}, {}, {}, {("domisili-luar", "tidak_meninggalkan")}),
    (BB, {"affair": "keuangan"}, {}, {}, {("unit-layanan", "perangkat_daerah")}),
    (BB, {"service": "pendapatan"}, {}, {}, {("layanan-langsung", "butir_4")}),
    (BB, NURSE, {}, {}, set()),
    (
        BB,
        NURSE,
        {},
        ITEMS,
        {("f-g-tertukar", "harfiah"), ("pejabat", "pemegang_jabatan")},
    ),
    (
        BB,
        {"affair": "kesehatan", "service": "perizinan"},
        {},
        ITEMS,
        {
            ("layanan-langsung", "semua_layanan"),
            ("f-g-tertukar", "harfiah"),
            ("unit-layanan", "perangkat_daerah"),
        },
    ),
]


@pytest.mark.parametrize(
    ("region", "facts", "day"),
    [(region, facts, day) for region, facts, day, _, o in CONTESTED if o],
)
def test_what_one_reading_turns_the_extremes_turn(
    region: str, facts: Facts, day: Mapping[str, Any]
) -> None:
    """Where one option alone turns an answer, the strictest says no and the most lenient yes."""
    policy, who = load_policy(region), person(region, **facts)
    case: dict[str, Any] = {"on": FRIDAY, "rostered": True if region == BB else None, **day}
    assert decide(policy, who, **case, stance="strictest").outcome is Outcome.NOT_PERMITTED
    assert decide(policy, who, **case, stance="most_lenient").outcome is Outcome.PERMITTED


@pytest.mark.parametrize(("region", "facts", "day", "stance", "options"), CONTESTED)
def test_an_answer_names_the_readings_it_hangs_on(
    region: str,
    facts: Facts,
    day: Mapping[str, Any],
    stance: Mapping[str, str],
    options: set[tuple[str, str]],
) -> None:
    """Exactly the options that alone turn the answer are listed, each with what it gives."""
    policy, who = load_policy(region), person(region, **facts)
    rostered = True if region == BB else None
    case: dict[str, Any] = {"on": FRIDAY, "rostered": rostered, **day}
    decision = decide(policy, who, **case, stance=stance)
    turned = [c for c in decision.contested if c.outcome is not decision.outcome]
    assert {(c.reading, c.option) for c in turned} == options
    assert len(turned) == len(options)
    for other in decision.contested:
        verdict = decide(policy, who, **case, stance={**stance, other.reading: other.option})
        assert (verdict.outcome, verdict.required) == (other.outcome, other.required)
    for other in turned:
        assert {other.outcome, decision.outcome} == {Outcome.PERMITTED, Outcome.NOT_PERMITTED}
    rest = [c for c in decision.contested if c not in turned]
    assert all(c.required is not decision.required for c in rest)


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        (date(2025, 12, 31), []),
        (date(2026, 1, 1), ["retroactive"]),
        (date(2026, 1, 14), ["retroactive"]),
        (date(2026, 1, 15), []),
        (date(2026, 2, 28), []),
        (date(2026, 3, 1), ["review_passed"]),
        (date(2026, 12, 31), ["review_passed"]),
        (date(2027, 1, 1), []),
    ],
)
def test_warnings_begin_and_end_with_the_circular(on: date, codes: list[str]) -> None:
    """From the first to the last day of force, both included, a date is warned of; no other is."""
    policy = rekaan(
        "permit: {every: hari_kerja}",
        force="in_force: {from: 2026-01-01, until: 2026-12-31, review_every: 2 bulan}",
    )
    decision = decide(policy, CivilServant.read(CLERK), on)
    assert [code for code in warned(decision) if not code.startswith("calendar")] == codes


def test_a_review_of_the_last_day_of_a_year_has_passed_on_it() -> None:
    """A review is warned of from its own day, and in later years the one before that is last."""
    force = "in_force: {from: 2026-01-31, review_every: 11 bulan}"
    policy = rekaan("permit: {every: hari_kerja}", force=force)
    who = CivilServant.read(CLERK)
    for on, last in ((30, None), (31, "2026-12-31")):
        values = [dict(w.values) for w in decide(policy, who, date(2026, 12, on)).warnings]
        assert [each.get("date") for each in values if "clause" in each] == [last] * bool(last)
    (warning,) = decide(policy, who, date(2026, 12, 31)).warnings
    assert dict(warning.values)["date"] == "2026-12-31"


def test_times_are_those_of_the_duty_of_a_clause() -> None:
    """Times taken from a clause are those of its duty, whatever its other parts do."""
    parts = """\
  - at: "1"
    part: a
    says: Boleh.
    permit: {every: hari_kerja}
  - at: "1"
    part: b
    says: Presensi.
    oblige: {who: asn, do: presensi_swafoto, times: ["07:30", "16:00"]}
  - at: "2"
    says: Laporan.
    oblige: {who: asn, do: laporan_harian, times_of: "1"}
"""
    policy = load_policy_text(FRAME + parts, "rekaan.yaml")
    decision = decide(policy, CivilServant.read({**CLERK, "domicile": "99.71"}), FRIDAY)
    due = [f"{duty.due:%H:%M}" for duty in decision.duties if duty.due and duty.clause == "2"]
    assert due == ["07:30", "16:00"]
