"""Those whom a clause names as who acts, and whom no effect word knows: `Sekretaris melaporkan`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from asn_wfh.audit.audit_context import AuditContext, ProvisionView
from asn_wfh.audit.paper_to_policy.make_claim_or_finding import (
    CheckedClaim,
    claim_with_finding_if_no_claimant,
)
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.paper.terms.printed_forms_of_vocabulary import AUTHORITIES, OTHER_ACTORS
from asn_wfh.paper.tokens import Phrases, Token

__all__ = ["printed_actor_claims"]

_ACTED_BY_HEADS = frozenset({"recall", "schedule", "rotate", "limit", "prefer"})
_NO_HEADS = ("atasan", "kepala_daerah", "kepegawaian", "sekda", "ppk")
_MAY = frozenset({"dapat", "boleh", "berwenang", "berhak"})
_BEFORE_SUBJECTS = frozenset(
    {".", ";", ":", ",", "dan", "serta", "agar", "supaya", "oleh", "para", "setiap", "seluruh"}
)


def printed_actor_claims(context: AuditContext, path: str) -> Iterator[CheckedClaim]:
    """Each of them in a clause about what is to be done, which no effect is about."""
    views = context.views_by_clause.get(path, ())
    if not any(_has_actor(view) for view in (*views, *context.views_below(path))):
        return
    text = context.texts_by_clause[path]
    in_terms = text.places_in_terms
    recalls = any(view.effect == "recall" for view in views)
    phrases = _actor_phrases_of_recall() if recalls else _other_actor_phrases()
    for _, begin, end in phrases.payloads_and_spans(text.words):
        may = end < len(text.words) and text.words[end].text in _MAY
        if begin in in_terms or not (_is_subject(text.words, begin) or (recalls and may)):
            continue
        named = text.words[begin].text
        by = next(
            (
                view.provision.label
                for view in views
                if any(word.text == named for word in chosen_option_words(context, view).words)
            ),
            None,
        )
        yield claim_with_finding_if_no_claimant(
            context, path, "term", (begin, end), by, "audit_printed_actor"
        )


def _has_actor(view: ProvisionView) -> bool:
    return view.content.duty is not None or view.effect in _ACTED_BY_HEADS


def _is_subject(words: Sequence[Token], index: int) -> bool:
    """Whether what stands at a place begins a part of its sentence, or stands behind `oleh`."""
    before = words[index - 1].text if index else "."
    if before == "kepada":
        return index > 1 and words[index - 2].text in ("diminta", "menginstruksikan")
    return before in _BEFORE_SUBJECTS


@lru_cache(maxsize=1)
def _other_actor_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in OTHER_ACTORS)


@lru_cache(maxsize=1)
def _actor_phrases_of_recall() -> Phrases[str]:
    """Those, and whoever else than the head of the office a paper may let order people in."""
    others = (form for who in _NO_HEADS for form in AUTHORITIES[who])
    return Phrases((form, form) for form in (*OTHER_ACTORS, *others))
