"""Shares of invented circulars: every base, several at once, tables, and whom they prefer."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import Case, load_policy
from asn_wfh.limits import HomeShare, home_share
from asn_wfh.limits.share_in_people import least_and_most_at_home
from asn_wfh.people import Member
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.policy import Policy
from asn_wfh.roster import Absence, Roster, certificate, plan_roster, verify_roster
from asn_wfh.roster.memberships_and_absences import Absences
from asn_wfh.roster.planning.choose_turns import SharePlaces, TurnClaim, choose_turns
from asn_wfh.roster.planning.turn_accounts import TurnAccounts
from asn_wfh.rules.read_share_bounds_as_home_interval import ShareBound, ShareRounding, ShareSide
from limits.invented_circular import rekaan
from roster.invented_staff import CLERK, FRIDAYS, HEAD, people, person

LEAVE = "permit: {every: jumat}"
DAYS = FRIDAYS[:6]
EXCLUDED = "exclude: {level: jpt_pratama}"


def planned(policy: Policy, staff: list[Member], absences: Absences | None = None) -> Roster:
    """A roster of six Fridays that the verifier accepts."""
    roster = plan_roster(policy, staff, DAYS, absences=absences)
    faults = verify_roster(
        policy, staff, roster, certificate=certificate(roster), absences=absences
    )
    assert [str(each) for each in faults] == []
    return roster


@given(
    st.sampled_from(["home", "office"]),
    st.sampled_from(["at_most", "at_least", "exactly"]),
    st.integers(0, 100),
    st.sampled_from([None, "down", "up", "nearest", "down_min_one"]),
    st.integers(0, 40),
)
def test_bounds_are_those_of_the_limits(
    side: ShareSide, bound: ShareBound, figure: int, rounding: ShareRounding | None, staff: int
) -> None:
    """A printed bound leaves as many at home as `home_share` says, for every rounding."""
    words = f"{side}: {{{bound}: {figure}%}}, of: all_in_office"
    words += f", round: {rounding}" if rounding else ""
    words += ", every: jumat" if (side, bound) == ("home", "at_least") or figure in (0, 100) else ""
    share = home_share(rekaan(LEAVE, f"share: {{{words}}}"), Case(CLERK, DAYS[0]), staff=staff)
    assert isinstance(share, HomeShare)
    low, high = least_and_most_at_home((side, bound, figure), staff, rounding)
    if share.clauses == ("2",) and share.bases:
        assert (max(low, 0), min(high, staff)) == (
            max(share.home_min, 0),
            min(share.home_max, staff),
        )


@pytest.mark.parametrize(
    ("base", "of"),
    [
        ("all_in_office", 10),
        ("smallest_unit", 10),
        ("present", 9),
        ("eligible_in_office", 7),
        ("eligible_in_region", 9),
    ],
)
def test_each_base_counts_its_people(base: str, of: int) -> None:
    """Ten in post, one of them away and two kept at the office; two more in another office."""
    staff = [*people(8), person(20, HEAD), person(21, HEAD), *people(2, "BKD", first=30)]
    absences = {staff[0].id: [Absence(DAYS[0], DAYS[-1], "cuti")]}
    policy = rekaan(LEAVE, EXCLUDED, f"share: {{home: {{at_most: 40%}}, of: {base}}}")
    roster = planned(policy, staff, absences)
    day = next(each for each in roster.office_days if each.office == "Bappeda")
    (share,) = day.shares
    assert (share.base, share.of, share.high) == (base, of, of * 40 // 100)


def test_two_shares_both_bind() -> None:
    """Half of all, and of the juniors no more than a fifth: as many as both let stay."""
    junior = replace(CLERK, level="pemula")
    staff = [*people(6), *(person(50 + n, junior) for n in range(4))]
    policy = rekaan(
        LEAVE,
        "share: {home: {at_most: 50%}, of: all_in_office}",
        "share: {home: {at_most: 25%}, of: eligible_in_office, whose: {level: pemula}}",
    )
    roster = planned(policy, staff)
    for day in roster.office_days:
        assert [(each.clause, each.of, each.high) for each in day.shares] == [
            ("2", 10, 5),
            ("3", 4, 1),
        ]
        juniors = {each.id for each in staff[6:]}
        assert len(juniors.intersection(day.at_home)) <= 1
        assert len(day.at_home) == 5


def test_a_table_gives_each_row_its_own_share() -> None:
    """Rows by a fact of the circular: each divides its own people, as the figures say."""
    staff = [
        replace(each, of_day=(DayFact("siaga", "rendah" if n < 5 else "tinggi"),))
        for n, each in enumerate(people(9))
    ]
    policy = table_policy()
    roster = planned(policy, staff)
    for day in roster.office_days:
        assert [(each.clause, each.of, each.high) for each in day.shares] == [
            ("2", 5, 2),
            ("2", 4, 1),
        ]
    open_staff = [*staff, person(70)]
    day = planned(policy, open_staff).office_days[0]
    assert [(each.id, each.missing) for each in day.unplaced] == [(open_staff[-1].id, ("siaga",))]


def table_policy() -> Policy:
    """A circular whose share goes by a fact of its own."""
    return load_policy(
        text="""\
