"""The words of closed lists and the times of day of an effect, laid beside those in print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asn_wfh.audit.audit_context import AuditContext, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    clause_per_rounding_printed_elsewhere,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import (
    chosen_option_words,
    stated_pairs_printed_by_undivided_clause,
)
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import (
    closed_list_pairs,
    closed_list_phrases,
    prints_pair_in_other_words,
    time_of_day_phrases_with_duty_words,
)
from asn_wfh.audit.printed.is_any_form_printed_in_text import prints_any_form
from asn_wfh.audit.printed.printed_odd_person import odd_person_pairs_and_spans
from asn_wfh.audit.printed.printed_rounding_to_at_least_one import (
    pairs_with_round_down_made_at_least_one,
)
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules.paper_wording_shared_by_rules import ALL_BEHIND_PEOPLE, EVERYONE_FORMS
from asn_wfh.rules.share import Share

__all__ = ["check_closed_list_words", "check_times_of_day"]


_SAID_IN_ANY_ORDER = frozenset({"steps", "first", "weighs"})
"""Keys whose words say the same in whatever order; of `dari jumlah pegawai` the order matters."""


def check_closed_list_words(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for words of closed lists that are neither printed nor chosen in a reading."""
    printed, varied = _quoted_closed_list_pairs(view), _keys_stated_by_some_alternative(view)
    printed |= _unquoted_closed_list_pairs_of_clause(context, view, {key for key, _ in printed})
    printed = pairs_with_round_down_made_at_least_one(printed, context.provision_text(view))
    printed = _pairs_without_wider_share_base(
        _pairs_without_bases_of_other_effects(context, view, printed)
    )
    if isinstance(view.rule, Share) and view.rule.is_of_all_or_nobody:
        # `seluruh pegawai WFO` says of whom it is too.
        everyone = prints_any_form(
            context.provision_text(view), (*EVERYONE_FORMS, *ALL_BEHIND_PEOPLE)
        )
        printed |= {("of", "all_in_office")} & view.content.words if everyone else set()
    rounded = "round" in {key for key, _ in printed}
    elsewhere = (
        {} if rounded else clause_per_rounding_printed_elsewhere(context, str(view.provision.at))
    )
    printed |= elsewhere.keys()
    chosen = closed_list_pairs(chosen_option_words(context, view))
    behind = _bases_right_behind_shares(context, view)
    if behind:
        # `10% dari jumlah pegawai` says of what it is, whatever else is printed or chosen.
        printed, chosen = ({p for p in pairs if p[0] != "of"} for pairs in (printed, chosen))
        printed |= behind
    read = {(key, value) for key, value in chosen if key in varied}
    stated = view.content.words
    whole = stated_pairs_printed_by_undivided_clause(
        view, closed_list_pairs(context.provision_text(view)), stated
    )
    whole |= _dan_of_several_cuts_or_none(context, view) & stated
    whole |= _base_of_share_said_once_for_all_parts(context, view) & stated
    yield from _ungrounded_word_findings(context, view, stated - printed - chosen - whole)
    own = {(key, value) for key, value in printed if getattr(view.rule, key, value) != value}
    if isinstance(view.rule, Share) and view.rule.is_of_all_or_nobody:
        own = {(key, value) for key, value in own if key != "round"}
    own -= _pairs_quoted_by_other_parts(context, view)
    for key, value in sorted((read | own) - view.content.words):
        code = "audit_lost_word" if (key, value) in own else "audit_lost_word_read"
        clause = elsewhere.get((key, value), "")
        code = "audit_lost_word_elsewhere" if clause else code
        yield provision_finding(view, "unaccounted", code, key=key, value=value, other=clause)


