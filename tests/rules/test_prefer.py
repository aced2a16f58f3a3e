"""`prefer`: whom a roster takes first; it changes no answer."""

from datetime import date

import pytest

from asn_wfh import CivilServant, decide
from asn_wfh.rules.group_of_people import Group
from rules.own_words import lembayung, own_rule
from strategies import CLERK

_FIRST = "prefer: {at: home, first: [{rawan: ya}, belum_pada_giliran_lalu, waktu_mendaftar]}"
_WEIGHS = "prefer: {at: office, weighs: [waktu_mendaftar, {rawan: ya}]}"


def test_no_answer_hangs_on_it() -> None:
    """It has no box, and the same answer stands with it and without it."""
    rule = own_rule(_FIRST)
    policy = lembayung("permit: {every: jumat}", _FIRST)
    bare = lembayung("permit: {every: jumat}", "no_rule: Tidak mengatur.")
    who, friday = CivilServant.read(CLERK), date(2026, 4, 10)
    assert rule.scope_boxes(policy.cases) == []
    assert (rule.role, rule.is_personal, rule.figure_name) == ("advice", False, None)
    mine, theirs = (decide(each, who, friday) for each in (policy, bare))
    assert (mine.outcome, mine.reasons, mine.missing) == (
        theirs.outcome,
        theirs.reasons,
        theirs.missing,
    )


def test_it_says_whom_it_prefers() -> None:
    """An order is said as one, and a list without an order as none."""
    assert own_rule(_FIRST).sentence("en") == (
        "Prefers for work from home: rawan: yes, then who had no turn last time, then who signed "
        "up earlier"
    )
    assert own_rule(_WEIGHS).sentence("id") == (
        "Mempertimbangkan, tanpa urutan, untuk WFO: yang lebih dahulu mendaftar; atau rawan: ya"
    )


def test_what_it_states() -> None:
    """The people are its group, what else counts its words."""
    content = own_rule(_FIRST).content()
    assert content.group == Group(((("rawan", ("ya",)),),))
    assert content.words == {("first", "belum_pada_giliran_lalu"), ("first", "waktu_mendaftar")}


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("prefer: {at: home, first: [belum_pada_giliran_lalu, {rawan: ya}]}", False),
        ("prefer: {at: office, first: [{rawan: ya}, belum_pada_giliran_lalu]}", False),
        ("prefer: {at: home, weighs: [{rawan: ya}, belum_pada_giliran_lalu]}", False),
        ("prefer: {first: [{rawan: ya}, belum_pada_giliran_lalu], at: home}", True),
    ],
)
def test_its_order_and_place_are_part_of_the_digest(other: str, same: bool) -> None:
    """Another order or place gives another digest."""
    mine = "prefer: {at: home, first: [{rawan: ya}, belum_pada_giliran_lalu]}"
    digests = {lembayung("permit: {every: jumat}", each).digest for each in (mine, other)}
    assert (len(digests) == 1) == same


def test_what_is_weighed_has_no_order_in_the_digest() -> None:
    """Two lists that differ in their order alone say the same."""
    other = "prefer: {at: office, weighs: [{rawan: ya}, waktu_mendaftar]}"
    digests = {lembayung("permit: {every: jumat}", each).digest for each in (_WEIGHS, other)}
    assert len(digests) == 1
