"""What another clause of the paper adds to an effect: the act that it waits for, the rounding.

`Pasal 2: dapat WFH setiap hari Jumat. Pasal 4: WFH dilaksanakan setelah mendapat persetujuan
atasan` is one leave in two clauses.  Only a clause that gives and takes no leave itself adds to
another; what one that does prints is its own.
"""

from __future__ import annotations

from asn_wfh.audit.audit_context import AuditContext, is_clause_within_any
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_pairs
from asn_wfh.audit.printed.acts_printed_as_required import (
    PrintedAct,
    acts_with_printed_giver,
    required_acts_and_spans,
)
from asn_wfh.audit.printed.printed_rounding_to_at_least_one import KEEPS_ONE
from asn_wfh.law.own_facts import OwnFact

__all__ = [
    "clause_per_rounding_printed_elsewhere",
    "is_act_printed_in_silent_or_advice_clause",
    "is_fact_name_like_act_noun",
    "label_of_provision_keeping_at_least_one",
    "label_of_provision_waiting_for_act",
]

_ADDING = frozenset({"silent", "advice"})
"""The roles of a clause that may add to another."""


def is_fact_name_like_act_noun(fact: OwnFact, act: PrintedAct) -> bool:
    """Whether a fact is called like the act that is printed."""
    name = fact.name.replace("_", " ").replace("-", " ")
    return act.noun in name or name in act.noun


def is_act_printed_in_silent_or_advice_clause(context: AuditContext, fact: OwnFact) -> bool:
    """Whether some clause that only adds to others prints an act with its author."""
    return any(
        is_fact_name_like_act_noun(fact, act) and act.author == fact.act_of
        for path, text in context.texts_by_clause.items()
        if _has_only_silent_or_advice_provisions(context, path)
        for act in (
            *(act for act, _ in required_acts_and_spans(text.words)),
            *acts_with_printed_giver(text.words),
        )
    )


def label_of_provision_waiting_for_act(
    context: AuditContext, path: str, act: PrintedAct
) -> str | None:
    """The provision elsewhere that waits for an act that a clause prints."""
    if not _has_only_silent_or_advice_provisions(context, path):
        return None
    facts = [
        fact
        for fact in context.policy.facts
        if is_fact_name_like_act_noun(fact, act) and fact.act_of == act.author
    ]
    return next(
        (
            view.provision.label
            for view in context.views
            for fact in facts
            if view.rule.role == "gives" and fact.name in view.rule.acts_needed_before_rule_applies
        ),
        None,
    )


def clause_per_rounding_printed_elsewhere(
    context: AuditContext, path: str
) -> dict[tuple[str, str], str]:
    """The rounding that silent clauses print which refer to a clause, each with its clause."""
    return {
        pair: other
        for other, text in context.texts_by_clause.items()
        if other != path
        and _has_only_silent_or_advice_provisions(context, other)
        and is_clause_within_any(path, context.clauses_referred_to_in(other))
        for pair in closed_list_pairs(text)
        if pair[0] == "round"
    }


def label_of_provision_keeping_at_least_one(context: AuditContext, path: str) -> str | None:
    """The share that rounds to no fewer than one, of a clause or of one that it only adds to."""
    return context.answer_about_clause(_share_rounded_to_at_least_one, path)


def _share_rounded_to_at_least_one(context: AuditContext, path: str) -> str | None:
    views = context.views_by_clause.get(path, ())
    if _has_only_silent_or_advice_provisions(context, path):
        meant = context.clauses_referred_to_in(path)
        views = tuple(
            view for view in context.views if is_clause_within_any(str(view.provision.at), meant)
        )
    return next((view.provision.label for view in views if view.content.words & KEEPS_ONE), None)


def _has_only_silent_or_advice_provisions(context: AuditContext, path: str) -> bool:
    """Whether a clause has provisions, and none of them decides anything by itself."""
    views = context.views_by_clause.get(path, ())
    return bool(views) and all(view.rule.role in _ADDING for view in views)
