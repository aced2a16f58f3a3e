"""Whether the name of a unit tells of somewhere else than the office beside it.

It does where it names another office or another government, an institution or a unit that the
office has not, or that somebody is on loan.  Such a name contradicts the office: then not even
the affairs of the office are certain, as they are with a room of it that nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asn_wfh.people.phrases_of_plain_names import whole_words
from asn_wfh.people.words_of_institutions import (
    ANOTHER_OFFICE,
    LED_PLACES,
    SECONDED,
    affairs_of_institutions,
)
from asn_wfh.people.words_of_unit_names import (
    FOREIGN_GOVERNMENT,
    FOREIGN_GOVERNMENT_OR_TOWN,
    SECRETARIAT_WORDS,
    text_with_joined_letters,
)

__all__ = ["NamesHereAndElsewhere"]


class NamesHereAndElsewhere:
    """What belongs to an office, and what does not; all names are plain.

    `here` are the names of the office and of the government, `elsewhere` those of other offices,
    `units_elsewhere` names of units that only others have, and `front_rooms_elsewhere` those of
    rooms of others that serve people directly.  `affairs` are those of the institutions that the
    office may have.
    """

    def __init__(
        self,
        here: Iterable[str],
        elsewhere: Iterable[str],
        units_elsewhere: Iterable[str] = (),
        affairs: Iterable[str] = (),
        front_rooms_elsewhere: Iterable[str] = (),
    ) -> None:
        """Know these names."""
        offices = tuple(elsewhere)
        self.here = sorted(here, key=len, reverse=True)
        self.offices = whole_words(offices)
        self.units = whole_words(units_elsewhere)
        self._front_rooms = whole_words(front_rooms_elsewhere)
        # A kecamatan behind an institution is the place where that is.
        self._offices_but_places = whole_words(
            name for name in offices if not name.startswith("kecamatan")
        )
        self._subjects = {
            subject
            for kind, _, subject in (name.partition(" ") for name in offices)
            if kind in ("badan", "dinas") and not {*subject.split()} <= SECRETARIAT_WORDS
        }
        self._affairs = frozenset(affairs)

    def without_names_of_here(self, text: str) -> str:
        """A text without every name of the office and of the government in it."""
        for name in self.here:
            text = f" {text} ".replace(f" {name} ", " ").strip()
        return text

    def has_loan_word(self, step: str) -> bool:
        """Whether a step says that somebody works elsewhere than where they belong."""
        return bool(SECONDED.search(self.without_names_of_here(text_with_joined_letters(step))))

    def names_front_room_elsewhere(self, step: str) -> bool:
        """Whether a step names a room of another office that serves people directly."""
        text = self.without_names_of_here(text_with_joined_letters(step))
        return bool(self._front_rooms.search(text))

    def names_office_elsewhere(self, text: str) -> bool:
        """Whether what follows an institution names another office or another government."""
        words = (FOREIGN_GOVERNMENT, self._offices_but_places, ANOTHER_OFFICE)
        return any(each.search(text) for each in words)

    def names_institution_elsewhere(self, text: str) -> bool:
        """Whether a text names an institution of a kind that the office has not."""
        return not affairs_of_institutions(text) <= self._affairs

    def may_tell_of_elsewhere(self, steps: Sequence[str]) -> bool:
        """Whether steps that place nobody name what is not of the office, or tell of a loan."""
        text = self.without_names_of_here(text_with_joined_letters(" ".join(steps)))
        words = (SECONDED, FOREIGN_GOVERNMENT_OR_TOWN, ANOTHER_OFFICE, self.offices, self.units)
        if LED_PLACES.search(text) and "kewilayahan" not in self._affairs:
            return True
        if self.names_institution_elsewhere(text) or not self._subjects.isdisjoint(steps):
            return True
        if any(map(self.names_front_room_elsewhere, steps)):
            return True
        return any(each.search(text) for each in words)
