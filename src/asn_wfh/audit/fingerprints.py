"""Fingerprints of a paper: one for each clause, and one for each part of its frame."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from asn_wfh.paper.normalize import fingerprint
from asn_wfh.paper.paper import Paper
from asn_wfh.policy import Provision

__all__ = ["FRAME_PRINTS", "frame_prints", "prints_of"]

FRAME_PRINTS: Mapping[str, str] = MappingProxyType(
    {
        "issuer": "letterhead",
        "addressees": "addressees",
        "number": "number",
        "title": "title",
        "opening": "opening",
        "closing": "closing",
        "date": "date",
        "signature": "signature",
        "copies": "copies",
    }
)
"""The keys of `circular.prints`, and the part of the paper's frame that each is taken of."""


def frame_prints(paper: Paper) -> dict[str, str]:
    """The fingerprint of every part of the frame that the paper has."""
    units = {key: paper.frame(name) for key, name in FRAME_PRINTS.items()}
    return {key: fingerprint(paper.whole(unit)) for key, unit in units.items() if unit}


def prints_of(provision: Provision, paper: Paper) -> dict[str, str]:
    """The fingerprint of every clause that a provision speaks for and the paper prints.

    It is taken of the words behind the marker, so that a clause keeps its print where only its
    place changes.
    """
    units = {str(clause): paper.unit(clause) for clause in (provision.at, *provision.covers)}
    return {clause: fingerprint(paper.body(unit)) for clause, unit in units.items() if unit}
