"""Every line of both policies matters: deleting or changing any one of them breaks an answer.

A mutant is a policy with one provision, one word or one figure taken out or changed.  The
assertions are answers: outcome, ground and clauses of aimed cases, decided by the plain ifs of
`naive`; duties with their times; warnings; and, for what binds the head of an office and so
reaches no answer about a person, the parameters of the clause.  No answer hangs on the lines of
`print` and `means`; the audit notices them (`audit/test_shipped.py`).
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, partial
from itertools import combinations
from typing import Any

import pytest

import example_cases as cases
from asn_wfh import Decision, Policy, PolicyError, load_policy
from asn_wfh.law.ties import contradictions
from asn_wfh.loading.policy_file import load_text, read_expanded_tree
from asn_wfh.loading.yaml_reader import LocatedTree
from asn_wfh.mutation.equivalence import distinguishing_case
from asn_wfh.rules import InForce, Rule
from places import POLICIES
from reference import evaluator as naive
from strategies import CLERK, WORDS, Question, Tree, question_of

FOLDER = POLICIES
REGIONS = ("bukittinggi", "bangka_barat")
FRIDAY = date(2026, 4, 17)

NONE: frozenset[str] = frozenset()

Path_ = tuple[str | int, ...]
Value = str | bool | None


# assertions


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


@cache
def checks(region: str) -> list[Check]:
    """All assertions about one policy."""
    return [*frame(region), *duties(region), *office(region), *answers(region)]


# mutants


@dataclass(frozen=True)
class Mutant:
    """A policy with one line less or changed: where, what was done, and how to build it."""

    line: int
    label: str
    what: str
    readings: frozenset[str]
    build: Callable[[], Policy]


def label_of(provision: Tree) -> str:
    """How a provision is cited."""
    return f"{provision['at']}/{provision['part']}" if "part" in provision else provision["at"]


def loaded(tree: Tree, place: int | None) -> Policy:
    """The policy of a mutated tree.

    A change may leave an `otherwise` of the same provision without effect, which the loader
    refuses; it is taken out with it.  Options that nothing uses any more are parked at clauses
    that decide nothing, so that the mutant still has every reading.
    """
    options = len(tree["provisions"][place].get("otherwise", [])) if place is not None else 0
    faults: PolicyError | None = None
    for size in range(options + 1):
        for dropped in combinations(range(options), size):
            trial = json.loads(json.dumps(tree))
            if place is not None and dropped:
                provision = trial["provisions"][place]
                provision["otherwise"] = [
                    other for n, other in enumerate(provision["otherwise"]) if n not in dropped
                ]
                if not provision["otherwise"]:
                    del provision["otherwise"]
            park(trial)
            try:
                return load_text(json.dumps(trial), "mutant.yaml")
            except PolicyError as error:
                faults = faults or error
    raise AssertionError(f"no such policy: {faults}")


def park(tree: Tree) -> None:
    """Give each unused option to a clause that decides nothing, a reading to a clause."""
    used = {
        pair
        for provision in tree["provisions"]
        for other in provision.get("otherwise", [])
        for pair in other["when"].items()
    }
    silent = (p for p in tree["provisions"] if "no_rule" in p and "otherwise" not in p)
    for name, reading in tree["readings"].items():
        free = [
            option
            for option in reading["options"]
            if option != reading["chosen"] and (name, option) not in used
        ]
        if free:
            next(silent)["otherwise"] = [
                {"when": {name: option}, "no_rule": f"Tetap diam: {option}."} for option in free
            ]


def at(tree: Any, path: Path_) -> Any:
    """What stands at a path."""
    for step in path:
        tree = tree[step]
    return tree


def edited(tree: Tree, path: Path_, value: Any) -> Tree:
    """The tree with another value at a path; None takes the key or item out."""
    copy: Tree = json.loads(json.dumps(tree))
    parent = at(copy, path[:-1])
    if value is None:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return copy


EVERYONE = {"every": "hari_kerja"}
OTHERS: Mapping[str, tuple[str, ...]] = {
    "every": ("kamis", "hari_kerja"),
    "who": ("asn", "kepala", "atasan"),
    "to": ("atasan", "kepala", "sekda"),
    "through": ("atasan", "sekda"),
    "do": ("jadwal", "telepon_aktif"),
    "what": ("perjalanan_dalam_negeri", "kendaraan_dinas_jabatan"),
    "cut": ("51%", "any"),
    "at_most": ("11%", "51%"),
    "round": ("up", "down"),
    "joined": ("dan", "atau"),
    "odd_person": ("wfo", "wfh", "min_one"),
    "share": ("at_most", "exact"),
    "turns": ("working_days", "calendar"),
    "within": (),
    "times_of": (),
    "review_every": ("1 bulan", "3 bulan"),
}
MOMENTS = ("mulai_kerja", "selesai_kerja", "akhir_hari", "h-1", "pulang_h-1", "08:00")
OPTIONAL = ("by", "whose", "times_of", "from", "until", "joined", "review_every", "through")
BASES = {
    "recall": ("wfh_that_day", "all_in_office"),
    "rotate": ("eligible_in_office", "all_in_office"),
    "limit": ("use", "vehicles", "cut"),
}


def mutants(marked: LocatedTree) -> Iterator[Mutant]:
    """Every mutant of a policy's file, in the order of its lines."""
    tree: Any = marked.tree
    whole = load_text(json.dumps(tree), "whole.yaml")
    for path, what, value in frame_changes(tree):
        yield mutant(marked, path, "frame" if path[0] != "covers" else "covers", what, value)
    for reading in whole.readings:
        line = marked.mark_of(("readings", reading.name, "chosen"))[0]
        for option in reading.option_names:
            if option != reading.chosen:
                stance = {reading.name: option}
                what = f"{option} chosen"
                yield Mutant(line, reading.name, what, NONE, partial(whole.under, stance))
    for place, provision in enumerate(tree["provisions"]):
        assert isinstance(provision, dict)
        label = label_of(provision)
        base: Path_ = ("provisions", place)
        effect = next(word for word in provision if word in EFFECT_WORDS)
        if effect != "no_rule":
            line = marked.mark_of(base)[0]
            yield Mutant(line, label, "provision deleted", frozenset(), _without(whole, label))
            for path, what, value in changes(tree, (*base, effect), effect, is_base=True):
                yield mutant(marked, path, label, what, value)
        for n, other in enumerate(provision.get("otherwise", [])):
            inner: Path_ = (*base, "otherwise", n)
            readings = frozenset(other["when"])
            gone = mutant(marked, inner, label, "otherwise deleted", None, readings)
            yield gone
            word = next(word for word in other if word in EFFECT_WORDS)
            if word != "no_rule":
                for path, what, value in changes(tree, (*inner, word), word, is_base=False):
                    yield mutant(marked, path, label, what, value, readings)


