"""Who may work from home, by office: as a table of text, and as a page with bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from asn_wfh.history import History
from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.sentences import LANGS, long_date, message
from asn_wfh.people.answer_counts_by_office import OfficeCount, total_of
from asn_wfh.policy import Policy
from asn_wfh.report.html_page import keep_allowed_characters, render_page, style_sheet_with_foot
from asn_wfh.report.text_table import TextTable

__all__ = [
    "ANSWERS",
    "OfficeBar",
    "bar_piece_lengths",
    "office_page",
    "table_of_office_outcome_counts",
]

ANSWERS = ("permitted", "undetermined", "not_permitted")
"""The answers in the order of the bars: who may, who cannot be told yet, who may not."""
SIGNS = {"permitted": "\u2713", "undetermined": "?", "not_permitted": "\u2717"}
"""One sign for each answer, beside its colour."""
_WIDTH = 1000
"""The units of a bar of the page."""


@dataclass(frozen=True, slots=True)
class OfficeBar:
    """One office of the chart: its name, its numbers in words, and the pieces of its bar.

    A piece is an answer with its begin and its length, in thousandths of the widest bar.
    """

    name: str
    people: str
    numbers: tuple[tuple[str, str], ...]
    pieces: tuple[tuple[str, int, int], ...]


def table_of_office_outcome_counts(counts: Sequence[OfficeCount], lang: str) -> TextTable:
    """The chart as a table of numbers, everybody in its last line."""
    words = [message(f"page.offices.{answer}", lang) for answer in ANSWERS]
    headings = (message("page.offices.office", lang), *words, message("page.offices.people", lang))
    rows = tuple(
        _office_row_cells(each, _office_name_or_no_office(each, lang), lang) for each in counts
    )
    everybody = _office_row_cells(total_of(counts), message("page.offices.everybody", lang), lang)
    return TextTable(headings, (*rows, everybody), frozenset(range(1, 5)))


def _office_row_cells(count: OfficeCount, name: str, lang: str) -> tuple[str, ...]:
    numbers = (*(getattr(count, answer) for answer in ANSWERS), count.people)
    return name, *(format_amount(number, lang) for number in numbers)


def _office_name_or_no_office(count: OfficeCount, lang: str) -> str:
    return count.office or message("page.offices.no_office", lang)


def bar_piece_lengths(count: OfficeCount, widest: int, width: int) -> tuple[int, ...]:
    """The lengths of the pieces of a bar in whole units, those of the widest office being `width`.

    The pieces together are as long as the office is large, rounded once; whoever there is shows.
    """
    parts = [getattr(count, answer) for answer in ANSWERS]
    edges = [round(end * width / max(widest, 1)) for end in accumulate(parts, initial=0)]
    return tuple(
        max(end - begin, 1 if part else 0)
        for (begin, end), part in zip(pairwise(edges), parts, strict=True)
    )


def office_page(
    counts: Sequence[OfficeCount], policy: Policy | History, on: date, lang: str = "id"
) -> str:
    """The chart as one HTML text that stands alone, in `id` or `en`; it names no person.

    Raises ModuleNotFoundError without the extra `report`, and ValueError for another language.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    name = keep_allowed_characters(policy.government.name)
    sheet = message("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    total = total_of(counts)
    return render_page(
        "offices.html",
        style_sheet_with_foot("offices.css", f"{name} {on.isoformat()}", sheet),
        lang=lang,
        circular=policy.circular.title_in(lang) if isinstance(policy, Policy) else "",
        government=policy.government.name,
        digest=policy.digest[:16] if isinstance(policy, Policy) else "",
        day=long_date(on, lang, weekday=True),
        bars=tuple(_office_bars(counts, lang)),
        total=_office_bar(
            total, max(total.people, 1), message("page.offices.everybody", lang), lang
        ),
        answers=[
            (answer, SIGNS[answer], message(f"page.offices.{answer}", lang)) for answer in ANSWERS
        ],
        width=_WIDTH,
        say=lambda key, **values: message(key, lang, **values),
    )


def _office_bars(counts: Sequence[OfficeCount], lang: str) -> Iterator[OfficeBar]:
    widest = max((each.people for each in counts), default=0)
    for each in counts:
        yield _office_bar(each, widest, _office_name_or_no_office(each, lang), lang)


def _office_bar(count: OfficeCount, widest: int, name: str, lang: str) -> OfficeBar:
    pieces, begin = [], 0
    for answer, length in zip(ANSWERS, bar_piece_lengths(count, widest, _WIDTH), strict=True):
        if length:
            pieces.append((answer, begin, length))
        begin += length
    numbers = tuple((a, format_amount(getattr(count, a), lang)) for a in ANSWERS)
    return OfficeBar(name, format_amount(count.people, lang), numbers, tuple(pieces))
