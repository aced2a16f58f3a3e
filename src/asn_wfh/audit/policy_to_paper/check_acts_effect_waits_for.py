"""The acts that an effect waits for, laid beside those that its clause prints."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.people_of_clause.clauses_of_people_meant_or_left_out import (
    is_about_people_of_other_clause,
)
from asn_wfh.audit.people_of_clause.groups_clause_may_mean import provisions_whose_people_are_meant
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    is_act_printed_in_silent_or_advice_clause,
    is_fact_name_like_act_noun,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.printed.acts_printed_as_required import PrintedAct, printed_acts
from asn_wfh.law.own_facts import OwnFact

__all__ = ["check_required_acts"]


def check_required_acts(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings for an act that is not printed, for one of another author, and for one left out."""
    acts = [fact for fact in context.policy.facts if fact.act_of]
    stated = [fact for fact in acts if fact.name in view.rule.acts_needed_before_rule_applies]
    printed, read = list(printed_acts(text.words)), list[PrintedAct]()
    if view.rule.acts_needed_before_rule_applies and not printed:
        # An act may be named above its items, or by a reading.
        above = context.texts_of_clauses_above(str(view.provision.at))
        read = list(printed_acts(chosen_option_words(context, view).words))
        printed = [*(act for one in above for act in printed_acts(one.words)), *read]
    of_people = _acts_of_people_of_named_clauses(context, view, text)
    for name in sorted(of_people - _acts_awaited_by_rules_of_clause(context, view)):
        yield provision_finding(view, "unaccounted", "audit_lost_act", act=name)
    for fact in stated:
        if fact.name in of_people:
            continue
        if not any(_is_named_like_act_or_no_fact_is(fact, act, acts) for act in printed):
            if view.rule.role == "gives" and is_act_printed_in_silent_or_advice_clause(
                context, fact
            ):
                continue
            yield provision_finding(view, "ungrounded", "audit_word", key="once", value=fact.name)
            continue
        authors = {
            act.author
            for act in printed
            if act.author and _is_named_like_act_or_no_fact_is(fact, act, acts)
        }
        if authors and fact.act_of not in authors:
            key, value = f"{fact.name}.act_of", fact.act_of
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    for act in printed if stated else ():
        if not any(_is_named_like_act_or_no_fact_is(fact, act, acts) for fact in stated):
            named = next(fact.name for fact in acts if is_fact_name_like_act_noun(fact, act))
            code = "audit_lost_word_read" if act in read else "audit_lost_word"
            yield provision_finding(view, "unaccounted", code, key="once", value=named)


def _acts_of_people_of_named_clauses(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> set[str]:
    """The acts for which those wait whom a text names by another clause.

    `pegawai sebagaimana dimaksud pada angka 1` are those of clause 1 once the letter is there that
    it asks for.  Duties and shares are of those who have leave, and ask for nothing again.
    """
    of_leave = view.content.duty is not None or view.effect in ("share", "no_rule")
    if of_leave or view.provision.touched or not is_about_people_of_other_clause(text):
        return set()
    named = provisions_whose_people_are_meant(context, view, text)
    return {act for other in named for act in other.rule.acts_needed_before_rule_applies}


def _acts_awaited_by_rules_of_clause(context: AuditContext, view: ProvisionView) -> set[str]:
    """The acts that the parts of a provision's clause wait for."""
    views = context.views_by_clause.get(str(view.provision.at), ())
    return {act for each in views for act in each.rule.acts_needed_before_rule_applies}


def _is_named_like_act_or_no_fact_is(fact: OwnFact, act: PrintedAct, acts: list[OwnFact]) -> bool:
    """Whether a fact is the act that is printed: called like it, or one where none is."""
    return is_fact_name_like_act_noun(fact, act) or not any(
        is_fact_name_like_act_noun(other, act) for other in acts
    )
