"""The figures of the office and the duties in a comparison: for whom and when they differ."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from asn_wfh.compare import Comparison, compare
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.report import comparison_json
from compare.reference_figures import DAYS, UNITS, at_office, circulars, of_people
from limits.invented_circular import rekaan

_PERMIT = "permit: {every: hari_kerja}"
_UPTD, _OTHERS = ", whose: {unit: uptd}", ", whose: {unit: {except: uptd}}"


def cap(share: int, scope: str = "") -> str:
    """A recall with a cap."""
    return f"recall: {{at_most: {share}%, of: wfh_that_day, round: down{scope}}}"


def turns(wfh: int, scope: str = "") -> str:
    """A rotation with a share."""
    rest = "of: eligible_in_office, odd_person: wfo, share: at_most, turns: working_days"
    return f"rotate: {{wfh: {wfh}%, wfo: {100 - wfh}%, {rest}{scope}}}"


def compared(first: list[str], second: list[str], **how: Any) -> Comparison:
    """Two versions of a circular that lets everyone stay at home on working days."""
    return compare(rekaan(_PERMIT, *first), rekaan(_PERMIT, *second), **how)


@pytest.mark.parametrize(
    ("first", "second", "figure"),
    [
        ([turns(50, _UPTD), turns(30, _OTHERS)], [turns(30, _UPTD), turns(50, _OTHERS)], "turns"),
        ([cap(10, _UPTD), cap(20, _OTHERS)], [cap(20, _UPTD), cap(10, _OTHERS)], "recall_cap"),
        (
            [cap(10, ", every: senin"), cap(20, ", every: selasa")],
            [cap(20, ", every: senin"), cap(10, ", every: selasa")],
            "recall_cap",
        ),
        (
            [turns(50, ", until: 2026-06-30"), turns(30, ", from: 2026-07-01")],
            [turns(30, ", until: 2026-06-30"), turns(50, ", from: 2026-07-01")],
            "turns",
        ),
        (
            [cap(10, _UPTD), cap(10, _OTHERS), 'recall: {within: "2"}'],
            [cap(10, _UPTD), cap(10, _OTHERS), 'recall: {within: "3"}'],
            "recall_cap",
        ),
        ([cap(10)], [cap(10, _UPTD), cap(10, _OTHERS)], "recall_cap"),
        ([cap(10)], [cap(10), cap(10)], "recall_cap"),
    ],
    ids=["shares", "caps", "days", "periods", "within", "one-cap-or-two", "a-cap-twice"],
)
def test_figures_swapped(first: list[str], second: list[str], figure: str) -> None:
    """Swapped shares of two groups, caps of two recalls and two periods are differences."""
    comparison = compared(first, second)
    assert [row.figure for row in comparison.limits] == [figure]
    assert comparison.limits[0].unshared[1]
    assert comparison.silent == ()


def test_for_whom_and_when() -> None:
    """A limit tells the group and the day on which it differs, in the row, text and JSON."""
    comparison = compared(
        [cap(10, ", every: senin, whose: {unit: uptd}"), cap(30, _OTHERS)],
        [cap(20, ", every: senin, whose: {unit: uptd}"), cap(30, _OTHERS)],
    )
    (row,) = comparison.limits
    (box,) = row.where
    narrowed = comparison.field.values_of_narrowed_facets_only(box)
    assert (narrowed["unit"], narrowed["weekday"]) == (("uptd",), ("senin",))
    (limit,) = comparison_json(comparison, "en")["limits"]
    assert limit["where"][0]["unit"] == ["uptd"]
    assert limit["set"]["rekaan"][0]["where"] == limit["where"]
    assert [line.clause for line in row.unshared[0]] == ["2"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([cap(10, ", every: [senin, selasa]")], [cap(10, f", every: {d}") for d in
                                                 ("senin", "selasa")]),
        ([turns(50, ", every: hari_kerja")], [turns(50)]),
        ([turns(50, ", whose: {employment: pns}")], [turns(50)]),
        (
            ["oblige: {who: kepala, do: jadwal, by: mulai_kerja}"],
            ['oblige: {who: kepala, do: jadwal, by: "07:30"}'],
        ),
    ],
    ids=["one-clause-or-two", "every-day", "everyone", "moment"],
)  # fmt: skip
def test_other_words_for_the_same(first: list[str], second: list[str]) -> None:
    """What comes to the same for the same people on the same days is silent, and no limit."""
    comparison = compared(first, second)
    assert (comparison.rows, comparison.limits, comparison.duties) == ((), (), ())
    assert comparison.silent


def test_duties_of_heads_swapped() -> None:
    """Two duties of heads that swap their groups differ, each with whom it is about."""
    duties = "oblige: {{who: kepala, do: {do}, whose: {{unit: {unit}}}}}"
    first = [duties.format(do="jadwal", unit="uptd"), duties.format(do="pengawasan", unit="rsud")]
    second = [duties.format(do="jadwal", unit="rsud"), duties.format(do="pengawasan", unit="uptd")]
    comparison = compared(first, second)
    assert [row.duty for row in comparison.duties] == ["jadwal", "pengawasan"]
    units = {
        comparison.field.values_of_narrowed_facets_only(box)["unit"]
        for row in comparison.duties
        for box in row.where
    }
    assert {unit for named in units for unit in named} == {"uptd", "rsud"}


def test_a_figure_of_another_day() -> None:
    """On a date only what differs that day is a limit; the rest is silent."""
    first, second = [cap(10, ", every: senin")], [cap(20, ", every: senin")]
    assert compared(first, second, on=date(2026, 6, 22)).limits
    tuesday = compared(first, second, on=date(2026, 6, 23))
    assert tuesday.limits == ()
    assert [each.label for each in tuesday.silent] == ["2"]


def test_cuts_joined_otherwise() -> None:
    """The same cuts in one clause or in two are not the same limit of travel."""
    cut = "limit: {what: perjalanan_dalam_negeri, cut: 50%, joined: atau}"
    other = "limit: {what: frekuensi_perjalanan, cut: any}"
    text = (
        f'  - at: "2"\n    part: a\n    says: Butir.\n    {cut}\n'
        f'  - at: "2"\n    part: b\n    says: Butir.\n    {other}\n'
    )
    apart = rekaan(_PERMIT, cut, other)
    lines = (
        "policy: rekaan\n"
        'government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}\n'
        "circular: {number: 1/REKAAN/2026, signed: 2026-01-15, issuer: Wali Kota Rekaan}\n"
        "covers: {at: opening, whose: {employment: pns}}\n"
        'provisions:\n  - at: "1"\n    says: Butir 1.\n    permit: {every: hari_kerja}\n'
        f'{text}  - at: "3"\n    says: Butir 3.\n    in_force: {{from: 2026-01-15}}\n'
    )
    joined = load_policy_text(lines, "rekaan.yaml")
    assert [row.figure for row in compare(apart, joined).limits] == ["domestic_travel"]


def _differs(
    first: Mapping[str, object], second: Mapping[str, object], unlike: dict[str, bool]
) -> None:
    for name in {**first, **second}:
        unlike[name] = unlike.get(name, False) or first.get(name) != second.get(name)


Trees = tuple[dict[str, Any], dict[str, Any]]


def check_any_day(trees: Trees) -> None:
    """See that a figure or a duty differs for some unit on some day just if a row says so."""
    first, second = (
        load_policy_text(json.dumps(tree, ensure_ascii=False), "rekaan.yaml") for tree in trees
    )
    comparison = compare(first, second)
    wanted: dict[str, bool] = {}
    for day in DAYS:
        _differs(at_office(trees[0], day), at_office(trees[1], day), wanted)
    for unit in UNITS:
        _differs(of_people(trees[0], unit), of_people(trees[1], unit), wanted)
    rows = {row.figure for row in comparison.limits} | {row.duty for row in comparison.duties}
    assert rows == {name for name, differs in wanted.items() if differs}


def check_each_day(trees: Trees) -> None:
    """See the same of the figures on each date alone."""
    first, second = (
        load_policy_text(json.dumps(tree, ensure_ascii=False), "rekaan.yaml") for tree in trees
    )
    for day in list(DAYS)[::2]:
        wanted: dict[str, bool] = {}
        _differs(at_office(trees[0], day), at_office(trees[1], day), wanted)
        rows = {row.figure for row in compare(first, second, on=day).limits}
        assert rows - {"monthly_report"} == {name for name, differs in wanted.items() if differs}


@given(circulars())
def test_figures_by_hand(trees: Trees) -> None:
    """What is read from two circulars by hand differs just where a row says so."""
    check_any_day(trees)


@settings(max_examples=20)
@given(circulars())
def test_figures_of_each_day_by_hand(trees: Trees) -> None:
    """The same on each date alone."""
    check_each_day(trees)


@pytest.mark.slow
@settings(max_examples=150)
@given(circulars())
def test_figures_of_many_circulars_by_hand(trees: Trees) -> None:
    """The same for many more circulars, on any day and on each."""
    check_any_day(trees)
    check_each_day(trees)
