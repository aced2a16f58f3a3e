"""Finds the figures that a text prints, and reads its shares, numbers and times of day.

A figure is found by its form alone; what it is a figure of, the policy must say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from asn_wfh.paper.figures.day_before_and_breach_ordinals import (
    ORDINALS,
    breach_ordinal_and_end,
    place_behind_hari_sebelum,
)
from asn_wfh.paper.figures.printed_clause_references import (
    STEP_WORDS,
    cited_law_figure,
    clause_reference_figure,
    reference_completed_from_one_before,
    rest_of_reference_range,
)
from asn_wfh.paper.figures.printed_date_ranges import (
    month_range_figure,
    range_from_date,
    weekday_and_its_date_figure,
)
from asn_wfh.paper.figures.printed_dates_and_weekdays import (
    BEGIN_DAYS,
    WEEK,
    date_figure,
    monthly_day_figure,
    rest_of_weekday_range,
    week_of_month_figure,
    weekday_or_day_before_figure,
)
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.figures.printed_fractions import FRACTION_WORDS, fraction_figure
from asn_wfh.paper.tokens import Token, answer_about, is_ascii_number, is_token_one_of

__all__ = ["NUMBERS", "each_figure", "find_figures"]

_ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
NUMBERS = {
    **{word: place for place, word in enumerate(_ONES, 1)},
    "sepuluh": 10,
    "sebelas": 11,
    "seratus": 100,
}
"""Numbers that are printed as one word."""

_BEGIN_NUMBERS = frozenset({"nol", *NUMBERS, *FRACTION_WORDS})
_UNITS = frozenset(
    {"hari", "minggu", "bulan", "tahun", "jam", "menit", "kali", "orang", "shif", "pegawai"}
)
_MONTHS_OF_PERIODS = {"triwulan": "3", "kuartal": "3", "caturwulan": "4", "semester": "6"}
_SINGLE_PERIODS = {
    "seminggu": "minggu",
    "sepekan": "minggu",
    "sebulan": "bulan",
    "setahun": "tahun",
}
_BEGIN_FIGURES = frozenset(
    {
        *(*BEGIN_DAYS, *WEEK, *STEP_WORDS, *ORDINALS, *_BEGIN_NUMBERS),
        *("bulan", *_MONTHS_OF_PERIODS, *_SINGLE_PERIODS),
    }
)
"""The words by which a figure without digits begins."""
_BEGIN_RANGES = frozenset({"date", "reference", "weekday"})
"""The figures with which several may begin."""
_STRICT_BOUNDS = {
    "kurang dari": "<",
    "di bawah": "<",
    "lebih dari": ">",
    "di atas": ">",
}
"""Before a share: it must stay below it, or above."""
_TIME = re.compile(r"([01]?[0-9]|2[0-4])[.:]([0-5][0-9])")


def find_figures(words: Sequence[Token]) -> tuple[PaperFigure, ...]:
    """Every figure in the words, in order; of those within another none."""
    return answer_about(words, _all_figures)


def _all_figures(words: Sequence[Token]) -> tuple[PaperFigure, ...]:
    return tuple(each_figure(words))


def each_figure(words: Sequence[Token]) -> Iterator[PaperFigure]:
    """Every figure in the words, one after the other; of those within another none.

    Of `huruf a sampai dengan huruf d` the first is a figure, and each further one stands in what
    follows it; so of `Senin sampai dengan Kamis`.
    """
    place, before = 0, None
    while place < len(words):
        figure = _figure_at(words, place)
        if figure:
            figure = reference_completed_from_one_before(words, before, figure)
            figure = _with_strict_bound_before_it(words, figure)
            further = _figures_joined_behind(words, figure)
            before = further[-1] if further else figure
            yield figure
            yield from further
            place = further[-1].end if further else figure.end
        else:
            place += 1


def _figures_joined_behind(words: Sequence[Token], figure: PaperFigure) -> tuple[PaperFigure, ...]:
    """What joins a date, a clause or a weekday to another up to which it goes, and what follows."""
    if figure.kind not in _BEGIN_RANGES:
        return ()
    joint = range_from_date(words, figure)
    return (
        *([joint] if joint else []),
        *rest_of_reference_range(words, figure),
        *rest_of_weekday_range(words, figure),
    )


def _figure_at(words: Sequence[Token], index: int) -> PaperFigure | None:
    word = words[index].text
    # Before `'` and behind it a weekday is one word: `jum'at`.
    if word.replace("'", "") not in _BEGIN_FIGURES and not is_ascii_number(word[0]):
        return None
    week = week_of_month_figure(words, index)
    if week:
        return week
    breach, end = breach_ordinal_and_end(words, index)
    if breach:
        return PaperFigure("breach", breach, index, end)
    if word in STEP_WORDS:
        return cited_law_figure(words, index) or clause_reference_figure(words, index)
    if is_ascii_number(word[0]):
        return _figure_from_digits(words, index)
    return (
        weekday_and_its_date_figure(words, index)
        or weekday_or_day_before_figure(words, index)
        or month_range_figure(words, index)
        or monthly_day_figure(words, index)
        or _quarter_half_or_single_period(words, index)
        or _figure_in_number_words(words, index)
    )


def _figure_from_digits(words: Sequence[Token], index: int) -> PaperFigure:
    word = words[index].text
    dated = date_figure(words, index)
    if dated:
        return dated
    fraction = fraction_figure(words, index)
    if fraction:
        return fraction
    clock = _TIME.fullmatch(word)
    if clock:
        return PaperFigure("time", f"{int(clock[1]):02}:{clock[2]}", index, index + 1)
    if word.endswith("%"):
        return _share_with_its_spelling(words, index, word[:-1].replace(".", ","))
    end, agrees = index + 1, True
    if is_token_one_of(words, end, "("):
        close = next(
            (at for at in range(end, min(end + 5, len(words))) if is_token_one_of(words, at, ")")),
            0,
        )
        spelled = [token.text for token in words[end + 1 : close]]
        value = _spelled_number(spelled)
        if close and value is not None:
            agrees, end = str(value) == word, close + 1
    if not agrees:
        return PaperFigure("broken", word, index, end)
    return _number_with_its_unit(words, index, end, word)


def _quarter_half_or_single_period(words: Sequence[Token], index: int) -> PaperFigure | None:
    """`setiap triwulan` is every three months; of `2 kali sebulan` the last word is one month."""
    word = words[index].text
    if word in _MONTHS_OF_PERIODS and is_token_one_of(words, index - 1, "setiap", "tiap", "per"):
        return PaperFigure("bulan", _MONTHS_OF_PERIODS[word], index, index + 1)
    if word in _SINGLE_PERIODS and is_token_one_of(words, index - 1, "kali", "hari", "kerja"):
        return PaperFigure(_SINGLE_PERIODS[word], "1", index, index + 1)
    return None


def _figure_in_number_words(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A number in words, where a unit follows it; elsewhere it is a word like others."""
    if words[index].text not in _BEGIN_NUMBERS:
        return None
    fraction = fraction_figure(words, index)
    if fraction:
        return fraction
    broken = _spelled_percent_with_koma(words, index)
    if broken:
        return broken
    for length in (3, 2, 1):
        value = _spelled_number([word.text for word in words[index : index + length]])
        if value is not None:
            figure = _number_with_its_unit(words, index, index + length, str(value))
            return None if figure.kind == "number" else figure
    return None


