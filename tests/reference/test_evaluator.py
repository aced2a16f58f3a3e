"""The oracle agrees with verdicts decided by hand, and its cases reach every edge."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType, SimpleNamespace

import pytest

import example_cases as cases
from example_cases import Case
from places import ROOT
from reference import evaluator as naive
from reference.evaluator import Facts, Verdict, answer

REGIONS = ("bukittinggi", "bangka_barat")
FRIDAY = date(2026, 4, 17)
COUNT = 20_000

# Every option that is not the chosen one.
OPTIONS = [
    (region, reading, option)
    for region, readings in naive.READINGS.items()
    for reading, options in readings.items()
    for option in options[1:]
]


def person(region: str, **stated: str | bool | None) -> Facts:
    """State an ordinary planning clerk of the region, at home in it and on the roster."""
    clerk: dict[str, str | bool | None] = {
        "employer": naive.GOVERNMENT[region],
        "employment": "pns",
        "level": "pelaksana",
        "post": "lainnya",
        "task": "lainnya",
        "affair": "perencanaan",
        "unit": "induk",
        "service": "pendukung",
        "domicile": naive.GOVERNMENT[region],
        "rostered": True,
        "recalled": False,
        "absent": None,
    }
    assert clerk.keys() >= stated.keys()
    return {**clerk, **stated}


def permitted(clause: str) -> Verdict:
    """Spell out leave given by one clause."""
    return Verdict("permitted", "clause", frozenset({clause}))


def refused(*reasons: str) -> Verdict:
    """Spell out a refusal, its grounds first and in order."""
    ground = reasons[0] if reasons[0] in cases.GROUNDS else "clause"
    return Verdict("not_permitted", ground, frozenset(reasons))


@pytest.fixture(scope="module")
def drawn() -> dict[str, list[Case]]:
    """Draw one batch of cases per region for the whole module."""
    return {region: list(cases.draw(region, COUNT, seed=20260408)) for region in REGIONS}


BKT, BB = "bukittinggi", "bangka_barat"
YES_BKT, YES_BB = permitted("1.b"), permitted("1.b/a")

LURAH: dict[str, str | bool | None] = {
    "level": "pengawas",
    "post": "lurah",
    "affair": "kewilayahan",
}

# The pairs that separate the two regions: the same person on the same date.
PAIRS: list[tuple[str, dict[str, str | bool | None], date, Verdict, Verdict]] = [
    ("clerk", {}, date(2026, 4, 10), YES_BKT, YES_BB),
    (
        "clerk, not on the roster",
        {"rostered": False},
        FRIDAY,
        refused("1.d/c"),
        refused("5.a/a"),
    ),
    (
        "clerk of an office without a schedule",
        {"rostered": "tanpa_jadwal"},
        FRIDAY,
        YES_BKT,
        refused("5.a/a"),
    ),
    (
        "clerk, on a Thursday",
        {},
        date(2026, 4, 9),
        refused("no_leave_given"),
        refused("no_leave_given"),
    ),
    (
        "clerk, on Good Friday",
        {},
        date(2026, 4, 3),
        refused("not_in_force", "not_a_working_day"),
        refused("not_a_working_day"),
    ),
    (
        "clerk, on cuti bersama",
        {},
        date(2026, 5, 15),
        refused("not_a_working_day"),
        refused("not_a_working_day"),
    ),
    ("policy analyst", {"level": "ahli_madya"}, FRIDAY, refused("1.i.c"), YES_BB),
    (
        "lurah",
        LURAH,
        FRIDAY,
        refused("1.i.d"),
        refused("4.a"),
    ),
    (
        "camat",
        {"level": "administrator", "post": "camat", "affair": "kewilayahan"},
        FRIDAY,
        refused("1.i.b"),
        refused("4.a"),
    ),
    (
        "kasubbag",
        {"level": "pengawas", "affair": "komunikasi_informatika"},
        FRIDAY,
        YES_BKT,
        YES_BB,
    ),
    ("neighbour", {"domicile": "13.06.05"}, FRIDAY, YES_BKT, refused("7/c")),
    (
        "puskesmas nurse",
        {"level": "terampil", "affair": "kesehatan", "unit": "uptd", "service": "kesehatan"},
        FRIDAY,
        refused("1.i.j"),
        refused("3/a", "4.f/a", "4.f/b"),
    ),
    (
        "bookkeeper of a hospital",
        {"affair": "kesehatan", "unit": "rsud"},
        FRIDAY,
        refused("1.i.j"),
        refused("4.f/b"),
    ),
    (
        "caretaker of a school",
        {"affair": "pendidikan", "unit": "satuan_pendidikan"},
        FRIDAY,
        refused("1.i.k"),
        refused("4.h/b"),
    ),
    (
        "supporting desk of the tax UPTD",
        {"affair": "keuangan", "unit": "uptd"},
        FRIDAY,
        YES_BKT,
        refused("4.i/b"),
    ),
    (
        "desk of a UPTD of education, which is no school",
        {"affair": "pendidikan", "unit": "uptd"},
        FRIDAY,
        refused("1.i.k"),
        YES_BB,
    ),
    (
        "counter of a PTSP",
        {"affair": "penanaman_modal", "service": "perizinan"},
        FRIDAY,
        refused("1.i.i"),
        refused("3/a", "4.g"),
    ),
    (
        "fire crew of an office filed under public order",
        {"affair": "ketenteraman_ketertiban", "service": "kedaruratan"},
        FRIDAY,
        refused("1.i.f"),
        refused("3/a"),
    ),
    (
        "keeper of order at the fire office",
        {"affair": "kebakaran", "service": "ketertiban"},
        FRIDAY,
        refused("1.i.f"),
        refused("3/a"),
    ),
    (
        "counter clerk of a kelurahan",
        {"affair": "kewilayahan", "service": "langsung_lainnya"},
        FRIDAY,
        YES_BKT,
        refused("3/a", "4.j"),
    ),
    (
        "driver",
        {"employment": "pppk_paruh_waktu", "task": "sopir"},
        FRIDAY,
        refused("1.i.u"),
        YES_BB,
    ),
    ("recalled", {"recalled": True}, FRIDAY, refused("1.d/b", "2.f"), refused("5.a/b")),
    ("clerk, long after the evaluation", {}, date(2026, 11, 27), YES_BKT, YES_BB),
    ("on leave", {"absent": "cuti"}, FRIDAY, refused("absent"), refused("absent")),
    (
        "driver who is no ASN",
        {"employment": "non_asn", "task": "sopir"},
        FRIDAY,
        refused("not_covered", "1.i.u"),
        refused("not_covered"),
    ),
    (
        "driver who is no ASN, on a Monday",
        {"employment": "non_asn", "task": "sopir"},
        date(2026, 4, 20),
        refused("not_covered", "no_leave_given", "1.i.u"),
        refused("not_covered", "no_leave_given"),
    ),
    (
        "lurah of another government, on a Sunday",
        {"employer": "lainnya", **LURAH, "recalled": True, "absent": "sakit"},
        date(2026, 4, 19),
        refused("not_covered", "not_a_working_day", "absent"),
        refused("not_covered", "not_a_working_day", "absent"),
    ),
    (
        "lurah, before either circular",
        {**LURAH, "recalled": True},
        date(2026, 3, 27),
        refused("not_in_force"),
        refused("not_in_force"),
    ),
    (
        "head of an office who was also called in, on a holiday Monday",
        {"level": "jpt_pratama", "recalled": True},
        date(2026, 6, 1),
        refused("not_a_working_day", "no_leave_given", "1.d/b", "1.i.a", "2.f"),
        refused("not_a_working_day", "no_leave_given", "4.a", "5.a/b"),
    ),
]


@pytest.mark.parametrize(
    ("stated", "on", "bukittinggi", "bangka_barat"),
    [pair[1:] for pair in PAIRS],
    ids=[pair[0] for pair in PAIRS],
)
def test_pairs_that_separate_the_regions(
    stated: dict[str, str | bool | None], on: date, bukittinggi: Verdict, bangka_barat: Verdict
) -> None:
    """One person on one date gets the verdict of each circular that was decided by hand."""
    neighbour = stated.get("domicile") is not None
    there = {**stated, "domicile": "19.03"} if neighbour else stated
    assert answer(BKT, person(BKT, **stated), on) == bukittinggi
    assert answer(BB, person(BB, **there), on) == bangka_barat


NURSE: dict[str, str | bool | None] = {
    "affair": "kesehatan",
    "unit": "rsud",
    "service": "kesehatan",
}

# Who is judged otherwise under one option: before, and after.
TURNS: list[tuple[str, dict[str, str], dict[str, str | bool | None], date, Verdict, Verdict]] = [
    (BKT, {"masa-berlaku": "berakhir"}, {}, date(2026, 6, 5), YES_BKT, YES_BKT),
    (BKT, {"masa-berlaku": "berakhir"}, {}, date(2026, 6, 12), YES_BKT, refused("not_in_force")),
    (
        BKT,
        {"masa-berlaku": "berakhir"},
        {},
        date(2026, 6, 7),
        refused("not_a_working_day", "no_leave_given"),
        refused("not_a_working_day", "no_leave_given"),
    ),
    (
        BKT,
        {"unit-layanan": "perangkat_daerah"},
        {"affair": "kebakaran"},
        FRIDAY,
        YES_BKT,
        refused("1.i.f"),
    ),
    (BKT, {"pejabat": "pemegang_jabatan"}, {"task": "sopir"}, FRIDAY, refused("1.i.u"), YES_BKT),
    (
        BKT,
        {"pejabat": "pemegang_jabatan"},
        {"level": "pengawas", "affair": "pertanian", "unit": "uptd"},
        FRIDAY,
        refused("1.i.l"),
        refused("1.i.l"),
    ),
    (
        BKT,
        {"ahli-utama": "a_fortiori"},
        {"level": "ahli_utama"},
        FRIDAY,
        YES_BKT,
        refused("1.i.c"),
    ),
    (
        BKT,
        {"ahli-madya": "tanpa_layanan"},
        {"level": "ahli_madya", "affair": "pengawasan"},
        FRIDAY,
        refused("1.i.c"),
        YES_BKT,
    ),
    (BKT, {"pengawas": "eselon_iv"}, {"level": "pengawas"}, FRIDAY, YES_BKT, refused("1.i.b")),
    (
        BKT,
        {"sebagian-uptd": "layanan_langsung"},
        {"affair": "pangan", "unit": "uptd"},
        FRIDAY,
        refused("1.i.l"),
        YES_BKT,
    ),
    (BKT, {"setara-uptd": "uptd_saja"}, NURSE, FRIDAY, refused("1.i.j"), YES_BKT),
    (
        BKT,
        {"pada-perangkat-daerah": "kantor_induk"},
        {"task": "keamanan", "unit": "satuan_pendidikan"},
        FRIDAY,
        refused("1.i.v"),
        YES_BKT,
    ),
    (
        BKT,
        {"pada-perangkat-daerah": "kantor_induk"},
        {"task": "kebersihan"},
        FRIDAY,
        refused("1.i.v"),
        refused("1.i.v"),
    ),
    (BB, {"masa-berlaku": "berakhir"}, {}, date(2026, 5, 29), YES_BB, YES_BB),
    (BB, {"masa-berlaku": "berakhir"}, {}, date(2026, 6, 5), YES_BB, refused("not_in_force")),
    (
        BB,
        {"masa-berlaku": "berakhir"},
        {},
        date(2026, 6, 1),
        refused("not_a_working_day", "no_leave_given"),
        refused("not_a_working_day", "no_leave_given"),
    ),
    (
        BB,
        {"unit-layanan": "perangkat_daerah"},
        {"affair": "keuangan"},
        FRIDAY,
        YES_BB,
        refused("4.i/a"),
    ),
    (
        BB,
        {"pejabat": "pemegang_jabatan"},
        NURSE,
        FRIDAY,
        refused("3/a", "4.f/a", "4.f/b"),
        refused("3/a"),
    ),
    (
        BB,
        {"pejabat": "pemegang_jabatan", "layanan-langsung": "butir_4"},
        NURSE,
        FRIDAY,
        refused("3/a", "4.f/a", "4.f/b"),
        YES_BB,
    ),
    (
        BB,
        {"f-g-tertukar": "harfiah"},
        NURSE,
        FRIDAY,
        refused("3/a", "4.f/a", "4.f/b"),
        refused("3/a", "4.f/b"),
    ),
    (
        BB,
        {"lembaga": "bagian_layanan"},
        {"affair": "kesehatan", "unit": "rsud"},
        FRIDAY,
        refused("4.f/b"),
        YES_BB,
    ),
    (
        BB,
        {"lembaga": "bagian_layanan"},
        NURSE,
        FRIDAY,
        refused("3/a", "4.f/a", "4.f/b"),
        refused("3/a", "4.f/a"),
    ),
    (BKT, {"jadwal-wfo": "perintah_saja"}, {"rostered": False}, FRIDAY, refused("1.d/c"), YES_BKT),
    (
        BB,
        {"selektif": "syarat"},
        {"rostered": False},
        FRIDAY,
        refused("5.a/a"),
        refused("3/b", "5.a/a"),
    ),
    (
        BB,
        {"f-g-tertukar": "harfiah"},
        {"affair": "penanaman_modal", "service": "kesehatan"},
        FRIDAY,
        refused("3/a"),
        refused("3/a", "4.g"),
    ),
    (
        BB,
        {"f-g-tertukar": "harfiah"},
        {"affair": "kesehatan", "service": "perizinan"},
        FRIDAY,
        refused("3/a"),
        refused("3/a", "4.f/a"),
    ),
    (
        BB,
        {"f-g-tertukar": "harfiah", "unit-layanan": "perangkat_daerah"},
        {"affair": "penanaman_modal"},
        FRIDAY,
        YES_BB,
        refused("4.g"),
    ),
    (
        BB,
        {"bergiliran": "setiap_jumat"},
        {"rostered": False},
        FRIDAY,
        refused("5.a/a"),
        YES_BB,
    ),
    (
        BB,
        {"bergiliran": "setiap_jumat"},
        {"rostered": "tanpa_jadwal"},
        FRIDAY,
        refused("5.a/a"),
        YES_BB,
    ),
    (
        BB,
        {"bergiliran": "setiap_jumat", "selektif": "syarat"},
        {"rostered": False},
        FRIDAY,
        refused("5.a/a"),
        refused("3/b"),
    ),
    (
        BB,
        {"layanan-langsung": "butir_4"},
        {"service": "perizinan"},
        FRIDAY,
        refused("3/a"),
        YES_BB,
    ),
    (
        BB,
        {"domisili-luar": "tidak_meninggalkan"},
        {"domicile": "19.71"},
        FRIDAY,
        refused("7/c"),
        YES_BB,
    ),
    (BB, {"wewenang-panggil": "tidak_ada"}, {"recalled": True}, FRIDAY, refused("5.a/b"), YES_BB),
]


@pytest.mark.parametrize(("region", "stance", "stated", "on", "before", "after"), TURNS)
def test_readings_decided_by_hand(
    region: str,
    stance: dict[str, str],
    stated: dict[str, str | bool | None],
    on: date,
    before: Verdict,
    after: Verdict,
) -> None:
    """A person is judged as chosen without the stance, and as the option says with it."""
    who = person(region, **stated)
    assert answer(region, who, on) == before
    assert answer(region, who, on, stance) == after


MANAGERIAL = {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"}


@pytest.mark.parametrize("level", cases.LEVELS)
def test_office_holders_are_the_five_managerial_levels(level: str) -> None:
    """Read as office holders only, units and tasks keep the managerial levels and no others."""
    stance = {"pejabat": "pemegang_jabatan"}
    driver = answer(BKT, person(BKT, level=level, task="sopir"), FRIDAY, stance)
    assert ("1.i.u" in driver.reasons) == (level in MANAGERIAL)
    nurse = answer(BB, person(BB, level=level, **NURSE), FRIDAY, stance)
    assert ("4.f/b" in nurse.reasons) == (level in MANAGERIAL)


@pytest.mark.parametrize("affair", cases.AFFAIRS)
def test_ahli_madya_outside_the_service_affairs(affair: str) -> None:
    """Read without the service affairs, item c lets go of three affairs and no others."""
    who = person(BKT, level="ahli_madya", affair=affair)
    verdict = answer(BKT, who, FRIDAY, {"ahli-madya": "tanpa_layanan"})
    spared = affair in {"kesehatan", "pendidikan", "pengawasan"}
    assert verdict == (YES_BKT if spared else refused("1.i.c"))


def test_readings_are_spelled_as_settled() -> None:
    """Each reading has its two options, the chosen one first."""
    assert naive.READINGS == {
        BKT: {
            "masa-berlaku": ("terus", "berakhir"),
            "unit-layanan": ("unit", "perangkat_daerah"),
            "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
            "ahli-utama": ("harfiah", "a_fortiori"),
            "ahli-madya": ("semua", "tanpa_layanan"),
            "pengawas": ("harfiah", "eselon_iv"),
            "sebagian-uptd": ("semua", "layanan_langsung"),
            "setara-uptd": ("setara", "uptd_saja"),
            "pada-perangkat-daerah": ("semua", "kantor_induk"),
            "jadwal-wfo": ("terikat", "perintah_saja"),
        },
        BB: {
            "masa-berlaku": ("terus", "berakhir"),
            "unit-layanan": ("unit", "perangkat_daerah"),
            "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
            "f-g-tertukar": ("tertukar", "harfiah"),
            "bergiliran": ("giliran", "setiap_jumat"),
            "layanan-langsung": ("semua_layanan", "butir_4"),
            "domisili-luar": ("harus_tinggal", "tidak_meninggalkan"),
            "wewenang-panggil": ("ada", "tidak_ada"),
            "lembaga": ("seluruhnya", "bagian_layanan"),
            "selektif": ("tugas_kepala", "syarat"),
        },
    }


@pytest.mark.parametrize("region", REGIONS)
def test_chosen_options_may_be_spelled_out(region: str, drawn: dict[str, list[Case]]) -> None:
    """A stance that names every chosen option changes nothing."""
    chosen = {name: options[0] for name, options in naive.READINGS[region].items()}
    for case in drawn[region][:500]:
        assert answer(region, case.facts, case.on, chosen) == answer(region, case.facts, case.on)


@pytest.mark.parametrize(
    ("region", "stance", "message"),
    [
        ("agam", {}, "unknown region `agam`"),
        ("bukittinggi", {"bergiliran": "giliran"}, "bukittinggi: unknown reading `bergiliran`"),
        (
            "bangka_barat",
            {"bergiliran": "terus"},
            "bangka_barat: reading `bergiliran`: unknown option `terus`",
        ),
    ],
)
def test_unknown_words_are_errors(region: str, stance: dict[str, str], message: str) -> None:
    """A region, reading or option that is not known raises ValueError and is named."""
    with pytest.raises(ValueError, match=f"^{message}$"):
        answer(region, person("bukittinggi"), FRIDAY, stance)


@pytest.mark.parametrize("on", [date(2025, 12, 31), date(2027, 1, 1)])
def test_other_years_are_errors(on: date) -> None:
    """A date the tables do not hold raises ValueError instead of passing for a working day."""
    with pytest.raises(ValueError, match="the tables hold 2026"):
        answer("bukittinggi", person("bukittinggi"), on)


def test_tables_of_2026() -> None:
    """The decree has 17 and 8 days and leaves 35 working Fridays from 10 April."""
    assert len(naive.LIBUR_NASIONAL) == 17
    assert len(naive.CUTI_BERSAMA) == 8
    assert not naive.LIBUR_NASIONAL & naive.CUTI_BERSAMA
    year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    weekends_lost = {on for on in naive.LIBUR_NASIONAL if on.weekday() > 4}
    assert sum(map(naive.is_working_day, year)) == 261 - 17 - 8 + len(weekends_lost)
    for region in REGIONS:
        assert cases.FRIDAYS[region][0] == date(2026, 4, 10)
        assert len(cases.FRIDAYS[region]) == 35


def test_vocabulary_is_complete() -> None:
    """The closed lists have the sizes of the vocabulary and no value twice."""
    lists = (
        (cases.EMPLOYMENTS, 5),
        (cases.LEVELS, 14),
        (cases.POSTS, 3),
        (cases.TASKS, 10),
        (cases.AFFAIRS, 32 + 13),
        (cases.UNITS, 4),
        (cases.SERVICES, 10),
        (cases.ABSENCES, 4),
    )
    for values, size in lists:
        assert len(values) == len(set(values)) == size


@pytest.mark.parametrize("region", REGIONS)
def test_every_value_is_drawn(region: str, drawn: dict[str, list[Case]]) -> None:
    """Every value of every closed list, and every date, stands in some case."""
    values: dict[str, set[str | bool | None]] = {}
    for case in drawn[region]:
        for name, value in case.facts.items():
            values.setdefault(name, set()).add(value)
    assert values == {
        "employer": {naive.GOVERNMENT[region], *cases.OTHER_EMPLOYERS[region]},
        "employment": set(cases.EMPLOYMENTS),
        "level": set(cases.LEVELS),
        "post": set(cases.POSTS),
        "task": set(cases.TASKS),
        "affair": set(cases.AFFAIRS),
        "unit": set(cases.UNITS),
        "service": set(cases.SERVICES),
        "domicile": {*cases.INSIDE[region], *cases.OUTSIDE[region]},
        "rostered": {True, False, "tanpa_jadwal"},
        "recalled": {True, False},
        "absent": {None, *cases.ABSENCES},
    }
    assert {case.on for case in drawn[region]} == set(cases.DAYS)
    assert (cases.DAYS[0], cases.DAYS[-1]) == (date(2026, 3, 20), date(2026, 12, 31))


@pytest.mark.parametrize("region", REGIONS)
def test_every_label_is_the_sole_reason_often(region: str, drawn: dict[str, list[Case]]) -> None:
    """Each clause and each ground is the only reason of at least 200 cases."""
    counts = cases.sole_counts(region, drawn[region])
    assert counts.keys() == set(cases.SOLE[region])
    assert {label: n for label, n in counts.items() if n < 200} == {}


@pytest.mark.parametrize("region", REGIONS)
def test_no_reason_is_missing_from_the_labels(region: str, drawn: dict[str, list[Case]]) -> None:
    """The labels are exactly the reasons that verdicts give."""
    verdicts = (answer(region, case.facts, case.on, case.stance) for case in drawn[region])
    assert {label for verdict in verdicts for label in verdict.reasons} == set(cases.LABELS[region])


@pytest.mark.parametrize("region", REGIONS)
def test_every_option_turns_verdicts(region: str, drawn: dict[str, list[Case]]) -> None:
    """Each option that is not the chosen one changes at least 30 verdicts, a chosen one none."""
    counts = cases.turned_by(region, drawn[region])
    options = {(reading, option) for where, reading, option in OPTIONS if where == region}
    assert counts.keys() == options
    assert {turn: n for turn, n in counts.items() if n < 30} == {}


@pytest.mark.parametrize("region", REGIONS)
def test_every_option_turns_outcomes(region: str, drawn: dict[str, list[Case]]) -> None:
    """Each option that is not the chosen one changes at least 30 outcomes."""
    turned = {(reading, option): 0 for where, reading, option in OPTIONS if where == region}
    for case in drawn[region]:
        for reading, option in cases.turns_of(region, case):
            without = {name: choice for name, choice in case.stance.items() if name != reading}
            before = answer(region, case.facts, case.on, without)
            after = answer(region, case.facts, case.on, case.stance)
            turned[reading, option] += before.outcome != after.outcome
    assert {turn: n for turn, n in turned.items() if n < 30} == {}


@pytest.mark.parametrize("region", REGIONS)
def test_cases_are_mostly_free(region: str, drawn: dict[str, list[Case]]) -> None:
    """Stances stay a third of all cases, and one case in thirteen or more is permitted."""
    stances = sum(1 for case in drawn[region] if case.stance)
    assert 0.13 * COUNT < stances < 0.32 * COUNT
    verdicts = (answer(region, case.facts, case.on, case.stance) for case in drawn[region])
    assert sum(verdict.outcome == "permitted" for verdict in verdicts) > COUNT / 13


@pytest.mark.parametrize("region", REGIONS)
def test_only_possible_people_are_drawn(region: str, drawn: dict[str, list[Case]]) -> None:
    """No case has a person whom the law makes impossible, and both named posts are drawn often."""
    assert all(naive.is_possible(case.facts) for case in drawn[region])
    posts = Counter(case.facts["post"] for case in drawn[region])
    assert min(posts["camat"], posts["lurah"]) > COUNT / 50


@pytest.mark.parametrize("region", REGIONS)
def test_a_seed_fixes_the_cases(region: str, drawn: dict[str, list[Case]]) -> None:
    """One seed draws the same cases again, however many are asked for, and another does not."""
    assert list(cases.draw(region, 300, seed=20260408)) == drawn[region][:300]
    assert list(cases.draw(region, 300, seed=1)) != drawn[region][:300]


Chain = Callable[..., tuple[str, str, tuple[str, ...]]]


@pytest.fixture(scope="module")
def chain() -> ModuleType:
    """Import the hand-written chains from the folder of benchmarks."""
    path = ROOT / "benchmarks" / "chain.py"
    spec = spec_from_file_location("chain", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("region", REGIONS)
def test_the_chain_agrees(region: str, chain: ModuleType) -> None:
    """The chain names the same outcome, ground and reasons as the oracle, in printed order."""
    decide: Chain = getattr(chain, region)
    in_order = cases.LABELS[region].index
    for case in cases.draw(region, 5_000, seed=7):
        facts = case.facts
        day = (facts["rostered"], facts["recalled"], facts["absent"])
        verdict = answer(region, facts, case.on)
        reasons = tuple(sorted(verdict.reasons, key=in_order))
        expected = (verdict.outcome, verdict.ground, reasons)
        assert decide(SimpleNamespace(**facts), case.on, *day) == expected
        if facts["employer"] == naive.GOVERNMENT[region]:
            unstated = SimpleNamespace(**{**facts, "employer": None})
            assert decide(unstated, case.on, *day) == expected


def test_the_chain_takes_no_recall_from_silence(chain: ModuleType) -> None:
    """A recall or an absence that is not stated is none."""
    for region in REGIONS:
        decide: Chain = getattr(chain, region)
        clerk = SimpleNamespace(**person(region))
        assert decide(clerk, FRIDAY, rostered=True)[0] == "permitted"
