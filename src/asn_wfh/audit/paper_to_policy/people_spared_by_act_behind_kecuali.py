"""Acts by which a clause spares people: `tidak boleh WFH, kecuali yang telah mendapat izin`.

Of such a clause the effect is about those to whom the act is not given.
"""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.audit.audit_context import AuditContext, ParsedText
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import BindingWordOfClause
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    is_fact_name_like_act_noun,
)
from asn_wfh.audit.printed.acts_printed_as_required import PrintedAct, required_acts_and_spans
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.tokens import Token
from asn_wfh.rules.group_of_people import Group, facet_values_of

__all__ = ["group_without_acts_behind_kecuali", "provision_sparing_those_given_act"]

_GIVEN = "sudah"
"""The answer to a question for an act by which it is given."""
_EXCEPTS = frozenset({"kecuali", "terkecuali"})
_BETWEEN = frozenset({"yang", "bagi", "untuk", "pegawai", "asn", "mereka", "jika", "apabila"})
_FURTHEST = 4


def group_without_acts_behind_kecuali(
    context: AuditContext, text: ParsedText, group: Group
) -> Group:
    """A group without the acts of which its text says that whoever has them is spared."""
    spared = {
        fact.name: frozenset(fact.values) - {_GIVEN}
        for act, (begin, _) in required_acts_and_spans(text.words)
        if _is_right_behind_kecuali(text.words, begin)
        for fact in _facts_of_act(context, act)
    }
    return Group(
        tuple(
            tuple(
                (facet, values)
                for facet, values in box
                if facet not in spared or set(values) != spared[facet]
            )
            for box in group.boxes
        )
    )


def provision_sparing_those_given_act(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that is about those without the act which a word behind `kecuali` names."""
    act = printed.clause.act_by_span.get((printed.begin, printed.end))
    if act is None or not _is_right_behind_kecuali(printed.clause.text.words, printed.begin):
        return None
    names = {fact.name for fact in _facts_of_act(context, act)}
    for view in context.views_by_clause.get(path, ()):
        values = set(facet_values_of(view.content.group or Group(())))
        about = {facet for facet, _ in values} & names
        if about and all((facet, _GIVEN) not in values for facet in about):
            return view.provision.label
    return None


def _facts_of_act(context: AuditContext, act: PrintedAct) -> list[OwnFact]:
    """The facts that are an act: called like it, and of whoever gives it where that is printed."""
    return [
        fact
        for fact in context.policy.facts
        if fact.act_of and fact.act_of == (act.author or fact.act_of)
        if is_fact_name_like_act_noun(fact, act)
    ]


def _is_right_behind_kecuali(words: Sequence[Token], place: int) -> bool:
    """Whether `kecuali` stands before a place, or before a few words for whom it spares."""
    before = place
    while before > max(place - _FURTHEST, 0) and words[before - 1].text in _BETWEEN:
        before -= 1
    return before > 0 and words[before - 1].text in _EXCEPTS
