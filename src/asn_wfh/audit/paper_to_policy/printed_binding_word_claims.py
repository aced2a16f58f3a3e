"""The binding words that a clause prints (`wajib`, `kecuali`, `hanya`), and who takes up each."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.paper_to_policy.claimants_of_binding_words_but_modal import (
    clause_excluding_those_left_out,
    clause_if_between_references,
    clause_if_turn_referred_to,
    provision_about_people_of_condition,
    provision_asking_for_fact_of_turns,
    provision_excluding_everybody,
    provision_exempting_from_recall,
    provision_for_at_least_one_person,
    provision_of_share_before_rest,
    provision_stating_closed_list_word_around,
    provision_stating_day_range,
    provision_stating_period_of_force,
    provision_waiting_for_printed_act,
    provision_where_head_acts,
    provision_whose_duty_has_word,
    recall_provision_told_by_denied_wfh,
)
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import (
    BindingWordOfClause,
    ClauseOfBindingWords,
)
from asn_wfh.audit.paper_to_policy.conditions_and_exceptions_without_content import (
    is_condition_or_exception_missed,
)
from asn_wfh.audit.paper_to_policy.find_binding_words_and_called_effects import (
    AIM,
    binding_words_and_spans,
    calls_for_some_effect,
    is_called_for,
)
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import (
    CheckedClaim,
    Claimant,
    claim_with_finding_if_no_claimant,
    first_claimant,
)
from asn_wfh.audit.paper_to_policy.modal_word_claimants import (
    clause_if_denial_is_of_things,
    clause_if_fact_is_denied,
    clause_if_word_begins_fact,
    is_word_of_provision,
    provision_called_for_by_phrase_with_word,
    provision_forbidding_without_leave,
    provision_permitting_what_is_not_ordered,
    provision_whose_reading_names_word,
)
from asn_wfh.audit.paper_to_policy.people_spared_by_act_behind_kecuali import (
    provision_sparing_those_given_act,
)
from asn_wfh.audit.paper_to_policy.roster_provision_taking_up_binding_word import (
    provision_of_roster_that_binds,
    provision_placing_odd_person_of_condition,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    DESCRIBES,
    EXCEPT,
    FORBIDDEN,
    HOME_FORMS,
    IF,
    MUST,
    ORDERED_HOME,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import (
    AT_OFFICE,
    DENIED,
    MAY_NOT,
    MODAL_WORDS,
    NEED_NOT,
)

__all__ = ["printed_binding_word_claims"]

_BANS = frozenset({FORBIDDEN.forms, MAY_NOT.forms})
_ORDERS = frozenset({MUST.forms, ORDERED_HOME.forms})
_NEAR = 4
_OF_WHAT_IS_DECIDED = frozenset({*MODAL_WORDS, IF, EXCEPT})
"""Of a clause that decides nothing these say nothing, unless it calls for an effect."""
_DESCRIBES = tuple(word.requiring_any_key() for word in DESCRIBES)


def printed_binding_word_claims(
    context: AuditContext, path: str, is_information_only: bool
) -> Iterator[CheckedClaim]:
    """Every binding word of a clause, with the provision whose effect admits it."""
    text = context.texts_by_clause[path]
    in_terms = text.places_in_terms
    clause = ClauseOfBindingWords(context, path)
    printed_words = [
        (word, begin, end)
        for word, begin, end in binding_words_and_spans(text.words)
        if word.in_terms or begin not in in_terms
    ]
    begins = {begin for _, begin, _ in printed_words}
    for word, begin, end in printed_words:
        # What is denied says that of itself: `tidak wajib`, `tidak dikecualikan`.
        if word == DENIED and end in begins:
            continue
        # What is denied is not what any effect says.
        denied = begin > 0 and text.words[begin - 1].text in DENYING_WORDS
        claimants = _CLAIMANTS_OF_DENIED if denied else _CLAIMANTS
        printed = BindingWordOfClause(word, clause, begin, end, is_information_only)
        by = first_claimant(claimants, context, path, printed)
        span = (begin - denied, end)
        yield claim_with_finding_if_no_claimant(
            context, path, "binding", span, by, "audit_printed_binding"
        )


def _provision_admitting_binding_word(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision whose effect a binding word admits; below a chapeau, those of the items."""
    binding, addressee = printed.word, _subject_right_behind(context, printed)
    below = [view for view in context.views_below(path) if not _binds_another(view, addressee)]
    # What a clause above its items says of them, those take up that decide anything.
    leads_in = binding in MODAL_WORDS and any(view.rule.role != "silent" for view in below)
    for view in context.views_by_clause.get(path, ()):
        if _binds_another(view, addressee) or (leads_in and view.rule.role == "silent"):
            continue
        if _admits_word_where_it_stands(context, view, printed):
            return view.provision.label
    if not binding.below:
        return None
    if binding.every:
        # A heading between a list and its items says nothing itself.
        below = [
            view
            for view in below
            if view.rule.role != "silent"
            or str(view.provision.at) not in context.paths_of_clauses_with_items
        ]
        items = {str(view.provision.at) for view in below}
        admitting = [
            view
            for view in below
            if view.rule.names_group
            or (view.content.in_place_of and view.rule.accounts_for_binding_word(binding))
        ]
        whole = items and items == {str(view.provision.at) for view in admitting}
        return f"{path}.*" if whole else None
    if binding in MODAL_WORDS:
        below = [view for view in below if view.rule.role != "silent"]
    below_view = next(
        (view for view in below if view.rule.accounts_for_binding_word_of_lead_in(binding)), None
    )
    return below_view.provision.label if below_view else None


