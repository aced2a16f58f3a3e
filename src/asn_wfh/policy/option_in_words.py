"""An option of a reading told by what it makes of the clauses that it touches."""

from __future__ import annotations

from asn_wfh.messages.sentences import message
from asn_wfh.policy.policy import Policy

__all__ = ["option_in_words"]

_SHOWN = 2
"""So many clauses are told; the others are counted."""


def option_in_words(policy: Policy, reading: str, option: str, lang: str) -> str:
    """What clauses do under an option, and not under the stance of the policy, in `id` or `en`.

    Empty for the option that the stance has, and for one that changes no effect.
    """
    stance = dict(policy.stance)
    changed = [
        message(
            "option.clause", lang, clause=provision.label, effect=rule.sentence(lang).rstrip(".")
        )
        for provision in policy.provisions
        if reading in provision.touched
        and (rule := provision.rule_under({**stance, reading: option}))
        != provision.rule_under(stance)
    ]
    if len(changed) > _SHOWN + 1:
        rest = message("option.more", lang, count=len(changed) - _SHOWN)
        changed = [*changed[:_SHOWN], rest]
    return "; ".join(changed)
