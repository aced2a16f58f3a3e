"""Which of an office's units the steps of a name mean, if every word of it is understood.

A step is a unit by its whole name or by a declared beginning; a kind of institution is one only
with a number or a place behind it.  What follows a beginning, and each other step, may name
another unit, an institution, another office or another government: then the beginning alone
places nobody.  Where the units of an office differ, nor does it before words that are no words of
its rooms.  The order of the steps tells nothing, since lists have both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.people.names_here_and_elsewhere import NamesHereAndElsewhere
from asn_wfh.people.offices_and_placements import OfficeUnit
from asn_wfh.people.phrases_of_plain_names import (
    begins_with_any,
    begins_with_phrase,
    longest_phrase_at,
    without_last_joints,
)
from asn_wfh.people.rooms_that_serve_people import (
    PlainNamesByUnit,
    serves_people,
    subject_of_unit_name,
    units_by_telling_word,
)
from asn_wfh.people.words_of_institutions import INSTITUTIONS
from asn_wfh.people.words_of_unit_names import (
    FOREIGN_GOVERNMENT,
    FOREIGN_GOVERNMENT_OR_TOWN,
    HEADS,
    JOINTS,
    NUMERALS,
    ROOMS,
    ROOMS_OF_ANY_UNIT,
    ROOMS_OF_INSTITUTIONS,
    SECRETARIAT_WORDS,
    SUBJECTS_BELOW_BIDANG,
    text_with_joined_letters,
)

__all__ = ["UnitNames"]

_NO_PLACE = {room.partition(" ")[0] for room in (*HEADS, *ROOMS)} | {
    *("akreditasi", "formal", "hi", "klinik", "kurikulum", "nonformal", "program", "pelayanan")
}
"""First words behind a kind of institution that are no place, but what rooms are for."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a name that should name one unit: its text, its unit, and what follows its name.

    `glued` pieces have no sign between them and the next.  A whole name leaves no `rest`; without
    a unit the rest is the whole text.
    """

    text: str
    glued: bool
    unit: OfficeUnit | None
    rest: str


class UnitNames:
    """The names of some units, to be found in the steps of a name.

    The `levels` are the units of one office, or those that place people without one, and those of
    every office; all are given with names and beginnings made plain.  `kind` is that of the
    office's own rooms, and `names` those of what is here and elsewhere.  `words_of_rooms` are
    words that may follow any beginning of a room; None lets all follow, as where all units of an
    office are alike.
    """

    def __init__(
        self,
        levels: tuple[PlainNamesByUnit, PlainNamesByUnit],
        kind: str,
        names: NamesHereAndElsewhere,
        words_of_rooms: Iterable[str] | None = None,
    ) -> None:
        """Know these units."""
        own, common = self._levels = levels
        self._common = common
        self._kind = kind
        self.names = names
        self._whole = {
            name: unit for level in (common, own) for unit in level for name in level[unit][0]
        }
        self._phrases = _units_by_phrase(own, common)
        self._all_phrases = {
            phrase
            for level in self._levels
            for whole, begins in level.values()
            for phrase in (*whole, *begins)
        }
        self._institutions = {
            phrase
            for level in self._levels
            for unit, (names, begins) in level.items()
            for phrase in (*names, *begins)
            if unit.unit != kind
        }
        self._front = units_by_telling_word(own)
        self._subjects = _words_of_rooms_subjects(own, kind)
        self._words_of_rooms = (
            None
            if words_of_rooms is None
            else frozenset(words_of_rooms) | SECRETARIAT_WORDS | JOINTS | NUMERALS
        )

    def units_named(self, steps: Sequence[str]) -> tuple[OfficeUnit, ...]:
        """Every unit that the steps mean; several where they are unlike, none if one is unclear."""
        if any(map(self.names.has_loan_word, steps)):
            return ()
        if any(map(self.names.names_front_room_elsewhere, steps)):
            return ()
        pieces = [piece for step in steps for piece in self._pieces(text_with_joined_letters(step))]
        of_other_kind = [piece for piece in pieces if self._is_of_other_kind(piece)]
        if not all(self._is_of_here(piece, bool(of_other_kind)) for piece in pieces):
            return ()
        if of_other_kind:
            return self._units_with_institution(pieces, of_other_kind)
        return self._units_of_own_rooms(pieces)

    def matching_unit(self, text: str) -> tuple[OfficeUnit, str] | None:
        """The unit with this name, or with the longest beginning of it, and what follows that."""
        for level in self._levels:
            best: tuple[int, OfficeUnit] | None = None
            for unit, (names, begins) in level.items():
                if text in names:
                    return unit, ""
                size = max(
                    (len(each) for each in begins if begins_with_phrase(text, each)), default=0
                )
                if size and (best is None or size > best[0]):
                    best = size, unit
            if best:
                return best[1], text[best[0] :].strip()
        return None

    def _pieces(self, step: str) -> Iterator[_Piece]:
        """A step as the units that stand in it without a sign between them."""
        texts = [self._without_here(text) for text in self._texts_between_institutions(step)]
        texts = [text for text in texts if text]
        for number, text in enumerate(texts):
            unit, rest = self.matching_unit(text) or (None, text)
            if unit and rest and not self._is_room_of_office(text, rest, unit):
                unit, rest = None, text
            yield _Piece(text, number < len(texts) - 1, unit, rest)

    def _texts_between_institutions(self, step: str) -> list[str]:
        """A step cut before each unit of another kind that is named in it."""
        if step in self._whole:
            return [step]
        words = step.split()
        match = self.matching_unit(step)
        place = len(words) - len(match[1].split()) if match else 1
        texts = [words[:place]]
        while place < len(words):
            size = longest_phrase_at(words, place, self._institutions)
            if size:
                texts.append([])
            texts[-1] += words[place : place + (size or 1)]
            place += size or 1
        return [" ".join(without_last_joints(text)) for text in texts]

    def _without_here(self, text: str) -> str:
        """A text without the names of the office and of the government at its end."""
        while True:
            if text in self._whole:
                return text
            name = next((n for n in self.names.here if text == n or text.endswith(f" {n}")), None)
            if name is None:
                return text
            text = " ".join(without_last_joints(text[: len(text) - len(name)].split()))

    def _is_room_of_office(self, text: str, rest: str, unit: OfficeUnit) -> bool:
        """Whether a room that every unit has is named by what it does alone, and not by a place."""
        if not begins_with_phrase(text, "sub bagian"):
            return True
        begins = {
            word
            for level in self._levels
            if unit in level
            for b in level[unit][1]
            for word in b.split()
        }
        return {*rest.split()} <= SECRETARIAT_WORDS | begins

    def _is_of_other_kind(self, piece: _Piece) -> bool:
        return piece.unit is not None and piece.unit.unit != self._kind

    def _is_of_here(self, piece: _Piece, below_institution: bool) -> bool:
        """Whether what follows the name of a unit names nothing outside of it."""
        if piece.unit and piece.unit.alone and not self._is_one_institution(piece):
            return False
        if not piece.rest:
            return True
        rest = self.names.without_names_of_here(piece.rest)
        # The units of the office itself are told by what else they do, and not by their words.
        _, text = self._marks(rest)
        if self.names.units.search(text):
            return False
        if self._is_of_other_kind(piece):
            elsewhere = self.names.names_institution_elsewhere(piece.text)
            return not (elsewhere or self.names.names_office_elsewhere(text))
        if piece.unit and piece.unit.alone:
            # What follows may be the name of a place, but for that of another unit.
            text = re.sub(r"\bkecamatan\b", "", text)
            return not (FOREIGN_GOVERNMENT.search(text) or INSTITUTIONS.search(text))
        if FOREIGN_GOVERNMENT_OR_TOWN.search(text) or self.names.offices.search(rest):
            return False
        rooms = None if below_institution else ROOMS_OF_INSTITUTIONS.search(text)
        return not (INSTITUTIONS.search(text) or rooms)

    def _is_one_institution(self, piece: _Piece) -> bool:
        """Whether a number or a place follows a kind of institution, and not what rooms are for.

        *PAUD dan Dikmas* and *Puskesmas* alone are also what the rooms of an office look after.
        """
        if piece.text in self._whole:
            return True
        first = piece.rest.partition(" ")[0]
        if not first:
            return " " in piece.text
        if piece.text.removesuffix(piece.rest).strip() not in self._whole and first in _NO_PLACE:
            return False
        return first not in JOINTS | self._subjects and not INSTITUTIONS.match(piece.rest)

    def _units_with_institution(
        self, pieces: Sequence[_Piece], institutions: Sequence[_Piece]
    ) -> tuple[OfficeUnit, ...]:
        """The units of another kind, whose rooms all other pieces are; with signs between, any."""
        if any(map(self._is_bidang_of_office, pieces)) and any(
            " " not in piece.text for piece in institutions
        ):
            return ()  # What a bidang looks after, as *RSUD*, is not where its people are.
        units: list[OfficeUnit] = []
        for piece in pieces:
            if piece in institutions:
                units.append(piece.unit)  # type: ignore[arg-type]  # such a piece has one
                units += (u for u in self._marks(piece.rest)[0] if u.unit != self._kind)
            elif piece.unit and piece.unit.alone:
                # A unit of the office's own kind that is no room, as a kelurahan beside a school.
                units.append(piece.unit)
            elif piece.glued and not begins_with_any(piece.text, ROOMS_OF_ANY_UNIT):
                # *Bidang X UPTD Y* may be a bidang of the office for the UPTD.
                if piece.unit is None:
                    return ()
                units.append(piece.unit)
        return tuple(dict.fromkeys(units))

    def _units_of_own_rooms(self, pieces: Sequence[_Piece]) -> tuple[OfficeUnit, ...]:
        """The units of the office's own rooms: a room below a bidang belongs to the bidang."""
        alone = any(piece.unit and piece.unit.alone for piece in pieces)
        below = (*ROOMS, "sekretariat") if alone else ()
        named = [
            p
            for p in pieces
            if p.unit and not (begins_with_any(p.text, below) and not p.unit.alone)
        ]
        if any(p.unit is None and not begins_with_any(p.text, (*below, *ROOMS)) for p in pieces):
            return ()
        higher = [p for p in named if not self._is_silent_room(p)]
        named = higher or named
        if not named:
            return ()
        units = [piece.unit for piece in named if piece.unit]
        rests = [piece.rest for piece in pieces if piece.rest]
        units += (unit for rest in rests for unit in self._marks(rest)[0])
        units += self._units_by_telling_words(units, rests)
        return tuple(dict.fromkeys(units)) if self._are_rooms(pieces, units) else ()

    def _are_rooms(self, pieces: Sequence[_Piece], units: Sequence[OfficeUnit]) -> bool:
        """Whether every word of the pieces is one of rooms, or of these units.

        Behind the name of units that serve people directly any word may stand.
        """
        words = self._words_of_rooms
        if words is None or all(serves_people(unit) for unit in units):
            return True
        words |= {word for unit in units for word in self._words_of_unit(unit)}
        if any(map(self._is_bidang_of_office, pieces)):
            words |= SUBJECTS_BELOW_BIDANG
        return all(self._words_without_unit(piece.rest) <= words for piece in pieces)

    def _is_bidang_of_office(self, piece: _Piece) -> bool:
        """Whether a piece is a bidang that the office alone has, and not one of any institution."""
        return piece.unit in self._levels[0] and begins_with_phrase(piece.text, "bidang")

    def _words_of_unit(self, unit: OfficeUnit) -> Iterator[str]:
        """The words of the names and the beginnings of a unit."""
        for level in self._levels:
            for phrases in level.get(unit, ()):
                for phrase in phrases:
                    yield from phrase.split()

    def _words_without_unit(self, rest: str) -> set[str]:
        """The words behind a beginning by which no unit and not the office is named."""
        words, place = self.names.without_names_of_here(rest).split(), 0
        unnamed: set[str] = set()
        while place < len(words):
            size = longest_phrase_at(words, place, self._phrases)
            if not size:
                unnamed.add(words[place])
            place += size or 1
        return unnamed

    def _is_silent_room(self, piece: _Piece) -> bool:
        """Whether a piece is a room that every office has below its bidang."""
        unit = piece.unit
        silent = unit is not None and unit in self._common and unit.service is None
        return silent and begins_with_any(piece.text, ROOMS)

    def _marks(self, rest: str) -> tuple[list[OfficeUnit], str]:
        """The units that are named behind a beginning, and the words that are no name of one."""
        words, place, left = rest.split(), 0, []
        units: list[OfficeUnit] = []
        while place < len(words):
            size = longest_phrase_at(words, place, self._phrases)
            phrase = " ".join(words[place : place + (size or 1)])
            units += self._phrases.get(phrase, ())
            if phrase not in self._all_phrases:
                left.append(phrase)
            place += size or 1
        return units, " ".join(left)

    def _units_by_telling_words(
        self, units: Sequence[OfficeUnit], rests: Sequence[str]
    ) -> list[OfficeUnit]:
        """The units that serve people, of which one word stands behind a room that does not."""
        if any(serves_people(unit) for unit in units):
            return []
        words = {word for rest in rests for word in rest.split()}
        return [unit for word in sorted(words & self._front.keys()) for unit in self._front[word]]


