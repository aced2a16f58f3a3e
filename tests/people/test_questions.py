"""The fewest facts to ask for: exact for each person, and settling whom they say they settle."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from math import prod

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from analysis.case_strategies import SMALL, SMALL_WORDS, WORDS
from asn_wfh import CivilServant, FactError, Outcome, Policy, decide
from asn_wfh.people.day_facts import DayFact
from asn_wfh.people.fact_question import FactQuestion, Person, SharedValue
from asn_wfh.people.members import Member, UnknownFact
from asn_wfh.people.open_answers import OpenAnswers
from engine.test_unknown import POLICIES
from reference.ties import made_possible
from strategies import CLERK

FRIDAY = date(2026, 4, 10)
DATES = (FRIDAY, date(2026, 4, 13), date(2026, 5, 15))
OPEN = ("level", "post", "task", "affair", "unit", "service", "domicile", "employment")
OFFICES = ("affair", "unit", "service")
MOST = 600

Open = tuple[str, int | None]
"""A fact that is open, with the description that leaves it open; None for one of the day."""
Values = Mapping[str, Sequence[str]]


def stated_as(member: Member, words: Mapping[Open, str], on: date) -> Member:
    """The member with open facts stated; FactError for nobody who is possible."""
    who = tuple(
        CivilServant.read(
            {
                name: value
                for name in (*OPEN, "employer")
                if (value := words.get((name, number), getattr(one, name))) is not None
            }
        )
        for number, one in enumerate(member.who)
    )
    of_day = [DayFact(fact, word, on) for (fact, at), word in words.items() if at is None]
    return replace(member, who=who, of_day=(*member.of_day, *of_day))


def outcome(policy: Policy, member: Member, on: date) -> Outcome:
    """The answer of `decide` about a member on a date."""
    return decide(policy, member.who, on, **member.day_arguments(on)).outcome


def open_of(member: Member, policy: Policy, on: date) -> list[Open]:
    """Everything that a member leaves open on a date."""
    stated = {each.fact for each in member.of_day if each.on in (None, on)}
    of_day = [name for name in ("rostered", *(f.name for f in policy.facts)) if name not in stated]
    return [
        *((name, n) for n, who in enumerate(member.who) for name in OPEN if not getattr(who, name)),
        *((name, None) for name in of_day),
    ]


def points(
    policy: Policy, member: Member, on: date, values: Values
) -> Iterator[tuple[dict[Open, str], Outcome]]:
    """Every possible completion of a member on a date, with its outcome."""
    left = open_of(member, policy, on)
    for words in product(*(values[name] for name, _ in left)):
        point = dict(zip(left, words, strict=True))
        try:
            stated = stated_as(member, point, on)
        except FactError:
            continue
        yield point, outcome(policy, stated, on)


def settling(
    policy: Policy, member: Member, on: date, values: Values
) -> tuple[frozenset[Open], ...]:
    """Every set of open facts that fixes the outcome whatever they are, by brute force.

    Nobody who is not asked about the roster is put down for the office.
    """
    every = [*points(policy, member, on, values)]
    names = open_of(member, policy, on)
    sets = []
    for size in range(len(names) + 1):
        for some in combinations(names, size):
            answers: dict[tuple[str, ...], Outcome] = {}
            if all(
                answers.setdefault(tuple(point[name] for name in some), given) is given
                for point, given in every
                if ("rostered", None) in some or point.get(("rostered", None)) != "tidak"
            ):
                sets.append(frozenset(some))
    return tuple(sets)


@st.composite
def members(draw: st.DrawFn, policy: Policy, values: Values, most: int = 1) -> Member:
    """A clerk with some facts changed or left open, usually of one description."""
    people = []
    for _ in range(draw(st.sampled_from([1, 1, most]))):
        facts = {**CLERK, "domicile": policy.government.code}
        for name in draw(st.lists(st.sampled_from(OPEN), max_size=3, unique=True)):
            facts[name] = draw(st.sampled_from(values[name]))
        for name in draw(st.lists(st.sampled_from(OPEN), max_size=4, unique=True)):
            facts.pop(name, None)
        people.append(CivilServant.read(made_possible(facts)))
    day = {name: values[name] for name in ("rostered", *(fact.name for fact in policy.facts))}
    of_day = tuple(
        DayFact(name, draw(st.sampled_from(words)))
        for name, words in day.items()
        if draw(st.integers(0, 2))
    )
    office = draw(st.sampled_from(["Dinas A", "Dinas B"]))
    unknown = tuple(UnknownFact(name, "unknown_office", office, "UNOR") for name in OFFICES)
    row = draw(st.integers(2, 10**6))
    return Member(row, f"{row:018}", tuple(people), None, unknown, "", of_day)


def question_at(member: Member, place: Open, on: date) -> FactQuestion:
    """The question that states an open fact, as the oracle reads the rules."""
    fact, _ = place
    if fact in OFFICES:
        assert member.unknown[0].value is not None
        return FactQuestion(fact, SharedValue("UNOR", member.unknown[0].value))
    return FactQuestion(fact, Person(member.row, member.id), on if fact == "rostered" else None)


def check_exact(policy: Policy, member: Member, on: date, values: Values) -> None:
    """The questions of a member are those of the one smallest set that settles them."""
    left = open_of(member, policy, on)
    assume(prod(len(values[name]) for name, _ in left) <= MOST)
    sets = settling(policy, member, on, values)
    assume(sets)
    least = min(sets, key=len)
    assert all(least <= other for other in sets)
    expected = {question_at(member, place, on) for place in least}
    assert OpenAnswers(policy, [on], None).questions_of(member) == expected


@settings(max_examples=60)
@given(members(SMALL, SMALL_WORDS, 2), st.sampled_from(DATES))
def test_questions_of_a_member_under_a_small_circular(member: Member, on: date) -> None:
    """Each question is in every set of facts that settles a member, and together they do."""
    check_exact(SMALL, member, on, SMALL_WORDS)


@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=40)
@given(st.data())
def test_questions_of_a_member_under_the_circulars(region: str, data: st.DataObject) -> None:
    """The same under the two circulars."""
    values, policy = WORDS[region], POLICIES[region]
    member = data.draw(members(policy, values, 2))
    check_exact(policy, member, data.draw(st.sampled_from(DATES)), values)
