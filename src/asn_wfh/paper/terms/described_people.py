"""The groups of people that the printed terms of a clause describe."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.paper.terms.find_vocabulary_terms import TERM_LISTING_WORDS, PrintedTerm
from asn_wfh.paper.tokens import Token

__all__ = ["described_people_boxes"]

_PEOPLE = frozenset({"pegawai", "asn", "pns", "pppk", "pejabat", "petugas", "mereka"})
_IN_STATE = frozenset({"pada", "dalam", "selama", "saat", "ketika"})
_STATES = frozenset({"tingkat", "status", "keadaan", "kondisi", "taraf"})
_BELOW = frozenset({"pada", "di"})
"""Between two terms these say that the first is within the second."""
_PARTING = frozenset({"pada", "di", "yang", "dari", "dalam", "lingkungan"})


def described_people_boxes(
    words: Sequence[Token], terms_printed: Sequence[PrintedTerm]
) -> list[dict[str, frozenset[str]]]:
    """The boxes of people that printed terms describe, in order.

    `X pada Y` is one box, `X dan X` of one facet too; `X, Y` of two facets are two boxes.  What is
    denied narrows.
    """
    boxes: list[dict[str, frozenset[str]]] = []
    last: PrintedTerm | None = None
    anew = _places_where_pair_begins_anew(words, terms_printed)
    for term in terms_printed:
        box = boxes[-1] if boxes else {}
        apart = (
            last is not None
            and not (last.is_denied and term.is_denied)
            and term.facet not in box
            and not _is_fronted_state_of(words, last)
            and _are_listed_side_by_side(words, last, term)
        )
        if not boxes or apart or term.begin in anew:
            box = {}
            boxes.append(box)
        values = box.get(term.facet, frozenset())
        # `Sopir yang bukan tenaga keamanan` are those of the first whom the second leaves.
        left = values & set(term.values) if term.is_denied else frozenset[str]()
        box[term.facet] = left or values | set(term.values)
        last = term
    return boxes


def _places_where_pair_begins_anew(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> set[int]:
    """Where the second of two like pairs begins: `X pada Y dan X pada Y` are two boxes."""
    anew = {
        # `petugas di objek wisata dan petugas lapangan pada Dinas X`: the first has its own place.
        two.begin
        for one, two, three in zip(terms, terms[1:], terms[2:], strict=False)
        if one.facet == two.facet == "task" != three.facet
        and one.begin > 0
        and words[one.begin - 1].text in _BELOW
        and any(word.text in _BELOW for word in words[two.end : three.begin])
    }
    for one, two, three, four in zip(terms, terms[1:], terms[2:], terms[3:], strict=False):
        alike = one.facet == three.facet != two.facet == four.facet
        below = all(
            any(word.text in _BELOW for word in words[first.end : second.begin])
            for first, second in ((one, two), (three, four))
        )
        if alike and below and _are_listed_side_by_side(words, two, three):
            anew.add(three.begin)
    return anew


def _is_fronted_state_of(words: Sequence[Token], term: PrintedTerm) -> bool:
    """Whether a sentence begins with the state in which it holds: `Pada siaga tinggi, ...`.

    So are facts of a policy's own; `Pada Dinas Sosial, Camat dan Lurah` lists people.
    """
    before = term.begin
    while before and words[before - 1].text in _STATES:
        before -= 1
    begins = before == 1 or (before > 1 and words[before - 2].text in (".", ";"))
    behind = words[term.end].text if term.end < len(words) else ""
    is_own = term.facet not in PERSON_FACETS
    return is_own and begins and words[before - 1].text in _IN_STATE and behind == ","


def _are_listed_side_by_side(
    words: Sequence[Token], first: PrintedTerm, second: PrintedTerm
) -> bool:
    """Whether two terms stand side by side in a list, rather than one below the other.

    `X dan pegawai yang Y` begins anew, `X yang Y` goes on.
    """
    between = [word.text for word in words[first.end : second.begin]]
    if between[-1:] == ["yang"] and between[:-1] in (["atau"], [",", "atau"], ["atau", "pegawai"]):
        # `yang berusia 55 tahun ke atas atau yang sedang hamil` are two kinds of people.
        return True
    names_people_anew = any(
        one in TERM_LISTING_WORDS - {","} and other in _PEOPLE for one, other in pairwise(between)
    )
    return names_people_anew or (
        not TERM_LISTING_WORDS.isdisjoint(between) and _PARTING.isdisjoint(between)
    )
