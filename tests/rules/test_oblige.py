"""`oblige`: a duty of the person at home, or of the head of the office."""

from datetime import date
from itertools import combinations

import pytest

from asn_wfh import CivilServant, Decision, PolicyError, decide
from asn_wfh.audit.audit_context import parse_text_replacing_short_forms
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.limits import reports_due
from asn_wfh.rules.group_of_people import Group
from limits.invented_circular import rekaan
from rules.own_words import lembayung
from rules.single_rule import rule_of
from strategies import CLERK

_CLERK = 'oblige: {who: asn, do: presensi_swafoto, times: ["07:30", "16:00"]}'
_HEAD = "oblige: {who: kepala, do: laporan_bulanan, to: sekda, by: tanggal 5 bulan berikutnya}"


def test_a_monthly_duty_is_a_figure() -> None:
    """What is due on a day of the next month is a report of the office; no other duty is one."""
    report, clerk = rule_of(_HEAD), rule_of(_CLERK)
    assert (report.figure_name, clerk.figure_name) == ("monthly_report", None)
    assert report.figure_parameters() == (("do", "laporan_bulanan"), ("day", 5))


def test_whose_duty_it_is() -> None:
    """A duty of the person says nothing to the office, one of the head does."""
    report, clerk = rule_of(_HEAD), rule_of(_CLERK)
    assert (report.is_personal, clerk.is_personal) == (False, True)
    assert report.fields_addressed_to_office()
    assert clerk.fields_addressed_to_office() == ()
    assert clerk.can_be_narrowed_to_group_by_mutant({"who": "asn"})
    assert not report.can_be_narrowed_to_group_by_mutant({"who": "kepala"})


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
        ("by: h+1", set(), {("by", "h+N")}),
        ("by: h+3", {("hari", "3")}, {("by", "h+N")}),
        ('by: {h+2: "15:00"}', {("hari", "2"), ("time", "15:00")}, {("by", "h+N")}),
        ("within: 10 menit", {("menit", "10")}, set()),
        ("within: 3 hari_kerja", {("hari", "3")}, set()),
        ('count: "2"', {("kali", "2")}, set()),
    ],
)
def test_when_it_is_due(time: str, figures: object, moments: object) -> None:
    """A time is a figure of the paper, a moment of the day a word of it."""
    content = rule_of(f"oblige: {{who: kepala, do: laporan_bulanan, {time}}}").content()
    assert (content.figures, content.moments) == (figures, moments)


@pytest.mark.parametrize(
    ("time", "implied"),
    [
        ('by: "17:00"', True),
        ("by: selesai_kerja", True),
        ('times: ["07:30"]', True),
        ('hours: {until: "17:00"}', True),
        ("hours: [mulai_kerja, selesai_kerja]", True),
        ('hours: {from: "08:00"}', False),
        ("by: h-1", False),
        ("by: pulang_h-1", False),
        ('by: {h-1: "15:00"}', False),
        ("by: h+1", False),
        ("by: 2027-03-10", False),
        ("by: tanggal 5 bulan berikutnya", False),
        ("within: 10 menit", False),
    ],
)
def test_a_time_of_the_day_implies_the_day(time: str, *, implied: bool) -> None:
    """Whoever is told a time on the day needs no word that it is that day."""
    content = rule_of(f"oblige: {{who: kepala, do: laporan_bulanan, {time}}}").content()
    same_day = {("by", "akhir_hari"), ("hours.until", "akhir_hari")}
    assert content.implied_moments == (same_day if implied else set())


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


def _duties_on(effect: str, *days: date, facts: dict[str, str] | None = None) -> list[int]:
    """How many duties a clerk has on each of some days, where leave is given on all of them."""
    policy = lembayung("permit: {every: hari_kerja}", effect)
    who = CivilServant.read(CLERK)
    return [len(decide(policy, who, day, facts=facts).duties) for day in days]


@pytest.mark.parametrize(
    ("words", "falls"),
    [
        ("every: jumat", [1, 0, 1]),
        ('weeks: ["2"]', [1, 1, 0]),
        ("dates: 2026-04-13", [0, 1, 0]),
        ("from: 2026-04-13", [0, 1, 1]),
        ("until: 2026-04-13", [1, 1, 0]),
        ("by: 2026-04-13", [1, 1, 0]),
    ],
)
def test_a_dated_duty_falls_on_its_days(words: str, falls: list[int]) -> None:
    """A duty falls only on the days that it names, and on none after the date it is due."""
    days = (date(2026, 4, 10), date(2026, 4, 13), date(2026, 4, 24))
    assert _duties_on(f"oblige: {{who: asn, do: foto_gps, {words}}}", *days) == falls


