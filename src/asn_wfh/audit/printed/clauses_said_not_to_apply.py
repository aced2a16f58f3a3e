"""What a paper says not to apply: `kewajiban WFO pada angka 2 tidak berlaku bagi guru`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.audit.printed.is_any_form_printed_in_text import phrases_of_forms
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedPaper
from asn_wfh.paper.tokens import Token
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.paper_wording_shared_by_rules import NOT_FOLLOWED, NOT_FOR

__all__ = [
    "clauses_referenced_outside_kecuali",
    "clauses_that_do_not_apply",
    "places_naming_what_does_not_apply",
    "places_still_applying_behind_kecuali",
]

_NOUNS = frozenset({"ketentuan", "kewajiban", "larangan", "perintah", "batas", "batasan"})
"""How a paper calls what a clause says."""
_ENDS = frozenset({".", ";"})


def clauses_that_do_not_apply(paper: ParsedPaper, path: str) -> list[str]:
    """The clauses that a clause says not to apply; of an item, those that its lead-in names."""
    above, _, _ = path.rpartition(".")
    for place in filter(None, (path, above)):
        text = paper.texts_by_clause.get(place)
        if text is not None and _says_what_does_not_apply(text.words):
            return clauses_referenced_outside_kecuali(paper, place)
    return []


def _says_what_does_not_apply(words: Sequence[Token]) -> bool:
    """Whether a text says that something does not apply; `yang tidak mengikuti` says who fails."""
    forms = phrases_of_forms(EFFECTS["exempt"].printed.calls)
    return any(
        begin == 0 or words[begin - 1].text != "yang"
        for _, begin, _ in forms.payloads_and_spans(words)
    )


def clauses_referenced_outside_kecuali(paper: ParsedPaper, path: str) -> list[str]:
    """The clauses to which a clause refers, each once and in their order; not those still kept."""
    text = paper.texts_by_clause[path]
    still = places_still_applying_behind_kecuali(text.words)
    references = (
        figure.value
        for figure in text.figures
        if figure.kind == "reference" and figure.begin not in still
    )
    clauses = (paper.resolve_reference(path, one) for one in references)
    return list(dict.fromkeys(filter(None, clauses)))


def places_still_applying_behind_kecuali(words: Sequence[Token]) -> set[int]:
    """The places behind `kecuali` where a paper says what does not apply: there it still does.

    `Huruf c tidak berlaku bagi yang hamil, kecuali yang dimaksud pada huruf c angka 1`.
    """
    silences = phrases_of_forms((*NOT_FOR.forms, *NOT_FOLLOWED.forms))
    places: set[int] = set()
    for _, _, end in silences.payloads_and_spans(words):
        stop = next((at for at in range(end, len(words)) if words[at].text in _ENDS), len(words))
        excepts = (at for at in range(end, stop) if words[at].text == "kecuali")
        places |= set(range(next(excepts, stop), stop))
    return places


def places_naming_what_does_not_apply(words: Sequence[Token]) -> set[int]:
    """The places of the words that only name what does not apply, up to `tidak berlaku bagi`."""
    return {at for span in _spans_from_noun_to_tidak_berlaku(words) for at in range(*span)}


def _spans_from_noun_to_tidak_berlaku(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """From the last `ketentuan` or the like in the sentence to the form that says so."""
    for _, end, _ in phrases_of_forms(NOT_FOR.forms).payloads_and_spans(words):
        begin = end
        while begin and words[begin - 1].text not in _ENDS:
            begin -= 1
            if words[begin].text in _NOUNS:
                yield begin, end
                break
