"""How far travel and vehicles must fall, and whether a plan keeps to it."""

from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import example, given

from asn_wfh import FactError, Policy
from asn_wfh.limits import (
    Ceiling,
    NotSet,
    Travel,
    TravelCut,
    TravelKept,
    TravelKind,
    travel_cut,
    travel_kept,
    travel_kept_under,
)
from limits.figure_strategies import travels
from limits.invented_circular import rekaan

HOME: TravelKind = "perjalanan_dalam_negeri"
ABROAD: TravelKind = "perjalanan_luar_negeri"


def fallen(before: object, after: object, cut: int) -> bool | None:
    """Whether something fell by so many hundredths of what it was, in exact fractions."""
    if before is None or after is None:
        return None
    old, new = Fraction(str(before)), Fraction(str(after))
    return new == 0 if old == 0 else (old - new) / old >= Fraction(cut, 100)


def lower(before: int | None, after: int | None) -> bool | None:
    """Whether something became less, or was nothing and still is."""
    if before is None or after is None:
        return None
    return after < before or before == after == 0


def naive_kept(
    joined: str, percent: bool | None, trips: bool | None, party: bool | None
) -> bool | None:
    """What the clause says, if it says the same whatever the unknown answers turn out to be."""
    verdicts = set()
    open_or_not = [
        [True, False] if verdict is None else [verdict] for verdict in (percent, trips, party)
    ]
    for enough, fewer, smaller in product(*open_or_not):
        both = fewer and smaller
        verdicts.add(enough and both if joined == "dan" else enough or both)
    return verdicts.pop() if len(verdicts) == 1 else None


def check(
    policy: Policy, what: TravelKind, cut: int, joined: str, old: Travel, new: Travel
) -> None:
    """The verdict on a plan is the naive one, by trips and by money."""
    answer = travel_kept(policy, what, old, new)
    assert isinstance(answer, TravelKept)
    by_trips, by_money = fallen(old.trips, new.trips, cut), fallen(old.money, new.money, cut)
    fewer, smaller = lower(old.trips, new.trips), lower(old.party, new.party)
    assert (answer.cut_by_trips, answer.cut_by_money) == (by_trips, by_money)
    assert [verdict for _, verdict in answer.others] == [fewer, smaller]
    assert answer.by_trips is naive_kept(joined, by_trips, fewer, smaller)
    assert answer.by_money is naive_kept(joined, by_money, fewer, smaller)


@given(old=travels, new=travels)
@example(old=Travel(3, 3, 3), new=Travel(1, Decimal("1.5"), 2))
@example(old=Travel(0, 0, 0), new=Travel(0, 0, 0))
def test_plans_are_judged_as_a_naive_reader_does(
    bukittinggi: Policy, bangka_barat: Policy, old: Travel, new: Travel
) -> None:
    """Random baselines and plans have the naive verdict in both regions, under each reading."""
    for option in ("atau", "dan"):
        read = bukittinggi.under({"dan-atau": option})
        check(read, HOME, 50, option, old, new)
        check(read, ABROAD, 70, option, old, new)
    check(bangka_barat, HOME, 50, "dan", old, new)


@given(old=travels)
def test_what_remains_is_kept_and_more_is_not(bukittinggi: Policy, old: Travel) -> None:
    """A plan exactly at the ceiling is kept; one trip or one sen more is not."""
    cuts: list[tuple[TravelKind, int]] = [(HOME, 50), (ABROAD, 70)]
    for what, cut in cuts:
        answer = travel_cut(bukittinggi, what, old)
        assert isinstance(answer, TravelCut)
        assert answer.remains == 100 - cut
        for ceiling, before, more in (
            (answer.trips, old.trips, 1),
            (answer.money, old.money, Decimal("0.01")),
        ):
            assert (ceiling is None) == (before is None)
            if ceiling is not None:
                most = Fraction(ceiling.most)
                assert fallen(before, most, cut)
                assert not fallen(before, most + Fraction(more), cut)
        for other, before in zip(answer.others, (old.trips, old.party), strict=True):
            assert (other.ceiling is None) == (before is None)


