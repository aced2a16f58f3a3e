"""The words of a clause that only name who acts: the subject of a duty, an addressee, an author.

A fact of a policy's own may be printed `kepala perangkat daerah`; where these words say who must
report, or whose approval is asked for, they are not whom the clause is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_phrases
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.terms.printed_forms_of_vocabulary import AUTHORITIES
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules.group_of_people import facet_values_of

__all__ = ["NamesOfActors", "is_name_of_actor"]

_BY_HEADS = frozenset({"recall", "schedule", "prefer", "rotate", "limit", "sanction"})
"""The effects that heads and superiors bring about."""


def is_name_of_actor(view: ProvisionView, term: PrintedTerm, names: NamesOfActors) -> bool:
    """Whether a term only names who acts in the effect of a provision."""
    group = view.content.group
    stated = set(facet_values_of(group)) if group else set()
    if any((term.facet, value) in stated for value in term.values):
        return False
    return term.end <= names.end_by_place(view).get(term.begin, 0)


@dataclass(frozen=True, eq=False)
class NamesOfActors:
    """The words of a text that only name who acts, by the provision in whose effect they do."""

    context: AuditContext
    text: ParsedText
    _ends_by_label: dict[str, Mapping[int, int]] = field(default_factory=dict, repr=False)

    def end_by_place(self, view: ProvisionView) -> Mapping[int, int]:
        """By the place of each of the words, where the longest name that it is in ends."""
        label = view.provision.label
        if label not in self._ends_by_label:
            ends: dict[int, int] = {}
            for begin, end in _spans_naming_actors(self.context, view, self.text):
                ends |= {at: max(end, ends.get(at, 0)) for at in range(begin, end)}
            self._ends_by_label[label] = ends
        return self._ends_by_label[label]


def _spans_naming_actors(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[tuple[int, int]]:
    """The tokens of each phrase by which a text names somebody who acts in an effect."""
    acting = {view.content.duty[1]} if view.content.duty else set()
    acting |= {"kepala", "atasan"} if view.effect in _BY_HEADS else set()
    affairs = {term.begin: term.end for term in text.terms if term.facet == "affair"}
    for who, begin, end in context.parsed.subject_phrases.payloads_and_spans(text.words):
        if who in acting:
            yield begin, end
    for pairs, begin, end in closed_list_phrases().payloads_and_spans(text.words):
        if all(getattr(view.rule, key, None) == value for key, value in pairs):
            yield begin, end
    authors = {
        fact.act_of
        for fact in context.policy.facts
        if fact.name in view.rule.acts_needed_before_rule_applies
    }
    for authority, begin, end in _authority_phrases().payloads_and_spans(text.words):
        if authority in authors:
            # `atas perintah Kepala Dinas Pendidikan` names one who acts.
            yield begin, affairs.get(end, end)


@lru_cache(maxsize=1)
def _authority_phrases() -> Phrases[str]:
    return Phrases((form, word) for word, forms in AUTHORITIES.items() for form in forms)
