"""Whether a duty or a limit is ordered: the modal word that governs it, in its clause or above.

`wajib melapor` orders, as `melapor` alone does; `dapat melapor` and `tidak perlu melapor` do not,
and `dilarang melapor` orders the contrary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    binding_words_and_spans,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS
from asn_wfh.paper.tokens import Token, answer_about, is_token_one_of
from asn_wfh.rules.paper_wording_shared_by_rules import (
    FORBIDDEN,
    MAY_SELECTIVELY,
    MUST,
    SO_THAT,
    BindingWord,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import ADVISED, DENIED, MAY, MAY_NOT, NEED_NOT

__all__ = ["check_modality_of_duty", "is_forbidden_act"]

_ORDERS = frozenset({MUST.forms, SO_THAT.forms})
_BANS = frozenset({FORBIDDEN.forms, MAY_NOT.forms})
_LOOSENS = frozenset({MAY.forms, NEED_NOT.forms, ADVISED.forms})
# `dapat melaksanakan WFH` says all that it says: what follows is not governed by it.
_GOVERNING = _ORDERS | _BANS | _LOOSENS | {MAY_SELECTIVELY.forms}
_FORBIDDEN_ACTS = frozenset({"meninggalkan"})
"""What the law's duties are printed with that forbid."""
_JOINS = frozenset({",", "dan", "serta", "sedangkan", "sementara", "namun", "tetapi"})
_LEADS_TO_ITEMS = frozenset(
    {
        *("untuk", "melakukan", "melaksanakan", "memperhatikan", "hal", "hal-hal", "sebagai"),
        *("berikut", "kepada", "para", "seluruh", "agar", "tetap", "yang", "ini", "ketentuan"),
    }
)
"""Words behind the modal word of a lead-in that leave what is ordered to its items."""

_GoverningWord: TypeAlias = tuple[BindingWord, str]
"""A modal word, and as it is printed."""