def test_the_remainder_of_trips_is_whole_and_of_money_exact(bukittinggi: Policy) -> None:
    """Half of 7 trips is 3 trips; three tenths of 1,000,000.55 are 300,000.165."""
    old = Travel(trips=7, money=Decimal("1000000.55"), party=4)
    answer = travel_cut(bukittinggi, HOME, old)
    assert isinstance(answer, TravelCut)
    assert (answer.trips, answer.money) == (Ceiling(3), Ceiling(Decimal("500000.275")))
    assert answer.clauses == ("1.f/a", "1.f/c", "1.f/d")
    assert [other.ceiling for other in answer.others] == [Ceiling(7, True), Ceiling(4, True)]
    abroad = travel_cut(bukittinggi, ABROAD, old)
    assert isinstance(abroad, TravelCut)
    assert (abroad.trips, abroad.money) == (Ceiling(2), Ceiling(Decimal("300000.165")))
    assert abroad.clauses == ("1.f/b", "1.f/c", "1.f/d")


def test_money_is_exact_in_any_decimal_context(bukittinggi: Policy) -> None:
    """A caller who rounds to two digits gets the same figure."""
    old = Travel(money=Decimal("123456789012345678901234567890.12"))
    with localcontext(prec=2):
        answer = travel_cut(bukittinggi, HOME, old)
        assert isinstance(answer, TravelCut)
        text = answer.sentence("en")
    assert answer.money == Ceiling(Decimal("61728394506172839450617283945.06"))
    assert "at most 61,728,394,506,172,839,450,617,283,945.06" in text


