"""What may become of one effect of a policy: every small change of its words.

In go the words as the file has them; out come edits of its tree.  Which words an effect has, and
what it is swapped for, its rule says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.mutation.value_changes import (
    Edit,
    day_offset_edits,
    edits_adding_or_dropping_fact_values,
    edits_of_days_dates_figures_or_words,
    format_on_one_line,
)
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.read_group import raw_group_boxes

__all__ = ["Vocabulary", "effect_edits", "group_edits"]

Vocabulary = Mapping[str, tuple[str, ...]]


def effect_edits(
    effect: str, content: Tree, path: Path, vocabulary: Vocabulary, may_narrow: bool
) -> Iterator[Edit]:
    """The changes of the words of one effect; with `may_narrow`, also to fewer people."""
    rule = EFFECTS[effect]
    if rule.names_group:
        yield from group_edits(effect, content, path, vocabulary, may_narrow)
        return
    if isinstance(content, list):
        for place, item in enumerate(content):
            below = (*path, place)
            if len(content) > 1:
                yield Edit("drop", effect, format_on_one_line(item), "-", ((below, None),))
            yield from effect_edits(effect, item, below, vocabulary, may_narrow)
        return
    mapping = content if isinstance(content, dict) else {}
    for named, was, becomes, changed in rule.further_mutants_as_key_old_new_words(mapping):
        yield Edit("figure", f"{effect}.{named}", was, becomes, ((path, changed),))
    for key, value in mapping.items():
        where, below = f"{effect}.{key}", (*path, key)
        if len(mapping) > 1:
            yield Edit("widen", where, format_on_one_line(value), "-", ((below, None),))
        if key == "whose" and value != "others":
            yield from group_edits(where, value, below, vocabulary, may_narrow)
        elif key not in rule.complements:
            yield from _edits_of_value_of_one_effect_key(rule, where, key, value, below, vocabulary)
    yield from _edits_moving_point_between_two_shares(rule, mapping, path)
    if may_narrow and "whose" not in mapping and rule.can_be_narrowed_to_group_by_mutant(mapping):
        whole = rule.as_mapping(content)
        for half in _value_halves_of_unnamed_facts({}, vocabulary):
            narrower: Tree = {**whole, "whose": {half.facet: [*half.values]}}
            where = f"{effect}.whose.{half.facet}"
            yield Edit("narrow", where, "-", ", ".join(half.values), ((path, narrower),))


def _edits_of_value_of_one_effect_key(
    rule: type[Rule], where: str, key: str, value: Tree, path: Path, vocabulary: Vocabulary
) -> Iterator[Edit]:
    """The changes of one word of an effect: of a text, of a mapping, of a list of either."""
    if isinstance(value, dict):
        yield from _edits_within_nested_mapping(rule, where, value, path, vocabulary)
    elif isinstance(value, list) and key == "hours":
        yield from _hours_edits(where, value, path)
    elif isinstance(value, list) and (
        key in rule.ordered_words or any(isinstance(item, dict) for item in value)
    ):
        yield from _list_item_edits(rule, where, key, value, path, vocabulary)
    else:
        yield from edits_of_days_dates_figures_or_words(
            where, key, value, path, _closed_words_of(rule, key)
        )


def _edits_within_nested_mapping(
    rule: type[Rule], where: str, mapping: dict[str, Tree], path: Path, vocabulary: Vocabulary
) -> Iterator[Edit]:
    """The changes of a mapping below a word: a box of people, or words of its own."""
    yield from day_offset_edits(where, mapping, path)
    if mapping and all(name in vocabulary for name in mapping):
        yield from group_edits(where, mapping, path, vocabulary, may_narrow=False)
        return
    for name, value in mapping.items():
        named, below = f"{where}.{name}", (*path, name)
        if len(mapping) > 1:
            yield Edit("widen", named, format_on_one_line(value), "-", ((below, None),))
        yield from _edits_of_value_of_one_effect_key(rule, named, name, value, below, vocabulary)


def _list_item_edits(
    rule: type[Rule],
    where: str,
    key: str,
    items: list[Tree],
    path: Path,
    vocabulary: Vocabulary,
) -> Iterator[Edit]:
    """Each item dropped or changed, and two neighbours exchanged where their order counts."""
    shown = [format_on_one_line(item) for item in items]
    for place, item in enumerate(items):
        if len(items) > 1:
            rest = [*items[:place], *items[place + 1 :]]
            yield Edit("drop", where, shown[place], "-", ((path, rest),))
        if key in rule.ordered_words and place + 1 < len(items):
            pair = [items[place + 1], item]
            turned = [*items[:place], *pair, *items[place + 2 :]]
            was = f"{shown[place]}, {shown[place + 1]}"
            becomes = f"{shown[place + 1]}, {shown[place]}"
            yield Edit("swap", where, was, becomes, ((path, turned),))
        yield from _edits_of_value_of_one_effect_key(
            rule, where, key, item, (*path, place), vocabulary
        )


def _hours_edits(where: str, hours: list[Tree], path: Path) -> Iterator[Edit]:
    """A stretch of the day without its beginning or its end, and each of the two moved."""
    for place, (edge, moment) in enumerate(zip(("from", "until"), hours, strict=False)):
        other = ("until", "from")[place]
        left: Tree = {other: hours[1 - place]}
        yield Edit("widen", f"{where}.{edge}", format_on_one_line(moment), "-", ((path, left),))
        yield from edits_of_days_dates_figures_or_words(
            f"{where}.{edge}", edge, moment, (*path, place)
        )


def group_edits(
    where: str, group: Tree, path: Path, vocabulary: Vocabulary, may_narrow: bool
) -> Iterator[Edit]:
    """Each box of people: itself, each fact that it names, and with `may_narrow` any other."""
    for box, at, among_others in _group_boxes(group, path):
        if among_others:
            yield Edit("drop", where, format_on_one_line(box), "-", ((at, None),))
        for key, value in box.items():
            named, below = f"{where}.{key}", (*at, key)
            if len(box) > 1:
                yield Edit("widen", named, format_on_one_line(value), "-", ((below, None),))
            domain = vocabulary.get(key)
            if domain is None:
                yield from edits_of_days_dates_figures_or_words(named, key, value, below)
            else:
                yield from edits_adding_or_dropping_fact_values(named, value, below, domain)
        for half in _value_halves_of_unnamed_facts(box, vocabulary) if may_narrow else ():
            narrower: Tree = {**box, half.facet: [*half.values]}
            named = f"{where}.{half.facet}"
            yield Edit("narrow", named, "-", ", ".join(half.values), ((at, narrower),))


class _GroupBox(NamedTuple):
    """A box of people as the file has it, its path, and whether the group has other boxes."""

    box: dict[str, Tree]
    path: Path
    among_others: bool


def _group_boxes(group: Tree, path: Path) -> Iterator[_GroupBox]:
    """The boxes of a group, each with its path and whether there are others."""
    listed = isinstance(group, list)
    boxes = raw_group_boxes(group)
    for place, box in enumerate(boxes):
        yield _GroupBox(box, (*path, place) if listed else path, len(boxes) > 1)


def _edits_moving_point_between_two_shares(
    rule: type[Rule], mapping: dict[str, Tree], path: Path
) -> Iterator[Edit]:
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


def _closed_words_of(rule: type[Rule], key: str) -> tuple[str, ...]:
    """The closed list that a word of an effect comes from, if it does."""
    if key in rule.closed_words:
        return rule.closed_words[key]
    fields = rule.model_fields.items()
    field = next((field for name, field in fields if (field.alias or name) == key), None)
    return tuple(_literal_words_in(field.annotation)) if field is not None else ()


def _literal_words_in(annotation: Any) -> Iterator[str]:
    """The words of every `Literal` in a type annotation."""
    for inner in getattr(annotation, "__args__", ()):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _literal_words_in(inner)


@dataclass(frozen=True, slots=True)
class _ValueHalf:
    facet: str
    values: tuple[str, ...]


def _value_halves_of_unnamed_facts(
    box: Mapping[str, Tree], vocabulary: Vocabulary
) -> Iterator[_ValueHalf]:
    """Each fact that a box does not name, with either half of its values."""
    for facet, domain in vocabulary.items():
        if facet not in box:
            middle = len(domain) // 2
            yield _ValueHalf(facet, domain[:middle])
            yield _ValueHalf(facet, domain[middle:])
