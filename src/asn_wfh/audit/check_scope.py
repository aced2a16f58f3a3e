"""What a share and the words of a scope say, laid beside the print: bounds, acts, other clauses.

A provision in, its findings out.  Figures, people and days are looked at with those of every
effect (`check_provision`); here stands what only these words have.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.additions_by_other_clauses import is_act_printed_elsewhere, is_named_like_act
from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    is_within,
    provision_finding,
)
from asn_wfh.audit.check_people_of_provision import acts_of_people_of_named_clauses
from asn_wfh.audit.check_share_table import check_share_table, printed_grid_cells
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.option_and_lead_in_words import chosen_option_words, quotations_printed_in
from asn_wfh.audit.printed_acts import PrintedAct, printed_acts
from asn_wfh.audit.printed_forms_in_text import prints_any_form
from asn_wfh.audit.printed_shares import PrintedShare, printed_shares
from asn_wfh.audit.references_that_replace_nothing import (
    clauses_named_but_not_replaced,
    clauses_that_still_apply,
)
from asn_wfh.kernel.boxes import intersection
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.ages_and_periods import ambiguous_age_phrases
from asn_wfh.paper.printed_forms_of_vocabulary import AUTHORITIES
from asn_wfh.rules.group_of_people import facet_values_of
from asn_wfh.rules.paper_wording_shared_by_rules import (
    COMPULSORY_OFFICE,
    EXCEPT,
    EXCLUDED,
    IN_PLACE,
    NOT_FOLLOWED,
    NOT_FOR,
    OTHERS,
    STAYS,
    UNCOUNTED_FORMS,
)
from asn_wfh.rules.share import Share

__all__ = ["check_shares_acts_and_silencing", "shares_printed_for"]

_SILENCES = (
    *IN_PLACE.forms,
    *(*NOT_FOR.forms, *NOT_FOLLOWED.forms),
    *EXCEPT.forms,
    *EXCLUDED.forms,
    *UNCOUNTED_FORMS,
    *("tidak dilaksanakan", "tidak digunakan", "tidak dikenakan"),
)
"""How a paper says that one clause speaks and another then does not."""


def check_shares_acts_and_silencing(
    context: AuditContext, view: ProvisionView
) -> Iterator[Finding]:
    """The findings on a share's bounds, on acts, and on the clauses in whose place one stands."""
    text = context.provision_text(view)
    if isinstance(view.rule, Share):
        yield from _check_share(context, view, view.rule, text)
    yield from _check_acts(context, view, text)
    yield from _check_ages_passed(context, view, text)
    yield from _check_exclusion_reach(context, view, text)
    yield from _check_silenced_clauses(context, view, text)


def _check_share(
    context: AuditContext, view: ProvisionView, share: Share, text: ParsedText
) -> Iterator[Finding]:
    printed = shares_printed_for(context, view)
    # The cells of a grid are looked at one by one.
    bounds = () if printed_grid_cells(context, view) else share.all_bounds
    for side, bound, figure in sorted(set(bounds)):
        others = {(side, bound, figure), _bound_of_other_side(side, bound, figure)}
        if not any(_matches(one, other) for one in printed for other in others):
            key, value = f"{side}.{bound}", f"{figure}%"
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    yield from check_share_table(context, view, share, text)
    option = chosen_option_words(context, view)
    named = [text, option, *context.texts_of_clauses_above(str(view.provision.at))]
    set_by = share.set_by if share.home == "any" else None
    if set_by and not any(prints_any_form(one, AUTHORITIES[set_by]) for one in named):
        yield provision_finding(view, "ungrounded", "audit_word", key="set_by", value=set_by)
    if share.is_for_others and not any(
        prints_any_form(one, OTHERS.forms) for one in (text, option)
    ):
        key, value = "whose", "others"
        yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)


