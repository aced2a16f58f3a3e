"""Ties between facts: who is possible, what a stated fact settles, and what is refused."""

from collections.abc import Mapping
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import example_cases as cases
from asn_wfh import CivilServant, FactError, Outcome, Policy, PolicyError, decide
from asn_wfh.kernel import what_impossible_boxes_leave_possible
from asn_wfh.kernel.boxes import Box, Facet, Space
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    all_maximal_boxes_within_union,
    has_possible_point,
    narrowed_to_possible_values,
    narrowed_to_usual_values,
)
from asn_wfh.law.fact_ties import (
    PERSONS,
    TIES,
    Tie,
    contradictions,
    fault_codes_of_two_way_or_all_value_ties,
    forbidden_boxes,
    impossible_values,
)
from asn_wfh.vocabulary import PERSON_FACETS
from engine.test_unknown import SMALL_POLICY
from places import ROOT
from reference.ties import is_possible as naive
from strategies import CLERK, Tree, loaded

FRIDAY = date(2026, 4, 17)
LISTS = {
    "employment": cases.EMPLOYMENTS,
    "level": cases.LEVELS,
    "post": cases.POSTS,
    "affair": cases.AFFAIRS,
    "unit": cases.UNITS,
}


@st.composite
def some_boxes(draw: st.DrawFn) -> tuple[Space, list[Box]]:
    """A few facets of few values, and a few boxes of them."""
    sizes = draw(st.lists(st.integers(2, 4), min_size=2, max_size=4))
    space = Space(tuple(Facet(f"f{n}", tuple("abcd"[:size])) for n, size in enumerate(sizes)))
    sides = st.tuples(*(st.integers(1, facet.whole_mask) for facet in space.facets))
    return space, [Box(each) for each in draw(st.lists(sides, min_size=1, max_size=5))]


def points(boxes: list[Box] | tuple[Box, ...]) -> set[tuple[int, ...]]:
    """Every point of some boxes."""
    return {point for box in boxes for point in box.points_as_value_indices()}


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=150)
@given(some_boxes())
def test_a_closed_set_holds_every_largest_box(drawn: tuple[Space, list[Box]]) -> None:
    """Closing keeps the points, and every box of them lies in one that is kept."""
    space, boxes = drawn
    largest = all_maximal_boxes_within_union(boxes)
    assert points(largest) == points(boxes)
    for sides in product(*(range(1, facet.whole_mask + 1) for facet in space.facets)):
        box = Box(sides)
        inside = set(box.points_as_value_indices()) <= points(boxes)
        assert has_possible_point(box, largest) is not inside
    assert not any(one != other and one.contains(other) for one in largest for other in largest)


