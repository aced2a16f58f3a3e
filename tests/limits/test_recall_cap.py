"""How many may be recalled to the office."""

import pickle
from functools import partial
from typing import Any

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.limits import NotSet, RecallCap, recall_cap, under_each_reading
from limits.invented_circular import rekaan

BASES = {"wfh_hari_itu": "wfh_that_day", "asn_perangkat_daerah": "all_in_office"}
ROUNDINGS = {"ke_bawah": "down", "ke_atas": "up"}


def naive_cap(people: int, rounding: str) -> int:
    """Count orders up one by one until ten times as many are more than the people."""
    orders = 0
    while (orders + 1) * 10 <= people:
        orders += 1
    return orders + 1 if rounding == "up" and orders * 10 < people else orders


def cap(policy: Policy, at_home: int | None = None, staff: int | None = None) -> RecallCap:
    """The cap, which the policy must set."""
    answer = recall_cap(policy, at_home=at_home, staff=staff)
    assert isinstance(answer, RecallCap)
    return answer


def test_the_cap_is_a_tenth_under_every_reading(bukittinggi: Policy) -> None:
    """Of every number of people a tenth may be recalled, counted and rounded as it is read."""
    for people in (*range(120), *range(120, 1001, 7)):
        answers = under_each_reading(
            bukittinggi, "recall_cap", partial(cap, at_home=people, staff=people)
        )
        assert len(answers) == 8
        for under in answers:
            stance, answer = dict(under.stance), under.answer
            rounding = ROUNDINGS[stance["pembulatan"]]
            assert answer.at_most == naive_cap(people, rounding)
            assert (answer.clause, answer.share, answer.of) == ("1.d/b", 10, people)
            assert (answer.base, answer.rounding) == (BASES[stance["dasar-10-persen"]], rounding)
            within = stance["panggilan-2f"] == "dalam_batas"
            assert (answer.counted, answer.uncapped) == (
                (("2.f",), ()) if within else ((), ("2.f",))
            )


def test_only_the_base_that_is_asked_for_counts(bukittinggi: Policy) -> None:
    """An office of 20 with 12 at home may recall one person, or two if all its staff count."""
    assert cap(bukittinggi, at_home=12, staff=20).at_most == 1
    whole = bukittinggi.under({"dasar-10-persen": "asn_perangkat_daerah"})
    assert cap(whole, at_home=12, staff=20).at_most == 2
    assert cap(whole, staff=20).at_most == 2


def test_a_cap_may_exceed_the_people_at_home(bukittinggi: Policy) -> None:
    """With all staff as its base the cap stands as printed, however few are at home."""
    whole = bukittinggi.under({"dasar-10-persen": "asn_perangkat_daerah"})
    assert cap(whole, at_home=3, staff=100).at_most == 10


def test_a_huge_number_of_people_is_counted_exactly(bukittinggi: Policy) -> None:
    """Whole numbers have no limit, and print however long they are."""
    answer = cap(bukittinggi, at_home=10**5000 + 9)
    assert answer.at_most == 10**4999
    assert "100.000.000" in answer.sentence("id")


def test_the_cap_says_its_base_and_rounding(bukittinggi: Policy) -> None:
    """The sentence holds the figure, its share, its base, its rounding and both clauses."""
    answer = cap(bukittinggi, at_home=12_345)
    assert answer.sentence("id") == (
        "Butir 1.d bagian b: paling banyak 1.234 orang dapat diperintahkan WFO, yaitu "
        "10% dari 12.345 (ASN yang WFH pada hari itu), dibulatkan ke bawah; perintah "
        "WFO menurut butir 2.f tanpa batas jumlah"
    )
    assert answer.sentence("en") == (
        "Clause 1.d part b: at most 1,234 may be recalled to the office: 10% of 12,345 "
        "(the staff at home that day), rounded down; recalls under clause 2.f have no "
        "cap"
    )


def test_a_cap_of_nobody_points_to_the_other_clause(bukittinggi: Policy) -> None:
    """With fewer than ten at home nobody can be recalled under the cap, and 2.f remains."""
    answer = cap(bukittinggi, at_home=9)
    assert answer.at_most == 0
    assert answer.sentence("id") == (
        "Butir 1.d bagian b: dengan batas 10% tidak seorang pun dapat diperintahkan "
        "WFO menurut butir 1.d bagian b; gunakan 2.f"
    )
    assert answer.sentence("en") == (
        "Clause 1.d part b: with the cap of 10% nobody can be recalled under clause "
        "1.d part b; use 2.f"
    )


