"""Laws that hold for every circular: the two real ones, and any that hypothesis invents."""

import json
import pickle
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import example_cases as cases
from asn_wfh import CivilServant, Decision, FactError, Ground, Outcome, Policy, decide, load_policy
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.loading.policy_from_tree import read_expanded_tree
from asn_wfh.messages.clause_parts_and_spans_in_words import labels_in_words
from places import POLICIES
from strategies import (
    CLERK,
    TAKERS,
    Question,
    Tree,
    effects,
    invented,
    learnt,
    loaded,
    question_of,
    questions,
    stances,
)

FOLDER = POLICIES


def shipped_tree(name: str) -> Tree:
    """The tree of a shipped policy's file."""
    tree = read_expanded_tree(FOLDER / f"{name}.yaml").tree
    assert isinstance(tree, dict)
    return tree


TREES = {name: shipped_tree(name) for name in ("bukittinggi", "bangka_barat")}
SHIPPED = {name: load_policy(name) for name in TREES}
Asked = list[tuple[Question, dict[str, str]]]


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """The tree of one of the two real policies, or more often of an invented one."""
    real = draw(st.sampled_from([None, None, None, *sorted(TREES)]))
    return TREES[real] if real else draw(invented())


def policy_of(tree: Tree) -> Policy:
    """The policy of a tree; a real one is loaded once."""
    return SHIPPED.get(tree["policy"]) or loaded(tree)


def asked(policy: Policy) -> st.SearchStrategy[Asked]:
    """A few questions to a policy, each with a stance."""
    one = st.tuples(questions(policy), stances(policy))
    return st.lists(one, min_size=4, max_size=4)


@st.composite
def drawn_policies(draw: st.DrawFn) -> tuple[Policy, Asked]:
    """A policy and questions to it."""
    policy = policy_of(draw(trees()))
    return policy, draw(asked(policy))


@pytest.mark.slow
@given(st.data())
def test_the_order_of_provisions_changes_nothing(data: st.DataObject) -> None:
    """A policy whose provisions are shuffled has the same digest and gives the same answers."""
    tree = data.draw(trees())
    provisions = data.draw(st.permutations(tree["provisions"]))
    policy, shuffled = policy_of(tree), loaded({**tree, "provisions": provisions})
    assert shuffled.digest == policy.digest
    assert shuffled == policy
    for question, stance in data.draw(asked(policy)):
        assert question.put(shuffled, stance) == question.put(policy, stance)


@pytest.mark.slow
@given(st.data())
def test_adding_a_prohibition_never_gives_leave(data: st.DataObject) -> None:
    """With one more clause that takes leave away, nobody may who might not before."""
    tree = data.draw(trees())
    word = data.draw(st.sampled_from(TAKERS))
    facets = ("level", "affair", "service", "domicile", *tree.get("facts", {}))
    last = max(int(provision["at"].split(".")[0]) for provision in tree["provisions"])
    effect = data.draw(effects(facets, word))
    added = {"at": str(last + 1), "says": "Larangan baru.", word: effect}
    policy = policy_of(tree)
    stricter = loaded({**tree, "provisions": [*tree["provisions"], added]})
    for question, stance in data.draw(asked(policy)):
        before, after = question.put(policy, stance), question.put(stricter, stance)
        if before.outcome is Outcome.NOT_PERMITTED:
            assert after.outcome is Outcome.NOT_PERMITTED
        if after.outcome is Outcome.PERMITTED:
            assert before.outcome is Outcome.PERMITTED
            assert after.reasons == before.reasons


@given(st.data())
def test_learning_a_fact_overturns_nothing_decided(data: st.DataObject) -> None:
    """Once an answer is given, stating more facts keeps it, until all are stated."""
    policy = policy_of(data.draw(trees()))
    question, stance = data.draw(questions(policy)), data.draw(stances(policy))
    before = question.put(policy, stance)
    while (more := data.draw(learnt(policy, question))) != question:
        after = more.put(policy, stance)
        if before.outcome is not Outcome.UNDETERMINED:
            assert after.outcome is before.outcome
        question, before = more, after


def permitting(tree: Tree, stance: Mapping[str, str], on: date) -> Iterator[str]:
    """The clauses that permit anything on a date, read from the file and nothing else."""
    week = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
    chosen = {name: reading["chosen"] for name, reading in tree.get("readings", {}).items()}
    options = {**chosen, **stance}
    for provision in tree["provisions"]:
        words = provision.get("permit")
        for other in provision.get("otherwise", []):
            if all(options[name] == option for name, option in other["when"].items()):
                words = other.get("permit")
        if words is None:
            continue
        every = words.get("every", "hari_kerja")
        if (
            (every == "hari_kerja" or week[on.weekday()] in every)
            and on.isoformat() in words.get("dates", on.isoformat())
            and words.get("from", "0001-01-01") <= on.isoformat() <= words.get("until", "9999")
        ):
            part = f"/{provision['part']}" if "part" in provision else ""
            yield f"{provision['at']}{part}"


