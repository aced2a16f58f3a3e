"""When and by what a page was made: the rows of its head that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, default_calendar
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.policy import SEMANTICS, Policy
from asn_wfh.version import __version__

__all__ = ["PageMade", "rows_on_making"]


@dataclass(frozen=True, slots=True)
class PageMade:
    """The date on which a page was made, and the calendar of working days that it goes by."""

    on: date
    calendar: WorkCalendar | None = None


def rows_on_making(
    policies: Mapping[str, Policy], made: PageMade | None, lang: str, on: date | None = None
) -> Iterator[tuple[str, str, str]]:
    """Date, version, readings in use and calendar: each its label, a text, and a code or nothing.

    `policies` are by the name that tells them apart, empty for one alone.  Without `made` there is
    no date and no calendar.  The digest is that of the calendar for `on`, by default for the date
    of making.
    """
    if made:
        yield message("page.made_on", lang), long_date(made.on, lang), ""
    version = message("page.version", lang, version=__version__, rules=SEMANTICS)
    yield message("page.engine", lang), version, ""
    yield message("page.stance", lang), _stances_in_words(policies, lang), ""
    if made:
        digest = calendar_or_default(made.calendar).digest(on or made.on)
        given = made.calendar is not None and made.calendar != default_calendar()
        own = "page.calendar_given" if given else "page.calendar_default"
        yield message("page.calendar", lang), message(own, lang), f"{digest[:16]}…"


def _stances_in_words(policies: Mapping[str, Policy], lang: str) -> str:
    """The readings that are taken otherwise than the files choose, or that there is none."""
    turned = [
        ": ".join(filter(None, (label, reading.name, option)))
        for label, policy in policies.items()
        for reading in policy.readings
        if (option := dict(policy.stance)[reading.name]) != reading.chosen
    ]
    return ", ".join(turned) or message("page.stance_of_file", lang)
