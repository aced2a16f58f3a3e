"""The figures of an effect, laid beside those of its words: numbers, dates, shares, clauses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    is_clause_within_any,
    provision_finding,
    split_sentences,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.paper_to_policy.printed_references_needing_no_instead_of import (
    clauses_named_but_not_replaced,
)
from asn_wfh.audit.policy_to_paper.check_share_table import printed_grid_cells
from asn_wfh.audit.policy_to_paper.check_sides_of_dates import check_sides_of_dates
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    days_printed_once_for_all_parts,
    figures_of_option_and_lead_in,
    is_breach_ordinal_without_sanction,
    is_inexact_share_settled_by_option,
    is_workday_wording_or_no_day_printed,
)
from asn_wfh.audit.printed.days_of_referenced_clauses import (
    check_referenced_days_not_left_out,
    days_printed_in_clauses_referenced_for_days,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.printed_odd_person import places_counting_odd_person
from asn_wfh.audit.printed.printed_shares import printed_shares
from asn_wfh.audit.printed.weeks_meant_by_lainnya import (
    check_other_weeks_not_left_out,
    weeks_of_other_weekdays,
)
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.figures.printed_date_ranges import days_of_range
from asn_wfh.paper.figures.printed_dates_and_weekdays import WEEK
from asn_wfh.paper.figures.printed_figure import format_figure
from asn_wfh.paper.frame.metadata import metadata_of
from asn_wfh.paper.tokens import Phrases, tokens
from asn_wfh.rules.group_of_people import facet_values_of
from asn_wfh.rules.paper_wording_shared_by_rules import AT_MOST
from asn_wfh.rules.share import Share

__all__ = ["check_breached_clauses", "check_figures", "check_shares_and_ceilings"]

_EVERY_WORKING_DAY = tuple(
    f"{every} hari kerja" for every in ("setiap", "tiap", "seluruh", "semua")
)


def check_figures(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings where the figures of the effect and those of its words are not the same."""
    printed = {(figure.kind, figure.value) for figure in view.quotations.figures}
    words = {word.text for word in view.quotations.words}
    if "ditetapkan" in words:
        printed.add(("date", context.policy.circular.signed.isoformat()))
    if words & {"diundangkan", "pengundangan"}:
        printed.add(("date", str(metadata_of(context.paper).promulgated)))
    if view.content.in_clause:
        # `seluruh pegawai WFO` says 100% without a figure.
        shares = {share.figure for share in printed_shares(view.quotations.words)}
        printed |= {("share", str(figure)) for share in shares for figure in (share, 100 - share)}
    if isinstance(view.rule, Share) and view.rule.is_of_all_or_nobody:
        # `seluruh pegawai WFO` needs no quotation: it can be of nothing else.
        text = context.provision_text(view)
        printed |= {("share", str(share.figure)) for share in printed_shares(text.words)}
    for cell in printed_grid_cells(context, view):
        # Each cell is looked at by itself.
        printed.add(("share", str(cell.figure)))
        printed |= {("weekday", day) for day in cell.values_of("weekday")}
    printed |= days_printed_once_for_all_parts(context, view)
    printed |= weeks_of_other_weekdays(context, view)
    printed |= figures_of_option_and_lead_in(
        context, view
    ) | days_printed_in_clauses_referenced_for_days(context, view)
    # A day of a printed range is printed; that all of them are stated is asked of the range.
    printed |= {
        ("date", day.isoformat())
        for kind, value in printed
        if kind == "range"
        for day in days_of_range(value)
    }
    # A date is of its weekday: `hari Selasa tanggal 24 November 2026` prints both.
    printed |= {
        ("weekday", WEEK[date.fromisoformat(value).weekday()])
        for kind, value in printed
        if kind == "date" and value != "None"
    }
    # `untuk kedua kali` says of a breach what `2 (dua) kali` says.
    breaches = {value for kind, value in printed & view.content.counts if kind == "breach"}
    printed |= {("kali", value) for value in breaches}
    if view.content.together & printed:
        # The two shares of a rotation are all there is; one of them says the other.
        printed |= view.content.together
    for kind, value in sorted(view.content.figures - printed):
        code = "audit_figure_before" if kind == "before" else "audit_figure"
        yield provision_finding(view, "ungrounded", code, figure=format_figure(kind, value))
    yield from check_sides_of_dates(context, view)
    yield from _check_no_weekday_stands_for_all(context, view)
    yield from _check_quoted_figures(context, view)
    yield from check_referenced_days_not_left_out(context, view)
    yield from check_other_weeks_not_left_out(context, view)
    points = any(figure.kind == "reference" for figure in view.quotations.figures)
    if view.content.printed_clause and view.content.clause and not points:
        yield provision_finding(view, "ungrounded", "audit_pointer", clause=view.content.clause)
    for wording, value in view.content.wording.items():
        if not is_workday_wording_or_no_day_printed(context, view, wording):
            yield provision_finding(view, "ungrounded", "audit_figure", figure=value)