def test_within_the_cap_nothing_remains_where_the_cap_is_nobody(bukittinggi: Policy) -> None:
    """Where 2.f counts under the cap, it is no way around a cap of nobody."""
    answer = cap(bukittinggi.under({"panggilan-2f": "dalam_batas"}), at_home=9)
    assert answer.sentence("en") == (
        "Clause 1.d part b: with the cap of 10% nobody can be recalled under clause "
        "1.d part b; recalls under clause 2.f count under this cap"
    )


def test_bangka_barat_sets_no_cap(bangka_barat: Policy) -> None:
    """Recalls in Bangka Barat have no cap, and none is borrowed."""
    answer = recall_cap(bangka_barat, at_home=100)
    assert answer == NotSet(
        "recall_cap", "bangka_barat", "Kabupaten Bangka Barat", "uncapped", ("5.a/b",)
    )
    assert answer.sentence("id") == (
        "Surat edaran Kabupaten Bangka Barat tidak menetapkan batas jumlah ASN yang "
        "dapat diperintahkan WFO; butir 5.a bagian b memberi wewenang perintah WFO "
        "tanpa batas jumlah"
    )
    assert answer.sentence("en") == (
        "The circular of Kabupaten Bangka Barat sets no cap on recalls to the office; "
        "clause 5.a part b allows recalls without a cap"
    )


def test_bangka_barat_may_be_read_as_giving_no_power_to_recall(bangka_barat: Policy) -> None:
    """Read so that nobody may be recalled, the clause is named as giving no power."""
    answer = recall_cap(bangka_barat.under({"wewenang-panggil": "tidak_ada"}))
    assert isinstance(answer, NotSet)
    assert (answer.why, answer.clauses) == ("no_recall", ("5.a/b",))
    assert answer.sentence("en") == (
        "The circular of Kabupaten Bangka Barat sets no cap on recalls to the office; "
        "nobody may order staff in, since clause 5.a part b gives no such power as it is read here"
    )


def test_a_circular_without_recalls_is_silent() -> None:
    """Where no clause is about recalls, the answer says no more than that."""
    answer = recall_cap(rekaan())
    assert answer == NotSet("recall_cap", "rekaan", "Kota Rekaan", "silent")
    assert (
        answer.sentence("en") == "The circular of Kota Rekaan sets no cap on recalls to the office"
    )


def test_recalls_within_a_cap_that_is_read_away_have_none() -> None:
    """A recall that counts under another clause's cap is uncapped once that cap is gone."""
    policy = rekaan("?recall: {at_most: 25%, of: wfh_that_day, round: up}", 'recall: {within: "1"}')
    assert cap(policy, at_home=5).counted == ("2",)
    assert cap(policy, at_home=5).at_most == 2
    answer = recall_cap(policy.under({"berlaku": "tidak"}))
    assert isinstance(answer, NotSet)
    assert (answer.why, answer.clauses) == ("uncapped", ("2",))


def test_two_caps_ask_for_a_clause() -> None:
    """Where two clauses set a cap each, the caller names the one that is meant."""
    policy = rekaan(
        "recall: {at_most: 10%, of: wfh_that_day, round: down}",
        "recall: {at_most: 20%, of: all_in_office, round: down}",
    )
    with pytest.raises(FactError) as caught:
        recall_cap(policy, at_home=100)
    assert str(caught.value) == (
        "several clauses set this figure: 1, 2; name one of them in `clause`"
    )
    answer = recall_cap(policy, staff=100, clause="2")
    assert isinstance(answer, RecallCap)
    assert (answer.clause, answer.at_most, answer.counted, answer.uncapped) == ("2", 20, (), ())
    with pytest.raises(FactError) as caught:
        recall_cap(policy, staff=100, clause="3")
    assert str(caught.value) == (
        "clause: clause `3` does not set the figure that was asked for; write one of 1, 2"
    )


