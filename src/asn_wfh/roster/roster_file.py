"""A roster with its certificate in one file of JSON: what is published, verified and redrawn."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.roster.record_of_turns_earned_and_had import Certificate
from asn_wfh.roster.roster import Roster

__all__ = ["RosterFile", "read_roster_file"]


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster that was read from a file, and its certificate, None if the file has none."""

    roster: Roster
    certificate: Certificate | None = None

    def as_json(self) -> str:
        """The content of the file: canonical JSON, with whole ids."""
        certificate = self.certificate and self.certificate.as_dict()
        return canonical_json({"roster": self.roster.as_dict(), "certificate": certificate})


def read_roster_file(path: Path) -> RosterFile:
    """The roster in a file, with its certificate if the file has one.

    Raises FactError, which names the file: it cannot be read, is no roster, or has no day.
    """
    try:
        value = json.loads(path.read_bytes())
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None
    except (ValueError, RecursionError):
        raise FactError([Fault.of("no_json_form").at(file=path.name)]) from None
    try:
        file = _roster_file_from_json(value)
    except FactError as error:
        raise FactError([fault.at(file=path.name) for fault in error.faults]) from None
    if not file.roster.days:
        raise FactError([Fault.of("no_day_to_plan").at(file=path.name)])
    return file


def _roster_file_from_json(value: object) -> RosterFile:
    if not isinstance(value, dict) or "roster" not in value:
        return RosterFile(Roster.from_dict(value))
    certificate = value.get("certificate")
    certified = None if certificate is None else Certificate.from_dict(certificate)
    return RosterFile(Roster.from_dict(value["roster"]), certified)
