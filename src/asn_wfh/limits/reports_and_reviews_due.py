"""When the reports of the office and the reviews of the circular are due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from asn_wfh.kernel.plain_dates_and_texts import is_date_without_time
from asn_wfh.law.own_duty_limit_and_sanction_terms import term_label
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.vocabulary import DutyWord, Word
from asn_wfh.law.workdays import Status, WorkCalendar, default_calendar
from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.limits.provisions_setting_a_figure import (
    NotSet,
    provisions_that_set_figure,
    why_figure_is_not_set,
)
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce, Oblige
from asn_wfh.rules.due_day_and_count_of_months import MonthlyDate

__all__ = ["ReportDue", "ReviewDue", "reports_due", "reviews_due"]


@dataclass(frozen=True, slots=True)
class ReportDue:
    """One report of the head of an office: the days it is about, and when it is due.

    `first` and `last` are the days of the month, or of the quarter, on which the circular holds.
    `due` is the printed date, which no holiday moves; `safe` is the last working day up to it.
    `undecreed` names the years of the two whose holidays no decree seen sets, as `WorkCalendar`
    knows them.  `own_word` are the labels of a duty that is the circular's own.
    """

    clause: str
    duty: DutyWord | str
    first: date
    last: date
    due: date
    safe: date
    undecreed: tuple[tuple[int, Status], ...]
    own_word: Word | None = None

    def sentence(self, lang: str) -> str:
        """The duty, its days, its date and the safe one, in `id` or `en`."""
        text = message(
            "limit.report",
            lang,
            duty=term_label("do", self.duty, self.own_word, lang),
            first=long_date(self.first, lang),
            last=long_date(self.last, lang),
            due=long_date(self.due, lang, weekday=True),
        )
        if self.safe != self.due:
            text += message(
                "limit.report_safe", lang, safe=long_date(self.safe, lang, weekday=True)
            )
        for year, status in self.undecreed:
            text += ". " + message(f"warning.calendar_{status}", lang, year=year)
        return sentence_with_citation((self.clause,), lang, text)


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """One date on which the circular is to be reviewed."""

    clause: str
    due: date

    def sentence(self, lang: str) -> str:
        """The date in words, in `id` or `en`."""
        text = message("limit.review", lang, due=long_date(self.due, lang, weekday=True))
        return sentence_with_citation((self.clause,), lang, text)


def reports_due(
    policy: Policy, since: date, until: date, *, calendar: WorkCalendar | None = None
) -> tuple[ReportDue, ...] | NotSet:
    """The monthly and quarterly reports that are due between two dates, in order.

    Both dates are included; a quarter is one of the calendar year, and without a printed day
    nothing is due on a date.  A month counts as far as the
    circular holds in it, also where its report falls due after the circular has lapsed; a month
    before it gives none.  Raises FactError for anything but dates in order, or a calendar that
    is none.  Source: Bukittinggi 3.1.
    """
    demands = provisions_that_set_figure(policy, "monthly_report", Oblige)
    _check_period(since, until)
    if calendar is not None and not isinstance(calendar, WorkCalendar):
        raise FactError([Fault.of("not_a_calendar", value=calendar)])
    if not demands:
        return why_figure_is_not_set(policy, "monthly_report")
    days = calendar or default_calendar()
    reports = [
        _report_due_with_safe_working_day(provision.label, rule, due, span, days)
        for provision, rule in demands
        if isinstance(rule.by, MonthlyDate)
        for due, span in _due_dates_with_covered_days(rule.by, since, until, policy.force)
    ]
    return tuple(sorted(reports, key=lambda report: report.due))


def reviews_due(policy: Policy, since: date, until: date) -> tuple[ReviewDue, ...] | NotSet:
    """The dates on which the circular is to be reviewed, between two dates, in order.

    The last is the one on the day after the circular lapses, which decides whether it goes on.
    Raises FactError for anything but dates in order.  Sources: Bukittinggi 3.2, Bangka Barat 8.
    """
    demands = provisions_that_set_figure(policy, "reviews", InForce)
    _check_period(since, until)
    if not demands:
        return why_figure_is_not_set(policy, "reviews")
    provision, force = demands[0]
    end = min(until, (force.until and day_after(force.until)) or until)
    dates = takewhile(lambda due: due <= end, force.review_dates())
    return tuple(ReviewDue(provision.label, due) for due in dates if due >= since)


def _check_period(since: object, until: object) -> None:
    days = {"since": since, "until": until}
    faults = [
        Fault.of("not_a_day", value=shortened(day)).at(key=name)
        for name, day in days.items()
        if not is_date_without_time(day)
    ]
    if not faults and until < since:  # type: ignore[operator]  # both are dates here
        faults = [Fault.of("not_sorted", first=since, second=until)]
    if faults:
        raise FactError(faults)


def _due_dates_with_covered_days(
    by: MonthlyDate, since: date, until: date, force: InForce
) -> Iterator[tuple[date, tuple[date, date]]]:
    """Each due date of a period, with the days of the months before on which the circular held."""
    if by.day is None:
        return
    months = by.months or 1
    start = max(since, force.since)
    for month in range(start.year * 12 + start.month - 1, until.year * 12 + until.month):
        due = date(month // 12, month % 12 + 1, by.day)
        if not since <= due <= until or due.replace(day=1) == date.min or month % months:
            continue
        last = due.replace(day=1) - timedelta(days=1)
        begin = last.replace(day=1, month=last.month - months + 1)
        first, last = max(begin, force.since), min(last, force.until or last)
        if first <= last:
            yield due, (first, last)


def _report_due_with_safe_working_day(
    clause: str, rule: Oblige, due: date, span: tuple[date, date], calendar: WorkCalendar
) -> ReportDue:
    safe = due if calendar.is_working(due) else calendar.previous(due)
    statuses: dict[int, Status] = {day.year: calendar.day(day).status for day in (safe, due)}
    undecreed = tuple(item for item in statuses.items() if item[1] != "decreed")
    own_word = rule.own_word(rule.do)
    return ReportDue(clause, rule.do, *span, due, safe, undecreed, own_word)
