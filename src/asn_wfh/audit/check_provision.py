"""Policy to paper: every leaf of an effect stands in the words of its clause, or in a reading.

A provision in, its findings out.  A leaf is one thing that an effect states: a figure, a word of a
closed list, a moment of the day, a duty, a group of people (`rule_content`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_wfh.audit.additions_by_other_clauses import rounding_printed_elsewhere
from asn_wfh.audit.audit_context import (
    AuditContext,
    ParsedText,
    ProvisionView,
    is_within,
    provision_finding,
    split_sentences,
)
from asn_wfh.audit.binding_words_and_effects import is_called_for, is_refuted
from asn_wfh.audit.check_duty_bearer import check_duty_limit_and_sanction
from asn_wfh.audit.check_people_of_provision import check_people_of_provision
from asn_wfh.audit.check_scope import check_shares_acts_and_silencing
from asn_wfh.audit.check_share_table import printed_grid_cells
from asn_wfh.audit.closed_list_and_time_phrases import time_of_day_phrases
from asn_wfh.audit.days_of_referenced_clauses import (
    check_days_of_referenced_clauses,
    days_of_referenced_clauses,
)
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.option_and_lead_in_words import (
    chosen_option_words,
    figures_of_option_and_lead_in,
    is_breach_ordinal_without_sanction,
    quotations_printed_in,
    says_working_days,
    stated_pairs_of_whole_clause,
)
from asn_wfh.audit.printed_rounding import closed_list_pairs, pairs_rounding_to_at_least_one
from asn_wfh.audit.printed_shares import printed_shares
from asn_wfh.audit.references_that_replace_nothing import clauses_named_but_not_replaced
from asn_wfh.paper.metadata import metadata_of
from asn_wfh.paper.printed_figure import format_figure
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules.share import Share

__all__ = ["check_provision"]


def check_provision(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """The findings on a provision: each leaf without a ground, each printed word that it drops."""
    yield from _check_quotations(context, view)
    if view.rule.role == "silent":
        return
    if not _is_effect_called_for(context, view):
        yield provision_finding(view, "ungrounded", "audit_effect", effect=view.effect)
    yield from _check_figures(context, view)
    yield from _check_shares_and_ceilings(context, view)
    yield from check_shares_acts_and_silencing(context, view)
    yield from _check_breaches(context, view)
    yield from _check_closed_list_words(context, view)
    yield from _check_times_of_day(context, view)
    yield from check_duty_limit_and_sanction(context, view, context.provision_text(view))
    yield from check_people_of_provision(context, view)


def _check_quotations(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for each of `words` that neither the clause nor one above it prints."""
    paths = context.printed_clause_paths(view)
    standing = quotations_printed_in(
        context, view, paths + context.paths_above(str(view.provision.at))
    )
    for words in view.provision.words:
        if words not in standing:
            yield provision_finding(view, "ungrounded", "audit_words", words=words)


def _is_effect_called_for(context: AuditContext, view: ProvisionView) -> bool:
    """Whether the clause, or one above it, or a reading that may undo it calls for the effect."""
    path = str(view.provision.at)
    if is_refuted(view.effect, context.provision_text(view).words):
        return False
    texts = [
        *context.texts_of_clauses_above(path),
        context.texts_by_clause.get(path, ParsedText(())),
        context.provision_text(view),
    ]
    if any(is_called_for(view.effect, text.words) for text in texts):
        return True
    replaced = any(other.effect != view.effect for other in view.provision.otherwise)
    return replaced and is_called_for(
        view.effect, context.parsed.parse_sentence(context.question_and_option_text(view)).words
    )


