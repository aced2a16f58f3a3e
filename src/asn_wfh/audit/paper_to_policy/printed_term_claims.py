"""The words of the law that a clause prints, and by whom things are done; who states each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import (
    CheckedClaim,
    Claimant,
    claim_with_finding_if_no_claimant,
    first_claimant,
)
from asn_wfh.audit.people_of_clause.names_longer_than_terms import span_of_name_with_fewer_people
from asn_wfh.audit.people_of_clause.terms_naming_only_who_acts import (
    NamesOfActors,
    is_name_of_actor,
)
from asn_wfh.audit.people_of_clause.terms_saying_whom_clause_is_about import (
    GROUPS,
    is_naming_fewer_people_than_circular,
)
from asn_wfh.audit.policy_to_paper.check_printed_duties_limits_and_bearers import (
    doers_and_spans,
    is_body_name,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_phrases
from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms, prints_any_form
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.terms.values_of_denied_and_restated_terms import is_left_out_by_selain
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.group_of_people import facet_values_of
from asn_wfh.rules.stay_within import StayWithin

__all__ = ["doer_claims", "printed_term_claims", "sanction_step_claims"]


_PLACE_OF_STAY = {("duty", "tetap_di_wilayah")}


class _TermOfClause(NamedTuple):
    """A term of a clause, whether the clause only informs, and whom it names as acting."""

    term: PrintedTerm
    is_information_only: bool
    names_of_actors: NamesOfActors


def printed_term_claims(
    context: AuditContext, path: str, is_information_only: bool
) -> Iterator[CheckedClaim]:
    """Every word of the law in a clause, with the provision that states it."""
    text = context.texts_by_clause[path]
    employees = {
        term.begin
        for term in text.employment_terms_outside_law_titles
        if is_naming_fewer_people_than_circular(context, term)
    }
    actors = NamesOfActors(context, text)
    for term in text.terms:
        if term.facet == "employment" and term.begin not in employees:
            continue
        printed = _TermOfClause(term, is_information_only, actors)
        by = first_claimant(_CLAIMANTS, context, path, printed)
        span = (term.begin, term.end)
        longer = _span_of_longer_name(context, path, term, by)
        yield claim_with_finding_if_no_claimant(
            context, path, "term", longer or span, None if longer else by, "audit_printed_term"
        )


def _span_of_longer_name(
    context: AuditContext, path: str, term: PrintedTerm, by: str | None
) -> tuple[int, int] | None:
    """The name that means fewer people than a term which a provision states."""
    spans = (
        span_of_name_with_fewer_people(context, view, path, term)
        for view in context.views_by_clause.get(path, ())
        if view.provision.label == by
    )
    return next((span for span in spans if span), None)


def _provision_stating_term(context: AuditContext, path: str, printed: _TermOfClause) -> str | None:
    """The provision that states what a term means, under some reading of it."""
    term = printed.term
    wanted = {(term.facet, value) for value in term.values}
    views = context.views_by_clause.get(path, ())
    words = context.texts_by_clause[path].words
    gives_leave = any(view.rule.role == "gives" for view in views)
    covers = context.policy.covers
    if str(covers.at) == path and wanted <= set(facet_values_of(covers.whose)):
        return path
    for view in views:
        if view.rule.role == "silent" or not _is_in_sentences_of(context, path, view, term):
            continue
        meant = [wanted]
        if gives_leave and view.rule.role == "takes" and is_left_out_by_selain(words, term):
            meant.append({(term.facet, value) for value in term.denied_values})
        for leaves in (view.content, *view.contents_under_readings):
            if any(each <= _stated_facet_values(leaves) for each in meant):
                return view.provision.label
    if term.example:
        # An institution that is named as one that is excluded is so under some reading.
        return next(
            (view.provision.label for view in views if _states_under_some_reading(view, wanted)),
            None,
        )
    below = [view for view in context.views_below(path) if view.rule.role != "silent"]
    if below and all(wanted <= _stated_facet_values(view.content) for view in below):
        return f"{path}.*"
    return _provision_leaving_term_out(context, path, term)


def _provision_where_home_must_lie(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The provision about homes, of `rumah harus berada di wilayah`, which is no duty to stay."""
    term, views = printed.term, context.views_by_clause.get(path, ())
    pairs = {(term.facet, value) for value in term.values}
    if pairs != _PLACE_OF_STAY and term.facet != "domicile":
        return None
    for view in views:
        forms = StayWithin.printed.stands or ()
        if isinstance(view.rule, StayWithin) and prints_any_form(
            context.provision_text(view), forms
        ):
            return view.provision.label
    return None


