"""The names by which lists call an office: those of its directory, and other forms of these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from asn_wfh.people.offices_and_placements import Office

__all__ = ["offices_by_written_name"]

_SHORT_DINAS = re.compile(r"(?:Dis|Din)(?=[a-z])|D(?=[A-Z0-9]+$)")
"""How a short name of a dinas begins: *Diskominfo*, *DLH*."""


def offices_by_written_name(offices: Sequence[Office]) -> Mapping[str, Office]:
    """Every office by each of its names as written; by another form only if no other has that."""
    declared = {name: office for office in offices for name in (office.name, *office.aliases)}
    forms: dict[str, list[Office]] = {}
    for name, office in declared.items():
        for form in _other_forms(name, office):
            forms.setdefault(form, []).append(office)
    only = {form: those[0] for form, those in forms.items() if len({*map(id, those)}) == 1}
    return {**only, **declared}


def _other_forms(name: str, office: Office) -> Iterator[str]:
    """*Dinas Kominfo* and *Badan Kesbangpol* for short names, *Kantor Camat X* for a kecamatan."""
    kind = office.name.partition(" ")[0]
    if name.startswith("Kecamatan "):
        yield from (f"Kantor {name}", f"Kantor Camat {name.removeprefix('Kecamatan ')}")
    elif kind in ("Badan", "Dinas") and " " not in name:
        short = _SHORT_DINAS.match(name) if kind == "Dinas" else None
        yield f"{kind} {name[short.end() :] if short else name}"
