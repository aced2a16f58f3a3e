"""Who takes up a modal word of a clause: the phrase of an effect, a fact denied, a reading.

`tidak` stands in many phrases; where an effect is called for by one of them, it is that effect's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import (
    BindingWordOfClause,
    has_place_between,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import FACETS_OF_ACTS
from asn_wfh.audit.policy_to_paper.check_modality_of_duty import is_forbidden_act
from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms, prints_any_form
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Phrases, Token, answer_about, is_token_one_of
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import (
    EXCEPT,
    FORBIDDEN,
    GRANTED_FORMS,
    HOME_FORMS,
    IF,
    IMPOSED,
    LEAVE_NOUNS,
    MUST,
    OFFICE_FORMS,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import (
    DENIED,
    MAY,
    MAY_NOT,
    MODAL_WORDS,
    NEED_NOT,
)

__all__ = [
    "clause_if_denial_is_of_things",
    "clause_if_fact_is_denied",
    "clause_if_word_begins_fact",
    "is_word_of_provision",
    "provision_called_for_by_phrase_with_word",
    "provision_forbidding_without_leave",
    "provision_permitting_what_is_not_ordered",
    "provision_whose_reading_names_word",
]

_MODAL_FORMS = frozenset(word.forms for word in MODAL_WORDS)
_READ_FORMS = _MODAL_FORMS | {IF.forms, EXCEPT.forms}
_PEOPLE = frozenset(
    {
        *("pegawai", "asn", "pns", "pppk", "cpns", "petugas", "pejabat", "mereka", "tenaga"),
        *("staf", "guru", "unit", "kepala", "atasan", "pimpinan", "orang", ")"),
        *(
            "daerah",
            "opd",
            "dinas",
            "badan",
            "kantor",
            "kecamatan",
            "kelurahan",
            "uptd",
            "lainnya",
            "rombongan",
        ),
    }
)
"""Behind these `yang` tells of people or of their office; behind other words, of things."""
_CONCEDES = ("walaupun", "meskipun", "walau", "meski", "sekalipun")
_CONDITIONS = frozenset({"apabila", "jika", "bila", "bilamana", "manakala", "sepanjang"})
_PURPOSES = frozenset({"agar", "supaya", "guna"})
_DONE = frozenset({"dilaksanakan", "dilakukan", "diberikan", "digunakan", "melaksanakan"})
"""What an aim would not prevent of working from home, but a ban would."""
_BESIDE_LEAVE = frozenset({",", "dan", "tetapi", "namun", "serta"})
_NEAR = 4
_FURTHEST = 6


def provision_called_for_by_phrase_with_word(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision whose effect is called for by a phrase that the word is a part of."""
    if printed.word.forms not in _READ_FORMS:
        return None
    words, place = printed.clause.text.words, printed.begin
    for view in _views_of_clause_or_below(context, path):
        if str(view.provision.at) == path and not is_word_of_provision(context, view, printed):
            continue
        near = _effect_phrases(view.effect).payloads_and_spans_begun_between(
            words, max(place - _FURTHEST, 0), place + 1
        )
        if any(printed.end <= end for _, _, end in near):
            return view.provision.label
    return None


