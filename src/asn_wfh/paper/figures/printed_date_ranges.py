"""The ranges of days that a text prints, and on which side of a date the days lie that it names.

`24 s.d. 27 Maret 2032` and `selama bulan April 2032` are ranges, `mulai tanggal 1 April 2032` opens
one and `sampai dengan 30 Juni 2032` closes one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.paper.figures.printed_dates_and_weekdays import MONTHS, WEEK, date_figure
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.figures.words_joining_days_or_reference_steps import (
    UNTIL_WORDS,
    place_behind_listing_or_until_words,
)
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Token, is_token_one_of

__all__ = [
    "days_of_range",
    "month_range_figure",
    "range_from_date",
    "side_of_date",
    "weekday_and_its_date_figure",
]

_MOST_DAYS = 400
_DURING = ("selama", "sepanjang", "dalam", "pada", "untuk")
_EVERY = ("setiap", "tiap")
_OPENING = frozenset(
    {
        *("mulai", "sejak", "terhitung", "dari", "antara", "setelah"),
        *("dimulai", "per", "tmt", "efektif"),
    }
)
_HOLDS = frozenset({"berlaku", "diberlakukan"})
"""What holds on a day holds from then on; what does not, on that day alone."""
_CLOSING = frozenset(
    {
        *("sampai", "hingga", "s", "sd", "d", "berakhir", "akhir", "batas", "lambat", "lambatnya"),
        *("-", "\u2013", "\u2014"),
    }
)
_BEFORE_DATE = frozenset({"pada", "tanggal", "hari", ",", ".", "/", "(", *WEEKDAYS})


def weekday_and_its_date_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A date with its weekday before it: `Rabu, 24 Maret 2032`; `broken` where the two differ."""
    weekday = words[index].text.replace("'", "")
    if weekday not in WEEK or is_token_one_of(words, index - 1, *_EVERY):
        return None
    if is_token_one_of(words, index - 1, "hari") and is_token_one_of(words, index - 2, *_EVERY):
        return None
    place = index + 1
    while is_token_one_of(words, place, ",", "(", "tanggal"):
        place += 1
    dated = date_figure(words, place) if place < len(words) else None
    if dated is None or dated.kind != "date":
        return None
    agrees = WEEK[date.fromisoformat(dated.value).weekday()] == weekday
    return PaperFigure("date" if agrees else "broken", dated.value, index, dated.end)


def range_from_date(words: Sequence[Token], first: PaperFigure) -> PaperFigure | None:
    """What joins a date to a later one up to which the days go; None where nothing does."""
    place = place_behind_listing_or_until_words(words, first.end, UNTIL_WORDS)
    if first.kind != "date" or not place or place >= len(words):
        return None
    while is_token_one_of(words, place, "hari"):
        place += 1
    last = weekday_and_its_date_figure(words, place) or date_figure(words, place)
    if last is None or last.kind != "date" or last.value <= first.value:
        return None
    return PaperFigure("range", f"{first.value}/{last.value}", first.end, place)


def month_range_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """All days of a month, or of several: `selama bulan April 2032`, `bulan April s.d. Juni 2032`.

    A month without its year is a `month` by its number.
    """
    if words[index].text != "bulan" or not is_token_one_of(words, index - 1, *_DURING):
        return None
    first = _month_at(words, index + 1)
    if not first:
        return None
    end, last = index + 2, first
    further = place_behind_listing_or_until_words(words, end, UNTIL_WORDS)
    if further:
        further += is_token_one_of(words, further, "bulan")
        last = _month_at(words, further) or first
        end = further + 1 if _month_at(words, further) else end
    if not (end < len(words) and words[end].text.isdecimal() and len(words[end].text) == 4):
        return PaperFigure("month", f"{first:02}", index, index + 2)
    year = int(words[end].text)
    if last < first or not 1900 <= year <= 9998:
        return None
    begins = date(year, first, 1)
    ends = date(year, last, monthrange(year, last)[1])
    return PaperFigure("range", f"{begins}/{ends}", index, end + 1)


def _month_at(words: Sequence[Token], index: int) -> int:
    """The month that is named at a place, 0 for none."""
    is_month = index < len(words) and words[index].text in MONTHS
    return MONTHS.index(words[index].text) + 1 if is_month else 0


def days_of_range(value: str) -> Iterator[date]:
    """Every day of the value of a range, the first and the last too; of a long one only these."""
    first, last = map(date.fromisoformat, value.split("/"))
    if (last - first).days > _MOST_DAYS:
        yield from (first, last)
        return
    for after in range((last - first).days + 1):
        yield first + timedelta(after)


def side_of_date(
    words: Sequence[Token], figure: PaperFigure
) -> Literal["opening", "closing", "single"]:
    """Whether a date is printed as the first of several days, as the last, or by itself."""
    before = figure.begin - 1
    while before >= 0 and words[before].text in _BEFORE_DATE:
        before -= 1
    if is_token_one_of(words, before, "dengan") and is_token_one_of(words, before - 1, "sampai"):
        return "closing"
    if is_token_one_of(words, before, "setelah") and is_token_one_of(words, before - 1, "lagi"):
        # `tidak berlaku lagi setelah tanggal 30 Juni`: that day is the last.
        return "closing"
    behind = place_behind_listing_or_until_words(words, figure.end, UNTIL_WORDS)
    if before >= 0 and words[before].text in _CLOSING:
        return "closing"
    holds = is_token_one_of(words, before, *_HOLDS)
    if holds and not is_token_one_of(words, before - 1, *DENYING_WORDS):
        return "opening"
    if behind or (before >= 0 and words[before].text in _OPENING):
        return "opening"
    return "single"
