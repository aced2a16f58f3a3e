"""A duty in words: whom it is owed to, by when it is due, how soon and how often."""

from __future__ import annotations

from datetime import date

from asn_wfh.law.vocabulary import ADDRESSEE, AddresseeWord
from asn_wfh.messages.sentences import join_nonempty, long_date, message
from asn_wfh.rules.due_day_and_count_of_months import MonthlyDate

__all__ = ["describe_addressees", "describe_due", "describe_how_soon_and_often", "describe_moment"]


def describe_addressees(to: AddresseeWord | None, through: AddresseeWord | None, lang: str) -> str:
    """Whom a duty is owed to, and through whom; empty where the paper names nobody."""
    owed = message("rule.oblige_to", lang, to=ADDRESSEE[to].label(lang)) if to else ""
    hands = ADDRESSEE[through].label(lang) if through else ""
    return join_nonempty(
        owed, message("rule.oblige_through", lang, through=hands) if through else ""
    )


def describe_how_soon_and_often(within: str | None, count: int | None, lang: str) -> str:
    """Within how long, and how often, in words; empty where the paper says neither."""
    number, unit = within.split() if within else ("", "")
    return join_nonempty(
        message(f"duty.within_{unit}", lang, count=number) if within else "",
        message("duty.count", lang, count=count) if count else "",
    )


def describe_due(by: str | date | MonthlyDate, lang: str) -> str:
    """By when something is due, in words; or every quarter, where no day of it is printed."""
    if isinstance(by, MonthlyDate):
        if by.day is None:
            return message("duty.each_quarter", lang)
        key = "moment.quarterly" if by.months else "moment.monthly"
        return message("duty.due", lang, due=message(key, lang, day=by.day))
    due = long_date(by, lang) if isinstance(by, date) else describe_moment(by, lang)
    return message("duty.due", lang, due=due)


def describe_moment(word: str, lang: str) -> str:
    """A moment of the day, in words or as its time."""
    day, _, time = word.rpartition(" ")
    if day == "h-1":
        return message("moment.time_before", lang, time=time.replace(":", "."))
    if day:
        clock = time.replace(":", ".")
        return message("moment.time_after", lang, time=clock, day=describe_moment(day, lang))
    if word == "h+1":
        return message("moment.next_day", lang)
    if word.startswith("h+"):
        return message("moment.days_after", lang, count=word.removeprefix("h+"))
    return word.replace(":", ".") if ":" in word else message(f"moment.{word}", lang)
