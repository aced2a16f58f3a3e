"""The file of fingerprints that stands beside a policy: `bukittinggi.prints`.

Written whole by `asn-wfh fingerprint --write`, read by the audit, never by `decide`.  Lines that
are empty or begin with `#` say nothing.  The first other line is `prints 1`, the version of the
format; each further line is one part of the frame or one clause, in four columns:

    1.b  <SHA-256 of the normalised text>  <SHA-256 of its letters and digits>  <words>

The words are their hashes of three hexadecimal digits each, sorted and one after the other; a text
without words has `-`. Below them stands what a person accepted since (`fingerprint_acceptances`);
such a file begins with `prints 2`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from asn_wfh.audit.fingerprints.fingerprint_acceptances import (
    ACCEPTED,
    Acceptance,
    acceptance_line_faults,
    parse_acceptance,
    superseded_print_findings,
)
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    DIGEST,
    FRAME_PRINTS,
    FingerprintsByName,
    TextFingerprint,
    is_fingerprint_name,
)
from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.law.clause import Clause, in_printed_order
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.messages.errors import Fault, PolicyError
from asn_wfh.policy import Policy

__all__ = [
    "MAX_BYTES",
    "PrintsFile",
    "format_prints",
    "parse_prints",
    "parse_prints_file",
    "prints_of_frame_and_clauses_of_policy",
    "read_prints_beside",
    "read_prints_file_beside",
]

MAX_BYTES = 1024 * 1024
VERSION = "prints 1"
VERSION_WITH_ACCEPTANCES = "prints 2"

_HEAD = """\
# Sidik naskah; ditulis oleh `asn-wfh fingerprint --write` dan dibaca oleh `asn-wfh audit`.
# Tiap baris: bagian naskah, SHA-256 teksnya, SHA-256 huruf dan angkanya saja, sidik kata-katanya.
"""
_WORDS = re.compile(r"-|(?:[0-9a-f]{3})+")
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class PrintsFile:
    """What the file beside a policy holds: fingerprints, and what was accepted, oldest first."""

    prints: FingerprintsByName = field(default_factory=dict, hash=False)
    acceptances: tuple[Acceptance, ...] = ()


def read_prints_beside(policy: Policy) -> FingerprintsByName:
    """The fingerprints beside the file of a policy; none where there is no such file.

    Raises PolicyError with every fault of a file that is broken.
    """
    return read_prints_file_beside(policy).prints


def read_prints_file_beside(policy: Policy) -> PrintsFile:
    """The fingerprints and acceptances beside the file of a policy; none without such a file.

    Raises PolicyError with every fault of a file that is broken.
    """
    if policy.file is None:
        return PrintsFile()
    path = fingerprints_beside(policy.file)
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return PrintsFile()
    except (OSError, ValueError) as error:
        raise PolicyError([unreadable_path_fault(path, error)]) from None
    return parse_prints_file(raw, path.name)


def prints_of_frame_and_clauses_of_policy(
    policy: Policy, prints: FingerprintsByName | None = None
) -> FingerprintsByName:
    """The fingerprints of the frame and of the clauses that a policy speaks for.

    They are looked for among those given, or else among those beside the policy's file.
    """
    candidates = read_prints_beside(policy) if prints is None else prints
    spoken = {str(clause) for p in policy.provisions for clause in (p.at, *p.covers)}
    return {name: one for name, one in candidates.items() if name in FRAME_PRINTS or name in spoken}


def parse_prints(raw: bytes, file_name: str) -> FingerprintsByName:
    """The fingerprints that a file holds; raises PolicyError with every fault, by line."""
    return parse_prints_file(raw, file_name).prints


def parse_prints_file(raw: bytes, file_name: str) -> PrintsFile:
    """What a file of fingerprints holds; raises PolicyError with every fault, by line."""
    if len(raw) > MAX_BYTES:
        raise PolicyError(
            [Fault.of("too_large", size=len(raw), limit=MAX_BYTES).at(file=file_name)]
        )
    rows = _line_numbers_and_columns(raw.decode(errors="replace"))
    version = " ".join(rows[0][1]) if rows else ""
    if version not in (VERSION, VERSION_WITH_ACCEPTANCES):
        fault = Fault.of("prints_version", text=version, version=VERSION)
        raise PolicyError([fault.at(file=file_name, line=rows[0][0] if rows else 1)])
    accepts = version == VERSION_WITH_ACCEPTANCES
    accepted = [(at, row) for at, row in rows[1:] if accepts and row[0] == ACCEPTED]
    prints, faults = _fingerprints_and_faults(
        [(at, row) for at, row in rows[1:] if not (accepts and row[0] == ACCEPTED)]
    )
    wrong = {line: list(acceptance_line_faults(row)) for line, row in accepted}
    faults += [(line, fault) for line, each in wrong.items() for fault in each]
    acceptances = {line: parse_acceptance(row) for line, row in accepted if not wrong[line]}
    lines = {each.name: line for line, each in acceptances.items()}
    faults += [
        (lines[name], fault)
        for name, fault in superseded_print_findings(acceptances.values(), prints)
    ]
    if faults:
        raise PolicyError(fault.at(file=file_name, line=line) for line, fault in faults)
    return PrintsFile(prints, tuple(acceptances.values()))


def format_prints(prints: FingerprintsByName, acceptances: Iterable[Acceptance] = ()) -> str:
    """The file that holds fingerprints: the frame, the clauses in printed order, acceptances."""
    names = [key for key in FRAME_PRINTS if key in prints]
    clauses = in_printed_order(Clause.parse(name) for name in prints if name not in FRAME_PRINTS)
    names += map(str, clauses)
    rows = [_format_row(name, prints[name]) for name in names]
    accepted = [each.line() for each in acceptances]
    version = VERSION_WITH_ACCEPTANCES if accepted else VERSION
    return "\n".join([f"{_HEAD}{version}", *rows, *accepted, ""])


def _fingerprints_and_faults(
    rows: Iterable[tuple[int, list[str]]],
) -> tuple[dict[str, TextFingerprint], list[tuple[int, Fault]]]:
    """The fingerprints of the lines that are right, and the faults of the others by line."""
    prints: dict[str, TextFingerprint] = {}
    lines: dict[str, int] = {}
    faults: list[tuple[int, Fault]] = []
    for line, row in rows:
        wrong = list(_fingerprint_line_faults(row))
        if row[0] in lines:
            wrong.append(Fault.of("prints_twice", name=row[0], first=lines[row[0]]))
        lines.setdefault(row[0], line)
        faults += [(line, fault) for fault in wrong]
        if not wrong:
            prints[row[0]] = TextFingerprint(row[1], row[2], _parse_word_hashes(row[3]))
    return prints, faults


def _line_numbers_and_columns(text: str) -> list[tuple[int, list[str]]]:
    """The columns of each line that says something, with the number of the line."""
    rows = ((place, line.split()) for place, line in enumerate(text.splitlines(), 1))
    return [(place, row) for place, row in rows if row and not row[0].startswith("#")]


def _fingerprint_line_faults(columns: list[str]) -> Iterator[Fault]:
    """What is wrong with the columns of one line."""
    name, *rest = columns
    if not is_fingerprint_name(name):
        yield Fault.of("prints_name", name=name, words=", ".join(FRAME_PRINTS))
    if len(columns) != _COLUMNS:
        yield Fault.of("prints_columns", name=name, count=len(columns))
        return
    digests = rest[:2]
    yield from (Fault.of("not_a_print", text=t) for t in digests if not DIGEST.fullmatch(t))
    if not _WORDS.fullmatch(rest[2]):
        yield Fault.of("prints_words", text=rest[2])


def _parse_word_hashes(text: str) -> frozenset[int]:
    if text == "-":
        return frozenset()
    return frozenset(int(text[at : at + 3], 16) for at in range(0, len(text), 3))


def _format_row(name: str, fingerprint: TextFingerprint) -> str:
    words = "".join(f"{number:03x}" for number in sorted(fingerprint.words)) or "-"
    return f"{name} {fingerprint.text} {fingerprint.letters} {words}"
