"""Phrases of a paper read as others that are known: `dibekali surat tugas` as `dengan surat tugas`.

A policy's file says which.  Where a phrase stands and how it is printed stays with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from asn_wfh.paper.tokens import Phrases, Token, tokens

__all__ = ["SynonymPairs", "has_phrase", "with_synonyms_replaced"]

SynonymPairs = tuple[tuple[str, str], ...]
"""Phrases as printed, each with the one that it is read as."""


def with_synonyms_replaced(words: Iterable[Token], synonyms: SynonymPairs) -> tuple[Token, ...]:
    """The words with each synonym read as the phrase that it stands for; the longest wins."""
    words = tuple(words)
    return tuple(_tokens_with_synonyms_replaced(words, synonyms)) if synonyms else words


def has_phrase(words: Sequence[Token], phrase: str) -> bool:
    """Whether a phrase stands in the words."""
    return any(True for _ in Phrases([(phrase, phrase)]).payloads_and_spans(words))


def _tokens_with_synonyms_replaced(
    words: Sequence[Token], synonyms: SynonymPairs
) -> Iterator[Token]:
    place = 0
    for meant, begin, end in _synonym_phrases(synonyms).payloads_and_spans(words):
        yield from words[place:begin]
        first, last = words[begin], words[end - 1]
        # Each word of the known phrase stands where the whole of the printed one does.
        printed = " ".join(word.text for word in words[begin:end])
        yield from (Token(word.text, first.start, last.end, printed) for word in tokens(meant))
        place = end
    yield from words[place:]


@lru_cache(maxsize=64)
def _synonym_phrases(synonyms: SynonymPairs) -> Phrases[str]:
    return Phrases(synonyms)
