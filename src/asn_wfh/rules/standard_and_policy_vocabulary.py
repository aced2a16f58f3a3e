"""The words that a group of people may use: the values of every facet, and a policy's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["PolicyVocabulary", "Vocabulary", "standard_vocabulary"]

Vocabulary: TypeAlias = "Mapping[str, tuple[str, ...]]"
"""The closed values of every facet that a group may name: a person's, and a policy's own."""


class PolicyVocabulary(dict[str, tuple[str, ...]]):
    """A vocabulary with the facts and the terms of a policy's own.

    Some of the facts are dates or ordered; the terms are words for duties, limits and sanctions.
    """

    def __init__(
        self,
        values: Vocabulary,
        own: Mapping[str, OwnFact],
        terms: tuple[OwnTerm, ...] = (),
    ) -> None:
        """Take the values of every facet, and the own facts and terms that are sound."""
        super().__init__(values)
        self.own = own
        self.terms = terms


def standard_vocabulary() -> dict[str, tuple[str, ...]]:
    """The facets that every policy's groups may name."""
    return {name: tuple(w.words) for name, w in PERSON_FACETS.items() if name != "employer"}
