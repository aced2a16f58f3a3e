"""Where two facts are open: what is missing, the most decisive first, and what is settled yet."""

from datetime import date

import pytest

from asn_wfh import CivilServant, Ground, Outcome, decide
from limits.invented_circular import rekaan

FRIDAY = date(2026, 4, 10)
PERSON = {
    "employment": "pns",
    "post": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": "99.71",
}
SEVERAL = "[jpt_utama, jpt_madya, jpt_pratama, administrator, pengawas, pelaksana]"
HALF = "[sopir, kebersihan, keamanan, lapangan, pelayanan]"


def missing(*effects: str) -> list[str]:
    """What is missing for a person of whom neither the level nor the task is stated."""
    who = CivilServant.read(PERSON)
    policy = rekaan("permit: {every: hari_kerja}", *effects)
    return [each.fact for each in decide(policy, who, FRIDAY).missing]


@pytest.mark.parametrize(
    ("effects", "order"),
    [
        # Six of fourteen levels are refused, five of ten tasks.
        ((f"exclude: {{level: {SEVERAL}}}", f"exclude: {{task: {HALF}}}"), ["task", "level"]),
        ((f"exclude: {{level: {SEVERAL}}}", "exclude: {task: sopir}"), ["level", "task"]),
        # One level settles that they may, and nine tasks do.
        (("exclude: {level: {except: pelaksana}, task: sopir}",), ["task", "level"]),
        (("exclude: {level: pelaksana, task: {except: sopir}}",), ["level", "task"]),
    ],
)
def test_the_most_decisive_fact_comes_first(effects: tuple[str, ...], order: list[str]) -> None:
    """The share of values counts, not their number, whether they settle a yes or a no."""
    assert missing(*effects) == order


def test_a_reading_that_settles_nothing_is_not_contested() -> None:
    """Where two facts stay open under either option, a reading changes no answer."""
    effects = ("exclude: {level: pelaksana}", "exclude: {task: sopir}")
    policy = rekaan("permit: {every: hari_kerja}", *effects, "?exclude: {affair: kesehatan}")
    open_ones = {n: w for n, w in PERSON.items() if n != "affair"}
    for affair in ("perencanaan", None):
        decision = decide(policy, CivilServant.read({**open_ones, "affair": affair}), FRIDAY)
        assert decision.outcome is Outcome.UNDETERMINED
        assert decision.contested == ()


def test_no_leave_is_given_whatever_is_open() -> None:
    """Where no clause gives leave, that is the ground, though two facts may refuse it as well."""
    effects = ("exclude: {level: pelaksana}", "exclude: {task: sopir}")
    policy = rekaan("permit: {every: hari_kerja, whose: {affair: kesehatan}}", *effects)
    decision = decide(policy, CivilServant.read(PERSON), FRIDAY)
    assert (decision.outcome, decision.ground) == (Outcome.NOT_PERMITTED, Ground.NO_LEAVE_GIVEN)
    assert [reason.why for reason in decision.reasons] == ["no_leave_given"]


@pytest.mark.parametrize("left_out", [("task",), ("task", "level")])
def test_a_duty_of_some_is_told_with_its_condition(left_out: tuple[str, ...]) -> None:
    """A duty that not every value of an open fact brings names those that do, and no other."""
    duty = "oblige: {who: asn, do: rencana_kerja, by: h-1, whose: {task: [sopir, keamanan]}}"
    policy = rekaan("permit: {every: hari_kerja}", duty)
    facts = {**PERSON, "level": "mahir", "task": "lainnya"}
    who = CivilServant.read({name: facts[name] for name in facts if name not in left_out})
    decision = decide(policy, who, FRIDAY)
    assert decision.outcome is Outcome.PERMITTED
    assert [set(duty.condition) for duty in decision.duties] == [
        {(("task", ("sopir", "keamanan")),)}
    ]


@pytest.mark.parametrize(
    ("others", "outcome"),
    [
        ({"task": "lainnya"}, Outcome.PERMITTED),
        ({"task": "sopir"}, Outcome.NOT_PERMITTED),
        ({"task": None}, Outcome.UNDETERMINED),
    ],
)
def test_leave_is_had_as_each_of_several(others: dict[str, str | None], outcome: Outcome) -> None:
    """Who is described twice has leave as both, in whatever order and however they are given."""
    policy = rekaan("permit: {every: hari_kerja}", "exclude: {task: sopir}")
    facts = {**PERSON, "level": "mahir", "task": "kebersihan"}
    one, two = CivilServant.read(facts), CivilServant.read({**facts, **others})
    for people in ([one, two], [two, one]):
        assert decide(policy, people, FRIDAY).outcome is outcome
        assert decide(policy, iter(people), FRIDAY).outcome is outcome


def test_two_clauses_settle_what_neither_settles_alone() -> None:
    """Where each value of an open fact is refused by some clause, clauses are the ground."""
    effects = ("exclude: {task: sopir}", "exclude: {task: {except: sopir}}")
    facts = {**PERSON, "level": "mahir"}
    policy = rekaan("permit: {every: hari_kerja}", *effects)
    decision = decide(policy, CivilServant.read(facts), FRIDAY)
    assert (decision.outcome, decision.ground) == (Outcome.NOT_PERMITTED, Ground.CLAUSE)
    assert [reason.clause for reason in decision.reasons] == ["2", "3"]


