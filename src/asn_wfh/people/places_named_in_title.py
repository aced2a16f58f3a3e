"""Which institutions and offices a title names, and whether it tells of a loan.

Titles are old or loose, so that nobody is placed by one; but a place that it contradicts is in
doubt.  A head of a bidang or seksi, an analyst, a clerk, a supervisor and an inspector of schools
may name the kind of institution that they look after, in an office that has such; who leads another
room or does what institutions do themselves may be of one, and whoever names one by number or place
is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from asn_wfh.people.front_work_in_titles import FrontWorkInTitles
from asn_wfh.people.offices_and_placements import Office, institution_affairs
from asn_wfh.people.phrases_of_plain_names import whole_words
from asn_wfh.people.plain_titles import plain_title
from asn_wfh.people.rooms_that_serve_people import PlainNamesByUnit
from asn_wfh.people.words_of_institutions import (
    AFFAIRS_BY_OFFICE_WORDS,
    AFFAIRS_BY_POST_WORDS,
    ANY_AFFAIR,
    BARE_SUBJECT,
    BARE_SUBJECT_OF_STAFF,
    HEAD_OF_TATA_USAHA,
    LOAN_AS_SUBJECT,
    SECONDED,
    affairs_of_institutions,
)

__all__ = ["PlaceNamesInTitles", "PlacesInTitle"]

_Affairs: TypeAlias = frozenset[str]

_SUPERVISOR = re.compile(r"^(?:ahli \w+ / )?(?:pengawas sekolah|penilik)\b")
_HEAD_OF_ROOM = re.compile(r"^kepala (?:bidang|seksi|sub bidang)\b")
"""A head of a room as no school and no puskesmas has one."""
_STAFF = re.compile(
    r"^(?:ahli \w+ / )?(?:analis|pengelola|pengolah|verifikator|penyusun|penelaah) "
    r"(?!(?:puskesmas|rumah sakit|sekolah)$)"
)
"""An analyst or clerk, but for the one whose only subject is an institution."""
_OWN_WORK = re.compile(
    r"\b(?:umum|keuangan|kepegawaian|tata ?usaha|tu|administrasi|barang|aset|kas|gaji|arsip"
    r"|kearsipan|persuratan|perpustakaan|perlengkapan|pemeliharaan|rumah tangga|pelayanan"
    r"|layanan|(?<!bantuan )operasional|medi[ks]|rekam|keperawatan|kebidanan"
    r"|obat|farmasi|gizi|laboratorium|rawat|poli)\b"
)
"""What an institution does itself, so that whoever does it may be of the institution."""
_KINDS = frozenset({"badan", "dinas", "satuan"})
"""The words with which names of offices begin, so that the next word tells which office."""


@dataclass(frozen=True, slots=True)
class PlacesInTitle:
    """The affairs of each institution in a title, and those that each office in it may have.

    `looked_after` are those of institutions of which the office has the care, and with
    `may_be_of_any` the title is as well one of an institution as of an office.  `front_work_at` are
    the affairs of the places whose work that serves people directly the title names.
    """

    institutions: _Affairs = frozenset()
    offices: tuple[frozenset[_Affairs], ...] = ()
    is_on_loan: bool = False
    looked_after: _Affairs = frozenset()
    may_be_of_any: bool = False
    front_work_at: frozenset[tuple[str, ...]] = frozenset()

    def __bool__(self) -> bool:
        """Whether the title tells of any place beside its own post."""
        return self != PlacesInTitle()

    def contradicts_office(self, affairs: _Affairs) -> bool:
        """Whether an office with these affairs, and institutions of them, is none of the named."""
        others = (not any(each <= affairs for each in office) for office in self.offices)
        named = self.institutions | self.looked_after
        return self.is_on_loan or not named <= affairs or any(others)

    def may_be_of_institution(self, affairs: _Affairs) -> bool:
        """Whether somebody at an office with these affairs may be of an institution of it."""
        return bool(self.institutions) or (self.may_be_of_any and ANY_AFFAIR in affairs)


class PlaceNamesInTitles:
    """The names of places that may stand in titles: those of a directory and of institutions."""

    def __init__(
        self,
        offices_by_name: Mapping[str, Office],
        government: Iterable[str],
        units: PlainNamesByUnit,
    ) -> None:
        """Know the offices by their plain names, and those of the government and the units."""
        names: dict[str, frozenset[_Affairs]] = {}
        for name, office in offices_by_name.items():
            words = name.split()
            forms = {name, plain_title(name), " ".join(words[:2])} if len(words) > 1 else {name}
            for form in forms if words[0] in _KINDS else forms & {name, plain_title(name)}:
                names[form] = names.get(form, frozenset()) | {frozenset(office.affairs)}
        names.pop("kecamatan", None)
        self._affairs_by_name = names
        self._offices = whole_words(names)
        self._government = whole_words(government)
        offices = tuple(dict.fromkeys(offices_by_name.values()))
        self._front_work = FrontWorkInTitles(offices, units)
        self._affairs_here: dict[tuple[str, ...], _Affairs] = {}
        for office in offices:
            here = institution_affairs(office)
            for affairs in {office.affairs, *(unit.affairs for unit in office.units)} - {()}:
                self._affairs_here[affairs] = self._affairs_here.get(affairs, frozenset()) | here

    def named_in(self, title: str) -> PlacesInTitle:
        """The places that a plain title names."""
        offices = [self._affairs_by_name[name] for name in self._offices.findall(title)]
        text = " ".join(self._government.sub("", self._offices.sub("", title)).split())
        named = affairs_of_institutions(text)
        institutions = affairs_of_institutions(_without_what_is_looked_after(text))
        words = {affair for affair, each in AFFAIRS_BY_POST_WORDS if each.search(text)}
        only = (affairs for affairs, each in AFFAIRS_BY_OFFICE_WORDS if each.search(text))
        return PlacesInTitle(
            institutions | words,
            (*offices, *(frozenset(frozenset({one}) for one in affairs) for affairs in only)),
            _tells_of_loan(text),
            named - institutions - {ANY_AFFAIR},
            bool(HEAD_OF_TATA_USAHA.search(text)),
            self._front_work.places_of_work(title, self._offices),
        )

    def affairs_here(self, affairs: tuple[str, ...]) -> _Affairs:
        """The affairs of the offices, and of their institutions, of which some unit has these."""
        return self._affairs_here.get(affairs, frozenset(affairs))


def _without_what_is_looked_after(title: str) -> str:
    """A title without the institutions of which somebody of the office itself has the care."""
    if _SUPERVISOR.match(title):
        return BARE_SUBJECT.sub("", _SUPERVISOR.sub("", title))
    if _OWN_WORK.search(title):
        return title
    if _STAFF.match(title):
        return BARE_SUBJECT_OF_STAFF.sub("", title)
    return BARE_SUBJECT.sub("", title) if _HEAD_OF_ROOM.match(title) else title


def _tells_of_loan(title: str) -> bool:
    """Whether a title tells that somebody works elsewhere, and not that they look after it."""
    staff = _STAFF.match(title)
    subject = LOAN_AS_SUBJECT.match(title, staff.end()) if staff else None
    return bool(SECONDED.search(title, subject.end() if subject else 0))
