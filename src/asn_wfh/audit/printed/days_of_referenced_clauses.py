"""Days that a clause has by naming another: `pada hari sebagaimana dimaksud pada angka 1`.

The days are those that the other clause prints; who has them of it states them all.
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
from asn_wfh.audit.people_of_clause.clauses_of_people_meant_or_left_out import (
    clauses_behind_sebagaimana_dimaksud,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import DAY_KINDS, chosen_option_words
from asn_wfh.paper.figures.printed_figure import format_figure
from asn_wfh.paper.tokens import Token

__all__ = [
    "check_referenced_days_not_left_out",
    "clauses_referenced_for_days",
    "days_printed_in_clauses_referenced_for_days",
    "is_day_behind_selain",
    "refers_to_period_before",
]

_DAYS = frozenset({"hari", "tanggal"})
_BETWEEN = frozenset({"pada", "hari", "setiap"})
_BESIDES = frozenset({"selain", "kecuali", "luar", "samping"})
"""Behind these stand the days on which something else holds."""
_OTHER_DAYS = _BESIDES | {"sebelum", "setelah", "sesudah", "seusai", "menjelang"}
_FURTHEST = 4
_PERIODS = frozenset({"masa", "periode", "waktu", "selama", "rentang", "tanggal"})
_THAT = frozenset({"itu", "tersebut", "dimaksud"})


def is_day_behind_selain(words: Sequence[Token], place: int) -> bool:
    """Whether a day at a place is one beside which a clause gives others: `selain hari Jumat`."""
    before = [word.text for word in words[max(0, place - _FURTHEST) : place]]
    while before and before[-1] in _BETWEEN:
        before.pop()
    return before[-1:] == ["selain"]


def clauses_referenced_for_days(context: AuditContext, path: str, text: ParsedText) -> set[str]:
    """The clauses by which a text says only on which days: `hari sebagaimana dimaksud pada ...`."""

    def is_reference_for_days(place: int) -> bool:
        before = [word.text for word in text.words[max(0, place - _FURTHEST) : place]]
        return not _DAYS.isdisjoint(before) and _BESIDES.isdisjoint(before)

    return clauses_behind_sebagaimana_dimaksud(context, path, text, is_reference_for_days)


def days_printed_in_clauses_referenced_for_days(
    context: AuditContext, view: ProvisionView
) -> set[tuple[str, str]]:
    """The days of the clauses that a provision's clause, or one above it, names for its days."""
    path = str(view.provision.at)
    clauses = clauses_referenced_for_days(context, path, context.provision_text(view))
    option = chosen_option_words(context, view)
    if not any(figure.kind in DAY_KINDS for figure in option.figures):
        clauses |= _clause_before_if_its_period_is_meant(context, path)
    for above in context.paths_above(path):
        clauses |= clauses_referenced_for_days(context, above, context.texts_by_clause[above])
    return _days_printed_in(context, clauses)


def _clause_before_if_its_period_is_meant(context: AuditContext, path: str) -> set[str]:
    """The last clause before that prints dates, or days, where a clause says `selama masa itu`."""
    above = context.texts_of_clauses_above(path)
    texts = (context.texts_by_clause[path], *above)
    referring = {noun for text in texts for noun in _nouns_referred_back_to(text)}
    kinds = {"date", "range"} if referring & _PERIODS else set[str]()
    kinds |= DAY_KINDS if "hari" in referring else set()
    before: list[str] = []
    for clause, text in context.texts_by_clause.items():
        if clause == path:
            break
        if any(figure.kind in kinds for figure in text.figures):
            before.append(clause)
    return set(before[-1:])


def refers_to_period_before(text: ParsedText) -> bool:
    """Whether a text speaks of the period of a clause before: `dalam masa itu`."""
    return not _PERIODS.isdisjoint(_nouns_referred_back_to(text))


def _nouns_referred_back_to(text: ParsedText) -> set[str]:
    """The words of a text that `itu`, `tersebut` or `dimaksud` stands behind."""
    words = [word.text for word in text.words]
    return {
        words[at]
        for at in range(len(words) - 1)
        # `di luar masa itu`, `sehari setelah hari itu` are other days.
        if words[at + 1] in _THAT and _OTHER_DAYS.isdisjoint(words[max(at - 2, 0) : at])
    }


def _days_printed_in(context: AuditContext, clauses: set[str]) -> set[tuple[str, str]]:
    return {
        (figure.kind, figure.value)
        for clause in clauses
        for figure in context.texts_by_clause[clause].figures
        if figure.kind in DAY_KINDS
    }


def check_referenced_days_not_left_out(
    context: AuditContext, view: ProvisionView
) -> Iterator[Finding]:
    """Findings for a day of another clause that the effect leaves out; duties follow the leave."""
    if view.rule.role not in ("gives", "takes", "exempts") or view.provision.touched:
        return
    clauses = clauses_referenced_for_days(
        context, str(view.provision.at), context.provision_text(view)
    )
    for kind, value in sorted(_days_printed_in(context, clauses) - view.content.figures):
        figure = format_figure(kind, value)
        yield provision_finding(view, "unaccounted", "audit_lost_day", figure=figure)
