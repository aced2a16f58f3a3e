"""What can still be recognised of a paper whose numbering is broken.

Nothing is guessed: a stretch between two lines that begin with a marker is a clause only where its
fingerprint is the one that the policy has of that clause.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from asn_wfh.law.clause import Clause
from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.footer import clauses_end, foot
from asn_wfh.paper.header import head
from asn_wfh.paper.lines import Lines, text_of
from asn_wfh.paper.markers import Marker, marker_at
from asn_wfh.paper.normalize import fingerprint
from asn_wfh.paper.paper import Paper, Unit
from asn_wfh.policy import Policy

__all__ = ["UNREAD", "recovered"]

UNREAD = "unread"
"""The name of the stretches that no fingerprint recognises."""


def recovered(
    policy: Policy, prints: Mapping[str, str], raw: bytes | str, name: str, error: PaperError
) -> Paper | None:
    """The paper with the clauses that fingerprints recognise; None where there are none.

    `prints` are the fingerprints of the policy's clauses, by their paths.
    """
    try:
        scan = Lines.of(name, text_of(raw, name))
    except PaperError:
        raise error from None
    frame = _framed(scan)
    recognised = list(_recognised(policy, prints, scan, frame))
    if not recognised:
        return None
    return Paper(name, scan.text, tuple(_filled(scan, [*frame, *recognised])))


def _recognised(
    policy: Policy, prints: Mapping[str, str], scan: Lines, frame: list[Unit]
) -> Iterator[Unit]:
    """The stretches whose fingerprint and marker are those of a clause, in the policy's order.

    A clause that is printed twice, or before one that it should follow, is not recognised: which
    of its places is the right one cannot be told.
    """
    wanted: dict[str, list[str]] = {}
    for path, digest in prints.items():
        wanted.setdefault(digest, []).append(path)
    order = {path: place for place, path in enumerate(dict.fromkeys(_in_order(policy)))}
    held: list[tuple[int, Unit]] = []
    printed = Counter(fingerprint(scan.text[m.end : e]) for m, _, e, _ in _stretches(scan, frame))
    for marker, start, end, line in _stretches(scan, frame):
        digest = fingerprint(scan.text[marker.end : end])
        paths = wanted.get(digest, [])
        if len(paths) == printed[digest] == 1 and marker.step == paths[0].rpartition(".")[2]:
            clause = Clause.parse(paths[0])
            unit = Unit(clause, None, "clause", marker.text, start, marker.end, end, line)
            held.append((order[paths[0]], unit))
    for place, (rank, unit) in enumerate(held):
        before = held[place - 1][0] if place else -1
        after = held[place + 1][0] if place + 1 < len(held) else len(order)
        if before < rank < after:
            yield unit


def _in_order(policy: Policy) -> list[str]:
    """The clauses of the policy in printed order, which is that of the provisions."""
    return [str(clause) for p in policy.provisions for clause in (p.at, *p.covers)]


def _stretches(scan: Lines, frame: list[Unit]) -> Iterator[tuple[Marker, int, int, int]]:
    """Every stretch between the head and the foot, from a line with a marker to the next such."""
    top = max((unit.end for unit in frame if unit.frame == "opening"), default=0)
    feet = [unit.start for unit in frame if unit.start >= top > 0]
    begun: list[tuple[Marker, int, int]] = []
    for line in scan.lines:
        marker = marker_at(scan.text, line.start, line.end)
        if marker and top <= line.start < min(feet, default=len(scan.text)):
            begun.append((marker, line.start, line.number))
    ends = [*(start for _, start, _ in begun[1:]), min(feet, default=len(scan.text))]
    for (marker, start, number), end in zip(begun, ends, strict=False):
        yield marker, start, end, number


def _framed(scan: Lines) -> list[Unit]:
    """The parts of the frame, as far as they can be told while the clauses cannot."""
    try:
        above = head(scan)
        opening = above[-1][1]
        below = foot(scan, clauses_end(scan, opening + 1), dated="date" in dict(above))
    except PaperError:
        return []
    first = next(
        (
            line.start
            for line in scan.lines[opening + 1 :]
            if marker_at(scan.text, line.start, line.end)
        ),
        scan.lines[below[0][1]].start if below else len(scan.text),
    )
    held = []
    for parts, last in ((above, first), (below, len(scan.text))):
        starts = [scan.lines[index].start for _, index in parts]
        starts[:1] = [0] if parts is above else starts[:1]
        for (name, index), start, end in zip(parts, starts, [*starts[1:], last], strict=True):
            number = scan.lines[index].number
            held.append(Unit(None, name, "frame", "", start, start, end, number))
    return held


def _filled(scan: Lines, units: list[Unit]) -> Iterator[Unit]:
    """The units with what lies between them, so that no character is lost."""
    end = 0
    for unit in [*sorted(units, key=lambda unit: unit.start), None]:
        start = unit.start if unit else len(scan.text)
        if start > end:
            number = scan.text.count("\n", 0, end) + 1
            yield Unit(None, UNREAD, "frame", "", end, end, start, number)
        if unit:
            yield unit
            end = unit.end
