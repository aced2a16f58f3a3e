"""Names that begin before a term, or go on behind it, and so mean fewer people than the term.

`Kepala UPTD` is one person of a unit, and `unit layanan pendidikan nonformal` not every unit that
serves education; an effect that states the term alone says more than the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import WORD_FORMS
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.terms.values_of_denied_and_restated_terms import OFFICE_WORDS
from asn_wfh.paper.tokens import Token, is_token_one_of
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.group_of_people import facet_values_of

__all__ = ["span_of_name_with_fewer_people"]

_HEADS = ("kepala", "pimpinan", "ketua", "koordinator", "direktur", "sekretaris")
_LONGEST_KIND_OF_OFFICER = 2
_OF_HEADS = frozenset({"unit", "service", "affair"})
_WITH_QUALIFIER = frozenset({"service", "task"})
"""The facets whose names are whole as the vocabulary has them; offices have names of their own."""
_JOIN_OR_TURN = frozenset(
    {
        *("serta", "beserta", "maupun", "sedangkan", "sementara", "namun", "tetapi", "lalu"),
        *("karena", "sehingga", "bahwa", "guna", "yakni", "seperti", "tentang", "antara", "per"),
        *("akan", "masih", "saat", "ketika", "sebesar", "se", "turut"),
    }
)
"""What begins anew behind a name, beside verbs and the words by which effects are printed."""
_VERB_BEGINS = ("me", "di", "ber", "ter")
_ABOUT_PEOPLE = frozenset({"permit", "require", "exclude", "exempt"})


def span_of_name_with_fewer_people(
    context: AuditContext, view: ProvisionView, path: str, term: PrintedTerm
) -> tuple[int, int] | None:
    """The tokens of the longer name that a term is part of wherever a clause prints what it means.

    None where an effect is about what people do, or an option chosen of a reading has the name.
    """
    stated = facet_values_of(view.content.group) if view.content.group else ()
    if not {(term.facet, value) for value in term.values} <= set(stated):
        # It only names who acts in the effect.
        return None
    if view.effect not in _ABOUT_PEOPLE or term.is_denied:
        return None
    text = context.texts_by_clause[path]
    words = text.words
    plain = context.answer_about_clause(_facets_and_values_named_plainly, path)
    if (term.facet, term.values) in plain:
        return None
    begin, end = _begin_of_head(text, term), _end_of_qualifier(words, term)
    named = {word.text for word in chosen_option_words(context, view).words}
    further = {word.text for word in (*words[begin : term.begin], *words[term.end : end])}
    return None if further <= named else (begin, end)


def _facets_and_values_named_plainly(
    context: AuditContext, path: str
) -> frozenset[tuple[str, tuple[str, ...]]]:
    """What the terms of a clause mean that are no part of a longer name."""
    text = context.texts_by_clause[path]
    plain = (term for term in text.terms if not _is_headed_or_qualified(text, term))
    return frozenset((term.facet, term.values) for term in plain)


def _is_headed_or_qualified(text: ParsedText, term: PrintedTerm) -> bool:
    name = _begin_of_head(text, term), _end_of_qualifier(text.words, term)
    return name != (term.begin, term.end)


def _begin_of_head(text: ParsedText, term: PrintedTerm) -> int:
    """Where the post begins whose name a term ends: `Kepala Dinas Pendidikan`; else the term."""
    words, at = text.words, term.begin - 1
    while is_token_one_of(words, at, *OFFICE_WORDS):
        at -= 1
    if term.facet not in _OF_HEADS:
        return term.begin
    if is_token_one_of(words, at, *_HEADS):
        return at
    officers = _begin_of_officers_at_office(text, at)
    return term.begin if officers is None else officers


def _begin_of_officers_at_office(text: ParsedText, index: int) -> int | None:
    """Where the officers begin who are at an office: `pejabat fungsional pada unit layanan`.

    Those whose rank is a term are named by that: `Pejabat Administrator pada Dinas Sosial`.
    """
    words = text.words
    if not is_token_one_of(words, index, "pada", "di"):
        return None
    for at in range(index - 1, max(index - 1 - _LONGEST_KIND_OF_OFFICER, -1), -1):
        if at in text.places_in_terms:
            return None
        if words[at].text == "pejabat":
            return at
    return None


def _end_of_qualifier(words: Sequence[Token], term: PrintedTerm) -> int:
    """The place behind the word that goes on with the name of a term; else behind the term."""
    if term.facet not in _WITH_QUALIFIER or term.end >= len(words) or term.example:
        return term.end
    return term.end + _goes_on_with_name(words[term.end].text)


def _goes_on_with_name(word: str) -> bool:
    """Whether a word behind a name is part of it: none that begins what is said of it."""
    begins_anew = _JOIN_OR_TURN | OFFICE_WORDS | _words_of_effects()
    return word.isalpha() and word not in begins_anew and not word.startswith(_VERB_BEGINS)


@lru_cache(maxsize=1)
def _words_of_effects() -> frozenset[str]:
    """Every word by which some effect is printed."""
    forms = set(WORD_FORMS)
    for rule in EFFECTS.values():
        printed = rule.printed
        pairs = (*printed.calls_in_order, *printed.calls_in_order_from_sign)
        in_order = (form for pair in pairs for forms in pair for form in forms)
        binding = (form for word in printed.binding for form in word.forms)
        forms.update(printed.calls, in_order, binding, printed.moments)
    return frozenset(word for form in forms for word in form.casefold().split())
