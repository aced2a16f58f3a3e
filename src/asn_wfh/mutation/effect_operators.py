"""What may become of one effect of a policy: every small change of its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.mutation.word_operators import Edit, shown, values, words
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.fields import ALL

__all__ = ["Vocabulary", "effect_changes", "group_changes", "opposite"]

Vocabulary = Mapping[str, tuple[str, ...]]
_WINDOW = ("every", "dates", "from", "until")
_PERSONAL = ("permit", "recall", "rotate", "schedule", "stay_within")


def opposite(effect: str, said: Tree) -> tuple[str, Tree] | None:
    """The effect that an effect is swapped for, with its words; None where none fits."""
    held = said if isinstance(said, dict) else {}
    if effect == "permit":
        window = {key: value for key, value in held.items() if key != "whose"}
        boxes = [box for box, _, _ in _boxes(held.get("whose"), ())] or [{}]
        return "exclude", [{**window, **box} for box in boxes]
    if effect == "exclude":
        groups: list[Tree] = [
            {key: value for key, value in box.items() if key not in _WINDOW}
            for box, _, _ in _boxes(said, ())
        ]
        return "permit", {"every": "hari_kerja", "whose": groups}
    if effect in ("rotate", "schedule", "stay_within"):
        return "recall", "any"
    return ("stay_within", "territory") if effect == "recall" else None


def effect_changes(
    effect: str, said: Tree, path: Path, vocabulary: Vocabulary, own: bool
) -> Iterator[Edit]:
    """The words of one effect; with `own`, it may also be narrowed to fewer people."""
    if effect == "exclude":
        yield from group_changes(effect, said, path, vocabulary, own)
        return
    held = said if isinstance(said, dict) else {}
    for key, value in held.items():
        where, below = f"{effect}.{key}", (*path, key)
        if len(held) > 1:
            yield Edit("widen", where, shown(value), "-", ((below, None),))
        if key == "whose":
            yield from group_changes(where, value, below, vocabulary, own)
        elif key not in ("wfh", "wfo"):
            yield from words(where, key, value, below, _closed(effect, key))
    yield from _shares(held, path)
    personal = effect in _PERSONAL or (effect == "oblige" and held.get("who") == "asn")
    if own and personal and "whose" not in held:
        whole = held or ({"place": said} if effect == "stay_within" else {})
        for half in _halves({}, vocabulary):
            narrower: Tree = {**whole, "whose": {half.facet: [*half.values]}}
            where = f"{effect}.whose.{half.facet}"
            yield Edit("narrow", where, "-", ", ".join(half.values), ((path, narrower),))


def _shares(held: dict[str, Tree], path: Path) -> Iterator[Edit]:
    """Two shares that make a whole, one point moved from either to the other."""
    if "wfh" not in held or "wfo" not in held:
        return
    home, office = (int(str(held[key]).rstrip("%")) for key in ("wfh", "wfo"))
    for step in (-1, 1):
        moved = (f"{home + step}%", f"{office - step}%")
        puts = (((*path, "wfh"), moved[0]), ((*path, "wfo"), moved[1]))
        where = "rotate.wfh, rotate.wfo"
        yield Edit("figure", where, f"{home}% + {office}%", " + ".join(moved), puts)


def _closed(effect: str, key: str) -> tuple[str, ...]:
    """The closed list that a word of an effect comes from, if it does."""
    fields = EFFECTS[effect].model_fields
    found = next((f for name, f in fields.items() if (f.alias or name) == key), None)
    return tuple(_literals(found.annotation)) if found is not None else ()


def _literals(annotation: Any) -> Iterator[str]:
    for inner in getattr(annotation, "__args__", ()):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _literals(inner)


def _boxes(group: Tree | None, path: Path) -> Iterator[tuple[dict[str, Tree], Path, bool]]:
    """The boxes of a group, each with its place and whether there are others."""
    if group == ALL:
        yield {}, path, False
    elif isinstance(group, list):
        for place, box in enumerate(group):
            yield (box if isinstance(box, dict) else {}), (*path, place), len(group) > 1
    elif isinstance(group, dict):
        yield group, path, False


def group_changes(
    where: str, group: Tree, path: Path, vocabulary: Vocabulary, own: bool
) -> Iterator[Edit]:
    """Each box of people: the box itself, each fact that it names, and with `own` any other."""
    for box, at, among_others in _boxes(group, path):
        if among_others:
            yield Edit("drop", where, shown(box), "-", ((at, None),))
        for key, value in box.items():
            named, below = f"{where}.{key}", (*at, key)
            if len(box) > 1:
                yield Edit("widen", named, shown(value), "-", ((below, None),))
            known = vocabulary.get(key)
            if known is None:
                yield from words(named, key, value, below)
            else:
                yield from values(named, value, below, known)
        for half in _halves(box, vocabulary) if own else ():
            narrower: Tree = {**box, half.facet: [*half.values]}
            named = f"{where}.{half.facet}"
            yield Edit("narrow", named, "-", ", ".join(half.values), ((at, narrower),))


@dataclass(frozen=True, slots=True)
class _Half:
    facet: str
    values: tuple[str, ...]


def _halves(box: Mapping[str, Tree], vocabulary: Vocabulary) -> Iterator[_Half]:
    """Each fact that a box does not name, with either half of its values."""
    for facet, known in vocabulary.items():
        if facet not in box:
            middle = len(known) // 2
            yield _Half(facet, known[:middle])
            yield _Half(facet, known[middle:])