def _subject_right_behind(context: AuditContext, printed: BindingWordOfClause) -> str | None:
    """Whom an order names right behind its word: `diminta kepada Kepala Perangkat Daerah`."""
    words = printed.clause.text.words
    place = printed.end
    while place < len(words) and words[place].text in ("seluruh", "semua", "setiap", "para"):
        place += 1
    if place >= len(words):
        return None
    named = context.parsed.subject_phrases.payloads_and_ends_at(words, place)
    return next((who for who, _ in named), None)


def _binds_another(view: ProvisionView, addressee: str | None) -> bool:
    """Whether a provision is a duty of somebody else than those to whom an order is given."""
    duty = view.content.duty
    return addressee is not None and duty is not None and duty[1] != addressee


def _admits_word_where_it_stands(
    context: AuditContext, view: ProvisionView, printed: BindingWordOfClause
) -> bool:
    """Whether an effect takes a binding word up, of a modal one in a sentence of its own part."""
    binding = printed.word
    if view.rule.role == "silent" and binding in _OF_WHAT_IS_DECIDED:
        return not calls_for_some_effect(printed.clause.text.words)
    if not view.rule.accounts_for_binding_word(binding):
        return False
    if is_condition_or_exception_missed(context, view, printed):
        return False
    sends_home = view.effect in ("require", "exempt")
    if sends_home and binding.forms in _BANS and _names_home_behind(printed):
        # `tidak diperkenankan masuk kantor` sends home, `tidak diperkenankan WFH` does not.
        return False
    if binding not in MODAL_WORDS:
        # An order of another sentence than the one of a share is no bound of that share.
        is_order = binding.forms in _ORDERS and view.effect == "share"
        return not is_order or is_word_of_provision(context, view, printed)
    if binding == NEED_NOT and _is_other_part_of_exempting_clause(view, printed):
        return False
    if binding == AT_OFFICE and _is_clause_of_those_at_home(context, printed):
        return False
    return is_word_of_provision(context, view, printed)


def _is_other_part_of_exempting_clause(view: ProvisionView, printed: BindingWordOfClause) -> bool:
    """Whether a part that exempts is said by another sentence than the one of a word.

    `Petugas tidak perlu masuk; ketentuan ini tidak berlaku bagi yang hamil` frees two groups.
    """
    if view.effect != "exempt" or view.provision.part is None:
        return False
    sentence = SENTENCE_SIGNS.part_around(printed.clause.text.words, printed.begin)
    return not is_called_for("exempt", sentence)


def _names_home_behind(printed: BindingWordOfClause) -> bool:
    """Whether working from home stands right behind a word."""
    words = printed.clause.text.words[printed.end : printed.end + _NEAR]
    return prints_any_form(ParsedText(tuple(words)), HOME_FORMS)


def _is_clause_of_those_at_home(context: AuditContext, printed: BindingWordOfClause) -> bool:
    """Whether a clause gives those at home something to do, or names them beside no others."""
    views = context.views_by_clause.get(printed.clause.path, ())
    if any(
        view.rule.is_personal and not view.rule.accounts_for_binding_word(AT_OFFICE)
        for view in views
    ):
        return True
    duties_alone = all(view.rule.role in ("duty", "silent") for view in views)
    is_duty = any(view.rule.role == "duty" for view in views)
    return duties_alone and is_duty and not prints_any_form(printed.clause.text, HOME_FORMS)


def _clause_if_announcing_aims(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, where it or one above announces aims: they bind nobody."""
    views = context.views_by_clause.get(path, ())
    if printed.word in MODAL_WORDS and any(view.rule.role != "silent" for view in views):
        return None
    is_aim = printed.clause.text.words[printed.begin].text in AIM
    return path if is_aim and printed.clause.announces_aims else None


def _clause_if_informing(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, where it only informs and the word may describe."""
    del context
    return path if printed.is_information_only and printed.word in _DESCRIBES else None


def _clause_if_scope_of_circular(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, of `berlaku bagi seluruh ASN`: that is what `covers` says."""
    says_all = printed.word.forms == ALL_OF_THEM.forms
    return path if says_all and context.parsed.states_scope(path) else None


_CLAIMANTS_OF_DENIED: tuple[Claimant[BindingWordOfClause], ...] = (
    provision_whose_reading_names_word,
    provision_permitting_what_is_not_ordered,
    provision_stating_closed_list_word_around,
    _clause_if_scope_of_circular,
    clause_if_between_references,
    provision_for_at_least_one_person,
    provision_where_head_acts,
)
_CLAIMANTS: tuple[Claimant[BindingWordOfClause], ...] = (
    _provision_admitting_binding_word,
    _clause_if_announcing_aims,
    _clause_if_informing,
    provision_stating_period_of_force,
    *_CLAIMANTS_OF_DENIED,
    provision_called_for_by_phrase_with_word,
    clause_if_fact_is_denied,
    clause_if_word_begins_fact,
    provision_forbidding_without_leave,
    clause_if_denial_is_of_things,
    clause_excluding_those_left_out,
    provision_stating_day_range,
    provision_waiting_for_printed_act,
    clause_if_turn_referred_to,
    provision_about_people_of_condition,
    recall_provision_told_by_denied_wfh,
    provision_excluding_everybody,
    provision_exempting_from_recall,
    provision_of_roster_that_binds,
    provision_placing_odd_person_of_condition,
    provision_of_share_before_rest,
    provision_whose_duty_has_word,
    provision_asking_for_fact_of_turns,
    provision_sparing_those_given_act,
)
"""Who may take up a binding word, in order; of one that is denied only what comes first."""