def test_a_duty_may_wait_for_an_act() -> None:
    """With `once` a duty falls only where the act is given."""
    effect = "oblige: {who: asn, do: foto_gps, once: perintah}"
    friday = date(2026, 4, 10)
    assert _duties_on(effect, friday) == [0]
    assert _duties_on(effect, friday, facts={"perintah": "sudah"}) == [1]


def test_a_duty_stands_in_the_place_of_another() -> None:
    """With `instead_of` the other duty falls on all but these people."""
    policy = lembayung(
        "permit: {every: hari_kerja}",
        "oblige: {who: asn, do: foto_gps}",
        'oblige: {who: asn, do: telepon_aktif, whose: {rawan: ya}, instead_of: "2"}',
    )
    who, friday = CivilServant.read(CLERK), date(2026, 4, 10)
    duties = {
        value: [d.duty for d in decide(policy, who, friday, facts={"rawan": value}).duties]
        for value in ("ya", "tidak")
    }
    assert duties == {"ya": ["telepon_aktif"], "tidak": ["foto_gps"]}


def test_when_a_duty_is_due_on_a_date() -> None:
    """A time on the day before, and a date, are moments of the region."""
    policy = lembayung(
        "permit: {every: hari_kerja}",
        'oblige: {who: asn, do: rencana_kerja, by: {h-1: "15:00"}}',
        "oblige: {who: asn, do: laporan_harian, by: 2026-04-30}",
    )
    duties = decide(policy, CivilServant.read(CLERK), date(2026, 4, 13)).duties
    assert [f"{duty.due:%Y-%m-%d %H:%M}" for duty in duties] == [
        "2026-04-10 15:00",
        "2026-04-30 23:59",
    ]


def test_a_duty_may_be_due_on_a_later_working_day() -> None:
    """`h+N` counts working days after the day, over a weekend and a holiday (1 May 2026)."""
    policy = lembayung(
        "permit: {every: hari_kerja}",
        "oblige: {who: asn, do: laporan_harian, by: h+1}",
        'oblige: {who: asn, do: laporan_kinerja, by: {h+2: "15:00"}}',
    )
    due = {
        day: [f"{duty.due:%Y-%m-%d %H:%M}" for duty in decide(policy, clerk, day).duties]
        for clerk in (CivilServant.read(CLERK),)
        for day in (date(2026, 4, 13), date(2026, 4, 30))
    }
    assert due == {
        date(2026, 4, 13): ["2026-04-14 23:59", "2026-04-15 15:00"],
        date(2026, 4, 30): ["2026-05-04 23:59", "2026-05-05 15:00"],
    }


def test_a_later_working_day_reads_back() -> None:
    """The next working day, one so many after it, and a time on it are told as such."""
    sentences = [
        rule_of(f"oblige: {{who: asn, do: laporan_harian, by: {by}}}").sentence(lang)
        for by in ("h+1", "h+3", '{h+1: "15:00"}')
        for lang in ("id", "en")
    ]
    assert [
        text.partition("paling lambat ")[2] or text.partition(" by ")[2] for text in sentences
    ] == [
        "hari kerja berikutnya (H+1)",
        "the next working day",
        "3 hari kerja sesudahnya (H+3)",
        "3 working days after",
        "pukul 15.00, hari kerja berikutnya (H+1)",
        "15.00, the next working day",
    ]


@pytest.mark.parametrize(
    ("printed", "moments"),
    [
        ("paling lambat 3 (tiga) hari kerja setelah pelaksanaan WFH", {("by", "h+N")}),
        ("paling lambat 1 (satu) hari kerja berikutnya", {("by", "h+N")}),
        ("pada hari kerja berikutnya", {("by", "h+N")}),
        ("paling lambat 3 (tiga) hari kerja sebelum pelaksanaan WFH", set()),
        ("paling lambat 3 (tiga) hari setelah pelaksanaan WFH", set()),
        ("diumumkan untuk hari kerja berikutnya", set()),
        ("dialihkan ke hari kerja berikutnya", set()),
    ],
)
def test_a_later_working_day_is_printed_as_one(printed: str, moments: object) -> None:
    """Working days after are a moment of the paper; days before, any days or others are none."""
    assert (
        parse_text_replacing_short_forms(printed).printed_policy_key_values(
            time_of_day_phrases_with_duty_words()
        )
        == moments
    )


@pytest.mark.parametrize("by", ["h+0", "h+16", "h+", "h+01", '{h+16: "15:00"}'])
def test_a_working_day_too_far_ahead_is_refused(by: str) -> None:
    """From the next working day to the fifteenth; further ahead hangs on another year."""
    with pytest.raises(PolicyError) as refusal:
        rule_of(f"oblige: {{who: asn, do: laporan_harian, by: {by}}}")
    (fault,) = refusal.value.faults
    assert fault.code in ("not_a_due", "not_a_time_before")


