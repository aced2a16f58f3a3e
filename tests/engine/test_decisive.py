"""Where two facts are open: what is missing, the most decisive first, and what is settled yet."""

from datetime import date
from random import Random

import pytest

from asn_wfh import CivilServant, Ground, Outcome, decide, load_policy
from asn_wfh.loading.policy_from_tree import load_policy_text
from frames.random_rows import draw_rows, person_of
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
OTHER_LEVEL = """\
policy: rekaan
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-01-15, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: pns}}
readings:
  berlaku:
    asks: Siapa yang boleh?
    options: {ya: Yang mahir., tidak: Pelaksana.}
    chosen: ya
    because: Ditulis demikian.
provisions:
  - at: "1"
    says: Yang mahir boleh.
    permit: {every: hari_kerja, whose: {level: mahir}}
    otherwise:
      - {when: {berlaku: tidak}, permit: {every: hari_kerja, whose: {level: pelaksana}}}
  - {at: "2", says: Pelaksana di kantor., exclude: {level: pelaksana}}
  - {at: "3", says: Sopir di kantor., exclude: {task: sopir}}
  - {at: "4", says: Berlaku., in_force: {from: 2026-01-15}}
"""
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


def test_an_option_that_gives_leave_to_the_refused_alone_is_a_plain_no() -> None:
    """Leave that an option gives only to those whom another clause refuses is had by nobody."""
    policy = load_policy_text(OTHER_LEVEL, "rekaan.yaml")
    decision = decide(policy, CivilServant.read(PERSON), FRIDAY)
    assert decision.outcome is Outcome.UNDETERMINED
    assert [(c.option, c.outcome) for c in decision.contested] == [("tidak", Outcome.NOT_PERMITTED)]


def test_leave_that_several_clauses_give_cites_those_that_may() -> None:
    """A clause that gives leave in any case is cited alone; where none does, all that may are."""
    who = CivilServant.read({**PERSON, "level": "mahir"})
    drivers, others = (
        f"permit: {{every: hari_kerja, whose: {{task: {task}}}}}"
        for task in ("sopir", "{except: sopir}")
    )
    for effects, clauses in (
        ((drivers, others), ["1", "2"]),
        ((drivers, "permit: {every: hari_kerja}"), ["2"]),
    ):
        decision = decide(rekaan(*effects), who, FRIDAY)
        assert decision.outcome is Outcome.PERMITTED
        assert [reason.clause for reason in decision.reasons] == clauses


def test_where_all_is_stated_and_no_clause_gives_leave_there_is_none() -> None:
    """Whom no clause refuses and none gives leave has none."""
    policy = rekaan("permit: {every: hari_kerja, whose: {task: sopir}}")
    who = CivilServant.read({**PERSON, "level": "mahir", "task": "kebersihan"})
    decision = decide(policy, who, FRIDAY)
    assert (decision.outcome, decision.ground) == (Outcome.NOT_PERMITTED, Ground.NO_LEAVE_GIVEN)


def test_an_order_to_the_office_that_no_clause_asks_for_is_told() -> None:
    """What is stated and ignored is warned of, whatever else is not known yet."""
    policy = rekaan("permit: {every: hari_kerja}", "exclude: {task: sopir}")
    decision = decide(policy, CivilServant.read(PERSON), FRIDAY, recalled=True)
    assert decision.outcome is Outcome.UNDETERMINED
    assert "recalled_ignored" in [warning.code for warning in decision.warnings]


def test_the_clauses_speak_to_a_description_of_the_own_government_alone() -> None:
    """What a clause says of someone of another government is no reason."""
    policy = rekaan("permit: {every: hari_kerja}", "exclude: {task: sopir}")
    clerk = {**PERSON, "level": "mahir", "task": "kebersihan"}
    guest = {**clerk, "task": "sopir", "employer": "lainnya"}
    decision = decide(policy, [CivilServant.read(clerk), CivilServant.read(guest)], FRIDAY)
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert [reason.clause for reason in decision.reasons] == [None]


def test_a_fact_that_ties_narrow_and_do_not_settle_stays_open() -> None:
    """Who works part time has one of several levels, and is asked for it, however often."""
    policy = rekaan(
        "permit: {every: hari_kerja}",
        "exclude: {level: pelaksana}",
        covered="[pns, pppk_paruh_waktu]",
    )
    facts = {**PERSON, "employment": "pppk_paruh_waktu", "task": "lainnya"}
    for _ in range(5):
        decision = decide(policy, CivilServant.read(facts), FRIDAY)
        assert [missing.fact for missing in decision.missing] == ["level"]


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_the_order_of_descriptions_changes_nothing(region: str) -> None:
    """Of a person with two descriptions the whole decision is the same in either order."""
    policy = load_policy(region)
    rows = draw_rows(Random(region), policy, 600, 0.3)
    people = [person_of(row) for row in rows]
    several = 0
    for one, other in zip(people[::2], people[1::2], strict=True):
        decision = decide(policy, [one, other], FRIDAY)
        assert decision == decide(policy, [other, one], FRIDAY)
        several += len(decision.missing) > 1
    assert several > 5


def test_as_decisive_facts_stand_in_one_order() -> None:
    """Where one fact settles as much as another, that of the day comes first."""
    turns = "rotate: {wfh: 50%, wfo: 50%, of: all_in_office, odd_person: wfo, share: exact, "
    effects = ("exclude: {unit: [uptd, rsud]}", f"{turns}turns: calendar}}")
    policy = rekaan("permit: {every: hari_kerja}", *effects)
    facts = {**PERSON, "level": "mahir", "task": "lainnya", "unit": None}
    decision = decide(policy, CivilServant.read(facts), FRIDAY)
    assert [each.fact for each in decision.missing] == ["rostered", "unit"]
