"""What would have to change: every smallest change, nothing else, and who decides then."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.brute_force import USUAL, Asking, Names, Point, Words, filled, flips, outcome_of
from analysis.case_strategies import FRIDAY, SMALL, SMALL_WORDS, WORDS, asked, moving, small
from asn_wfh import Case, CivilServant, FactError, Outcome, Policy, Reason
from asn_wfh.analysis import MOVABLE, Counterfactuals, FactValues, counterfactuals
from engine.test_unknown import POLICIES
from strategies import CLERK

MOST = 1_500
HOME = "13.75"
ByFacts = Mapping[Names, Mapping[Point, set[Reason]]]


def key_of(fact: str, description: int | None) -> str:
    """A fact as the oracle names it."""
    return fact if description in (None, 1) else f"{fact}:{description}"


def sees(asking: Asking, fact: FactValues, value: str) -> bool:
    """Whether a value of the oracle is one of those of a change; of a home, whether it fits."""
    if fact.fact == "domicile":
        value = "inside" if value.startswith(asking.policy.government.code) else "outside"
    return value in fact.values


def laid_out(
    asking: Asking, result: Counterfactuals, target: Outcome, values: Words
) -> dict[Names, dict[Point, set[Reason]]]:
    """The changes that lead to one outcome, each way as the points that the oracle tries."""
    sets: dict[Names, dict[Point, set[Reason]]] = {}
    for change in result.changes:
        if change.outcome is target:
            names = [key_of(fact.fact, fact.description) for fact in change.facts]
            points = sets.setdefault(frozenset(names), {})
            for way in change.ways:
                facts = dict(zip(names, way.facts, strict=True))
                for point in product(*(values[name] for name in sorted(names))):
                    new = zip(sorted(names), point, strict=True)
                    if all(sees(asking, facts[name], value) for name, value in new):
                        assert point not in points
                        points[point] = set(way.reasons)
    return sets


def compare(asking: Asking, values: Words, may: Collection[str]) -> Counterfactuals:
    """Hold the changes of some facts against brute force, both in what and in why."""
    dates = [date.fromisoformat(day) for day in values.get("date", ())] if "date" in may else []
    movable = {name.partition(":")[0] for name in may}
    result = counterfactuals(asking.policy, asking.case, movable=movable, dates=dates)
    assert result.outcome is asking.decided().outcome
    assert [len(c.facts) for c in result.changes] == sorted(len(c.facts) for c in result.changes)
    for target in (Outcome.PERMITTED, Outcome.NOT_PERMITTED):
        expected: ByFacts = {}
        if target is not result.outcome:
            expected = flips(filled(asking, values), values, may, target)
        assert laid_out(asking, result, target, values) == expected
    return result


def check(asking: Asking, words: Words, data: st.DataObject) -> None:
    """Compare one question with brute force, with some of its facts movable."""
    values = {**words, "date": ("2026-04-10", "2026-04-16", "2026-06-12", "2026-03-26")}
    values |= {n: values[n.partition(":")[0]] for n in asking.facts}
    may = data.draw(moving(asking, values, MOST))
    left = prod(len(values[name]) for name, value in asking.facts.items() if value is None)
    if left <= MOST:
        compare(asking, values, may)


@settings(max_examples=60)
@given(small(), st.data())
def test_every_change_in_a_small_circular(asking: Asking, data: st.DataObject) -> None:
    """Whatever is stated, left out and movable, the changes are those that brute force finds."""
    check(asking, SMALL_WORDS, data)


@pytest.mark.slow
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=60)
@given(st.data())
def test_changes_under_the_two_circulars(region: str, data: st.DataObject) -> None:
    """Of random people, one description or two, with facts left out, under any reading."""
    check(data.draw(asked(region)), WORDS[region], data)


@pytest.mark.parametrize("region", POLICIES)
def test_all_changes_of_an_office(region: str) -> None:
    """Over every affair, unit and service a clerk may move to, and dates before the circular."""
    policy = POLICIES[region]
    facts = {**CLERK, "employer": "own", "domicile": policy.government.code, "rostered": "ya"}
    asking = Asking(policy, {**facts, **USUAL, "date": "2026-04-10"})
    values = {**WORDS[region], "date": ("2026-03-26", "2026-03-27")}
    result = compare(asking, values, ["affair", "unit", "service"])
    assert [len(change.facts) for change in result.changes] == (
        [2, 2] if region == "bukittinggi" else [1, 2]
    )
    compare(asking, values, ["affair", "unit", "date"])


@pytest.mark.slow
@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=150)
@given(st.data())
def test_many_changes_under_the_two_circulars(region: str, data: st.DataObject) -> None:
    """The same holds over many more people than every run can take."""
    check(data.draw(asked(region)), WORDS[region], data)


@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=20)
@given(st.data())
def test_left_out_every_stated_fact_may_change(region: str, data: st.DataObject) -> None:
    """Without `movable` the changes are those of all facts that are known, the date aside."""
    asking = filled(data.draw(asked(region)), WORDS[region])
    stated = {n.partition(":")[0] for n, v in asking.facts.items() if v is not None} - {"date"}
    if all(not name.endswith(":2") for name in asking.facts):
        assert counterfactuals(asking.policy, asking.case) == counterfactuals(
            asking.policy, asking.case, movable=stated
        )


def test_the_roster_and_the_date(bangka_barat: Policy) -> None:
    """A clerk off the roster may on Friday if rostered, or on another date only if rostered too."""
    who = CivilServant.read({**CLERK, "domicile": "19.05"})
    result = counterfactuals(bangka_barat, Case(who, FRIDAY, rostered=False), movable=MOVABLE)
    (change,) = result.changes
    assert [(f.fact, f.was, f.kind) for f in change.facts] == [("rostered", "tidak", "movable")]
    assert [[r.label for r in way.reasons] for way in change.ways] == [["1.b/a"]]
    monday = counterfactuals(
        bangka_barat, Case(who, date(2026, 4, 13), rostered=False), movable=MOVABLE, dates=[FRIDAY]
    )
    assert [[f.fact for f in c.facts] for c in monday.changes] == [["date", "rostered"]]
    assert monday.changes[0].ways[0].facts[0].values == ("2026-04-10",)


def test_no_change_of_these_can(bukittinggi: Policy) -> None:
    """Where nothing that may move changes the outcome, that is the answer."""
    who = CivilServant.read({**CLERK, "level": "administrator", "domicile": HOME})
    result = counterfactuals(bukittinggi, Case(who, FRIDAY), movable=MOVABLE)
    assert (result.outcome, result.changes) == (Outcome.NOT_PERMITTED, ())
    assert result.sentence("en") == (
        "The answer stays MAY NOT work from home, whatever the facts that may change are"
    )


def test_slow_facts_come_last_of_equally_many(bukittinggi: Policy) -> None:
    """Fewest first; of as many, those that an office can move stand before the slow ones."""
    result = counterfactuals(
        bukittinggi, Case(CivilServant.read({**CLERK, "domicile": HOME}), FRIDAY)
    )
    assert [[f.fact for f in c.facts] for c in result.changes][:3] == [
        ["recalled"],
        ["absent"],
        ["employer"],
    ]
    assert [c.facts[0].kind for c in result.changes][:3] == [
        "movable",
        "movable",
        "slow",
    ]
    assert [[f.fact for f in c.facts] for c in result.changes][-2:] == [
        ["affair", "unit"],
        ["affair", "service"],
    ]


def test_an_open_outcome_is_changed_both_ways(bukittinggi: Policy) -> None:
    """While undetermined, what would give leave for certain stands beside what would take it."""
    who = CivilServant.read({**CLERK, "domicile": HOME, "affair": "kesehatan", "unit": None})
    result = counterfactuals(bukittinggi, Case(who, FRIDAY))
    assert result.outcome is Outcome.UNDETERMINED
    towards = {c.outcome: [f.fact for f in c.facts] for c in result.changes[::-1]}
    assert towards == {Outcome.PERMITTED: ["affair"], Outcome.NOT_PERMITTED: ["recalled"]}
    other = counterfactuals(bukittinggi, Case(who, FRIDAY), movable="unit")
    assert {(c.outcome, w.facts[0].values) for c in other.changes for w in c.ways} == {
        (Outcome.PERMITTED, ("induk",)),
        (Outcome.NOT_PERMITTED, ("uptd", "rsud")),
    }
    assert all(c.facts[0].was is None for c in other.changes)


def test_what_cannot_move_is_refused(bukittinggi: Policy) -> None:
    """A weekday, an unknown fact and what is not a date are told together, each with its remedy."""
    with pytest.raises(FactError) as caught:
        counterfactuals(
            bukittinggi,
            Case(CivilServant(), FRIDAY),
            movable=["weekday", "levl"],
            dates=["2026-04-17"],  # type: ignore[list-item]  # no date
        )
    assert [fault.code for fault in caught.value.faults] == [
        *("not_a_day", "not_movable", "not_movable"),
    ]
    assert "did you mean `level`?" in str(caught.value)


def test_changes_as_text_and_json(bukittinggi: Policy) -> None:
    """The changes are told in both languages and as plain JSON values."""
    who = CivilServant.read({**CLERK, "domicile": HOME})
    monday = date(2026, 4, 13)
    dates = [FRIDAY, date(2026, 4, 17), date(2026, 4, 14)]
    result = counterfactuals(bukittinggi, Case(who, monday), dates=dates)
    assert result.explain("en").splitlines() == [
        "MAY NOT work from home. The answer changes if (fewest changes first):",
        "  - MAY work from home if date: Friday, 10 April 2026 or Friday, 17 April "
        "2026. Clause 1.b: Permission is given. Gives permission to work from home "
        "every Friday. (ASN boleh WFH satu hari kerja setiap minggu, yaitu hari Jumat.)",
    ]
    assert result.explain().startswith("TIDAK BOLEH WFH. Jawaban berubah jika")
    assert result.as_dict() == {
        "outcome": "not_permitted",
        "changes": [
            {
                "outcome": "permitted",
                "facts": [
                    {"fact": "date", "description": None, "was": "2026-04-13", "kind": "movable"}
                ],
                "ways": [
                    {
                        "facts": [
                            {
                                "fact": "date",
                                "description": None,
                                "values": ["2026-04-10", "2026-04-17"],
                            }
                        ],
                        "reasons": [{"clause": "1.b", "part": None, "why": "leave_given"}],
                    }
                ],
            }
        ],
    }


def test_an_open_calendar_may_be_told() -> None:
    """Where nobody decreed the collective leave yet, it may be stated as a change; else not."""
    person = {**CLERK, "post": "lainnya", "unit": "uptd", "domicile": "32.05"}
    who = CivilServant.read(person)
    ask = {"zona": "hijau", "jalan": "baik"}
    open_day = date(2028, 4, 7)
    result = counterfactuals(SMALL, Case(who, open_day, facts=ask), movable=["cuti_bersama"])
    assert [(c.outcome, w.facts[0].values) for c in result.changes for w in c.ways] == [
        (Outcome.PERMITTED, ("tidak",)),
        (Outcome.NOT_PERMITTED, ("ya",)),
    ]
    assert not counterfactuals(
        SMALL, Case(who, FRIDAY, facts=ask), movable=["cuti_bersama"]
    ).changes


def test_the_oracle_takes_all_completions() -> None:
    """The oracle itself calls a case undetermined where two completions differ."""
    facts = {"date": "2026-04-10", **CLERK, "employer": "own", "domicile": HOME}
    asking = Asking(POLICIES["bukittinggi"], {**facts, "level": None, "rostered": "ya"})
    assert outcome_of(asking, WORDS["bukittinggi"]) is Outcome.UNDETERMINED
