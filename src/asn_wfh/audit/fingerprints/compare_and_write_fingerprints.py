"""Which fingerprints a policy has of its paper, and those of a paper written beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from asn_wfh.audit.fingerprints.fingerprint_file import PrintsFile, format_prints, parse_prints_file
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FRAME_PRINTS,
    FingerprintsByName,
    TextFingerprint,
    clause_prints,
    frame_prints,
)
from asn_wfh.files.write_and_delete_files import replace_file, write_file
from asn_wfh.law.clause import FRAMES
from asn_wfh.loading.files_beside_policy import fingerprints_beside
from asn_wfh.loading.load_shipped_policies import is_shipped_policy_file
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.paper.paper import Paper
from asn_wfh.policy import Policy

__all__ = [
    "STATES",
    "FingerprintState",
    "fingerprint_states",
    "refuse_shipped_policy",
    "write_prints_if_changed",
]

STATES = ("same", "different", "new", "lacking", "unclaimed")
"""What can be said of a fingerprint.

`new`: the policy has none yet.  `lacking`: the policy names a part that the paper does not print.
`unclaimed`: the paper prints a clause that the policy does not have.
"""

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class FingerprintState:
    """One part of the frame or one clause: its name, its fingerprint in the paper, its state."""

    name: str
    frame: bool
    fingerprint: str
    state: str


def fingerprint_states(
    policy: Policy, prints: FingerprintsByName, paper: Paper
) -> tuple[FingerprintState, ...]:
    """Every part of the frame, every clause as printed, then those that only the policy has.

    `prints` are the fingerprints that the policy has.
    """
    return (
        *_frame_fingerprint_states(prints, paper),
        *_clause_fingerprint_states(policy, prints, paper),
    )


def refuse_shipped_policy(path: Path, prints_file: PrintsFile) -> None:
    """Raise FactError for a policy that is shipped: its fingerprints are not the reader's to write.

    In a checkout the first ones of a circular that is being added may be written.
    """
    whole = path.resolve()
    shipped = is_shipped_policy_file(whole) and bool(prints_file.prints)
    if _PACKAGE in whole.parents or shipped:
        raise FactError([Fault.of("shipped_file", name=path.name)])


def write_prints_if_changed(
    path: Path, old: PrintsFile, new: PrintsFile, inputs: Iterable[Path] = ()
) -> bool:
    """Write what the file beside a policy's file shall hold; whether that changed anything.

    `old` is what it was read as.  Raises FactError for a shipped policy, for a file that may not
    be written, for one of `inputs`, and for one that someone changes meanwhile.
    """
    refuse_shipped_policy(path, old)
    whole = path.resolve()
    file = fingerprints_beside(whole)
    text = format_prints(new.prints, new.acceptances).encode()
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        write_file(file, text, [whole, *inputs])
        return True
    # A person may have answered for minutes; what somebody saved meanwhile is not lost.
    if old.prints and parse_prints_file(raw, file.name) != old:
        raise FactError([Fault.of("file_changed", path=file)])
    if text != raw:
        replace_file(file, text, raw, [whole, *inputs])
    return text != raw


def _frame_fingerprint_states(
    prints: FingerprintsByName, paper: Paper
) -> Iterator[FingerprintState]:
    printed = frame_prints(paper)
    for key in FRAME_PRINTS:
        if key in printed:
            yield FingerprintState(
                key,
                True,
                printed[key].text,
                _state_compared_to_policy_print(printed[key], prints.get(key)),
            )
        elif key in prints:
            yield FingerprintState(key, True, "", "lacking")


def _clause_fingerprint_states(
    policy: Policy, prints: FingerprintsByName, paper: Paper
) -> Iterator[FingerprintState]:
    clauses = dict.fromkeys(str(at) for p in policy.provisions for at in (p.at, *p.covers))
    printed = clause_prints(paper)
    for clause, now in printed.items():
        state = (
            _state_compared_to_policy_print(now, prints.get(clause))
            if clause in clauses
            else "unclaimed"
        )
        yield FingerprintState(clause, False, now.text, state)
    for clause in clauses:
        if clause not in printed and clause not in FRAMES:
            yield FingerprintState(clause, False, "", "lacking")


def _state_compared_to_policy_print(
    printed: TextFingerprint, policy_print: TextFingerprint | None
) -> str:
    """The state of a fingerprint, beside the one that the policy has."""
    if policy_print is None:
        return "new"
    return "same" if policy_print == printed else "different"
