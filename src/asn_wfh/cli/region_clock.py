"""The clock, read in a region's own time zone; nothing below the command line reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from asn_wfh.cli.options import CommandError
from asn_wfh.law.workdays import indonesian_time_zone
from asn_wfh.messages.errors import Fault, Faults, shortened
from asn_wfh.policy import Government
from asn_wfh.rules.field_readers import read_date

__all__ = ["parse_day", "time_in_region", "utc_clock_time"]


def utc_clock_time() -> datetime:
    """The time of the clock, in UTC."""
    return datetime.now(UTC)


def time_in_region(government: Government) -> datetime:
    """The time of the clock, in the time zone of a government."""
    return utc_clock_time().astimezone(indonesian_time_zone(government.timezone))


def parse_day(text: str, government: Government) -> date:
    """An ISO date, or `hari-ini` in the region's zone; CommandError for any other text."""
    if text == "hari-ini":
        return time_in_region(government).date()
    try:
        return read_date(text)
    except Faults:
        raise CommandError(Fault.of("not_a_date", text=shortened(text))) from None
