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
from asn_wfh.analysis.elicitation import NOWHERE
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading, UnknownFact
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import FactQuestion, Person, SharedValue
from asn_wfh.people.questions.fewest_facts_to_ask import fewest_facts
from asn_wfh.people.questions.questions_to_settle_member import MemberQuestions
from asn_wfh.people.staff_columns_by_field import ColumnMap
from engine.test_unknown import POLICIES
from reference.ties import made_possible
from strategies import CLERK, loaded

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
    offices = [draw(st.sampled_from(["Dinas A", "Dinas B"])), "Dinas Plt"][: len(people)]
    unknown = tuple(
        UnknownFact(name, "acting_post" if n else "unknown_office", office, "UNOR", n)
        for name in OFFICES
        for n, (one, office) in enumerate(zip(people, offices, strict=True))
        if getattr(one, name) is None
    )
    posts = tuple(range(len(people)))
    row = draw(st.integers(2, 10**6))
    office = offices[0]
    return Member(row, f"{row:018}", tuple(people), None, unknown, office, of_day, posts)


def question_at(member: Member, place: Open, on: date) -> FactQuestion:
    """The question that states an open fact: of the office, of the acting post, of the person."""
    fact, number = place
    if fact in OFFICES and number:
        return FactQuestion(fact, Person(member.id, "Dinas Plt"))
    if fact in OFFICES:
        office = "" if fact == "affair" else member.office
        return FactQuestion(fact, SharedValue("UNOR", member.office, office))
    return FactQuestion(fact, Person(member.id), on if fact == "rostered" else None)


def check_exact(policy: Policy, member: Member, on: date, values: Values) -> None:
    """The questions of a member are those of the one smallest set that settles them."""
    left = open_of(member, policy, on)
    assume(prod(len(values[name]) for name, _ in left) <= MOST)
    sets = settling(policy, member, on, values)
    assume(sets)
    least = min(sets, key=len)
    assert all(least <= other for other in sets)
    expected = {question_at(member, place, on) for place in least}
    assert MemberQuestions(policy, [on], None).questions_to_settle(member) == frozenset(expected)


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


def staffs(most: int) -> st.SearchStrategy[list[Member]]:
    """A few people under the small circular."""
    each = members(SMALL, SMALL_WORDS, 2)
    return st.lists(each, min_size=1, max_size=most, unique_by=lambda member: member.id)


def answer_to(question: FactQuestion, data: st.DataObject) -> FactAnswer:
    """Any answer to a question about the small circular."""
    words = SMALL_WORDS[question.fact]
    if question.fact == "domicile":
        words = (SMALL.government.code, NOWHERE)
    return FactAnswer(question, (data.draw(st.sampled_from(words)),))


@settings(max_examples=60)
@given(st.data())
def test_each_question_settles_as_many_as_it_says(data: st.DataObject) -> None:
    """After each question, whatever the answers, as many have an outcome as the order says."""
    everyone = data.draw(staffs(most=4))
    reading = StaffReading(tuple(everyone), (), ColumnMap())
    fewest = fewest_facts(SMALL, everyone, FRIDAY)
    assert fewest.settled + fewest.unsettled == len(everyone)
    expected = fewest.settled
    undetermined = [outcome(SMALL, member, FRIDAY) for member in everyone]
    assert undetermined.count(Outcome.UNDETERMINED) == fewest.unsettled
    for ranked in fewest.questions:
        answer = answer_to(ranked.question, data)
        reading = answered(reading, [answer])
        # An office that cannot be one person's is refused for that one.
        assume(not reading.faults)
        expected += ranked.settles
        fixed = [outcome(SMALL, member, FRIDAY) for member in reading.members]
        assert len(fixed) - fixed.count(Outcome.UNDETERMINED) >= expected
    assert expected == len(everyone)
    assert not any(fewest_facts(SMALL, reading.members, FRIDAY).questions)