def _check_no_weekday_stands_for_all(
    context: AuditContext, view: ProvisionView
) -> Iterator[Finding]:
    """A finding where leave is printed for every working day, and stated for some weekdays."""
    text = context.provision_text(view)
    stated = {value for kind, value in view.content.figures if kind == "weekday"}
    printed = {figure.value for figure in text.figures if figure.kind == "weekday"}
    if view.rule.role == "gives" and stated and not printed:
        for form in _EVERY_WORKING_DAY:
            if prints_any_form(text, [form]):
                yield provision_finding(view, "unaccounted", "audit_words_figure", figure=form)


def _check_quoted_figures(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for the figures of a provision's words that its effect does not say."""
    dated = context.places_in_terms_of_own_facts(view.quotations)
    path = str(view.provision.at)
    spared = clauses_named_but_not_replaced(context, view)
    of_facts = _figures_of_own_facts(context, view)
    odd = places_counting_odd_person(view.quotations.words) if view.effect == "rotate" else ()
    for figure in view.quotations.figures:
        if figure.kind == "reference":
            meant = context.resolve_reference(path, figure.value)
            if meant in spared:
                continue
            pointed = {view.content.clause, *view.content.in_place_of, *_breached_clauses(view)}
            if meant not in pointed and not any(
                is_clause_within_any(each, {meant}) for each in pointed
            ):
                yield provision_finding(
                    view, "unaccounted", "audit_reference", reference=figure.value
                )
        elif (
            figure.begin in dated or figure.begin in odd or (figure.kind, figure.value) in of_facts
        ):
            # The number is part of how a fact of the policy's own is printed.
            continue
        elif is_breach_ordinal_without_sanction(
            figure, [view]
        ) or is_inexact_share_settled_by_option(context, view, figure):
            continue
        elif figure.kind != "law" and not view.content.states_figure(figure.kind, figure.value):
            figure_text = format_figure(figure.kind, figure.value)
            yield provision_finding(view, "unaccounted", "audit_words_figure", figure=figure_text)


def _figures_of_own_facts(context: AuditContext, view: ProvisionView) -> set[tuple[str, str]]:
    """The figures in how the facts are printed that an effect is about."""
    group = view.content.group
    named = {facet for facet, _ in facet_values_of(group)} if group else set()
    forms = (
        form
        for fact in context.policy.facts
        if fact.name in named
        for _, printed in fact.printed or ()
        for form in printed
    )
    return {(figure.kind, figure.value) for form in forms for figure in find_figures(tokens(form))}


def check_shares_and_ceilings(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a share of the wrong thing, and for a ceiling that the words do not say."""
    shares, limited = view.content.named_shares, view.content.limited
    for phrase in view.provision.words:
        text = view.parse_quotation_reading_synonyms_as_meant(phrase)
        for figure in text.figures:
            if figure.kind != "share":
                continue
            near = next((w.text for w in text.words[figure.end :] if w.text in shares), "")
            if near and figure.value != str(shares[near]):
                value = format_figure("share", figure.value)
                yield provision_finding(view, "unaccounted", "audit_words_figure", figure=value)
            capped = prints_any_form(text, AT_MOST.forms)
            ceiling = view.content.capped
            if ceiling is not None and capped != ceiling:
                key = "at_most" if ceiling else "cut"
                yield provision_finding(view, "ungrounded", "audit_key", key=key, words=phrase)
            named = limited and context.provision_text(view).terms_for("limit", limited)
            if named and not _is_limited_thing_beside_figure(context, view, phrase, text):
                yield provision_finding(
                    view, "ungrounded", "audit_words_what", facet="what", value=limited
                )


def _is_limited_thing_beside_figure(
    context: AuditContext, view: ProvisionView, phrase: str, quoted: ParsedText
) -> bool:
    """Whether what is limited is quoted with its figure, or is what stands last before it."""
    limited = view.content.limited
    if limited and quoted.terms_for("limit", limited):
        return True
    words = context.provision_text(view).words
    begun = Phrases([(phrase, phrase)])
    for sentence in split_sentences(words):
        for _, begin, _ in begun.payloads_and_spans(sentence):
            # What is limited may begin before the quotation, and end in it.
            near = ParsedText(tuple(sentence), view.rule.own_terms)
            last = [t for t in near.terms if t.facet == "limit" and t.begin < begin][-1:]
            if any(limited in term.values for term in last):
                return True
    return False


def check_breached_clauses(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a breached clause where the print names others; it may name none."""
    references = context.clauses_referred_to(str(view.provision.at), context.provision_text(view))
    for clause in sorted(_breached_clauses(view)) if references else ():
        if not is_clause_within_any(clause, references):
            yield provision_finding(view, "ungrounded", "audit_pointer", clause=clause)


def _breached_clauses(view: ProvisionView) -> set[str]:
    """The clauses of which the effect is the sanction, without their parts."""
    return {label.partition("/")[0] for label in view.rule.sanctioned_labels}
