"""`oblige`: a duty of the person at home, or of the head of the office."""

from itertools import combinations

import pytest

from asn_wfh import PolicyError
from asn_wfh.rules.fields import Group
from limits.invented_circular import rekaan
from rules.single_rule import rule_of

_CLERK = 'oblige: {who: asn, do: presensi_swafoto, times: ["07:30", "16:00"]}'
_HEAD = "oblige: {who: kepala, do: laporan_bulanan, to: sekda, by: tanggal 5 bulan berikutnya}"


def test_a_monthly_duty_is_a_figure() -> None:
    """What is due on a day of the next month is a report of the office; no other duty is one."""
    report, clerk = rule_of(_HEAD), rule_of(_CLERK)
    assert (report.figure, clerk.figure) == ("monthly_report", None)
    assert report.figure_parameters() == (("do", "laporan_bulanan"), ("day", 5))


def test_whose_duty_it_is() -> None:
    """A duty of the person says nothing to the office, one of the head does."""
    report, clerk = rule_of(_HEAD), rule_of(_CLERK)
    assert (report.is_personal, clerk.is_personal) == (False, True)
    assert report.words_to_office()
    assert clerk.words_to_office() == ()
    assert clerk.may_add_group({"who": "asn"})
    assert not report.may_add_group({"who": "kepala"})


@pytest.mark.parametrize(
    ("time", "figures", "moments"),
    [
        ("by: h-1", {("before", "1")}, set()),
        ("by: mulai_kerja", set(), {("by", "mulai_kerja")}),
        ('by: "07:30"', {("time", "07:30")}, set()),
        ("by: tanggal 5 bulan berikutnya", {("monthly", "5")}, set()),
        ("hours: {until: akhir_hari}", set(), {("hours.until", "akhir_hari")}),
        ('hours: {from: "08:00"}', {("time", "08:00")}, set()),
        (
            "hours: [mulai_kerja, selesai_kerja]",
            set(),
            {("hours.from", "mulai_kerja"), ("hours.until", "selesai_kerja")},
        ),
        ('by: {h-1: "15:00"}', {("before", "1"), ("time", "15:00")}, set()),
        ("by: 2027-03-10", {("date", "2027-03-10")}, set()),
        ("within: 10 menit", {("menit", "10")}, set()),
        ('count: "2"', {("kali", "2")}, set()),
    ],
)
def test_when_it_is_due(time: str, figures: object, moments: object) -> None:
    """A time is a figure of the paper, a moment of the day a word of it."""
    content = rule_of(f"oblige: {{who: kepala, do: laporan_bulanan, {time}}}").content()
    assert (content.figures, content.moments) == (figures, moments)


def test_what_it_states() -> None:
    """The duty and whose it is, whom it is owed to, and how often it is done."""
    content = rule_of(_HEAD).content()
    assert content.duty == ("laporan_bulanan", "kepala")
    assert content.words == {("to", "sekda")}
    assert content.group is None
    assert rule_of(_CLERK).content().group == Group(())
    few = rule_of("oblige: {who: asn, do: foto_gps, whose: {level: mahir}}").content()
    assert few.group == Group(((("level", ("mahir",)),),))
    assert rule_of(_CLERK).content().states_figure("kali", "2")
    pointing = rekaan(_CLERK, 'oblige: {who: asn, do: foto_gps, times_of: "1"}')
    assert [rule.content().clause for _, rule in pointing.rules][:2] == ["", "1"]


_TIMES = ("by: h-1", "hours: [mulai_kerja, akhir_hari]", 'times: ["07:30"]', "times_of: 1.a")


@pytest.mark.parametrize(("one", "other"), list(combinations(_TIMES, 2)))
def test_a_duty_has_one_kind_of_time(one: str, other: str) -> None:
    """Two kinds of time are refused."""
    effect = f"oblige: {{who: asn, do: foto_gps, {one}, {other}}}"
    with pytest.raises(PolicyError) as refusal:
        rule_of(effect)
    assert "not_together" in {fault.code for fault in refusal.value.faults}
