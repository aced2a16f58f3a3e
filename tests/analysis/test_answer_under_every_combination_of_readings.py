"""One case under every combination of readings: as if each had been decided by itself."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import product
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
    decide,
    load_policy,
)
from asn_wfh.analysis.answer_under_every_combination_of_readings import StanceOutcomes, readings
from asn_wfh.engine import outcomes_under_reading_combinations
from asn_wfh.engine.case_masks_and_unstated_facts import CaseMasks
from asn_wfh.engine.case_under_stances import case_outcomes_under_every_stance
from asn_wfh.engine.checked_case import EXTREMES, checked_case
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import StanceIndex, build_stance_index
from asn_wfh.engine.completion_boxes import completion_set_of
from asn_wfh.engine.outcomes_under_reading_combinations import (
    EffectByOptions,
    StanceEffect,
    effect_without_idle_readings,
)
from asn_wfh.engine.policy_under_all_stances import (
    ORDER,
    OutcomesByStance,
    policy_under_all_stances,
)
from asn_wfh.kernel.boxes import Box, Space
from asn_wfh.loading.policy_from_tree import load_policy_text
from history.circulars_over_time import text_of
from kernel.test_boxes import families
from strategies import CLERK, Question, policies, questions

FRIDAY = date(2026, 4, 17)
# Readings that a person's outcome cannot hang on: they bind the office, or set a time.
OFFICE = {
    "dasar-10-persen",
    "pembulatan",
    "dan-atau",
    "mematikan-listrik",
    "panggilan-2f",
    "dasar-50-persen",
    "orang-ganjil",
    "pas-atau-paling-banyak",
    "putaran",
    "kendaraan-dinas",
    "selama-wfh",
}

Stance = dict[str, str]


def person(policy: Policy, **facts: str | None) -> CivilServant:
    """An ordinary clerk who lives in the region, with some facts otherwise."""
    stated = {**CLERK, "domicile": policy.government.code, **facts}
    return CivilServant.read({name: value for name, value in stated.items() if value is not None})


def stances(policy: Policy, spared: set[str]) -> Iterator[Stance]:
    """Every combination of options, but of the readings spared."""
    asked = [reading for reading in policy.readings if reading.name not in spared]
    for options in product(*(reading.option_names for reading in asked)):
        yield dict(zip((reading.name for reading in asked), options, strict=True))


def ways(
    policy: Policy, outcomes: Mapping[tuple[tuple[str, str], ...], Outcome], outcome: Outcome
) -> set[frozenset[tuple[str, str]]]:
    """The smallest sets of options that give an outcome, found one by one."""
    chosen = dict(policy.stance)
    ways = {
        frozenset((name, option) for name, option in stance if chosen[name] != option)
        for stance, given_outcome in outcomes.items()
        if given_outcome is outcome
    }
    return {way for way in ways if not any(other < way for other in ways)}


def compared(
    policy: Policy, across: StanceOutcomes, decided: list[tuple[Stance, Decision]]
) -> None:
    """Everything that is said across the readings is what the decisions one by one say."""
    outcomes = {tuple(stance.items()): decision.outcome for stance, decision in decided}
    by_way = {
        frozenset((n, o) for n, o in stance.items() if dict(policy.stance)[n] != o): decision
        for stance, decision in decided
    }
    share = across.combinations // len(decided)
    counted = Counter(outcomes.values())
    assert across.counts == tuple((o, counted[o] * share) for o in ORDER if o in counted)
    assert across.settled == (len(counted) == 1)
    assert across.strictest == min(counted, key=ORDER.index)
    assert across.most_lenient == max(counted, key=ORDER.index)
    assert (across.outcome, across.reasons) == (
        by_way[frozenset()].outcome,
        by_way[frozenset()].reasons,
    )
    hanging = set()
    for stance, _ in decided:
        for name in stance:
            for option in policy.reading(name).option_names:
                other = tuple({**stance, name: option}.items())
                if outcomes[other] is not outcomes[tuple(stance.items())]:
                    hanging.add(name)
    assert set(across.hangs_on) == hanging
    assert hanging <= set(across.touching)
    for outcome in counted.keys() - {across.outcome}:
        mine = {frozenset(turn.options) for turn in across.turns if turn.outcome is outcome}
        assert mine == ways(policy, outcomes, outcome)
    for turn in across.turns:
        assert turn.reasons == by_way[frozenset(turn.options)].reasons


Way = frozenset[tuple[str, str]]
Persona = tuple[str, str, dict[str, str | None], bool | None, tuple[str, ...], set[Way]]

# A name, the region, what is not ordinary, the roster; the readings it hangs on, and the turns.
PERSONAS: list[Persona] = [
    (
        "nurse at a puskesmas",
        "bukittinggi",
        {"unit": "uptd", "affair": "kesehatan", "service": "kesehatan", "level": "terampil"},
        None,
        ("pejabat",),
        {frozenset({("pejabat", "pemegang_jabatan")})},
    ),
    (
        "nurse at a puskesmas",
        "bangka_barat",
        {"unit": "uptd", "affair": "kesehatan", "service": "kesehatan", "level": "terampil"},
        True,
        ("layanan-langsung", "pejabat", "unit-layanan", "f-g-tertukar", "lembaga"),
        {
            frozenset({("layanan-langsung", "butir_4"), ("pejabat", "pemegang_jabatan")}),
            frozenset(
                {
                    ("layanan-langsung", "butir_4"),
                    ("f-g-tertukar", "harfiah"),
                    ("lembaga", "bagian_layanan"),
                }
            ),
        },
    ),
    (
        "ahli utama",
        "bukittinggi",
        {"level": "ahli_utama"},
        None,
        ("ahli-utama",),
        {frozenset({("ahli-utama", "a_fortiori")})},
    ),
    ("ahli utama", "bangka_barat", {"level": "ahli_utama"}, True, (), set()),
    (
        "someone living outside",
        "bangka_barat",
        {"domicile": "19.71"},
        True,
        ("domisili-luar",),
        {frozenset({("domisili-luar", "tidak_meninggalkan")})},
    ),
    (
        "someone living outside, the roster not known",
        "bangka_barat",
        {"domicile": "19.71"},
        None,
        ("selektif", "bergiliran", "domisili-luar"),
        {
            frozenset({("domisili-luar", "tidak_meninggalkan")}),
            frozenset({("domisili-luar", "tidak_meninggalkan"), ("bergiliran", "setiap_jumat")}),
        },
    ),
    ("someone living outside", "bukittinggi", {"domicile": "13.06"}, None, (), set()),
    (
        "clerk of a licensing counter",
        "bukittinggi",
        {"affair": "penanaman_modal", "service": "perizinan"},
        None,
        ("pejabat",),
        {frozenset({("pejabat", "pemegang_jabatan")})},
    ),
    (
        "clerk of a licensing counter",
        "bangka_barat",
        {"affair": "penanaman_modal", "service": "perizinan"},
        True,
        ("layanan-langsung", "pejabat", "unit-layanan", "f-g-tertukar"),
        {
            frozenset({("layanan-langsung", "butir_4"), ("pejabat", "pemegang_jabatan")}),
            frozenset({("layanan-langsung", "butir_4"), ("f-g-tertukar", "harfiah")}),
        },
    ),
    ("ordinary clerk", "bukittinggi", {}, None, (), set()),
]


@pytest.mark.parametrize(
    ("region", "facts", "rostered", "hangs", "turns"),
    [pytest.param(*rest, id=f"{name}, {rest[0]}") for name, *rest in PERSONAS],
)
def test_the_people_of_the_issue(
    region: str,
    facts: dict[str, str | None],
    rostered: bool | None,
    hangs: tuple[str, ...],
    turns: set[Way],
) -> None:
    """Each answer says settled or hangs, on which readings, and the smallest turns."""
    policy = load_policy(region)
    across = readings(policy, Case(person(policy, **facts), FRIDAY, rostered=rostered))
    assert across.hangs_on == hangs
    assert across.settled == (not hangs)
    assert {frozenset(turn.options) for turn in across.turns} == turns


# Thousands of combinations.
@pytest.mark.soak
@pytest.mark.parametrize(
    ("region", "on", "spared"),
    [
        # In April a circular that lapses in June is in force however that is read.
        ("bukittinggi", FRIDAY, OFFICE | {"masa-berlaku"}),
        ("bangka_barat", date(2026, 6, 12), OFFICE),
    ],
)
def test_the_people_of_the_issue_by_enumeration(region: str, on: date, spared: set[str]) -> None:
    """Each answer equals what `decide` says under every combination, one by one."""
    policy = load_policy(region)
    asked_of = [
        (person(policy, **facts), rostered)
        for _, named, facts, rostered, _, _ in PERSONAS
        if named == region
    ]
    asked_of.append((person(policy, level=None, service=None), True))
    decided: list[list[tuple[Stance, Decision]]] = [[] for _ in asked_of]
    for stance in stances(policy, spared):
        for (who, rostered), answers in zip(asked_of, decided, strict=True):
            answers.append((stance, decide(policy, who, on, rostered=rostered, stance=stance)))
    for (who, rostered), answers in zip(asked_of, decided, strict=True):
        compared(policy, readings(policy, Case(who, on, rostered=rostered)), answers)


@pytest.fixture(scope="module", params=["bukittinggi", "bangka_barat"])
def every_view(
    request: pytest.FixtureRequest,
) -> tuple[Policy, dict[tuple[int, int], list[StanceIndex]]]:
    """The views of all combinations of all readings, those that give and take alike together."""
    policy = load_policy(request.param)
    numbering = policy_under_all_stances(policy).box_index
    by_masks: dict[tuple[int, int], list[StanceIndex]] = {}
    # Those that bind the office, or only say what a duty is, are left out to save time.
    for stance in stances(policy, OFFICE):
        view = build_stance_index(policy.under(stance), numbering)
        by_masks.setdefault((view.permit_mask, view.deny_mask), []).append(view)
    return policy, by_masks


def outcomes_one_by_one(
    views: dict[tuple[int, int], list[StanceIndex]], policy: Policy, case: CaseMasks
) -> Counter[Outcome]:
    """How many of all combinations have which outcome."""
    world = completion_set_of(policy_under_all_stances(policy).compiled, case)
    counted: Counter[Outcome] = Counter()
    for alike in views.values():
        counted[world.outcome(alike[0])] += len(alike)
    return counted


@pytest.mark.slow
@settings(max_examples=60)
@given(data=st.data())
def test_no_combination_is_left_out(
    every_view: tuple[Policy, dict[tuple[int, int], list[StanceIndex]]], data: st.DataObject
) -> None:
    """For anyone, known or not, of one post or two, the counts are those of all combinations.

    So the readings that are passed over for a case change nothing of it.
    """
    policy, views = every_view
    question = data.draw(questions(policy))
    analysis = case_outcomes_under_every_stance(policy, replace(question, own={}).case)
    expected = outcomes_one_by_one(views, policy, analysis.masks)
    share = analysis.outcomes.combinations // sum(expected.values())
    counts = {o: analysis.outcomes.stance_count(o) for o in analysis.outcomes.boxes}
    assert counts == {o: number * share for o, number in expected.items()}


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=120)
@given(data=st.data())
def test_invented_policies_by_enumeration(data: st.DataObject) -> None:
    """For any policy and any question, all that is said equals the decisions one by one."""
    policy = data.draw(policies())
    question: Question = data.draw(questions(policy))
    decided = [(stance, question.put(policy, stance)) for stance in stances(policy, set())]
    compared(policy, readings(policy, question.case), decided)


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=120)
@given(data=st.data())
def test_the_strictest_and_the_most_lenient(data: st.DataObject) -> None:
    """Each is the answer under some combination, and none is less, or more, favourable.

    Of the combinations with that outcome it is one that changes the fewest readings.
    """
    policy = data.draw(policies())
    question: Question = data.draw(questions(policy))
    chosen = dict(policy.stance)
    decided = [(stance, question.put(policy, stance)) for stance in stances(policy, set())]
    for word, extreme in zip(EXTREMES, (min, max), strict=True):
        decision = question.put(policy, word)
        outcome = extreme((d.outcome for _, d in decided), key=ORDER.index)
        assert decision.outcome is outcome
        fewest: dict[int, list[Decision]] = {}
        for stance, other in decided:
            if other.outcome is outcome:
                changed = sum(chosen[name] != option for name, option in stance.items())
                fewest.setdefault(changed, []).append(other)
        assert decision in fewest[min(fewest)]


def test_an_extreme_is_of_the_case_and_not_of_the_policy(bukittinggi: Policy) -> None:
    """For two people the strictest answer may take a reading in opposite ways."""
    doctor = person(bukittinggi, level="ahli_madya", affair="kesehatan")
    senior = person(bukittinggi, level="ahli_utama")
    for who, clause in ((doctor, "1.i.c"), (senior, "1.i.c")):
        strict = decide(bukittinggi, who, FRIDAY, stance="strictest")
        assert (strict.outcome, [r.label for r in strict.reasons]) == (
            Outcome.NOT_PERMITTED,
            [clause],
        )
        lenient = decide(bukittinggi, who, FRIDAY, stance="most_lenient")
        assert lenient.outcome is Outcome.PERMITTED


def test_the_order_of_outcomes(bangka_barat: Policy) -> None:
    """Undetermined lies between the two: it is stricter than yes, and more lenient than no."""
    who = person(bangka_barat, domicile="19.71")
    lenient = decide(bangka_barat, who, FRIDAY, stance="most_lenient")
    assert lenient.outcome is Outcome.PERMITTED
    clerk = person(bangka_barat)
    assert decide(bangka_barat, clerk, FRIDAY).outcome is Outcome.UNDETERMINED
    strict = decide(bangka_barat, clerk, FRIDAY, stance="strictest")
    assert strict.outcome is Outcome.UNDETERMINED
    assert decide(bangka_barat, clerk, FRIDAY, stance="most_lenient").outcome is Outcome.PERMITTED


def test_the_literal_stance(bangka_barat: Policy, bukittinggi: Policy) -> None:
    """It takes each reading word for word: the chosen option, or the one that the file names."""
    literal = {
        r.name: r.literal for r in (*bukittinggi.readings, *bangka_barat.readings) if r.literal
    }
    assert literal == {
        "setara-uptd": "uptd_saja",
        "mematikan-listrik": "tanpa_waktu",
        "f-g-tertukar": "harfiah",
        "wewenang-panggil": "tidak_ada",
        "domisili-luar": "tidak_meninggalkan",
    }
    hospital = person(bukittinggi, unit="rsud", affair="kesehatan")
    assert decide(bukittinggi, hospital, FRIDAY).outcome is Outcome.NOT_PERMITTED
    assert decide(bukittinggi, hospital, FRIDAY, stance="literal").outcome is Outcome.PERMITTED
    counter = person(bangka_barat, affair="penanaman_modal", service="perizinan")
    decision = decide(bangka_barat, counter, FRIDAY, rostered=True, stance="literal")
    assert [reason.label for reason in decision.reasons] == ["3/a"]
    assert decision == decide(
        bangka_barat, counter, FRIDAY, rostered=True, stance=bangka_barat.literal_stance
    )


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("strictes", "stance: the word `strictes` is not known here; did you mean `strictest`?"),
        ("harfiah", "stance: the word `harfiah` is not known here; "),
    ],
)
def test_an_unknown_word_for_a_stance(bukittinggi: Policy, word: Any, text: str) -> None:
    """A word that is no stance is refused with those that are."""
    with pytest.raises(FactError) as raised:
        decide(bukittinggi, person(bukittinggi), FRIDAY, stance=word)
    assert raised.value.faults[0].message("en").startswith(text)


def test_an_extreme_is_no_stance_of_a_question_elsewhere(bukittinggi: Policy) -> None:
    """Where no extreme can be found it is refused, and never taken for the chosen readings."""
    with pytest.raises(FactError):
        checked_case(bukittinggi, Case(CivilServant(), FRIDAY), "strictest")


@given(families(1), st.data())
def test_a_way_to_an_outcome_has_nothing_to_spare(
    drawn: tuple[Space, list[list[Box]]], data: st.DataObject
) -> None:
    """The changes are all smallest sets of options that lead from a stance into the outcome."""
    space, [boxes] = drawn
    if not boxes:
        return
    names = [facet.name for facet in space.facets]
    stance = {facet.name: data.draw(st.sampled_from(facet.values)) for facet in space.facets}
    outcomes = OutcomesByStance(space, {Outcome.PERMITTED: tuple(boxes)}, 1)
    sets = {
        frozenset((n, o) for n, o in space_point.items() if stance[n] != o)
        for box in boxes
        for space_point in (
            dict(zip(names, values, strict=True)) for values in product(*_options(space, box))
        )
    }
    smallest = {one for one in sets if not any(other < one for other in sets)}
    ways = outcomes.minimal_changes_to(Outcome.PERMITTED, stance)
    assert {frozenset(way) for way in ways} == smallest
    assert len(ways) == len(smallest)
    assert list(map(len, ways)) == sorted(map(len, ways))


def _options(space: Space, box: Box) -> Iterator[tuple[str, ...]]:
    """The options of each reading that a box allows."""
    return (facet.values_in(side) for facet, side in zip(space.facets, box.sides, strict=True))


@given(st.data())
def test_readings_on_which_nothing_hangs_are_left_out(data: st.DataObject) -> None:
    """Of a clause exactly those readings stay of which some two options give or take otherwise."""
    sizes = data.draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    names = tuple(f"tafsir{place}" for place in range(len(sizes)))
    effects = st.builds(StanceEffect, st.integers(0, 1), st.integers(0, 1))
    asked = [place for place in range(len(sizes)) if data.draw(st.booleans())]
    drawn: dict[tuple[int, ...], StanceEffect] = {}
    by_options = {}
    for point in product(*map(range, sizes)):
        key = tuple(point[place] for place in asked)
        if key not in drawn:
            drawn[key] = data.draw(effects)
        by_options[tuple(map(str, point))] = drawn[key]
    needed = effect_without_idle_readings(EffectByOptions(names, by_options))
    turning = {
        place
        for one, other in product(by_options, repeat=2)
        for place in range(len(sizes))
        if by_options[one] != by_options[other]
        and one[:place] + one[place + 1 :] == other[:place] + other[place + 1 :]
    }
    assert needed.readings == tuple(names[place] for place in sorted(turning))
    for options, effect in by_options.items():
        stances_of_box = tuple(options[place] for place in sorted(turning))
        assert needed.by_options[stances_of_box] == effect


def test_too_many_combinations(bangka_barat: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    """A case that would have to be tried in too many parts is refused with the limit."""
    monkeypatch.setattr(outcomes_under_reading_combinations, "MAX_SEARCHED", 3)
    counter = person(bangka_barat, affair="penanaman_modal", service="perizinan")
    with pytest.raises(FactError) as raised:
        readings(bangka_barat, Case(counter, FRIDAY, rostered=True))
    assert (
        raised.value.faults[0]
        .message("en")
        .startswith("more than 3 combinations of readings would have to be checked; ")
    )


@pytest.mark.parametrize(
    ("region", "open_ones", "parts"),
    [("bukittinggi", ("affair", "task", "unit"), 3), ("bangka_barat", ("affair", "service"), 5)],
)
def test_the_reading_that_settles_most_is_tried_first(
    region: str, open_ones: tuple[str, ...], parts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Combinations are divided where the fewest stay open, so that few are tried; to the bound."""
    policy = load_policy(region)
    case = Case(person(policy, **dict.fromkeys(open_ones)), FRIDAY, rostered=True)
    expected = readings(policy, case)
    monkeypatch.setattr(outcomes_under_reading_combinations, "MAX_SEARCHED", parts)
    assert readings(policy, case) == expected
    monkeypatch.setattr(outcomes_under_reading_combinations, "MAX_SEARCHED", parts - 1)
    with pytest.raises(FactError, match=f"more than {parts - 1} "):
        readings(policy, case)


