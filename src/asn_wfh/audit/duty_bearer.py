"""Whom a duty binds: the nearest subject printed before it, in its clause or above."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.grounds import chosen_option_words
from asn_wfh.audit.ledger import Finding
from asn_wfh.paper.printed_forms import BODIES, OFFICES, SUBJECTS
from asn_wfh.paper.tokens import Phrases
from asn_wfh.paper.vocabulary_terms import Term

__all__ = ["check_duty", "doers_and_spans", "names_body"]


def check_duty(
    context: AuditContext, view: ProvisionView, clause_text: ParsedText
) -> Iterator[Finding]:
    """Findings for a duty, a limit or a sanction not printed, and for a duty that binds another."""
    for facet, value in sorted(view.content.terms):
        if facet == "then" and not clause_text.has_term_for("then", value):
            yield provision_finding(view, "ungrounded", "audit_term", facet="steps", value=value)
    limited = view.content.limited
    if limited and not view.quotations.has_term_for("limit", limited):
        printed = clause_text.has_term_for("limit", limited)
        code = "audit_words_what" if printed else "audit_term"
        yield provision_finding(view, "ungrounded", code, facet="what", value=limited)
    if view.content.duty is not None:
        do, who = view.content.duty
        printed_duties = [t for t in clause_text.terms if t.facet == "duty" and do in t.values]
        if not printed_duties:
            yield provision_finding(view, "ungrounded", "audit_term", facet="do", value=do)
        elif who not in _bearers_of_duty(context, view, clause_text, printed_duties[0]):
            yield provision_finding(view, "ungrounded", "audit_subject", who=who)


@lru_cache(maxsize=1)
def _subject_phrases() -> Phrases[str]:
    return Phrases(SUBJECTS.items())


@lru_cache(maxsize=1)
def _body_phrases() -> Phrases[str]:
    return Phrases((body, body) for body in BODIES)


@lru_cache(maxsize=1)
def _office_phrases() -> Phrases[str]:
    return Phrases((office, office) for office in OFFICES)


def _bearers_of_duty(
    context: AuditContext, view: ProvisionView, clause_text: ParsedText, duty: Term
) -> frozenset[str]:
    """Whom a duty binds: the nearest subject before it; after it all of them where `oleh` follows.

    They are `asn`, `kepala` or `atasan`; where none of them is named, a body that is (`instansi`),
    or every office (`Perangkat Daerah`), which acts through its head; and where nobody is, whom
    the option chosen of a reading names.
    """
    words = clause_text.words
    doers = frozenset(who for who, _, _ in doers_and_spans(clause_text, duty))
    if doers or _is_duty_in_passive(clause_text, duty):
        return doers or frozenset({"asn"})
    # The duty stands in the clause as a whole, of which the scope may be one sentence.
    whole = context.texts_by_clause.get(str(view.provision.at), clause_text)
    place = words[duty.begin].start
    before = ParsedText(tuple(word for word in whole.words if word.start < place))
    named = [
        who
        for text in (*context.texts_above(str(view.provision.at)), before)
        for who in _subjects_named_in(text)
    ]
    if named:
        return frozenset(named[-1:])
    if any(True for _ in _office_phrases().payloads_and_spans(before.words)):
        return frozenset({"instansi", "kepala"})
    if any(True for _ in _body_phrases().payloads_and_spans(before.words)):
        return frozenset({"instansi"})
    # Where the paper names nobody, a reading may.
    return frozenset({"asn", *_subjects_named_in(chosen_option_words(context, view))})


def names_body(text: ParsedText, term: Term) -> bool:
    """Whether a term is the name of a body: `Dinas Perhubungan`."""
    spans = (span for _, *span in _body_phrases().payloads_and_spans(text.words))
    return any(begin < term.end and term.begin <= end for begin, end in spans)


def doers_and_spans(text: ParsedText, duty: Term) -> Iterator[tuple[str, int, int]]:
    """Those named behind the `oleh` of a duty, in its sentence, each with the tokens it takes.

    Behind a verb in its `di-` form `oleh` may be left out: `jadwal ditetapkan kepala dinas`.
    """
    if not _is_duty_in_passive(text, duty):
        if duty.end < len(text.words) and text.words[duty.end - 1].text.startswith("di"):
            here = _subject_phrases().payloads_and_ends_at(text.words, duty.end)
            yield from ((who, duty.end, end) for who, end in here)
        return
    ends = (at for at in range(duty.end, len(text.words)) if text.words[at].text in ".;")
    behind = text.words[duty.end : next(ends, None)]
    for who, begin, end in _subject_phrases().payloads_and_spans(behind):
        yield who, duty.end + begin, duty.end + end


def _is_duty_in_passive(text: ParsedText, duty: Term) -> bool:
    return any(word.text == "oleh" for word in text.words[duty.begin : duty.end + 1])


def _subjects_named_in(text: ParsedText) -> Iterator[str]:
    return (who for who, _, _ in _subject_phrases().payloads_and_spans(text.words))