policy: rekaan
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-01-15, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: pns}}
facts:
  siaga: {question: "Seberapa siaga unitnya?", values: [rendah, tinggi]}
provisions:
  - at: "1"
    says: Izin WFH.
    permit: {every: jumat}
  - at: "2"
    says: Bagian menurut kesiagaan.
    share:
      of: eligible_in_office
      table: {by: [siaga], side: home, bound: at_most, rows: [[rendah, 40%], [tinggi, 25%]]}
  - at: "3"
    says: Mulai berlaku.
    in_force: {from: 2026-01-15}
"""
    )


def first_at_home(prefer: str, staff: list[Member]) -> list[tuple[str, ...]]:
    """The serial numbers of those at home on each day, one of three places taken first."""
    share = "share: {home: {at_most: 34%}, of: eligible_in_office}"
    roster = planned(rekaan(LEAVE, share, f"prefer: {prefer}"), staff)
    return [tuple(each[-1] for each in day.at_home) for day in roster.office_days]


def test_people_whom_the_circular_prefers_go_first() -> None:
    """A preferred box is at home every day, and at the office every day where it is for that."""
    junior = replace(CLERK, level="pemula")
    staff = [person(1, junior), person(2), person(3)]
    home = first_at_home("{at: home, first: [{level: pemula}, hari_wfh_paling_sedikit]}", staff)
    assert home == [("1",)] * 6
    office = first_at_home("{at: office, first: [{level: pemula}]}", staff)
    assert all(day in (("2",), ("3",)) for day in office)


def test_who_had_no_turn_last_time_goes_first() -> None:
    """Whoever was at home on the last day of turns comes after the others."""
    days = first_at_home("{at: home, first: [belum_pada_giliran_lalu]}", people(3))
    assert all(before != after for before, after in pairwise(days))


def test_who_signed_up_first_goes_first() -> None:
    """The order of signing up is stated of each member; whoever did not comes last."""
    staff = [
        replace(each, of_day=(DayFact("waktu_mendaftar", text),))
        for each, text in zip(people(2), ["2026-04-02T09:00", "2026-04-01T09:00"], strict=True)
    ]
    days = first_at_home("{at: home, first: [waktu_mendaftar]}", [*staff, person(3)])
    assert days == [("2",)] * 6


def test_what_is_only_weighed_decides_among_equals() -> None:
    """A weighed box goes first on the first day, and has no more turns than the others."""
    junior = replace(CLERK, level="pemula")
    staff = [person(1), person(2), person(3, junior)]
    days = first_at_home("{at: home, weighs: [{level: pemula}]}", staff)
    assert days[0] == ("3",)
    assert sorted(day[0] for day in days) == ["1", "1", "2", "2", "3", "3"]


@given(
    st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abc")), max_size=7),
    st.tuples(st.integers(0, 4), st.integers(0, 4)),
)
def test_as_many_as_fit_those_furthest_behind_first(
    claims: list[tuple[int, str]], most: tuple[int, int]
) -> None:
    """Against every set of people: none within the shares has more of them, none is further behind.

    Persons of `a` are counted by the first share, of `b` by both, of `c` by both too but late.
    """
    first, second = ("", "1", 0), ("", "2", 0)
    accounts = TurnAccounts()
    made = []
    for number, (turns, kind) in enumerate(claims):
        account = accounts.account_of(str(number))
        account.turns = turns
        shares = (first,) if kind == "a" else (first, second)
        made.append(TurnClaim(account, shares, first=(kind == "c",)))
    places = {first: SharePlaces(most[0]), second: SharePlaces(most[1])}
    chosen = choose_turns(made, places, accounts)
    assert places[first].left >= 0
    assert places[second].left >= 0

    def fits(group: tuple[TurnClaim, ...]) -> bool:
        narrow = sum(len(each.shares) == 2 for each in group)
        return len(group) <= most[0] and narrow <= most[1]

    best = max(
        len(group)
        for size in range(len(made) + 1)
        for group in combinations(made, size)
        if fits(group)
    )
    assert len(chosen) == best
    for one in chosen:
        for other in made:
            if other not in chosen and other.shares == one.shares:
                key = (one.first, one.account.turns), (other.first, other.account.turns)
                assert key[0] <= key[1]
