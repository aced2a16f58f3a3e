"""Whom a duty binds: the nearest subject printed before it, in its clause or above."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    provision_finding,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS, PartingSigns
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.terms.printed_forms_of_vocabulary import BODIES, SUBJECTS
from asn_wfh.paper.tokens import Phrases, Token, is_token_one_of

_DOER_SIGNS = PartingSigns(".", ";", "kepada", "melalui", "sedangkan", "sementara")
"""Behind these stand no more of those who do a thing: to whom, through whom, or another thing."""
_LEADS_ON = frozenset({"agar", "supaya", "untuk", "guna", "sehingga", "dan", "serta", "saat"})
"""Behind these stands what is done for another end, or beside the duty."""
_JOINS_NOUNS = frozenset({"dan", "serta"})
_IS_DONE = frozenset({"dilakukan", "dilaksanakan", "diselenggarakan", "dikerjakan"})
_IS = frozenset({"menjadi", "merupakan", "adalah", "ialah"})
_OWED = frozenset({"kewajiban", "tugas", "tanggung"})
_FURTHEST_OLEH = 8
"""So many words behind the noun of a duty its `oleh` may stand."""
_INSERTED = frozenset({"bila", "apabila", "jika", "bilamana", "manakala"})

__all__ = ["check_duty_limit_and_sanction_are_printed", "doers_and_spans", "is_body_name"]


def check_duty_limit_and_sanction_are_printed(
    context: AuditContext, view: ProvisionView, clause_text: ParsedText
) -> Iterator[Finding]:
    """Findings for a duty, a limit or a sanction not printed, and for a duty that binds another."""
    for facet, value in sorted(view.content.terms):
        if facet == "then" and not clause_text.terms_for("then", value):
            yield provision_finding(view, "ungrounded", "audit_term", facet="steps", value=value)
    limited = view.content.limited
    if limited and not clause_text.terms_for("limit", limited):
        yield provision_finding(view, "ungrounded", "audit_term", facet="what", value=limited)
    if view.content.duty is not None:
        do, who = view.content.duty
        printed_duties = [
            term
            for term in clause_text.terms_for("duty", do)
            if not _is_told_of_thing(context, clause_text, term)
        ]
        if not printed_duties:
            yield provision_finding(view, "ungrounded", "audit_term", facet="do", value=do)
        else:
            yield from _check_bearer(context, view, clause_text, printed_duties[0], who)


def _is_told_of_thing(context: AuditContext, text: ParsedText, duty: PrintedTerm) -> bool:
    """Whether a duty is only told of a thing: `mematuhi jadwal yang telah ditetapkan`."""
    words = text.words
    passive = [at for at in range(duty.begin, duty.end) if words[at].text.startswith("di")]
    if not passive:
        return False
    before = [word.text for word in words[max(duty.begin, passive[-1] - 2) : passive[-1]]]
    return "yang" in before and not any(doers_and_spans(context, text, duty))


class _Bearers(NamedTuple):
    """Whom a duty may bind, and the words by which the paper names them, if it does."""

    who: frozenset[str]
    printed: str = ""


def _check_bearer(
    context: AuditContext, view: ProvisionView, clause_text: ParsedText, duty: PrintedTerm, who: str
) -> Iterator[Finding]:
    """A finding where a duty binds another than those whom the paper names for it."""
    bearers = _bearers_and_words_printed_for_duty(context, view, clause_text, duty)
    if who in bearers.who:
        return
    code = "audit_subject" if bearers.printed else "audit_subject_unnamed"
    yield provision_finding(
        view,
        "ungrounded",
        code,
        who=who,
        printed=bearers.printed,
        bearers="`, `".join(sorted(bearers.who)),
        forms=", ".join(_printed_forms_of_bearer(who)),
    )


def _printed_forms_of_bearer(who: str) -> tuple[str, ...]:
    """The words by which a paper names someone whom a duty binds."""
    named = (form for form, subject in SUBJECTS.items() if subject == who)
    return BODIES if who == "instansi" else tuple(named)


@lru_cache(maxsize=1)
def _body_phrases() -> Phrases[str]:
    return Phrases((body, body) for body in BODIES)


def _bearers_and_words_printed_for_duty(
    context: AuditContext, view: ProvisionView, clause_text: ParsedText, duty: PrintedTerm
) -> _Bearers:
    """Whom a duty binds: the nearest subject before it; after it all of them where `oleh` follows.

    They are `asn`, `kepala` or `atasan`; where none of them is named, a body that is (`instansi`),
    or every office (`Perangkat Daerah`), which acts through its head; and where nobody is, whom
    the option chosen of a reading names.  An instruction binds those whom it is sent to.
    """
    words = clause_text.words
    doers = list(doers_and_spans(context, clause_text, duty))
    if doers:
        _, begin, end = doers[0]
        return _Bearers(frozenset(who for who, _, _ in doers), _words_as_printed(words[begin:end]))
    body = _body_behind_passive_verb(context, words, duty)
    if body:
        return body
    if _is_oleh_in_or_behind_duty(clause_text, duty):
        return _body_behind_oleh(clause_text, duty) or _asn_or_addressees_as_default_bearers(
            context, view
        )
    # The duty stands in the clause as a whole, of which the scope may be one sentence.
    whole = context.texts_by_clause.get(str(view.provision.at), clause_text)
    place = words[duty.begin].start
    before = ParsedText(
        tuple(word for word in _words_outside_conditions(whole.words) if word.start < place)
    )
    named = [
        subject
        for text in (*context.texts_of_clauses_above(str(view.provision.at)), before)
        for subject in _subjects_with_printed_words(context, text)
    ]
    if named:
        who, printed = named[-1]
        return _Bearers(frozenset({who}), printed)
    for bearers, phrases in _phrases_by_bearers_acting_as_body(context).items():
        for _, begin, end in phrases.payloads_and_spans(before.words):
            return _Bearers(bearers, _words_as_printed(before.words[begin:end]))
    return _asn_or_addressees_as_default_bearers(context, view)


def _words_outside_conditions(words: Sequence[Token]) -> Iterator[Token]:
    """The words but for those of an inserted condition: `dan, bila dihubungi atasan, menjawab`.

    A condition that begins its sentence may name whom the sentence is about.
    """
    inside = False
    for at, word in enumerate(words):
        if not inside and word.text in _INSERTED and at and words[at - 1].text == ",":
            inside = True
        elif inside and word.is_sign:
            inside = False
        if not inside:
            yield word


def _body_behind_oleh(text: ParsedText, duty: PrintedTerm) -> _Bearers | None:
    """The body by which a duty must be done: `dihimpun oleh Badan Kepegawaian`."""
    words = text.words
    by = (_index_of_oleh_or_none(text, duty) or 0) + 1
    _, end = SENTENCE_SIGNS.begin_and_end_of_part(words, by)
    for _, begin, stop in _body_phrases().payloads_and_spans(words[by:end]):
        return _Bearers(frozenset({"instansi"}), _words_as_printed(words[by + begin : by + stop]))
    return None


def _body_behind_passive_verb(
    context: AuditContext, words: Sequence[Token], duty: PrintedTerm
) -> _Bearers | None:
    """The body, or whatever office, behind a passive verb: `dipakai Perangkat Daerah`."""
    for at in _places_behind_passive_verbs(words, duty):
        for who, phrases in _phrases_by_bearers_acting_as_body(context).items():
            for _, end in phrases.payloads_and_ends_at(words, at):
                return _Bearers(who, _words_as_printed(words[at:end]))
    return None


def _phrases_by_bearers_acting_as_body(
    context: AuditContext,
) -> Mapping[frozenset[str], Phrases[str]]:
    """How a paper names a body, or whatever office, which acts through its head."""
    return {
        frozenset({"instansi", "kepala"}): context.parsed.office_phrases,
        frozenset({"instansi"}): _body_phrases(),
    }


def _asn_or_addressees_as_default_bearers(context: AuditContext, view: ProvisionView) -> _Bearers:
    """Whom a duty binds that names nobody: people at home, or those instructed; or a reading's."""
    option = _subjects_with_printed_words(context, chosen_option_words(context, view))
    if context.policy.circular.kind == "instruksi":
        sent_to = _subjects_with_printed_words(context, context.parsed.addressees)
        default = frozenset(who for who, _ in sent_to) or frozenset({"kepala"})
    else:
        default = frozenset({"asn"})
    return _Bearers(default | {who for who, _ in option})


