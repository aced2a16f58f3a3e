"""The law's words, and a policy's own, as a paper prints them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from asn_wfh.law.own_duty_limit_and_sanction_terms import OwnTerm, TermKind
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.paper.figures.printed_thresholds_of_date_facts import (
    date_fact_printed_with_values_and_end,
)
from asn_wfh.paper.terms.printed_forms_of_vocabulary import COLLECTIVES, PRINTED_FORMS
from asn_wfh.paper.terms.sets_of_denying_words import DENYING_WORDS
from asn_wfh.paper.terms.values_of_denied_and_restated_terms import (
    OFFICE_WORDS,
    TERM_LISTING_WORDS,
    PrintedTerm,
    place_of_denial_or_none,
    terms_as_denied_or_restated,
)
from asn_wfh.paper.tokens import Phrases, Token, is_token_one_of

__all__ = [
    "FACET_OF_OWN_TERM_KIND",
    "TERM_LISTING_WORDS",
    "OwnWords",
    "PrintedTerm",
    "find_terms",
    "is_health_centre",
    "place_of_denial_or_none",
]

OwnWords: TypeAlias = tuple[OwnFact | OwnTerm, ...]
"""The facts and the terms that are a policy's own."""

FACET_OF_OWN_TERM_KIND: Mapping[TermKind, str] = {"do": "duty", "what": "limit", "then": "then"}
"""Under which facet a policy's own terms are found, beside those of the law."""

_NAMES = frozenset(
    {
        *("satuan", "badan", "sekretariat", "inspektorat", "sub", "dinas"),
        *("satpol", "bpbd", "dpmptsp", "disdukcapil", "pada", "memimpin"),
        *("pegawai", "asn"),
    }
)
"""Printed forms that begin so name an office by themselves."""

_HEALTH_CENTRES = ("puskesmas", "pusat kesehatan masyarakat")
"""Technical units of one affair, of which the word `uptd` alone takes in every one."""

_EXAMPLES = frozenset({"seperti", "misalnya", "contohnya"})

_LEVELS_WITHOUT_PEJABAT = frozenset({"administrator", "pengawas", "pelaksana"})

_REPORT = frozenset({"melapor", "melaporkan", "dilaporkan"})
_HAND_IN = frozenset(
    {
        *("menyampaikan", "membuat", "menyusun", "menyerahkan", "mengirim", "mengirimkan"),
        *("memberikan", "mengajukan"),
    }
)
"""What is done with a report."""
_EACH = frozenset({"setiap", "tiap", "per"})
_EACH_OR_END = _EACH | {".", ";"}
_MONTH = frozenset({"bulan", "bulannya"})


class _FormMeaning(NamedTuple):
    """What a printed form means; with `needs_head`, only behind a word that names an office."""

    facet: str
    values: tuple[str, ...]
    needs_head: bool


@lru_cache(maxsize=1)
def _vocabulary_phrases() -> Phrases[_FormMeaning]:
    """Every printed form, with its facet, its values, and whether it needs a head before it."""
    forms: list[tuple[str, _FormMeaning]] = []
    for facet in (*PERSON_FACETS, "duty", "limit"):
        for value, printed in PRINTED_FORMS.get(facet, {}).items():
            for form in printed:
                begins = form.split()[0].casefold()
                bare = facet == "affair" and begins not in _NAMES | OFFICE_WORDS
                forms.append((form, _FormMeaning(facet, (value,), bare)))
    forms += [
        (form, _FormMeaning(c.facet, c.values, False)) for c in COLLECTIVES for form in c.printed
    ]
    return Phrases(forms)


@lru_cache(maxsize=64)
def _own_word_phrases(own_words: OwnWords) -> Phrases[_FormMeaning]:
    """How a policy's own facts are printed, and its terms for duties, limits and sanctions.

    Of a fact `zona merah` for `zona: merah`, the name for `ya`.
    """
    forms: list[tuple[str, _FormMeaning]] = []
    for fact in own_words:
        if isinstance(fact, OwnTerm):
            meaning = _FormMeaning(FACET_OF_OWN_TERM_KIND[fact.kind], (fact.name,), False)
            forms += [(form, meaning) for form in fact.printed_forms]
            continue
        name = fact.name.replace("_", " ").replace("-", " ")
        for value, printed in fact.printed or ():
            forms += [(form, _FormMeaning(fact.name, (value,), False)) for form in printed]
        for value in fact.values:
            if fact.is_date and value != fact.unstated:
                continue
            forms.append((_form_of_value(name, value), _FormMeaning(fact.name, (value,), False)))
    return Phrases(forms)


