"""Histories are values: equal, hashed and remembered as such."""

import pickle

import pytest

from asn_wfh import (
    decide,
    history_of,
)
from asn_wfh.history import Review
from asn_wfh.law.amendment import Amendment
from asn_wfh.law.place_in_file import SourcePlace
from history.chain_of_three import CHAIN, CLERK
from history.circulars_over_time import (
    LAPSING,
    on,
    paper,
)


def test_histories_are_values() -> None:
    """A history compares, hashes and pickles by what it holds, in whatever order it was given."""
    event = Review("lapuk", on("06-08"), on("06-10"), "Berita acara")
    history = history_of([LAPSING], [event])
    assert history_of(reversed(CHAIN)) == history_of(CHAIN)
    assert history == history_of([LAPSING], [event]) != history_of([LAPSING])
    assert len({history, history_of([LAPSING], [event])}) == 1
    again = pickle.loads(pickle.dumps(history))
    assert again == history
    assert again.digest == history.digest != history_of([LAPSING]).digest
    assert decide(again, CLERK, on("06-12")) == decide(history, CLERK, on("06-12"))
    assert history.as_known(on("06-09")).as_known(on("06-20")) == history.as_known(on("06-09"))


def test_what_is_not_remembered_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing kept the answers are the same, only slower."""
    history = history_of([LAPSING])
    asked = [(on(day), as_of) for day in ("03-01", "06-12") for as_of in (on("04-01"), None)]
    expected = [(history.policy_for(*each), decide(history, CLERK, each[0])) for each in asked]
    monkeypatch.setattr("asn_wfh.history.history.MAX_REMEMBERED", 0)
    again = history_of([LAPSING])
    assert [(again.policy_for(*each), decide(again, CLERK, each[0])) for each in asked] == expected


def test_a_policy_with_its_reviews_is_another_value() -> None:
    """The policy that a history gives is equal to the file's only if it warns of the same."""
    event = Review("lapuk", on("06-08"), on("06-10"), "Berita acara")
    policy = history_of([LAPSING], [event]).policy_for(on("06-12"))
    assert policy is not None
    assert policy != LAPSING
    assert policy.digest != LAPSING.digest
    assert pickle.loads(pickle.dumps(policy)) == policy


def test_what_is_said_of_others_is_part_of_the_digest() -> None:
    """A statement about an earlier circular changes the digest, and none leaves it as it was."""
    bare = paper("b", "2026-05-11", "from: 2026-05-18")
    assert bare.digest != paper("b", "2026-05-11", "from: 2026-05-18", "replaces: a").digest
    assert bare.circular.amends == ()


def test_where_a_statement_stands_is_no_part_of_it() -> None:
    """Two statements about an earlier circular are equal wherever their files have them."""
    here, there = (
        Amendment("revokes", "lama", place=SourcePlace("surat.yaml", line)) for line in (3, 4)
    )
    assert here == there
    assert len({here, there}) == 1
