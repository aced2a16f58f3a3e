"""Faults of a group of people: values, facets and boxes dropped, added, changed, turned over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asn_wfh.loading.yaml_reader import Path
from asn_wfh.mutation.effect_operators import group_changes
from asn_wfh.rules.fields import ALL
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
    known = original.vocabulary
    for change in group_changes(where, group, path, known, whole):
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
    for facet, known in original.vocabulary.items():
        below, named = (*path, facet), f"{where}.{facet}"
        if facet not in box:
            for value in known if whole else known[:2]:
                narrower = {**box, facet: value}
                yield Slip("facet added", f"{named} + {value}", ((path, narrower),))
            continue
        said = box[facet]
        if isinstance(said, dict):
            turned = said["except"]
            yield Slip("except turned", f"{named}: all but -> only", ((below, turned),))
        elif said != ALL:
            turned = {"except": said}
            yield Slip("except turned", f"{named}: only -> all but", ((below, turned),))
        for kind, what, becomes in _changed(said, known):
            yield Slip(kind, f"{named}: {what}", ((below, becomes),))


def _changed(said: Any, known: tuple[str, ...]) -> Iterator[tuple[str, str, Any]]:
    """Each value changed for each other value of the facet."""
    inner = said["except"] if isinstance(said, dict) else said
    held = inner if isinstance(inner, list) else [inner]
    kind = "inside for outside" if known == ("inside", "outside") else "value changed"
    for place, value in enumerate(held):
        for other in known:
            if other not in held:
                becomes: Any = [*held[:place], other, *held[place + 1 :]]
                whole = {"except": becomes} if isinstance(said, dict) else becomes
                yield kind, f"{value} -> {other}", whole


def _others(boxes: list[Any]) -> Iterator[Any]:
    """The boxes of every other clause that excludes someone."""
    seen = {canonical(box) for box in boxes}
    for effect, said in effects():
        if effect == "exclude":
            for box in said if isinstance(said, list) else [said]:
                if canonical(box) not in seen:
                    seen.add(canonical(box))
                    yield box
