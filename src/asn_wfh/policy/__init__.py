"""A circular as values: its provisions in printed order, its readings, and a stance on them."""

from asn_wfh.policy.policy import (
    SEMANTICS,
    Circular,
    Covers,
    Government,
    Otherwise,
    Policy,
    Provision,
    Reading,
    effect_words,
)
from asn_wfh.policy.synonym import Synonym

__all__ = [
    "SEMANTICS",
    "Circular",
    "Covers",
    "Government",
    "Otherwise",
    "Policy",
    "Provision",
    "Reading",
    "Synonym",
    "effect_words",
]
