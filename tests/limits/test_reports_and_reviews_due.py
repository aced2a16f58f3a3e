"""When reports and reviews are due."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import FactError, Policy, WorkCalendar
from asn_wfh.limits import NotSet, ReportDue, ReviewDue, reports_due, reviews_due
from limits.invented_circular import absent, rekaan
from rules.own_words import lembayung

YEAR = (date(2026, 1, 1), date(2027, 1, 1))
# Due date, the first and last day that the report is about, the last working day up to it.
REPORTS = [
    (date(2026, 5, 1), date(2026, 4, 8), date(2026, 4, 30), date(2026, 4, 30)),
    (date(2026, 6, 1), date(2026, 5, 1), date(2026, 5, 31), date(2026, 5, 29)),
    (date(2026, 7, 1), date(2026, 6, 1), date(2026, 6, 30), date(2026, 7, 1)),
    (date(2026, 8, 1), date(2026, 7, 1), date(2026, 7, 31), date(2026, 7, 31)),
    (date(2026, 9, 1), date(2026, 8, 1), date(2026, 8, 31), date(2026, 9, 1)),
    (date(2026, 10, 1), date(2026, 9, 1), date(2026, 9, 30), date(2026, 10, 1)),
    (date(2026, 11, 1), date(2026, 10, 1), date(2026, 10, 31), date(2026, 10, 30)),
    (date(2026, 12, 1), date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1)),
    (date(2027, 1, 1), date(2026, 12, 1), date(2026, 12, 31), date(2026, 12, 31)),
]
days = st.dates(date(2025, 1, 1), date(2029, 12, 31))


def reports(policy: Policy, since: date, until: date) -> tuple[ReportDue, ...]:
    """The reports due in a period, which the policy must ask for."""
    answer = reports_due(policy, since, until)
    assert not isinstance(answer, NotSet)
    return answer


def reviews(policy: Policy, since: date, until: date) -> list[date]:
    """The review dates in a period, which the policy must set."""
    answer = reviews_due(policy, since, until)
    assert not isinstance(answer, NotSet)
    return [review.due for review in answer]


def test_the_reports_of_a_year(bukittinggi: Policy) -> None:
    """Each report is due on the first of the next month; April's begins with the circular."""
    answer = reports(bukittinggi, *YEAR)
    assert [(r.due, r.first, r.last, r.safe) for r in answer] == REPORTS
    assert {(r.clause, r.duty) for r in answer} == {("3.1", "laporan_bulanan")}
    assert [r.undecreed for r in answer[-2:]] == [(), ((2027, "listed"),)]


@given(since=days, length=st.integers(0, 900))
def test_reports_are_due_on_every_first_of_a_month(
    bukittinggi: Policy, since: date, length: int
) -> None:
    """A walk through the days of a period finds the same due dates and the same months."""
    until = since + timedelta(days=length)
    walked = {}
    day = since
    while day <= until:
        if day.day == 1:
            before = [day - timedelta(days=n) for n in range(1, 32)]
            month = (day - timedelta(days=1)).month
            inside = [d for d in before if d.month == month and d >= date(2026, 4, 8)]
            if inside:
                walked[day] = (min(inside), max(inside))
        day += timedelta(days=1)
    calendar = WorkCalendar()
    answer = reports(bukittinggi, since, until)
    assert {r.due: (r.first, r.last) for r in answer} == walked
    for report in answer:
        assert calendar.is_working(report.safe)
        between = (report.due - report.safe).days
        later = [report.safe + timedelta(days=n + 1) for n in range(between)]
        assert not any(calendar.is_working(d) for d in later)


def test_both_ends_of_a_period_belong_to_it(bukittinggi: Policy) -> None:
    """A report due on the first or the last day of a period is due in it."""
    first = date(2026, 7, 1)
    assert [r.due for r in reports(bukittinggi, first, first)] == [first]
    assert reports(bukittinggi, first + timedelta(days=1), date(2026, 7, 31)) == ()


