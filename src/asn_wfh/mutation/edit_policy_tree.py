"""Edits of a policy's tree of strings: a value is put in or removed, and nothing else changes.

A tree is never changed in place: each edit gives a new one that shares what stayed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asn_wfh.loading.yaml_reader import Path, Tree

__all__ = ["list_at", "mapping_at", "with_value_at", "without_unused_options"]


def mapping_at(tree: Tree | None, *keys: str) -> dict[str, Tree]:
    """The mapping that some keys lead to; an empty one where they lead to none."""
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree if isinstance(tree, dict) else {}


def list_at(tree: Tree | None, *keys: str) -> Sequence[Tree]:
    """The list that some keys lead to; an empty one where they lead to none."""
    items = mapping_at(tree, *keys[:-1]).get(keys[-1])
    return items if isinstance(items, list) else ()


def with_value_at(tree: Tree, path: Path, value: Tree | None) -> Tree:
    """The tree with another value at a path; with None, without the key or item there."""
    step, rest = path[0], path[1:]
    if isinstance(tree, dict):
        below = with_value_at(tree[str(step)], rest, value) if rest else value
        if below is not None:
            return {**tree, str(step): below}
        return {key: item for key, item in tree.items() if key != step}
    assert isinstance(tree, list)
    assert isinstance(step, int)
    below = with_value_at(tree[step], rest, value) if rest else value
    return [*tree[:step], *([] if below is None else [below]), *tree[step + 1 :]]


def without_unused_options(tree: Tree) -> Tree:
    """The tree without the options of readings that no clause names any more.

    A reading left with its chosen option alone goes too, and with it the mention of that option
    beside other readings: whoever deletes a clause would delete these.
    """
    used = set(_reading_options_named_by_when(tree))
    gone: set[str] = set()
    for name, reading in mapping_at(tree, "readings").items():
        options, chosen = mapping_at(reading, "options"), mapping_at(reading).get("chosen")
        orphans = [o for o in options if o != chosen and (name, o) not in used]
        if len(options) - len(orphans) == 1:
            gone.add(name)
            tree = with_value_at(tree, ("readings", name), None)
        else:
            for option in orphans:
                tree = with_value_at(tree, ("readings", name, "options", option), None)
    for path, when in _when_paths_and_mappings(tree) if gone else ():
        for name in gone & set(when):
            tree = with_value_at(tree, (*path, name), None)
    return tree


def _reading_options_named_by_when(tree: Tree) -> Iterator[tuple[str, str]]:
    """Every reading with an option that some `otherwise` names."""
    for _, when in _when_paths_and_mappings(tree):
        yield from ((name, str(option)) for name, option in when.items())


def _when_paths_and_mappings(tree: Tree) -> Iterator[tuple[Path, dict[str, Tree]]]:
    """Every `when`, with its place."""
    for place, provision in enumerate(list_at(tree, "provisions")):
        for number, other in enumerate(list_at(provision, "otherwise")):
            path: Path = ("provisions", place, "otherwise", number, "when")
            yield path, mapping_at(other, "when")