def shares_printed_for(context: AuditContext, view: ProvisionView) -> list[PrintedShare]:
    """The shares that a clause prints, or an option chosen says; a heading may tell the side."""
    path = str(view.provision.at)
    above = list(context.texts_of_clauses_above(path))
    texts = [context.provision_text(view), chosen_option_words(context, view)]
    printed = [share for text in texts for share in printed_shares(text.words)]
    if not printed:
        printed = [share for text in reversed(above) for share in printed_shares(text.words)]
    if any(share.side is None for share in printed) and above:
        # `WFH bagi setiap unit: a. Bengkel 30%`: the heading says what the share is of.
        heading = above[-1].words
        colons = [at for at, word in enumerate(heading) if word.text == ":"]
        # What closes the heading below its items stands between it and none of them.
        words = (*heading[: colons[-1] if colons else None], *texts[0].words)
        sides = {share.side for share in printed_shares(words) if share.side}
        if len(sides) == 1:
            printed = [share._replace(side=share.side or min(sides)) for share in printed]
    return printed


def _bound_of_other_side(side: str, bound: str, figure: int) -> tuple[str, str, int]:
    """The same bound as it is said of the other side."""
    turned = {"at_most": "at_least", "at_least": "at_most"}.get(bound, bound)
    return "office" if side == "home" else "home", turned, 100 - figure


def _matches(printed: PrintedShare, stated: tuple[str, str, int]) -> bool:
    return (printed.side, printed.bound, printed.figure) == stated


def _check_acts(context: AuditContext, view: ProvisionView, text: ParsedText) -> Iterator[Finding]:
    """Findings for an act that is not printed, for one of another author, and for one left out."""
    acts = [fact for fact in context.policy.facts if fact.act_of]
    stated = [fact for fact in acts if fact.name in view.rule.acts]
    printed, read = list(printed_acts(text.words)), list[PrintedAct]()
    if view.rule.acts and not printed:
        # An act may be named above its items, or by a reading.
        above = context.texts_of_clauses_above(str(view.provision.at))
        read = list(printed_acts(chosen_option_words(context, view).words))
        printed = [*(act for one in above for act in printed_acts(one.words)), *read]
    of_people = acts_of_people_of_named_clauses(context, view, text)
    for name in sorted(of_people - _acts_of_clause(context, view)):
        yield provision_finding(view, "unaccounted", "audit_lost_act", act=name)
    for fact in stated:
        if fact.name in of_people:
            continue
        if not any(_may_be_printed_act(fact, act, acts) for act in printed):
            if view.rule.role == "gives" and is_act_printed_elsewhere(context, fact):
                continue
            yield provision_finding(view, "ungrounded", "audit_word", key="once", value=fact.name)
            continue
        authors = {
            act.author for act in printed if act.author and _may_be_printed_act(fact, act, acts)
        }
        if authors and fact.act_of not in authors:
            key, value = f"{fact.name}.act_of", fact.act_of
            yield provision_finding(view, "ungrounded", "audit_word", key=key, value=value)
    for act in printed if stated else ():
        if not any(_may_be_printed_act(fact, act, acts) for fact in stated):
            named = next(fact.name for fact in acts if is_named_like_act(fact, act))
            code = "audit_lost_word_read" if act in read else "audit_lost_word"
            yield provision_finding(view, "unaccounted", code, key="once", value=named)


def _acts_of_clause(context: AuditContext, view: ProvisionView) -> set[str]:
    """The acts that the parts of a provision's clause wait for."""
    views = context.views_by_clause.get(str(view.provision.at), ())
    return {act for each in views for act in each.rule.acts}


