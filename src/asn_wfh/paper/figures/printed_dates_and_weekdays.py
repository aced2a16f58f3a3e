"""The dates, weekdays, weeks of a month and days before another that a text prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from asn_wfh.paper.figures.day_before_and_breach_ordinals import (
    ORDINALS,
    place_behind_day_before_or_zero,
)
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.figures.words_joining_days_or_reference_steps import (
    UNTIL_WORDS,
    place_behind_listing_or_until_words,
)
from asn_wfh.paper.tokens import Token, is_ascii_number, is_token_one_of

__all__ = [
    "BEGIN_DAYS",
    "MONTHS",
    "WEEK",
    "date_figure",
    "monthly_day_figure",
    "rest_of_weekday_range",
    "week_of_month_figure",
    "weekday_or_day_before_figure",
]

MONTHS = (
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
_WEEK_NUMBERS = {
    form: str(at)
    for at, forms in enumerate(
        (
            *(("1", "i", "satu"), ("2", "ii", "dua"), ("3", "iii", "tiga")),
            *(("4", "iv", "empat"), ("5", "v", "lima")),
        ),
        1,
    )
    for form in forms
}
"""Numbers of a week: `ke-1`, `minggu I`, `minggu satu`."""
_WEEK_JOINTS = frozenset({"dan", "atau", "serta", ",", "/", "(", ")"})
_PARTS_OF_WEEK_LIST = _WEEK_JOINTS | _WEEK_ORDINALS.keys() | _WEEK_NUMBERS.keys() | {"ke"}
_BEGIN_WEEKS = frozenset(
    {"minggu", "pekan", "ke", "ganjil", "genap", *_WEEK_ORDINALS, *_WEEK_NUMBERS}
)
BEGIN_DAYS = _BEGIN_WEEKS | {"h", "hari", "sehari", "tanggal", *_DAYS}
"""The words by which a week, a weekday, a day before another or a day of each month begins."""
_BEHIND_WEEK = _WEEK_JOINTS - {"("} | {
    *(".", ";", ":", "setiap", "tiap", "bulan", "dalam", "pada", "di", "hari", "asn", "pegawai"),
    *("bulan", "bagi", "untuk", "yang", "dapat", "wajib"),
}
"""What may follow a bare number of a week: nothing that it would count."""

WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_BEFORE_DAYS = ("tanggal", "pada", "yaitu", "yakni", "selama", "mulai", "sejak")
"""Behind these a number may be the first of several days of a month."""
_MOST_DAYS = 31
"""A list of more days than a month has is none of one month."""
_MOST_WEEK_WORDS = 40
"""So many words a list of the weeks of a month has at most, each week said twice."""
_DAY_NUMBERS = frozenset(form for day in range(100) for form in (str(day), f"{day:02}"))
_YEAR = re.compile("[0-9]{4}")
_LISTED = frozenset({",", "dan", "serta", *MONTHS})
"""What stands between the days of one month, and behind the last of another."""
_DAY_NUMBERS_AND_LISTED = _DAY_NUMBERS | _LISTED


def weekday_or_day_before_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A weekday, or a day before another."""
    word = words[index].text
    if word == "h" and is_token_one_of(words, index + 1, "1", "2", "3", "7"):
        return PaperFigure("before", words[index + 1].text, index, index + 2)
    before = place_behind_day_before_or_zero(words, index)
    if before:
        return PaperFigure("before", "1", index, before)
    if word in _DAYS:
        return PaperFigure("weekday", _DAYS[word], index, index + 1)
    if word == "hari" and is_token_one_of(words, index + 1, "minggu"):
        return PaperFigure("weekday", "minggu", index, index + 2)
    return None


def week_of_month_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """Which of the weeks of a month: `minggu kedua`, `Senin ke-1 dan ke-3`, `pekan I dan III`.

    `hari Minggu 5 April` is a Sunday, and `minggu 2 kali` counts no week.  An odd or an even one is
    none that a policy can name.
    """
    if words[index].text not in _BEGIN_WEEKS:
        return None
    if words[index].text in ("ganjil", "genap") and is_token_one_of(
        words, index - 1, "tanggal", *_WEEKS
    ):
        return PaperFigure("week", words[index].text, index, index + 1)
    if words[index].text in ("minggu", "pekan"):
        week, end = _week_number_and_end(words, index + 1, is_alone=True)
        return PaperFigure("week", week, index, end) if week else None
    week, end = _week_number_and_end(words, index, is_alone=False)
    if week:
        before = _place_before_week_numbers(words, index)
        named = is_token_one_of(words, before, *_WEEKS)
        return PaperFigure("week", week, index, end) if named else None
    week, end = _week_number_and_end(words, index, is_alone=True)
    if not week or not is_token_one_of(words, index - 1, *_WEEK_JOINTS):
        return None
    # A bare number goes on a list of weeks only: `minggu 1 dan 3`, not `Rabu, 3 orang`.
    before = _place_before_week_numbers(words, index)
    begun = before + 1 < index - 1 and is_token_one_of(words, before, "minggu", "pekan")
    listed = begun and week_of_month_figure(words, before)
    return PaperFigure("week", week, index, end) if listed else None


