"""The figures that a text prints: shares, times, dates, weekdays, periods, counts, references.

A figure is found by its form alone; what it is a figure of, the policy must say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asn_wfh.law.dictum_ordinals import dictum_ordinal
from asn_wfh.paper.figures_without_numbers import (
    ORDINALS,
    breach_ordinal_and_end,
    end_of_day_before_phrase,
    end_of_phrase_behind_day_count,
)
from asn_wfh.paper.tokens import Token

__all__ = ["NUMBERS", "Figure", "find_figures", "format_figure", "share_in_whole_percent"]

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
_ARTICLE = "pasal-"
_STEPS = frozenset({"angka", "huruf", "poin", "butir", "nomor", "ayat", "pasal", "diktum"})
_PRINTED_AS = {
    "share": "{value}%",
    "week": "minggu ke-{value}",
    "before": "H-{value}",
    "monthly": "tanggal {value} bulan berikutnya",
    "breach": "pelanggaran ke-{value}",
}
# Figures of these kinds are quoted without their kind.
_PLAIN = frozenset({"time", "date", "weekday", "reference", "number", "broken"})
_HALVES = frozenset({"separuh", "setengah"})
_WEEKS = frozenset({"minggu", "pekan", *_DAYS})
"""Behind these an ordinal says which of the weeks, or weekdays, of a month is meant."""
_WEEK_ORDINALS = {**ORDINALS, "terakhir": "akhir"}
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}")
_UNTIL = (
    *(("sampai", "dengan"), ("sampai",), ("hingga",), ("s", "/", "d"), ("sd",)),
    *(("s", ".", "d", "."), ("s", ".", "d")),
)
_LISTING = (("dan",), ("atau",), ("serta",), (",", "dan"), (",", "atau"), (",",))
_JOINTS = (*_UNTIL, *_LISTING)
_WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
"""What joins the days of one month, or the first and the last step of a reference."""
_LISTED = frozenset({",", "dan", "serta", *_MONTHS})
_MOST_DICTUM_WORDS = 3
_TIME = re.compile(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its kind, its value in one form, and the tokens it takes, from and up to.

    `kind` is `share` (50, or `1,5` where it is no whole one), `time` (07:30), `date` (ISO),
    `monthly` (the day of the next month), `weekday`, `week` (which of the month: 2, or `akhir`),
    `before` (working days before: H-1), `breach` (which time: 2), `law` (a law cited by its number
    and year), `reference` (the steps of a path), `number` (no unit), `broken` (digits and words
    that differ), or a unit such as `bulan` with the count.
    """

    kind: str
    value: str
    begin: int
    end: int


def share_in_whole_percent(figure: Figure) -> int | None:
    """A share in whole percent, at most 100; None for a figure that is none."""
    is_whole = figure.kind == "share" and figure.value.isdecimal()
    return min(int(figure.value), 100) if is_whole else None


def find_figures(words: Sequence[Token]) -> Iterator[Figure]:
    """Every figure in the words, in order; of those within another none.

    Of `huruf a sampai dengan huruf d` the first is a figure, and each further one stands in what
    follows it; so of `Senin sampai dengan Kamis`.
    """
    place, before = 0, None
    while place < len(words):
        figure = _figure_at(words, place)
        if figure:
            figure = _reference_with_steps_before(words, before, figure)
            further = (
                *_rest_of_reference_range(words, figure),
                *_rest_of_weekday_range(words, figure),
            )
            before = further[-1] if further else figure
            yield figure
            yield from further
            place = further[-1].end if further else figure.end
        else:
            place += 1


def format_figure(kind: str, value: str) -> str:
    """A figure as a sentence quotes it: `50%`, `07:30`, `3 bulan`, `minggu ke-2`, `H-1`."""
    if kind == "week" and value == "akhir":
        return "minggu terakhir"
    form = "{value}" if kind in _PLAIN else _PRINTED_AS.get(kind, "{value} {kind}")
    return form.format(value=value, kind=kind)


def _figure_at(words: Sequence[Token], index: int) -> Figure | None:
    word = words[index].text
    week = _week_of_month_figure(words, index)
    if week:
        return week
    breach, end = breach_ordinal_and_end(words, index)
    if breach:
        return Figure("breach", breach, index, end)
    if word in _STEPS:
        return _cited_law_figure(words, index) or _clause_reference_figure(words, index)
    if _is_ascii_number(word[0]):
        return _figure_from_digits(words, index)
    return (
        _weekday_or_day_before_figure(words, index)
        or _day_of_month_figure(words, index)
        or _figure_in_number_words(words, index)
    )