def check_modality_of_duty(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """A finding where what governs a duty or a limit in print does not order it."""
    places = list(_places_of_duty_or_limit(view, text))
    if not places:
        return
    above = context.parsed.texts_of_clauses_above(str(view.provision.at))
    lead_ins = (_modal_word_of_lead_in(context, each.words) for each in above)
    governing = _modal_words_governing_places(context, text.words, places)
    lead_in = next(filter(None, lead_ins), None) if None in governing else None
    is_own_term = bool(view.rule.own_terms)
    modals = [
        _modal_word_not_ordering(text, place, word or lead_in, is_own_term)
        for place, word in zip(places, governing, strict=True)
    ]
    modal = modals[0]
    if modal is None or None in modals:
        return
    if modal in " ".join(word.text for word in chosen_option_words(context, view).words):
        return
    yield provision_finding(view, "ungrounded", "audit_modality", effect=view.effect, modal=modal)


def _places_of_duty_or_limit(view: ProvisionView, text: ParsedText) -> Iterator[int]:
    """Where the words stand that print what is ordered."""
    if view.content.duty is not None:
        duty = view.content.duty[0]
        yield from (
            _place_of_verb_or_begin(text.words, term.begin, term.end)
            for term in text.terms_for("duty", duty)
        )
    elif view.effect == "limit":
        calls = phrases_of_forms(view.rule.printed.calls)
        yield from (begin for _, begin, _ in calls.payloads_and_spans(text.words))


def _place_of_verb_or_begin(words: Sequence[Token], begin: int, end: int) -> int:
    """The place of the first word of a term that is said of doing something, else its first."""
    verbs = (at for at in range(begin, end) if words[at].text.startswith(("me", "di", "ber")))
    return next(verbs, begin)


def _modal_word_not_ordering(
    text: ParsedText, place: int, governing: _GoverningWord | None, is_own_term: bool
) -> str | None:
    """The modal word that governs a place and does not order; None where it does, or none does.

    Of a term of the policy's own only its label says whether it forbids.
    """
    is_act_forbidden_by_duty = is_forbidden_act(text.words, place)
    if is_act_forbidden_by_duty and is_token_one_of(text.words, place - 1, "tidak"):
        return None
    if is_token_one_of(text.words, place - 1, *DENIED.forms):
        return text.words[place - 1].text
    if governing is None:
        is_forbidden_unsaid = is_act_forbidden_by_duty and not _is_ban_behind(text.words, place)
        return text.words[place].text if is_forbidden_unsaid else None
    word, printed = governing
    if word.forms in _BANS:
        return None if is_act_forbidden_by_duty or is_own_term else printed
    return printed if is_act_forbidden_by_duty or word.forms in _LOOSENS else None


def _is_ban_behind(words: Sequence[Token], place: int) -> bool:
    """Whether a ban stands behind an act, in its sentence: `meninggalkan lokasi ... dilarang`."""
    begin, _ = SENTENCE_SIGNS.begin_and_end_of_part(words, place)
    last = answer_about(SENTENCE_SIGNS.part_around(words, place), _begin_of_last_ban)
    return place - begin <= last


def _begin_of_last_ban(sentence: Sequence[Token]) -> int:
    """Where the last ban of a sentence begins; before it, if it has none."""
    spans = binding_words_and_spans(sentence)
    return max((begin for word, begin, _ in spans if word.forms in _BANS), default=-1)


def is_forbidden_act(words: Sequence[Token], index: int) -> bool:
    """Whether what stands at a place is an act that a duty of the law forbids."""
    return is_token_one_of(words, index, *_FORBIDDEN_ACTS)


def _modal_words_governing_places(
    context: AuditContext, words: Sequence[Token], places: Sequence[int]
) -> list[_GoverningWord | None]:
    """The nearest modal word before each of some places, in the part of its sentence."""
    spans = {
        end: (word, begin)
        for word, begin, end in binding_words_and_spans(words)
        if word.forms in _GOVERNING and words[max(begin - 1, 0)].text != "yang"
    }
    # By place, the one before it that governs it or begins the part of its sentence.
    nearest = [0]
    for at in range(1, len(words)):
        stops = at in spans or _begins_part_of_sentence(context, words, at)
        nearest.append(at if stops else nearest[-1])
    governing: list[_GoverningWord | None] = []
    for place in places:
        at = nearest[place]
        # `dengan` right before a place, or one word before it, begins another part.
        is_apart = any(
            words[near - 1].text == "dengan" for near in range(max(at + 1, place - 1, 1), place + 1)
        )
        # `boleh WFH menurut jadwal yang disusun kepala`: what is told of a thing is not governed.
        is_apart = is_apart or (at < place and words[place - 1].text == "yang")
        if at in spans and not is_apart:
            word, begin = spans[at]
            governing.append((word, " ".join(token.text for token in words[begin:at])))
        else:
            governing.append(None)
    return governing


def _begins_part_of_sentence(context: AuditContext, words: Sequence[Token], index: int) -> bool:
    """Whether what stands before a place does not govern what stands behind it."""
    before = words[index - 1].text
    if before in (".", ";", ":", "sedangkan"):
        return True
    if before not in _JOINS or index >= len(words):
        return False
    return any(True for _ in context.parsed.subject_phrases.payloads_and_ends_at(words, index))


def _modal_word_of_lead_in(context: AuditContext, words: Sequence[Token]) -> _GoverningWord | None:
    """The last modal word of a lead-in that leaves what is ordered to its items."""
    spans = [s for s in binding_words_and_spans(words) if s[0].forms in _GOVERNING]
    if not spans:
        return None
    word, begin, end = spans[-1]
    place = end
    while place < len(words):
        subject = next(context.parsed.subject_phrases.payloads_and_ends_at(words, place), None)
        if subject:
            place = subject[1]
        elif words[place].is_sign or words[place].text in _LEADS_TO_ITEMS:
            place += 1
        else:
            return None
    return word, " ".join(token.text for token in words[begin:end])