def _check_figures(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
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
    for cell in printed_grid_cells(context, view):
        # Each cell is looked at by itself.
        printed.add(("share", str(cell.figure)))
        printed |= {("weekday", day) for day in cell.values_of("weekday")}
    printed |= figures_of_option_and_lead_in(context, view) | days_of_referenced_clauses(
        context, view
    )
    # `untuk kedua kali` says of a breach what `2 (dua) kali` says.
    breaches = {value for kind, value in printed & view.content.counts if kind == "breach"}
    printed |= {("kali", value) for value in breaches}
    if view.content.together & printed:
        # The two shares of a rotation are all there is; one of them says the other.
        printed |= view.content.together
    for kind, value in sorted(view.content.figures - printed):
        code = "audit_figure_before" if kind == "before" else "audit_figure"
        yield provision_finding(view, "ungrounded", code, figure=format_figure(kind, value))
    yield from _check_quoted_figures(context, view)
    yield from check_days_of_referenced_clauses(context, view)
    points = any(figure.kind == "reference" for figure in view.quotations.figures)
    if view.content.printed_clause and view.content.clause and not points:
        yield provision_finding(view, "ungrounded", "audit_pointer", clause=view.content.clause)
    for wording, value in view.content.wording.items():
        if not says_working_days(context, view, wording):
            yield provision_finding(view, "ungrounded", "audit_figure", figure=value)


def _check_breaches(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a breached clause where the print names others; it may name none."""
    references = context.clauses_referred_to(str(view.provision.at), context.provision_text(view))
    for clause in sorted(_breached_clauses(view)) if references else ():
        if not is_within(clause, references):
            yield provision_finding(view, "ungrounded", "audit_pointer", clause=clause)


def _breached_clauses(view: ProvisionView) -> set[str]:
    """The clauses of which the effect is the sanction, without their parts."""
    return {label.partition("/")[0] for label in view.rule.sanctioned_labels}


def _check_quoted_figures(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for the figures of a provision's words that its effect does not say."""
    dated = context.places_in_date_terms(view.quotations)
    path = str(view.provision.at)
    spared = clauses_named_but_not_replaced(context, view)
    for figure in view.quotations.figures:
        if figure.kind == "reference":
            meant = context.resolve_reference(path, figure.value)
            if meant in spared:
                continue
            pointed = {view.content.clause, *view.content.in_place_of, *_breached_clauses(view)}
            if meant not in pointed and not any(is_within(each, {meant}) for each in pointed):
                yield provision_finding(
                    view, "unaccounted", "audit_reference", reference=figure.value
                )
        elif figure.begin in dated:
            # The number is part of what is said of a date of the policy's own.
            continue
        elif is_breach_ordinal_without_sanction(figure, [view]):
            continue
        elif figure.kind != "law" and not view.content.states_figure(figure.kind, figure.value):
            figure_text = format_figure(figure.kind, figure.value)
            yield provision_finding(view, "unaccounted", "audit_words_figure", figure=figure_text)


def _check_shares_and_ceilings(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a share of the wrong thing, and for a ceiling that the words do not say."""
    shares, limited = view.content.named_shares, view.content.limited
    for phrase in view.provision.words:
        text = view.parse_quotation(phrase)
        for figure in text.figures:
            if figure.kind != "share":
                continue
            near = next((w.text for w in text.words[figure.end :] if w.text in shares), "")
            if near and figure.value != str(shares[near]):
                value = format_figure("share", figure.value)
                yield provision_finding(view, "unaccounted", "audit_words_figure", figure=value)
            texts = {word.text for word in text.words}
            most = "paling" in texts and texts & {"banyak", "tinggi"}
            capped = bool(texts & {"maksimal", "maksimum"} or most)
            ceiling = view.content.capped
            if ceiling is not None and capped != ceiling:
                key = "at_most" if ceiling else "cut"
                yield provision_finding(view, "ungrounded", "audit_key", key=key, words=phrase)
            named = limited and view.quotations.has_term_for("limit", limited)
            if named and not _is_limit_beside_figure(context, view, phrase, text):
                yield provision_finding(
                    view, "ungrounded", "audit_words_what", facet="what", value=limited
                )


def _is_limit_beside_figure(
    context: AuditContext, view: ProvisionView, phrase: str, quoted: ParsedText
) -> bool:
    """Whether what is limited is quoted with its figure, or is what stands last before it."""
    limited = view.content.limited
    if quoted.has_term_for("limit", limited):
        return True
    words = context.provision_text(view).words
    begun = Phrases([(phrase, phrase)])
    for sentence in split_sentences(words):
        for _, begin, _ in begun.payloads_and_spans(sentence):
            before = ParsedText(tuple(sentence[:begin]), view.rule.own_terms)
            last = [term for term in before.terms if term.facet == "limit"][-1:]
            if any(limited in term.values for term in last):
                return True
    return False


def _check_closed_list_words(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for words of closed lists that are neither printed nor chosen in a reading."""
    printed, varied = closed_list_pairs(view.quotations), _keys_of_alternatives(view)
    printed |= _closed_list_pairs_of_clause(context, view, {key for key, _ in printed})
    printed = pairs_rounding_to_at_least_one(printed, context.provision_text(view))
    printed = _without_wider_base(_without_bases_of_others(context, view, printed))
    rounded = "round" in {key for key, _ in printed}
    elsewhere = {} if rounded else rounding_printed_elsewhere(context, str(view.provision.at))
    printed |= elsewhere.keys()
    chosen = closed_list_pairs(chosen_option_words(context, view))
    read = {(key, value) for key, value in chosen if key in varied}
    stated = view.content.words
    whole = stated_pairs_of_whole_clause(
        view, closed_list_pairs(context.provision_text(view)), stated
    )
    yield from _ungrounded_word_findings(context, view, stated - printed - chosen - whole)
    own = {(key, value) for key, value in printed if getattr(view.rule, key, value) != value}
    if isinstance(view.rule, Share) and view.rule.is_of_all_or_nobody:
        own = {(key, value) for key, value in own if key != "round"}
    for key, value in sorted((read | own) - view.content.words):
        code = "audit_lost_word" if (key, value) in own else "audit_lost_word_read"
        clause = elsewhere.get((key, value), "")
        code = "audit_lost_word_elsewhere" if clause else code
        yield provision_finding(view, "unaccounted", code, key=key, value=value, other=clause)


def _ungrounded_word_findings(
    context: AuditContext, view: ProvisionView, pairs: set[tuple[str, str]]
) -> Iterator[Finding]:
    """Findings for words that nothing grounds; what is printed has only to be quoted."""
    text = context.provision_text(view)
    printed = closed_list_pairs(text) | text.policy_keys_and_words(time_of_day_phrases())
    for key, value in sorted(pairs):
        code = "audit_word_unquoted" if (key, value) in printed else "audit_word"
        yield provision_finding(view, "ungrounded", code, key=key, value=value)


def _closed_list_pairs_of_clause(
    context: AuditContext, view: ProvisionView, quoted: set[str]
) -> set[tuple[str, str]]:
    """The words of closed lists that the clause prints, or else one above it, if that is enough."""
    pairs: set[tuple[str, str]] = set()
    above = reversed(list(context.texts_of_clauses_above(str(view.provision.at))))
    for text in (context.provision_text(view), *above):
        keys = view.content.in_clause - quoted - {key for key, _ in pairs}
        printed = closed_list_pairs(text)
        pairs |= {(key, value) for key, value in printed if key in keys}
    return pairs


def _without_bases_of_others(
    context: AuditContext, view: ProvisionView, pairs: set[tuple[str, str]]
) -> set[tuple[str, str]]:
    """Without what is a base only of other effects: `pegawai yang melaksanakan WFH` of no share."""
    phrases = Phrases(view.rule.printed.words.items())
    above = context.texts_of_clauses_above(str(view.provision.at))
    texts = (view.quotations, context.provision_text(view), *above)
    own = {pair for text in texts for pair in text.policy_keys_and_words(phrases)}
    return {pair for pair in pairs if pair[0] != "of" or pair in own | view.content.words}


def _without_wider_base(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Without the whole staff where a narrower base is printed: `jumlah pegawai unit terkecil`."""
    bases = {value for key, value in pairs if key == "of"}
    return pairs - ({("of", "all_in_office")} if len(bases) > 1 else set())


def _check_times_of_day(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for moments of the day that are stated but not printed, or the other way round."""
    printed = view.quotations.policy_keys_and_words(time_of_day_phrases())
    chosen = chosen_option_words(context, view).policy_keys_and_words(time_of_day_phrases())
    read = {(key, value) for key, value in chosen if key in _keys_of_alternatives(view)}
    stated = view.content.moments
    clause = context.provision_text(view).policy_keys_and_words(time_of_day_phrases())
    whole = stated_pairs_of_whole_clause(view, clause, stated)
    yield from _ungrounded_word_findings(context, view, stated - printed - chosen - whole)
    for key, value in sorted((printed | read) - stated - view.content.implied_moments):
        yield provision_finding(view, "unaccounted", "audit_moment", key=key, value=value)


def _keys_of_alternatives(view: ProvisionView) -> set[str]:
    """The keys that some `otherwise` of a provision states."""
    parameters = [other.parameters for other in view.provision.otherwise]
    return {key for keys in parameters if isinstance(keys, Mapping) for key in keys}
