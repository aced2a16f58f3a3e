"""The provisions of one clause beside each other: none repeats another, none is there in vain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from asn_wfh.audit.audit_context import AuditContext, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Claim, Finding
from asn_wfh.messages.errors import Fault

__all__ = ["check_clauses_covered_in_vain", "check_repeated_provisions"]


def check_repeated_provisions(context: AuditContext, path: str) -> Iterator[Finding]:
    """Findings where a part of a clause repeats another, or a provision beside it takes it along.

    Items of one list of which none has an effect may share a provision: the first speaks.
    """
    earlier: list[ProvisionView] = []
    for view in context.views_by_clause[path]:
        provision = view.provision
        if any(_is_repetition(view, other) for other in earlier):
            yield provision_finding(view, "ungrounded", "audit_twice")
        earlier.append(view)
        if str(provision.at) != path and not _can_provision_cover_clause(view, path):
            fault = Fault.of("audit_with", clause=path)
            yield Finding("ungrounded", None, fault.at(line=provision.line, clause=path))


def check_clauses_covered_in_vain(
    views: Iterable[ProvisionView], path: str, claims: Sequence[Claim]
) -> Iterator[Finding]:
    """Findings where a provision with an effect takes a clause along that says nothing of it."""
    for view in views:
        label = view.provision.label
        along = str(view.provision.at) != path and view.rule.role != "silent"
        if along and all(claim.by != label for claim in claims):
            fault = Fault.of("audit_along", effect=view.effect)
            yield Finding("ungrounded", None, fault.at(line=view.provision.line, clause=path))


def _can_provision_cover_clause(view: ProvisionView, path: str) -> bool:
    """Whether a provision may take a clause along: from above, or silent from the same list."""
    at, (listed, _, _) = str(view.provision.at), path.rpartition(".")
    beside = bool(listed) and at.rpartition(".")[0] == listed
    return path.startswith(f"{at}.") or (beside and view.rule.role == "silent")


def _is_repetition(view: ProvisionView, other: ProvisionView) -> bool:
    """Whether two provisions say the same, as two that recall the same people do."""
    scopes = view.rule.scope_values == other.rule.scope_values
    alike = view.effect == other.effect and view.rule.alike and scopes
    return alike or view.rule == other.rule