EFFECT_WORDS = (
    *("permit", "exclude", "recall", "rotate", "schedule", "stay_within"),
    *("oblige", "limit", "in_force", "no_rule"),
)


def _without(whole: Policy, label: str) -> Callable[[], Policy]:
    """The policy without one provision; one without dates is taken to hold from the beginning."""

    def build() -> Policy:
        provisions = []
        for provision in whole.provisions:
            if provision.label != label:
                provisions.append(provision)
            elif provision.effect == "in_force":
                ever = InForce.model_validate({"from": "0001-01-01"})
                rules = tuple((options, ever) for options, _ in provision.rules)
                provisions.append(replace(provision, rules=rules))
        return replace(whole, provisions=tuple(provisions))

    return build


def mutant(
    marked: LocatedTree,
    path: Path_,
    label: str,
    what: str,
    value: Any,
    readings: frozenset[str] = frozenset(),
) -> Mutant:
    """A mutant made by one edit of the tree."""
    tree = marked.tree
    assert isinstance(tree, dict)
    place = path[1] if path[0] == "provisions" and isinstance(path[1], int) else None

    def build() -> Policy:
        changed = edited(tree, path, value)
        if place is not None and not changed["provisions"][place].get("otherwise", [1]):
            del changed["provisions"][place]["otherwise"]
        return loaded(changed, place)

    shown = f"{'.'.join(map(str, path[2:]))}: {what}"
    return Mutant(marked.mark_of(path)[0], label, shown, readings, build)


Change = tuple[Path_, str, Any]


def frame_changes(tree: Tree) -> Iterator[Change]:
    """The changes of what stands outside the provisions and reaches answers."""
    yield ("government", "code"), "19.03", "19.03"
    yield ("government", "timezone"), "Asia/Makassar", "Asia/Makassar"
    yield ("circular", "signed"), "a day earlier", shifted(tree["circular"]["signed"], -1)
    yield ("circular", "signed"), "a day later", shifted(tree["circular"]["signed"], 1)
    yield from values(("covers", "whose", "employment"), tree["covers"]["whose"]["employment"])
    employment = tree["covers"]["whose"]["employment"]
    everyone = [{"employment": employment}, {"employment": "non_asn"}]
    yield ("covers", "whose"), "employment deleted", everyone


def shifted(day: str, days: int) -> str:
    """A date some days away."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def changes(tree: Tree, path: Path_, effect: str, *, is_base: bool) -> Iterator[Change]:
    """Every change of one effect's words."""
    words = at(tree, path)
    if effect == "exclude":
        yield from boxes(path, words, is_base=is_base)
    elif isinstance(words, dict):
        for key, value in words.items():
            below = (*path, key)
            if key == "whose":
                yield from boxes(below, value, is_base=is_base)
            else:
                yield from leaf(below, value, effect, words)
            if key in OPTIONAL and is_base and not (effect == "in_force" and key == "from"):
                yield below, "deleted", None
    elif effect == "recall":
        yield path, "a cap", {"at_most": "10%", "of": "wfh_that_day", "round": "down"}


