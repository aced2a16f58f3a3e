"""The most usual words for a case, so that a witness tells no more than it must."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from asn_wfh.kernel.possible import narrowed
from asn_wfh.kernel.space import Box, Facet
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["USUAL", "person_as_told", "usually"]

USUAL: Mapping[str, str] = {
    "employer": "own",
    "employment": "pns",
    "level": "pelaksana",
    "post": "lainnya",
    "task": "lainnya",
    "affair": "perencanaan",
    "unit": "induk",
    "service": "pendukung",
    "domicile": "inside",
    "rostered": "ya",
    "recalled": "tidak",
    "absent": "hadir",
    "weekday": "jumat",
    "libur": "tidak",
    "cuti_bersama": "tidak",
}
"""What is said of a fact that may have any value."""

_ELSEWHERE = ("11.01", "12.01")
"""Homes in two provinces: one of them lies outside of any region."""


def usually(
    facets: Iterable[Facet],
    box: Box,
    usual: Mapping[str, str] = USUAL,
    impossible: Sequence[Box] = (),
) -> dict[str, str]:
    """One value of each facet in a box, the usual one where the box, and the ties, allow it.

    The box holds a possible case; the impossible boxes are closed.
    """
    facets, told = tuple(facets), {}
    for place, facet in enumerate(facets):
        values = facet.spell(narrowed(box, impossible).sides[place])
        value = usual[facet.name] if usual.get(facet.name) in values else values[0]
        told[facet.name] = value
        box = box.freed(place, facet.mask((value,)))
    return told


def person_as_told(told: Mapping[str, str], code: str) -> CivilServant:
    """The person of such values, as they would be in the region of a code."""
    facts: dict[str, object] = {name: told[name] for name in PERSON_FACETS}
    facts["employer"] = code if told["employer"] == "own" else "lainnya"
    inside = code if "." in code else f"{code}.01"
    outside = next(home for home in _ELSEWHERE if home[:2] != code[:2])
    facts["domicile"] = inside if told["domicile"] == "inside" else outside
    return CivilServant.read(facts)
