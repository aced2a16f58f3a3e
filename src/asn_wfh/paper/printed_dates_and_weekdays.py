"""The dates, weekdays, weeks of a month and days before another that a text prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from asn_wfh.paper.figures_without_numbers import (
    ORDINALS,
    place_behind_phrase_for_day_before,
)
from asn_wfh.paper.joining_words import UNTIL_WORDS, place_behind_joining_words
from asn_wfh.paper.printed_figure import PaperFigure
from asn_wfh.paper.tokens import Token, is_ascii_number, is_token_one_of

__all__ = [
    "date_figure",
    "monthly_day_figure",
    "rest_of_weekday_range",
    "week_of_month_figure",
    "weekday_or_day_before_figure",
]

_MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_DAYS = {
    **{day: day for day in ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu")},
    "jum'at": "jumat",
    "ahad": "minggu",
}
_WEEKS = frozenset({"minggu", "pekan", *_DAYS})
"""Behind these an ordinal says which of the weeks, or weekdays, of a month is meant."""
_WEEK_ORDINALS = {**ORDINALS, "terakhir": "akhir"}

_WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_LISTED = frozenset({",", "dan", "serta", *_MONTHS})


def weekday_or_day_before_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A weekday, or a day before another."""
    word = words[index].text
    if word == "h" and is_token_one_of(words, index + 1, "1", "2", "3", "7"):
        return PaperFigure("before", words[index + 1].text, index, index + 2)
    before = place_behind_phrase_for_day_before(words, index)
    if before:
        return PaperFigure("before", "1", index, before)
    if word in _DAYS:
        return PaperFigure("weekday", _DAYS[word], index, index + 1)
    if word == "hari" and is_token_one_of(words, index + 1, "minggu"):
        return PaperFigure("weekday", "minggu", index, index + 2)
    return None


def week_of_month_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """Which of the weeks of a month: `minggu kedua`, `Senin ke-1 dan ke-3`, `pekan terakhir`."""
    if words[index].text in ("minggu", "pekan"):
        week, end = _week_ordinal_and_end(words, index + 1)
        return PaperFigure("week", week, index, end) if week else None
    week, end = _week_ordinal_and_end(words, index)
    if not week:
        return None
    before = index - 1
    # An ordinal may go on a list of others: `minggu pertama, kedua, dan ketiga`.
    while before >= 0 and _is_part_of_ordinal_list(words[before].text):
        before -= 1
    return (
        PaperFigure("week", week, index, end) if is_token_one_of(words, before, *_WEEKS) else None
    )


def _week_ordinal_and_end(words: Sequence[Token], index: int) -> tuple[str, int]:
    """An ordinal of a week at a place, as a policy writes it, and the place behind; else empty."""
    if is_token_one_of(words, index, "ke") and is_token_one_of(words, index + 1, *"12345"):
        return words[index + 1].text, index + 2
    if index < len(words) and words[index].text in _WEEK_ORDINALS:
        return _WEEK_ORDINALS[words[index].text], index + 1
    return "", index


def _is_part_of_ordinal_list(text: str) -> bool:
    return text in _WEEK_ORDINALS or text in ("ke", "dan", "atau", "serta", ",", *"12345")


def date_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A date such as `7 April 2026`, or a day whose month and year stand behind another."""
    month, end = _month_and_end(words, index + 1)
    last_month, year, behind = month, "", place_behind_joining_words(words, end)
    if month and not behind:
        if end >= len(words):
            return None
        year, end = words[end].text, end + 1
    elif _can_begin_list_of_days(words, index, end):
        while not year and behind and _is_day_number(words, behind):
            last_month, place = _month_and_end(words, behind + 1)
            month = month or last_month
            year = words[place].text if last_month and _is_year(words, place) else ""
            behind = place_behind_joining_words(words, place)
    if not year:
        return None
    try:
        # `28 Desember sampai dengan 2 Januari 2027` begins in the year before.
        on = date(int(year) - (month > last_month), month, int(words[index].text))
    except ValueError:
        return PaperFigure("broken", " ".join(word.text for word in words[index:end]), index, end)
    return PaperFigure("date", on.isoformat(), index, end)


def _month_and_end(words: Sequence[Token], index: int) -> tuple[int, int]:
    """The month that is named at a place, and the place behind it; 0 for none."""
    if index < len(words) and words[index].text in _MONTHS:
        return _MONTHS.index(words[index].text) + 1, index + 1
    return 0, index


def _can_begin_list_of_days(words: Sequence[Token], index: int, end: int) -> bool:
    """Whether a number may be the first or a further day of several.

    Up to a last day it is; before `dan` only behind `tanggal`, or as one of such days.
    """
    if not _is_day_number(words, index):
        return False
    if any(tuple(word.text for word in words[end : end + len(to)]) == to for to in UNTIL_WORDS):
        return True
    while index >= 2 and words[index - 1].text in _LISTED:
        index -= 1
        while index and (_is_day_number(words, index - 1) or words[index - 1].text in _LISTED):
            index -= 1
    return is_token_one_of(words, index - 1, "tanggal")


def _is_day_number(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and bool(re.fullmatch("[0-9]{1,2}", words[index].text))


def _is_year(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and bool(re.fullmatch("[0-9]{4}", words[index].text))


def monthly_day_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """`tanggal 1 bulan berikutnya`."""
    if words[index].text != "tanggal":
        return None
    if index + 3 < len(words) and is_ascii_number(words[index + 1].text):
        tail = (words[index + 2].text, words[index + 3].text)
        # Each month for the next one is a day of the month before.
        if [word.text for word in words[index + 4 : index + 6]] == ["untuk", "bulan"]:
            return None
        if tail in (("bulan", "berikutnya"), ("setiap", "bulan"), ("tiap", "bulan")):
            return PaperFigure("monthly", words[index + 1].text, index, index + 4)
    return None


def rest_of_weekday_range(words: Sequence[Token], first: PaperFigure) -> Iterator[PaperFigure]:
    """What stands behind a weekday up to the last of several: each weekday between the two."""
    joints = (*UNTIL_WORDS, ("-",), ("\u2013",), ("\u2014",))
    joint = (
        place_behind_joining_words(words, first.end, joints) if first.kind == "weekday" else None
    )
    if not joint:
        return
    place = joint + is_token_one_of(words, joint, "hari")
    word = words[place].text if place < len(words) else ""
    last = "minggu" if word == "minggu" else _DAYS.get(word)
    if last is None or week_of_month_figure(words, place):
        return
    begin = _WEEK.index(first.value) + 1
    for at in range(begin, begin + (_WEEK.index(last) - begin) % 7 + 1):
        yield PaperFigure("weekday", _WEEK[at % 7], first.end, place + 1)
