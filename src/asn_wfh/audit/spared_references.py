"""References of a clause by which it puts nothing in another's place.

They say whom or on which days it means, what still applies, or take a definition along.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.days_of_clauses import clauses_of_days
from asn_wfh.audit.exempted_clauses import places_that_still_apply
from asn_wfh.audit.paper_beside_policy import AuditContext, ParsedText, ProvisionView, is_within
from asn_wfh.audit.spared_clauses import clauses_of_people, spared_clauses
from asn_wfh.paper.figures import Figure

__all__ = ["clauses_that_still_apply", "spared_references"]

_JOINS = frozenset({"dan", "atau", "serta", ",", "sampai", "dengan", "hingga", "sd"})


def spared_references(context: AuditContext, view: ProvisionView) -> set[str]:
    """The clauses that a provision's clause names and need not stand in `instead_of`."""
    path, text = str(view.provision.at), context.provision_text(view)
    return {
        *(each.path for each in spared_clauses(context, path, text)),
        *clauses_of_people(context, path, text),
        *clauses_of_days(context, path, text),
        *clauses_that_still_apply(context, path, text),
        *_clauses_without_effect(context, view, text),
    }


def clauses_that_still_apply(context: AuditContext, path: str, text: ParsedText) -> set[str]:
    """The clauses named behind `kecuali` where a text says what does not apply."""
    still = places_that_still_apply(text.words)
    named = (f.value for f in text.figures if f.kind == "reference" and f.begin in still)
    return {context.resolve_reference(path, value) for value in named} - {""}


def _clauses_without_effect(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> set[str]:
    """The clauses named that have no effect to silence, where others are silenced beside them.

    `Angka 2 sampai dengan angka 5` may take a definition along.
    """
    silenced, path = view.content.in_place_of, str(view.provision.at)
    without: set[str] = set()
    for listed in _listed_references(text):
        clauses = {context.resolve_reference(path, reference.value) for reference in listed} - {""}
        if any(is_within(one, clauses) for one in silenced):
            without |= {clause for clause in clauses if _has_no_effect(context, clause)}
    return without


def _listed_references(text: ParsedText) -> Iterator[list[Figure]]:
    """The references of a text, those together that are listed or stand in one range."""
    listed: list[Figure] = []
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