def test_turns_start_from_the_stance_of_the_policy(bukittinggi: Policy) -> None:
    """A policy read another way is asked from there; the counts stay the same."""
    who = person(bukittinggi, level="ahli_utama")
    other_policy = bukittinggi.under({"ahli-utama": "a_fortiori"})
    one, other = (readings(policy, Case(who, FRIDAY)) for policy in (bukittinggi, other_policy))
    assert one.counts == other.counts
    assert other.outcome is Outcome.NOT_PERMITTED
    assert other.turns[0].options == (("ahli-utama", "harfiah"),)


def test_what_is_said(bangka_barat: Policy) -> None:
    """A person reads whether it is settled, on what it hangs, and by which clauses."""
    counter = person(bangka_barat, affair="penanaman_modal", service="perizinan")
    across = readings(bangka_barat, Case(counter, FRIDAY, rostered=True))
    assert across.explain("en").splitlines() == [
        "MAY NOT work from home on Friday, 17 April 2026",
        "  clause 3 part a, 4.g; so under 25344 of 36864 combinations of readings",
        "Depends on the readings layanan-langsung, pejabat, unit-layanan, f-g-tertukar:",
        "  - with all of reading layanan-langsung, option butir_4 and reading pejabat, "
        "option pemegang_jabatan: MAY work from home (clause 1.b part a)",
        "  - with all of reading layanan-langsung, option butir_4 and reading "
        "f-g-tertukar, option harfiah: MAY work from home (clause 1.b part a)",
    ]
    plain = across.as_dict()
    assert plain["settled"] is False
    assert plain["combinations"] == {"not_permitted": 25344, "permitted": 11520}
    assert plain["turns"][0]["reasons"] == [{"clause": "1.b", "part": "a", "effect": "permit"}]
    clerk = readings(bangka_barat, Case(person(bangka_barat), date(2026, 4, 16)))
    assert clerk.explain("id").splitlines() == [
        "TIDAK BOLEH WFH pada Kamis, 16 April 2026",
        "  tidak ada izin WFH; hasilnya sama menurut semua 36864 kombinasi pilihan tafsir",
    ]


def test_whether_a_circular_holds_may_be_a_reading() -> None:
    """On a day on which it has lapsed as it is read, another reading gives the leave."""
    text = text_of("lapuk", "2026-04-01", "from: 2026-04-01", lapses="2026-04-30")
    policy = load_policy_text(text, "lapuk.yaml").under({"masa": "berakhir"})
    who, friday = CivilServant.read(CLERK), date(2026, 5, 8)
    assert decide(policy, who, friday).outcome is Outcome.NOT_PERMITTED
    assert decide(policy, who, friday, stance="most_lenient").outcome is Outcome.PERMITTED
