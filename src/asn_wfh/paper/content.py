"""A paper as words: every clause with its figures and terms, each read once.

`Paper` in, `ParsedPaper` out; what the audit asks of a text it asks of a `ParsedText`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from asn_wfh.law.facts import OwnFact
from asn_wfh.paper.figures import Figure, figures
from asn_wfh.paper.lines import PAGE_NUMBER
from asn_wfh.paper.normalize import normalised
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.paper.terms import Term, terms
from asn_wfh.paper.tokens import Phrases, Token, tokens

__all__ = ["ParsedPaper", "ParsedText", "parsed_text"]


@dataclass(frozen=True)
class ParsedText:
    """A text as words, with the figures and the terms in it."""

    words: tuple[Token, ...]
    own: tuple[OwnFact, ...] = ()

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return tuple(figures(self.words))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The printed forms of the vocabulary, in order."""
        return tuple(terms(self.words, self.own))

    def prints(self, facet: str, value: str) -> bool:
        """Whether a term of the text means a value of a facet, as an example or not."""
        return any(term.facet == facet and value in term.values for term in self.terms)

    def grounded(self, phrases: Phrases[tuple[tuple[str, str], ...]]) -> set[tuple[str, str]]:
        """The keys and words of a policy that phrases in the text stand for."""
        return {pair for pairs, _, _ in phrases.find(self.words) for pair in pairs}


def parsed_text(text: str, own: tuple[OwnFact, ...] = ()) -> ParsedText:
    """A text as words; `own` are the facts of a policy's own that it may print."""
    return ParsedText(tokens(text), own)


@dataclass(frozen=True)
class ParsedPaper:
    """A paper whose clauses are read as words; `own` are the facts that it may print."""

    paper: Paper
    own: tuple[OwnFact, ...] = ()

    @cached_property
    def units(self) -> dict[str, Unit]:
        """The units of the paper that are clauses, by path."""
        return {str(unit.path): unit for unit in self.paper.clauses}

    @cached_property
    def texts(self) -> dict[str, ParsedText]:
        """The words of every clause."""
        text = self._without_page_noise
        return {
            path: ParsedText(tokens(text, unit.body, unit.end), self.own)
            for path, unit in self.units.items()
        }

    @cached_property
    def _without_page_noise(self) -> str:
        """The text with page numbers and repeated letterheads blanked, every offset kept."""
        head = self.paper.frame("letterhead")
        heads = (
            {normalised(line).casefold() for line in self.paper.whole(head).splitlines()}
            if head
            else set()
        )
        begin = min((unit.start for unit in self.units.values()), default=0)
        pieces = [self.paper.text[:begin]]
        for line in self.paper.text[begin:].splitlines(keepends=True):
            plain = normalised(line)
            is_noise = plain and (PAGE_NUMBER.fullmatch(plain) or plain.casefold() in heads)
            pieces.append("".join(c if c in "\r\n\f" else " " for c in line) if is_noise else line)
        return "".join(pieces)

    @cached_property
    def plain(self) -> dict[str, str]:
        """The text of every clause in the form in which words are looked for."""
        return {
            path: normalised(self._without_page_noise[u.body : u.end])
            for path, u in self.units.items()
        }