@settings(max_examples=40)
@given(st.data())
def test_no_smaller_set_settles_everybody(data: st.DataObject) -> None:
    """Of everybody together, each set of questions that settles all holds those that are asked."""
    everyone = data.draw(staffs(most=3))
    left = [open_of(member, SMALL, FRIDAY) for member in everyone]
    assume(all(prod(len(SMALL_WORDS[name]) for name, _ in places) <= MOST for places in left))
    sets = [
        [
            frozenset(question_at(member, place, FRIDAY) for place in some)
            for some in settling(SMALL, member, FRIDAY, SMALL_WORDS)
        ]
        for member in everyone
    ]
    asked = {ranked.question for ranked in fewest_facts(SMALL, everyone, FRIDAY).questions}
    every = sorted({question for one in sets for some in one for question in some}, key=str)
    assume(len(every) <= 10)
    for size in range(len(asked) + 1):
        for some in combinations(every, size):
            settles = all(any(each <= set(some) for each in one) for one in sets)
            assert settles == (set(some) == asked)


def clerk(row: int, unknown: Sequence[UnknownFact] = (), **facts: str | None) -> Member:
    """A clerk of whom everything is known but what is said otherwise."""
    words = {**CLERK, "domicile": "13.75", **facts}
    who = CivilServant.read({name: word for name, word in words.items() if word is not None})
    return Member(row, f"{row:018}", (who,), None, tuple(unknown), "Dinas A")


def test_an_unknown_office_is_one_question(bukittinggi: Policy) -> None:
    """Two hundred people of an office that is not known are asked for with its affair once.

    So they are with what only their unit can tell.
    """
    unknown = [UnknownFact("affair", "unknown_office", "DINAS ANU", "UNOR INDUK")]
    unknown += [UnknownFact(name, "unknown_office", "Bidang", "UNOR") for name in OFFICES[1:]]
    office: dict[str, str | None] = dict.fromkeys(OFFICES)
    everyone = [clerk(row, unknown, **office) for row in range(2, 202)]
    fewest = fewest_facts(bukittinggi, everyone, FRIDAY)
    unit = SharedValue("UNOR", "Bidang", "Dinas A")
    assert [(r.question.fact, r.question.subject) for r in fewest.questions] == [
        ("affair", SharedValue("UNOR INDUK", "DINAS ANU")),
        ("unit", unit),
        ("service", unit),
    ]
    assert [ranked.people for ranked in fewest.questions] == [200] * 3
    assert [ranked.settles for ranked in fewest.questions] == [0, 0, 200]


def test_a_unit_of_one_name_in_two_offices_is_two_questions(bukittinggi: Policy) -> None:
    """What a secretariat of one office does says nothing of that of another."""
    unknown = [UnknownFact("unit", "unknown_unit", "Sekretariat", "UNOR")]
    one = clerk(2, unknown, unit=None, affair="kesehatan")
    other = replace(clerk(3, unknown, unit=None, affair="pertanian"), office="Dinas B")
    offices = [
        ranked.question.subject
        for ranked in fewest_facts(
            bukittinggi, [one, other, replace(one, row=4, id="4")], FRIDAY
        ).questions
    ]
    assert offices == [
        SharedValue("UNOR", "Sekretariat", "Dinas A"),
        SharedValue("UNOR", "Sekretariat", "Dinas B"),
    ]


def test_what_settles_most_comes_first(bukittinggi: Policy) -> None:
    """An office of three is asked for before one of two, and these before one person's task."""

    def of(row: int, office: str) -> Member:
        unknown = [UnknownFact("affair", "unknown_office", office, "UNOR INDUK")]
        return clerk(row, unknown, affair=None, task="pelayanan")

    everyone = [clerk(2, task=None), of(3, "B"), of(4, "B"), of(5, "A"), of(6, "A"), of(7, "A")]
    fewest = fewest_facts(bukittinggi, everyone, FRIDAY)
    assert [(r.question.fact, r.people, r.settles) for r in fewest.questions] == [
        ("affair", 3, 3),
        ("affair", 2, 2),
        ("task", 1, 1),
    ]


def test_what_cannot_change_the_outcome_is_not_asked(bukittinggi: Policy) -> None:
    """On a Thursday, and of an administrator, nothing is asked."""
    open_facts: dict[str, str | None] = dict.fromkeys(("task", *OFFICES))
    assert not fewest_facts(bukittinggi, [clerk(2, (), **open_facts)], date(2026, 4, 9)).questions
    head = clerk(2, (), **open_facts, level="administrator")
    assert not fewest_facts(bukittinggi, [head], FRIDAY).questions
    assert fewest_facts(bukittinggi, [head], FRIDAY).settled == 1