def _with_strict_bound_before_it(words: Sequence[Token], figure: PaperFigure) -> PaperFigure:
    """A share that is itself beyond its bound, as `<40` where `kurang dari` stands before it."""
    if figure.kind != "share":
        return figure
    before = " ".join(word.text for word in words[max(0, figure.begin - 2) : figure.begin])
    sign = _STRICT_BOUNDS.get(before)
    denied = is_token_one_of(words, figure.begin - 3, "tidak", "boleh")
    if sign is None or denied:
        return figure
    return replace(figure, value=f"{sign}{figure.value}", begin=figure.begin - 2)


def _share_with_its_spelling(words: Sequence[Token], index: int, value: str) -> PaperFigure:
    """A share with the words that say it again: `75% (tujuh puluh lima persen)`."""
    if is_token_one_of(words, index + 1, "(") and index + 2 < len(words):
        spelled = _figure_in_number_words(words, index + 2)
        if spelled and spelled.kind == "share" and is_token_one_of(words, spelled.end, ")"):
            kind = "share" if spelled.value == value else "broken"
            return PaperFigure(kind, value, index, spelled.end + 1)
    return PaperFigure("share", value, index, index + 1)


def _spelled_percent_with_koma(words: Sequence[Token], index: int) -> PaperFigure | None:
    """A share that is no whole one, in words: `satu koma lima persen`."""
    for length in (3, 2, 1):
        point = index + length
        whole = _spelled_number([word.text for word in words[index:point]])
        if whole is not None and is_token_one_of(words, point, "koma"):
            for places in (3, 2, 1):
                end = point + 1 + places
                rest = _spelled_number([w.text for w in words[point + 1 : end]])
                if rest and is_token_one_of(words, end, "persen"):
                    return PaperFigure("share", f"{whole},{rest}", index, end + 1)
    return None


def _number_with_its_unit(words: Sequence[Token], begin: int, end: int, value: str) -> PaperFigure:
    """A number with the unit that follows it."""
    if is_token_one_of(words, end, "persen", "%"):
        return PaperFigure("share", value, begin, end + 1)
    before = place_behind_hari_sebelum(words, end)
    if before:
        return PaperFigure("before", value, begin, before)
    if end < len(words) and words[end].text in _UNITS:
        return PaperFigure(words[end].text, value, begin, end + 1)
    return PaperFigure("number", value, begin, end)


def _spelled_number(spelled: Sequence[str]) -> int | None:
    """A number below a hundred in words; None for anything else."""
    match tuple(spelled):
        case ("nol",):
            return 0
        case (one,):
            return NUMBERS.get(one)
        case (one, "belas") if one in _ONES:
            return 10 + NUMBERS[one]
        case (ten, "puluh") if ten in _ONES:
            return 10 * NUMBERS[ten]
        case (ten, "puluh", one) if {ten, one} <= set(_ONES):
            return 10 * NUMBERS[ten] + NUMBERS[one]
    return None
