"""Scenarios about duties in a circular's own words, how soon and how often they are done."""

import pytest

from asn_wfh import FactError
from asn_wfh.scenarios import Suite, run_suite, suite_from_text
from rules.own_words import lembayung

_POLICY = (
    "permit: {every: jumat}",
    'oblige: {who: asn, do: apel_daring, hours: ["07:30", "08:00"], count: "2", within: 10 menit}',
    'sanction: {breach: "2", steps: [teguran_lisan, hak_dicabut], withdraws: hak_wfh}',
)
_SUITE = """\
scenarios: lembayung
timezone: Asia/Makassar
people:
  staf: {employment: pns}
given:
  - name: Apel
    who: staf
    date: 2026-04-10
    then:
      outcome: permitted
      because: ["1"]
      duties: [{at: "2", do: %s, from: "07:30", until: "08:00", count: "%s", within: %s}]
  - name: Dicabut
    who: staf
    date: 2026-04-10
    hak_wfh: [dicabut, ditangguhkan]
    then: {outcome: not_permitted, because: ["3"], duties: tidak_ada}
"""


def _suite(do: str = "apel_daring", count: str = "2", within: str = "10 menit") -> Suite:
    return suite_from_text(_SUITE % (do, count, within), lembayung(*_POLICY), "uji.yaml")


@pytest.mark.parametrize(
    ("count", "within", "holds"),
    [("2", "10 menit", True), ("3", "10 menit", False), ("2", "1 jam", False)],
)
def test_a_scenario_states_how_soon_and_how_often(count: str, within: str, holds: bool) -> None:
    """A duty of the circular's own is stated by its word; another count or time does not hold."""
    results = run_suite(_suite(count=count, within=within), lembayung(*_POLICY))
    assert [result.passed for result in results] == [holds, True]


def test_a_duty_that_is_no_word_is_refused() -> None:
    """Neither a duty of the law nor a term of the policy: the words are told."""
    with pytest.raises(FactError) as refusal:
        _suite(do="apel_darin")
    assert "did you mean `apel_daring`?" in str(refusal.value.faults[0])
