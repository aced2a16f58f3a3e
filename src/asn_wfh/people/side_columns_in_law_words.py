"""What one column of side files says of each person, in the law's words."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from functools import lru_cache

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.region_codes import region_code_fault
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import FACETS, ROSTER
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.files.plain_cells_and_headings import (
    plain_name,
    trimmed_cell_or_empty_if_blank_mark,
)

__all__ = ["SideColumn", "cell_in_law_words"]


@dataclass(slots=True)
class SideColumn:
    """What one field says of each person by number, None for nothing, and where it stands.

    An empty text is one that cannot be read, or that another contradicts.  A place is a number.
    """

    texts: list[str | None] = field(default_factory=list)
    places: array[int] = field(default_factory=lambda: array("Q"))

    def note_or_void_contradicted_text(
        self, person: int, text: str, place: int
    ) -> tuple[str, int] | None:
        """Note a text; one that says otherwise gives the first and its place, and neither holds."""
        first = self._text_of(person)
        if first is None:
            self.texts[person], self.places[person] = text, place
        elif first not in ("", text):
            self.texts[person] = ""
            return first, self.places[person]
        return None

    def void(self, person: int) -> None:
        """Note that what is said of somebody cannot be read, whatever other rows say."""
        self._text_of(person)
        self.texts[person] = ""

    def _text_of(self, person: int) -> str | None:
        missing = person + 1 - len(self.texts)
        if missing > 0:
            self.texts += [None] * missing
            self.places.extend([0] * missing)
        return self.texts[person]


@lru_cache(maxsize=65_536)
def cell_in_law_words(name: str, text: str) -> str | Fault:
    """A cell with every word made plain and looked up, or what is wrong with it."""
    parts = (
        [trimmed_cell_or_empty_if_blank_mark(part) for part in text.split(";")]
        if name == "task"
        else [text]
    )
    words = []
    for part in filter(None, parts):
        word = part if name == "domicile" else _law_word_or_same_text(name, part)
        if name == "rostered":
            return _roster_fault(word) or word
        fault = region_code_fault(word) if name == "domicile" else None
        if fault is not None:
            return fault
        try:
            CivilServant.read({name: word})
        except FactError as error:
            return error.faults[0]
        words.append(word)
    return ";".join(dict.fromkeys(words))


def _roster_fault(word: str) -> Fault | None:
    """What is wrong with a word about the roster, None where nothing is."""
    if word in ROSTER:
        return None
    hint = unknown_word_hint(word, ROSTER)
    return Fault.of("unknown_word", word=shortened(word), **hint)


def _law_word_or_same_text(fact: str, text: str) -> str:
    """The law's word that a text is, or has the label of; the text itself where it is none."""
    plain = plain_name(text)
    for word, label in FACETS[fact].words.items():
        if plain in (plain_name(word), plain_name(label.id)):
            return word
    return text