def test_a_decree_that_is_still_to_come_is_nobodys_answer(bukittinggi: Policy) -> None:
    """Whose answer waits for the holidays of a year is counted apart and asked nothing."""
    fewest = fewest_facts(bukittinggi, [clerk(2)], date(2028, 5, 5))
    assert fewest.undecreed == (2,)
    assert not fewest.questions


def test_the_roster_is_asked_for_each_date(bangka_barat: Policy) -> None:
    """A fact of the day is a question of its date, and its answer counts on that date alone."""
    fridays = [date(2026, 4, 10), date(2026, 4, 17)]
    member = clerk(2, domicile="19.05")
    fewest = fewest_facts(bangka_barat, [member], fridays)
    assert [(r.question.fact, r.question.on) for r in fewest.questions] == [
        ("rostered", fridays[0]),
        ("rostered", fridays[1]),
    ]
    reading = StaffReading((member,), (), ColumnMap())
    answers = [FactAnswer(fewest.questions[0].question, ("ya",))]
    (member,) = answered(reading, answers).members
    assert outcome(bangka_barat, member, fridays[0]) is Outcome.PERMITTED
    assert outcome(bangka_barat, member, fridays[1]) is Outcome.UNDETERMINED


def test_an_answer_that_only_asking_makes_possible() -> None:
    """Who is asked about the roster may be put down for the office, where another fact counts."""
    tree = {
        "policy": "giliran",
        "government": {"name": "Kota Giliran", "code": "32.05", "timezone": "Asia/Jakarta"},
        "circular": {"number": "1/2026", "signed": "2026-01-02", "issuer": "Wali Kota Giliran"},
        "covers": {"at": "opening", "whose": "semua"},
        "provisions": [
            {"at": "1", "says": "Jumat.", "permit": {"every": "jumat"}},
            {
                "at": "2",
                "says": "Bergiliran.",
                "rotate": {
                    "wfh": "50%",
                    "wfo": "50%",
                    "of": "eligible_in_office",
                    "odd_person": "wfo",
                    "share": "at_most",
                    "turns": "working_days",
                    "whose": {"affair": "pertanian"},
                },
            },
            {"at": "3", "says": "Jadwal.", "schedule": {"whose": {"task": "sopir"}}},
            {"at": "4", "says": "Mulai.", "in_force": {"from": "2026-01-02"}},
        ],
    }
    member = clerk(2, affair=None, task=None)
    questions = MemberQuestions(loaded(tree), [FRIDAY], None).questions_to_settle(member)
    assert {question.fact for question in questions or ()} == {"affair", "rostered", "task"}


def test_an_acting_post_is_asked_for_by_itself(bukittinggi: Policy) -> None:
    """What is not known of an acting post is no question of the office of the person's own post."""
    one = clerk(2, affair=None, task="pelayanan")
    reasons = (
        UnknownFact("affair", "unknown_office", "Dinas A", "UNOR"),
        UnknownFact("affair", "acting_post", "Plt. Kepala Seksi", "jabatan_plt", 1),
    )
    member = replace(one, who=one.who * 2, unknown=reasons, posts=(0, 1))
    questions = MemberQuestions(bukittinggi, [FRIDAY], None).questions_to_settle(member)
    own, acting = SharedValue("UNOR", "Dinas A"), Person(member.id, "Plt. Kepala Seksi")
    assert {question.subject for question in questions or ()} == {own, acting}
    answers = [FactAnswer(FactQuestion("affair", own), ("pendidikan",))]
    reading = answered(StaffReading((member,), (), ColumnMap()), answers)
    assert [who.affair for who in reading.members[0].who] == ["pendidikan", None]
    assert reading.members[0].unknown == reasons[1:]
    answers = [FactAnswer(FactQuestion("affair", acting), ("pariwisata",))]
    (member,) = answered(reading, answers).members
    assert [who.affair for who in member.who] == ["pendidikan", "pariwisata"]
    assert not member.unknown