def clause_if_fact_is_denied(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, where the word denies a term: what is then meant is the term's claim."""
    del context
    if printed.word.forms not in (DENIED.forms, EXCEPT.forms):
        return None
    return path if printed.begin in printed.clause.places_denying_terms else None


def clause_if_word_begins_fact(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, of `dijatuhi hukuman disiplin` where that is a fact: the term's claim."""
    if printed.word.forms != IMPOSED.forms:
        return None
    facts = {fact.name for fact in context.policy.facts}
    facet = printed.clause.facet_by_begin_of_term.get(printed.end)
    return path if facet in facts else None


def provision_permitting_what_is_not_ordered(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that gives leave, of `diperbolehkan, bukan diwajibkan`: it says that again."""
    if printed.word.forms not in (MUST.forms, NEED_NOT.forms):
        return None
    words, place = printed.clause.text.words, printed.begin
    furthest = max(place - _NEAR, 0)
    while place > furthest and words[place - 1].text in (DENYING_WORDS | _BESIDE_LEAVE):
        place -= 1
    granted = phrases_of_forms(MAY.forms).payloads_and_spans_begun_between(
        words, max(place - _NEAR, 0), place
    )
    is_last = printed.end == len(words) or words[printed.end].is_sign
    if not is_last or place == printed.begin or all(end != place for _, _, end in granted):
        return None
    views = context.views_by_clause.get(path, ())
    return next((view.provision.label for view in views if view.effect == "permit"), None)


def provision_forbidding_without_leave(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that forbids: of `tanpa izin` behind the ban, of `tidak meninggalkan`."""
    words, at = printed.clause.text.words, printed.begin
    if printed.word == DENIED and is_forbidden_act(words, at + 1):
        return _forbidding_provision_of_clause(context, path)
    if words[at].text != "tanpa" or is_token_one_of(words, at - 1, *_CONCEDES):
        return None
    granted = {form.split()[0].casefold() for form in GRANTED_FORMS}
    behind = {word.text for word in words[at + 1 : at + 3]}
    if not behind & granted:
        return None
    if not answer_about(SENTENCE_SIGNS.part_around(words, at), _prints_ban):
        return None
    return _forbidding_provision_of_clause(context, path)


def _forbidding_provision_of_clause(context: AuditContext, path: str) -> str | None:
    views = context.views_by_clause.get(path, ())
    return next(
        (v.provision.label for v in views if v.rule.accounts_for_binding_word(FORBIDDEN)), None
    )


def clause_if_denial_is_of_things(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, where what is denied is said of things: `alat yang tidak berbahaya`.

    So it is of what is to be prevented, `agar layanan tidak tertunda`, and of a condition, which is
    asked for by itself.
    """
    del context
    if printed.word.forms != DENIED.forms:
        return None
    text, at = printed.clause.text, printed.begin
    if _is_in_purpose_or_condition(text, at) or _is_of_thing_not_operated(printed):
        return path
    if at < 2 or text.words[at - 1].text != "yang":
        return None
    facet = printed.clause.facet_by_end_of_term.get(at - 1, "duty")
    is_of_people = text.words[at - 2].text in _PEOPLE or facet not in FACETS_OF_ACTS
    return None if is_of_people else path


def _is_of_thing_not_operated(printed: BindingWordOfClause) -> bool:
    """Whether a sentence tells that something is not done to a thing: `lift tidak dioperasikan`.

    It names nobody, no place of work, no duty and no limit.
    """
    words, index = printed.clause.text.words, printed.begin
    verb = words[index + 1].text if index + 1 < len(words) else ""
    if not verb.startswith("di") or verb in _DONE:
        return False
    if answer_about(SENTENCE_SIGNS.part_around(words, index), _names_people_leave_or_place_of_work):
        return False
    begin, end = SENTENCE_SIGNS.begin_and_end_of_part(words, index)
    return not has_place_between(printed.clause.begins_of_terms_of_acts, begin, end)


def _names_people_leave_or_place_of_work(sentence: Sequence[Token]) -> bool:
    return not _PEOPLE.isdisjoint(word.text for word in sentence) or prints_any_form(
        ParsedText(tuple(sentence)), (*HOME_FORMS, *OFFICE_FORMS, *LEAVE_NOUNS)
    )


def _is_in_purpose_or_condition(text: ParsedText, index: int) -> bool:
    """Whether `agar` with a thing behind it, or a condition, stands a few words before a place."""
    words = text.words
    for at in range(index - 1, max(index - 1 - _NEAR, -1), -1):
        word = words[at].text
        if word in _PEOPLE or words[at].is_sign:
            return False
        if word in _CONDITIONS:
            return True
        if word in _PURPOSES:
            verb = words[index + 1].text if index + 1 < len(words) else ""
            return at < index - 1 and verb.startswith(("di", "ter", "men")) and verb not in _DONE
    return False


def provision_whose_reading_names_word(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision whose reading is chosen with an option that prints the word too."""
    del context, path
    if printed.word.forms not in _READ_FORMS:
        return None
    # With the word behind it: `Tidak; ...` answers the question and names nothing.
    own = [word.text for word in printed.clause.text.words[printed.begin : printed.end + 1]]
    named = (
        label
        for label, option in printed.clause.parsed_chosen_option_by_provision_label.items()
        if _contains_texts(option, own)
    )
    return next(named, None)


def is_word_of_provision(
    context: AuditContext, view: ProvisionView, printed: BindingWordOfClause
) -> bool:
    """Whether a word stands in a sentence of a provision, which may be a part of its clause."""
    start = printed.clause.text.words[printed.begin].start
    return start in context.provision_text(view).offsets_of_words


def _views_of_clause_or_below(context: AuditContext, path: str) -> Iterator[ProvisionView]:
    yield from context.views_by_clause.get(path, ())
    yield from context.views_below(path)


def _prints_ban(sentence: Sequence[Token]) -> bool:
    """Whether a sentence prints a ban."""
    for at, word in enumerate(sentence):
        if word.text == "tidak" and is_forbidden_act(sentence, at + 1):
            return True
    return any(True for _ in _ban_phrases().payloads_and_spans(sentence))


def _contains_texts(text: ParsedText, texts: Sequence[str]) -> bool:
    words = text.words
    return any(
        word.text == texts[0] and [each.text for each in words[at : at + len(texts)]] == texts
        for at, word in enumerate(words)
    )


@lru_cache(maxsize=1)
def _ban_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in (*FORBIDDEN.forms, *MAY_NOT.forms))


@lru_cache(maxsize=1)
def _phrases_by_effect() -> Mapping[str, Phrases[str]]:
    phrases: dict[str, Phrases[str]] = {}
    for name, rule in EFFECTS.items():
        printed = rule.printed
        pairs = (*printed.calls_in_order, *printed.calls_in_order_from_sign)
        in_order = (form for pair in pairs for forms in pair for form in forms)
        forms = {*printed.calls, *in_order, *printed.words, *printed.moments}
        phrases[name] = Phrases((form, form) for form in sorted(forms))
    return phrases


def _effect_phrases(effect: str) -> Phrases[str]:
    """Every form by which a paper prints an effect, and the words of its keys."""
    return _phrases_by_effect()[effect]
