"""A rounding that keeps somebody at home, in the words of a text.

`dibulatkan ke bawah, paling sedikit 1 (satu) orang` is one rounding: down, but never to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from asn_wfh.audit.printed.printed_shares import printed_shares, side_named_last
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedText
from asn_wfh.paper.tokens import Phrases, Token
from asn_wfh.rules.paper_wording_shared_by_rules import AT_LEAST

__all__ = ["KEEPS_ONE", "pairs_with_round_down_made_at_least_one", "spans_of_at_least_one_person"]

KEEPS_ONE = frozenset({("round", "down_min_one"), ("round", "up")})
"""What a share states that leaves at least one of its people."""

_DOWN, _DOWN_TO_ONE = ("round", "down"), ("round", "down_min_one")
_BETWEEN = frozenset(
    {"tersedia", "untuk", "ada", "terdapat", "sebanyak", "menjadi", "adalah", "sejumlah"}
)
_ONE = frozenset({"1", "satu", "seorang"})
_PEOPLE = frozenset({"orang", "pegawai", "asn"})
_FURTHEST = 4
_ENDS = frozenset({".", ";", ",", "dan"})


def pairs_with_round_down_made_at_least_one(
    pairs: set[tuple[str, str]], text: ParsedText
) -> set[tuple[str, str]]:
    """The pairs, rounding down to nobody made to keep one where the text says so."""
    if _DOWN in pairs and any(True for _ in spans_of_at_least_one_person(text.words)):
        return pairs - {_DOWN} | {_DOWN_TO_ONE}
    return pairs


def spans_of_at_least_one_person(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The tokens of each `paling sedikit 1 (satu) orang` that is not of the other side."""
    at_least = list(_at_least_phrases().payloads_and_spans(words))
    sides = {share.side for share in printed_shares(words)} if at_least else set()
    for _, begin, end in at_least:
        stop = _place_behind_one_person_or_0_if_none(words, end)
        if not stop:
            continue
        behind = words[stop : stop + 2 * _FURTHEST]
        part = next((at for at, word in enumerate(behind) if word.text in _ENDS), len(behind))
        side = side_named_last(behind[:part])
        # `paling sedikit 1 orang di kantor` keeps nobody at home.
        if side is None or side in sides:
            yield begin, stop


def _place_behind_one_person_or_0_if_none(words: Sequence[Token], index: int) -> int:
    """The place behind one person who is named a few words behind a place, or 0."""
    places = range(index, min(index + _FURTHEST, len(words)))
    one = next((at for at in places if words[at].text not in _BETWEEN), len(words))
    if one >= len(words) or words[one].text not in _ONE:
        return 0
    end = one + 1
    if [word.text for word in words[end : end + 3]] == ["(", "satu", ")"]:
        end += 3
    if words[one].text == "seorang" or (end < len(words) and words[end].text in _PEOPLE):
        while end < len(words) and words[end].text in _PEOPLE:
            end += 1
        return end
    return 0


@lru_cache(maxsize=1)
def _at_least_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in AT_LEAST.forms)