def _weekday_or_day_before_figure(words: Sequence[Token], index: int) -> Figure | None:
    """A weekday, or a day before another."""
    word = words[index].text
    if word == "h" and _is_token_one_of(words, index + 1, "1", "2", "3", "7"):
        return Figure("before", words[index + 1].text, index, index + 2)
    before = end_of_day_before_phrase(words, index)
    if before:
        return Figure("before", "1", index, before)
    if word in _DAYS:
        return Figure("weekday", _DAYS[word], index, index + 1)
    if word == "hari" and _is_token_one_of(words, index + 1, "minggu"):
        return Figure("weekday", "minggu", index, index + 2)
    return None


def _week_of_month_figure(words: Sequence[Token], index: int) -> Figure | None:
    """Which of the weeks of a month: `minggu kedua`, `Senin ke-1 dan ke-3`, `pekan terakhir`."""
    if words[index].text in ("minggu", "pekan"):
        week, end = _week_ordinal_and_end(words, index + 1)
        return Figure("week", week, index, end) if week else None
    week, end = _week_ordinal_and_end(words, index)
    if not week:
        return None
    before = index - 1
    # An ordinal may go on a list of others: `minggu pertama, kedua, dan ketiga`.
    while before >= 0 and _is_part_of_ordinal_list(words[before].text):
        before -= 1
    return Figure("week", week, index, end) if _is_token_one_of(words, before, *_WEEKS) else None


def _week_ordinal_and_end(words: Sequence[Token], index: int) -> tuple[str, int]:
    """An ordinal of a week at a place, as a policy writes it, and the place behind; else empty."""
    if _is_token_one_of(words, index, "ke") and _is_token_one_of(words, index + 1, *"12345"):
        return words[index + 1].text, index + 2
    if index < len(words) and words[index].text in _WEEK_ORDINALS:
        return _WEEK_ORDINALS[words[index].text], index + 1
    return "", index


def _is_part_of_ordinal_list(text: str) -> bool:
    return text in _WEEK_ORDINALS or text in ("ke", "dan", "atau", "serta", ",", *"12345")


def _figure_from_digits(words: Sequence[Token], index: int) -> Figure:
    word = words[index].text
    dated = _date_figure(words, index)
    if dated:
        return dated
    clock = _TIME.fullmatch(word)
    if clock:
        return Figure("time", f"{int(clock[1]):02}:{clock[2]}", index, index + 1)
    if word.endswith("%"):
        return _share_with_its_spelling(words, index, word[:-1].replace(".", ","))
    end, agrees = index + 1, True
    if _is_token_one_of(words, end, "("):
        close = next(
            (at for at in range(end, min(end + 5, len(words))) if _is_token_one_of(words, at, ")")),
            0,
        )
        spelled = [token.text for token in words[end + 1 : close]]
        value = _spelled_number_or_zero(spelled)
        if close and value:
            agrees, end = str(value) == word, close + 1
    if not agrees:
        return Figure("broken", word, index, end)
    return _number_with_its_unit(words, index, end, word)


def _figure_in_number_words(words: Sequence[Token], index: int) -> Figure | None:
    """A number in words, where a unit follows it; elsewhere it is a word like others."""
    if words[index].text in _HALVES:
        return Figure("share", "50", index, index + 1)
    broken = _fractional_share_in_words(words, index)
    if broken:
        return broken
    for length in (3, 2, 1):
        value = _spelled_number_or_zero([word.text for word in words[index : index + length]])
        if value:
            figure = _number_with_its_unit(words, index, index + length, str(value))
            return None if figure.kind == "number" else figure
    return None


def _share_with_its_spelling(words: Sequence[Token], index: int, value: str) -> Figure:
    """A share with the words that say it again: `75% (tujuh puluh lima persen)`."""
    if _is_token_one_of(words, index + 1, "(") and index + 2 < len(words):
        spelled = _figure_in_number_words(words, index + 2)
        if spelled and spelled.kind == "share" and _is_token_one_of(words, spelled.end, ")"):
            kind = "share" if spelled.value == value else "broken"
            return Figure(kind, value, index, spelled.end + 1)
    return Figure("share", value, index, index + 1)


def _fractional_share_in_words(words: Sequence[Token], index: int) -> Figure | None:
    """A share that is no whole one, in words: `satu koma lima persen`."""
    for length in (3, 2, 1):
        point = index + length
        whole = _spelled_number_or_zero([word.text for word in words[index:point]])
        if (whole or words[index].text == "nol") and _is_token_one_of(words, point, "koma"):
            for places in (3, 2, 1):
                end = point + 1 + places
                rest = _spelled_number_or_zero([w.text for w in words[point + 1 : end]])
                if rest and _is_token_one_of(words, end, "persen"):
                    return Figure("share", f"{whole},{rest}", index, end + 1)
    return None