def test_nothing_before_means_nothing_planned(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """Of a zero baseline nothing remains: no travel is kept, one trip is too many."""
    old = Travel(trips=0, money=0, party=0)
    for policy in (bukittinggi, bukittinggi.under({"dan-atau": "dan"}), bangka_barat):
        for plan, expected in ((old, True), (Travel(1, 0, 0), False), (Travel(1, 1, 1), False)):
            answer = travel_kept(policy, HOME, old, plan)
            assert isinstance(answer, TravelKept)
            assert answer.by_trips is expected


def test_the_other_cuts_stand_in_only_where_both_are_made(bukittinggi: Policy) -> None:
    """Under `atau` a smaller fall is kept if trips and party both fall, under `dan` it is not."""
    old = Travel(trips=10, money=1000, party=4)
    for plan, atau in (
        (Travel(9, 900, 3), True),
        (Travel(9, 900, 4), False),
        (Travel(10, 900, 3), False),
    ):
        for option, expected in (("atau", atau), ("dan", False)):
            answer = travel_kept(bukittinggi.under({"dan-atau": option}), HOME, old, plan)
            assert isinstance(answer, TravelKept)
            assert [answer.by_trips, answer.by_money, answer.answer] == [expected] * 3


def test_the_cut_says_what_remains(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """The sentence holds the cut, how it is joined, what remains, and that no basis is set."""
    old = Travel(trips=10, money=Decimal("1000000.50"))
    answer = travel_cut(bukittinggi, ABROAD, old)
    assert answer.sentence("id") == (
        "Butir 1.f bagian b, 1.f bagian c, 1.f bagian d: Mengurangi perjalanan dinas "
        "luar negeri 70% atau pengurangan lain dalam butir ini; perjalanan yang "
        "tersisa paling banyak 3; biaya yang tersisa paling banyak 300.000,15; dasar "
        "penghitungannya tidak ditetapkan surat edaran"
    )
    assert travel_cut(bangka_barat, HOME, Travel()).sentence("en") == (
        "Clause 5.d part a, 5.d part b, 5.d part c: Cuts domestic official travel by "
        "50% together with (and) the clause's other cuts; the circular does not state "
        "of what it is counted"
    )


def test_bangka_barat_limits_no_travel_abroad(bangka_barat: Policy) -> None:
    """No clause of Bangka Barat is about travel abroad, and no cut is borrowed."""
    absent = NotSet("foreign_travel", "bangka_barat", "Kabupaten Bangka Barat", "silent")
    assert travel_cut(bangka_barat, ABROAD, Travel(1)) == absent
    assert travel_kept(bangka_barat, ABROAD, Travel(1), Travel(1)) == absent
    assert travel_kept_under(bangka_barat, ABROAD, Travel(1), Travel(1)) == absent
    assert absent.sentence("id") == (
        "Surat edaran Kabupaten Bangka Barat tidak menetapkan pengurangan perjalanan dinas luar "
        "negeri"
    )
    assert absent.sentence("en") == (
        "The circular of Kabupaten Bangka Barat sets no cut of official travel abroad"
    )


def test_a_cut_without_a_figure_asks_for_less() -> None:
    """Where the paper gives no percentage, anything less is kept, and nothing of nothing."""
    policy = rekaan("limit: {what: perjalanan_dalam_negeri, cut: any}")
    answer = travel_cut(policy, HOME, Travel(trips=4, money=Decimal("1.5")))
    assert isinstance(answer, TravelCut)
    assert (answer.remains, answer.joined, answer.others) == (None, None, ())
    assert answer.sentence("en") == (
        "Clause 1: Cuts domestic official travel; no figure is printed; trips that remain: less "
        "than 4; money that remains: less than 1.5; the circular does not state of what it is "
        "counted"
    )
    for old, new, expected in ((4, 3, True), (4, 4, False), (0, 0, True), (0, 1, False)):
        verdict = travel_kept(policy, HOME, Travel(old), Travel(new))
        assert isinstance(verdict, TravelKept)
        assert verdict.answer is expected


def test_other_cuts_of_another_clause_are_not_joined() -> None:
    """Only what the same clause says is joined to its percentage."""
    policy = rekaan(
        "limit: {what: perjalanan_dalam_negeri, at_most: 30%, joined: atau}",
        "limit: {what: frekuensi_perjalanan, cut: any}",
    )
    answer = travel_kept(policy, HOME, Travel(10), Travel(4))
    assert isinstance(answer, TravelKept)
    assert (answer.clauses, answer.answer) == (("1",), False)


def test_every_absurd_figure_of_travel_is_named() -> None:
    """Floats, flags, negatives, no-numbers and numbers past all sense are refused at once."""
    with pytest.raises(FactError) as caught:
        Travel(trips=True, money=0.5, party=-1)  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == (
        "the value of `trips` cannot be used: True; write 0, 1, 2, ...\n"
        "the value of `party` cannot be used: -1; write 0, 1, 2, ...\n"
        "the value of `money` cannot be used: 0.5; write 0, 1, 2, ... / "
        "Decimal('0.50')"
    )


def test_an_unknown_kind_of_travel_is_refused(bukittinggi: Policy) -> None:
    """A kind that the law does not name gets the nearest that it does."""
    with pytest.raises(FactError) as caught:
        travel_cut(bukittinggi, "perjalanan_luar_negri", Travel())  # type: ignore[arg-type]  # as above
    assert str(caught.value) == (
        "what: the word `perjalanan_luar_negri` is not known here; did you mean "
        "`perjalanan_luar_negeri`?"
    )


def test_a_number_is_no_travel(bukittinggi: Policy) -> None:
    """Baseline and plan say what their figures measure."""
    for old, new in ((10, Travel(5)), (Travel(10), 5)):
        with pytest.raises(FactError) as caught:
            travel_kept(bukittinggi, HOME, old, new)  # type: ignore[arg-type]  # the mistake under test
        assert str(caught.value).endswith(
            "` is not a Travel; pass Travel(trips=..., money=..., party=...)"
        )
