"""Faults of clauses in parts: silence that changes sides, and readings that change parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations
from typing import Any

from audit.seeding.original import Item, Original, Seed, canonical, effect_of, label

__all__ = ["part_seeds"]


def part_seeds(original: Original) -> Iterator[Seed]:
    """Every fault of the parts of a clause among each other."""
    items = original.items
    for at in dict.fromkeys(item["at"] for item in items):
        parts = [item for item in items if item["at"] == at]
        for part in parts:
            yield from _turned(original, part)
        for one, two in combinations(parts, 2):
            yield from _crossed(original, one, two)
        for one, two in permutations(parts, 2):
            yield from _silenced(original, one, two)


def _turned(original: Original, part: Item) -> Iterator[Seed]:
    """A provision that is silent under the chosen reading, and speaks under the other."""
    effect = effect_of(part)
    for number, other in enumerate(part.get("otherwise", ())):
        if "no_rule" in other and effect != "no_rule":
            silent = {key: value for key, value in part.items() if key != effect}
            rest = [entry for place, entry in enumerate(part["otherwise"]) if place != number]
            turned: Item = {"when": other["when"], effect: part[effect]}
            silent |= {"no_rule": other["no_rule"], "otherwise": [turned, *rest]}
            what = f"{label(part)}: {canonical(other['when'])}"
            yield _put(original, "silence turned round", what, ((part, silent),))


def _crossed(original: Original, one: Item, two: Item) -> Iterator[Seed]:
    """Two parts, each with what the other says when read otherwise."""
    mine, theirs = one.get("otherwise", []), two.get("otherwise", [])
    if mine == theirs:
        return
    puts = ((one, _other(one, theirs)), (two, _other(two, mine)))
    yield _put(original, "readings of parts crossed", f"{label(one)} and {label(two)}", puts)


def _silenced(original: Original, one: Item, two: Item) -> Iterator[Seed]:
    """A part that falls silent under the reading under which another part does."""
    silent = [other for other in one.get("otherwise", ()) if "no_rule" in other]
    for other in silent if effect_of(two) != "no_rule" else ():
        if other not in two.get("otherwise", ()):
            what = f"{label(two)} as {label(one)}: {canonical(other['when'])}"
            alone = _other(one, [entry for entry in one["otherwise"] if entry is not other])
            both = _other(two, [*two.get("otherwise", []), other])
            yield _put(original, "silence of parts moved", what, ((one, alone), (two, both)))
            yield _put(original, "silence of parts added", what, ((two, both),))


def _other(part: Item, otherwise: list[Any]) -> Item:
    rest = {key: value for key, value in part.items() if key != "otherwise"}
    return {**rest, "otherwise": otherwise} if otherwise else rest


def _put(original: Original, kind: str, what: str, puts: tuple[tuple[Item, Item], ...]) -> Seed:
    """A fault made by putting provisions in the place of others."""
    items = original.items
    for old, new in puts:
        items[next(place for place, item in enumerate(items) if item is old)] = new
    at = puts[0][0]["at"]
    return original.of_items(kind, (at,), what, items)