def test_too_many_impossible_boxes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed set of as many boxes as the bound is made; one more is refused with the number."""
    boxes = [Box((1 << n, 1 << n)) for n in range(4)]
    monkeypatch.setattr(what_impossible_boxes_leave_possible, "MAX_BOXES", 4)
    assert len(all_maximal_boxes_within_union(boxes)) == 4
    monkeypatch.setattr(what_impossible_boxes_leave_possible, "MAX_BOXES", 3)
    with pytest.raises(FactError) as caught:
        all_maximal_boxes_within_union(boxes)
    (fault,) = caught.value.faults
    assert (fault.code, dict(fault.values)) == ("too_many_boxes", {"count": "4", "limit": "3"})


@settings(max_examples=150)
@given(some_boxes(), st.data())
def test_a_box_is_narrowed_to_its_possible_points(
    drawn: tuple[Space, list[Box]], data: st.DataObject
) -> None:
    """Exactly the values of possible points stay, and a usual corner holds one of them."""
    space, boxes = drawn
    largest = all_maximal_boxes_within_union(boxes)
    box = Box(data.draw(st.tuples(*(st.integers(1, facet.whole_mask) for facet in space.facets))))
    left = set(box.points_as_value_indices()) - points(boxes)
    if left:
        sides = [sum({1 << point[n] for point in left}) for n in range(len(space.facets))]
        assert narrowed_to_possible_values(box, largest).sides == tuple(sides)
        usual = [(n, 1) for n in range(len(space.facets))]
        corner = narrowed_to_usual_values(box, usual, largest)
        assert set(corner.points_as_value_indices()) & left
        assert Box(tuple(sides)).contains(corner)


def test_the_table_keeps_its_law() -> None:
    """No fact of the vocabulary both binds and is bound; one that binds keeps a free value."""
    facets = {name: tuple(words.words) for name, words in PERSON_FACETS.items()}
    assert list(fault_codes_of_two_way_or_all_value_ties(TIES, facets)) == []
    assert all(set(tie.values) <= set(facets[tie.fact]) for tie in TIES)
    assert all(set(tie.to) < set(facets[tie.binds]) for tie in TIES)
    assert all(tie.source for tie in TIES)


@pytest.mark.parametrize(
    ("ties", "faults"),
    [
        ([], []),
        (["a=1>b"], []),
        (["a=1>b", "b=1>c"], [("tie_both_sides", "b")]),
        (["a=1>b", "a=2>c"], [("tie_every_value", "a")]),
        (["a=12>c"], [("tie_every_value", "a")]),
        (["a=1>b", "c=2>b"], []),
    ],
)
def test_a_table_that_breaks_its_law_is_told(ties: list[str], faults: object) -> None:
    """A fact that binds and is bound, or leaves no value free; one without values is neither."""
    facets = {"a": ("1", "2"), "b": ("1", "2", "3"), "c": ("1", "2"), "d": ()}
    table = [
        Tie(fact, tuple(values), binds, ("1",), "Pasal 1")
        for text in ties
        for side, _, binds in [text.partition(">")]
        for fact, _, values in [side.partition("=")]
    ]
    assert list(fault_codes_of_two_way_or_all_value_ties(table, facets)) == faults


def test_every_combination_of_two_facts_agrees_with_the_articles() -> None:
    """Two stated facts are refused exactly where an evaluator written from the articles does."""
    for one, other in product(LISTS, repeat=2):
        for pair in product(LISTS[one], LISTS[other]):
            facts = dict(zip((one, other), pair, strict=True))
            assert accepted(facts) is naive(facts), facts


@settings(max_examples=300)
@given(st.fixed_dictionaries({n: st.none() | st.sampled_from(v) for n, v in LISTS.items()}))
def test_any_stated_facts_agree_with_the_articles(facts: Mapping[str, str | None]) -> None:
    """However many facts are stated, and what they exclude of the others is exactly impossible."""
    assert accepted(facts) is naive(facts)
    if naive(facts):
        gone = impossible_values(facts)
        for name, values in LISTS.items():
            if facts[name] is None:
                out = {value for value in values if not naive({**facts, name: value})}
                assert out == gone.get(name, frozenset())


def accepted(facts: Mapping[str, str | None]) -> bool:
    """Whether a person of these facts can be made."""
    try:
        CivilServant.read(facts)
    except FactError as error:
        if {fault.code for fault in error.faults} != {"tied_facts"}:
            raise
        return False
    return True


def test_a_contradiction_names_both_facts_the_source_and_the_remedy() -> None:
    """Two facts that one article parts, and two that only two articles part together."""
    with pytest.raises(FactError) as caught:
        CivilServant(post="camat", level="pelaksana")
    (fault,) = caught.value.faults
    assert fault.message("en") == (
        "level: `level: pelaksana` and `post: camat` cannot both be true of one "
        "person (PP 18/2016 (camat: eselon III.a atau Jabatan Administrator)); "
        "correct one of them; describe an acting post (Plt./Plh.) as a second "
        "person, with the rank of that post"
    )
    with pytest.raises(FactError) as caught:
        CivilServant(post="camat", unit="rsud")
    (fault,) = caught.value.faults
    assert "PP 17/2018 Pasal 1" in str(fault)
    assert "PP 72/2019" in str(fault)
    (contradiction,) = contradictions({"post": "lurah", "employment": "pppk_paruh_waktu"})
    assert contradiction.facts == (("employment", "pppk_paruh_waktu"), ("post", "lurah"))
    assert {tie.binds for tie in contradiction.ties} == {"level"}


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_a_camat_needs_no_rank(region: str, request: pytest.FixtureRequest) -> None:
    """What a stated post leaves as the only rank and affair counts as stated, cold and warm."""
    policy: Policy = request.getfixturevalue(region)
    who = CivilServant(post="camat")
    for _ in range(2):
        decision = decide(policy, who, FRIDAY, rostered=True)
        assert decision.outcome is Outcome.NOT_PERMITTED
        assert decision.missing == ()
        labels = {reason.label for reason in decision.reasons}
        assert labels & ({"1.i.b"} if region == "bukittinggi" else {"4.a"})


def test_an_acting_camat_is_two_people(bukittinggi: Policy) -> None:
    """A supervisor who acts as camat is described twice, each possible in itself."""
    deputy = CivilServant(level="pengawas", post="lainnya", affair="kewilayahan", task="lainnya")
    acting = CivilServant(level="administrator", post="camat")
    decision = decide(bukittinggi, [deputy, acting], FRIDAY)
    assert decision.outcome is Outcome.NOT_PERMITTED
    assert [reason.label for reason in decision.reasons] == ["1.i.b"]


OWN = {"when": {"zona": "merah"}, "then": {"jalan": "putus"}, "because": "Zona itu menutup jalan."}


def with_ties(*ties: Tree) -> Tree:
    """The small circular with ties between its own facts."""
    return {**SMALL_POLICY, "ties": list(ties)}


def test_a_policy_may_tie_its_own_facts() -> None:
    """A contradiction is told when a case is put; what a fact settles counts as stated."""
    policy = loaded(with_ties(OWN))
    with pytest.raises(FactError) as caught:
        decide(policy, CivilServant(), FRIDAY, facts={"zona": "merah", "jalan": "baik"})
    assert [fault.code for fault in caught.value.faults] == ["tied_own_facts"]
    assert "Zona itu menutup jalan." in str(caught.value)
    school = CivilServant(unit="satuan_pendidikan", post="lainnya", domicile="32.05")
    settled = decide(policy, school, FRIDAY, facts={"zona": "merah"})
    assert settled.outcome is Outcome.NOT_PERMITTED
    assert [reason.label for reason in settled.reasons] == ["3"]
    free = decide(loaded(SMALL_POLICY), school, FRIDAY, facts={"zona": "merah"})
    assert [missing.fact for missing in free.missing] == ["jalan"]


def test_a_table_that_breaks_the_law_is_refused() -> None:
    """All faults of a file's ties are told at once, each with its remedy."""
    with pytest.raises(PolicyError) as caught:
        loaded(
            with_ties(
                OWN,
                {"when": {"jalan": "putus"}, "then": {"zona": "merah"}, "because": "Balik."},
                {"when": {"level": "pelaksana"}, "then": {"jalan": "baik"}, "because": "Jabatan."},
                {"when": {"zona": ["kuning", "hijau"]}, "then": {"jalan": "baik"}, "because": "Y."},
            )
        )
    assert sorted(fault.code for fault in caught.value.faults) == [
        *("tie_both_sides", "tie_both_sides", "tie_every_value", "tie_one_fact"),
    ]


