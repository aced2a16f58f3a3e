"""Weeks of a month that a clause has by naming the other days: `pada hari Jumat lainnya`.

They are all but those that the clause prints of that weekday, or else the last clause before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.paper.figures.printed_figure import format_figure

__all__ = ["check_other_weeks_not_left_out", "weeks_of_other_weekdays"]

_OTHERS = frozenset({"lain", "lainnya", "selebihnya", "sisanya"})
_WEEKS = frozenset({"1", "2", "3", "4", "5"})


def weeks_of_other_weekdays(context: AuditContext, view: ProvisionView) -> set[tuple[str, str]]:
    """The weeks that a provision has by `hari Jumat lainnya`; empty where it prints no such words.

    Where the last of a month is among those printed no numbers are left over.
    """
    weekdays = _weekdays_before_lainnya(context.provision_text(view))
    if not weekdays:
        return set()
    for text in _texts_up_to(context, str(view.provision.at)):
        printed = {figure.value for figure in text.figures if figure.kind == "week"}
        named = {figure.value for figure in text.figures if figure.kind == "weekday"}
        if printed and weekdays <= named:
            left = _WEEKS - printed if printed <= _WEEKS else frozenset[str]()
            return {("week", week) for week in left}
    return set()


def check_other_weeks_not_left_out(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a week of the other days that the effect leaves out."""
    if view.rule.role not in ("gives", "takes", "exempts") or view.provision.touched:
        return
    if _weekdays_before_lainnya(view.quotations):
        left_out = weeks_of_other_weekdays(context, view) - view.content.figures
        for kind, value in sorted(left_out):
            figure = format_figure(kind, value)
            yield provision_finding(view, "unaccounted", "audit_lost_day", figure=figure)


def _weekdays_before_lainnya(text: ParsedText) -> set[str]:
    words = text.words
    return {
        figure.value
        for figure in text.figures
        if figure.kind == "weekday" and figure.end < len(words)
        if words[figure.end].text in _OTHERS
    }


def _texts_up_to(context: AuditContext, path: str) -> Sequence[ParsedText]:
    """The text of a clause, and those of the clauses before it, the nearest first."""
    paths = list(context.texts_by_clause)
    return [context.texts_by_clause[one] for one in reversed(paths[: paths.index(path) + 1])]
