"""Which fingerprints a policy has of its paper, and those that it lacks written into its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asn_wfh.audit.fingerprints import FRAME_PRINTS, frame_prints, prints_of
from asn_wfh.audit.yaml_edit import spliced
from asn_wfh.files.write import replace_file
from asn_wfh.law.clause import FRAMES
from asn_wfh.loading.policy_file import load_text
from asn_wfh.loading.yaml_reader import Tree, read
from asn_wfh.messages.errors import FactError, Fault, PolicyError
from asn_wfh.paper.normalize import fingerprint
from asn_wfh.paper.paper import Paper
from asn_wfh.policy import Policy

__all__ = ["STATES", "Stamp", "stamp", "stamped", "stamps_of"]

STATES = ("same", "different", "new", "lacking", "unclaimed")
"""What can be said of a fingerprint.

`new`: the policy has none yet.  `lacking`: the policy names a part that the paper does not print.
`unclaimed`: the paper prints a clause that the policy does not have.
"""

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Stamp:
    """One part of the frame or one clause: its name, its fingerprint in the paper, its state."""

    name: str
    frame: bool
    fingerprint: str
    state: str


def stamps_of(policy: Policy, paper: Paper) -> tuple[Stamp, ...]:
    """Every part of the frame, every clause as printed, then those that only the policy has."""
    return (*_of_frame(policy, paper), *_of_clauses(policy, paper))


def stamp(path: Path, policy: Policy, paper: Paper, inputs: Iterable[Path] = ()) -> bool:
    """Write the paper's fingerprints into the policy's file; whether that changed it.

    Raises FactError for a file that may not be written, for one whose layout leaves no room,
    for one of `inputs`, and for one that someone changes meanwhile.
    """
    if _PACKAGE in path.resolve().parents:
        raise FactError([Fault.of("shipped_file", name=path.name)])
    raw = path.read_bytes()
    new = stamped(raw, path.name, policy, paper)
    if new != raw:
        replace_file(path, new, raw, inputs)
    return new != raw


def stamped(raw: bytes, name: str, policy: Policy, paper: Paper) -> bytes:
    """The bytes of the policy's file with the paper's fingerprints, and nothing else changed.

    The result is read again and compared; FactError where it would say anything else.
    """
    prints = {at: one for p in policy.provisions for at, one in prints_of(p, paper).items()}
    tree = read(raw, name).tree
    wanted = [
        {clause: prints[clause] for clause in _clauses(item) if clause in prints}
        for item in _provisions(tree)
    ]
    try:
        new = spliced(raw.decode(), frame_prints(paper), wanted).encode()
        held = load_text(new, name)
        # A text that reads otherwise must never take the place of the one that was reviewed.
        if _bare(read(new, name).tree) == _bare(tree) and _whole(held, paper):
            return new
    except FactError:
        raise
    except (ValueError, PolicyError):
        pass
    raise FactError([Fault.of("odd_layout").at(file=name)])


def _of_frame(policy: Policy, paper: Paper) -> Iterator[Stamp]:
    held, printed = dict(policy.circular.prints), frame_prints(paper)
    for key in FRAME_PRINTS:
        if key in printed:
            yield Stamp(key, True, printed[key], _state(printed[key], [held.get(key)]))
        elif key in held:
            yield Stamp(key, True, "", "lacking")


def _of_clauses(policy: Policy, paper: Paper) -> Iterator[Stamp]:
    held: dict[str, list[str | None]] = {}
    for provision in policy.provisions:
        prints = dict(provision.prints)
        for clause in map(str, (provision.at, *provision.covers)):
            held.setdefault(clause, []).append(prints.get(clause))
    for unit in paper.clauses:
        now = fingerprint(paper.body(unit))
        yield Stamp(str(unit), False, now, _state(now, held.get(str(unit))))
    printed = {str(unit) for unit in paper.clauses}
    for clause in held:
        if clause not in printed and clause not in FRAMES:
            yield Stamp(clause, False, "", "lacking")


def _state(now: str, held: list[str | None] | None) -> str:
    """The state of a fingerprint that the parts of a clause may each have."""
    if held is None:
        return "unclaimed"
    if any(one not in (None, now) for one in held):
        return "different"
    return "new" if None in held else "same"


def _provisions(tree: Tree) -> list[Mapping[str, Any]]:
    """The provisions of a tree that has been loaded, in the order of the file."""
    found = tree["provisions"] if isinstance(tree, dict) else []
    return [item for item in found if isinstance(item, dict)]


def _clauses(item: Mapping[str, Any]) -> list[str]:
    """The clauses that a provision speaks for."""
    below = item.get("with", [])
    return [item["at"], *([below] if isinstance(below, str) else below)]


def _bare(tree: Tree) -> object:
    """What a file says besides its fingerprints."""
    assert isinstance(tree, dict)
    circular: Any = tree["circular"]
    return {
        **tree,
        "circular": {key: value for key, value in circular.items() if key != "prints"},
        "provisions": [
            {key: value for key, value in item.items() if key != "print"}
            for item in _provisions(tree)
        ],
    }


def _whole(policy: Policy, paper: Paper) -> bool:
    """Whether a policy has every fingerprint of the paper, and no other."""
    frame = dict(policy.circular.prints) == frame_prints(paper)
    return frame and all(
        dict(provision.prints) == prints_of(provision, paper) for provision in policy.provisions
    )
