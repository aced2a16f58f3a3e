"""The words of closed lists and the times of day in print, by the forms of every effect word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from asn_wfh.audit.printed.printed_odd_person import odd_person_pairs
from asn_wfh.audit.printed.printed_rounding_to_at_least_one import (
    pairs_with_round_down_made_at_least_one,
)
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.terms.printed_forms_of_vocabulary import AUTHORITIES, PRINTED_FORMS
from asn_wfh.paper.terms.terms_reordered_or_reinflected import spans_of_form_in_other_words
from asn_wfh.paper.tokens import Phrases
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import SET_BY_FORMS, Pairs

__all__ = [
    "MOMENT_FORMS",
    "WORD_FORMS",
    "closed_list_pairs",
    "closed_list_phrases",
    "prints_pair_in_other_words",
    "time_of_day_phrases_with_duty_words",
]

MOMENT_FORMS: Mapping[str, Pairs] = MappingProxyType(
    {form: pairs for rule in EFFECTS.values() for form, pairs in rule.printed.moments.items()}
)
"""Printed moments of a day, and the words of a duty that each of them grounds."""

_OF_EFFECTS: Mapping[str, Pairs] = {
    form: pairs for rule in EFFECTS.values() for form, pairs in rule.printed.words.items()
}

WORD_FORMS: Mapping[str, Pairs] = MappingProxyType(
    {
        # `dari` before a base is part of it, or `dari ASN` would be read for a longer one.
        **{
            f"dari {form}": pairs
            for form, pairs in _OF_EFFECTS.items()
            if any(key == "of" for key, _ in pairs) and not form.startswith("dari ")
        },
        **_OF_EFFECTS,
        **{
            f"{before} {form}": ((key, addressee),)
            for before, key in (("kepada", "to"), ("melalui", "through"))
            for addressee, forms in PRINTED_FORMS["addressee"].items()
            for form in forms
        },
        **{
            f"{before} {form}": (("set_by", authority),)
            for before in SET_BY_FORMS
            for authority, forms in AUTHORITIES.items()
            for form in forms
        },
    }
)
"""Words, printed or of a reading, and the word of a closed list that each of them grounds."""


@lru_cache(maxsize=1)
def time_of_day_phrases_with_duty_words() -> Phrases[Pairs]:
    """`MOMENT_FORMS`, to be looked up."""
    return Phrases(MOMENT_FORMS.items())


@lru_cache(maxsize=1)
def closed_list_phrases() -> Phrases[Pairs]:
    """`WORD_FORMS`, to be looked up."""
    return Phrases(WORD_FORMS.items())


def prints_pair_in_other_words(text: ParsedText, pair: tuple[str, str]) -> bool:
    """Whether the words of some form for a key and its word stand near each other in a text."""
    forms = (form for form, pairs in WORD_FORMS.items() if pairs == (pair,))
    return any(True for form in forms for _ in spans_of_form_in_other_words(text.words, form))


def closed_list_pairs(text: ParsedText) -> set[tuple[str, str]]:
    """The keys and words of closed lists that a text stands for."""
    return odd_person_pairs(text.words) | pairs_with_round_down_made_at_least_one(
        text.printed_policy_key_values(closed_list_phrases()), text
    )
