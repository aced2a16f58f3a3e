"""How many stay at home by turns, and how many work at the office."""

from functools import partial
from typing import Any

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.limits import NotSet, TurnShare, turn_share, under_each_reading
from limits.invented_circular import rekaan

BASES = {
    "berhak": "eligible_in_office",
    "seluruh_asn": "all_in_office",
    "se_kabupaten": "eligible_in_region",
}
ODD = {"wfo": "wfo", "wfh": "wfh", "minimal_satu": "min_one"}


def naive_half(people: int, odd: str) -> tuple[int, int]:
    """Let people go to the office and home by turns, the first as the odd person goes."""
    queue = ["home" if (place % 2 == 0) == (odd == "wfh") else "office" for place in range(people)]
    if odd == "minimal_satu" and queue == ["office"]:
        queue = ["home"]
    return queue.count("home"), queue.count("office")


def shares(policy: Policy, people: int) -> TurnShare:
    """The shares of so many people, whichever base is asked for."""
    answer = turn_share(policy, eligible=people, staff=people, eligible_in_region=people)
    assert isinstance(answer, TurnShare)
    return answer


@pytest.mark.slow
def test_half_stay_at_home_under_every_reading(bangka_barat: Policy) -> None:
    """Of every number of people half are at home and half at the office, as it is read."""
    for people in range(1001):
        ask = partial(turn_share, eligible=people, staff=people, eligible_in_region=people)
        answers = under_each_reading(bangka_barat, "turns", ask)
        assert len(answers) == 72
        for under in answers:
            check_half(people, dict(under.stance), under.answer)


def check_half(people: int, stance: dict[str, str], answer: TurnShare | NotSet) -> None:
    """The shares of one number of people under one stance are what the naive count says."""
    if stance["bergiliran"] == "setiap_jumat":
        assert isinstance(answer, NotSet)
        return
    assert isinstance(answer, TurnShare)
    assert (answer.at_home, answer.in_office) == naive_half(people, stance["orang-ganjil"])
    assert (answer.clause, answer.wfh, answer.wfo, answer.of) == ("5.a/a", 50, 50, people)
    assert answer.base == BASES[stance["dasar-50-persen"]]
    assert answer.odd_person == ODD[stance["orang-ganjil"]]
    assert answer.share == {"tepat": "exact"}.get(stance["pas-atau-paling-banyak"], "at_most")
    assert answer.turns == {"jumat_kalender": "calendar"}.get(stance["putaran"], "working_days")


def test_each_base_asks_for_its_own_number(bangka_barat: Policy) -> None:
    """An office of 20 with 8 exempt has 6 at home, or 10 if all its staff count."""
    given: dict[str, Any] = {"eligible": 12, "staff": 20, "eligible_in_region": 3000}
    for option, at_home in (("berhak", 6), ("seluruh_asn", 10), ("se_kabupaten", 1500)):
        answer = turn_share(bangka_barat.under({"dasar-50-persen": option}), **given)
        assert isinstance(answer, TurnShare)
        assert answer.at_home == at_home


@pytest.mark.parametrize(
    ("option", "name"),
    [("berhak", "eligible"), ("seluruh_asn", "staff"), ("se_kabupaten", "eligible_in_region")],
)
def test_the_base_that_is_missing_is_named(bangka_barat: Policy, option: str, name: str) -> None:
    """Shares of something not given are an error that names what is missing."""
    given: dict[str, Any] = {"eligible": 12, "staff": 20, "eligible_in_region": 3000}
    del given[name]
    with pytest.raises(FactError) as caught:
        turn_share(bangka_barat.under({"dasar-50-persen": option}), **given)
    assert str(caught.value) == (
        f"`{name}` is missing, and the share in clause 5.a/a is computed from it; "
        f"write the number of people for `{name}`"
    )


def test_a_ceiling_and_an_exact_share_are_kept_differently(bangka_barat: Policy) -> None:
    """Exactly at the share is kept under both readings, fewer only under a ceiling."""
    ceiling = shares(bangka_barat, 21)
    exact = shares(bangka_barat.under({"pas-atau-paling-banyak": "tepat"}), 21)
    assert [ceiling.keeps(n) for n in (0, 9, 10, 11, 21)] == [True, True, True, False, False]
    assert [exact.keeps(n) for n in (0, 9, 10, 11, 21)] == [False, False, True, False, False]


def test_nobody_divides_into_nobody(bangka_barat: Policy) -> None:
    """An office without people has nobody at home, also where at least one should be."""
    for option in ODD:
        answer = shares(bangka_barat.under({"orang-ganjil": option}), 0)
        assert (answer.at_home, answer.in_office, answer.keeps(0)) == (0, 0, True)


