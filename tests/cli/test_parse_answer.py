"""What somebody means who answers a question of `asn-wfh ask` in words."""

from datetime import date

import pytest

from asn_wfh import Case, CivilServant, FactError, Policy, load_policy
from asn_wfh.analysis import Question, next_question
from asn_wfh.cli.parse_answer import parse_answer

FRIDAY = date(2026, 4, 10)


def every_question(policy: Policy) -> list[Question]:
    """Every question about somebody of whom nothing is known, each of which stays unanswered."""
    questions: list[Question] = []
    unknown: set[str] = set()
    while question := next_question(policy, Case(CivilServant(), FRIDAY), unknown=unknown):
        questions.append(question)
        unknown.add(question.key)
    return questions


def question_about(fact: str) -> Question:
    """The question of Bukittinggi about a fact."""
    return next(one for one in every_question(load_policy("bukittinggi")) if one.fact == fact)


@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_printed_choice_is_accepted_by_number_and_by_its_words(name: str, lang: str) -> None:
    """Whatever a question prints as a choice answers it, and means what its number means."""
    questions = every_question(load_policy(name))
    assert len(questions) > 5
    for question in questions:
        for number, choice in enumerate(question.choices, 1):
            printed = choice.sentence("id" if lang == "id" else "en")
            assert parse_answer(question, printed) == choice.word, printed
            assert parse_answer(question, f" {printed.upper()} ") == choice.word, printed
            assert parse_answer(question, str(number)) == choice.word


@pytest.mark.parametrize(
    ("fact", "answer", "word"),
    [
        ("unit", "kantor induk", "induk"),
        ("employment", "CPNS", "cpns"),
        ("employment", "PNS, CPNS, atau PPPK", "pns"),
        ("task", "tenaga keamanan", "keamanan"),
        ("level", "yang lain", "pelaksana"),
        ("level", "Ahli Pertama", "ahli_pertama"),
        ("level", "JF Terampil", "terampil"),
        ("affair", "another one", "perumahan_permukiman"),
        ("post", "tidak", "lainnya"),
        ("service", "Tidak", "pendukung"),
        ("service", "no", "pendukung"),
    ],
)
def test_an_answer_in_words(fact: str, answer: str, word: str) -> None:
    """A name in a choice of several is that value; the first words of one label are enough."""
    assert parse_answer(question_about(fact), answer) == word


@pytest.mark.parametrize(
    ("fact", "answer"),
    [
        ("level", "JF"),
        ("level", "Pejabat Pimpinan Tinggi"),
        ("task", "tenaga"),
        ("employment", "ASN"),
        ("level", "tidak"),
        ("unit", "8"),
    ],
)
def test_an_answer_that_may_mean_several_is_refused(fact: str, answer: str) -> None:
    """Words that begin several labels, or stand inside one, are not guessed at."""
    with pytest.raises(FactError) as raised:
        parse_answer(question_about(fact), answer)
    (fault,) = raised.value.faults
    assert fault.code == "not_an_answer"
    assert "jika satu pilihan memuat beberapa nama, cukup tulis salah satunya" in fault.message(
        "id"
    )
    assert "kosongkan jika belum diketahui" in fault.message("id")


def test_a_home_by_the_name_of_its_region_is_told_its_code() -> None:
    """A home is a region code; who writes the name instead learns the code."""
    who = CivilServant(employment="pns", level="pelaksana", post="lainnya", unit="induk")
    policy = load_policy("bangka_barat")
    question, unknown = next_question(policy, Case(who, FRIDAY)), set[str]()
    while question is not None and question.fact != "domicile":
        unknown.add(question.key)
        question = next_question(policy, Case(who, FRIDAY), unknown=unknown)
    assert question is not None
    assert parse_answer(question, "13.06") == "13.06"
    with pytest.raises(FactError, match=r"13\.06 \(Kabupaten Agam\)"):
        parse_answer(question, "Kabupaten Agam")
