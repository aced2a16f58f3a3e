"""Whom a duty binds: the nearest subject printed before it, in its clause or above."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from asn_wfh.audit.context import AuditContext, ParsedText, ProvisionView, finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.paper.printed_forms import SUBJECTS
from asn_wfh.paper.terms import Term
from asn_wfh.paper.tokens import Phrases

__all__ = ["check_duty", "doers"]


def check_duty(context: AuditContext, view: ProvisionView, scope: ParsedText) -> Iterator[Finding]:
    """Findings for a duty or a limit that is not printed, and for one that binds another."""
    limited = view.content.limited
    if limited and not view.words.has_term_for("limit", limited):
        printed = scope.has_term_for("limit", limited)
        code = "audit_words_what" if printed else "audit_term"
        yield finding(view, "ungrounded", code, facet="what", value=limited)
    if view.content.duty is not None:
        do, who = view.content.duty
        printed_duties = [t for t in scope.terms if t.facet == "duty" and do in t.values]
        if not printed_duties:
            yield finding(view, "ungrounded", "audit_term", facet="do", value=do)
        elif who not in _subjects_of(context, view, scope, printed_duties[0]):
            yield finding(view, "ungrounded", "audit_subject", who=who)


@lru_cache(maxsize=1)
def _subjects() -> Phrases[str]:
    return Phrases(SUBJECTS.items())


def _subjects_of(
    context: AuditContext, view: ProvisionView, scope: ParsedText, duty: Term
) -> frozenset[str]:
    """Whom a duty binds: the nearest subject before it; after it all of them where `oleh` follows.

    They are `asn`, `kepala` or `atasan`.
    """
    words = scope.words
    if _passive(scope, duty):
        return frozenset(who for who, _, _ in doers(scope, duty)) or frozenset({"asn"})
    # The duty stands in the clause as a whole, of which the scope may be one sentence.
    whole = context.texts.get(str(view.provision.at), scope)
    place = words[duty.begin].start
    before = ParsedText(tuple(word for word in whole.words if word.start < place))
    named = [
        who for text in (*context.above(str(view.provision.at)), before) for who in _named(text)
    ]
    return frozenset(named[-1:] or ["asn"])


def doers(text: ParsedText, duty: Term) -> Iterator[tuple[str, int, int]]:
    """Those named behind the `oleh` of a duty, in its sentence, each with the tokens it takes."""
    if not _passive(text, duty):
        return
    ends = (at for at in range(duty.end, len(text.words)) if text.words[at].text in ".;")
    behind = text.words[duty.end : next(ends, None)]
    for who, begin, end in _subjects().payloads_and_spans(behind):
        yield who, duty.end + begin, duty.end + end


def _passive(text: ParsedText, duty: Term) -> bool:
    return any(word.text == "oleh" for word in text.words[duty.begin : duty.end + 1])


def _named(text: ParsedText) -> Iterator[str]:
    return (who for who, _, _ in _subjects().payloads_and_spans(text.words))
