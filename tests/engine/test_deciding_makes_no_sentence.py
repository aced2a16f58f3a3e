"""Deciding puts nothing into words; an answer is worded when it is asked for its words."""

import pickle
from datetime import date

import pytest

from asn_wfh import CivilServant, Decision, Policy, decide
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.messages import sentences
from places import ROOT

DAYS = (date(2026, 4, 17), date(2026, 6, 12))


def fresh_policy(name: str) -> Policy:
    """A shipped policy that was never asked before."""
    return load_policy_text((ROOT / "policies" / f"{name}.yaml").read_text(encoding="utf-8"))


def answers_of(policy: Policy) -> list[Decision]:
    """Answers of a policy, open and contested ones among them."""
    people = (CivilServant(), CivilServant(employment="pns", level="pelaksana"))
    return [decide(policy, who, on) for who in people for on in DAYS]


@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat"])
def test_deciding_makes_no_sentence(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiling and asking make no sentence but the circular's title; explaining makes more."""
    filled: list[str] = []
    fill_holes = sentences.fill_holes

    def recording(text: str, *rest: object) -> str:
        filled.append(text)
        return fill_holes(text, *rest)  # type: ignore[arg-type]

    policy = fresh_policy(name)
    monkeypatch.setattr(sentences, "fill_holes", recording)
    assert policy.circular.title_in("id") != policy.circular.title_in("en")
    in_titles = frozenset(filled)
    answers = answers_of(policy)
    assert any(answer.contested for answer in answers)
    assert set(filled) == in_titles
    assert answers[0].explain("en")
    assert set(filled) > in_titles


@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat"])
def test_an_answer_travels_with_its_words(name: str) -> None:
    """Through pickle come the same sentences, and no policy with them."""
    for answer in answers_of(fresh_policy(name)):
        text = pickle.dumps(answer)
        assert b"Provision" not in text
        again: Decision = pickle.loads(text)
        assert again.explain("en") == answer.explain("en")
        assert again.as_dict() == answer.as_dict()
