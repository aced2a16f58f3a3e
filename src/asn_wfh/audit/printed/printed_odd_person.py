"""The one person who is left over when turns are shared out, and where they work, in print.

`Satu orang yang tersisa dari penghitungan itu bekerja di kantor` says what `sisanya di kantor`
does.  Behind a share `sisanya` alone is the rest of the staff, and no one person.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from asn_wfh.audit.printed.printed_shares import sides_and_spans
from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.parting_signs import SENTENCE_SIGNS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.terms.word_roots import possible_roots
from asn_wfh.paper.tokens import Token, answer_about, is_token_one_of
from asn_wfh.rules.paper_wording_shared_by_rules import Pairs

__all__ = [
    "odd_person_pairs",
    "odd_person_pairs_and_spans",
    "places_counting_odd_person",
    "places_of_what_is_left_over",
]

_LEFT_OVER = frozenset({"sisa", "kelebihan", "ganjil"})
_ONE = frozenset({"satu", "seorang", "1"})
_PLACES = {"office": "wfo", "home": "wfh"}
_NEAR = 5
"""So many words before those of what is left over, or behind, stands that it is one person."""
_FURTHEST = 12
"""So many words behind them their place of work is named."""


def odd_person_pairs(words: Sequence[Token]) -> set[tuple[str, str]]:
    """Where the odd person works, as the key and the word of a policy; empty where not printed."""
    return {pair for pairs, _, _ in odd_person_pairs_and_spans(words) for pair in pairs}


def odd_person_pairs_and_spans(words: Sequence[Token]) -> tuple[tuple[Pairs, int, int], ...]:
    """The same place by place, with the tokens that say that somebody is left over."""
    return answer_about(words, _all_pairs_and_spans)


def places_counting_odd_person(words: Sequence[Token]) -> frozenset[int]:
    """The places of words that say that it is one person who is left over."""
    return answer_about(words, _all_places_counting_odd_person)


def _all_places_counting_odd_person(words: Sequence[Token]) -> frozenset[int]:
    left = places_of_what_is_left_over(words)
    return frozenset(place for at in left for place in _places_of_one_around(words, at))


def _all_pairs_and_spans(words: Sequence[Token]) -> tuple[tuple[Pairs, int, int], ...]:
    return tuple(_each_pair_and_span(words))


def _each_pair_and_span(words: Sequence[Token]) -> Iterator[tuple[Pairs, int, int]]:
    for at in places_of_what_is_left_over(words):
        begin, end = SENTENCE_SIGNS.begin_and_end_of_part(words, at)
        place_of_work = _first_place_of_work(words[at + 1 : min(at + 1 + _FURTHEST, end)])
        ones = _places_of_one_around(words, at)
        if place_of_work and (ones or not _is_share_begun_between(words, begin, at)):
            yield (("odd_person", place_of_work),), min([*ones, at]), max([*ones, at]) + 1


def places_of_what_is_left_over(words: Sequence[Token]) -> tuple[int, ...]:
    """The places of words that say that somebody is left over, in order."""
    return answer_about(words, _all_places_of_what_is_left_over)


def _all_places_of_what_is_left_over(words: Sequence[Token]) -> tuple[int, ...]:
    return tuple(
        at for at, word in enumerate(words) if not _LEFT_OVER.isdisjoint(possible_roots(word.text))
    )


def _places_of_one_around(words: Sequence[Token], index: int) -> list[int]:
    """Where it is said, near what is left over at a place, that it is one person."""
    begin, end = SENTENCE_SIGNS.begin_and_end_of_part(words, index)
    near = range(max(index - _NEAR, begin), min(index + _NEAR, end))
    return [at for at in near if words[at].text in _ONE]


def _is_share_begun_between(words: Sequence[Token], begin: int, end: int) -> bool:
    places = answer_about(words, _places_of_shares)
    first = bisect_left(places, begin)
    return first < len(places) and places[first] < end


def _places_of_shares(words: Sequence[Token]) -> tuple[int, ...]:
    return tuple(figure.begin for figure in find_figures(words) if figure.kind == "share")


def _first_place_of_work(words: Sequence[Token]) -> str | None:
    """The first place of work that some words name and do not deny, as a policy has it."""
    for side, begin, _ in sides_and_spans(words):
        if not is_token_one_of(words, begin - 1, *DENYING_WORDS):
            return _PLACES[side]
    return None
