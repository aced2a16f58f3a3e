"""The page of a comparison: who may where at a glance, then every difference with its clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from asn_wfh.compare import Comparison
from asn_wfh.law.vocabulary import FACETS
from asn_wfh.limits.check_given_counts_and_amounts import format_amount
from asn_wfh.messages.sentences import LANGS, join_all, message
from asn_wfh.report.comparison.comparison_in_words import ComparisonView
from asn_wfh.report.comparison.comparison_view_types import SIGNS, DifferenceRowView, GroupView
from asn_wfh.report.html_page import keep_allowed_characters, render_page, style_sheet_with_foot
from asn_wfh.report.page_date_and_calendar import PageMade, rows_on_making
from asn_wfh.rules import Require, Share

__all__ = ["comparison_page"]

_SHOWN = 30
"""The ids that are shown of many."""


def comparison_page(comparison: Comparison, lang: str = "id", made: PageMade | None = None) -> str:
    """A comparison as one HTML text that stands alone, in `id` or `en`.

    `made` is the date that stands in its head, with the calendar of the comparison; both are left
    out where it is None.
    Raises ModuleNotFoundError without the extra `report`, and ValueError for another language.
    """
    if lang not in LANGS:
        raise ValueError(lang)
    view = ComparisonView(comparison, lang)
    return render_page(
        "comparison/comparison.html",
        _style_sheet_with_foot(comparison, lang),
        comparison=comparison,
        view=view,
        lang=lang,
        names=view.names,
        made=tuple(
            rows_on_making(
                dict(zip(comparison.labels, comparison.field.policies, strict=True)),
                replace(made, calendar=comparison.field.calendar) if made else None,
                lang,
                comparison.on,
            )
        ),
        listed=join_all(view.names, lang),
        matrix=tuple(_groups_by_facet_heading(view)),
        key=[
            (answer, sign, message(f"compare.page.{answer}", lang))
            for answer, sign in SIGNS.items()
            if answer != "must" or _is_work_from_home_ordered(comparison)
        ],
        pairs=tuple(_rows_by_policy_pair_heading(view)),
        forces=tuple(_date_questions_and_policy_answers(view)),
        cases=format_amount(sum(each.points for each in comparison.boxes), lang),
        shown=_SHOWN,
        say=lambda key, **values: message(key, lang, **values),
    )


def _is_work_from_home_ordered(comparison: Comparison) -> bool:
    """Whether some circular orders work from home, so that the sign for it is explained."""
    policies = comparison.field.policies
    return any(isinstance(rule, Require | Share) for p in policies for _, rule in p.rules)


def _groups_by_facet_heading(view: ComparisonView) -> Iterator[tuple[str, tuple[GroupView, ...]]]:
    """The groups of the matrix, under a heading for the facet that they are named by."""
    for facet, groups in groupby(
        view.groups_with_answer_of_each_policy, key=lambda group: group.facet
    ):
        plain_group = message("compare.page.plain", view.lang)
        heading = FACETS[facet].label.label(view.lang) if facet else plain_group
        yield heading[:1].upper() + heading[1:], tuple(groups)


def _rows_by_policy_pair_heading(
    view: ComparisonView,
) -> Iterator[tuple[str, tuple[DifferenceRowView, ...]]]:
    """The rows of each two policies, under a heading that names both."""
    for (by, against), rows in groupby(view.rows, key=lambda row: (row.by, row.against)):
        names = {"by": view.names[by], "against": view.names[against]}
        yield message("compare.page.pair", view.lang, **names), tuple(rows)


def _date_questions_and_policy_answers(view: ComparisonView) -> Iterator[tuple[str, list[str]]]:
    """Each question about the dates in force, with an answer per policy."""
    lang, forces = view.lang, view.in_force_dates_of_every_policy
    yield message("compare.page.signed", lang), [force.signed for force in forces]
    yield (
        message("compare.page.force", lang),
        [f"{f.dates} ({message('clause', lang, clause=f.clause)})" for f in forces],
    )
    yield message("compare.page.reviews", lang), [force.reviews for force in forces]
    if view.comparison.on is not None:
        yield message("compare.page.held", lang), [force.in_force for force in forces]


def _style_sheet_with_foot(comparison: Comparison, lang: str) -> str:
    """The style sheet, with the foot of a printed page that names what is compared."""
    policies = comparison.field.policies
    names = [keep_allowed_characters(policy.name) for policy in policies]
    digests = [keep_allowed_characters(policy.digest, "0-9a-f")[:12] for policy in policies]
    foot = " - ".join(f"{name} {digest}" for name, digest in zip(names, digests, strict=True))
    sheet = message("page.sheet", lang, page='" counter(page) "', pages='" counter(pages) "')
    return style_sheet_with_foot("comparison/comparison.css", foot, sheet)
