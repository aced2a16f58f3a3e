"""References of a clause by which it puts nothing in another's place.

They say whom or on which days it means, what still applies, or take a definition along.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    is_clause_within_any,
)
from asn_wfh.audit.people_of_clause.clauses_of_people_meant_or_left_out import (
    clauses_referenced_for_people,
    left_out_clauses_that_exclude,
)
from asn_wfh.audit.printed.clauses_said_not_to_apply import places_still_applying_behind_kecuali
from asn_wfh.audit.printed.days_of_referenced_clauses import clauses_referenced_for_days
from asn_wfh.paper.figures.printed_figure import PaperFigure

__all__ = ["clauses_named_but_not_replaced", "clauses_that_kecuali_keeps_applying"]

_JOINS = frozenset({"dan", "atau", "serta", ",", "sampai", "dengan", "hingga", "sd"})


def clauses_named_but_not_replaced(context: AuditContext, view: ProvisionView) -> set[str]:
    """The clauses that a provision's clause names and need not stand in `instead_of`."""
    path, text = str(view.provision.at), context.provision_text(view)
    return {
        *(each.path for each in left_out_clauses_that_exclude(context, path, text)),
        *clauses_referenced_for_people(context, path, text),
        *clauses_referenced_for_days(context, path, text),
        *clauses_that_kecuali_keeps_applying(context, path, text),
        *_idle_clauses_named_beside_silenced_ones(context, view, text),
    }


def clauses_that_kecuali_keeps_applying(
    context: AuditContext, path: str, text: ParsedText
) -> set[str]:
    """The clauses named behind `kecuali` where a text says what does not apply."""
    still = places_still_applying_behind_kecuali(text.words)
    named = (f.value for f in text.figures if f.kind == "reference" and f.begin in still)
    return {context.resolve_reference(path, value) for value in named} - {""}


def _idle_clauses_named_beside_silenced_ones(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> set[str]:
    """The clauses named that have no effect to silence, where others are silenced beside them.

    `Angka 2 sampai dengan angka 5` may take a definition along.
    """
    silenced, path = view.content.in_place_of, str(view.provision.at)
    without: set[str] = set()
    for listed in _references_of_each_list(text):
        clauses = {context.resolve_reference(path, reference.value) for reference in listed} - {""}
        if any(is_clause_within_any(one, clauses) for one in silenced):
            without |= {clause for clause in clauses if _has_no_effect(context, clause)}
    return without


def _references_of_each_list(text: ParsedText) -> Iterator[list[PaperFigure]]:
    """The references of a text, those together that are listed or stand in one range."""
    listed: list[PaperFigure] = []
    for figure in text.figures:
        if figure.kind != "reference":
            continue
        between = text.words[listed[-1].end : figure.begin] if listed else ()
        if listed and not {word.text for word in between} <= _JOINS:
            yield listed
            listed = []
        listed.append(figure)
    if listed:
        yield listed


def _has_no_effect(context: AuditContext, clause: str) -> bool:
    """Whether the provisions of a clause and its items all leave the answer alone."""
    views = (*context.views_by_clause.get(clause, ()), *context.views_below(clause))
    return bool(views) and all(view.rule.role == "silent" for view in views)
