"""That a person read a clause anew and accepted its new fingerprint in place of the old one.

An acceptance is a line of the file of fingerprints beside the policy:

    accepted 1.b 2032-07-05 <SHA-256 before, or -> <SHA-256 accepted>  Sari Angin

The last column, who accepted it, may be missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    DIGEST,
    FRAME_PRINTS,
    FingerprintsByName,
    is_fingerprint_name,
)
from asn_wfh.messages.errors import FactError, Fault, shortened

__all__ = [
    "ACCEPTED",
    "MAX_NAME",
    "Acceptance",
    "acceptance_line_faults",
    "latest_acceptance_by_name",
    "parse_acceptance",
    "signer_name_on_one_line",
    "superseded_print_findings",
]

ACCEPTED = "accepted"
"""The word that begins the line of an acceptance."""
_COLUMNS = 5
MAX_NAME = 80
"""How many characters the name of who accepts may have."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One new fingerprint that a person accepted.

    `name` is the clause or the part of the frame; `before` and `after` are the SHA-256 of its
    normalised text, `before` empty where the policy had no fingerprint of it; `by` is who accepted
    it, empty where nobody is named.
    """

    name: str
    on: date
    before: str
    after: str
    by: str = ""

    def line(self) -> str:
        """The line of the file of fingerprints."""
        columns = (ACCEPTED, self.name, self.on.isoformat(), self.before or "-", self.after)
        return " ".join(filter(None, (*columns, self.by)))


def latest_acceptance_by_name(acceptances: Iterable[Acceptance]) -> dict[str, Acceptance]:
    """The last acceptance of each clause and part of the frame, by its name."""
    return {each.name: each for each in acceptances}


def superseded_print_findings(
    acceptances: Iterable[Acceptance], prints: FingerprintsByName
) -> Iterator[tuple[str, Fault]]:
    """The names whose fingerprint is another than the one last accepted, each with the fault.

    So a fingerprint that was changed by hand, behind an acceptance, is told.
    """
    for name, last in latest_acceptance_by_name(acceptances).items():
        if name in prints and prints[name].text != last.after:
            yield name, Fault.of("acceptance_superseded", name=name, date=last.on.isoformat())


def signer_name_on_one_line(text: str) -> str:
    """The name of who accepts, with single spaces; FactError for one that no line can hold."""
    name = " ".join(text.split())
    fault = None
    if not name:
        fault = Fault.of("signer_empty")
    elif not name.isprintable():
        fault = Fault.of("signer_unprintable", name=shortened(name))
    elif len(name) > MAX_NAME:
        fault = Fault.of("signer_too_long", count=len(name), limit=MAX_NAME)
    if fault is not None:
        raise FactError([fault.at(key="--by")])
    return name


def acceptance_line_faults(columns: list[str]) -> Iterator[Fault]:
    """What is wrong with the columns of the line of an acceptance."""
    if len(columns) < _COLUMNS:
        yield Fault.of("acceptance_columns", count=len(columns))
        return
    name, day, before, after = columns[1:_COLUMNS]
    if not is_fingerprint_name(name):
        yield Fault.of("prints_name", name=name, words=", ".join(FRAME_PRINTS))
    if _parse_day(day) is None:
        yield Fault.of("not_a_date", text=day)
    digests = (after,) if before == "-" else (before, after)
    yield from (Fault.of("not_a_print", text=t) for t in digests if not DIGEST.fullmatch(t))


def parse_acceptance(columns: list[str]) -> Acceptance:
    """The acceptance of a line that is right."""
    name, day, before, after = columns[1:_COLUMNS]
    by = " ".join(columns[_COLUMNS:])
    return Acceptance(name, date.fromisoformat(day), before.strip("-"), after, by)


def _parse_day(text: str) -> date | None:
    """An ISO date as it is written here, with its dashes; None for any other text."""
    try:
        return date.fromisoformat(text) if len(text) == len("2032-07-05") else None
    except ValueError:
        return None