def _number_with_its_unit(words: Sequence[Token], begin: int, end: int, value: str) -> Figure:
    """A number with the unit that follows it."""
    if _is_token_one_of(words, end, "persen", "%"):
        return Figure("share", value, begin, end + 1)
    before = end_of_phrase_behind_day_count(words, end)
    if before:
        return Figure("before", value, begin, before)
    if end < len(words) and words[end].text in _UNITS:
        return Figure(words[end].text, value, begin, end + 1)
    return Figure("number", value, begin, end)


def _spelled_number_or_zero(spelled: Sequence[str]) -> int:
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


def _date_figure(words: Sequence[Token], index: int) -> Figure | None:
    """A date such as `7 April 2026`, or a day whose month and year stand behind another."""
    month, end = _month_and_end(words, index + 1)
    last_month, year, behind = month, "", _place_behind_joining_words(words, end)
    if month and not behind:
        if end >= len(words):
            return None
        year, end = words[end].text, end + 1
    elif _can_begin_list_of_days(words, index, end):
        while not year and behind and _is_day_number(words, behind):
            last_month, place = _month_and_end(words, behind + 1)
            month = month or last_month
            year = words[place].text if last_month and _is_year(words, place) else ""
            behind = _place_behind_joining_words(words, place)
    if not year:
        return None
    try:
        # `28 Desember sampai dengan 2 Januari 2027` begins in the year before.
        on = date(int(year) - (month > last_month), month, int(words[index].text))
    except ValueError:
        return Figure("broken", " ".join(word.text for word in words[index:end]), index, end)
    return Figure("date", on.isoformat(), index, end)


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
    if any(tuple(word.text for word in words[end : end + len(to)]) == to for to in _UNTIL):
        return True
    while index >= 2 and words[index - 1].text in _LISTED:
        index -= 1
        while index and (_is_day_number(words, index - 1) or words[index - 1].text in _LISTED):
            index -= 1
    return _is_token_one_of(words, index - 1, "tanggal")