def test_ties_are_content() -> None:
    """A tie changes what is answered, so it changes the digest."""
    assert loaded(with_ties(OWN)).digest != loaded(SMALL_POLICY).digest


def test_what_two_ties_forbid_together_is_one_box() -> None:
    """A camat of a hospital needs no affair to be impossible."""
    assert any({name for name, _ in box} == {"post", "unit"} for box in PERSONS)
    facets = (Facet("a", ("x", "y")), Facet("b", ("x", "y", "z")), Facet("c", ("x", "y")))
    ties = (Tie("a", ("x",), "b", ("x",), "s"), Tie("c", ("x",), "b", ("y",), "s"))
    boxes = [dict(box) for box in forbidden_boxes(ties, facets)]
    assert {"a": frozenset({"x"}), "c": frozenset({"x"})} in boxes


# Random circulars about facts of their own, with random ties between these.

FACTS = {"a": ("p", "q", "r"), "b": ("p", "q"), "c": ("p", "q", "r"), "d": ("p", "q")}
BINDS, BOUND = ("a", "b"), ("c", "d")


@st.composite
def tied_circulars(draw: st.DrawFn) -> tuple[Policy, list[Tree]]:
    """A circular that asks four facts of its own, and its ties, which keep the law of a table."""
    ties: list[Tree] = []
    for _ in range(draw(st.integers(0, 4))):
        fact, other = draw(st.sampled_from(BINDS)), draw(st.sampled_from(BOUND))
        when = draw(st.sampled_from(FACTS[fact][:-1]))
        to = draw(st.lists(st.sampled_from(FACTS[other]), min_size=1, max_size=2, unique=True))
        if len(to) < len(FACTS[other]):
            ties.append({"when": {fact: when}, "then": {other: to}, "because": "Begitu."})
    groups = st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(values) for name, values in FACTS.items()}
    ).filter(bool)
    takers = [
        {"at": str(3 + n), "says": "Tetap.", "exclude": draw(groups)}
        for n in range(draw(st.integers(1, 4)))
    ]
    tree = {
        **SMALL_POLICY,
        "facts": {
            name: {"values": list(values), "question": "Apa?"} for name, values in FACTS.items()
        },
        "ties": ties,
        "readings": {},
        "covers": {"at": "opening", "whose": {"employment": {"except": "non_asn"}}},
        "provisions": [
            {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
            {"at": "2", "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
            *takers,
        ],
    }
    return loaded(tree), ties


def allowed(point: Mapping[str, str], ties: list[Tree]) -> bool:
    """Whether the ties of a file let four facts hold together, read from the file."""
    for tie in ties:
        ((fact, value),), ((other, to),) = tie["when"].items(), tie["then"].items()
        if point[fact] == value and point[other] not in to:
            return False
    return True


@pytest.mark.slow
@pytest.mark.kills
@settings(max_examples=60)
@given(tied_circulars(), st.data())
def test_random_ties_agree_with_brute_force(
    drawn: tuple[Policy, list[Tree]], data: st.DataObject
) -> None:
    """Outcome, missing facts and reasons are those of the possible points, asked cold and warm."""
    policy, ties = drawn
    who = CivilServant(employment="pns", domicile="32.05")
    every = [dict(zip(FACTS, point, strict=True)) for point in product(*FACTS.values())]
    possible = [point for point in every if allowed(point, ties)]
    for point in every:
        if point in possible:
            assert decide(policy, who, FRIDAY, facts=point).outcome is not Outcome.UNDETERMINED
        else:
            with pytest.raises(FactError, match="cannot be true at the same time"):
                decide(policy, who, FRIDAY, facts=point)
    answers = {tuple(p.values()): decide(policy, who, FRIDAY, facts=p) for p in possible}
    for _ in range(12):
        stated = data.draw(st.sampled_from(possible))
        names = data.draw(st.sets(st.sampled_from(sorted(FACTS))))
        facts = {name: stated[name] for name in names}
        points = [p for p in answers if facts.items() <= dict(zip(FACTS, p, strict=True)).items()]
        outcomes = {answers[p].outcome for p in points}
        decision = decide(policy, who, FRIDAY, facts=facts)
        assert decide(policy, who, FRIDAY, facts=facts) == decision
        assert decision.outcome is (outcomes.pop() if len(outcomes) == 1 else Outcome.UNDETERMINED)
        assert {missing.fact for missing in decision.missing} == {
            name
            for place, name in enumerate(FACTS)
            for one, other in product(points, repeat=2)
            if answers[one].outcome is not answers[other].outcome
            and one[:place] + one[place + 1 :] == other[:place] + other[place + 1 :]
        }
        cited = [{r.label for r in answers[p].reasons if r.effect == "exclude"} for p in points]
        if decision.outcome is Outcome.NOT_PERMITTED:
            sure = set.intersection(*cited)
            assert {r.label for r in decision.reasons} == (sure or set.union(*cited))


def test_the_page_lists_every_tie_and_whether_its_text_was_read() -> None:
    """The page of ties has a row per tie, with `belum dibaca` where nobody read the article."""
    page = (ROOT / "docs" / "reference" / "ties.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert len(rows) == len(TIES)
    for tie, row in zip(TIES, rows, strict=True):
        assert row.startswith(f"| `{tie.fact}: {tie.values[0]}` |")
        assert f"`{tie.binds}" in row
        assert row.endswith("| yes |" if tie.read else "| belum dibaca |")
        assert all(
            law.strip().split(" (")[0].split(" Pasal")[0] in row for law in tie.source.split(";")
        )


def test_a_tie_to_a_fact_that_nobody_asks_about_closes_nothing() -> None:
    """A fact stays open though it is tied to one on which no clause turns."""
    words = {"values": ["ya", "tidak"], "question": "Bagaimana?"}
    refused = [{"banjir": "tidak"}, {"padam": "tidak"}]
    policy = loaded(
        {
            **SMALL_POLICY,
            "facts": {"banjir": words, "macet": words, "padam": words},
            "ties": [
                {"when": {"banjir": "ya"}, "then": {"macet": "ya"}, "because": "Jalan tergenang."}
            ],
            "readings": {},
            "provisions": [
                {"at": "1", "says": "Boleh.", "permit": {"every": "hari_kerja"}},
                {"at": "2", "says": "Di kantor.", "exclude": refused},
                {"at": "3", "says": "Berlaku.", "in_force": {"from": "2026-01-02"}},
            ],
        }
    )
    who = CivilServant.read({**CLERK, "domicile": "32.05"})
    decision = decide(policy, who, FRIDAY, rostered=True)
    assert decision.outcome is Outcome.UNDETERMINED
    assert {missing.fact for missing in decision.missing} == {"banjir", "padam"}
