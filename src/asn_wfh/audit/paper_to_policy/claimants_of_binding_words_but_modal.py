"""Who takes up a binding word that no effect admits by itself: a range, an act, a longer phrase.

`Senin sampai dengan Kamis` joins days, `pegawai yang tidak dikecualikan` is of what a share is; a
modal word is taken up by `modal_word_claimants`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from asn_wfh.audit.audit_context import AuditContext, ParsedText
from asn_wfh.audit.paper_to_policy.clause_places_for_binding_word_checks import (
    BindingWordOfClause,
    has_place_between,
)
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    label_of_provision_keeping_at_least_one,
    label_of_provision_waiting_for_act,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_phrases
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.parting_signs import FULL_STOPS, PartingSigns
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import tokens
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.group_of_people import Group, facet_values_of
from asn_wfh.rules.paper_wording_shared_by_rules import (
    BEGINS,
    HOME_FORMS,
    IF,
    OFFICE_FORMS,
    SET_BY,
    TURNS,
    verb_forms,
)
from asn_wfh.rules.words_of_leave_advice_and_denial import DENIED, MAY

__all__ = [
    "clause_excluding_those_left_out",
    "clause_if_between_references",
    "clause_if_turn_referred_to",
    "provision_about_people_of_condition",
    "provision_asking_for_fact_of_turns",
    "provision_excluding_everybody",
    "provision_exempting_from_recall",
    "provision_for_at_least_one_person",
    "provision_of_share_before_rest",
    "provision_stating_closed_list_word_around",
    "provision_stating_day_range",
    "provision_stating_period_of_force",
    "provision_waiting_for_printed_act",
    "provision_where_head_acts",
    "provision_whose_duty_has_word",
    "recall_provision_told_by_denied_wfh",
]

_THAT = frozenset({"itu", "dimaksud", "tersebut"})
_PREFERS = frozenset(verb_forms("utamakan", "prioritaskan", "dahulukan"))
_NEAR = 2
_WORKS = ("bertugas di kantor", "berada di kantor", "berada di rumah", "tetap di kantor")
_CONDITION_SIGNS = PartingSigns(".", ";", ",")
_REST = frozenset({"selebihnya", "sisanya", "selainnya"})


def provision_stating_period_of_force(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that says when the paper holds, for a clause that is said only to inform.

    A paper may print its period in one clause and that it begins to hold in another.
    """
    if printed.word.forms != BEGINS.forms:
        return None
    if not all(
        view.rule.has_information_only_reason for view in context.views_by_clause.get(path, ())
    ):
        return None
    forces = (view for view in context.views if view.effect == "in_force")
    return next((view.provision.label for view in forces), None)