def test_two_caps_count_their_own_orders() -> None:
    """Orders within one of two caps use up that one; those without a cap stand beside both."""
    policy = rekaan(
        "recall: {at_most: 10%, of: wfh_that_day, round: down}",
        "recall: {at_most: 20%, of: all_in_office, round: down}",
        'recall: {within: "1"}',
        "recall: any",
    )
    for clause, most, counted in (("1", 1, ("3",)), ("2", 4, ())):
        answer = recall_cap(policy, at_home=19, staff=20, clause=clause)
        assert isinstance(answer, RecallCap)
        assert (answer.at_most, answer.counted, answer.uncapped) == (most, counted, ("4",))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (-1, "-1"),
        (True, "True"),
        (12.0, "12.0"),
        ("12", "'12'"),
        pytest.param(-(10**5000), "-1.000E+5000", id="huge"),
        pytest.param(1 - 2**160, "-1461501637330902918203684832716283019655932542975", id="long"),
        pytest.param(-(2**160), "-1.462E+48", id="longer"),
        ("9" * 70, "'" + "9" * 56 + "..."),
    ],
)
def test_a_count_that_is_none_is_refused(bukittinggi: Policy, value: int, shown: str) -> None:
    """Negative, true or false, with a fraction or in quotes: none is a number of people."""
    with pytest.raises(FactError) as caught:
        recall_cap(bukittinggi, at_home=value)
    assert str(caught.value) == (
        f"the value of `at_home` cannot be used: {shown}; write 0, 1, 2, ..."
    )
    assert caught.value.faults[0].message("id") == (
        f"nilai `at_home` tidak dapat digunakan: {shown}; tulis 0, 1, 2, ..."
    )


def test_every_wrong_count_is_named_also_where_no_figure_is_set(bangka_barat: Policy) -> None:
    """All wrong figures are told at once, whether or not the circular would use them."""
    with pytest.raises(FactError) as caught:
        recall_cap(bangka_barat, at_home=-1, staff=-2)
    assert str(caught.value) == (
        "the value of `at_home` cannot be used: -1; write 0, 1, 2, ...\nthe value of "
        "`staff` cannot be used: -2; "
        "write 0, 1, 2, ..."
    )


def test_more_at_home_than_there_are_is_refused(bukittinggi: Policy) -> None:
    """The people at home are a part of the staff."""
    with pytest.raises(FactError) as caught:
        recall_cap(bukittinggi, at_home=21, staff=20)
    assert str(caught.value) == (
        "`at_home` (21) is larger than `staff` (20); write at most 20 for `at_home`"
    )
    assert cap(bukittinggi, at_home=20, staff=20).at_most == 2


@pytest.mark.parametrize(
    ("option", "name"), [("wfh_hari_itu", "at_home"), ("asn_perangkat_daerah", "staff")]
)
def test_the_base_that_is_missing_is_named(bukittinggi: Policy, option: str, name: str) -> None:
    """A cap of something not given is an error that names what is missing."""
    read = bukittinggi.under({"dasar-10-persen": option})
    given: dict[str, Any] = {"at_home": 5, "staff": 20}
    del given[name]
    with pytest.raises(FactError) as caught:
        recall_cap(read, **given)
    assert str(caught.value) == (
        f"`{name}` is missing, and the share in clause 1.d/b is computed from it; "
        f"write the number of people for `{name}`"
    )


def test_anything_but_a_policy_is_refused() -> None:
    """A name is no policy."""
    with pytest.raises(FactError) as caught:
        recall_cap("bukittinggi", at_home=1)  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == (
        "policy: `bukittinggi` is not a Policy; load the file with load_policy and pass the result"
    )


def test_answers_compare_hash_and_pickle_by_value(bukittinggi: Policy) -> None:
    """The same question twice gives equal values, also after a journey through pickle."""
    one, other = cap(bukittinggi, at_home=30), cap(bukittinggi, at_home=30)
    assert {one, other, pickle.loads(pickle.dumps(one))} == {one}


def test_a_cap_for_some_days_says_so() -> None:
    """A clause limited to some days is never told as one for every day."""
    policy = rekaan("recall: {at_most: 10%, of: wfh_that_day, round: down, every: rabu}")
    assert cap(policy, at_home=20).sentence("id") == (
        "Butir 1: paling banyak 2 orang dapat diperintahkan WFO, yaitu 10% dari 20 "
        "(ASN yang WFH pada hari itu), dibulatkan ke bawah; setiap Rabu"
    )
