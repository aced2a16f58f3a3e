"""The synonyms of a policy beside the paper: each is printed, means something, and adds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import AuditContext, ParsedText
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    binding_words_and_spans,
    called_effects,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    closed_list_phrases,
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.printed.acts_printed_as_required import printed_acts
from asn_wfh.law.vocabulary import EMPLOYMENT
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.terms.printed_forms_of_vocabulary import SUBJECTS
from asn_wfh.paper.terms.replace_synonyms import has_phrase
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS_AND_JANGAN
from asn_wfh.paper.tokens import tokens
from asn_wfh.policy import Policy
from asn_wfh.rules.paper_wording_shared_by_rules import AT_LEAST, AT_MOST, EXCEPT, ONLY

__all__ = ["SYNONYMS", "check_synonyms", "useless_synonym_faults"]

SYNONYMS = "synonyms"
"""The name of the entry that has what is to be said of them."""

_IDLE = "audit_synonym_idle"
_NARROWING = frozenset(word.forms for word in (ONLY, EXCEPT, AT_MOST, AT_LEAST))
_FREE = frozenset({"before", "number", "kali", "reference"})
"""Figures that a synonym may say in other words: `pertama kali` is once, `hari sebelumnya` H-1."""


def check_synonyms(context: AuditContext) -> Iterator[Finding]:
    """Findings for a synonym that is not printed, means no known phrase, or changes the sense."""
    printed = [text.words for text in context.parsed.printed_opening_and_clause_texts]
    for synonym in context.policy.synonyms:
        values = {"words": synonym.printed, "phrase": synonym.means}
        own, meant = (
            ParsedText(tokens(phrase), context.policy.own_words) for phrase in values.values()
        )
        codes = []
        if not any(has_phrase(words, synonym.printed) for words in printed):
            codes.append("audit_synonym_unprinted")
        # One that a later version makes idle is told by `check`: it makes no policy unfaithful.
        codes += [code for code in _codes_of_useless_synonym(own, meant) if code != _IDLE]
        if _figures_not_to_be_reworded(synonym.printed) != _figures_not_to_be_reworded(
            synonym.means
        ):
            codes.append("audit_synonym_figure")
        if _has_denial_word(synonym.printed) != _has_denial_word(synonym.means):
            codes.append("audit_synonym_denial")
        dropped = _words_dropped_by_synonym(own, meant)
        if dropped:
            codes.append("audit_synonym_drops")
            values["dropped"] = dropped
        for code in codes:
            fault = Fault.of(code, **values).at(line=synonym.line, clause=SYNONYMS)
            yield Finding("ungrounded", None, fault)


def useless_synonym_faults(policy: Policy) -> list[Fault]:
    """The faults of synonyms that ground nothing, whatever the paper prints."""
    return [
        Fault.of(code, words=synonym.printed, phrase=synonym.means).at(
            line=synonym.line, clause=SYNONYMS
        )
        for synonym in policy.synonyms
        for code in _codes_of_useless_synonym(
            *(
                ParsedText(tokens(phrase), policy.own_words)
                for phrase in (synonym.printed, synonym.means)
            )
        )
    ]


def _codes_of_useless_synonym(own: ParsedText, meant: ParsedText) -> list[str]:
    """Why a wording need not be read as a phrase: it is unknown, or says no more."""
    meanings = set(_known_meanings_in_text(meant))
    if not meanings:
        return ["audit_synonym_unknown"]
    return [_IDLE] if meanings <= set(_known_meanings_in_text(own)) else []


def _known_meanings_in_text(text: ParsedText) -> Iterator[object]:
    """What the phrases in a text are known for."""
    yield from ((term.facet, term.values) for term in text.terms)
    yield from ((figure.kind, figure.value) for figure in text.figures)
    yield from text.printed_policy_key_values(closed_list_phrases())
    yield from text.printed_policy_key_values(time_of_day_phrases_with_duty_words())
    yield from called_effects(text.words)
    yield from (binding for binding, _, _ in binding_words_and_spans(text.words))
    yield from printed_acts(text.words)
    yield from (form for form in SUBJECTS if has_phrase(text.words, form))


def _words_dropped_by_synonym(own: ParsedText, meant: ParsedText) -> str:
    """What a wording narrows, names or refers to and the phrase that it is read as does not."""
    words_meant = {word.text for word in meant.words}
    terms = {(term.facet, term.values) for term in meant.terms}
    # An order may be said by another word; what bounds or narrows it must stay.
    spans = [
        (begin, end)
        for binding, begin, end in binding_words_and_spans(own.words)
        if binding.forms in _NARROWING
    ]
    spans += [(f.begin, f.end) for f in own.figures if f.kind == "reference"]
    # `seluruh ASN` is everybody, and may be left out.
    groups = (
        t for t in own.terms if t.facet != "employment" or len(t.values) < len(EMPLOYMENT) - 1
    )
    spans += [(t.begin, t.end) for t in groups if (t.facet, t.values) not in terms]
    phrases = ([word.text for word in own.words[begin:end]] for begin, end in spans)
    return next((" ".join(words) for words in phrases if not words_meant.issuperset(words)), "")


def _figures_not_to_be_reworded(phrase: str) -> set[tuple[str, str]]:
    """The figures that a phrase prints, but for those that may be said in other words."""
    figures = find_figures(tokens(phrase))
    return {(figure.kind, figure.value) for figure in figures if figure.kind not in _FREE}


def _has_denial_word(phrase: str) -> bool:
    return any(word.text in DENYING_WORDS_AND_JANGAN for word in tokens(phrase))
