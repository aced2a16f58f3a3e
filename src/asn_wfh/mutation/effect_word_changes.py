"""What may become of one effect of a policy: every small change of its words.

In go the words as the file has them; out come edits of its tree.  Which words an effect has, and
what it is swapped for, its rule says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.mutation.value_changes import Edit, shown, values, words
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.fields import raw_group_boxes

__all__ = ["Vocabulary", "effect_changes", "group_changes"]

Vocabulary = Mapping[str, tuple[str, ...]]


def effect_changes(
    effect: str, content: Tree, path: Path, vocabulary: Vocabulary, own: bool
) -> Iterator[Edit]:
    """The changes of the words of one effect; with `own`, also narrowed to fewer people."""
    rule = EFFECTS[effect]
    if rule.names_group:
        yield from group_changes(effect, content, path, vocabulary, own)
        return
    mapping = content if isinstance(content, dict) else {}
    for key, value in mapping.items():
        where, below = f"{effect}.{key}", (*path, key)
        if len(mapping) > 1:
            yield Edit("widen", where, shown(value), "-", ((below, None),))
        if key == "whose":
            yield from group_changes(where, value, below, vocabulary, own)
        elif key not in rule.complements:
            yield from words(where, key, value, below, _closed_list(rule, key))
    yield from _complements(rule, mapping, path)
    if own and "whose" not in mapping and rule.may_add_group(mapping):
        whole = rule.as_mapping(content)
        for half in _halves({}, vocabulary):
            narrower: Tree = {**whole, "whose": {half.facet: [*half.values]}}
            where = f"{effect}.whose.{half.facet}"
            yield Edit("narrow", where, "-", ", ".join(half.values), ((path, narrower),))


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
            domain = vocabulary.get(key)
            if domain is None:
                yield from words(named, key, value, below)
            else:
                yield from values(named, value, below, domain)
        for half in _halves(box, vocabulary) if own else ():
            narrower: Tree = {**box, half.facet: [*half.values]}
            named = f"{where}.{half.facet}"
            yield Edit("narrow", named, "-", ", ".join(half.values), ((at, narrower),))


def _boxes(group: Tree, path: Path) -> Iterator[tuple[dict[str, Tree], Path, bool]]:
    """The boxes of a group, each with its place and whether there are others."""
    listed = isinstance(group, list)
    boxes = raw_group_boxes(group)
    for place, box in enumerate(boxes):
        yield box, (*path, place) if listed else path, len(boxes) > 1


def _complements(rule: type[Rule], mapping: dict[str, Tree], path: Path) -> Iterator[Edit]:
    """Two shares that make a whole, one point moved from either to the other."""
    if not rule.complements or not all(key in mapping for key in rule.complements):
        return
    one, other = rule.complements
    where = f"{rule.word}.{one}, {rule.word}.{other}"
    shares = [int(str(mapping[key]).rstrip("%")) for key in rule.complements]
    for step in (-1, 1):
        moved = (f"{shares[0] + step}%", f"{shares[1] - step}%")
        puts = (((*path, one), moved[0]), ((*path, other), moved[1]))
        yield Edit("figure", where, f"{shares[0]}% + {shares[1]}%", " + ".join(moved), puts)


def _closed_list(rule: type[Rule], key: str) -> tuple[str, ...]:
    """The closed list that a word of an effect comes from, if it does."""
    fields = rule.model_fields.items()
    field = next((field for name, field in fields if (field.alias or name) == key), None)
    return tuple(_literals(field.annotation)) if field is not None else ()


def _literals(annotation: Any) -> Iterator[str]:
    for inner in getattr(annotation, "__args__", ()):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _literals(inner)


@dataclass(frozen=True, slots=True)
class _Half:
    facet: str
    values: tuple[str, ...]


def _halves(box: Mapping[str, Tree], vocabulary: Vocabulary) -> Iterator[_Half]:
    """Each fact that a box does not name, with either half of its values."""
    for facet, domain in vocabulary.items():
        if facet not in box:
            middle = len(domain) // 2
            yield _Half(facet, domain[:middle])
            yield _Half(facet, domain[middle:])
