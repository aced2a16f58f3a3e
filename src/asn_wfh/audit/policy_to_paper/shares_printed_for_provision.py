"""The shares that a provision rests on, each with the side and the bound that is said elsewhere.

`paling banyak 20%` names no side: another part of the clause may, the heading above its items, or
the act by which people are let go: who gets the letter of duty is at home.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.audit.policy_to_paper.acts_and_rounding_added_by_other_clauses import (
    is_fact_name_like_act_noun,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.audit.printed.acts_printed_as_required import acts_named_and_not_denied
from asn_wfh.audit.printed.printed_shares import PrintedShare, bound_phrases, printed_shares
from asn_wfh.rules.read_share_bounds_as_home_interval import ShareBound, ShareSide
from asn_wfh.rules.share import Share

__all__ = ["shares_printed_for_provision"]


def shares_printed_for_provision(context: AuditContext, view: ProvisionView) -> list[PrintedShare]:
    """The shares that a clause prints, or an option chosen says; a heading may tell the side."""
    path = str(view.provision.at)
    above = list(context.texts_of_clauses_above(path))
    text = context.provision_text(view)
    texts = [text, chosen_option_words(context, view)]
    printed = [share for one in texts for share in printed_shares(one.words)]
    if view.provision.part:
        # `yang WFH paling banyak 50% ...; bagi unit lainnya paling banyak 20%` goes on.
        whole = printed_shares(context.texts_by_clause[path].words)
        before = itertools.takewhile(lambda share: share not in printed, whole)
        earlier: list[ShareSide] = [share.side for share in before if share.side]
        printed = _with_side_where_none_is_named(printed, earlier[-1:])
    if not printed:
        printed = [share for one in reversed(above) for share in printed_shares(one.words)]
    bound = _bound_at_end_of_lead_in(above[-1]) if above else None
    if bound:
        printed = [
            share._replace(bound=bound if share.bound == "exactly" else share.bound)
            for share in printed
        ]
    if above:
        printed = _with_side_where_none_is_named(
            printed, _sides_named_with_heading(text, above[-1])
        )
    if _names_act_choosing_people(context, view, text):
        printed = _with_side_where_none_is_named(printed, ["home"])
    return printed


def _with_side_where_none_is_named(
    shares: Sequence[PrintedShare], sides: Sequence[ShareSide]
) -> list[PrintedShare]:
    """The shares, those without a side of the one that there is; as they are where none is."""
    side = sides[0] if len(sides) == 1 else None
    return [share._replace(side=share.side or side) for share in shares]


def _sides_named_with_heading(text: ParsedText, heading: ParsedText) -> list[ShareSide]:
    """What an item is of with its heading: `WFH bagi setiap unit: a. Bengkel 30%`."""
    colons = [at for at, word in enumerate(heading.words) if word.text == ":"]
    # What closes the heading below its items stands between it and none of them.
    words = (*heading.words[: colons[-1] if colons else None], *text.words)
    return sorted({share.side for share in printed_shares(words) if share.side})


def _names_act_choosing_people(
    context: AuditContext, view: ProvisionView, text: ParsedText
) -> bool:
    """Whether a text names an act by which a share's people are let go."""
    chosen_by = view.rule.chosen_by if isinstance(view.rule, Share) else None
    acts = [fact for fact in context.policy.facts if fact.name in (chosen_by or ())]
    return any(
        is_fact_name_like_act_noun(fact, act)
        for act in (acts_named_and_not_denied(text.words) if acts else ())
        for fact in acts
    )


def _bound_at_end_of_lead_in(text: ParsedText) -> ShareBound | None:
    """The bound by which a lead-in closes: `di kantor sekurang-kurangnya:` is of every item."""
    words = list(text.words)
    while words and words[-1].is_sign:
        words.pop()
    last: ShareBound | None = None
    for bound, _, end in bound_phrases().payloads_and_spans(words):
        last = bound if end == len(words) else None
    return last
