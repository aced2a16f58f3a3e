"""Where a clause says that it excludes, so that each of its exceptions may ask what is around it.

A clause may print many exceptions, `Camat, kecuali ..., Lurah, kecuali ...`; what stands before
each and behind it is not gone through again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Phrases, Token, answer_about
from asn_wfh.rules.exclude import Exclude

__all__ = ["PlacesCallingForExclusion", "places_calling_for_exclusion"]

_FURTHEST = 10
"""So many words behind the first of two phrases the second may stand, as for any effect."""


@dataclass(frozen=True, slots=True)
class PlacesCallingForExclusion:
    """The places of some words at which they call for an exclusion, as far as they are asked for.

    `least_end` is where the first call ends, beyond the words if there is none, and `last_begin`
    where the last begins, before them if there is none.  A phrase that calls only where the words
    end with it does so for what stands before the places `closing_ends`.
    """

    least_end: int
    last_begin: int
    closing_ends: frozenset[int]

    def are_before(self, words: Sequence[Token], place: int) -> bool:
        """Whether what stands before a place of the words calls for an exclusion by itself."""
        last = place
        while last and words[last - 1].is_sign:
            last -= 1
        return self.least_end <= place or last in self.closing_ends

    def are_from(self, place: int) -> bool:
        """Whether what stands at a place and behind it calls for an exclusion by itself."""
        return place <= self.last_begin


def places_calling_for_exclusion(words: Sequence[Token]) -> PlacesCallingForExclusion:
    """Where some words call for an exclusion; of those of a paper it is found out once."""
    return answer_about(words, _find_places)


def _find_places(words: Sequence[Token]) -> PlacesCallingForExclusion:
    printed = Exclude.printed
    last = len(words)
    while last and words[last - 1].is_sign:
        last -= 1
    calls = set(_spans_from_each_place(phrases_of_forms(printed.calls), words))
    for first, second in printed.calls_in_order:
        calls |= set(_spans_in_order(phrases_of_forms(first), phrases_of_forms(second), words))
    closing = set(_spans_from_each_place(phrases_of_forms(printed.calls_at_end), words))
    begins = {begin for begin, _ in calls} | {begin for begin, end in closing if end == last}
    return PlacesCallingForExclusion(
        least_end=min((end for _, end in calls), default=len(words) + 1),
        last_begin=max(begins, default=-1),
        closing_ends=frozenset(end for _, end in closing),
    )


def _spans_from_each_place(
    phrases: Phrases[str], words: Sequence[Token]
) -> Iterator[tuple[int, int]]:
    for begin in range(len(words)):
        for _, end in phrases.payloads_and_ends_at(words, begin):
            yield begin, end


def _spans_in_order(
    first: Phrases[str], second: Phrases[str], words: Sequence[Token]
) -> Iterator[tuple[int, int]]:
    """Where a form stands a few words before another, in one sentence, and neither is denied."""
    for _, begin, end in first.payloads_and_spans(words):
        if begin and words[begin - 1].text in DENYING_WORDS:
            continue
        behind = words[end : end + _FURTHEST]
        stop = next((at for at, word in enumerate(behind) if word.text in ".;"), len(behind))
        for _, at, behind_second in second.payloads_and_spans(behind[:stop]):
            if not at or behind[at - 1].text not in DENYING_WORDS:
                yield begin, end + behind_second