def _sanction_of_breach_of_duty(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The provision that punishes whoever does not do what a term means."""
    if printed.term.facet != "duty":
        return None
    for view in context.views_by_clause.get(path, ()):
        duties = context.answer_about_provision(_duties_whose_breach_is_punished, view)
        if not duties.isdisjoint(printed.term.values):
            return view.provision.label
    return None


def _duties_whose_breach_is_punished(context: AuditContext, view: ProvisionView) -> frozenset[str]:
    breached = (
        other for other in context.views if other.provision.label in view.rule.sanctioned_labels
    )
    return frozenset(other.content.duty[0] for other in breached if other.content.duty)


def _own_clause_if_duty_is_occasion(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The clause itself, of `dalam menyusun jadwal, ...`: on that occasion something else holds."""
    term, words = printed.term, context.texts_by_clause[path].words
    if term.facet != "duty":
        return None
    before = [word.text for word in words[max(term.begin - 2, 0) : term.begin]]
    prefers = any(view.effect == "prefer" for view in context.views_by_clause.get(path, ()))
    is_occasion = prefers and before[-1:] == ["dalam"]
    silent = all(view.rule.role == "silent" for view in context.views_by_clause.get(path, ()))
    tells_of_people = silent and before[-2:] in (["yang", "mengikuti"], ["yang", "menghadiri"])
    return path if is_occasion or tells_of_people else None


def _provision_leaving_term_out(context: AuditContext, path: str, term: PrintedTerm) -> str | None:
    """The provision that is about all but what a term means: the part that takes the rest."""
    values_of_facets: dict[str, Iterable[str]] = {f: v.words for f, v in PERSON_FACETS.items()}
    values_of_facets |= {
        fact.name: fact.values for fact in context.policy.facts if not fact.is_date
    }
    words = context.texts_by_clause[path].words
    exceptions = phrases_of_forms(("kecuali", "terkecuali")).spans_in(words)
    excepted = bool(exceptions) and exceptions[0][1] < term.begin
    for view in context.views_by_clause.get(path, ()):
        group = view.content.group
        boxes = group.boxes if group and (view.rule.names_group or excepted) else ()
        for box in boxes:
            values = dict(box).get(term.facet, ())
            every = values_of_facets.get(term.facet, ())
            if values and set(every) - set(values) == set(term.values):
                return view.provision.label
    return None


def _is_in_sentences_of(
    context: AuditContext, path: str, view: ProvisionView, term: PrintedTerm
) -> bool:
    """Whether a term stands in one of the sentences that a part of a clause is about.

    A sentence that no part is about may be of any of them.
    """
    start = context.texts_by_clause[path].words[term.begin].start

    def stands_in_text_of(one: ProvisionView) -> bool:
        return start in context.provision_text(one).offsets_of_words

    views = context.views_by_clause.get(path, ())
    return stands_in_text_of(view) or not any(map(stands_in_text_of, views))


def _stated_facet_values(content: ContentForAudit) -> set[tuple[str, str]]:
    return content.terms | (set(facet_values_of(content.group)) if content.group else set())


def _states_under_some_reading(view: ProvisionView, facet_values: set[tuple[str, str]]) -> bool:
    """Whether a provision states something under some reading."""
    return any(
        facet_values <= _stated_facet_values(rule.content()) for _, rule in view.provision.rules
    )


def _provision_obliging_body(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The provision that obliges the body of which a term is the name."""
    if not is_body_name(context.texts_by_clause[path], printed.term):
        return None
    for view in context.views_by_clause.get(path, ()):
        if view.content.duty and view.content.duty[1] == "instansi":
            return view.provision.label
    return None


def _provision_where_term_names_actor(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The provision, or one of an item below, in whose effect whoever a term names acts."""
    term, names = printed.term, printed.names_of_actors
    views = (*context.views_by_clause.get(path, ()), *context.views_below(path))
    return next((v.provision.label for v in views if is_name_of_actor(v, term, names)), None)


def _own_clause_if_it_only_defines_people(
    context: AuditContext, path: str, printed: _TermOfClause
) -> str | None:
    """The clause itself, where it says what a word means: `Kelompok I meliputi ...`."""
    facet = printed.term.facet
    names_people = facet in GROUPS or any(fact.name == facet for fact in context.policy.facts)
    return path if printed.is_information_only and names_people else None


_CLAIMANTS: tuple[Claimant[_TermOfClause], ...] = (
    _provision_stating_term,
    _provision_where_home_must_lie,
    _own_clause_if_duty_is_occasion,
    _sanction_of_breach_of_duty,
    _provision_obliging_body,
    _provision_where_term_names_actor,
    _own_clause_if_it_only_defines_people,
)
"""Who may take up a term, in order."""


def doer_claims(context: AuditContext, path: str) -> Iterator[CheckedClaim]:
    """Each of those by whom a duty must be done, behind `oleh`, is bound by some part.

    In one sentence a duty that is printed again has no other doers than behind its first `oleh`.
    """
    text = context.texts_by_clause[path]
    first_by_duty: dict[tuple[str, ...], int] = {}
    for duty in text.terms:
        if duty.facet == "duty":
            first = first_by_duty.get(duty.values, 0)
            for who, begin, end in doers_and_spans(context, text, duty, first):
                first_by_duty[duty.values] = begin + 1
                views = context.views_by_clause.get(path, ())
                by = [
                    view.provision.label for view in views if _binds_doer_to_duty(view, who, duty)
                ]
                code = "audit_printed_subject"
                yield claim_with_finding_if_no_claimant(
                    context, path, "term", (begin, end), by[0] if by else None, code
                )


def sanction_step_claims(context: AuditContext, path: str) -> Iterator[CheckedClaim]:
    """Each step of a sanction in a clause is one of a sanction there, above it or below it.

    `pegawai yang menjalani hukuman disiplin` may be a fact, and no step.
    """
    text = context.texts_by_clause[path]
    in_terms = {at for term in text.terms for at in range(term.begin, term.end)}
    views = [*context.views_by_clause.get(path, ()), *context.views_below(path)]
    views += [
        v for above in context.paths_above(path) for v in context.views_by_clause.get(above, ())
    ]
    for pairs, begin, end in closed_list_phrases().payloads_and_spans(text.words):
        if begin in in_terms or not any(key == "steps" for key, _ in pairs):
            continue
        by = (
            view.provision.label
            for view in views
            if view.rule.has_information_only_reason
            or set(pairs) <= view.content.words
            # A step of the policy's own is printed in more words than the law's.
            or any(facet == "then" for facet, _ in view.content.terms)
        )
        yield claim_with_finding_if_no_claimant(
            context, path, "term", (begin, end), next(by, None), "audit_printed_term"
        )


def _binds_doer_to_duty(view: ProvisionView, doer: str, duty: PrintedTerm) -> bool:
    content = view.content.duty
    return content is not None and content[1] == doer and content[0] in duty.values