def test_a_missing_fact_names_the_clauses_that_turn_on_it() -> None:
    """Each fact names the clauses that can hang on it, one alone or several open, and no other."""
    effects = ("exclude: {level: pelaksana}", "exclude: {task: sopir}")
    policy = rekaan("permit: {every: hari_kerja}", *effects)
    clauses = {"level": ("2",), "task": ("3",)}
    for names in (("level",), ("task",), ("level", "task")):
        settled = {"level": "mahir", "task": "lainnya", **dict.fromkeys(names)}
        decision = decide(policy, CivilServant.read({**PERSON, **settled}), FRIDAY)
        asked = {each.fact: each.clauses for each in decision.missing}
        assert asked == {name: clauses[name] for name in names}


def test_duties_that_hang_on_two_facts_name_the_values_of_each() -> None:
    """With two facts open, each duty names those values of its own fact that bring it."""
    duties = [
        f"oblige: {{who: asn, do: {word}, by: h-1, whose: {{{whose}}}}}"
        for word, whose in (
            ("rencana_kerja", "task: [sopir, keamanan]"),
            ("laporan_harian", "level: [mahir, pelaksana]"),
        )
    ]
    policy = rekaan("permit: {every: hari_kerja}", *duties)
    decision = decide(policy, CivilServant.read(PERSON), FRIDAY)
    assert [duty.condition for duty in decision.duties] == [
        ((("task", ("sopir", "keamanan")),),),
        ((("level", ("pelaksana", "mahir")),),),
    ]


def test_a_condition_of_two_descriptions_is_told_once() -> None:
    """Where either of two descriptions brings a duty by the same words, they are said once."""
    duty = "oblige: {who: asn, do: rencana_kerja, by: h-1, whose: {task: [sopir, keamanan]}}"
    policy = rekaan("permit: {every: hari_kerja}", duty)
    one, two = (CivilServant.read({**PERSON, "level": word}) for word in ("mahir", "pelaksana"))
    (duty_of_both,) = decide(policy, [one, two], FRIDAY).duties
    assert duty_of_both.condition == ((("task", ("sopir", "keamanan")),),)


@pytest.mark.parametrize(
    ("stated", "effect", "outcome"),
    [
        # A camat is an administrator; who works part time may be one of several.
        ({"post": "camat"}, "exclude: {level: administrator}", Outcome.NOT_PERMITTED),
        ({"post": "camat"}, "exclude: {level: pelaksana}", Outcome.PERMITTED),
        ({"employment": "pppk_paruh_waktu"}, "exclude: {level: jpt_utama}", Outcome.PERMITTED),
        (
            {"employment": "pppk_paruh_waktu"},
            "exclude: {level: pelaksana}",
            Outcome.UNDETERMINED,
        ),
        # Every hospital is an office of health, though neither is stated.
        ({}, "exclude: {unit: rsud, affair: {except: kesehatan}}", Outcome.PERMITTED),
        ({}, "exclude: {unit: rsud, affair: kesehatan}", Outcome.UNDETERMINED),
    ],
)
def test_what_ties_settle_is_not_open(
    stated: dict[str, str], effect: str, outcome: Outcome
) -> None:
    """What the stated facts leave possible decides, and nothing else; the second time as well."""
    open_ones = dict.fromkeys(("post", "level", "unit", "affair"))
    facts = {**PERSON, **open_ones, "task": "lainnya", **stated}
    policy = rekaan("permit: {every: hari_kerja}", effect, covered="[pns, pppk_paruh_waktu]")
    for _ in range(2):
        decision = decide(policy, CivilServant.read(facts), FRIDAY)
        assert decision.outcome is outcome
        assert bool(decision.missing) is (outcome is Outcome.UNDETERMINED)


def test_leave_for_one_description_is_none_for_another() -> None:
    """An option under which one of two descriptions gets no leave is contested as a plain no."""
    policy = rekaan(
        "permit: {every: hari_kerja, whose: {task: sopir}}",
        "?permit: {every: hari_kerja, whose: {task: kebersihan}}",
        "exclude: {level: pelaksana}",
    )
    both = [CivilServant.read({**PERSON, "task": task}) for task in ("sopir", "kebersihan")]
    decision = decide(policy, both, FRIDAY)
    assert decision.outcome is Outcome.UNDETERMINED
    assert [(c.option, c.outcome) for c in decision.contested] == [("tidak", Outcome.NOT_PERMITTED)]


def test_where_all_is_stated_only_what_applies_is_told() -> None:
    """Reasons and duties are those whose clauses are about the person, and no others."""
    policy = rekaan(
        "permit: {every: hari_kerja}",
        "exclude: {task: sopir}",
        "exclude: {task: keamanan}",
        "oblige: {who: asn, do: laporan_harian}",
        "oblige: {who: asn, do: foto_gps, whose: {task: sopir}}",
    )
    for task, reasons, duties in (
        ("kebersihan", ["1"], ["4"]),
        ("sopir", ["2"], []),
        ("keamanan", ["3"], []),
    ):
        who = CivilServant.read({**PERSON, "level": "pelaksana", "task": task})
        decision = decide(policy, who, FRIDAY)
        assert [reason.clause for reason in decision.reasons] == reasons
        assert [duty.clause for duty in decision.duties] == duties