def _check_ages_passed(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings for a number of years passed, where no reading says with which birthday it is."""
    dates = {fact.name for fact in context.policy.facts if fact.is_date}
    group = view.content.group
    named = {facet for facet, _ in facet_values_of(group)} if group else set()
    if named & dates and not view.provision.touched:
        for age in ambiguous_age_phrases(text.words):
            yield provision_finding(view, "ungrounded", "audit_age_passed", text=age)


def _check_exclusion_reach(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings for an exclusion where the print only says that some other clauses do not apply.

    Who is excluded loses leave that further clauses give, too.
    """
    if view.effect != "exclude" or view.provision.touched:
        return
    named = context.clauses_referred_to(str(view.provision.at), text)
    stated = (NOT_FOR.forms, (*STAYS.forms, *COMPULSORY_OFFICE.forms))
    only_silences, keeps_at_office = (prints_any_form(text, forms) for forms in stated)
    if not named or not only_silences or keeps_at_office:
        return
    further = [
        other.provision.label
        for other in context.views
        if other.rule.role == "gives" and not is_within(str(other.provision.at), named)
    ]
    if further:
        clauses, others = ", ".join(sorted(named)), ", ".join(further)
        yield provision_finding(
            view, "ungrounded", "audit_excludes_more", clauses=clauses, others=others
        )


def _may_be_printed_act(fact: OwnFact, act: PrintedAct, acts: list[OwnFact]) -> bool:
    """Whether a fact is the act that is printed: called like it, or one where none is."""
    return is_named_like_act(fact, act) or not any(is_named_like_act(other, act) for other in acts)


def _check_silenced_clauses(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> Iterator[Finding]:
    """Findings where another clause is silenced and the print does not say so, or names another.

    What the print does not say an option chosen may, and of an item the clause above it.
    """
    silenced = view.content.in_place_of
    if not silenced:
        return
    # A lead-in says it for its items, whose `words` then quote it.
    above = quotations_printed_in(context, view, context.paths_above(str(view.provision.at)))
    lead_in = context.parsed.parse_sentence(" ; ".join(above))
    references = {c for one in (text, lead_in) for c in _referenced_clauses(context, view, one)}
    spares = any(prints_any_form(one, _SILENCES) for one in (text, lead_in))
    option = chosen_option_words(context, view)
    read: set[str] = set()
    if prints_any_form(option, _SILENCES):
        read = _referenced_clauses(context, view, option) | context.clauses_named_in_options(view)
    if not spares:
        read |= _clauses_silenced_above(context, str(view.provision.at))
    unsaid = [
        clause
        for clause in sorted(silenced)
        if not (spares and (not references or is_within(clause, references)))
        and not is_within(clause, read)
        and not _silenced_clause_excepts(context, clause, str(view.provision.at))
    ]
    if unsaid:
        clauses, forms = ", ".join(unsaid), ", ".join(_SILENCES)
        yield provision_finding(view, "ungrounded", "audit_silences", clauses=clauses, forms=forms)
    quoted = _referenced_clauses(context, view, view.quotations)
    path = str(view.provision.at)
    yield from _check_still_applying(context, view, clauses_that_still_apply(context, path, text))
    for reference in sorted(references - clauses_named_but_not_replaced(context, view)):
        if not any(is_within(clause, {reference}) for clause in silenced):
            code = "audit_reference" if reference in quoted else "audit_clause_reference"
            yield provision_finding(view, "unaccounted", code, reference=reference)


def _check_still_applying(
    context: AuditContext, view: ProvisionView, still: set[str]
) -> Iterator[Finding]:
    """Findings where an effect silences what the print says still to apply, for whom it does."""
    cases = context.policy.cases
    for clause in sorted(still):
        if view.provision.touched or not is_within(clause, set(view.content.in_place_of)):
            continue
        views = (*context.views_by_clause.get(clause, ()), *context.views_below(clause))
        boxes = [box for other in views for box in other.rule.scope_boxes(cases)]
        if intersection(view.rule.scope_boxes(cases), boxes):
            yield provision_finding(view, "ungrounded", "audit_still_applies", clause=clause)


def _referenced_clauses(context: AuditContext, view: ProvisionView, text: ParsedText) -> set[str]:
    """The clauses that a text refers to, but for the one that the effect points to."""
    return context.clauses_referred_to(str(view.provision.at), text) - {view.content.clause}


def _clauses_silenced_above(context: AuditContext, path: str) -> set[str]:
    """The clauses in whose place the items of a list stand, as the clause above them prints it."""
    return {
        clause
        for above in context.paths_above(path)
        for text in [context.texts_by_clause[above]]
        if prints_any_form(text, _SILENCES)
        for clause in context.clauses_referred_to(above, text)
    }


def _silenced_clause_excepts(context: AuditContext, silenced: str, path: str) -> bool:
    """Whether a clause itself excepts another: `kecuali pegawai sebagaimana dimaksud angka 4`."""
    text = context.texts_by_clause.get(silenced, ParsedText(()))
    references = context.clauses_referred_to(silenced, text)
    return prints_any_form(text, EXCEPT.forms) and is_within(path, references)
