"""An option of a reading told by what it makes of the clauses that it touches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asn_wfh.messages.sentences import message
from asn_wfh.policy.policy import Policy

if TYPE_CHECKING:
    # Rules are imported with the first policy.
    from asn_wfh.rules import Rule

__all__ = ["RulesChangedByOption"]

_SHOWN = 2
"""So many clauses are told; the others are counted."""


@dataclass(frozen=True, slots=True)
class RulesChangedByOption:
    """The rules of clauses under an option that the stance of a policy does not have.

    Each stands beside the label of its clause, in printed order.
    """

    rules_by_label: tuple[tuple[str, Rule], ...]

    @classmethod
    def of(cls, policy: Policy, reading: str, option: str) -> RulesChangedByOption:
        """The rules that differ under the option; none for the option that the stance has."""
        stance = dict(policy.stance)
        other = {**stance, reading: option}
        return cls(
            tuple(
                (provision.label, rule)
                for provision in policy.provisions
                if reading in provision.touched
                and (rule := provision.rule_under(other)) != provision.rule_under(stance)
            )
        )

    def sentence(self, lang: str) -> str:
        """What the clauses do under the option, in `id` or `en`; empty where none differs."""
        count = len(self.rules_by_label)
        shown = self.rules_by_label if count <= _SHOWN + 1 else self.rules_by_label[:_SHOWN]
        clauses = [_clause_in_words(label, rule, lang) for label, rule in shown]
        if len(shown) < count:
            clauses.append(message("option.more", lang, count=count - _SHOWN))
        return "; ".join(clauses)


def _clause_in_words(label: str, rule: Rule, lang: str) -> str:
    """What a clause does by a rule; the reason of a silent one is Indonesian and left out."""
    if rule.word == "no_rule":
        return message("option.clause_decides_nothing", lang, clause=label)
    return message("option.clause", lang, clause=label, effect=rule.sentence(lang).rstrip("."))