def is_body_name(text: ParsedText, term: PrintedTerm) -> bool:
    """Whether a term is the name of a body: `Dinas Perhubungan`."""
    spans = _body_phrases().spans_in(text.words)
    near = bisect_left(spans, term.begin, key=lambda span: span[2])
    return near < len(spans) and spans[near][1] < term.end


def doers_and_spans(
    context: AuditContext, text: ParsedText, duty: PrintedTerm, first: int = 0
) -> Iterator[tuple[str, int, int]]:
    """Those named behind the `oleh` of a duty, in its sentence, each with the tokens it takes.

    Behind a verb in its `di-` form `oleh` may be left out.  Of those named behind `oleh` only those
    from the place `first` on.
    """
    subjects = context.parsed.subject_phrases
    oleh = _index_of_oleh_or_none(text, duty)
    if oleh is None:
        yield from _bearer_behind_menjadi_kewajiban(context, text, duty)
        for at in _places_behind_passive_verbs(text.words, duty):
            here = subjects.payloads_and_ends_at(text.words, at)
            yield from ((who, at, end) for who, end in here)
        return
    # A term of the policy's own may be printed with its doer: `ditetapkan oleh kepala dinas`.
    _, stop = _DOER_SIGNS.begin_and_end_of_part(text.words, oleh + 1)
    spans = subjects.spans_in(text.words)
    for at in range(bisect_left(spans, max(oleh + 1, first), key=_begin_of_span), len(spans)):
        if spans[at][1] >= stop:
            return
        yield spans[at]


