"""The page of a comparison: who may where at a glance, then every difference with its clauses."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.compare import Comparison
from asn_wfh.messages.sentences import LANGS, long_date, message
from asn_wfh.report.comparison_view import (
    SIGNS,
    cards,
    duties,
    forces,
    limits,
    matrix,
    number,
    piece,
)
from asn_wfh.report.html import page, plain, style_of

__all__ = ["comparison_page"]

_SHOWN = 30
"""The ids that are shown of many."""


def comparison_page(comparison: Comparison, lang: str = "id") -> str:
    """A comparison as one HTML text that stands alone, in `id` or `en`.

    Raises ModuleNotFoundError without the extra `report`, and ValueError for another language.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    names = _names(comparison)
    groups = tuple(matrix(comparison, lang))
    lines = [line for _, held in groups for line in held]
    return page(
        "comparison.html",
        _style(comparison, lang),
        comparison=comparison,
        lang=lang,
        names=names,
        listed=_listed(names, lang),
        day=_day(comparison, lang),
        matrix=groups,
        unlike=sum(not line.alike for line in lines),
        groups=len(lines),
        key=[
            (answer, sign, message(f"compare.page.{answer}", lang))
            for answer, sign in SIGNS.items()
        ],
        cards=tuple(cards(comparison, names, lang)),
        duties=tuple(duties(comparison, lang)),
        limits=tuple(limits(comparison, lang)),
        forces=tuple(forces(comparison, lang)),
        silent=[(each.label, _versions(names, each.first, each.other, each.sentences(lang)))
                for each in comparison.silent],
        boxes=[piece(comparison, each, lang) for each in comparison.boxes],
        force_boxes=[piece(comparison, each, lang) for each in comparison.force_boxes],
        cases=number(sum(each.points for each in comparison.boxes), lang),
        shown=_SHOWN,
        say=lambda key, **values: message(key, lang, **values),
    )  # fmt: skip


def _names(comparison: Comparison) -> tuple[str, ...]:
    """What the columns are headed: the governments, or the labels where one has several."""
    names = [policy.government.name for policy in comparison.field.policies]
    return tuple(names) if len(set(names)) == len(names) else comparison.labels


def _listed(names: Sequence[str], lang: str) -> str:
    """Names in a sentence: `a, b and c`."""
    return message("and", lang).join(filter(None, (", ".join(names[:-1]), names[-1])))


def _versions(
    names: Sequence[str], first: int, other: int, sentences: tuple[str, str]
) -> list[tuple[str, str]]:
    return [(names[first], sentences[0]), (names[other], sentences[1])]


def _day(comparison: Comparison, lang: str) -> str:
    if comparison.on is None:
        return message("compare.week", lang)
    return message("compare.on", lang, day=long_date(comparison.on, lang, weekday=True))


def _style(comparison: Comparison, lang: str) -> str:
    """The style sheet, with the foot of a printed page that names what is compared."""
    said = " - ".join(
        f"{plain(policy.name)} {plain(policy.digest, '0-9a-f')[:12]}"
        for policy in comparison.field.policies
    )
    sheet = message("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    return style_of("comparison.css", said, sheet)
