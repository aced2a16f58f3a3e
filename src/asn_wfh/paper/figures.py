"""The figures that a text prints: shares, times, dates, weekdays, periods, counts, references.

A figure is found by its form alone; what it is a figure of, the policy must say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.paper.tokens import Token

__all__ = ["NUMBERS", "Figure", "figures", "format_figure"]

_MONTHS = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_DAYS = {
    **{day: day for day in ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu")},
    "jum'at": "jumat",
    "ahad": "minggu",
}
_ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
NUMBERS = {
    **{word: place for place, word in enumerate(_ONES, 1)},
    "sepuluh": 10,
    "sebelas": 11,
    "seratus": 100,
}
"""Numbers that are printed as one word."""

_UNITS = frozenset(
    {"hari", "minggu", "bulan", "tahun", "jam", "menit", "kali", "orang", "shif", "pegawai"}
)
_STEPS = frozenset({"angka", "huruf", "poin", "butir", "nomor", "ayat", "pasal", "diktum"})
# Figures of these kinds are quoted without their kind.
_PLAIN = frozenset({"time", "date", "weekday", "reference", "number", "broken"})
_HALVES = frozenset({"separuh", "setengah"})
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}")
_TIME = re.compile(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its kind, its value in one form, and the tokens it takes, from and up to.

    `kind` is `share` (50), `time` (07:30), `date` (ISO), `monthly` (the day of the next month),
    `weekday`, `before` (days before: H-1), `law` (a law cited by its number and year),
    `reference` (the steps of a path), `number` (no unit), `broken` (digits and words that
    differ), or a unit such as `bulan` with the count.
    """

    kind: str
    value: str
    begin: int
    end: int


def figures(words: Sequence[Token]) -> Iterator[Figure]:
    """Every figure in the words, in order, none within another."""
    place = 0
    while place < len(words):
        figure = _figure_at(words, place)
        if figure:
            yield figure
            place = figure.end
        else:
            place += 1


def format_figure(kind: str, value: str) -> str:
    """A figure as a sentence quotes it: `50%`, `07:30`, `3 bulan`."""
    return f"{value}%" if kind == "share" else value if kind in _PLAIN else f"{value} {kind}"


def _figure_at(words: Sequence[Token], place: int) -> Figure | None:
    word = words[place].text
    if word in _STEPS:
        return _law(words, place) or _reference(words, place)
    if _is_number(word[0]):
        return _number(words, place)
    return _day(words, place) or _monthly(words, place) or _spelled(words, place)


def _day(words: Sequence[Token], place: int) -> Figure | None:
    """A weekday, or a day before another."""
    word = words[place].text
    if word == "h" and _is(words, place + 1, "1", "2", "3", "7"):
        return Figure("before", words[place + 1].text, place, place + 2)
    if word == "sehari" and _is(words, place + 1, "sebelum"):
        return Figure("before", "1", place, place + 2)
    if word in _DAYS:
        return Figure("weekday", _DAYS[word], place, place + 1)
    if word == "hari" and _is(words, place + 1, "minggu"):
        return Figure("weekday", "minggu", place, place + 2)
    return None


def _number(words: Sequence[Token], place: int) -> Figure:
    word = words[place].text
    dated = _date(words, place)
    if dated:
        return dated
    clock = _TIME.fullmatch(word)
    if clock:
        return Figure("time", f"{int(clock[1]):02}:{clock[2]}", place, place + 1)
    if word.endswith("%"):
        return Figure("share", word[:-1], place, place + 1)
    end, agrees = place + 1, True
    if _is(words, end, "("):
        close = next((at for at in range(end, min(end + 5, len(words))) if _is(words, at, ")")), 0)
        spelled = [token.text for token in words[end + 1 : close]]
        value = _value(spelled)
        if close and value:
            agrees, end = str(value) == word, close + 1
    if not agrees:
        return Figure("broken", word, place, end)
    return _counted(words, place, end, word)