def _places_behind_passive_verbs(words: Sequence[Token], duty: PrintedTerm) -> Iterator[int]:
    """Where the doer of a duty may stand without `oleh`: `jadwal ditetapkan kepala dinas`.

    So it is where the verb begins the duty: `dipastikan kepala dinas bahwa ruang kantor aman`.
    """
    if duty.begin + 1 < duty.end and words[duty.begin].text.startswith("di"):
        yield duty.begin + 1
    for at in range(duty.end, min(duty.end + _FURTHEST_OLEH, len(words))):
        if words[at].is_sign:
            return
        if words[at - 1].text.startswith("di"):
            yield at


def _begin_of_span(span: tuple[str, int, int]) -> int:
    return span[1]


def _bearer_behind_menjadi_kewajiban(
    context: AuditContext, text: ParsedText, duty: PrintedTerm
) -> Iterator[tuple[str, int, int]]:
    """Whose duty something is where that is said behind it: `menjadi kewajiban kepala dinas`."""
    words = text.words
    for at in range(duty.end, min(duty.end + _FURTHEST_OLEH, len(words) - 1)):
        if words[at].text in _IS and words[at + 1].text in _OWED:
            # Of `menjadi tanggung jawab` the second word stands between.
            place = at + 2 + is_token_one_of(words, at + 2, "jawab")
            if place < len(words):
                here = context.parsed.subject_phrases.payloads_and_ends_at(words, place)
                yield from ((who, place, end) for who, end in here)


def _is_oleh_in_or_behind_duty(text: ParsedText, duty: PrintedTerm) -> bool:
    return _index_of_oleh_or_none(text, duty) is not None


def _index_of_oleh_or_none(text: ParsedText, duty: PrintedTerm) -> int | None:
    """The place of the `oleh` of a duty: in its words, behind them, or behind its passive verb.

    `Capaian kerja ASN wajib diperiksa oleh atasan` has its verb a few words behind the noun.
    """
    words = text.words
    for at in range(duty.begin, min(duty.end + _FURTHEST_OLEH, len(words))):
        if at >= duty.end and (words[at].is_sign or words[at].text in _LEADS_ON):
            if _is_noun_joined_to_noun_of_duty(words, duty, at):
                continue
            break
        within_relative = any(word.text == "yang" for word in words[duty.end : at])
        is_passive = words[at - 1].text in _IS_DONE or (
            words[at - 1].text.startswith("di") and not within_relative
        )
        is_right_behind = at <= duty.end or is_passive
        if words[at].text == "oleh" and is_right_behind:
            return at
    return None


def _is_noun_joined_to_noun_of_duty(words: Sequence[Token], duty: PrintedTerm, at: int) -> bool:
    """Whether `dan` only goes on with what a duty is about: `penyusunan jadwal WFH dan WFO`.

    So it is where the duty, or the word before it, is the noun of a verb and no verb follows.
    """
    firsts = [word.text for word in words[max(duty.begin - 1, 0) : duty.begin + 1]]
    is_noun = any(first.startswith("pe") and first.endswith("an") for first in firsts)
    behind = words[at + 1].text if at + 1 < len(words) else ""
    is_verb = behind.startswith(("me", "di", "ber"))
    return is_noun and words[at].text in _JOINS_NOUNS and not is_verb


def _subjects_with_printed_words(
    context: AuditContext, text: ParsedText
) -> Iterator[tuple[str, str]]:
    """Whom a text names, each with the words by which it does."""
    for who, begin, end in context.parsed.subject_phrases.payloads_and_spans(text.words):
        yield who, _words_as_printed(text.words[begin:end])


def _words_as_printed(words: Sequence[Token]) -> str:
    return " ".join(word.printed or word.text for word in words)
