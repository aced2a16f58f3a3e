"""What a printed term means where the words around it deny it, or say which of it is meant.

`ASN yang bukan PNS` are the other ASN, `selain Sopir` are all other tasks, and `UPTD, yaitu RSUD`
is the hospital alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from asn_wfh.law.own_facts import LEVEL_TRACKS, OwnFact
from asn_wfh.law.vocabulary import EMPLOYMENT, PERSON_FACETS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.tokens import Token, is_token_one_of

__all__ = [
    "OFFICE_WORDS",
    "TERM_LISTING_WORDS",
    "PrintedTerm",
    "is_left_out_by_selain",
    "place_of_denial_or_none",
    "terms_as_denied_or_restated",
    "terms_with_values_of_others",
]

OFFICE_WORDS = frozenset(
    {
        "dinas",
        "badan",
        "bidang",
        "urusan",
        "kantor",
        "biro",
        "bagian",
        "membidangi",
        "mengurus",
        "mengampu",
    }
)
"""Behind these a word such as `kesehatan` names an office or its affair; elsewhere it may not."""

TERM_LISTING_WORDS = frozenset({"dan", "atau", "serta", "maupun", ",", "/"})

_DENIES = DENYING_WORDS | {"selain"}
_BETWEEN_DENIAL_AND_NAME = frozenset(
    {
        *("sedang", "lagi", "pernah", "akan", "dalam", "masa", "status", "berstatus", "keadaan"),
        *("di", "pada", "berada", "sebagai", "selaku", "merupakan", "menjadi", "menjabat"),
        *("memegang", "memiliki", "mempunyai", "menjalani", "menerima", "mendapat"),
        *("mendapatkan", "dijatuhi", "dikenai", "dikenakan", "terkena", "memperoleh"),
        *("bertugas", "bekerja", "termasuk", *OFFICE_WORDS),
    }
)
"""What may stand between what denies and the name of a fact, so that the fact is denied."""
_PEOPLE = frozenset({"pegawai", "asn", "petugas", "pejabat", "yang", "pada", "di", "para"})
_OUTSIDE_OF = frozenset({"affair", "unit"})
"""What is printed behind `di luar` as an office that others are outside of."""
_RESTATES_BY_FIRST_WORD = {
    **{word: ((word,),) for word in ("yaitu", "yakni", "meliputi")},
    "terdiri": (("terdiri", "atas"), ("terdiri", "dari")),
}
_BETWEEN_RESTATING = TERM_LISTING_WORDS | OFFICE_WORDS | {"(", ")"}
_ENDS = frozenset({".", ";", ":"})
_WHOEVER = tuple(
    f"{people}{by}"
    for people in ("", "pejabat ", "jabatan ")
    for by in ("", "yang ", "yang jenjangnya ", "yang tingkatannya ", "yang jabatannya ")
)
_RANGES: tuple[tuple[tuple[str, ...], bool], ...] = tuple(
    (tuple(form.split()), goes_up)
    for goes_up, sides in ((True, ("atas", "tinggi")), (False, ("bawah", "rendah")))
    for form in (
        *(f"ke {sides[0]}", f"ke{sides[0]}", f"atau lebih {sides[1]}"),
        *(
            f"{join} {which}{side}"
            for join in ("dan", "atau", "serta", "beserta", "maupun")
            for which in _WHOEVER
            for side in (f"lebih {sides[1]}", f"di {sides[0]}nya")
        ),
    )
)
"""What says behind a word of an order that all above it, or all below it, are meant too."""
_LONGEST_RANGE = 1 + max(len(form) for form, _ in _RANGES)


@dataclass(frozen=True, slots=True)
class PrintedTerm:
    """A printed form of the vocabulary: its facet, the values it means, the tokens it takes.

    The facet is one of a person's, `duty`, `limit`, or `then` for a step of a sanction.  An
    `example` illustrates, as what follows `seperti` does, and narrows nothing.  Of what is
    denied the values are all others, and `denied_values` those that the form itself means.
    """

    facet: str
    values: tuple[str, ...]
    begin: int
    end: int
    example: bool = False
    denied_values: tuple[str, ...] = ()

    @property
    def is_denied(self) -> bool:
        """Whether the words around it deny what the form means."""
        return bool(self.denied_values)


def place_of_denial_or_none(words: Sequence[Token], index: int, facet: str = "") -> int | None:
    """The place of what denies the name at a place: `yang tidak sedang menjalani ...`.

    Of the name of an office `di luar` does so too.
    """
    before = index - 1
    while before >= 0 and words[before].text in _BETWEEN_DENIAL_AND_NAME:
        before -= 1
    # `selain pegawai pada unit pendukung`, `selain yang mengurus kebakaran` are all others.
    people = before
    while people >= 0 and words[people].text in _PEOPLE:
        people -= 1
    if is_token_one_of(words, people, "selain"):
        return people
    if facet in _OUTSIDE_OF and is_token_one_of(words, before, "luar"):
        return before - 1 if is_token_one_of(words, before - 1, "di") else None
    return before if before >= 0 and words[before].text in _DENIES else None


def is_left_out_by_selain(words: Sequence[Token], term: PrintedTerm) -> bool:
    """Whether a term is denied by `selain`, and so names those of whom the rest is not said."""
    at = place_of_denial_or_none(words, term.begin, term.facet)
    return term.is_denied and at is not None and words[at].text == "selain"


def terms_with_values_of_others(
    terms: Sequence[PrintedTerm], own_facts: Sequence[OwnFact]
) -> list[PrintedTerm]:
    """The terms, each with every value of its facet that none of them has; [] if none is left."""
    values: dict[str, Iterable[str]] = {f: listed.words for f, listed in PERSON_FACETS.items()}
    values |= {fact.name: fact.values for fact in own_facts if not fact.is_date}
    others: list[PrintedTerm] = []
    for term in terms:
        named = {value for each in terms if each.facet == term.facet for value in each.values}
        every = values.get(term.facet, ())
        left = tuple(value for value in every if value not in named)
        if not left:
            return []
        others.append(replace(term, values=left, denied_values=term.values))
    return others


def terms_as_denied_or_restated(
    words: Sequence[Token], terms: Sequence[PrintedTerm], own_facts: Sequence[OwnFact]
) -> list[PrintedTerm]:
    """The terms with the values that they have where they are denied, or said again narrower."""
    values = {facet: tuple(listed.words) for facet, listed in PERSON_FACETS.items()}
    # Whoever is no civil servant is none of whom such a circular speaks.
    values["employment"] = tuple(word for word in EMPLOYMENT if word != "non_asn")
    values |= {fact.name: fact.values for fact in own_facts if not fact.is_date}
    ordered = {fact.name: (fact.values,) for fact in own_facts if fact.ordered}
    ranges = [
        _widened_by_range_word_behind(words, each, {"level": LEVEL_TRACKS, **ordered})
        for each in terms
    ]
    denied = _with_denied_marked(words, ranges, values)
    return _with_values_of_restating_terms(words, list(_with_other_values(denied, values)))


def _widened_by_range_word_behind(
    words: Sequence[Token], term: PrintedTerm, tracks: Mapping[str, tuple[tuple[str, ...], ...]]
) -> PrintedTerm:
    """The term, and all above it or below it where that is said: `Administrator ke atas`."""
    behind = [word.text for word in words[term.end : term.end + _LONGEST_RANGE]]
    for form, goes_up in _RANGES:
        if tuple(behind[: len(form)]) != form or "langsung" in behind[len(form) : len(form) + 1]:
            # `pejabat di atasnya langsung` is one more level, and not all.
            continue
        for track in tracks.get(term.facet, ()):
            places = [track.index(value) for value in term.values if value in track]
            if places:
                named = track[min(places) :] if goes_up else track[: max(places) + 1]
                return replace(term, values=tuple(named), end=term.end + len(form))
    return term


def _with_denied_marked(
    words: Sequence[Token], terms: Sequence[PrintedTerm], values: Mapping[str, tuple[str, ...]]
) -> list[PrintedTerm]:
    """The terms, those marked that are denied themselves or in a list with one that is."""
    marked: list[PrintedTerm] = []
    for term in terms:
        last = marked[-1] if marked else None
        denied = term.facet in values and (
            place_of_denial_or_none(words, term.begin, term.facet) is not None
            or (last is not None and last.is_denied and _goes_on_with(words, last, term))
        )
        marked.append(replace(term, denied_values=term.values) if denied else term)
    return marked


def _goes_on_with(words: Sequence[Token], last: PrintedTerm, term: PrintedTerm) -> bool:
    """Whether a term stands in one list with another, or says it again behind a bracket."""
    between = [word.text for word in words[last.end : term.begin]]
    if between == ["("]:
        return True
    joins = TERM_LISTING_WORDS if term.facet == last.facet else TERM_LISTING_WORDS - {","}
    return bool(between) and all(text in joins | OFFICE_WORDS for text in between)


def _with_other_values(
    terms: Sequence[PrintedTerm], values: Mapping[str, tuple[str, ...]]
) -> Iterator[PrintedTerm]:
    """The terms, each denied one with the values that no term of its list has."""
    for is_denied, listed in groupby(terms, key=lambda term: term.is_denied):
        if not is_denied:
            yield from listed
            continue
        denied = list(listed)
        named: dict[str, set[str]] = defaultdict(set)
        for term in denied:
            named[term.facet] |= set(term.values)
        for term in denied:
            others = tuple(v for v in values[term.facet] if v not in named[term.facet])
            yield replace(term, values=others or term.values)


def _with_values_of_restating_terms(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> list[PrintedTerm]:
    """The terms, each that is said again narrower with what is said: `UPTD, yaitu RSUD`."""
    restating_spans = list(_restating_word_spans(words))
    if not restating_spans:
        return list(terms)
    sentences = [0, *accumulate(word.text in _ENDS for word in words)]
    begins = [term.begin for term in terms]
    # By sentence and facet: where it is said again for the last time, and what is said there.
    restated: dict[tuple[int, str], tuple[int, set[str]]] = {}
    for begin, end in restating_spans:
        narrower: dict[str, set[str]] = defaultdict(set)
        behind = (terms[at] for at in range(bisect_left(begins, end), len(terms)))
        for other in _terms_of_list_behind(words, behind, end):
            narrower[other.facet] |= set(other.values)
        for facet, values in narrower.items():
            restated[sentences[begin], facet] = begin, values
    return [
        _with_narrower_values(term, restated.get((sentences[term.end], term.facet)))
        for term in terms
    ]


def _with_narrower_values(term: PrintedTerm, restated: tuple[int, set[str]] | None) -> PrintedTerm:
    """A term with the values that are said behind it; as it is where none are."""
    if restated is None or term.facet == "employment" or term.is_denied:
        return term
    begin, values = restated
    return replace(term, values=tuple(sorted(values))) if term.end <= begin else term


def _restating_word_spans(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    for at, word in enumerate(words):
        for form in _RESTATES_BY_FIRST_WORD.get(word.text, ()):
            if tuple(one.text for one in words[at : at + len(form)]) == form:
                yield at, at + len(form)


def _terms_of_list_behind(
    words: Sequence[Token], terms: Iterable[PrintedTerm], place: int
) -> Iterator[PrintedTerm]:
    """The terms of a list that begins at a place, up to the first word that is of none.

    `terms` are those that begin there or behind.
    """
    for term in terms:
        if any(words[at].text not in _BETWEEN_RESTATING for at in range(place, term.begin)):
            return
        yield term
        place = term.end