def _is_day_number(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and bool(re.fullmatch("[0-9]{1,2}", words[index].text))


def _is_year(words: Sequence[Token], index: int) -> bool:
    return index < len(words) and bool(re.fullmatch("[0-9]{4}", words[index].text))


def _place_behind_joining_words(
    words: Sequence[Token], index: int, joints: Sequence[tuple[str, ...]] = _JOINTS
) -> int | None:
    """The place behind what joins two days or two steps, such as `dan`; None where nothing does."""
    for joint in joints:
        end = index + len(joint)
        if tuple(word.text for word in words[index:end]) == joint:
            return end + _is_token_one_of(words, end, "tanggal")
    return None


def _day_of_month_figure(words: Sequence[Token], index: int) -> Figure | None:
    """`tanggal 1 bulan berikutnya`."""
    if words[index].text != "tanggal":
        return None
    if index + 3 < len(words) and _is_ascii_number(words[index + 1].text):
        tail = (words[index + 2].text, words[index + 3].text)
        # Each month for the next one is a day of the month before.
        if [word.text for word in words[index + 4 : index + 6]] == ["untuk", "bulan"]:
            return None
        if tail in (("bulan", "berikutnya"), ("setiap", "bulan"), ("tiap", "bulan")):
            return Figure("monthly", words[index + 1].text, index, index + 4)
    return None


def _cited_law_figure(words: Sequence[Token], index: int) -> Figure | None:
    """`Nomor 94 Tahun 2021`: a law that is cited; a figure of its own, and none of the clause."""
    if words[index].text == "nomor" and index + 3 < len(words):
        number, tahun, year = (word.text for word in words[index + 1 : index + 4])
        if _is_ascii_number(number) and tahun == "tahun" and _is_ascii_number(year):
            return Figure("law", f"{number}/{year}", index, index + 4)
    return None


def _clause_reference_figure(words: Sequence[Token], index: int) -> Figure | None:
    """`angka 1 huruf a poin 2`: the steps of another clause's path."""
    steps: list[str] = []
    begin = index
    while index + 1 < len(words) and words[index].text in _STEPS:
        step, end = _clause_step_and_end(words, index + 1, is_dictum=words[index].text == "diktum")
        if not step:
            break
        further, end = _dotted_steps_and_end(words, end)
        # `Pasal 2` is that of the paper, `ayat (2)` one of the same clause.
        steps += [f"{_ARTICLE}{step}" if words[index].text == "pasal" else step, *further]
        index = end
    return Figure("reference", ".".join(steps), begin, index) if steps else None


def _reference_with_steps_before(
    words: Sequence[Token], before: Figure | None, figure: Figure
) -> Figure:
    """Of `huruf A angka 1 dan angka 3` the second, which is A.3; any other figure as it is."""
    if before is None or {before.kind, figure.kind} != {"reference"} or "." in figure.value:
        return figure
    joined = _place_behind_joining_words(words, before.end, _LISTING) == figure.begin
    last = next(at for at in range(before.end - 1, -1, -1) if words[at].text in _STEPS)
    if not joined or words[last].text != words[figure.begin].text:
        return figure
    above, dot, _ = before.value.rpartition(".")
    return replace(figure, value=f"{above}{dot}{figure.value}")


def _clause_step_and_end(words: Sequence[Token], index: int, *, is_dictum: bool) -> tuple[str, int]:
    """A step of a path at a place, and the place behind it; an empty one where there is none."""
    if is_dictum:
        for end in range(min(index + _MOST_DICTUM_WORDS, len(words)), index, -1):
            ordinal = dictum_ordinal(" ".join(word.text for word in words[index:end]))
            if ordinal:
                return str(ordinal), end
    after = index + _is_token_one_of(words, index, "(")
    if after >= len(words) or not _is_clause_step(words[after].text):
        return "", index
    return words[after].text, after + 1 + _is_token_one_of(words, after + 1, ")")


def _dotted_steps_and_end(words: Sequence[Token], index: int) -> tuple[list[str], int]:
    """The steps joined by dots to the one before a place, as in `butir 2.a.3`, and their end."""
    steps: list[str] = []
    while index + 1 < len(words) and words[index].text == ".":
        before, dot, step = words[index - 1 : index + 2]
        if not (before.end == dot.start and dot.end == step.start and _is_clause_step(step.text)):
            break
        steps.append(step.text)
        index += 2
    return steps, index


def _rest_of_reference_range(words: Sequence[Token], first: Figure) -> Iterator[Figure]:
    """What stands behind a reference up to the last of several: each clause between the two."""
    joint = (
        _place_behind_joining_words(words, first.end, _UNTIL) if first.kind == "reference" else None
    )
    if not joint or joint >= len(words):
        return
    # `angka 1 sampai dengan 3`, `Diktum KESATU sampai dengan KETIGA`.
    is_dictum = words[first.begin].text == "diktum"
    step, end = _clause_step_and_end(words, joint, is_dictum=is_dictum)
    last = _clause_reference_figure(words, joint) or Figure("reference", step, joint, end)
    steps, ending = first.value.split("."), last.value.split(".")
    above = [*steps[: -len(ending)], *ending[:-1]]
    article = _ARTICLE if steps[-1].startswith(_ARTICLE) else ""
    first_step, last_step = (step.removeprefix(_ARTICLE) for step in (steps[-1], ending[-1]))
    for step in _steps_up_to(first_step, last_step):
        yield Figure("reference", ".".join([*above, f"{article}{step}"]), first.end, last.end)


def _rest_of_weekday_range(words: Sequence[Token], first: Figure) -> Iterator[Figure]:
    """What stands behind a weekday up to the last of several: each weekday between the two."""
    joints = (*_UNTIL, ("-",), ("\u2013",), ("\u2014",))
    joint = (
        _place_behind_joining_words(words, first.end, joints) if first.kind == "weekday" else None
    )
    if not joint:
        return
    place = joint + _is_token_one_of(words, joint, "hari")
    word = words[place].text if place < len(words) else ""
    last = "minggu" if word == "minggu" else _DAYS.get(word)
    if last is None or _week_of_month_figure(words, place):
        return
    begin = _WEEK.index(first.value) + 1
    for at in range(begin, begin + (_WEEK.index(last) - begin) % 7 + 1):
        yield Figure("weekday", _WEEK[at % 7], first.end, place + 1)


def _steps_up_to(first: str, last: str) -> Iterator[str]:
    """The steps behind one up to another of its kind; none where they are of two kinds."""
    if _is_ascii_number(first) and _is_ascii_number(last):
        yield from (str(step) for step in range(int(first) + 1, min(int(last), 999) + 1))
    elif len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        yield from (chr(step) for step in range(ord(first) + 1, ord(last) + 1))


def _is_ascii_number(text: str) -> bool:
    """Whether a text is a number in the digits that a circular prints, not `\u0663` or `\u00b2`."""
    return text.isascii() and text.isdigit()


def _is_clause_step(text: str) -> bool:
    letter = len(text) == 1 and text.isalpha()
    return _is_ascii_number(text) or letter or bool(_ROMAN.fullmatch(text))


def _is_token_one_of(words: Sequence[Token], index: int, *texts: str) -> bool:
    return 0 <= index < len(words) and words[index].text in texts
