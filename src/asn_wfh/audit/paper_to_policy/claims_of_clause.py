"""Paper to policy: every figure, binding word and term of a clause, and who takes it up.

The path of a clause in; a claim for each such thing out, with the provision that takes it up, or
with a finding where none does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from asn_wfh.audit.audit_context import AuditContext
from asn_wfh.audit.ledger import Claim, Finding
from asn_wfh.audit.paper_to_policy.claims_of_actors_no_effect_names import printed_actor_claims
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    calls_for_some_effect,
)
from asn_wfh.audit.paper_to_policy.kinds_of_sections import (
    opens_background,
    opens_definitions,
    places_defining_working_days,
    tells_working_hours,
)
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import CheckedClaim
from asn_wfh.audit.paper_to_policy.printed_binding_word_claims import printed_binding_word_claims
from asn_wfh.audit.paper_to_policy.printed_figure_claims import (
    printed_figure_claims,
    time_of_day_claims,
)
from asn_wfh.audit.paper_to_policy.printed_term_claims import (
    doer_claims,
    printed_term_claims,
    sanction_step_claims,
)
from asn_wfh.audit.printed.clauses_said_not_to_apply import places_naming_what_does_not_apply

__all__ = ["claims_with_findings"]


def claims_with_findings(context: AuditContext, path: str) -> Iterator[CheckedClaim]:
    """Everything in a clause that must not be lost, in printed order, with the finding if it is."""
    is_information_only = _is_informing_and_calls_for_no_effect(context, path)
    claims = [
        *printed_figure_claims(context, path, is_information_only),
        *time_of_day_claims(context, path),
        *printed_binding_word_claims(context, path, is_information_only),
        *printed_term_claims(context, path, is_information_only),
        *doer_claims(context, path),
        *sanction_step_claims(context, path),
        *printed_actor_claims(context, path),
    ]
    claims = _claims_after_accounting_own_exemption(context, path, claims)
    claims = _claims_after_accounting_working_day_words(context, path, claims)
    if _is_informing_clause_of_background(context, path):
        claims = [_claim_accounted_by_background(path, *claim) for claim in claims]
    yield from sorted(claims, key=lambda one: one[0].start)


def _is_informing_and_calls_for_no_effect(context: AuditContext, path: str) -> bool:
    """Whether a clause is said to inform only, and nothing printed in it calls for an effect."""
    views = context.views_by_clause.get(path, ())
    is_information_only = any(view.rule.has_information_only_reason for view in views)
    silent = all(view.rule.role == "silent" for view in views)
    return (
        is_information_only
        and silent
        and not calls_for_some_effect(context.texts_by_clause[path].words)
    )


def _is_informing_clause_of_background(context: AuditContext, path: str) -> bool:
    """Whether a clause is said to inform only, and the paper calls its section so.

    A section of definitions, or the clause itself as one, is such a section too.
    """
    views = context.views_by_clause.get(path, ())
    texts = [context.texts_by_clause[path], *context.texts_of_clauses_above(path)]
    silent = bool(views) and all(view.rule.role == "silent" for view in views)
    if silent and tells_working_hours(texts[0].words) and not calls_for_some_effect(texts[0].words):
        # When people work says nothing of where.
        return True
    if not silent or not all(view.rule.has_information_only_reason for view in views):
        return False
    return any(opens_background(text.words) or opens_definitions(text.words) for text in texts)


def _claims_after_accounting_working_day_words(
    context: AuditContext, path: str, claims: list[CheckedClaim]
) -> list[CheckedClaim]:
    """What a sentence prints that says what a working day is, where a provision only informs."""
    if not any(
        view.rule.has_information_only_reason for view in context.views_by_clause.get(path, ())
    ):
        return claims
    words = context.texts_by_clause[path].words
    starts = {words[at].start for at in places_defining_working_days(words)}
    return [
        _claim_accounted_by_background(path, *claim) if claim[0].start in starts else claim
        for claim in claims
    ]


def _claim_accounted_by_background(
    path: str, claim: Claim, finding: Finding | None
) -> CheckedClaim:
    """What a section of background prints informs; a figure that contradicts itself is a fault."""
    return (replace(claim, by=path), None) if _is_lost_but_sound(finding) else (claim, finding)


def _claims_after_accounting_own_exemption(
    context: AuditContext, path: str, claims: list[CheckedClaim]
) -> list[CheckedClaim]:
    """A figure or a word of a clause that does not apply, where an effect says so, is named only.

    `Ketentuan paling banyak 40% pada angka 3 tidak berlaku bagi ...` sets no figure.
    """
    views = context.views_by_clause.get(path, ())
    label = next((v.provision.label for v in views if v.rule.role == "exempts"), "")
    if not label:
        return claims
    words = context.texts_by_clause[path].words
    starts = {words[at].start for at in places_naming_what_does_not_apply(words)}
    return [
        (replace(claim, by=label), None)
        if claim.kind != "term" and claim.start in starts and _is_lost_but_sound(finding)
        else (claim, finding)
        for claim, finding in claims
    ]


def _is_lost_but_sound(finding: Finding | None) -> bool:
    """Whether nothing takes a claim up, and its figure does not contradict itself."""
    return finding is not None and finding.fault.code != "audit_broken"
