"""Conditions and exceptions that name nothing which an effect could state, or name it backwards.

`apabila hamil` asks for a fact, `kecuali hari Rabu` for a day, `kecuali bagi:` for the items below.
Of `apabila memungkinkan` no effect says anything, so only a reading may take it up.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.binding_word_of_clause import BindingWordOfClause
from asn_wfh.audit.binding_words_and_effects import is_called_for
from asn_wfh.audit.terms_naming_people import FACETS_OF_ACTS
from asn_wfh.paper.find_vocabulary_terms import PrintedTerm
from asn_wfh.rules.group_of_people import facet_values_of
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
    text = printed.clause.text
    end = text.place_of_sign_ending_sentence_part[printed.end]
    terms = (
        term
        for term in text.terms_begun_between(printed.end, end)
        if term.facet not in FACETS_OF_ACTS
    )
    first = next(terms, None)
    if first is None:
        return not _names_days_clauses_or_acts(context, printed, end)
    return is_exception and _are_terms_excluded(context, view, printed, [first, *terms])


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
    terms: Sequence[PrintedTerm],
) -> bool:
    """Whether those whom an exclusion leaves out are excluded: `Camat, kecuali Lurah`."""
    path, group = printed.clause.path, view.content.group
    views = context.views_by_clause.get(path, ())
    if view.effect != "exclude" or group is None or any(v.rule.role == "gives" for v in views):
        return False
    stated = set(facet_values_of(group))
    if not any((term.facet, value) in stated for term in terms for value in term.values):
        return False
    words = printed.clause.text.words
    around = (words[: printed.begin], words[terms[-1].end :])
    above = (text.words for text in context.texts_of_clauses_above(path))
    return any(is_called_for("exclude", text) for text in (*around, *above))
