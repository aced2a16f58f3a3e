"""At which offices a title names work that serves people directly, as *Petugas Pemadam* does.

What does is what the rooms of an office that serve people are called, and what its staff alone is
called.  Beside a room that serves nobody, whoever does such work may be of either.  A head of the
office or of another kind of room, an analyst and a clerk of desk work only look after it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from asn_wfh.people.offices_and_placements import Office, OfficeUnit
from asn_wfh.people.phrases_of_plain_names import whole_words
from asn_wfh.people.rooms_that_serve_people import (
    PlainNamesByUnit,
    serves_people,
    subject_of_unit_name,
)
from asn_wfh.people.words_of_institutions import AFFAIRS_BY_FRONT_WORDS
from asn_wfh.people.words_of_unit_names import HEADS, WORDS_OF_ANY_SUBJECT

__all__ = ["FrontWorkInTitles"]

_AffairsOfPlace: TypeAlias = tuple[str, ...]

_DESK_WORK = re.compile(
    r"^kepala\b(?! (?:sub )?(?:bidang|seksi)\b| (?:regu|pe?leton|pos|tim)\b)"
    r"|\b(?:sekretaris|sekretariat|(?:peng)?analis|administrasi(?! (?:pe)?layanan\b)"
    r"|pengadministrasi|bendahara|arsiparis|penyusun|penelaah|perencana|verifikator|auditor"
    r"|pranata|anggaran|arsip|aset|barang|data|evaluasi|gaji|hukum|humas|inovasi|kas|kearsipan"
    r"|kebijakan|kepegawaian|keuangan|komputer|laporan|pelaporan|perencanaan|perlengkapan"
    r"|persuratan|program|surat|tata ?usaha|tu|umum)\b"
)
"""Words behind which work is what somebody heads or looks after at a desk."""
_GENERAL_POST = re.compile(r"\blayanan operasional\b")
"""A post of every office, whatever it serves."""
_ROOT = re.compile(r"(?:(?:ke|per)(\w{4,})an|pe(\w{4,}an))")
"""A word of what is done, behind which it stands as titles have it: *tertib*, *layanan*."""


class FrontWorkInTitles:
    """The words for work that serves people directly, by the affairs of the places that do it."""

    def __init__(self, offices: Iterable[Office], names: PlainNamesByUnit) -> None:
        """Know the rooms of these offices, by the plain names of the units."""
        places: dict[str, set[_AffairsOfPlace]] = {}
        every: set[_AffairsOfPlace] = set()
        for office in offices:
            here = {office.affairs, *(unit.affairs for unit in office.units)} - {()}
            every |= here
            for word in _words_of_front_rooms(office.units, names):
                places.setdefault(word, set()).update(here)
        self._places = places
        self._words = whole_words(places)
        self._places_by_words = tuple(
            (words, frozenset(place for place in every if not {*affairs}.isdisjoint(place)))
            for affairs, words in AFFAIRS_BY_FRONT_WORDS
        )

    def places_of_work(self, title: str, names: re.Pattern[str]) -> frozenset[_AffairsOfPlace]:
        """The affairs of places at which a plain title, with these names of offices, serves people.

        A further part that only names an office tells of no work.
        """
        first, *others = title.split(" / ")
        parts = (first, *(part for part in others if not names.fullmatch(part)))
        return frozenset(place for part in parts for place in self._places_of_part(part, names))

    def _places_of_part(self, part: str, names: re.Pattern[str]) -> Iterator[_AffairsOfPlace]:
        for words, places in self._places_by_words:
            if any(_is_done(work) for work in words.finditer(part)):
                yield from places
        text = _GENERAL_POST.sub("", names.sub("", part))
        for work in self._words.finditer(text):
            if _is_done(work):
                yield from self._places[work[0]]


def _is_done(work: re.Match[str]) -> bool:
    """Whether work in a title does not stand behind words of desk work."""
    desk = _DESK_WORK.search(work.string)
    return desk is None or desk.start() >= work.start()


def _words_of_front_rooms(
    units: Iterable[OfficeUnit], names: Mapping[OfficeUnit, tuple[Collection[str], ...]]
) -> Iterator[str]:
    """What titles call the work of those rooms that serve people and are no institutions.

    It is each word of what a room does, and the whole of a name that says no size of a room.
    """
    for unit in units:
        if unit.alone or not serves_people(unit):
            continue
        for phrase in (phrase for phrases in names[unit] for phrase in phrases):
            subject = subject_of_unit_name(phrase)
            for word in {*subject.split()} - WORDS_OF_ANY_SUBJECT:
                yield word
                root = _ROOT.fullmatch(word)
                if root:
                    yield root[1] or root[2]
            if not subject and phrase not in HEADS:
                yield phrase
