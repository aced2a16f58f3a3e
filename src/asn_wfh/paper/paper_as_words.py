"""A paper as words: every clause with its figures and terms, each read once.

`Paper` in, `ParsedPaper` out; what the audit asks of a text it asks of a `ParsedText`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from asn_wfh.paper.figures import Figure, find_figures
from asn_wfh.paper.lines import PAGE_NUMBER
from asn_wfh.paper.normalize import normalised
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.tokens import Phrases, Token, tokens
from asn_wfh.paper.vocabulary_terms import OwnWords, Term, find_terms

__all__ = ["ParsedPaper", "ParsedText", "parse_text"]


@dataclass(frozen=True)
class ParsedText:
    """A text as words, with the figures and the terms in it."""

    words: tuple[Token, ...]
    own_words: OwnWords = ()

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return tuple(find_figures(self.words))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The printed forms of the vocabulary, in order."""
        return tuple(find_terms(self.words, self.own_words))

    def has_term_for(self, facet: str, value: str) -> bool:
        """Whether a term of the text means a value of a facet, as an example or not."""
        return any(term.facet == facet and value in term.values for term in self.terms)

    def find_key_values(
        self, phrases: Phrases[tuple[tuple[str, str], ...]]
    ) -> set[tuple[str, str]]:
        """The keys and words of a policy that phrases in the text stand for."""
        return {pair for pairs, _, _ in phrases.payloads_and_spans(self.words) for pair in pairs}


def parse_text(text: str, own_words: OwnWords = ()) -> ParsedText:
    """A text as words; `own_words` are what a policy has of its own that it may print."""
    return ParsedText(tokens(text), own_words)


@dataclass(frozen=True)
class ParsedPaper:
    """A paper whose clauses are read as words; `own_words` may be printed."""

    paper: Paper
    own_words: OwnWords = ()

    @cached_property
    def units_by_clause(self) -> dict[str, Unit]:
        """The units of the paper that are clauses, by path."""
        return {str(unit.path): unit for unit in self.paper.clauses}

    @cached_property
    def texts_by_clause(self) -> dict[str, ParsedText]:
        """The words of every clause."""
        text = self._text_without_page_noise
        return {
            path: ParsedText(tokens(text, unit.body, unit.end), self.own_words)
            for path, unit in self.units_by_clause.items()
        }

    @cached_property
    def _text_without_page_noise(self) -> str:
        """The text with page numbers and repeated letterheads blanked, every offset kept."""
        head = self.paper.frame("letterhead")
        heads = (
            {normalised(line).casefold() for line in self.paper.whole(head).splitlines()}
            if head
            else set()
        )
        begin = min((unit.start for unit in self.units_by_clause.values()), default=0)
        pieces = [self.paper.text[:begin]]
        for line in self.paper.text[begin:].splitlines(keepends=True):
            plain = normalised(line)
            is_noise = plain and (PAGE_NUMBER.fullmatch(plain) or plain.casefold() in heads)
            pieces.append("".join(c if c in "\r\n\f" else " " for c in line) if is_noise else line)
        return "".join(pieces)

    @cached_property
    def normalised_by_clause(self) -> dict[str, str]:
        """The text of every clause in the form in which words are looked for."""
        return {
            path: normalised(self._text_without_page_noise[u.body : u.end])
            for path, u in self.units_by_clause.items()
        }
