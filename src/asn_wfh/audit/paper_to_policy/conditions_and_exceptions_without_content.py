"""Conditions and exceptions that name nothing which an effect could state, or name it backwards.

`apabila hamil` asks for a fact, `kecuali hari Rabu` for a day, `kecuali bagi:` for the items below.
Of `apabila memungkinkan` no effect says anything, so only a reading may take it up.
"""

from __future__ import annotations

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import (
    BindingWordOfClause,
    has_place_between,
)
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import is_called_for
from asn_wfh.audit.paper_to_policy.places_calling_for_exclusion import places_calling_for_exclusion
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.rules.paper_wording_shared_by_rules import EXCEPT, IF

__all__ = ["is_condition_or_exception_missed"]

_FOR = frozenset({"bagi", "untuk"})


def is_condition_or_exception_missed(
    context: AuditContext, view: ProvisionView, printed: BindingWordOfClause
) -> bool:
    """Whether an effect cannot mean what a condition or an exception of its clause says."""
    is_exception = printed.word.forms == EXCEPT.forms
    if view.rule.role not in ("gives", "takes") or view.effect == "recall":
        return False
    if not is_exception and printed.word.forms != IF.forms:
        return False
    end = printed.clause.text.place_of_sign_ending_sentence_part[printed.end]
    last = printed.clause.last_term_but_of_acts_before(end)
    if last is None or last.begin < printed.end:
        return not _names_days_clauses_or_acts(context, printed, end)
    return is_exception and _are_terms_excluded(context, view, printed, last)


def _names_days_clauses_or_acts(
    context: AuditContext, printed: BindingWordOfClause, end: int
) -> bool:
    """Whether a condition or an exception names a day, a clause, an act, or the items below."""
    text = printed.clause.text
    if text.has_figure_begun_between(printed.end, end):
        return True
    # The act may begin with the condition itself: `sepanjang mendapat izin`.
    if printed.clause.least_end_of_act_from_each_place[printed.begin] <= end:
        return True
    # Leave on a day that is no working day is not had anyway.
    is_exception = printed.word.forms == EXCEPT.forms
    if is_exception and printed.clause.least_end_of_day_off_from_each_place[printed.begin] <= end:
        return True
    words = text.words
    is_at_end = all(words[at].is_sign or words[at].text in _FOR for at in range(end, len(words)))
    names_nothing = all(words[at].text in _FOR for at in range(printed.end, end))
    return is_at_end and names_nothing and bool(context.views_below(printed.clause.path))


def _are_terms_excluded(
    context: AuditContext,
    view: ProvisionView,
    printed: BindingWordOfClause,
    last: PrintedTerm,
) -> bool:
    """Whether those whom an exclusion leaves out are excluded: `Camat, kecuali Lurah`.

    `last` is the last term by which the exception names them.
    """
    path, group = printed.clause.path, view.content.group
    views = context.views_by_clause.get(path, ())
    if view.effect != "exclude" or group is None or any(v.rule.role == "gives" for v in views):
        return False
    begins = printed.clause.begins_of_stated_terms_by_label[view.provision.label]
    if not has_place_between(begins, printed.end, last.begin + 1):
        return False
    words = printed.clause.text.words
    calls = places_calling_for_exclusion(words)
    above = (text.words for text in context.texts_of_clauses_above(path))
    return (
        calls.are_before(words, printed.begin)
        or calls.are_from(last.end)
        or any(is_called_for("exclude", each) for each in above)
    )
