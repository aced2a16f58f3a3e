"""The words of a circular's own for what must be done, what is limited, what a sanction is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from asn_wfh.law.vocabulary import DUTY, LIMITED, SANCTION, Word

__all__ = ["LISTED", "TERM_KINDS", "OwnTerm", "TermKind", "own_terms_named", "term_label"]

TermKind: TypeAlias = Literal["do", "what", "then"]
TERM_KINDS: tuple[TermKind, ...] = ("do", "what", "then")
"""What a term is a word for: a duty, the subject of a limit, a step of a sanction."""

LISTED: Mapping[TermKind, Mapping[str, Word]] = {
    "do": {str(name): word for name, word in DUTY.items()},
    "what": {str(name): word for name, word in LIMITED.items()},
    "then": {str(name): word for name, word in SANCTION.items()},
}
"""The words of the law of each kind, whose names no term may have."""


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """One word of a circular's own: the key it is written under, its labels, how it is printed."""

    kind: TermKind
    name: str
    word: Word
    printed: tuple[str, ...] = ()

    @property
    def printed_forms(self) -> tuple[str, ...]:
        """How a paper prints the term; where the file says nothing, its name as words."""
        return self.printed or (self.name.replace("_", " ").replace("-", " "),)


def own_terms_named(
    terms: Iterable[OwnTerm], kind: TermKind, names: Iterable[str]
) -> tuple[OwnTerm, ...]:
    """The terms of one kind that some names stand for, in the order of the names."""
    by_name = {term.name: term for term in terms if term.kind == kind}
    return tuple(by_name[name] for name in dict.fromkeys(names) if name in by_name)


def term_label(kind: TermKind, name: str, own: Word | None, lang: str) -> str:
    """A word of a kind, in `id` or `en`: of the law, or a circular's own by its labels."""
    return (own or LISTED[kind].get(name) or Word(name, name)).label(lang)
