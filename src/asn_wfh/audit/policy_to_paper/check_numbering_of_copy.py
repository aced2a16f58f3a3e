"""What the markers of a copy say, where its clauses were recognised by their words.

Items that stand one place on behind an inserted item, or behind one that is gone, are one finding;
every other marker that does not fit is named in one more.  A copy of which most markers do not fit
has lost the paper's numbering, as a word processor numbers anew, and that says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from asn_wfh.audit.ledger import Finding
from asn_wfh.messages.errors import Fault
from asn_wfh.paper.fingerprints.recognise_clauses_by_prints import RecognisedCopy
from asn_wfh.paper.paper import Unit

__all__ = ["clauses_with_other_markers", "has_numbering_of_paper", "numbering_findings"]

_MOST_EXCERPTS = 8
_EXCERPT = 30
_FEW_LONE_MARKERS = 3


@dataclass(frozen=True, slots=True)
class _Break:
    """A clause whose marker is not its own: by how many places it is off, None without a marker."""

    path: str
    place: int
    offset: int | None


def has_numbering_of_paper(copy: RecognisedCopy) -> bool:
    """Whether at least every second clause of a copy has its own marker."""
    fitting = sum(place in ordinals for _, place, ordinals in _clauses_with_places(copy))
    return 2 * fitting >= len(copy.marker_ordinals)


def clauses_with_other_markers(copy: RecognisedCopy) -> tuple[str, ...]:
    """The clauses of a copy that carry no marker of their own, or that of another place."""
    return tuple(each.path for each in _breaks(copy) if not _has_its_marker_apart(copy, each))


def numbering_findings(copy: RecognisedCopy) -> Iterator[Finding]:
    """One finding for each run of items that is shifted, and one for all other broken markers."""
    if not has_numbering_of_paper(copy):
        return
    units = {str(unit): unit for unit in copy.paper.clauses}
    breaks = list(_breaks(copy))
    shifted = set()
    for run in _shifted_runs(breaks):
        first, last = units[run[0].path], units[run[-1].path]
        shifted |= {each.path for each in run}
        fault = Fault.of(
            "audit_shifted",
            count=len(run),
            first=run[0].path,
            last=run[-1].path,
            text=_excerpt(copy, first),
            end=_excerpt(copy, last),
        )
        yield Finding("drifted", None, fault.at(clause=run[0].path), first.line)
    others = [
        units[each.path]
        for each in breaks
        if each.path not in shifted and not _has_its_marker_apart(copy, each)
    ]
    if others:
        shown = "; ".join(
            f"{unit} [{unit.line}] `{_excerpt(copy, unit)}`" for unit in others[:_MOST_EXCERPTS]
        )
        more = " ..." if len(others) > _MOST_EXCERPTS else ""
        fault = Fault.of("audit_markers", count=len(others), places=shown + more)
        yield Finding("drifted", None, fault.at(clause=str(others[0])), others[0].line)


def _has_its_marker_apart(copy: RecognisedCopy, each: _Break) -> bool:
    """Whether a marker may stand beside the words, as on a page that is laid out in columns."""
    return copy.lone_markers >= _FEW_LONE_MARKERS and each.offset is None


def _clauses_with_places(copy: RecognisedCopy) -> Iterator[tuple[str, int, frozenset[int]]]:
    """Each clause in the copy with its place among its siblings and what its marker can mean."""
    places = dict(copy.places)
    for path, ordinals in copy.marker_ordinals:
        yield path, places[path], ordinals


def _breaks(copy: RecognisedCopy) -> Iterator[_Break]:
    for path, place, ordinals in _clauses_with_places(copy):
        if not ordinals:
            yield _Break(path, place, None)
        elif place not in ordinals:
            offset = min((ordinal - place for ordinal in ordinals), key=abs)
            yield _Break(path, place, offset)


def _shifted_runs(breaks: Sequence[_Break]) -> Iterator[list[_Break]]:
    """The runs of siblings that are all off by one and the same small number of places."""
    near = [each for each in breaks if each.offset is not None and 0 < abs(each.offset) <= 3]
    for _, run in groupby(near, key=lambda each: (each.path.rpartition(".")[0], each.offset)):
        items = list(run)
        if len(items) > 1:
            yield items


def _excerpt(copy: RecognisedCopy, unit: Unit) -> str:
    """How a clause begins in the copy, with its marker."""
    words = " ".join(copy.paper.text[unit.body : unit.end].split())
    shown = words if len(words) <= _EXCERPT else words[:_EXCERPT].rpartition(" ")[0] + " ..."
    return f"{unit.marker} {shown}".strip()
