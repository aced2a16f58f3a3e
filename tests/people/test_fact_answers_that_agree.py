"""Answers of several workbooks: of two that contradict none counts, in whatever order they come."""

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import CivilServant
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading, UnknownFact
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    SharedValue,
    Subject,
    who_to_ask_for_fact,
)
from asn_wfh.people.staff_columns_by_field import ColumnMap

UNIT = SharedValue("UNOR", "Balai Benih", "Dinas Pertanian")


def member(number: int, office: str = "Dinas Pertanian", **facts: str) -> Member:
    """A clerk of a unit that nobody knows, whose task is not known either."""
    who = CivilServant.read({"level": "pelaksana", **facts})
    unknown = (
        *(UnknownFact(fact, "unknown_unit", "Balai Benih", "UNOR") for fact in ("unit", "service")),
        UnknownFact("task", "not_in_exports"),
    )
    return Member(number + 1, str(number), (who,), None, unknown, office)


def reading_of(*members: Member) -> StaffReading:
    """A staff list of these."""
    return StaffReading(members, (), ColumnMap())


def answer(subject: Subject, fact: str, *words: str, book: str = "d1.xlsx") -> FactAnswer:
    """An answer in the second row of a workbook."""
    return FactAnswer(FactQuestion(fact, subject), words, f"{book} [Lembar]", 2, 5, "kolom")


def test_two_workbooks_that_disagree_about_a_unit_leave_it_unknown() -> None:
    """The fault names both cells and both words, and the unit is asked for again."""
    one = answer(UNIT, "unit", "induk")
    other = answer(UNIT, "unit", "uptd", book="d2.xlsx")
    for order in ([one, other], [other, one]):
        after = answered(reading_of(member(1)), order)
        assert after.members == (member(1),)
        (fault,) = after.faults
        assert fault.message("en") == (
            "d2.xlsx [Lembar]:2: kolom: the answer `uptd` contradicts the answer `induk` at "
            "d1.xlsx [Lembar]:2, so neither is used; correct or empty the answer that is wrong"
        )


def test_a_contradiction_about_a_person_does_not_blame_the_list() -> None:
    """Two workbooks disagree about a task, of which the list says nothing; all else is applied."""
    answers = [
        answer(Person("1"), "task", "sopir"),
        answer(Person("1"), "task", "lainnya", book="d2.xlsx"),
        answer(UNIT, "unit", "induk"),
    ]
    after = answered(reading_of(member(1)), answers)
    assert [fault.code for fault in after.faults] == ["answers_contradict"]
    (who,) = after.members[0].who
    assert (who.task, who.unit) == (None, "induk")
    assert "task" in {each.fact for each in after.members[0].unknown}


def test_workbooks_that_say_the_same_agree() -> None:
    """The same words, in whatever order within a cell, are one answer; fewer are another."""
    both = answer(Person("1"), "task", "sopir", "lapangan")
    turned = answer(Person("1"), "task", "lapangan", "sopir", book="d2.xlsx")
    after = answered(reading_of(member(1)), [both, turned])
    assert after.faults == ()
    assert {who.task for who in after.members[0].who} == {"sopir", "lapangan"}
    fewer = answer(Person("1"), "task", "sopir", book="d2.xlsx")
    after = answered(reading_of(member(1)), [both, fewer])
    assert [fault.code for fault in after.faults] == ["answers_contradict"]


WORDS = {"unit": ("induk", "uptd"), "task": ("sopir", "lainnya"), "service": ("pendukung",)}
ANSWERS = st.builds(
    lambda subject, fact_and_word, book: answer(subject, *fact_and_word, book=book),
    st.sampled_from((UNIT, Person("1"), Person("2"), Person("9"))),
    st.sampled_from([(fact, word) for fact, words in WORDS.items() for word in words]),
    st.sampled_from(("d1.xlsx", "d2.xlsx", "d3.xlsx")),
).filter(lambda each: each.question.fact != "task" or isinstance(each.question.subject, Person))


def words_about(answers: list[FactAnswer], subject: Subject, fact: str) -> set[str]:
    """What some answers say of a fact of a subject."""
    question = FactQuestion(fact, subject)
    return {word for each in answers if each.question == question for word in each.words}


