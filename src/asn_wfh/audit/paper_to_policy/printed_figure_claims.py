"""The figures and moments of the day that a clause prints, and who states each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from asn_wfh.audit.audit_context import AuditContext
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import (
    CheckedClaim,
    Claimant,
    claim_with_finding_if_no_claimant,
    first_claimant,
    places_keeping_one_despite_rounding,
)
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    label_of_provision_keeping_at_least_one,
)
from asn_wfh.audit.policy_to_paper.check_share_table import printed_grid_cells
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    DAY_KINDS,
    days_printed_once_for_all_parts,
    is_breach_ordinal_without_sanction,
    is_inexact_share_settled_by_option,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.printed.days_of_referenced_clauses import is_day_behind_selain
from asn_wfh.audit.printed.printed_odd_person import places_counting_odd_person
from asn_wfh.paper.figures.printed_figure import PaperFigure

__all__ = ["printed_figure_claims", "time_of_day_claims"]

_OF_EFFECTS = frozenset({"share", "time", "weekday", "week", "broken"})
"""Figures that no clause prints which only informs."""


_PER_DAY = frozenset({"share", "rotate", "recall"})
_COUNTING_DAYS = frozenset({"kali", "hari", "minggu", "bulan", "range", "month"})
"""Figures that only count, or join, the days which an effect states one by one."""


class _FigureOfClause(NamedTuple):
    """A figure of a clause, whether the clause only informs, and what stands at which place."""

    figure: PaperFigure
    is_information_only: bool
    places_keeping_one_despite_rounding: frozenset[int]
    labels_of_grids: Mapping[int, str]


def printed_figure_claims(
    context: AuditContext, path: str, is_information_only: bool
) -> Iterator[CheckedClaim]:
    """Every figure of a clause, with the provision that states it."""
    text = context.texts_by_clause[path]
    views = context.views_by_clause.get(path, ())
    # `eselon II` and the like are part of a term.
    in_terms = text.places_in_terms
    least, grids = (
        places_keeping_one_despite_rounding(text),
        _provision_label_by_grid_word_start(context, path),
    )
    for figure in text.figures:
        if figure.begin in in_terms or is_breach_ordinal_without_sanction(figure, views):
            continue
        by = first_claimant(
            _CLAIMANTS, context, path, _FigureOfClause(figure, is_information_only, least, grids)
        )
        code = "audit_broken" if figure.kind == "broken" else "audit_printed_figure"
        if figure.kind not in _OF_EFFECTS and all(view.rule.role == "silent" for view in views):
            code = "audit_printed_fact"
        yield claim_with_finding_if_no_claimant(
            context, path, "figure", (figure.begin, figure.end), by, code
        )


def _provision_stating_figure(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The provision that states a figure and quotes it; a count of its days needs no quotation."""
    value = (printed.figure.kind, printed.figure.value)
    for view in context.views_by_clause.get(path, ()):
        if not view.content.states_figure(*value):
            continue
        quoted = view.quotations.kinds_and_values_of_figures
        counted = printed.figure.kind in _COUNTING_DAYS and value not in view.content.figures
        counted = counted or value in days_printed_once_for_all_parts(context, view)
        if value in quoted or counted:
            return view.provision.label
    return None


def _provision_whose_option_settles_share(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The provision whose reading says what a share that is no whole percent comes to."""
    views = context.views_by_clause.get(path, ())
    settled = (
        v.provision.label
        for v in views
        if is_inexact_share_settled_by_option(context, v, printed.figure)
    )
    return next(settled, None)


def _clause_referred_to_or_own_if_law_cited(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The clause that a reference leads to; of a law that is cited, the clause itself."""
    if printed.figure.kind == "law":
        # A law is cited, not obeyed here; what follows from it the clause must say itself.
        return path
    if printed.figure.kind == "reference":
        return context.resolve_reference(path, printed.figure.value) or None
    return None


def _items_if_all_state_day(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The items of a list, where each of them states a day of the lead-in."""
    figure = printed.figure
    if figure.kind not in DAY_KINDS:
        return None
    below = [view for view in context.views_below(path) if view.rule.role != "silent"]
    if below and all(view.content.states_figure(figure.kind, figure.value) for view in below):
        return f"{path}.*"
    return None


def _provision_label_by_grid_word_start(context: AuditContext, path: str) -> dict[int, str]:
    """The provisions whose tables have printed grids cell by cell, by where their words begin."""
    labels: dict[int, str] = {}
    for view in context.views_by_clause.get(path, ()):
        words = context.provision_text(view).words
        for cell in printed_grid_cells(context, view):
            spans = [(cell.begin, cell.end), *((term.begin, term.end) for term in cell.terms)]
            for begin, end in spans:
                labels |= {word.start: view.provision.label for word in words[begin:end]}
    return labels


def _provision_whose_table_is_printed(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The provision whose table has a printed grid cell by cell, for what the grid prints."""
    word = context.texts_by_clause[path].words[printed.figure.begin]
    return printed.labels_of_grids.get(word.start)


def _provision_for_at_least_one_person(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The provision that keeps one person where a share is rounded down."""
    is_least = printed.figure.begin in printed.places_keeping_one_despite_rounding
    return label_of_provision_keeping_at_least_one(context, path) if is_least else None


def _provision_placing_odd_person(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The turns that say where the one person works who is left over."""
    if printed.figure.begin not in places_counting_odd_person(context.texts_by_clause[path].words):
        return None
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if v.effect == "rotate"), None)


def _own_path_if_day_behind_selain(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The clause itself, of `selain hari Jumat`: what holds on that day another clause says."""
    figure, words = printed.figure, context.texts_by_clause[path].words
    return path if figure.kind == "weekday" and is_day_behind_selain(words, figure.begin) else None


def _provision_counted_per_day(
    context: AuditContext, path: str, printed: _FigureOfClause
) -> str | None:
    """The provision about a part of a staff, of `pada satu hari`: it is counted day by day."""
    figure, words = printed.figure, context.texts_by_clause[path].words
    before = words[figure.begin - 1].text if figure.begin else ""
    if (figure.kind, figure.value) != ("hari", "1") or before not in ("pada", "dalam"):
        return None
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if v.effect in _PER_DAY), None)


def _clause_if_informing(context: AuditContext, path: str, printed: _FigureOfClause) -> str | None:
    """The clause itself, where it only informs."""
    del context
    return path if printed.is_information_only and printed.figure.kind not in _OF_EFFECTS else None


_CLAIMANTS: tuple[Claimant[_FigureOfClause], ...] = (
    _provision_stating_figure,
    _provision_whose_option_settles_share,
    _provision_whose_table_is_printed,
    _clause_referred_to_or_own_if_law_cited,
    _items_if_all_state_day,
    _provision_for_at_least_one_person,
    _provision_placing_odd_person,
    _own_path_if_day_behind_selain,
    _provision_counted_per_day,
    _clause_if_informing,
)
"""Who may take up a figure, in order."""


def time_of_day_claims(context: AuditContext, path: str) -> Iterator[CheckedClaim]:
    """A printed moment of the day is stated by some duty of the clause."""
    views = context.views_by_clause.get(path, ())
    for pairs, begin, end in time_of_day_phrases_with_duty_words().payloads_and_spans(
        context.texts_by_clause[path].words
    ):
        by = [
            view.provision.label
            for view in views
            if set(pairs) <= view.content.moments | view.content.implied_moments
        ]
        yield claim_with_finding_if_no_claimant(
            context, path, "figure", (begin, end), by[0] if by else None, "audit_printed_moment"
        )
