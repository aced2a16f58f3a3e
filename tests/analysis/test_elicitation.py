"""Asking only what matters: one question at a time, and the outcome is that of `decide`."""

from collections.abc import Sequence
from datetime import date
from math import prod
from statistics import fmean
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.brute_force import Asking, Words, outcome_of, possible
from analysis.case_strategies import FRIDAY, SMALL, SMALL_WORDS, WORDS, asked, small
from asn_wfh import Case, CivilServant, FactError, Outcome, Policy, decide, load_policy
from asn_wfh.analysis import Choice, Question, next_question
from asn_wfh.engine.compiled_policy import CompiledPolicy
from engine.test_unknown import POLICIES, TREES
from places import POLICIES as POLICIES_FOLDER
from strategies import CLERK

MOST = 400


def put(asking: Asking, unknown: Sequence[str] = ()) -> Question | None:
    """The next question about a case."""
    return next_question(asking.policy, asking.case, unknown=unknown)


def key_of(question: Question) -> str:
    """A question as the oracle names its fact."""
    return question.key.removesuffix(":1")


def answered(asking: Asking, question: Question, word: str) -> Asking:
    """The case with one question answered."""
    return asking.with_facts({key_of(question): word})


def missing_of(asking: Asking, words: Words) -> set[str]:
    """The facts left out that alone can still change the outcome, by brute force."""
    values = {**words, **{n: words[n.partition(":")[0]] for n in asking.facts if n != "date"}}
    left = [name for name, value in asking.facts.items() if value is None]

    def turns(name: str) -> bool:
        others = [other for other in left if other != name]
        return any(
            len({outcome_of(each, values) for each in completed(full, [name], values)}) > 1
            for full in completed(asking, others, values)
        )

    return {name for name in left if turns(name)}


def completed(asking: Asking, left: Sequence[str], words: Words) -> Sequence[Asking]:
    """The case with some facts given every possible combination of their values."""
    cases = [asking]
    for name in left:
        cases = [case.with_facts({name: value}) for case in cases for value in words[name]]
        cases = [case for case in cases if possible(case.facts)]
    return cases


def check(asking: Asking, words: Words, data: st.DataObject) -> None:
    """Answer question after question, and hold each step against `decide`."""
    start = asking.decided()
    first, count = len(missing_keys(asking)), 0
    while (question := put(asking)) is not None:
        decision = asking.decided()
        assert question.missing in decision.missing
        assert question.key in missing_keys(asking)
        left = [n for n, v in asking.facts.items() if v is None]
        if count == 0 and prod(len(words[n.partition(":")[0]]) for n in left) <= MOST:
            assert missing_keys(asking) == {
                f"{n}:1" if ":" not in n and f"{n}:2" in asking.facts else n
                for n in missing_of(asking, words)
            }
        choice = data.draw(st.sampled_from(question.choices))
        check_choice(asking, question, choice)
        asking, count = answered(asking, question, choice.word), count + 1
    assert asking.decided().outcome is not Outcome.UNDETERMINED
    assert count <= first
    assert (count == 0) == (start.outcome is not Outcome.UNDETERMINED)


def missing_keys(asking: Asking) -> set[str]:
    """The keys of every question that could be put: pass on all of them."""
    passed: list[str] = []
    while (question := put(asking, passed)) is not None:
        passed.append(question.key)
    assert len(passed) == len(set(passed))
    assert {key.partition(":")[0] for key in passed} == {
        item.fact for item in asking.decided().missing
    }
    return set(passed)


def check_choice(asking: Asking, question: Question, choice: Choice) -> None:
    """The values of a choice are one: `decide` says the same for each, and what is left is told."""
    decisions = {
        answered(asking, question, value).decided()
        for value in ([choice.word] if choice.fact == "domicile" else choice.values)
    }
    assert len(decisions) == 1
    (decision,) = decisions
    assert set(choice.leaves) == {item.fact for item in decision.missing}


@settings(max_examples=50)
@given(small(), st.data())
def test_questions_about_a_small_circular(asking: Asking, data: st.DataObject) -> None:
    """Asking in the order given ends with an outcome, asks nothing idle, and never asks twice."""
    check(asking, SMALL_WORDS, data)


@pytest.mark.parametrize("region", POLICIES)
@settings(max_examples=50)
@given(st.data())
def test_questions_under_the_two_circulars(region: str, data: st.DataObject) -> None:
    """The same for people under the two circulars, one description or two, read any way."""
    check(data.draw(asked(region)), WORDS[region], data)


@pytest.mark.parametrize("region", POLICIES)
def test_nothing_stated(region: str) -> None:
    """Of nothing stated, every path through the choices ends before the facts run out."""
    policy, longest = POLICIES[region], 0
    facts = dict.fromkeys((*CLERK, "domicile", "rostered"))
    paths = [(Asking(policy, {**facts, "date": "2026-04-10"}), 0)]
    while paths:
        asking, count = paths.pop()
        question = put(asking)
        if question is None:
            longest = max(longest, count)
            continue
        # Of the choices that settle it at once one is enough.
        settled = [choice for choice in question.choices if not choice.leaves]
        tried = [*settled[:1], *(choice for choice in question.choices if choice.leaves)]
        paths += [(answered(asking, question, choice.word), count + 1) for choice in tried]
    assert longest == {"bukittinggi": 7, "bangka_barat": 8}[region]


