"""Whether a text prints one of some forms, as a paper writes them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.tokens import Phrases

__all__ = ["phrases_of_forms", "prints_any_form"]


def phrases_of_forms(forms: Iterable[str]) -> Phrases[str]:
    """The forms as phrases that may be looked up, each standing for itself."""
    return _cached_phrases_of_forms(tuple(forms))


@lru_cache(maxsize=512)
def _cached_phrases_of_forms(forms: tuple[str, ...]) -> Phrases[str]:
    return Phrases((form, form) for form in forms)


def prints_any_form(text: ParsedText, forms: Iterable[str]) -> bool:
    """Whether a text prints at least one of the forms."""
    return any(True for _ in phrases_of_forms(forms).payloads_and_spans(text.words))
