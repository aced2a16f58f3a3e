"""Faults of a group of people: values, facets and boxes dropped, added, changed, turned over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asn_wfh.loading.yaml_reader import Path
from asn_wfh.mutation.edits_within_one_effect import group_edits
from asn_wfh.rules.group_schema import ALL
from audit.seeding.original import Original, Slip, canonical, effects

__all__ = ["group_slips"]

_KINDS: Mapping[str, str] = {
    "widen": "facet dropped",
    "narrow": "facet added",
    "add": "value added",
}


def group_slips(
    original: Original, where: str, group: Any, path: Path, whole: bool
) -> Iterator[Slip]:
    """Every small change of a group; a `whole` one is no change laid over another."""
    vocabulary = original.vocabulary
    for change in group_edits(where, group, path, vocabulary, whole):
        dropped = "box dropped" if change.was.startswith("{") else "value dropped"
        kind = _KINDS.get(change.kind, dropped)
        stands = ".".join([where, *map(str, change.puts[0][0][len(path) :])])
        yield Slip(kind, f"{stands}: {change.was} -> {change.becomes}", change.puts)
    boxes = group if isinstance(group, list) else [group]
    for place, box in enumerate(boxes):
        listed = isinstance(group, list)
        at, named = ((*path, place), f"{where}.{place}") if listed else (path, where)
        yield from _box(original, named, box, at, whole)
    for box in _others(boxes) if whole else ():
        what = f"{where} + {canonical(box)}"
        yield Slip("box added", what, ((path, [*boxes, box]),))


def _box(
    original: Original, where: str, box: Mapping[str, Any], path: Path, whole: bool
) -> Iterator[Slip]:
    """Each value of a box changed for each other, each `except` turned, each other facet added."""
    for facet, values in original.vocabulary.items():
        below, named = (*path, facet), f"{where}.{facet}"
        if facet not in box:
            for value in values if whole else values[:2]:
                narrower = {**box, facet: value}
                yield Slip("facet added", f"{named} + {value}", ((path, narrower),))
            continue
        entry = box[facet]
        if isinstance(entry, dict):
            turned = entry["except"]
            yield Slip("except turned", f"{named}: all but -> only", ((below, turned),))
        elif entry != ALL:
            turned = {"except": entry}
            yield Slip("except turned", f"{named}: only -> all but", ((below, turned),))
        for kind, what, becomes in _changed(entry, values):
            yield Slip(kind, f"{named}: {what}", ((below, becomes),))


def _changed(entry: Any, values: tuple[str, ...]) -> Iterator[tuple[str, str, Any]]:
    """Each value changed for each other value of the facet."""
    inner = entry["except"] if isinstance(entry, dict) else entry
    members = inner if isinstance(inner, list) else [inner]
    kind = "inside for outside" if values == ("inside", "outside") else "value changed"
    for place, value in enumerate(members):
        for other in values:
            if other not in members:
                becomes: Any = [*members[:place], other, *members[place + 1 :]]
                whole = {"except": becomes} if isinstance(entry, dict) else becomes
                yield kind, f"{value} -> {other}", whole


def _others(boxes: list[Any]) -> Iterator[Any]:
    """The boxes of every other clause that excludes someone."""
    texts = {canonical(box) for box in boxes}
    for effect, parameters in effects():
        if effect == "exclude":
            for box in parameters if isinstance(parameters, list) else [parameters]:
                if canonical(box) not in texts:
                    texts.add(canonical(box))
                    yield box