def test_the_best_question(bangka_barat: Policy) -> None:
    """The best question leaves the fewest facts missing on average over its choices."""
    question = next_question(bangka_barat, Case(CivilServant(), FRIDAY))
    assert question is not None
    assert question.fact == "service"
    averages = {}
    unknown: list[str] = []
    while (
        one := next_question(bangka_barat, Case(CivilServant(), FRIDAY), unknown=unknown)
    ) is not None:
        averages[one.fact] = fmean(len(choice.leaves) for choice in one.choices)
        unknown.append(one.key)
    assert list(averages.values()) == sorted(averages.values())
    assert averages["service"] == 0.7
    assert len(averages) == 8


def test_values_that_no_clause_tells_apart_are_one_choice(bukittinggi: Policy) -> None:
    """Long lists become few choices; the last stands for all that is not named above."""
    who = CivilServant.read({**CLERK, "affair": None, "domicile": "13.75"})
    service = {"service": "perizinan", "unit": "uptd"}
    question = next_question(
        bukittinggi, Case(CivilServant.read({**CLERK, **service, "affair": None}), FRIDAY)
    )
    assert question is not None
    assert question.fact == "affair"
    assert [choice.rest for choice in question.choices] == [False] * (len(question.choices) - 1) + [
        True
    ]
    assert sum(len(choice.values) for choice in question.choices) == 45
    assert question.choices[-1].sentence("id").startswith("yang lain, misalnya perumahan ")
    assert question.choices[-1].sentence("en").startswith("another one, for example housing ")
    # With no service to the public and no unit of its own, the affair decides nothing.
    assert next_question(bukittinggi, Case(who, FRIDAY)) is None


def test_a_question_in_both_languages_and_as_json(bangka_barat: Policy) -> None:
    """A question has its text in both languages, its clauses, and what each choice leaves."""
    who = CivilServant.read({**CLERK, "domicile": "19.05"})
    question = next_question(bangka_barat, Case(who, FRIDAY))
    assert question is not None
    assert question.as_dict() == {
        "fact": "rostered",
        "description": None,
        "question": {
            "id": "Apakah pegawai terjadwal WFH pada tanggal tersebut?",
            "en": "Are they on the WFH roster for that date?",
        },
        "clauses": ["5.a/a"],
        "choices": [
            {"word": "ya", "values": ["ya"], "label": {"id": "ya", "en": "yes"}, "leaves": []},
            {
                "word": "tidak",
                "values": ["tidak", "tanpa_jadwal"],
                "label": {"id": "tidak atau tanpa jadwal", "en": "no or no schedule drawn up"},
                "leaves": [],
            },
        ],
    }


def test_a_policy_asks_its_own_question() -> None:
    """A fact of the policy's own is asked in its words, in whichever language."""
    who = CivilServant.read({**CLERK, "unit": "uptd", "domicile": "32.05"})
    question = next_question(SMALL, Case(who, FRIDAY, rostered=True, facts={"jalan": "baik"}))
    assert question is not None
    assert (question.fact, question.sentence("en")) == ("zona", "Zona apa?")
    assert [choice.sentence("en") for choice in question.choices] == ["merah", "kuning", "hijau"]


def test_two_descriptions_are_asked_by_number(bukittinggi: Policy) -> None:
    """Where a person has two descriptions, the question says which of them it is about."""
    people = [CivilServant.read(CLERK), CivilServant.read({**CLERK, "level": None})]
    question = next_question(bukittinggi, Case(people, FRIDAY))
    assert question is not None
    assert question.key == "level:2"
    assert question.sentence("en") == "What is their level of post? (description 2)"
    assert next_question(bukittinggi, Case(people, FRIDAY), unknown=["level:2"]) is None


def test_an_open_calendar_is_asked_about(bukittinggi: Policy) -> None:
    """In a year whose collective leave nobody decreed, that is a question too."""
    question = next_question(bukittinggi, Case(CivilServant.read(CLERK), date(2028, 4, 7)))
    assert question is not None
    assert (question.fact, question.missing.clauses) == ("cuti_bersama", ())


def test_a_home_is_stated_by_a_code(bangka_barat: Policy) -> None:
    """The choices of a home state a region code that lies inside, and one that does not."""
    question = next_question(bangka_barat, Case(CivilServant.read(CLERK), FRIDAY, rostered=True))
    assert question is not None
    assert [(c.values, c.word) for c in question.choices] == [
        (("inside",), "19.05"),
        (("outside",), "99.99"),
    ]


def test_asking_compiles_no_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The policy that was compiled to decide is asked again, and none is compiled for questions."""
    made: list[Policy] = []
    compile_policy = CompiledPolicy.__init__

    def compile_and_count(self: CompiledPolicy, policy: Policy, *more: Any) -> None:
        made.append(policy)
        compile_policy(self, policy, *more)

    monkeypatch.setattr(CompiledPolicy, "__init__", compile_and_count)
    policy = load_policy(POLICIES_FOLDER / "bukittinggi.yaml")
    case = Case(CivilServant(), FRIDAY)
    decide(policy, CivilServant(), FRIDAY)
    assert next_question(policy, case) is not None
    assert made == [policy]


def test_an_extreme_stance_is_refused(bukittinggi: Policy) -> None:
    """A stance that is another for every case cannot be asked about."""
    with pytest.raises(FactError, match="strictest"):
        next_question(bukittinggi, Case(CivilServant(), FRIDAY), stance="strictest")


def test_the_words_of_the_oracle_are_few() -> None:
    """The oracle has as many values of a fact as the file has classes of it."""
    assert set(WORDS) == set(TREES)
    assert len(WORDS["bukittinggi"]["affair"]) == 17