def clause_if_between_references(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, for words between two references: `huruf a sampai dengan huruf d`."""
    del context
    begins, ends = printed.clause.reference_begins_and_ends
    return path if printed.begin in ends and printed.end in begins else None


def provision_for_at_least_one_person(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that keeps one person where a share is rounded down."""
    is_least = printed.begin in printed.clause.places_keeping_one_despite_rounding
    return label_of_provision_keeping_at_least_one(context, path) if is_least else None


def provision_where_head_acts(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision in whose effect a head acts: `ditetapkan oleh kepala` of a head's duty."""
    if printed.word.forms != SET_BY.forms:
        return None
    for view in context.views_by_clause.get(path, ()):
        if printed.end - 1 in printed.clause.names_of_actors.end_by_place(view):
            return view.provision.label
    return None


def clause_excluding_those_left_out(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause that excludes those whom `selain` leaves out."""
    del context, path
    if (printed.begin, printed.end) in printed.clause.weekday_ranges_by_span_of_joining_words:
        return None
    left_out_clauses = printed.clause.left_out_clauses
    return next(
        (each.path for each in left_out_clauses if each.begin <= printed.begin < each.end), None
    )


def provision_stating_day_range(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that states every day of `Senin sampai dengan Kamis`."""
    days = printed.clause.weekday_ranges_by_span_of_joining_words.get((printed.begin, printed.end))
    if not days:
        return None
    figures = {("weekday", day) for day in days}
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if figures <= v.content.figures), None)


def provision_waiting_for_printed_act(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that waits for the act which the words name."""
    span = (printed.begin, printed.end)
    act = printed.clause.act_by_span.get(span)
    if act is None or span in printed.clause.weekday_ranges_by_span_of_joining_words:
        return None
    return label_of_provision_waiting_for_act(context, path, act)


def provision_stating_closed_list_word_around(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that states what a longer phrase says: `pegawai yang tidak dikecualikan`."""
    words = printed.clause.text.words
    spans = closed_list_phrases().spans_in(words)
    before = bisect_right(spans, printed.begin, key=lambda span: span[1]) - 1
    if before < 0:
        return None
    pairs, begin, end = spans[before]
    # What denies the binding word is part of the phrase, or the phrase itself is denied.
    denied = begin > 0 and words[begin - 1].text in DENYING_WORDS
    longer = end - begin > printed.end - printed.begin
    if printed.end <= end and longer and not denied and pairs:
        for view in context.views_by_clause.get(path, ()):
            if set(pairs) <= view.content.words:
                return view.provision.label
    return None


def provision_asking_for_fact_of_turns(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that is about a fact of the policy's own which says whose turn it is."""
    if printed.word.forms != TURNS.forms:
        return None
    turns = _facts_saying_whose_turn_it_is(context.policy.facts)
    for view in context.views_by_clause.get(path, ()):
        named = {facet for facet, _ in facet_values_of(view.content.group or Group(()))}
        if named & turns:
            return view.provision.label
    return None


@lru_cache(maxsize=64)
def _facts_saying_whose_turn_it_is(facts: tuple[OwnFact, ...]) -> frozenset[str]:
    return frozenset(
        fact.name
        for fact in facts
        if any(prints_any_form(ParsedText(tokens(form)), TURNS.forms) for form in _forms_of(fact))
    )


def _forms_of(fact: OwnFact) -> Iterator[str]:
    """How a fact of a policy's own may be printed: its name, and the forms that its file gives."""
    yield fact.name.replace("_", " ")
    for _, forms in fact.printed or ():
        yield from forms


def provision_excluding_everybody(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that excludes, of `tidak seorang pun ASN diperkenankan WFH`."""
    if printed.word.forms != MAY.forms or printed.clause.least_end_of_nobody > printed.begin:
        return None
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if v.effect == "exclude"), None)


def clause_if_turn_referred_to(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The clause itself, of `giliran dimaksud`: whose turn it is another clause says."""
    del context
    words = printed.clause.text.words
    behind = words[printed.end].text if printed.end < len(words) else ""
    is_noun = words[printed.begin].text == "giliran"
    return path if is_noun and printed.word.forms == TURNS.forms and behind in _THAT else None


def recall_provision_told_by_denied_wfh(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The recall, of `yang menerima perintah tidak melaksanakan WFH`: so a recall is told."""
    if printed.word != DENIED:
        return None
    behind = printed.clause.text.words[printed.end : printed.end + _NEAR]
    if not prints_any_form(ParsedText(behind), HOME_FORMS):
        return None
    views = context.views_by_clause.get(path, ())
    return next((v.provision.label for v in views if v.effect == "recall"), None)


def provision_exempting_from_recall(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision by which some may not be called in, where the word says what is called off."""
    if all(word.forms != printed.word.forms for word in EFFECTS["recall"].printed.binding):
        return None
    for view in context.views_by_clause.get(path, ()):
        silenced = (
            other
            for clause in view.content.in_place_of
            for other in context.views_by_clause.get(clause, ())
        )
        if view.rule.role == "exempts" and any(other.effect == "recall" for other in silenced):
            return view.provision.label
    return None


def provision_whose_duty_has_word(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision whose duty is printed by words that the binding word is one of."""
    if printed.clause.text.words[printed.begin].text not in _PREFERS:
        return None
    for view in context.views_by_clause.get(path, ()):
        # `mengutamakan penyelenggaraan rapat secara daring` has it a word before the term.
        ends = printed.clause.end_of_duty_by_label_and_place[view.provision.label]
        if printed.end <= ends.get(printed.begin, 0):
            return view.provision.label
    return None


def provision_about_people_of_condition(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision about just the people of a condition: `apabila berdomisili di luar kota`."""
    if printed.word.forms != IF.forms:
        return None
    clause = printed.clause
    _, end = _CONDITION_SIGNS.begin_and_end_of_part(clause.text.words, printed.end)
    if not has_place_between(clause.begins_of_terms_of_people, printed.end, end):
        return None
    for view in context.views_by_clause.get(path, ()):
        others = clause.begins_of_terms_of_other_people_by_label[view.provision.label]
        if not has_place_between(others, printed.end, end):
            return view.provision.label
    return None


def provision_of_share_before_rest(
    context: AuditContext, path: str, printed: BindingWordOfClause
) -> str | None:
    """The provision that states the share which `selebihnya` is the rest of, in its sentence."""
    words = printed.clause.text.words
    if words[printed.begin].text not in _REST:
        return None
    behind = ParsedText(words[printed.end : printed.end + 4])
    if behind.words and not prints_any_form(behind, (*HOME_FORMS, *OFFICE_FORMS, *_WORKS)):
        return None
    sentence, _ = FULL_STOPS.begin_and_end_of_part(words, printed.begin)
    places = printed.clause.first_place_by_sentence_and_share.get(sentence, {})
    for view in context.views_by_clause.get(path, ()):
        stated = view.content.figures & places.keys()
        if any(places[share] < printed.begin for share in stated):
            return view.provision.label
    return None
