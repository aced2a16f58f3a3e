"""Our own sentences in a policy that decide nothing: which there are, and others in their place.

A sentence is known by the keys that lead to it: `readings`, the name of a reading, `asks`.  What a
clause prints (`says`, `words`) stays Indonesian in every language and is none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from asn_wfh.law.own_facts import OwnFact
from asn_wfh.policy.policy import Circular, Otherwise, Policy, Provision, Reading
from asn_wfh.rules import NoRule, Rule
from asn_wfh.rules.field_readers import read_text_joined_to_one_line

__all__ = ["SentencePath", "policy_with_sentences", "sentences_by_path"]

SentencePath: TypeAlias = tuple[str, ...]
"""The keys that lead to a sentence."""
SentenceAt: TypeAlias = Callable[[SentencePath, str], str]
"""What stands in the place of a sentence, from its keys and itself."""


def sentences_by_path(policy: Policy) -> dict[SentencePath, str]:
    """Every sentence of a policy, in the order of the policy."""
    sentences: dict[SentencePath, str] = {}
    policy_with_sentences(policy, sentences.setdefault)
    return sentences


def policy_with_sentences(policy: Policy, sentence_at: SentenceAt) -> Policy:
    """The policy with other sentences, its digest unchanged: it decides what it decided."""
    return replace(
        policy,
        circular=_circular_with_sentences(policy.circular, sentence_at),
        facts=tuple(_fact_with_sentences(fact, sentence_at) for fact in policy.facts),
        provisions=tuple(
            _provision_with_sentences(each, sentence_at) for each in policy.provisions
        ),
        readings=tuple(_reading_with_sentences(each, sentence_at) for each in policy.readings),
    )


def _circular_with_sentences(circular: Circular, sentence_at: SentenceAt) -> Circular:
    if not circular.implements:
        return circular
    return replace(
        circular, implements=sentence_at(("circular", "implements"), circular.implements)
    )


def _fact_with_sentences(fact: OwnFact, sentence_at: SentenceAt) -> OwnFact:
    question = sentence_at(("facts", fact.name, "question"), fact.question)
    return replace(fact, question=question)


def _reading_with_sentences(reading: Reading, sentence_at: SentenceAt) -> Reading:
    at = ("readings", reading.name)
    return replace(
        reading,
        asks=sentence_at((*at, "asks"), reading.asks),
        options=tuple(
            (option, sentence_at((*at, "options", option), means))
            for option, means in reading.options
        ),
        because=sentence_at((*at, "because"), reading.because),
    )


def _provision_with_sentences(provision: Provision, sentence_at: SentenceAt) -> Provision:
    at = ("provisions", provision.label)
    note = sentence_at((*at, "note"), provision.note) if provision.note else ""
    reasons = {rule.reason for _, rule in provision.rules if isinstance(rule, NoRule)}
    several = len(reasons) > 1

    def reason(text: str) -> str:
        # Under several readings a clause may have several reasons; each is known by itself.
        own_key = (read_text_joined_to_one_line(text),) if several else ()
        return sentence_at((*at, "no_rule", *own_key), text)

    return replace(
        provision,
        note=note,
        otherwise=tuple(_otherwise_with_reason(each, reason) for each in provision.otherwise),
        rules=tuple(
            (options, _rule_with_reason(rule, reason)) for options, rule in provision.rules
        ),
    )


def _otherwise_with_reason(otherwise: Otherwise, reason: Callable[[str], str]) -> Otherwise:
    if otherwise.effect != NoRule.word:
        return otherwise
    return replace(otherwise, parameters=reason(otherwise.parameters))


def _rule_with_reason(rule: Rule, reason: Callable[[str], str]) -> Rule:
    if not isinstance(rule, NoRule):
        return rule
    return rule.model_copy(update={"reason": reason(rule.reason)})
