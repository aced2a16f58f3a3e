"""A paper as words: every clause with its figures and terms, each read once.

`Paper` in, `ParsedPaper` out; what the audit asks of a text it asks of a `ParsedText`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from asn_wfh.paper.figures.find_printed_figures import find_figures
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.nonempty_lines_of_paper_text import PAGE_NUMBER
from asn_wfh.paper.normalize_text_keeping_case import normalised
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.terms.find_vocabulary_terms import (
    TERM_LISTING_WORDS,
    OwnWords,
    PrintedTerm,
    find_terms,
)
from asn_wfh.paper.terms.names_defined_for_subjects import subject_by_defined_name
from asn_wfh.paper.terms.printed_forms_of_vocabulary import OFFICES, SUBJECTS
from asn_wfh.paper.terms.replace_synonyms import SynonymPairs, with_synonyms_replaced
from asn_wfh.paper.terms.short_forms_of_home_and_office_work import (
    usual_form_by_short_form,
    with_short_forms_replaced,
)
from asn_wfh.paper.terms.terms_reordered_or_reinflected import terms_in_other_words
from asn_wfh.paper.tokens import Phrases, PrintedWords, Token, tokens

__all__ = ["ParsedPaper", "ParsedText", "parse_text_replacing_short_forms"]


_DECREES = re.compile(r"^\W*(?:Menetapkan\s*:|MENETAPKAN)", re.MULTILINE)
"""Behind this a decree or a regulation prints its own name, which names nobody it is for."""


_SCOPE = (
    *("ruang lingkup", "yang dimaksud dengan"),
    *(f"{paper} ini berlaku bagi" for paper in ("edaran", "keputusan", "peraturan", "instruksi")),
)
_ENDS = frozenset({".", ";", ",", ":"})
_FOR = frozenset({"bagi", "kepada", "terhadap"})
_BETWEEN_BAGI_AND_NAME = frozenset(
    {"seluruh", "semua", "para", "setiap", "segenap", "pegawai", "tenaga", "(", ")"}
)


@dataclass(frozen=True)
class ParsedText:
    """A text as words, with the figures and the terms in it.

    Where the words are cut out of others, `figures_where_cut` are those that they have there.
    """

    words: tuple[Token, ...]
    own_words: OwnWords = ()
    figures_where_cut: tuple[PaperFigure, ...] | None = None

    @cached_property
    def figures(self) -> tuple[PaperFigure, ...]:
        """The figures, in order."""
        if self.figures_where_cut is not None:
            return self.figures_where_cut
        return find_figures(self.words)

    @cached_property
    def kinds_and_values_of_figures(self) -> frozenset[tuple[str, str]]:
        """What the figures are, each with its value."""
        return frozenset((figure.kind, figure.value) for figure in self.figures)

    @cached_property
    def terms(self) -> tuple[PrintedTerm, ...]:
        """The printed forms of the vocabulary, in order."""
        return tuple(find_terms(self.words, self.own_words))

    @cached_property
    def employment_terms_outside_law_titles(self) -> tuple[PrintedTerm, ...]:
        """The kinds of employees named, but for those in the name of a law that is cited."""
        laws = [figure.end for figure in self.figures if figure.kind == "law"]
        named = [at for at in laws if at < len(self.words) and self.words[at].text == "tentang"]
        ends = self.place_of_sign_ending_sentence_part
        titles = {place for at in named for place in range(at, ends[at])}
        terms = (term for term in self.terms if term.facet == "employment")
        return tuple(term for term in terms if term.begin not in titles)

    @cached_property
    def places_in_terms(self) -> frozenset[int]:
        """The places of the words that terms take."""
        return frozenset(at for term in self.terms for at in range(term.begin, term.end))

    @cached_property
    def offsets_of_words(self) -> frozenset[int]:
        """Where in the paper its words begin."""
        return frozenset(word.start for word in self.words)

    @cached_property
    def place_of_sign_ending_sentence_part(self) -> tuple[int, ...]:
        """By place, that of the first sign at or behind it which ends a part of a sentence."""
        ends = [len(self.words)]
        for at in range(len(self.words) - 1, -1, -1):
            ends.append(at if self.words[at].text in _ENDS else ends[-1])
        return tuple(reversed(ends))

    @cached_property
    def _begins_of_terms(self) -> tuple[int, ...]:
        return tuple(term.begin for term in self.terms)

    @cached_property
    def _begins_of_figures(self) -> tuple[int, ...]:
        return tuple(sorted(figure.begin for figure in self.figures))

    def terms_begun_between(self, begin: int, end: int) -> Iterator[PrintedTerm]:
        """The terms that begin at a place or behind it, and before another, in order."""
        first, last = (bisect_left(self._begins_of_terms, at) for at in (begin, end))
        return (self.terms[at] for at in range(first, last))

    def has_figure_begun_between(self, begin: int, end: int) -> bool:
        """Whether a figure begins at a place or behind it, and before another."""
        first = bisect_left(self._begins_of_figures, begin)
        return first < len(self._begins_of_figures) and self._begins_of_figures[first] < end

    def terms_for(self, facet: str, value: str) -> list[PrintedTerm]:
        """The terms that mean a value of a facet; where there are none, those in other words."""
        usual = [term for term in self.terms if term.facet == facet and value in term.values]
        return usual or terms_in_other_words(self.words, facet, value, self.own_words)

    def printed_policy_key_values(
        self, phrases: Phrases[tuple[tuple[str, str], ...]]
    ) -> set[tuple[str, str]]:
        """The keys and words of a policy that phrases in the text stand for."""
        return {pair for pairs, _, _ in phrases.payloads_and_spans(self.words) for pair in pairs}


@lru_cache(maxsize=4_096)
def parse_text_replacing_short_forms(
    text: str, own_words: OwnWords = (), usual_forms: tuple[tuple[str, str], ...] = ()
) -> ParsedText:
    """A text as words; `own_words` are what a policy has of its own that it may print.

    `usual_forms` are the short forms of a paper that it may have, each with the one it means.
    """
    return ParsedText(with_short_forms_replaced(tokens(text), dict(usual_forms)), own_words)


def _terms_behind_bagi(
    words: Sequence[Token], terms: Sequence[PrintedTerm]
) -> tuple[PrintedTerm, ...]:
    """The terms by which a text says for whom something is: `bagi ASN (PNS dan PPPK)`.

    With the first go those that it lists or says again right behind it.
    """
    named: list[PrintedTerm] = []
    for term in terms:
        before = term.begin - 1
        while before >= 0 and words[before].text in _BETWEEN_BAGI_AND_NAME:
            before -= 1
        between = {w.text for w in words[named[-1].end : term.begin]} if named else {"."}
        is_for = before >= 0 and words[before].text in _FOR
        if is_for or between <= TERM_LISTING_WORDS | _BETWEEN_BAGI_AND_NAME:
            named.append(term)
    return tuple(named)


@lru_cache(maxsize=1)
def _phrases_saying_whom_paper_is_for() -> Phrases[str]:
    return Phrases((form, form) for form in _SCOPE)


@dataclass(frozen=True)
class ParsedPaper:
    """A paper whose clauses are read as words; `own_words` may be printed."""

    paper: Paper
    own_words: OwnWords = ()
    synonyms: SynonymPairs = ()

    @property
    def printed_opening_and_clause_texts(self) -> tuple[ParsedText, ...]:
        """The words of the opening and of every clause, as they are printed."""
        words = (self._printed_opening, *self._printed_words_by_clause.values())
        return tuple(map(ParsedText, words))

    @cached_property
    def units_by_clause(self) -> dict[str, Unit]:
        """The units of the paper that are clauses, by path."""
        return {str(unit.path): unit for unit in self.paper.clauses}

    @cached_property
    def texts_by_clause(self) -> dict[str, ParsedText]:
        """The words of every clause, short forms and synonyms read as what they stand for."""
        return {
            path: ParsedText(
                PrintedWords(
                    with_synonyms_replaced(
                        with_short_forms_replaced(words, self.usual_forms), self.synonyms
                    )
                ),
                self.own_words,
            )
            for path, words in self._printed_words_by_clause.items()
        }

    @cached_property
    def usual_forms(self) -> Mapping[str, str]:
        """The short forms that the paper defines for WFH and WFO, each with the one it means."""
        parts = (self._printed_opening, *self._printed_words_by_clause.values())
        return usual_form_by_short_form(self.paper.text, parts)

    def parse_text_with_short_forms_of_paper(self, text: str) -> ParsedText:
        """What somebody writes about the paper as words, its short forms read as the usual ones."""
        return parse_text_replacing_short_forms(
            text, self.own_words, tuple(self.usual_forms.items())
        )

    @cached_property
    def subject_phrases(self) -> Phrases[str]:
        """How the paper names those whom it binds, by names of its own too: `asn`, `kepala`."""
        return Phrases((*SUBJECTS.items(), *self._defined_names(SUBJECTS)))

    @cached_property
    def office_phrases(self) -> Phrases[str]:
        """How the paper names whatever office it speaks to."""
        offices = {office: office for office in OFFICES}
        return Phrases((*offices.items(), *self._defined_names(offices)))

    def _defined_names(self, meanings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """The names that the paper defines for any of some subjects, with the meaning of each."""
        parts = (self.opening.words, *self._printed_words_by_clause.values())
        for name, meant in subject_by_defined_name(self.paper.text, parts).items():
            if meant in meanings:
                yield name, meanings[meant]

    @cached_property
    def addressees(self) -> ParsedText:
        """The words by which the paper names to whom it is sent."""
        unit = self.paper.frame_part_named("addressees")
        words = tokens(self.paper.text, unit.start, unit.end) if unit else ()
        return ParsedText(words)

    @cached_property
    def _printed_words_by_clause(self) -> dict[str, tuple[Token, ...]]:
        text = self.text_with_page_noise_blanked
        return {
            path: self._tokens_of_clause_without_its_items(text, unit)
            for path, unit in self.units_by_clause.items()
        }

    def _tokens_of_clause_without_its_items(self, text: str, unit: Unit) -> tuple[Token, ...]:
        """The words of a clause; what closes it below its items is a sentence of its own."""
        spans = self.paper.spans_behind_marker_and_below_items(unit)
        words = list(tokens(text, *spans[0]))
        for start, end in spans[1:]:
            words += [Token(".", start, start), *tokens(text, start, end)]
        return tuple(words)

    @cached_property
    def opening(self) -> ParsedText:
        """The words of the opening, up to the name of the decree or the regulation."""
        words = with_synonyms_replaced(self._printed_opening, self.synonyms)
        return ParsedText(PrintedWords(words))

    @cached_property
    def _printed_opening(self) -> tuple[Token, ...]:
        unit = self.paper.frame_part_named("opening")
        if unit is None:
            return ()
        name = _DECREES.search(self.paper.text[unit.start : unit.end])
        end = unit.start + name.start() if name else unit.end
        return tokens(self.paper.text, unit.start, end)

    @cached_property
    def clause_of_covered_people_or_opening(self) -> str:
        """The clause that says whom the paper is for; else the opening or clause that names any.

        Where only the title names them, or nothing does: the opening, or else the first clause.
        """
        texts = {"opening": self.opening, **self.texts_by_clause}
        start = "opening" if self.paper.frame_part_named("opening") else str(self.paper.clauses[0])
        naming = [path for path, text in texts.items() if text.employment_terms_outside_law_titles]
        if any(word.text == "pegawai" for word in self.opening.words):
            # `kepada seluruh pegawai` is for all of them, whomever a clause names below.
            naming = [*filter(self.states_scope, naming), "opening"]
        return next(filter(self.states_scope, naming), next(iter(naming), start))

    def states_scope(self, path: str) -> bool:
        """Whether a clause, or one that it stands under, says whom the paper is for."""
        texts = (
            [self.texts_by_clause[path], *self.texts_of_clauses_above(path)]
            if path != "opening"
            else ()
        )
        return any(
            any(_phrases_saying_whom_paper_is_for().payloads_and_spans(text.words))
            for text in texts
        )

    @cached_property
    def covered_employees(self) -> tuple[PrintedTerm, ...]:
        """The kinds of employees whom the paper is for, as they are first named."""
        texts = {"opening": self.opening, **self.texts_by_clause}
        title = self.paper.frame_part_named("title")
        printed = tokens(self.paper.text, title.start, title.end) if title else ()
        text = texts[self.clause_of_covered_people_or_opening]
        terms = text.employment_terms_outside_law_titles
        if terms:
            return _terms_behind_bagi(text.words, terms) or terms
        if any(word.text == "pegawai" for word in text.words):
            return ()
        return ParsedText(printed).employment_terms_outside_law_titles

    def resolve_reference(self, path: str, steps: str) -> str:
        """The clause that a reference printed in another means; empty where there is none.

        Among the clauses around the other before those of the whole paper, a letter among its own
        items too: `huruf a` in clause 2 is 2.a, `angka 1` in it is 1.
        """
        if steps.startswith("pasal-"):
            # An article is one of the paper, also where its clauses are plain numbers.
            articles = (steps, steps.removeprefix("pasal-"))
            return next((at for at in articles if at in self.units_by_clause and at != path), "")
        around = path.split(".")
        depths = [*range(len(around) - 1, 0, -1), 0]
        depths.insert(-1 if steps[:1].isalpha() else len(depths), len(around))
        candidates = (".".join([*around[:depth], steps]) for depth in depths)
        return next((at for at in candidates if at in self.units_by_clause and at != path), "")

    def texts_of_clauses_above(self, path: str) -> Iterator[ParsedText]:
        """The words of the clauses that a clause stands under, the innermost first."""
        steps = path.split(".")
        for depth in range(len(steps) - 1, 0, -1):
            above = self.texts_by_clause.get(".".join(steps[:depth]))
            if above:
                yield above

    @cached_property
    def text_with_page_noise_blanked(self) -> str:
        """The text with page numbers and repeated letterheads blanked, every offset kept."""
        return self.text_with_sign_at_blanked_page_noise(" ")

    def text_with_sign_at_blanked_page_noise(self, sign: str) -> str:
        """The same with a sign where each line blanked begins."""
        head = self.paper.frame_part_named("letterhead")
        heads = (
            {
                normalised(line).casefold()
                for line in self.paper.text_of_unit_with_marker(head).splitlines()
            }
            if head
            else set()
        )
        begin = min((unit.start for unit in self.units_by_clause.values()), default=0)
        pieces = [self.paper.text[:begin]]
        for line in self.paper.text[begin:].splitlines(keepends=True):
            plain = normalised(line)
            is_noise = plain and (PAGE_NUMBER.fullmatch(plain) or plain.casefold() in heads)
            blank = sign + "".join(c if c in "\r\n\f" else " " for c in line[1:])
            pieces.append(blank if is_noise else line)
        return "".join(pieces)

    @cached_property
    def normalised_text_by_clause(self) -> dict[str, str]:
        """The text of every clause in the form in which words are looked for."""
        return {
            path: " . ".join(
                normalised(self.text_with_page_noise_blanked[start:end])
                for start, end in self.paper.spans_behind_marker_and_below_items(unit)
            )
            for path, unit in self.units_by_clause.items()
        }