def _place_before_week_numbers(words: Sequence[Token], index: int) -> int:
    """The place before a list of weeks that goes on at a place: `minggu pertama, kedua, ...`."""
    before, furthest = index - 1, max(0, index - _MOST_WEEK_WORDS)
    while before >= furthest and words[before].text in _PARTS_OF_WEEK_LIST:
        before -= 1
    return before


def _week_number_and_end(words: Sequence[Token], index: int, *, is_alone: bool) -> tuple[str, int]:
    """Which week is named at a place, as a policy writes it, and the place behind; else empty.

    `is_alone` takes a number without `ke`, too, where nothing counted by it follows.
    """
    begins = index + is_token_one_of(words, index, "ke")
    text = words[begins].text if begins < len(words) else ""
    if begins == index and text in _WEEK_ORDINALS:
        week = _WEEK_ORDINALS[text]
    elif begins > index or is_alone:
        week = _WEEK_NUMBERS.get(text, "")
    else:
        week = ""
    end = begins + 1
    # `minggu ke-1 (satu)` says its number twice; where the two differ, neither is taken.
    if week and is_token_one_of(words, end, "(") and is_token_one_of(words, end + 2, ")"):
        spelled = _WEEK_NUMBERS.get(words[end + 1].text)
        if spelled is not None:
            week, end = (week, end + 3) if spelled == week else ("", end)
    if (
        week
        and begins == index
        and text not in _WEEK_ORDINALS
        and not _is_number_followed_by_nothing_it_counts(words, end)
    ):
        week = ""
    return (week, end) if week else ("", index)


def _is_number_followed_by_nothing_it_counts(words: Sequence[Token], index: int) -> bool:
    """Whether the number before a place counts nothing that follows it."""
    return index >= len(words) or words[index].text in _BEHIND_WEEK


def date_figure(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A date such as `7 April 2026`, or a day whose month and year stand behind another."""
    month, end = _month_and_end(words, index + 1)
    last_month, year, behind = month, "", place_behind_listing_or_until_words(words, end)
    if month and not behind:
        if end >= len(words):
            return None
        year, end = words[end].text, end + 1
    elif _is_number_in_list_of_days_of_month(words, index, end):
        furthest = end + 2 * _MOST_DAYS
        while not year and behind and behind < furthest and _is_day_number(words, behind):
            last_month, place = _month_and_end(words, behind + 1)
            month = month or last_month
            year = words[place].text if last_month and _is_year(words, place) else ""
            behind = place_behind_listing_or_until_words(words, place)
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
    if index < len(words) and words[index].text in MONTHS:
        return MONTHS.index(words[index].text) + 1, index + 1
    return 0, index


def _is_number_in_list_of_days_of_month(words: Sequence[Token], index: int, end: int) -> bool:
    """Whether a number may be the first or a further day of several.

    Up to a last day it is; before `dan` only behind `tanggal` or the like, or as one of such days.
    """
    if not _is_day_number(words, index):
        return False
    if place_behind_listing_or_until_words(words, end, UNTIL_WORDS):
        return True
    furthest = max(2, index - 2 * _MOST_DAYS)
    if index >= furthest and words[index - 1].text in _LISTED:
        index -= 1
        while index >= furthest - 1 and words[index - 1].text in _DAY_NUMBERS_AND_LISTED:
            index -= 1
    return is_token_one_of(words, index - 1, *_BEFORE_DAYS)


def _is_day_number(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and words[index].text in _DAY_NUMBERS


def _is_year(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and bool(_YEAR.fullmatch(words[index].text))


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
    joint = (
        place_behind_listing_or_until_words(words, first.end, UNTIL_WORDS)
        if first.kind == "weekday"
        else None
    )
    if not joint:
        return
    place = joint + is_token_one_of(words, joint, "hari")
    word = words[place].text if place < len(words) else ""
    last = "minggu" if word == "minggu" else _DAYS.get(word)
    if last is None or week_of_month_figure(words, place):
        return
    begin = WEEK.index(first.value) + 1
    for at in range(begin, begin + (WEEK.index(last) - begin) % 7 + 1):
        yield PaperFigure("weekday", WEEK[at % 7], first.end, place + 1)
