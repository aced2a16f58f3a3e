"""The register of the effect words: each with the name of its rule, in the order of every list.

A new effect word is a line here, beside the module of the word.  The rule of a word, and pydantic
with it, is imported when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from asn_wfh.kernel.values_made_on_look_up import ValuesMadeOnLookUp

if TYPE_CHECKING:
    from asn_wfh.rules.base_rule import Rule

__all__ = ["EFFECTS", "RULE_NAMES"]

RULE_NAMES = {
    "permit": "Permit",
    "require": "Require",
    "exclude": "Exclude",
    "recall": "Recall",
    "rotate": "Rotate",
    "share": "Share",
    "schedule": "Schedule",
    "stay_within": "StayWithin",
    "exempt": "Exempt",
    "oblige": "Oblige",
    "limit": "Limit",
    "prefer": "Prefer",
    "sanction": "Sanction",
    "in_force": "InForce",
    "no_rule": "NoRule",
}
"""The rule of each effect word, in the module of the word."""


def _rule_of_word(word: str) -> type[Rule]:
    rule: type[Rule] = getattr(import_module(f"asn_wfh.rules.{word}"), RULE_NAMES[word])
    return rule


EFFECTS: Mapping[str, type[Rule]] = ValuesMadeOnLookUp(RULE_NAMES, _rule_of_word)
"""The effect words, in the order of every list."""