def boxes(path: Path_, value: Any, *, is_base: bool) -> Iterator[Change]:
    """Every change of one box, or of each box of a list and the list."""
    if isinstance(value, list):
        for place, box in enumerate(value):
            yield (*path, place), "box deleted", None
            yield from boxes((*path, place), box, is_base=is_base)
        return
    for facet, listed in value.items():
        yield from values((*path, facet), listed)
        if len(value) > 1:
            yield (*path, facet), "deleted", None
        elif is_base and path[-1] != "whose":
            yield path, f"{facet} deleted", EVERYONE


def values(path: Path_, value: Any) -> Iterator[Change]:
    """Every value of a facet taken out, or the only one replaced."""
    if isinstance(value, dict):
        yield from values((*path, "except"), value["except"])
    elif isinstance(value, list):
        for place, word in enumerate(value):
            rest = value[:place] + value[place + 1 :]
            yield path, f"{word} deleted", rest
    else:
        facet = str(path[-1] if path[-1] != "except" else path[-2])
        for other in (WORDS[facet][0], WORDS[facet][-1]):
            if other != value:
                yield path, f"{value} becomes {other}", other


def leaf(path: Path_, value: Any, effect: str, words: Mapping[str, Any]) -> Iterator[Change]:
    """Every change of one figure, date, time or closed word."""
    key = str(path[-1])
    if effect == "in_force" and key in {"from", "until"}:
        for days in (-1, 1):
            yield path, f"{days} day", shifted(value, days)
    elif key == "times":
        for place, clock in enumerate(value):
            rest = value[:place] + value[place + 1 :]
            yield path, f"{clock} deleted", rest
            later = f"{clock[:3]}{int(clock[3:]) + 1:02}"
            yield path, f"{clock} a minute later", [*value[:place], later, *value[place + 1 :]]
    elif key == "by" and value.startswith("tanggal"):
        yield path, "tanggal 2", value.replace("1", "2")
    elif key in {"by", "from", "until"}:
        for other in MOMENTS:
            if other != value:
                yield path, f"{value} becomes {other}", other
    elif key in {"wfh", "wfo"}:
        share, rest = (40, 60) if key == "wfh" else (60, 40)
        yield path[:-1], f"{key} changed", {**words, "wfh": f"{share}%", "wfo": f"{rest}%"}
    elif key == "what":
        # What a figure of vehicles is of is said of nothing else.
        rest = {name: word for name, word in words.items() if name != "of"}
        for other in OTHERS[key]:
            if other != value:
                yield path[:-1], f"{value} becomes {other}", {**rest, key: other}
    elif key == "of":
        for other in BASES[effect]:
            if other != value:
                yield path, f"{value} becomes {other}", other
    elif key == "who" and value == "kepala" and str(words.get("by", "")).startswith("tanggal"):
        yield path[:-1], "kepala becomes asn", {**words, "who": "asn", "by": "h-1"}
    else:
        for other in OTHERS[key]:
            if other != value:
                yield path, f"{value} becomes {other}", other


# Camat in 4.a is an administrator anyway; a school of 4.h/b belongs to education anyway.
TIED = {"bangka_barat": ("4.a", "4.h/b")}


@cache
def in_order(region: str, label: str, readings: frozenset[str]) -> list[Check]:
    """All assertions; those aimed at the clause and its readings come first, to fail soon."""

    def far(check: Check) -> tuple[bool, bool]:
        return label not in check.aims, not readings <= check.stance.keys()

    return sorted(checks(region), key=far)


def is_noticed(mutant: Mutant, region: str) -> bool:
    """Whether some assertion fails."""
    policy = mutant.build()
    return any(not check.holds(policy) for check in in_order(region, mutant.label, mutant.readings))


@pytest.mark.slow
def test_the_assertions_hold_of_the_policy_itself(shipped: Policy) -> None:
    """Nothing fails before anything is changed."""
    failing = [check for check in checks(shipped.name) if not check.holds(shipped)]
    assert [(sorted(check.aims), check.stance) for check in failing] == []


@pytest.mark.slow
@pytest.mark.parametrize(("region", "least"), [("bukittinggi", 450), ("bangka_barat", 250)])
def test_changing_any_line_breaks_an_answer(region: str, least: int) -> None:
    """Of all mutants none goes unnoticed; the ones that do are named by their line."""
    every = list(mutants(read_expanded_tree(FOLDER / f"{region}.yaml")))
    assert len(every) >= least
    unnoticed = [each for each in every if not is_noticed(each, region)]
    policy = load_policy(region)
    tied = [each for each in unnoticed if each.label in TIED.get(region, ())]
    # What a tie makes redundant is printed and changes nothing; that it does not is proved.
    assert all(distinguishing_case(policy, each.build()) is None for each in tied)
    unnoticed = [each for each in unnoticed if each not in tied]
    assert [f"{region}.yaml:{each.line} ({each.label}) {each.what}" for each in unnoticed] == []
