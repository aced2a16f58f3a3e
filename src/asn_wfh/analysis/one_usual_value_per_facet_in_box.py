"""The most usual values of a case, so that a witness shows nothing unusual but what it must."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from asn_wfh.kernel.boxes import Box, Facet
from asn_wfh.kernel.what_impossible_boxes_leave_possible import narrowed_to_possible_values
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS

__all__ = ["USUAL", "most_usual_values", "person_from_region_relative_values"]

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
"""The value of a fact that may have any."""

_ELSEWHERE = ("11.01", "12.01")
"""Homes in two provinces: one of them lies outside of any region."""


def most_usual_values(
    facets: Iterable[Facet],
    box: Box,
    usual: Mapping[str, str] = USUAL,
    impossible_boxes: Sequence[Box] = (),
) -> dict[str, str]:
    """One value of each facet in a box, the usual one where the box, and the ties, allow it.

    The box must contain a possible case; the impossible boxes are closed (see `kernel.possible`).
    """
    facets, values = tuple(facets), dict[str, str]()
    for place, facet in enumerate(facets):
        words = facet.values_in(narrowed_to_possible_values(box, impossible_boxes).sides[place])
        value = usual[facet.name] if usual.get(facet.name) in words else words[0]
        values[facet.name] = value
        box = box.with_side(place, facet.mask((value,)))
    return values


def person_from_region_relative_values(values: Mapping[str, str], region_code: str) -> CivilServant:
    """The person who has such values in the eyes of the government with a region code."""
    facts: dict[str, object] = {name: values[name] for name in PERSON_FACETS}
    facts["employer"] = region_code if values["employer"] == "own" else "lainnya"
    inside = region_code if "." in region_code else f"{region_code}.01"
    outside = next(home for home in _ELSEWHERE if home[:2] != region_code[:2])
    facts["domicile"] = inside if values["domicile"] == "inside" else outside
    return CivilServant.read(facts)
