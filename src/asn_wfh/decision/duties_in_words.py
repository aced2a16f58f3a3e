"""Duties in words: what, for whom, when, and by which clause; those of one clause on one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import groupby

from asn_wfh.decision.decision import Duty
from asn_wfh.law.own_duty_limit_and_sanction_terms import term_label
from asn_wfh.messages.sentences import join_all, join_nonempty, long_date, message
from asn_wfh.rules.duty_addressee_and_due_in_words import (
    describe_addressees,
    describe_how_soon_and_often,
)
from asn_wfh.rules.group_in_words import format_box, format_values

__all__ = ["duties_by_when_due", "duty_in_words"]

_ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
"""The zones of Indonesia by the hours that they are ahead (Keppres 41/1987)."""

_SECTIONS = ("before", "that_day", "after")


def duties_by_when_due(
    duties: Sequence[Duty], on: date, lang: str
) -> Iterator[tuple[str, list[str]]]:
    """The key of a heading, and the duties due before a date, on it or after it, one to a line."""
    for section in _SECTIONS:
        due = [duty for duty in duties if _section(duty, on) == section]
        if due:
            yield f"duties.{section}", [duty_in_words(group, lang) for group in _alike(due)]


def duty_in_words(duties: Sequence[Duty], lang: str) -> str:
    """A duty, or several that differ only in their times, in `id` or `en`."""
    duty = duties[0]
    text = join_nonempty(
        term_label("do", duty.duty, duty.own_word, lang),
        describe_addressees(duty.to, duty.through, lang),
    )
    when = _when(duties, lang)
    # An hour goes on where the duty ends; a stretch of time or a last day stands apart.
    is_apart = bool(when) and duty.opens != duty.due
    text = join_nonempty(text + "," * is_apart, when)
    text = join_nonempty(text, describe_how_soon_and_often(duty.within, duty.count, lang))
    whose = _whose(duty, lang)
    text += f", {whose}" if whose else ""
    return message("duty.line", lang, duty=text, clause=duty.label)


def _section(duty: Duty, on: date) -> str:
    """Whether a duty is due before a date, on it or after it; on it where no time is set."""
    due = (duty.due or duty.opens or datetime.combine(on, time())).date()
    return "before" if due < on else "after" if due > on else "that_day"


def _alike(duties: Iterable[Duty]) -> Iterator[list[Duty]]:
    """Neighbours that differ only in their moments, together."""

    def timeless(duty: Duty) -> Duty:
        is_moment = duty.due is not None and duty.opens == duty.due
        return replace(duty, opens=None, due=None, moments=("", "")) if is_moment else duty

    for _, group in groupby(duties, timeless):
        yield list(group)


def _whose(duty: Duty, lang: str) -> str:
    """In which cases the duty falls on them; empty where it does so in every case."""
    if not duty.condition:
        return ""
    if len(duty.condition) == 1 and [fact for fact, _ in duty.condition[0]] == ["domicile"]:
        ((_, homes),) = duty.condition[0]
        return message("duty.if_home", lang, home=format_values("domicile", homes, lang))
    cases = message("or_else", lang).join(format_box(box, lang) for box in duty.condition)
    return message("duty.if", lang, condition=cases)


def _when(duties: Sequence[Duty], lang: str) -> str:
    """When a duty is due, without an hour where the paper prints none; empty without a time."""
    opens, due, moments = duties[0].opens, duties[0].due, duties[0].moments
    if due is None:
        return ""
    zone = _ZONES.get(int((due.utcoffset() or _NO_OFFSET).total_seconds() // 3600), "")
    if opens == due:
        times = join_all([_clock(one.due) for one in duties if one.due], lang)
        return join_nonempty(message("duty.at", lang, due=times), zone)
    if opens is None:
        return _until(due, moments[1], zone, lang)
    if moments == ("selesai_kerja", "akhir_hari"):
        return message("duty.after_work", lang)
    between = message("duty.between", lang, opens=_clock(opens), due=_clock(due))
    if moments == ("mulai_kerja", "selesai_kerja"):
        between = message("duty.at_work", lang, hours=between)
    return join_nonempty(between, zone)


def _until(due: datetime, moment: str, zone: str, lang: str) -> str:
    """The last moment of a duty: its date, and its hour where one is printed."""
    day = long_date(due.date(), lang, weekday=True)
    if moment == "pulang_h-1":
        return message("duty.before_leaving", lang, day=day)
    if (due.hour, due.minute) != (23, 59):
        day = message("duty.day_and_hour", lang, day=day, hour=join_nonempty(_clock(due), zone))
    return message("duty.due", lang, due=day)


def _clock(moment: datetime) -> str:
    return f"{moment:%H.%M}"


_NO_OFFSET = timedelta()
