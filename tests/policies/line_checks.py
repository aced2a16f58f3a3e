"""What each shipped policy must answer, by the second evaluator and by tables of the papers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import example_cases as cases
from asn_wfh import Decision, Policy
from asn_wfh.law.fact_ties import contradictions
from asn_wfh.rules import Rule
from places import POLICIES
from reference import evaluator as naive
from strategies import CLERK, WORDS, Question, question_of

FOLDER = POLICIES


REGIONS = ("bukittinggi", "bangka_barat")


FRIDAY = date(2026, 4, 17)


NONE: frozenset[str] = frozenset()


Path_ = tuple[str | int, ...]


Value = str | bool | None


@dataclass(frozen=True)
class Check:
    """One assertion, the clauses that it is aimed at, and the readings it takes otherwise."""

    aims: frozenset[str]
    stance: Mapping[str, str]
    holds: Callable[[Policy], bool]


def verdict_of(decision: Decision) -> naive.Verdict:
    """A decision in the words of `naive`."""
    reasons = frozenset(reason.label or reason.effect for reason in decision.reasons)
    return naive.Verdict(str(decision.outcome), str(decision.ground), reasons)


def clerk(region: str) -> dict[str, Value]:
    """A person whom nothing keeps at the office, and a day on which nothing happens to them."""
    home = naive.GOVERNMENT[region]
    day = {"rostered": True, "recalled": False, "absent": None}
    return {**CLERK, "employer": home, "domicile": home, **day}


def drawn(region: str) -> Iterator[tuple[frozenset[str], dict[str, Value], date, dict[str, str]]]:
    """Aimed cases: each clause met by its words, missed by one of them, under each reading."""
    options: list[dict[str, str]] = [{}]
    for reading, choices in naive.READINGS[region].items():
        options += [{reading: option} for option in choices[1:]]
    for stance in options:
        for label, aims in cases.FITTING[region].items():
            named = frozenset(label.split("+"))
            for aim in aims:
                met = clerk(region) | {name: values[0] for name, values in aim.facts.items()}
                yield named, met, FRIDAY, stance
                for name, values in aim.facts.items():
                    for value in values[1:]:
                        yield named, {**met, name: value}, FRIDAY, stance
                for name in {"level", "unit", "service", *aim.facts} & WORDS.keys():
                    for word in () if name == "domicile" else WORDS[name]:
                        yield named, {**met, name: word}, FRIDAY, stance
        for turn, aims in cases.TURNING[region].items():
            for aim in aims if turn in stance.items() else ():
                met = clerk(region) | {name: values[0] for name, values in aim.facts.items()}
                for name, values in aim.facts.items():
                    for value in values:
                        yield NONE, {**met, name: value}, FRIDAY, {**aim.stance, **stance}
        for on in (*cases.EDGES[region], *(FRIDAY + timedelta(days=n) for n in range(7))):
            yield frozenset({"dates"}), clerk(region), on, stance
    for employment in cases.EMPLOYMENTS:
        yield frozenset({"covers"}), {**clerk(region), "employment": employment}, FRIDAY, {}
    for domicile in (*cases.INSIDE[region], *cases.OUTSIDE[region]):
        yield frozenset({"7/c"}), {**clerk(region), "domicile": domicile}, FRIDAY, {}
    for employer in (naive.GOVERNMENT[region], *cases.OTHER_EMPLOYERS[region]):
        yield frozenset({"employer"}), {**clerk(region), "employer": employer}, FRIDAY, {}


def possible(facts: Mapping[str, Value]) -> bool:
    """Whether one person may have these facts together."""
    who = {name: str(facts[name]) for name in WORDS if name != "domicile" and facts.get(name)}
    return not any(True for _ in contradictions(who))


def answers(region: str) -> Iterator[Check]:
    """The aimed cases with the verdicts of `naive`, as assertions."""
    keys = set()
    for named, facts, on, stance in drawn(region):
        key = (tuple(facts.items()), on, tuple(stance.items()))
        if key in keys or not possible(facts):
            continue
        keys.add(key)
        verdict = naive.answer(region, facts, on, stance)
        question = question_of(facts, on)
        yield Check(named, stance, _answers(question, stance, verdict))


def _answers(
    question: Question, stance: Mapping[str, str], verdict: naive.Verdict
) -> Callable[[Policy], bool]:
    return lambda policy: verdict_of(question.put(policy, stance or None)) == verdict


def duties(region: str) -> Iterator[Check]:
    """What a person must do, when: at home inside or outside, or not known."""
    for facts, stance, expected in DUTIES[region]:
        who: dict[str, Value] = {**clerk(region), **facts}
        question = question_of(who, FRIDAY)
        named = frozenset(line.split()[0] for line in expected)
        yield Check(named, stance, _duties(question, stance, expected))


def _duties(
    question: Question, stance: Mapping[str, str], expected: Sequence[str]
) -> Callable[[Policy], bool]:
    def lines_of(policy: Policy) -> list[str]:
        slots: dict[tuple[str, str, str], list[str]] = {}
        for duty in question.put(policy, stance or None).duties:
            times = "-".join(f"{at:%d/%H:%M}" for at in (duty.opens, duty.due) if at)
            sides = [f"{name}={'+'.join(words)}" for box in duty.condition for name, words in box]
            key = (duty.label, duty.duty, "".join(f" if {side}" for side in sides))
            slots.setdefault(key, []).append(times)
        return [
            " ".join([label, duty, *times]).strip() + condition
            for (label, duty, condition), times in slots.items()
        ]

    return lambda policy: lines_of(policy) == list(expected)


# The Friday is the 17th; the last working day before it is Thursday the 16th.
TIMES = " ".join(f"17/{clock}-17/{clock}" for clock in ("07:30", "12:00", "13:30", "16:30"))


ALWAYS = (
    "1.a.2 bekerja_di_tempat_tinggal",
    "1.h.1 matikan_listrik 16/16:00",
    "2.a/a rencana_kerja 16/23:59",
    "2.a/b laporan_harian 17/16:30-17/23:59",
    "2.b administrasi_daring",
    "2.c lokasi_langsung 17/07:30-17/16:30",
)


STAYS = "2.g tetap_di_lokasi"


HERE = (
    "1.b/b bekerja_di_tempat_tinggal",
    "6/a telepon_aktif",
    "6/b laporan_kinerja",
)


DUTIES: Mapping[str, list[tuple[Mapping[str, Value], Mapping[str, str], tuple[str, ...]]]] = {
    "bukittinggi": [
        ({}, {}, (*ALWAYS, f"2.d presensi_aplikasi {TIMES}", STAYS)),
        ({"domicile": "13.06"}, {}, (*ALWAYS, f"2.e presensi_swafoto {TIMES}", STAYS)),
        (
            {},
            {"mematikan-listrik": "tanpa_waktu"},
            (
                *(line.removesuffix(" 16/16:00") for line in ALWAYS),
                f"2.d presensi_aplikasi {TIMES}",
                STAYS,
            ),
        ),
        (
            {},
            {"selama-wfh": "jam_kerja"},
            (*ALWAYS, f"2.d presensi_aplikasi {TIMES}", f"{STAYS} 17/07:30-17/16:30"),
        ),
        (
            {"domicile": None},
            {},
            (
                *ALWAYS,
                f"2.d presensi_aplikasi {TIMES} if domicile=inside",
                f"2.e presensi_swafoto {TIMES} if domicile=outside",
                STAYS,
            ),
        ),
    ],
    "bangka_barat": [
        ({}, {}, (*HERE, "7/a tetap_di_wilayah", "7/b foto_gps")),
        (
            {"domicile": "19.71"},
            {"domisili-luar": "tidak_meninggalkan"},
            (*HERE, "7/a tetap_di_wilayah", "7/b foto_gps"),
        ),
    ],
}


# Figures and duties of the office: no answer about one person shows them.
Figures = Mapping[str, Value | int]


OFFICE: Mapping[str, list[tuple[str, Mapping[str, str], Figures]]] = {
    "bukittinggi": [
        ("1.c", {}, {"who": "kepala", "do": "dorong_tujuan"}),
        ("1.d/a", {}, {"who": "kepala", "do": "jadwal"}),
        ("1.d/b", {}, {"at_most": 10, "of": "wfh_that_day", "round": "down", "within": None}),
        ("1.d/b", {"dasar-10-persen": "asn_perangkat_daerah"}, {"of": "all_in_office"}),
        ("1.d/b", {"pembulatan": "ke_atas"}, {"round": "up"}),
        ("1.e", {}, {"who": "kepala", "do": "optimalkan_spbe"}),
        ("1.f/a", {}, {"what": "perjalanan_dalam_negeri", "cut": 50, "joined": "atau"}),
        ("1.f/a", {"dan-atau": "dan"}, {"joined": "dan"}),
        ("1.f/b", {}, {"what": "perjalanan_luar_negeri", "cut": 70, "joined": "atau"}),
        ("1.f/b", {"dan-atau": "dan"}, {"joined": "dan"}),
        ("1.f/c", {}, {"what": "frekuensi_perjalanan", "cut": "any", "joined": None}),
        ("1.f/d", {}, {"what": "rombongan_perjalanan", "cut": "any", "joined": None}),
        ("1.g", {}, {"what": "kendaraan_dinas_jabatan", "at_most": 50, "of": "use"}),
        ("1.g", {"kendaraan-dinas": "jumlah_kendaraan"}, {"at_most": 50, "of": "vehicles"}),
        ("1.g", {"kendaraan-dinas": "pengurangan"}, {"at_most": 50, "of": "cut"}),
        ("1.h", {}, {"who": "kepala", "do": "pengawasan"}),
        ("1.h.2", {}, {"who": "kepala", "do": "ruang_aman"}),
        ("1.j", {}, {"who": "kepala", "do": "penghitungan_penghematan"}),
        ("1.k", {}, {"who": "kepala", "do": "gunakan_penghematan"}),
        ("2.a/b", {}, {"to": "kepala", "through": None}),
        ("2.f", {}, {"at_most": None, "within": None}),
        ("2.f", {"panggilan-2f": "dalam_batas"}, {"within": "1.d"}),
        ("3.1", {}, {"who": "kepala", "do": "laporan_bulanan", "by": "1"}),
        ("3.1", {}, {"to": "kepala_daerah", "through": "kepegawaian"}),
    ],
    "bangka_barat": [
        ("3/b", {}, {"who": "kepala", "do": "pilih_selektif"}),
        ("3/c", {}, {"who": "kepala", "do": "pastikan_target"}),
        ("5", {}, {"who": "kepala", "do": "pengawasan"}),
        (
            "5.a/a",
            {},
            {
                "wfh": 50,
                "wfo": 50,
                "of": "eligible_in_office",
                "odd_person": "wfo",
                "share": "at_most",
                "turns": "working_days",
            },
        ),
        ("5.a/a", {"dasar-50-persen": "seluruh_asn"}, {"of": "all_in_office"}),
        ("5.a/a", {"dasar-50-persen": "se_kabupaten"}, {"of": "eligible_in_region"}),
        ("5.a/a", {"orang-ganjil": "wfh"}, {"odd_person": "wfh"}),
        ("5.a/a", {"orang-ganjil": "minimal_satu"}, {"odd_person": "min_one"}),
        ("5.a/a", {"pas-atau-paling-banyak": "tepat"}, {"share": "exact"}),
        ("5.a/a", {"putaran": "jumat_kalender"}, {"turns": "calendar"}),
        ("5.a/b", {}, {"at_most": None, "within": None}),
        ("5.a/c", {}, {"who": "kepala", "do": "jadwal"}),
        ("5.b", {}, {"who": "kepala", "do": "skema_pengawasan"}),
        ("5.c", {}, {"who": "kepala", "do": "rapat_daring"}),
        ("5.d/a", {}, {"what": "perjalanan_dalam_negeri", "cut": 50, "joined": "dan"}),
        ("5.d/b", {}, {"what": "frekuensi_perjalanan", "cut": "any", "joined": None}),
        ("5.d/c", {}, {"what": "rombongan_perjalanan", "cut": "any", "joined": None}),
        ("6/c", {}, {"who": "atasan", "do": "pantau_kinerja"}),
        ("6/d", {}, {"who": "kepala", "do": "pantau_kinerja"}),
    ],
}


def office(region: str) -> Iterator[Check]:
    """The parameters of the clauses that bind the head of an office."""
    for label, stance, figures in OFFICE[region]:
        yield Check(frozenset({label}), stance, _figures(label, stance, figures))


def _figures(label: str, stance: Mapping[str, str], figures: Figures) -> Callable[[Policy], bool]:
    def figure_of(rule: Rule, name: str) -> Value | int:
        value = getattr(rule, name, "no such figure")
        if name == "by":
            return str(getattr(value, "day", value))
        return value if value is None or isinstance(value, int) else str(value)

    def holds(policy: Policy) -> bool:
        rules = [rule for p, rule in policy.under(stance).rules if p.label == label]
        return len(rules) == 1 and all(figure_of(rules[0], n) == v for n, v in figures.items())

    return holds


# The dates on which a warning begins: before it and on it.
WARNINGS: Mapping[str, list[tuple[date, list[tuple[str, str]]]]] = {
    "bukittinggi": [
        (date(2026, 4, 8), []),
        (date(2026, 6, 5), []),
        (date(2026, 6, 7), []),
        (date(2026, 6, 8), [("review_passed", "2026-06-08")]),
        (date(2026, 8, 8), [("review_passed", "2026-08-08")]),
    ],
    "bangka_barat": [
        (date(2026, 4, 2), [("retroactive", "2026-04-07")]),
        (date(2026, 4, 6), [("retroactive", "2026-04-07")]),
        (date(2026, 4, 7), []),
        (date(2026, 6, 1), []),
        (date(2026, 6, 2), [("review_passed", "2026-06-02")]),
        (date(2026, 8, 2), [("review_passed", "2026-08-02")]),
    ],
}


FRAMES: Mapping[str, tuple[str, str, date]] = {
    "bukittinggi": ("13.75", "Asia/Jakarta", date(2026, 4, 8)),
    "bangka_barat": ("19.05", "Asia/Jakarta", date(2026, 4, 7)),
}


def frame(region: str) -> Iterator[Check]:
    """The warnings of the dates, and the frame of the circular where no answer shows it."""
    named = frozenset({"3.2", "8", "frame"})
    for on, expected in WARNINGS[region]:
        question = question_of({**clerk(region), "rostered": None}, on)
        yield Check(named, {}, _warnings(question, expected))
    yield Check(
        named,
        {},
        lambda policy: (
            (policy.government.code, policy.government.timezone, policy.circular.signed)
            == FRAMES[region]
        ),
    )


def _warnings(question: Question, expected: list[tuple[str, str]]) -> Callable[[Policy], bool]:
    return lambda policy: (
        [(w.code, dict(w.values)["date"]) for w in question.put(policy).warnings] == expected
    )


def orders(region: str) -> Iterator[Check]:
    """Whether a clerk who may work from home must: by the readings, on each weekday."""
    readings = [{}, {"pola-wfh": "mengikat"}] if region == "bukittinggi" else [{}]
    for stance in readings:
        for day in range(13, 20):
            on = date(2026, 4, day)
            wanted = bool(stance) and on == FRIDAY
            question = question_of(clerk(region), on)
            yield Check(frozenset({"1.b"}), stance, _is_required(question, stance, wanted))


def _is_required(
    question: Question, stance: Mapping[str, str], wanted: bool
) -> Callable[[Policy], bool]:
    return lambda policy: question.put(policy.under(stance)).required is wanted


@cache
def checks(region: str) -> list[Check]:
    """All assertions about one policy."""
    return [
        *(*frame(region), *duties(region), *office(region)),
        *(*orders(region), *answers(region)),
    ]