def check_times_of_day(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for moments of the day that are stated but not printed, or the other way round."""
    printed = view.quoted_policy_key_values(time_of_day_phrases_with_duty_words().spans_in)
    chosen = chosen_option_words(context, view).printed_policy_key_values(
        time_of_day_phrases_with_duty_words()
    )
    read = {(key, value) for key, value in chosen if key in _keys_stated_by_some_alternative(view)}
    stated = view.content.moments
    clause = context.provision_text(view).printed_policy_key_values(
        time_of_day_phrases_with_duty_words()
    )
    whole = stated_pairs_printed_by_undivided_clause(view, clause, stated)
    yield from _ungrounded_word_findings(context, view, stated - printed - chosen - whole)
    for key, value in sorted((printed | read) - stated - view.content.implied_moments):
        yield provision_finding(view, "unaccounted", "audit_moment", key=key, value=value)


def _quoted_closed_list_pairs(view: ProvisionView) -> set[tuple[str, str]]:
    """The words of closed lists that a provision quotes, as they stand in the paper."""
    pairs = view.quoted_policy_key_values(closed_list_phrases().spans_in)
    pairs |= view.quoted_policy_key_values(odd_person_pairs_and_spans)
    return pairs_with_round_down_made_at_least_one(pairs, view.quotations)


def _ungrounded_word_findings(
    context: AuditContext, view: ProvisionView, pairs: set[tuple[str, str]]
) -> Iterator[Finding]:
    """Findings for words that nothing grounds; what is printed has only to be quoted."""
    text = context.provision_text(view)
    printed = closed_list_pairs(text) | text.printed_policy_key_values(
        time_of_day_phrases_with_duty_words()
    )
    for key, value in sorted(pairs):
        if key in _SAID_IN_ANY_ORDER and (key, value) in printed and not view.provision.words:
            continue
        if key in _SAID_IN_ANY_ORDER and prints_pair_in_other_words(text, (key, value)):
            continue
        code = "audit_word_unquoted" if (key, value) in printed else "audit_word"
        yield provision_finding(view, "ungrounded", code, key=key, value=value)


def _unquoted_closed_list_pairs_of_clause(
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


def _bases_right_behind_shares(context: AuditContext, view: ProvisionView) -> set[tuple[str, str]]:
    """Of what a share is by the words right behind its figure; empty where none are."""
    text = context.provision_text(view)
    ends = {figure.end for figure in text.figures if figure.kind == "share"}
    return {
        pair
        for pairs, begin, _ in closed_list_phrases().payloads_and_spans(text.words)
        for pair in pairs
        if begin in ends and pair[0] == "of"
    }


def _pairs_quoted_by_other_parts(
    context: AuditContext, view: ProvisionView
) -> set[tuple[str, str]]:
    """The words of closed lists that another part of the clause quotes, and this one does not."""
    parts = context.views_by_clause.get(str(view.provision.at), ())
    others = (part for part in parts if part.provision.label != view.provision.label)
    quoted = {pair for part in others for pair in _quoted_closed_list_pairs(part)}
    return quoted - _quoted_closed_list_pairs(view)


def _dan_of_several_cuts_or_none(
    context: AuditContext, view: ProvisionView
) -> set[tuple[str, str]]:
    """That two cuts of one sentence both hold, where `dan` joins them and nothing says `atau`."""
    text = context.provision_text(view)
    parts = context.views_by_clause.get(str(view.provision.at), ())
    limits = [part for part in parts if part.content.limited]
    either = any("atau" in word.text for word in text.words)
    return {("joined", "dan")} if len(limits) > 1 and not either else set()


def _base_of_share_said_once_for_all_parts(
    context: AuditContext, view: ProvisionView
) -> set[tuple[str, str]]:
    """Of what the shares of a clause are where it says so once: `Dari jumlah pegawai, ...`."""
    path = str(view.provision.at)
    own = closed_list_pairs(context.provision_text(view))
    if not view.provision.part or any(key == "of" for key, _ in own):
        return set()
    bases = {pair for pair in closed_list_pairs(context.texts_by_clause[path]) if pair[0] == "of"}
    return bases if len(bases) == 1 else set()


def _pairs_without_bases_of_other_effects(
    context: AuditContext, view: ProvisionView, pairs: set[tuple[str, str]]
) -> set[tuple[str, str]]:
    """Without what is a base only of other effects: `pegawai yang melaksanakan WFH` of no share."""
    phrases = Phrases(view.rule.printed.words.items())
    above = context.texts_of_clauses_above(str(view.provision.at))
    texts = (context.provision_text(view), *above)
    own = view.quoted_policy_key_values(phrases.spans_in)
    own |= {pair for text in texts for pair in text.printed_policy_key_values(phrases)}
    return {pair for pair in pairs if pair[0] != "of" or pair in own | view.content.words}


def _pairs_without_wider_share_base(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Without the whole staff where a narrower base is printed: `jumlah pegawai unit terkecil`."""
    bases = {value for key, value in pairs if key == "of"}
    return pairs - ({("of", "all_in_office")} if len(bases) > 1 else set())


def _keys_stated_by_some_alternative(view: ProvisionView) -> set[str]:
    """The keys that some `otherwise` of a provision states."""
    parameters = [other.parameters for other in view.provision.otherwise]
    return {key for keys in parameters if isinstance(keys, Mapping) for key in keys}