@pytest.mark.slow
@given(st.data())
def test_leave_only_on_a_day_that_a_clause_permits(data: st.DataObject) -> None:
    """Whoever may is permitted by cited clauses, each of which names that day."""
    tree = data.draw(trees())
    policy = policy_of(tree)
    for question, stance in data.draw(asked(policy)):
        decision = question.put(policy, stance)
        if decision.outcome is Outcome.PERMITTED:
            assert decision.ground is Ground.CLAUSE
            assert {reason.effect for reason in decision.reasons} == {"permit"}
            cited = {reason.label for reason in decision.reasons}
            assert cited <= set(permitting(tree, stance, question.on))


def is_named(label: str, text: str, lang: str, policy: Policy) -> bool:
    """Whether a text names a clause by its label, or within a span of neighbours."""
    if labels_in_words(label, lang) in text:
        return True
    places = {provision.label: place for place, provision in enumerate(policy.provisions)}
    until = {"id": "s.d.", "en": "to"}[lang]
    spans = re.findall(rf"([\w.]+) {re.escape(until)} ([\w.]+\w)", text)
    return any(
        places[first] <= places[label] <= places[last]
        for first, last in spans
        if {first, last} <= places.keys()
    )


@pytest.mark.slow
@given(drawn_policies())
def test_an_answer_says_why_or_what_is_missing(drawn: tuple[Policy, Asked]) -> None:
    """A refusal has a ground and reasons; only an open answer misses facts; only leave binds."""
    policy, every = drawn
    for question, stance in every:
        decision = question.put(policy, stance)
        refusals = [reason for reason in decision.reasons if reason.effect != "permit"]
        assert bool(refusals) == (decision.outcome is not Outcome.PERMITTED)
        assert decision.reasons
        assert len(set(decision.reasons)) == len(decision.reasons)
        assert (decision.ground is None) == (decision.outcome is Outcome.UNDETERMINED)
        assert bool(decision.missing) == (decision.outcome is Outcome.UNDETERMINED)
        assert not decision.duties or decision.outcome is Outcome.PERMITTED
        if decision.ground not in {None, Ground.CLAUSE, Ground.MIXED}:
            assert decision.ground in {reason.effect for reason in decision.reasons}
        assert all(other.outcome is not decision.outcome for other in decision.contested)
        for lang in ("id", "en"):
            text = decision.explain(lang)
            labels = [reason.label for reason in decision.reasons if reason.label]
            assert all(is_named(label, text, lang, policy) for label in labels)
        with pytest.raises(TypeError, match=r"compare decision\.outcome"):
            bool(decision)


@pytest.mark.slow
@given(drawn_policies())
def test_decisions_are_values(drawn: tuple[Policy, Asked]) -> None:
    """A decision compares, hashes and pickles by value, asked again or of a policy made anew."""
    policy, every = drawn
    fresh: Policy = pickle.loads(pickle.dumps(policy))
    for question, stance in every:
        decision = question.put(policy, stance)
        copied = pickle.loads(pickle.dumps(decision))
        others = [question.put(policy, stance), question.put(fresh, stance), copied]
        assert all(other == decision for other in others)
        assert len({decision, *others}) == 1
        assert {canonical_json(other.as_dict()) for other in others} == {
            canonical_json(decision.as_dict())
        }


@pytest.mark.slow
@given(drawn_policies())
def test_the_dictionary_is_plain_json(drawn: tuple[Policy, Asked]) -> None:
    """`as_dict` holds plain JSON values that survive a round trip and say what the fields say."""
    policy, every = drawn
    for question, stance in every:
        decision = question.put(policy, stance)
        record = decision.as_dict()
        assert json.loads(canonical_json(record)) == record
        assert Decision.from_dict(json.loads(canonical_json(record))) == decision
        assert list(record) == [
            *("schema", "policy", "digest", "engine", "stance", "calendar", "date", "outcome"),
            *("required", "required_missing", "ground", "reasons", "duties", "missing"),
            *("contested", "warnings", "set_aside", "title", "title_en"),
        ]
        assert (record["outcome"], record["ground"]) == (decision.outcome, decision.ground)
        assert record["date"] == question.on.isoformat()
        cited = [(reason["clause"], reason["part"]) for reason in record["reasons"]]
        assert cited == [(reason.clause, reason.part) for reason in decision.reasons]
        assert [item["fact"] for item in record["missing"]] == [m.fact for m in decision.missing]


def test_threads_get_the_answers_that_one_caller_gets(shipped: Policy) -> None:
    """Many threads that share one policy, compiled by nobody before, get equal answers."""
    drawn = [case for case in cases.draw(shipped.name, 600, seed=11) if len(case.stance) < 2]
    asking = [(question_of(case.facts, case.on), case.stance) for case in drawn]
    expected = [question.put(shipped, stance) for question, stance in asking]
    fresh: Policy = pickle.loads(pickle.dumps(shipped))
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            answers = pool.map(lambda pair: pair[0].put(fresh, pair[1]), asking)
            assert list(answers) == expected


def test_what_is_no_person_is_refused_whatever_was_asked_before(shipped: Policy) -> None:
    """Something that merely has a CivilServant's facts raises FactError, every time."""
    home = shipped.government.code
    clerk = {**CLERK, "domicile": home}
    decide(shipped, CivilServant.read(clerk), date(2026, 4, 17), rostered=True)
    for other in (SimpleNamespace(employer=home, **clerk), clerk):
        with pytest.raises(FactError, match="CivilServant"):
            decide(shipped, other, date(2026, 4, 17), rostered=True)  # type: ignore[arg-type]
