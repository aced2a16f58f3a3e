"""Which institutions and offices a title names, and whether it tells of a loan.

Titles are old or loose, so that nobody is placed by one; but a place that it contradicts is in
doubt.  A head of a room, a supervisor and an inspector of schools may name the kind of
institution that they look after; whoever names one by number or place is of that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from asn_wfh.people.offices_and_placements import Office, institution_affairs
from asn_wfh.people.post_of_title import plain_title
from asn_wfh.people.words_of_institutions import (
    AFFAIRS_BY_OFFICE_WORDS,
    AFFAIRS_BY_POST_WORDS,
    BARE_SUBJECT,
    SECONDED,
    affairs_of_institutions,
)

__all__ = ["PlaceNamesInTitles", "PlacesInTitle"]

_Affairs: TypeAlias = frozenset[str]

_LOOKS_AFTER = re.compile(
    r"(?:kepala (?:bidang|bagian|seksi|sub (?:bagian|bidang))|sekretaris"
    r"|(?:ahli \w+ / )?(?:pengawas sekolah|penilik))\b(?!.*\btata usaha\b)"
)
"""The titles of people of the office itself, whose names tell of which institutions they think."""
_SUPERVISOR = re.compile(r"\bpengawas sekolah\b")
_KINDS = frozenset({"badan", "dinas", "satuan"})
"""The words with which names of offices begin, so that the next word tells which office."""


@dataclass(frozen=True, slots=True)
class PlacesInTitle:
    """The affairs of each institution in a title, and those that each office in it may have."""

    institutions: _Affairs = frozenset()
    offices: tuple[frozenset[_Affairs], ...] = ()
    is_on_loan: bool = False

    def __bool__(self) -> bool:
        """Whether the title names any place beside its own post."""
        return bool(self.institutions or self.offices or self.is_on_loan)

    def contradicts_office(self, affairs: _Affairs) -> bool:
        """Whether an office with these affairs, and institutions of them, is none of the named."""
        others = (not any(each <= affairs for each in office) for office in self.offices)
        return self.is_on_loan or not self.institutions <= affairs or any(others)


class PlaceNamesInTitles:
    """The names of places that may stand in titles: those of a directory and of institutions."""

    def __init__(self, offices_by_name: Mapping[str, Office], government: Iterable[str]) -> None:
        """Know the offices by their plain names, and the plain names of the government."""
        names: dict[str, frozenset[_Affairs]] = {}
        for name, office in offices_by_name.items():
            words = name.split()
            forms = {name, plain_title(name), " ".join(words[:2])} if len(words) > 1 else {name}
            for form in forms if words[0] in _KINDS else forms & {name, plain_title(name)}:
                names[form] = names.get(form, frozenset()) | {frozenset(office.affairs)}
        names.pop("kecamatan", None)
        self._affairs_by_name = names
        self._offices = _whole_words(names)
        self._government = _whole_words(government)
        self._affairs_here: dict[tuple[str, ...], _Affairs] = {}
        for office in offices_by_name.values():
            here = institution_affairs(office)
            for affairs in {office.affairs, *(unit.affairs for unit in office.units)} - {()}:
                self._affairs_here[affairs] = self._affairs_here.get(affairs, frozenset()) | here

    def named_in(self, title: str) -> PlacesInTitle:
        """The places that a plain title names."""
        offices = [self._affairs_by_name[name] for name in self._offices.findall(title)]
        text = " ".join(self._government.sub("", self._offices.sub("", title)).split())
        if _LOOKS_AFTER.match(title):
            text = BARE_SUBJECT.sub("", _SUPERVISOR.sub("", text))
        words = {affair for affair, each in AFFAIRS_BY_POST_WORDS if each.search(text)}
        only = (affair for affair, each in AFFAIRS_BY_OFFICE_WORDS if each.search(text))
        return PlacesInTitle(
            affairs_of_institutions(text) | words,
            (*offices, *(frozenset({frozenset({affair})}) for affair in only)),
            bool(SECONDED.search(text)),
        )

    def affairs_here(self, affairs: tuple[str, ...]) -> _Affairs:
        """The affairs of the offices, and of their institutions, of which some unit has these."""
        return self._affairs_here.get(affairs, frozenset(affairs))


def _whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases as whole words; nothing where there are none."""
    listed = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"\b(?:{listed})\b" if listed else r"(?!)")