def _form_of_value(name: str, value: str) -> str:
    """How a fact of a policy's own is printed with a value where the policy does not say.

    What denies stands before the name: behind it, it denies what follows, as in `pegawai yang
    menjalani hukuman disiplin tidak melaksanakan WFH`.
    """
    if value == "ya":
        return name
    words = value.replace("_", " ")
    return f"{words} {name}" if value in DENYING_WORDS else f"{name} {words}"


def find_terms(words: Sequence[Token], own_words: OwnWords = ()) -> Iterator[PrintedTerm]:
    """Every printed form in the words, the longest at each place, in order.

    What denies one, or says it again narrower, has its say in what the form means.
    """
    own_facts = tuple(word for word in own_words if isinstance(word, OwnFact))
    terms = list(_terms_by_themselves(words, own_words, own_facts))
    yield from terms_as_denied_or_restated(words, terms, own_facts)


def _terms_by_themselves(
    words: Sequence[Token], own_words: OwnWords, own_facts: tuple[OwnFact, ...]
) -> Iterator[PrintedTerm]:
    place, last = 0, None
    forms, mine = _vocabulary_phrases(), _own_word_phrases(own_words)
    examples = _places_in_examples(words)
    stops = [place for place, word in enumerate(words) if word.text in _EACH_OR_END]
    while place < len(words):
        term = None
        for (facet, values, bare), end in (
            *mine.payloads_and_ends_at(words, place),
            *forms.payloads_and_ends_at(words, place),
        ):
            if not bare or _is_affair_behind_office_word(words, place, last):
                term = PrintedTerm(facet, values, place, end, place in examples)
                break
        if term is None and words[place].text in _LEVELS_WITHOUT_PEJABAT:
            # Of `pejabat yang bukan Administrator` the name stands apart from its `pejabat`.
            level = words[place].text
            if place_of_denial_or_none(words, place) is not None:
                term = PrintedTerm("level", (level,), place, place + 1)
        elif term is None:
            dated = date_fact_printed_with_values_and_end(words, place, own_facts)
            term = PrintedTerm(*dated[:2], place, dated[2]) if dated else None
            if _is_duty_of_monthly_report(words, place, stops):
                term = PrintedTerm("duty", ("laporan_bulanan",), place, place + 1)
        if term:
            yield term
            last = term if term.facet == "affair" else None
            place = term.end
        else:
            place += 1


def _is_duty_of_monthly_report(words: Sequence[Token], index: int, stops: Sequence[int]) -> bool:
    """Whether a report is handed in at a place, and the sentence goes on: `setiap bulan`.

    `stops` are the places of `setiap` and of the signs that end a sentence.
    """
    handed_in = index and words[index].text == "laporan" and words[index - 1].text in _HAND_IN
    if not handed_in and words[index].text not in _REPORT:
        return False
    behind = bisect_right(stops, index)
    if behind == len(stops) or words[stops[behind]].text not in _EACH:
        return False
    # What is done `setiap hari` is another report, and what follows another duty.
    return is_token_one_of(words, stops[behind] + 1, *_MONTH)


def _is_affair_behind_office_word(
    words: Sequence[Token], index: int, last_term: PrintedTerm | None
) -> bool:
    """Whether an affair is printed as that of an office, or goes on such a name."""
    if index and words[index - 1].text in OFFICE_WORDS:
        return True
    return last_term is not None and all(
        word.text in TERM_LISTING_WORDS for word in words[last_term.end : index]
    )


def is_health_centre(words: Sequence[Token], index: int) -> bool:
    """Whether a health centre is named at a place, a technical unit of the affair of health."""
    return any(True for _ in _health_centre_phrases().payloads_and_ends_at(words, index))


@lru_cache(maxsize=1)
def _health_centre_phrases() -> Phrases[str]:
    return Phrases((form, form) for form in _HEALTH_CENTRES)


def _places_in_examples(words: Sequence[Token]) -> set[int]:
    """The places before which their sentence began an example."""
    places: set[int] = set()
    is_begun = False
    for place, word in enumerate(words):
        if is_begun:
            places.add(place)
        is_begun = word.text not in (".", ";") and (is_begun or word.text in _EXAMPLES)
    return places
