"""The dates on which a circular is to be reviewed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from asn_wfh.law.workdays.calendar import checked_date
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = ["review_dates"]

_MOST_MONTHS = 12 * date.max.year


def review_dates(start: date, months: int) -> Iterator[date]:
    """The review dates of a circular in order: every so many months after it took force.

    FactError for what is no date, and for no number of months of 1 or more.
    """
    if type(months) is not int or not 1 <= months <= _MOST_MONTHS:
        fault = Fault.of(
            "absurd_figure", name="months", value=shortened(months), needs="1, 2, 3, ..."
        )
        raise FactError([fault.at(key="months")])
    return _review_dates_up_to_last_possible_date(checked_date(start, "start"), months)


def _review_dates_up_to_last_possible_date(start: date, months: int) -> Iterator[date]:
    # Imported here: only a policy with reviews needs it.
    from dateutil.relativedelta import relativedelta

    step = 1
    while True:
        try:
            yield start + relativedelta(months=months * step)
        except (OverflowError, ValueError):
            return
        step += 1