@given(st.lists(ANSWERS, max_size=4))
def test_the_order_of_answers_changes_nothing(answers: list[FactAnswer]) -> None:
    """Members and faults are the same, and where answers contradict nothing is chosen."""
    reading = reading_of(member(1), member(2), member(3, "Dinas Sosial"))
    whole = answered(reading, answers)
    for order in permutations(answers):
        after = answered(reading, order)
        assert after.members == whole.members
        assert sorted(map(repr, after.faults)) == sorted(map(repr, whole.faults))
    for one, fact in product(whole.members, WORDS):
        own = words_about(answers, Person(one.id), fact)
        unit = words_about(answers, UNIT, fact) if one.office == UNIT.office else set()
        word = getattr(one.who[0], fact)
        assert word is None or {word} in (own, unit)
        if len(own) > 1 or (len(own) == len(unit) == 1 and own != unit):
            assert word is None
        if word is None and (own or unit):
            assert whole.faults
        assert (fact in {each.fact for each in one.unknown}) is (word is None)


def test_what_is_answered_of_a_person_counts_where_that_of_all_cannot_be() -> None:
    """Whom the answer of an office does not fit was asked alone: that answer settles them."""
    lurah = CivilServant(post="lurah", level="pengawas")
    unknown = (UnknownFact("affair", "unknown_office", "Dinas", "UNOR INDUK"),)
    reading = reading_of(Member(2, "1", (lurah,), None, unknown))
    office = answer(SharedValue("UNOR INDUK", "Dinas"), "affair", "pendidikan")
    own = answer(Person("1"), "affair", "kewilayahan", book="d2.xlsx")
    assert [fault.code for fault in answered(reading, [office]).faults] == ["tied_facts"]
    for order in ([office, own], [own, office]):
        after = answered(reading, order)
        assert after.faults == ()
        assert [who.affair for who in after.members[0].who] == ["kewilayahan"]


def test_an_answer_of_a_person_against_that_of_the_office_is_a_contradiction() -> None:
    """Where both can be true of the person, neither is, and the others have the office's."""
    unit = answer(UNIT, "unit", "induk")
    own = answer(Person("1"), "unit", "uptd", book="d2.xlsx")
    for order in ([unit, own], [own, unit]):
        after = answered(reading_of(member(1), member(2)), order)
        assert [fault.code for fault in after.faults] == ["answers_contradict"]
        assert [one.who[0].unit for one in after.members] == [None, "induk"]
        assert who_to_ask_for_fact(after.members[0], "unit", 0) == Person("1")


@pytest.mark.parametrize("fact", ["unit", "service"])
def test_an_answer_about_a_unit_of_no_office_is_never_that_of_several(fact: str) -> None:
    """Units of one name stand in many offices; alone, the one who has the unit is meant."""
    word = "induk" if fact == "unit" else "pendukung"
    unit = answer(SharedValue("UNOR", "BALAI BENIH"), fact, word)
    two = reading_of(member(1, ""), member(2, "-"), member(3))
    after = answered(two, [unit])
    assert [fault.code for fault in after.faults] == ["answer_without_office"]
    assert after.members == two.members
    after = answered(reading_of(member(1, ""), member(3)), [unit])
    assert after.faults == ()
    assert [getattr(one.who[0], fact) for one in after.members] == [word, None]


def test_an_answer_without_a_word_is_none() -> None:
    """Nobody is lost by an answer that states nothing."""
    after = answered(reading_of(member(1)), [answer(Person("1"), "task")])
    assert (after.members, after.faults) == ((member(1),), ())


@pytest.mark.parametrize(
    ("before", "fact", "word"),
    [
        (Member(2, "1", (CivilServant(),), "cuti"), "absent", "hadir"),
        (Member(2, "1", (CivilServant(),), "cuti"), "absent", "sakit"),
        (
            Member(2, "1", (CivilServant(),), of_day=(DayFact("rostered", "tidak"),)),
            "rostered",
            "ya",
        ),
    ],
)
def test_an_answer_about_a_day_never_overrules_the_list(
    before: Member, fact: str, word: str
) -> None:
    """What the list or a side file states of a day stays, and the answer is a fault."""
    after = answered(reading_of(before), [answer(Person("1"), fact, word)])
    assert [fault.code for fault in after.faults] == ["answer_contradicts"]
    assert after.members == (before,)
