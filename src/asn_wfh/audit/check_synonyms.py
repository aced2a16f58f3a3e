"""The synonyms of a policy beside the paper: each is printed, means something, and adds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.context import AuditContext, ParsedText
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.modality import binding_words_and_spans, called_effects
from asn_wfh.audit.printed_acts import printed_acts
from asn_wfh.audit.printed_forms import closed_list_phrases, time_of_day_phrases
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.figures import find_figures
from asn_wfh.paper.printed_forms import SUBJECTS
from asn_wfh.paper.synonyms import stands_in
from asn_wfh.paper.tokens import tokens
from asn_wfh.policy import Synonym

__all__ = ["SYNONYMS", "check_synonyms"]

SYNONYMS = "synonyms"
"""The name of the entry that has what is to be said of them."""

_DENIALS = frozenset({"tidak", "bukan", "belum", "tanpa", "jangan"})
_FREE = frozenset({"before", "number", "kali", "reference"})
"""Figures that a synonym may say in other words: `pertama kali` is once, `hari sebelumnya` H-1."""


def check_synonyms(context: AuditContext) -> Iterator[Finding]:
    """Findings for a synonym that is not printed, means no known phrase, or changes the sense."""
    printed = [text.words for text in context.parsed.printed_texts]
    for synonym in context.policy.synonyms:
        values = {"words": synonym.printed, "phrase": synonym.means}
        codes = []
        if not any(stands_in(words, synonym.printed) for words in printed):
            codes.append("audit_synonym_unprinted")
        if not _means_something(context, synonym):
            codes.append("audit_synonym_unknown")
        if _figures(synonym.printed) != _figures(synonym.means):
            codes.append("audit_synonym_figure")
        if _denies(synonym.printed) != _denies(synonym.means):
            codes.append("audit_synonym_denial")
        for code in codes:
            fault = Fault.of(code, **values).at(line=synonym.line, clause=SYNONYMS)
            yield Finding("ungrounded", None, fault)


def _means_something(context: AuditContext, synonym: Synonym) -> bool:
    """Whether the phrase meant is one by which some word of a policy is printed."""
    text = ParsedText(tokens(synonym.means), context.policy.own_words)
    meanings = (
        text.terms,
        text.figures,
        text.find_key_values(closed_list_phrases()),
        text.find_key_values(time_of_day_phrases()),
        called_effects(text.words),
        list(binding_words_and_spans(text.words)),
        list(printed_acts(text.words)),
        [form for form in SUBJECTS if stands_in(text.words, form)],
    )
    return any(meanings)


def _figures(phrase: str) -> set[tuple[str, str]]:
    """The figures that a phrase prints, but for those that may be said in other words."""
    figures = find_figures(tokens(phrase))
    return {(figure.kind, figure.value) for figure in figures if figure.kind not in _FREE}


def _denies(phrase: str) -> bool:
    return any(word.text in _DENIALS for word in tokens(phrase))
