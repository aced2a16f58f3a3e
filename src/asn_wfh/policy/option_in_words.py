"""An option of a reading told by what it makes of the clauses that it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_wfh.messages.sentences import message
from asn_wfh.policy.policy import Policy

if TYPE_CHECKING:
    # Rules are imported with the first policy.
    from asn_wfh.rules import Rule

__all__ = ["option_in_words"]

_SHOWN = 2
"""So many clauses are told; the others are counted."""


def option_in_words(policy: Policy, reading: str, option: str, lang: str) -> str:
    """What clauses do under an option, and not under the stance of the policy, in `id` or `en`.

    Empty for the option that the stance has, and for one that changes no effect.
    """
    stance = dict(policy.stance)
    changed = [
        _clause_in_words(provision.label, rule, lang)
        for provision in policy.provisions
        if reading in provision.touched
        and (rule := provision.rule_under({**stance, reading: option}))
        != provision.rule_under(stance)
    ]
    if len(changed) > _SHOWN + 1:
        rest = message("option.more", lang, count=len(changed) - _SHOWN)
        changed = [*changed[:_SHOWN], rest]
    return "; ".join(changed)


def _clause_in_words(label: str, rule: Rule, lang: str) -> str:
    """What a clause does by a rule; the reason of a silent one is Indonesian and left out."""
    if rule.word == "no_rule":
        return message("option.clause_decides_nothing", lang, clause=label)
    return message("option.clause", lang, clause=label, effect=rule.sentence(lang).rstrip("."))
