"""A plan judged by each basis and under each reading, and what is not known."""

import pytest
from hypothesis import given

from asn_wfh import Policy
from asn_wfh.limits import (
    KeptUnder,
    NotSet,
    Travel,
    TravelKept,
    TravelKind,
    travel_kept,
    travel_kept_under,
)
from limits.figure_strategies import travels
from limits.invented_circular import rekaan

HOME: TravelKind = "perjalanan_dalam_negeri"


def under(policy: Policy, old: Travel, new: Travel) -> KeptUnder:
    """A plan for domestic travel under each reading, which the policy must limit."""
    verdict = travel_kept_under(policy, HOME, old, new)
    assert isinstance(verdict, KeptUnder)
    return verdict


@given(old=travels, new=travels)
def test_each_reading_is_answered(bukittinggi: Policy, old: Travel, new: Travel) -> None:
    """The answers under each reading are those of the policy read that way."""
    verdict = under(bukittinggi, old, new)
    assert [answer.stance for answer in verdict.answers] == [
        (("dan-atau", "atau"),),
        (("dan-atau", "dan"),),
    ]
    for answer in verdict.answers:
        read = bukittinggi.under(dict(answer.stance))
        assert answer.answer == travel_kept(read, HOME, old, new)


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (Travel(trips=5, party=3), "within the limit under every reading"),
        (
            Travel(trips=9, party=3),
            "within the limit only if dan-atau: atau; beyond the limit if dan-atau: dan",
        ),
        (Travel(trips=11, party=3), "beyond the limit under every reading"),
        (Travel(trips=5), "within the limit if dan-atau: atau; not known if dan-atau: dan"),
        (Travel(trips=9), "beyond the limit if dan-atau: dan; not known if dan-atau: atau"),
        (Travel(party=3), "not known under every reading"),
    ],
)
def test_it_is_said_under_which_readings_a_plan_is_kept(
    bukittinggi: Policy, plan: Travel, expected: str
) -> None:
    """A plan is kept under every reading, only under some, or under none."""
    verdict = under(bukittinggi, Travel(trips=10, party=4), plan)
    assert verdict.sentence("en") == (
        "Clause 1.f part a, 1.f part c, 1.f part d: plan for domestic official travel: "
        "counted in trips: " + expected
    )


def test_where_no_reading_touches_the_cut_none_is_named(bangka_barat: Policy) -> None:
    """Bangka Barat prints `dan`, so a plan is simply kept or not."""
    verdict = under(bangka_barat, Travel(trips=10, party=4), Travel(trips=5, party=3))
    assert verdict.sentence("id") == (
        "Butir 5.d bagian a, 5.d bagian b, 5.d bagian c: rencana perjalanan dinas "
        "dalam negeri: menurut jumlah perjalanan: sesuai batas"
    )


def test_a_reading_without_a_cut_leaves_nothing_to_break() -> None:
    """Where the cut holds under one reading only, under the other any plan is kept."""
    policy = rekaan("?limit: {what: perjalanan_dalam_negeri, cut: 20%}")
    old, new = Travel(trips=10), Travel(trips=9)
    for stance in ("ya", "tidak"):
        verdict = under(policy.under({"berlaku": stance}), old, new)
        assert verdict.sentence("en") == (
            "Clause 1: plan for domestic official travel: counted in trips: within the "
            "limit only if berlaku: tidak; beyond the limit if berlaku: ya"
        )
    not_read = travel_kept(policy.under({"berlaku": "tidak"}), HOME, old, new)
    assert isinstance(not_read, NotSet)
    assert (not_read.why, not_read.clauses) == ("as_read", ("1",))


def test_where_the_bases_differ_neither_is_chosen(bukittinggi: Policy) -> None:
    """Half the trips for the whole money is kept by one basis only, so there is no one answer."""
    verdict = travel_kept(bukittinggi, HOME, Travel(10, 1000, 4), Travel(5, 1000, 4))
    assert isinstance(verdict, TravelKept)
    assert (verdict.by_trips, verdict.by_money, verdict.answer) == (True, False, None)
    assert verdict.sentence("id") == (
        "Butir 1.f bagian a, 1.f bagian c, 1.f bagian d: rencana perjalanan dinas "
        "dalam negeri: menurut jumlah perjalanan: sesuai batas; menurut biaya: "
        "melebihi batas"
    )


def test_what_is_not_stated_is_not_known(bukittinggi: Policy) -> None:
    """A basis that nobody states is not judged; one that only the baseline states is unknown."""
    verdict = travel_kept(bukittinggi, HOME, Travel(trips=10), Travel(trips=5))
    assert isinstance(verdict, TravelKept)
    assert (verdict.bases, verdict.answer, verdict.by_money) == (("trips",), True, None)
    verdict = travel_kept(bukittinggi, HOME, Travel(trips=10, money=5), Travel(trips=5))
    assert isinstance(verdict, TravelKept)
    assert (verdict.bases, verdict.answer) == (("trips", "money"), None)
    verdict = travel_kept(bukittinggi, HOME, Travel(), Travel())
    assert isinstance(verdict, TravelKept)
    assert verdict.sentence("en") == (
        "Clause 1.f part a, 1.f part c, 1.f part d: plan for domestic official travel: "
        "counted in trips: not known; counted in money: not known"
    )


def test_a_plan_under_readings_cites_the_clause_that_was_asked_for() -> None:
    """Where a reading leaves no cut, the clauses that might set one are not cited beside it."""
    cut = "?limit: {what: perjalanan_dalam_negeri, cut: 20%}"
    verdict = travel_kept_under(
        rekaan(cut, cut), HOME, Travel(trips=10), Travel(trips=9), clause="2"
    )
    assert isinstance(verdict, KeptUnder)
    assert verdict.clauses == ("2",)
    assert [type(under.answer) for under in verdict.answers] == [TravelKept, NotSet]
