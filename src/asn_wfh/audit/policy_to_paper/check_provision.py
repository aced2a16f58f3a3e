"""Policy to paper: every leaf of an effect stands in the words of its clause, or in a reading.

A provision in, its findings out.  A leaf is one thing that an effect states: a figure, a word of a
closed list, a moment of the day, a duty, a group of people (`content_for_audit`).
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    binding_words_and_spans,
    is_called_for,
    is_refuted,
)
from asn_wfh.audit.people_of_clause.groups_of_parts_silenced_by_exception import (
    is_exception_from_own_clause,
)
from asn_wfh.audit.people_of_clause.groups_part_of_clause_may_mean import (
    parts_share_days_or_alone_give_leave,
)
from asn_wfh.audit.policy_to_paper.check_acts_effect_waits_for import check_required_acts
from asn_wfh.audit.policy_to_paper.check_closed_list_words_and_times import (
    check_closed_list_words,
    check_times_of_day,
)
from asn_wfh.audit.policy_to_paper.check_figures import (
    check_breached_clauses,
    check_figures,
    check_shares_and_ceilings,
)
from asn_wfh.audit.policy_to_paper.check_modality_of_duty import check_modality_of_duty
from asn_wfh.audit.policy_to_paper.check_people_of_provision import (
    check_ambiguous_ages_have_reading,
    check_people_of_provision,
)
from asn_wfh.audit.policy_to_paper.check_print_says_other_clauses_do_not_apply import (
    check_exclusion_not_too_wide,
    check_silenced_clauses,
)
from asn_wfh.audit.policy_to_paper.check_printed_duties_limits_and_bearers import (
    check_duty_limit_and_sanction_are_printed,
)
from asn_wfh.audit.policy_to_paper.check_share import check_rotation_bounds, check_share
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    quotations_printed_in,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.paper.terms.values_of_denied_and_restated_terms import is_left_out_by_selain
from asn_wfh.rules.paper_wording_shared_by_rules import EXCEPT, HOME_FORMS, OFFICE_FORMS
from asn_wfh.rules.prefer import Prefer
from asn_wfh.rules.rotate import Rotate
from asn_wfh.rules.share import Share
from asn_wfh.rules.stay_within import StayWithin

__all__ = ["check_provision"]


def check_provision(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """The findings on a provision: each leaf without a ground, each printed word that it drops."""
    yield from _check_quotations(context, view)
    if view.rule.role == "silent":
        return
    if not _is_effect_called_for(context, view):
        yield provision_finding(view, "ungrounded", "audit_effect", effect=view.effect)
    yield from check_figures(context, view)
    yield from check_shares_and_ceilings(context, view)
    text = context.provision_text(view)
    if isinstance(view.rule, Share):
        yield from check_share(context, view, view.rule, text)
    if isinstance(view.rule, Rotate):
        yield from check_rotation_bounds(context, view, view.rule)
    if isinstance(view.rule, Prefer):
        yield from _check_preferred_side(view, view.rule, text)
    yield from check_required_acts(context, view, text)
    yield from check_ambiguous_ages_have_reading(context, view, text)
    yield from check_exclusion_not_too_wide(context, view, text)
    yield from check_silenced_clauses(context, view, text)
    yield from check_breached_clauses(context, view)
    yield from check_closed_list_words(context, view)
    yield from check_times_of_day(context, view)
    yield from check_duty_limit_and_sanction_are_printed(context, view, text)
    yield from check_modality_of_duty(context, view, text)
    yield from check_people_of_provision(context, view)


def _check_quotations(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for each of `words` that neither the clause nor one above it prints."""
    paths = context.printed_clause_paths(view)
    standing = quotations_printed_in(
        context, view, paths + context.paths_above(str(view.provision.at))
    )
    for words in view.provision.words:
        if words not in standing:
            yield provision_finding(view, "ungrounded", "audit_words", words=words)


def _check_preferred_side(view: ProvisionView, rule: Prefer, text: ParsedText) -> Iterator[Finding]:
    """A finding where a preference is printed for the other side alone: at home, at the office."""
    places = {"home": HOME_FORMS, "office": OFFICE_FORMS}
    sides = {side for side, forms in places.items() if prints_any_form(text, forms)}
    if sides and rule.at not in sides:
        yield provision_finding(view, "ungrounded", "audit_word", key="at", value=rule.at)


def _names_home_or_is_read_so(context: AuditContext, view: ProvisionView) -> bool:
    """Whether a clause, or one above it, names where people live, or a reading says that it does.

    `tetap berada di wilayah` alone says where somebody is while at work.
    """
    texts = (context.provision_text(view), *context.texts_of_clauses_above(str(view.provision.at)))
    forms = StayWithin.printed.stands or ()
    return bool(view.provision.touched) or any(prints_any_form(text, forms) for text in texts)


def _is_exclusion_of_those_left_out_of_leave(context: AuditContext, view: ProvisionView) -> bool:
    """Whether one part of `selain Sopir, ASN boleh WFH` excludes and another gives leave."""
    parts = context.views_by_clause.get(str(view.provision.at), ())
    text = context.provision_text(view)
    return (
        view.effect == "exclude"
        and parts_share_days_or_alone_give_leave(context, view)
        and any(part.rule.role == "gives" for part in parts)
        and any(is_left_out_by_selain(text.words, term) for term in text.terms)
    )


def _prints_exception(text: ParsedText) -> bool:
    """Whether a text excepts anything: `kecuali pada hari Kamis`, but not `tanpa kecuali`."""
    return any(word.forms == EXCEPT.forms for word, _, _ in binding_words_and_spans(text.words))


def _is_effect_called_for(context: AuditContext, view: ProvisionView) -> bool:
    """Whether the clause, or one above it, or a reading that may undo it calls for the effect."""
    path = str(view.provision.at)
    if is_refuted(view.effect, context.provision_text(view).words):
        return False
    if isinstance(view.rule, StayWithin) and not _names_home_or_is_read_so(context, view):
        return False
    texts = [
        *context.texts_of_clauses_above(path),
        context.texts_by_clause.get(path, ParsedText(())),
        context.provision_text(view),
    ]
    if any(is_called_for(view.effect, text.words) for text in texts):
        return True
    if _is_exclusion_of_those_left_out_of_leave(context, view):
        return True
    if is_exception_from_own_clause(view) and _prints_exception(context.provision_text(view)):
        return True
    replaced = any(other.effect != view.effect for other in view.provision.otherwise)
    return replaced and is_called_for(
        view.effect,
        context.parsed.parse_text_with_short_forms_of_paper(
            context.question_and_option_text(view)
        ).words,
    )