def test_before_the_circular_nothing_is_due(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """A period before the circular holds has no reports and no reviews."""
    before = (date(2020, 1, 1), date(2026, 4, 1))
    assert reports(bukittinggi, *before) == ()
    assert reviews(bukittinggi, *before) == reviews(bangka_barat, *before) == []


def test_a_lapsed_circular_owes_the_reports_of_its_days(bukittinggi: Policy) -> None:
    """Read so that it lapses on 7 June, the last report is about the first week of June."""
    lapsing = bukittinggi.under({"masa-berlaku": "berakhir"})
    answer = reports(lapsing, *YEAR)
    assert [(r.due, r.first, r.last) for r in answer[-1:]] == [
        (date(2026, 7, 1), date(2026, 6, 1), date(2026, 6, 7))
    ]
    assert len(answer) == 3


def test_the_reviews_of_a_year(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """Each circular is reviewed every two months from the date it took force."""
    assert reviews(bukittinggi, *YEAR) == [date(2026, month, 8) for month in (6, 8, 10, 12)]
    assert reviews(bangka_barat, *YEAR) == [date(2026, month, 2) for month in (6, 8, 10, 12)]
    assert reviews_due(bangka_barat, date(2026, 8, 2), date(2026, 8, 2)) == (
        ReviewDue("8", date(2026, 8, 2)),
    )


def test_the_review_that_decides_is_the_last(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """Read so that it lapses unless extended, the circular has one review: the day after."""
    lapsing = {"masa-berlaku": "berakhir"}
    assert reviews(bukittinggi.under(lapsing), *YEAR) == [date(2026, 6, 8)]
    assert reviews(bangka_barat.under(lapsing), *YEAR) == [date(2026, 6, 2)]


def test_a_review_keeps_to_the_end_of_a_month() -> None:
    """A circular in force from 31 December is reviewed on the last day of February."""
    policy = rekaan(force="in_force: {from: 2026-12-31, review_every: 2 bulan}")
    assert reviews(policy, date(2027, 1, 1), date(2027, 12, 31))[:2] == [
        date(2027, 2, 28),
        date(2027, 4, 30),
    ]


def test_the_calendar_ends_quietly(bukittinggi: Policy) -> None:
    """The last dates that exist are due like any other."""
    last = (date(9999, 11, 1), date.max)
    assert [r.due for r in reports(bukittinggi, *last)] == [date(9999, 11, 1), date(9999, 12, 1)]
    assert reviews(bukittinggi, *last) == [date(9999, 12, 8)]


def test_two_monthly_duties_stand_in_order_of_date() -> None:
    """Every duty with a day of the following month counts, each for its own clause."""
    policy = rekaan(
        "oblige: {who: kepala, do: laporan_bulanan, by: tanggal 10 bulan berikutnya}",
        "oblige: {who: kepala, do: penghitungan_penghematan, by: tanggal 5 bulan berikutnya}",
    )
    answer = reports(policy, date(2026, 1, 1), date(2026, 3, 7))
    assert [(r.clause, r.due, r.first) for r in answer] == [
        ("2", date(2026, 2, 5), date(2026, 1, 15)),
        ("1", date(2026, 2, 10), date(2026, 1, 15)),
        ("2", date(2026, 3, 5), date(2026, 2, 1)),
    ]


def test_a_circular_as_old_as_the_calendar_starts_with_its_second_month() -> None:
    """Before the first month that exists there is none to report on."""
    duty = "oblige: {who: kepala, do: laporan_bulanan, by: tanggal 1 bulan berikutnya}"
    policy = rekaan(duty, force="in_force: {from: 0001-01-01}")
    assert [r.due for r in reports(policy, date.min, date(1, 3, 1))] == [
        date(1, 2, 1),
        date(1, 3, 1),
    ]


def test_a_local_day_off_moves_the_safe_date(bukittinggi: Policy) -> None:
    """The safe date is the caller's last working day, the printed one stands."""
    local = WorkCalendar(off={date(2026, 7, 1): "Hari jadi", date(2026, 6, 30): "Pilkada"})
    answer = reports_due(bukittinggi, date(2026, 7, 1), date(2026, 7, 1), calendar=local)
    assert isinstance(answer, tuple)
    assert [(r.due, r.safe) for r in answer] == [(date(2026, 7, 1), date(2026, 6, 29))]


def test_a_report_says_its_dates(bukittinggi: Policy) -> None:
    """The sentence holds the days, the printed date, and the safe one where it differs."""
    may, july = (reports(bukittinggi, day, day)[0] for day in (REPORTS[0][0], REPORTS[2][0]))
    assert may.sentence("id") == (
        "Butir 3.1: menyampaikan laporan bulanan untuk 8 April 2026 sampai dengan 30 "
        "April 2026, paling lambat Jumat, 1 Mei 2026; tanggal itu bukan hari kerja; "
        "laporan agar disampaikan paling lambat Kamis, 30 April 2026"
    )
    assert july.sentence("en") == (
        "Clause 3.1: hand in the monthly report for 1 June 2026 to 30 June 2026, by "
        "Wednesday, 1 July 2026"
    )


def test_a_report_in_a_year_without_a_decree_says_so(bukittinggi: Policy) -> None:
    """Where the calendar between the two dates is not decreed, each such year is named."""
    (answer,) = reports(bukittinggi, date(2028, 1, 1), date(2028, 1, 1))
    assert answer.undecreed == ((2027, "listed"), (2028, "open"))
    assert answer.sentence("en") == (
        "Clause 3.1: hand in the monthly report for 1 December 2027 to 31 December "
        "2027, by Saturday, 1 January 2028; that is not a working day, so submit it by "
        "Friday, 31 December 2027. The holidays of 2027 come from a software library "
        "and were not checked against the joint decree of the ministers. The public "
        "holidays and the collective leave of 2028 are not decreed yet, or are not in "
        "the calendar yet"
    )


def test_a_review_says_its_date(bangka_barat: Policy) -> None:
    """The sentence holds the clause and the date with its weekday."""
    review = ReviewDue("8", date(2026, 8, 2))
    assert review.sentence("id") == "Butir 8: evaluasi pada Minggu, 2 Agustus 2026"
    assert review.sentence("en") == "Clause 8: review on Sunday, 2 August 2026"
    assert review.due in reviews(bangka_barat, *YEAR)


def test_bangka_barat_asks_for_no_monthly_report(bangka_barat: Policy) -> None:
    """No clause of Bangka Barat sets a date for a report, and none is borrowed."""
    answer = absent(reports_due(bangka_barat, *YEAR))
    assert answer == NotSet("monthly_report", "bangka_barat", "Kabupaten Bangka Barat", "silent")
    assert answer.sentence("id") == (
        "Surat edaran Kabupaten Bangka Barat tidak menetapkan tanggal laporan bulanan"
    )
    assert answer.sentence("en") == (
        "The circular of Kabupaten Bangka Barat sets no due date of a monthly report"
    )


def test_a_circular_without_reviews_says_so() -> None:
    """Where the paper sets no review, none is due."""
    answer = absent(reviews_due(rekaan(), *YEAR))
    assert answer == NotSet("reviews", "rekaan", "Kota Rekaan", "silent")
    assert answer.sentence("en") == "The circular of Kota Rekaan sets no review dates"


def test_a_period_that_cannot_be_is_refused(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """A period runs from one date to a later one, also where nothing is due."""
    with pytest.raises(FactError) as caught:
        reports_due(bukittinggi, datetime(2026, 1, 1), "2026-02-01")  # type: ignore[arg-type]  # noqa: DTZ001  # the mistake under test
    assert str(caught.value) == (
        "since: `2026-01-01 00:00:00` is not a plain date; pass a datetime.date, "
        "without a time of day\n"
        "until: `2026-02-01` is not a plain date; pass a datetime.date, without a "
        "time of day"
    )
    for ask in (reports_due, reviews_due):
        with pytest.raises(FactError) as caught:
            ask(bangka_barat, date(2026, 2, 1), date(2026, 1, 31))
        assert str(caught.value) == (
            "2026-02-01 is written first, but it is not earlier than 2026-01-31; write the "
            "earlier one first"
        )


def test_anything_but_a_calendar_is_refused(bukittinggi: Policy) -> None:
    """A list of holidays is no calendar."""
    with pytest.raises(FactError) as caught:
        reports_due(bukittinggi, *YEAR, calendar=[])  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == "`[]` is not a WorkCalendar; pass a WorkCalendar, or None"


def test_a_single_day_in_force_is_reported() -> None:
    """A circular that took force on the last day of a month owes the report of that day."""
    duty = "oblige: {who: kepala, do: laporan_bulanan, by: tanggal 1 bulan berikutnya}"
    policy = rekaan(duty, force="in_force: {from: 2026-01-31}")
    (report,) = reports(policy, date(2026, 2, 1), date(2026, 2, 28))
    assert (report.first, report.last, report.due) == (
        date(2026, 1, 31),
        date(2026, 1, 31),
        date(2026, 2, 1),
    )


def test_a_quarterly_report_is_due_after_each_quarter_of_the_year() -> None:
    """It is about the quarter's days on which the circular holds, and due in the next month."""
    policy = rekaan(
        "oblige: {who: kepala, do: laporan_bulanan, every: triwulan, "
        "by: tanggal 5 bulan berikutnya}",
        force="in_force: {from: 2026-02-10, until: 2026-11-30}",
    )
    answer = reports(policy, *YEAR)
    assert [(r.due, r.first, r.last) for r in answer] == [
        (date(2026, 4, 5), date(2026, 2, 10), date(2026, 3, 31)),
        (date(2026, 7, 5), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 10, 5), date(2026, 7, 1), date(2026, 9, 30)),
    ]
    assert [r.due for r in reports(policy, date(2027, 1, 1), date(2027, 6, 1))] == [
        date(2027, 1, 5)
    ]


def test_a_report_in_words_of_its_own() -> None:
    """A monthly duty that is the circular's own is told by its labels."""
    policy = lembayung("oblige: {who: kepala, do: apel_daring, by: tanggal 5 bulan berikutnya}")
    (report,) = reports(policy, date(2026, 6, 1), date(2026, 6, 30))
    assert report.sentence("en").startswith("Clause 1: attend the online roll call for 1 May 2026")