def _spelled(words: Sequence[Token], place: int) -> Figure | None:
    """A number in words, where a unit follows it; elsewhere it is a word like others."""
    if words[place].text in _HALVES:
        return Figure("share", "50", place, place + 1)
    for length in (3, 2, 1):
        value = _value([word.text for word in words[place : place + length]])
        if value:
            figure = _counted(words, place, place + length, str(value))
            return None if figure.kind == "number" else figure
    return None


def _counted(words: Sequence[Token], begin: int, end: int, value: str) -> Figure:
    """A number with the unit that follows it."""
    if _is(words, end, "persen", "%"):
        return Figure("share", value, begin, end + 1)
    if _is(words, end, "hari") and _is(words, end + 1, "sebelum"):
        return Figure("before", value, begin, end + 2)
    if end < len(words) and words[end].text in _UNITS:
        return Figure(words[end].text, value, begin, end + 1)
    return Figure("number", value, begin, end)


def _value(spelled: Sequence[str]) -> int:
    """A number below a hundred in words; 0 for anything else."""
    match tuple(spelled):
        case (one,):
            return NUMBERS.get(one, 0)
        case (one, "belas") if one in _ONES:
            return 10 + NUMBERS[one]
        case (ten, "puluh") if ten in _ONES:
            return 10 * NUMBERS[ten]
        case (ten, "puluh", one) if {ten, one} <= set(_ONES):
            return 10 * NUMBERS[ten] + NUMBERS[one]
    return 0


def _date(words: Sequence[Token], place: int) -> Figure | None:
    """A date such as `7 April 2026`."""
    if place + 2 >= len(words) or words[place + 1].text not in _MONTHS:
        return None
    day, month, year = (word.text for word in words[place : place + 3])
    try:
        on = date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        return Figure("broken", f"{day} {month} {year}", place, place + 3)
    return Figure("date", on.isoformat(), place, place + 3)


def _monthly(words: Sequence[Token], place: int) -> Figure | None:
    """`tanggal 1 bulan berikutnya`."""
    if words[place].text != "tanggal":
        return None
    if place + 3 < len(words) and _is_number(words[place + 1].text):
        tail = (words[place + 2].text, words[place + 3].text)
        if tail in (("bulan", "berikutnya"), ("setiap", "bulan"), ("tiap", "bulan")):
            return Figure("monthly", words[place + 1].text, place, place + 4)
    return None


def _law(words: Sequence[Token], place: int) -> Figure | None:
    """`Nomor 94 Tahun 2021`: a law that is cited; a figure of its own, and none of the clause."""
    if words[place].text == "nomor" and place + 3 < len(words):
        number, tahun, year = (word.text for word in words[place + 1 : place + 4])
        if _is_number(number) and tahun == "tahun" and _is_number(year):
            return Figure("law", f"{number}/{year}", place, place + 4)
    return None


def _reference(words: Sequence[Token], place: int) -> Figure | None:
    """`angka 1 huruf a poin 2`: the steps of another clause's path."""
    steps: list[str] = []
    begin = place
    while place + 1 < len(words) and words[place].text in _STEPS:
        after = place + 1 + _is(words, place + 1, "(")
        if after >= len(words) or not _is_step(words[after].text):
            break
        steps.append(words[after].text)
        place = after + 1 + _is(words, after + 1, ")")
    return Figure("reference", ".".join(steps), begin, place) if steps else None


def _is_number(text: str) -> bool:
    """Whether a text is a number in the digits that a circular prints, not `\u0663` or `\u00b2`."""
    return text.isascii() and text.isdigit()


def _is_step(text: str) -> bool:
    letter = len(text) == 1 and text.isalpha()
    return _is_number(text) or letter or bool(_ROMAN.fullmatch(text))


def _is(words: Sequence[Token], place: int, *texts: str) -> bool:
    return place < len(words) and words[place].text in texts
