"""The clauses that an effect silences, laid beside those that the print says do not apply."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    is_clause_within_any,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.printed_references_needing_no_instead_of import (
    clauses_named_but_not_replaced,
    clauses_that_kecuali_keeps_applying,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    chosen_option_words,
    quotations_printed_in,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.printed_shares import sides_and_spans
from asn_wfh.kernel.boxes import intersection
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.rules.paper_wording_shared_by_rules import (
    COMPULSORY_OFFICE,
    EXCEPT,
    EXCLUDED,
    IN_PLACE,
    NOT_APPLIED_FORMS,
    NOT_FOLLOWED,
    NOT_FOR,
    STAYS,
    UNCOUNTED_FORMS,
)

__all__ = ["check_exclusion_not_too_wide", "check_silenced_clauses"]

_SILENCES = (
    *IN_PLACE.forms,
    *(*NOT_FOR.forms, *NOT_FOLLOWED.forms),
    *EXCEPT.forms,
    *EXCLUDED.forms,
    *UNCOUNTED_FORMS,
    *NOT_APPLIED_FORMS,
    *("tidak dilaksanakan", "tidak digunakan", "tidak dikenakan"),
)
"""How a paper says that one clause speaks and another then does not."""
_SILENCES_TOLD = tuple(
    form for form in _SILENCES if form not in NOT_FOLLOWED.forms or form.endswith("ketentuan angka")
)
"""The same as a message lists them: of what follows a verb one clause stands for all."""
_ONLY_NAMING = frozenset(
    {
        *("yang", "sedang", "selama", "saat", "ketika", "apabila", "jika", "bila", "jadwal"),
        *("giliran", "pelaksanaan", "kebijakan", "hari"),
    }
)
"""Behind these stands of whom or of what a clause speaks, and no order."""
_NEAR = 3


def check_exclusion_not_too_wide(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings for an exclusion where the print only says that some other clauses do not apply.

    Who is excluded loses leave that further clauses give, too.
    """
    if view.effect != "exclude" or view.provision.touched:
        return
    named = context.clauses_referred_to(str(view.provision.at), text)
    if not named or not prints_any_form(text, NOT_FOR.forms) or _sends_to_office(text):
        return
    further = [
        other.provision.label
        for other in context.views
        if other.rule.role == "gives" and not is_clause_within_any(str(other.provision.at), named)
    ]
    if further:
        clauses, others = ", ".join(sorted(named)), ", ".join(further)
        yield provision_finding(
            view, "ungrounded", "audit_excludes_more", clauses=clauses, others=others
        )


def _sends_to_office(text: ParsedText) -> bool:
    """Whether a text says that people are at the office, and not only tells of those who are.

    `ASN bekerja di kantor` does, and `Lurah, yang tetap WFO`; `ASN yang bekerja di kantor` not.
    """
    return prints_any_form(text, (*STAYS.forms, *COMPULSORY_OFFICE.forms)) or any(
        side == "office" and before.isdisjoint(DENYING_WORDS | _ONLY_NAMING)
        for side, begin, _ in sides_and_spans(text.words)
        for before in [{word.text for word in text.words[max(begin - _NEAR, 0) : begin]}]
    )


def check_silenced_clauses(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings where another clause is silenced and the print does not say so, or names another.

    What the print does not say an option chosen may, and of an item the clause above it.
    """
    silenced = view.content.in_place_of
    if not silenced:
        return
    # A lead-in says it for its items, whose `words` then quote it.
    above = quotations_printed_in(context, view, context.paths_above(str(view.provision.at)))
    lead_in = context.parsed.parse_text_with_short_forms_of_paper(" ; ".join(above))
    references = {
        c
        for one in (text, lead_in)
        for c in _references_but_for_clause_pointed_to(context, view, one)
    }
    spares = any(prints_any_form(one, _SILENCES) for one in (text, lead_in))
    option = chosen_option_words(context, view)
    read: set[str] = set()
    if prints_any_form(option, _SILENCES):
        read = _references_but_for_clause_pointed_to(
            context, view, option
        ) | context.clauses_named_in_chosen_options(view)
    if not spares:
        read |= _clauses_silenced_in_print_above(context, str(view.provision.at))
    unsaid = [
        clause
        for clause in sorted(silenced)
        if not (spares and (not references or is_clause_within_any(clause, references)))
        and not is_clause_within_any(clause, read)
        and not _silenced_clause_excepts(context, clause, str(view.provision.at))
    ]
    if unsaid:
        clauses, forms = ", ".join(unsaid), ", ".join(_SILENCES_TOLD)
        yield provision_finding(view, "ungrounded", "audit_silences", clauses=clauses, forms=forms)
    quoted = _references_but_for_clause_pointed_to(context, view, view.quotations)
    path = str(view.provision.at)
    yield from _still_applying_silenced_findings(
        context, view, clauses_that_kecuali_keeps_applying(context, path, text)
    )
    for reference in sorted(references - clauses_named_but_not_replaced(context, view)):
        if not any(is_clause_within_any(clause, {reference}) for clause in silenced):
            code = "audit_reference" if reference in quoted else "audit_clause_reference"
            yield provision_finding(view, "unaccounted", code, reference=reference)


def _still_applying_silenced_findings(
    context: AuditContext, view: ProvisionView, still: set[str]
) -> Iterator[Finding]:
    """Findings where an effect silences what the print says still to apply, for whom it does."""
    cases = context.policy.cases
    for clause in sorted(still):
        if view.provision.touched or not is_clause_within_any(
            clause, set(view.content.in_place_of)
        ):
            continue
        views = (*context.views_by_clause.get(clause, ()), *context.views_below(clause))
        boxes = [box for other in views for box in other.rule.scope_boxes(cases)]
        if intersection(view.rule.scope_boxes(cases), boxes):
            yield provision_finding(view, "ungrounded", "audit_still_applies", clause=clause)


def _references_but_for_clause_pointed_to(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> set[str]:
    """The clauses that a text refers to, but for the one that the effect points to."""
    return context.clauses_referred_to(str(view.provision.at), text) - {view.content.clause}


def _clauses_silenced_in_print_above(context: AuditContext, path: str) -> set[str]:
    """The clauses in whose place the items of a list stand, as the clause above them prints it."""
    return {
        clause
        for above in context.paths_above(path)
        for text in [context.texts_by_clause[above]]
        if prints_any_form(text, _SILENCES)
        for clause in context.clauses_referred_to(above, text)
    }


def _silenced_clause_excepts(context: AuditContext, silenced: str, path: str) -> bool:
    """Whether a clause itself excepts another: `kecuali pegawai sebagaimana dimaksud angka 4`."""
    text = context.texts_by_clause.get(silenced, ParsedText(()))
    references = context.clauses_referred_to(silenced, text)
    return prints_any_form(text, EXCEPT.forms) and is_clause_within_any(path, references)