def test_a_quarter_without_a_day_has_no_due_date() -> None:
    """`every: triwulan` alone stands for `setiap triwulan`; it takes up no `paling lambat`."""
    effect = "oblige: {who: kepala, do: laporan_bulanan, every: triwulan}"
    report = rule_of(effect)
    assert report.figure_parameters() == (("do", "laporan_bulanan"), ("months", 3))
    assert report.sentence("en").endswith(": hand in the monthly report every quarter")
    assert report.sentence("id").endswith(" setiap triwulan")
    assert report.content().wording == {"triwulan": "triwulan"}
    assert report.content().figures == set()
    assert "by" not in report.stated_keys()
    policy = lembayung("permit: {every: hari_kerja}", effect)
    assert reports_due(policy, date(2026, 1, 1), date(2026, 12, 31)) == ()


def test_a_quarter_is_no_duty_of_the_person() -> None:
    """Who works from home reports no quarters."""
    with pytest.raises(PolicyError) as refusal:
        rule_of("oblige: {who: asn, do: laporan_harian, every: triwulan}")
    assert [fault.code for fault in refusal.value.faults] == ["not_together"]


def test_working_days_without_a_beginning_have_no_date() -> None:
    """`within: 3 hari_kerja` is told, and due on no date; it takes up `paling lambat`."""
    policy = lembayung(
        "permit: {every: hari_kerja}",
        "oblige: {who: asn, do: laporan_harian, within: 3 hari_kerja}",
    )
    (duty,) = decide(policy, CivilServant.read(CLERK), date(2026, 4, 13)).duties
    assert (duty.due, duty.within) == (None, "3 hari_kerja")
    assert duty.sentence("id").endswith(" dalam 3 hari kerja (butir 2)")
    assert duty.sentence("en").endswith(" within 3 working days (clause 2)")


def test_how_soon_and_how_often() -> None:
    """`within` and `count` stand in the answer, in its sentence and in its JSON."""
    policy = lembayung(
        "permit: {every: hari_kerja}",
        'oblige: {who: asn, do: apel_daring, within: 10 menit, count: "2"}',
    )
    decision = decide(policy, CivilServant.read(CLERK), date(2026, 4, 13))
    (duty,) = decision.duties
    assert (duty.duty, duty.within, duty.count) == ("apel_daring", "10 menit", 2)
    assert duty.sentence("en") == (
        "attend the online roll call within 10 minutes 2 times (clause 2)"
    )
    assert duty.sentence("id") == "mengikuti apel daring dalam 10 menit 2 kali (butir 2)"
    assert Decision.from_dict(decision.as_dict()) == decision


def test_a_quarterly_duty_is_a_figure() -> None:
    """`every: triwulan` makes the day of the next month that after each quarter."""
    report = rule_of(
        "oblige: {who: atasan, do: laporan_bulanan, every: triwulan, "
        "by: tanggal 5 bulan berikutnya}"
    )
    assert report.figure_name == "monthly_report"
    assert report.figure_parameters() == (
        ("do", "laporan_bulanan"),
        ("day", 5),
        ("months", 3),
    )
    assert report.sentence("en") == (
        "Obliges the direct superior to: hand in the monthly report by day 5 after each quarter"
    )
    assert report.content().wording == {"triwulan": "triwulan"}


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ('from: "08:00", until: selesai_kerja', '["08:00", selesai_kerja]'),
        ("until: akhir_hari", "{until: akhir_hari}"),
    ],
)
def test_hours_under_the_words_of_dates_are_told_where_they_belong(words: str, hours: str) -> None:
    """A time or a moment under `from` or `until` is refused with the `hours` to write."""
    with pytest.raises(PolicyError) as refusal:
        rule_of(f"oblige: {{who: asn, do: foto_gps, {words}}}")
    (fault,) = refusal.value.faults
    assert fault.code == "duty_hours"
    assert f"write `hours: {hours}` instead" in str(fault)


def test_the_days_of_a_duty_are_part_of_the_digest() -> None:
    """A duty with a date, with hours, and with both in turn has digests of its own."""
    dates = ("from: 2026-04-13", "until: 2026-04-13", "by: 2026-04-13")
    hours = ("hours: {from: mulai_kerja}", "hours: {until: selesai_kerja}", "within: 1 jam")
    words = ("", *dates, *hours)
    effects = [f"oblige: {{who: asn, do: foto_gps, {each}}}" for each in words]
    assert len({rekaan(effect).digest for effect in effects}) == len(effects)


def test_times_are_stated_only_where_there_are_some() -> None:
    """A duty with times states them; one that is due at a moment does not."""
    assert "times" in rule_of(_CLERK).stated_keys()
    assert "times" not in rule_of("oblige: {who: asn, do: rencana_kerja, by: h-1}").stated_keys()
