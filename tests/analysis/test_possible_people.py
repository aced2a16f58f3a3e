"""No row, witness, count, choice or cell of an analysis is about people whom ties leave out."""

from datetime import date
from itertools import product

import pytest

from asn_wfh import Case, CivilServant, Outcome, Policy, decide
from asn_wfh.analysis import counterfactuals, lint, next_question, reading_report, sufficient
from asn_wfh.compare import Comparison, compare, who_may
from asn_wfh.kernel.boxes import Box
from asn_wfh.vocabulary import PERSON_FACETS
from reference.ties import is_possible
from strategies import CLERK, Tree, loaded

FRIDAY = date(2026, 4, 17)
TIED = ("employment", "level", "post", "affair", "unit")


@pytest.fixture(scope="module")
def compared() -> Comparison:
    """The comparison of the two circulars in an ordinary week."""
    return compare("bukittinggi", "bangka_barat")


def facts_of(who: CivilServant) -> dict[str, str | None]:
    """The facts of a person by name."""
    return {name: getattr(who, name) for name in PERSON_FACETS}


def possible_points(compared: Comparison, box: Box) -> int:
    """The possible cases of a box, counted one person at a time."""
    space, rest = compared.field.space, 1
    spelled = {
        facet.name: facet.values_in(side)
        for facet, side in zip(space.facets, box.sides, strict=True)
    }
    for name, values in spelled.items():
        rest *= 1 if name in TIED else len(values)
    people = product(*(spelled[name] for name in TIED))
    return rest * sum(is_possible(dict(zip(TIED, person, strict=True))) for person in people)


def test_rows_and_boxes_hold_possible_people(compared: Comparison) -> None:
    """Each witness is possible, each box holds somebody, and only possible cases are counted."""
    assert all(
        is_possible(facts_of(who))
        for row in compared.rows
        for case in row.witness.cases
        for who in case.people
    )
    assert compared.boxes
    for box in compared.boxes:
        assert box.points == possible_points(compared, box.box) > 0


def test_a_camat_may_not_work_from_home_in_either_region(compared: Comparison) -> None:
    """The comparison no longer says that Bukittinggi lets a camat work from home."""
    (camat,) = (g for g in who_may(compared) if dict(g.sides) == {"post": ("camat",)})
    assert [cell.answer for cell in camat.cells] == ["may_not", "may_not"]
    assert [[r.label for r in cell.reasons] for cell in camat.cells] == [["1.i.b"], ["4.a"]]


def test_no_cell_is_without_a_reason(compared: Comparison) -> None:
    """Usual values yield to ties, so every group has somebody in it, and every answer a reason."""
    for group in who_may(compared):
        assert all(cell.reasons for cell in group.cells), group.sides


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_witnesses_of_readings_are_possible(region: str, request: pytest.FixtureRequest) -> None:
    """Each reading shows a person who can be."""
    policy: Policy = request.getfixturevalue(region)
    witnesses = [c.witness for one in reading_report(policy) for c in one.changes]
    assert all(w is None or is_possible(facts_of(w.people[0])) for w in witnesses)
    assert any(witnesses)


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_a_question_offers_only_what_can_be(region: str, request: pytest.FixtureRequest) -> None:
    """Of a camat nobody asks the rank; of a school nobody asks whether it belongs to health."""
    policy: Policy = request.getfixturevalue(region)
    case = Case(CivilServant(unit="satuan_pendidikan", employment="pns"), FRIDAY, rostered=True)
    asked: list[str] = []
    while (question := next_question(policy, case, unknown=asked)) is not None:
        asked.append(question.key)
        for choice in question.choices:
            if choice.fact in TIED:
                stated = {**facts_of(case.people[0])}
                assert all(is_possible({**stated, choice.fact: v}) for v in choice.values)
    assert "affair" not in asked
    assert "post" not in asked or region == "bangka_barat"


def test_a_change_moves_what_a_tie_binds(bukittinggi: Policy) -> None:
    """From clerk to lurah three facts change; each way is possible."""
    who = CivilServant.read({**CLERK, "domicile": "13.75"})
    result = counterfactuals(bukittinggi, Case(who, FRIDAY), movable=["post", "level", "affair"])
    sets = [{fact.fact for fact in change.facts} for change in result.changes]
    assert {"post"} not in sets
    assert {"level"} in sets
    for change in result.changes:
        for way in change.ways:
            for values in product(*(fact.values for fact in way.facts)):
                moved = dict(zip((fact.fact for fact in way.facts), values, strict=True))
                assert is_possible({**facts_of(who), **moved}) or len(way.facts) > 1


def test_one_fact_of_a_camat_suffices(bukittinggi: Policy) -> None:
    """The post alone settles the answer, since every camat is an administrator."""
    who = CivilServant(post="camat", level="administrator")
    result = sufficient(bukittinggi, Case(who, FRIDAY))
    assert result.outcome is Outcome.NOT_PERMITTED
    sets = {tuple(fact.fact for fact in one.facts) for one in result.sets}
    assert sets >= {("post",), ("level",)}


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_a_word_that_ties_make_redundant_is_no_finding(
    region: str, request: pytest.FixtureRequest
) -> None:
    """`Camat` in 4.a is printed, and a camat is an administrator anyway: nothing to remark."""
    policy: Policy = request.getfixturevalue(region)
    assert [remark for remark in lint(policy) if remark.finding] == []


# Posts bind levels here, though the clauses name the one and the other apart.
APART: Tree = {
    "policy": "rekaan",
    "government": {"name": "Kota Rekaan", "code": "32.05", "timezone": "Asia/Jakarta"},
    "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Wali Kota Rekaan"},
    "covers": {"at": "opening", "whose": {"employment": {"except": "non_asn"}}},
    "provisions": [
        {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
        {"at": "2", "says": "Berlaku.", "in_force": {"from": "2026-01-05"}},
        {
            "at": "3",
            "says": "Tetap WFO.",
            "exclude": {"level": "administrator", "service": "kebersihan"},
        },
        {"at": "4", "says": "Tetap WFO.", "exclude": {"post": "lainnya"}},
    ],
}


def test_a_level_that_a_post_settles_is_not_asked() -> None:
    """A camat is an administrator and a lurah is none, so no level can turn where both may."""
    policy = loaded(APART)
    case = Case(CivilServant(employment="pns"), FRIDAY)
    assert {missing.fact for missing in decide(policy, case.who, FRIDAY).missing} == {
        "post",
        "service",
    }
    question = next_question(policy, case)
    assert question is not None
    assert question.fact == "post"
    assert [(choice.values, choice.leaves) for choice in question.choices] == [
        (("camat",), ("service",)),
        (("lurah",), ()),
        (("lainnya",), ()),
    ]


def test_a_post_moved_to_leaves_only_its_own_levels() -> None:
    """Whoever becomes a lurah is no administrator, whatever else is not known of them."""
    policy = loaded(APART)
    who = CivilServant(employment="pns", post="lainnya", service="kebersihan")
    changes = counterfactuals(policy, Case(who, FRIDAY), movable=["post"]).changes
    assert [(c.outcome, [f.fact for f in c.facts]) for c in changes] == [
        (Outcome.PERMITTED, ["post"])
    ]
    (way,) = changes[0].ways
    assert [fact.values for fact in way.facts] == [("lurah",)]
    assert [reason.label for reason in way.reasons] == ["1"]
