"""Edges of what may be given: figures of other scripts, and objects that will not be compared."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import asn_wfh
from asn_wfh import (
    CivilServant,
    FactError,
    Policy,
    PolicyError,
    WorkCalendar,
    decide,
    history_of,
    load_calendar,
    load_history,
    load_policy,
    policy_for,
)
from asn_wfh.analysis import counterfactuals, readings, sufficient
from asn_wfh.case import Case
from asn_wfh.compare import Member, compare, read_staff
from asn_wfh.limits import (
    Travel,
    recall_cap,
    reports_due,
    reviews_due,
    travel_cut,
    turn_share,
    vehicle_limit,
)
from asn_wfh.loading.policy_from_tree import load_policy_text
from loading.test_policy_faults import POLICY

FRIDAY = date(2026, 4, 10)
WHO = CivilServant(level="pelaksana")
ARABIC, FULL = "1\u0663.\u0667\u0665", "\uff11\uff13.\uff17\uff15"


class Missing:
    """As the missing value of a table library: comparing gives itself, asking it raises."""

    def __eq__(self, other: object) -> Any:
        """Neither equal nor unequal."""
        return self

    def __hash__(self) -> int:
        """It may be a key."""
        return 0

    def __bool__(self) -> bool:
        """It has no truth."""
        raise TypeError("boolean value of NA is ambiguous")


class Many(Missing):
    """As an array: it cannot even be a key."""

    __hash__ = None  # type: ignore[assignment]  # as arrays have none

    def __bool__(self) -> bool:
        """It has several truths."""
        raise ValueError("the truth value of an array is ambiguous")

    def __len__(self) -> int:
        """It has several items."""
        return 2


class Mute(Missing):
    """It cannot even be printed."""

    def __str__(self) -> str:
        """Nothing to show."""
        raise RuntimeError("no text")

    __repr__ = __str__


class Flat(Many):
    """As an array without dimensions: it looks as if one could go through it."""

    def __iter__(self) -> Any:
        """Nothing to go through."""
        raise TypeError("iteration over a 0-d array")


ODD: list[object] = [
    Missing(),
    Many(),
    Mute(),
    Flat(),
    10**5000,
    float("nan"),
    b"x",
    object(),
    Missing,
]


@pytest.mark.parametrize("code", [ARABIC, FULL, "13.7\u00b2", "\u0967\u0969.\u096d\u096b"])
def test_a_region_code_is_in_the_figures_of_the_decree(code: str) -> None:
    """A code in other figures is refused, in a person and in a policy; it would match nobody."""
    for fact in ("domicile", "employer"):
        with pytest.raises(FactError):
            CivilServant(**{fact: code})  # type: ignore[arg-type]  # the names are facts
    with pytest.raises(PolicyError) as raised:
        load_policy_text(POLICY.replace('"13.75"', f'"{code}"'))
    assert [fault.code for fault in raised.value.faults] == ["not_a_code"]
    with pytest.raises(FactError):
        policy_for(code, FRIDAY)


@pytest.mark.parametrize(
    "words",
    [
        "permit: {dates: 2026-0\u0664-10}",
        "recall: {at_most: 1\u0660%, of: wfh_that_day, round: down}",
        'oblige: {who: asn, do: presensi_aplikasi, by: "0\u0667:30"}',
        "oblige: {who: kepala, do: laporan_bulanan, by: tanggal 1\u0662 bulan berikutnya}",
        "in_force: {from: 2026-04-08, review_every: 1\u0662 bulan}",
    ],
)
def test_the_figures_of_a_policy_are_those_that_everyone_reads(words: str) -> None:
    """Dates, shares, times and periods in other figures are refused as what they are not."""
    with pytest.raises(PolicyError) as raised:
        load_policy_text(POLICY.replace("permit: {every: jumat}", words))
    assert any(fault.code.startswith("not_a") for fault in raised.value.faults)


def test_no_module_takes_the_figures_of_every_script() -> None:
    r"""`\d` means all figures there are: it stands nowhere but where figures are left out."""
    for path in Path(asn_wfh.__file__).parent.rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            rest = re.sub(r"\[\^[^\]]*\]", "", line)
            assert r"\d" not in rest or "re.ASCII" in rest, f"{path.name}: {line}"


# A good case, and every public function with one argument that is odd.
CASE = Case(WHO, FRIDAY)

ASKED: dict[str, Callable[[Policy, Any], object]] = {
    "load_policy": lambda _policy, odd: load_policy(odd),
    "load_calendar": lambda _policy, odd: load_calendar(odd),
    "load_history": lambda _policy, odd: load_history(odd),
    "load_history of several": lambda _policy, odd: load_history([odd]),
    "history_of": lambda _policy, odd: history_of(odd),
    "history_of one": lambda _policy, odd: history_of([odd]),
    "events": lambda policy, odd: history_of([policy], odd),
    "policy_for region": lambda _policy, odd: policy_for(odd, FRIDAY),
    "policy_for date": lambda _policy, odd: policy_for("13.75", odd),
    "policy_for also": lambda _policy, odd: policy_for("13.75", FRIDAY, also=[odd]),
    "policy_for known": lambda _policy, odd: policy_for("13.75", FRIDAY, odd),
    "person": lambda _policy, odd: CivilServant(level=odd),
    "home": lambda _policy, odd: CivilServant(domicile=odd),
    "read": lambda _policy, odd: CivilServant.read({"level": odd}),
    "decide who": lambda policy, odd: decide(policy, odd, FRIDAY),
    "decide on": lambda policy, odd: decide(policy, WHO, odd),
    "rostered": lambda policy, odd: decide(policy, WHO, FRIDAY, rostered=odd),
    "recalled": lambda policy, odd: decide(policy, WHO, FRIDAY, recalled=odd),
    "absent": lambda policy, odd: decide(policy, WHO, FRIDAY, absent=odd),
    "facts": lambda policy, odd: decide(policy, WHO, FRIDAY, facts=odd),
    "fact": lambda policy, odd: decide(policy, WHO, FRIDAY, facts={"libur": odd}),
    "calendar": lambda policy, odd: decide(policy, WHO, FRIDAY, calendar=odd),
    "stance": lambda policy, odd: decide(policy, WHO, FRIDAY, stance=odd),
    "option": lambda policy, odd: decide(policy, WHO, FRIDAY, stance={"pengawas": odd}),
    "under": lambda policy, odd: policy.under({"pengawas": odd}),
    "reading": lambda policy, odd: policy.reading(odd),
    "history under": lambda policy, odd: history_of([policy]).under({"pengawas": odd}),
    "history on": lambda policy, odd: history_of([policy]).policy_for(odd),
    "movable": lambda policy, odd: counterfactuals(policy, CASE, movable=odd),
    "movable one": lambda policy, odd: counterfactuals(policy, CASE, movable=[odd]),
    "dates": lambda policy, odd: counterfactuals(policy, CASE, dates=odd),
    "dates one": lambda policy, odd: counterfactuals(policy, CASE, dates=[odd]),
    "readings": readings,
    "sufficient": sufficient,
    "compare": compare,
    "compare on": lambda policy, odd: compare(policy, policy, on=odd),
    "compare staff": lambda policy, odd: compare(policy, policy, staff=odd),
    "compare member": lambda policy, odd: compare(policy, policy, staff=[odd]),
    "compare pair": lambda policy, odd: compare(policy, policy, staff=[("1", odd)]),
    "member absent": lambda policy, odd: compare(
        policy, policy, staff=[Member("1", WHO, absent=odd)]
    ),
    "member facts": lambda policy, odd: compare(
        policy, policy, staff=[Member("1", WHO, facts={"zona": odd})]
    ),
    "member flag": lambda policy, odd: compare(
        policy, policy, staff=[Member("1", WHO, rostered=odd)]
    ),
    "read_staff": lambda _policy, odd: read_staff(odd),
    "recall_cap": lambda policy, odd: recall_cap(policy, at_home=odd),
    "recall clause": lambda policy, odd: recall_cap(policy, at_home=1, clause=odd),
    "recall policy": lambda _policy, odd: recall_cap(odd, at_home=1),
    "turn_share": lambda policy, odd: turn_share(policy, eligible=odd),
    "travel kind": lambda policy, odd: travel_cut(policy, odd, Travel(trips=1)),
    "travel": lambda policy, odd: travel_cut(policy, "perjalanan_dalam_negeri", odd),
    "trips": lambda _policy, odd: Travel(trips=odd),
    "reports": lambda policy, odd: reports_due(policy, odd, FRIDAY),
    "reports calendar": lambda policy, odd: reports_due(policy, FRIDAY, FRIDAY, calendar=odd),
    "reviews": lambda policy, odd: reviews_due(policy, FRIDAY, odd),
    "vehicles": vehicle_limit,
    "working": lambda _policy, odd: WorkCalendar(working=odd),
    "day off": lambda _policy, odd: WorkCalendar(cuti_bersama={FRIDAY: odd}),
}
# What one of them takes: any text of bytes is a path, a huge number is a count.
EXCEPTIONS = {("turn_share", int), ("recall_cap", int), ("trips", int), ("vehicles", int)}


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: type(odd).__name__)
@pytest.mark.parametrize("name", ASKED)
def test_an_odd_argument_is_a_fault_and_never_a_foreign_error(
    bukittinggi: Policy, name: str, odd: object
) -> None:
    """What cannot be compared, has no truth or no text is refused as any other wrong argument."""
    if (name, type(odd)) in EXCEPTIONS:
        return
    with pytest.raises((FactError, PolicyError)) as raised:
        ASKED[name](bukittinggi, odd)
    error = raised.value
    assert isinstance(error, FactError | PolicyError)
    for fault in error.faults:
        assert len(fault.message("id")) < 600
        assert fault.message("en").isprintable()
