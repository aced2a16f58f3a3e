"""The people that printed terms describe: which of them belong together, which stand apart.

`X pada Y` is one group, `X, Y` of two facets are two (`described_people_boxes`).  Here stands what
words between two terms add to that: an order parts, an exception narrows, and `yang X dan Y` may
be read of the same people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from asn_wfh.paper.terms.described_people import described_people_boxes
from asn_wfh.paper.terms.find_vocabulary_terms import PrintedTerm
from asn_wfh.paper.tokens import Token
from asn_wfh.rules.group_of_people import FacetValues, Group

__all__ = [
    "group_within_boxes_or_itself_if_none",
    "groups_printed_words_may_describe",
    "sorted_box",
]

_ORDERS = frozenset({"kemudian", "lalu", "selanjutnya", "berikutnya", "demikian"})
"""Who is named behind these comes after those before."""
_ITEM_ENDS = ";"
"""Who is named in the next item of a list is not who is named in this one."""
_NARROWS = frozenset(
    {"termasuk", "kecuali", "selain", "bukan", "tidak", "yaitu", "yakni", "terdiri", "meliputi"}
)
"""What is said behind these narrows those before."""
_STATES = frozenset({"sedang", "telah", "sudah", "masih"})


def groups_printed_words_may_describe(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> tuple[Group, ...]:
    """The groups that terms in words may describe, the nearest to the print first."""
    joined = _words_with_gaps_as_list_or_narrowing(words, terms)
    alternatives = [joined, _words_with_yang_dan_read_as_one_group(joined, terms)]
    groups = (
        Group(tuple(map(sorted_box, described_people_boxes(one, terms)))) for one in alternatives
    )
    return tuple(dict.fromkeys(groups))


def sorted_box(box: Mapping[str, frozenset[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A box of people with its facets and values in order."""
    return tuple(sorted((facet, tuple(sorted(values))) for facet, values in box.items()))


def group_within_boxes_or_itself_if_none(boxes: Sequence[FacetValues], own: Group) -> Group:
    """Those of a group within some boxes; the group itself where none of them is."""
    within = []
    for over in boxes:
        for box in own.boxes or ((),):
            both = {facet: frozenset(values) for facet, values in over}
            for facet, values in box:
                both[facet] = both.get(facet, frozenset(values)) & frozenset(values)
            if all(both.values()):
                within.append(sorted_box(both))
    return Group(tuple(within)) if within else own


def _neighbouring_terms_with_gap(
    terms: Sequence[PrintedTerm],
) -> Iterator[tuple[PrintedTerm, PrintedTerm, range]]:
    """Each two neighbouring terms, and the places between them."""
    for first, second in pairwise(terms):
        yield first, second, range(first.end, second.begin)


def _words_with_gaps_as_list_or_narrowing(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> list[Token]:
    """The words with those between two terms made to list, or to narrow, where they do so."""
    changed = list(words)
    for _, second, places in _neighbouring_terms_with_gap(terms):
        between = {words[at].text for at in places}
        if between & _ORDERS or _ITEM_ENDS in between:
            _replace_text_at_places(changed, places, ",")
        elif (between | {words[second.begin].text}) & _NARROWS:
            _replace_text_at_places(changed, places, "yang")
    return changed


def _words_with_yang_dan_read_as_one_group(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> list[Token]:
    """The words with `yang X dan Y` read of the same people."""
    changed = list(words)
    for first, _, places in _neighbouring_terms_with_gap(terms):
        before = [word.text for word in words[: first.begin]]
        while before and before[-1] in _STATES:
            before.pop()
        joined = [words[at].text for at in places if words[at].text not in _STATES]
        if before[-1:] == ["yang"] and joined == ["dan"]:
            _replace_text_at_places(changed, places, "yang")
    return changed


def _replace_text_at_places(words: list[Token], places: range, text: str) -> None:
    for at in places:
        words[at] = replace(words[at], text=text)