@pytest.mark.parametrize("odd", ["wfo", "wfh", "min_one"])
@pytest.mark.parametrize("wfh", [1, 30, 33, 50, 67, 99])
def test_other_shares_are_rounded_as_halves_are(wfh: int, odd: str) -> None:
    """Any share is rounded down, up for the odd person at home, and to one for `min_one`."""
    policy = rekaan(
        f"rotate: {{wfh: {wfh}%, wfo: {100 - wfh}%, of: all_in_office, odd_person: {odd}, "
        "share: exact, turns: calendar}"
    )
    for people in range(201):
        fitting = [n for n in range(people + 1) if n * 100 <= people * wfh]
        expected = fitting[-1]
        if odd == "wfh" and expected * 100 < people * wfh:
            expected += 1
        if odd == "min_one" and people and not expected:
            expected = 1
        answer = shares(policy, people)
        assert (answer.at_home, answer.in_office) == (expected, people - expected)


def test_the_shares_say_their_base_and_rounding(bangka_barat: Policy) -> None:
    """The sentence holds both numbers, the shares, the base and where the odd person works."""
    answer = shares(bangka_barat, 2001)
    assert answer.sentence("id") == (
        "Butir 5.a bagian a: batas tertinggi 1.000 orang WFH dan 1.001 orang lainnya "
        "WFO, dari 2.001 (ASN perangkat daerah yang tidak dikecualikan); 50% WFH dan "
        "50% WFO, sisa satu orang WFO"
    )
    assert answer.sentence("en") == (
        "Clause 5.a part a: 1,000 at home (a ceiling) and 1,001 at the office, of "
        "2,001 (the agency's staff who are not excluded); 50% at home and 50% at the "
        "office, one person left over is at the office"
    )


def test_bukittinggi_sets_no_turns(bukittinggi: Policy) -> None:
    """Nobody takes turns in Bukittinggi, and no share is borrowed."""
    answer = turn_share(bukittinggi, eligible=20)
    assert answer == NotSet("turns", "bukittinggi", "Kota Bukittinggi", "silent")
    assert answer.sentence("id") == (
        "Surat edaran Kota Bukittinggi tidak menetapkan porsi WFH dan WFO menurut giliran"
    )
    assert answer.sentence("en") == (
        "The circular of Kota Bukittinggi sets no share at home and at the office by turns"
    )


def test_every_friday_for_everyone_leaves_no_share(bangka_barat: Policy) -> None:
    """Read so that everyone is at home each Friday, the clause sets no share and is named."""
    answer = turn_share(bangka_barat.under({"bergiliran": "setiap_jumat"}), eligible=20)
    assert isinstance(answer, NotSet)
    assert answer.sentence("en") == (
        "The circular of Kabupaten Bangka Barat sets no share at home and at the "
        "office by turns; clause 5.a part a sets none as it is read here"
    )


@pytest.mark.parametrize("value", [-1, False, 2.5, "2"])
def test_a_count_that_is_none_is_refused(bangka_barat: Policy, value: int) -> None:
    """Negative, true or false, with a fraction or in quotes: none is a number of people."""
    with pytest.raises(FactError) as caught:
        turn_share(bangka_barat, eligible=value)
    assert str(caught.value) == (
        f"the value of `eligible` cannot be used: {value!r}; write 0, 1, 2, ..."
    )


def test_a_part_beyond_its_whole_is_refused(bangka_barat: Policy) -> None:
    """The eligible are a part of the staff and of the region's eligible; both faults are told."""
    with pytest.raises(FactError) as caught:
        turn_share(bangka_barat, eligible=30, staff=20, eligible_in_region=29)
    assert str(caught.value) == (
        "`eligible` (30) is larger than `staff` (20); write at most 20 for "
        "`eligible`\n"
        "`eligible` (30) is larger than `eligible_in_region` (29); write at most 29 "
        "for `eligible`"
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (-1, "the value of `at_home` cannot be used: -1; write 0, 1, 2, ..."),
        (None, "the value of `at_home` cannot be used: None; write 0, 1, 2, ..."),
        (
            22,
            "`at_home` (22) is larger than `of` (21); write at most 21 for `at_home`",
        ),
    ],
)
def test_a_roster_that_cannot_be_is_refused(bangka_barat: Policy, value: int, message: str) -> None:
    """A roster has between nobody and everybody at home."""
    with pytest.raises(FactError) as caught:
        shares(bangka_barat, 21).keeps(value)
    assert str(caught.value) == message


def test_a_share_for_some_days_and_people_says_so() -> None:
    """A clause limited to some days and people is never told as one for everybody."""
    policy = rekaan(
        "rotate: {wfh: 40%, wfo: 60%, of: all_in_office, odd_person: wfo, share: exact, "
        "turns: calendar, every: rabu, until: 2026-08-31, whose: {unit: induk}}"
    )
    assert shares(policy, 10).sentence("en") == (
        "Clause 1: 4 at home (exact) and 6 at the office, of 10 (all staff of the "
        "agency); 40% at home and 60% at the office, one person left over is at the "
        "office; every Wednesday until 31 August 2026 for kind of unit: the agency's "
        "own office"
    )