def _words_of_rooms_subjects(own: PlainNamesByUnit, kind: str) -> frozenset[str]:
    """The words that say what the rooms of an office are for."""
    rooms = (p for u, each in own.items() if u.unit == kind and not u.alone for p in each)
    words = {
        word
        for phrases in rooms
        for phrase in phrases
        for word in subject_of_unit_name(phrase).split()
    }
    return frozenset(words) | SUBJECTS_BELOW_BIDANG


def _units_by_phrase(
    own: PlainNamesByUnit,
    common: PlainNamesByUnit,
) -> dict[str, tuple[OfficeUnit, ...]]:
    """The units that a phrase behind a beginning names: by name, by beginning, or by subject.

    A room that is only a room names none.
    """
    units: dict[str, tuple[OfficeUnit, ...]] = dict.fromkeys(ROOMS, ())
    for unit, (names, begins) in common.items():
        units |= {phrase: (unit,) for phrase in (*names, *begins) if phrase not in units}
    for unit, (names, begins) in own.items():
        units |= dict.fromkeys((*names, *begins), (unit,))
    for unit, (names, begins) in own.items():
        for phrase in filter(None, map(subject_of_unit_name, (*names, *begins))):
            units[phrase] = tuple(dict.fromkeys((*units.get(phrase, ()), unit)))
    return units
