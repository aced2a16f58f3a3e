"""The words of a paper that bind, and the effects that take each of them up.

Every effect word states its own in `rules/`; here they are gathered and looked up in a text.  A
binding word that no effect of its clause takes up is a finding, whatever a reason says; and an
effect that no word of its clause calls for is one too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.printed_forms import BindingWord

__all__ = [
    "AIM",
    "BINDING",
    "affirms",
    "binding_words",
    "called_for",
    "is_aim",
    "needs_call",
    "silences",
    "speaks_for",
]


BINDING: tuple[BindingWord, ...] = tuple(
    {
        binding.forms: binding.requiring_any_key()
        for rule in EFFECTS.values()
        for binding in rule.printed.binding
    }.values()
)
"""Every binding word that some effect takes up, once; with which keys, its rule says."""

_AIMS = ("tujuan", "dalam rangka mewujudkan")

AIM = frozenset({"tetap", "mengurangi", "seluruh", "semua", "hanya"})
"""In a list of aims these describe what is hoped for and bind nobody."""

SILENT = ("hanya asas", "hanya ukuran", "tidak menyebut", "tidak mengatur", "tidak berlaku")
"""How an option says that the clause, so read, leaves the answer alone."""

_AFFIRMS = frozenset({"boleh", "dapat", "ya"})
_DENIES = frozenset({"tidak", "bukan", "belum", "tanpa"})


def binding_words(words: Sequence[Token]) -> Iterator[tuple[BindingWord, int, int]]:
    """Every binding word in the words, with the tokens it takes."""
    return _binding().find(words)


def called_for(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text calls for an effect; one that needs no call is always called for."""
    return not needs_call(effect) or _any(_calls()[effect], words)


def needs_call(effect: str) -> bool:
    """Whether an effect stands only where a word of its clause, or above it, calls for it."""
    return bool(EFFECTS[effect].printed.calls)


def speaks_for(effect: str, words: Sequence[Token]) -> bool:
    """Whether a text says by itself that an effect stands, and does not deny it."""
    return any(
        begin == 0 or words[begin - 1].text not in _DENIES
        for _, begin, _ in _stands()[effect].find(words)
    )


def is_aim(words: Sequence[Token]) -> bool:
    """Whether a chapeau announces aims."""
    return _any(_aims(), words)


def silences(words: Sequence[Token]) -> bool:
    """Whether a text says that a clause leaves something alone."""
    return _any(_silences(), words)


def affirms(words: Sequence[Token]) -> bool:
    """Whether a text answers a question with yes."""
    return bool(words) and words[0].text in _AFFIRMS


def _any(phrases: Phrases[str], words: Sequence[Token]) -> bool:
    return any(True for _ in phrases.find(words))


def _phrases(forms: Iterable[str]) -> Phrases[str]:
    return Phrases((form, form) for form in forms)


@lru_cache(maxsize=1)
def _binding() -> Phrases[BindingWord]:
    return Phrases((form, binding) for binding in BINDING for form in binding.forms)


@lru_cache(maxsize=1)
def _calls() -> Mapping[str, Phrases[str]]:
    return {word: _phrases(rule.printed.calls) for word, rule in EFFECTS.items()}


@lru_cache(maxsize=1)
def _stands() -> Mapping[str, Phrases[str]]:
    return {
        word: _phrases(rule.printed.calls if rule.printed.stands is None else rule.printed.stands)
        for word, rule in EFFECTS.items()
    }


@lru_cache(maxsize=1)
def _aims() -> Phrases[str]:
    return _phrases(_AIMS)


@lru_cache(maxsize=1)
def _silences() -> Phrases[str]:
    return _phrases(SILENT)
