"""What may become of one word of a policy: a value more or less, a day, a figure, another word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.law.workdays import MOMENTS
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.rules.field_schemas import WEEKS_OF_MONTH
from asn_wfh.rules.group_schema import ALL

__all__ = [
    "KINDS",
    "Edit",
    "Kind",
    "Puts",
    "day_offset_edits",
    "edits_adding_or_dropping_fact_values",
    "edits_dropping_or_adding_items",
    "edits_of_days_dates_figures_or_words",
    "format_on_one_line",
]

Kind = Literal["delete", "widen", "narrow", "swap", "drop", "add", "move", "figure", "flip"]
KINDS: tuple[Kind, ...] = (
    "delete",
    "widen",
    "narrow",
    "swap",
    "drop",
    "add",
    "move",
    "figure",
    "flip",
)
"""The kinds of changes.

An effect is deleted, widened by one of its words, narrowed by one fact more to either half of its
values, or swapped for another, as is a closed word; a listed value is dropped or added; a date
is moved by a day, a figure by one; a reading is flipped to another option.
"""

Puts: TypeAlias = "tuple[tuple[Path, Tree | None], ...]"
"""Values put at paths; None takes out what stands there."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a tree: its kind, the word it is about, what that was and what it becomes."""

    kind: Kind
    where: str
    was: str
    becomes: str
    puts: Puts


def edits_adding_or_dropping_fact_values(
    where: str, value: Tree, path: Path, domain: Sequence[str]
) -> Iterator[Edit]:
    """The values of a fact, each dropped and every other added; also within `{except: ...}`."""
    if isinstance(value, dict) and "except" not in value:
        yield from _at_least_or_at_most_edits(where, value, path, domain)
    elif isinstance(value, dict):
        yield from edits_dropping_or_adding_items(
            f"{where}.except", value.get("except", ""), (*path, "except"), domain
        )
    elif value != ALL:
        yield from edits_dropping_or_adding_items(where, value, path, domain)


def _at_least_or_at_most_edits(
    where: str, value: dict[str, Tree], path: Path, domain: Sequence[str]
) -> Iterator[Edit]:
    """`{at_least: v}` turned round and moved by one value; a threshold of dates moved by one."""
    for key, below in value.items():
        if isinstance(below, dict):
            yield from _at_least_or_at_most_edits(f"{where}.{key}", below, (*path, key), domain)
            continue
        if not isinstance(below, str):
            continue
        turned = _TURNED.get(key)
        if turned is not None:
            yield Edit("swap", where, key, turned, ((path, {turned: below}),))
        if below in domain:
            place = domain.index(below)
            for other in domain[max(place - 1, 0) : place + 2]:
                if other != below:
                    yield Edit("move", f"{where}.{key}", below, other, (((*path, key), other),))
        for kind, becomes in _kinds_and_neighbouring_words(below, ()):
            yield Edit(kind, f"{where}.{key}", below, becomes, (((*path, key), becomes),))


_TURNED = {
    "at_least": "at_most",
    "at_most": "at_least",
    "below": "at_least",
}


def edits_dropping_or_adding_items(
    where: str, value: Tree, path: Path, domain: Sequence[str]
) -> Iterator[Edit]:
    """A list, or the single word of one, with each item dropped and every other word added."""
    items = [str(item) for item in (value if isinstance(value, list) else [value])]
    for item in items if len(items) > 1 else ():
        rest: list[Tree] = [other for other in items if other != item]
        yield Edit("drop", where, item, "-", ((path, rest),))
    for word in domain:
        if word not in items:
            yield Edit("add", where, "-", word, ((path, [*items, word]),))


def edits_of_days_dates_figures_or_words(
    where: str, key: str, value: Tree, path: Path, closed_words: Sequence[str] = ()
) -> Iterator[Edit]:
    """What may become of a word that is no fact: days, dates, times, figures, closed words."""
    if key == "every":
        yield from edits_dropping_or_adding_items(
            where, value, path, tuple(WEEKDAYS) if value not in ("hari_kerja", "triwulan") else ()
        )
    elif key == "weeks":
        yield from edits_dropping_or_adding_items(where, value, path, WEEKS_OF_MONTH)
    elif isinstance(value, list):
        yield from edits_dropping_or_adding_items(where, value, path, ())
    for place, item in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(item, str) and key in ("count", "times") and item.isdigit():
            for step in (-1, 1):
                yield Edit(
                    "figure", where, item, str(int(item) + step), ((path, str(int(item) + step)),)
                )
        elif isinstance(item, str):
            below = (*path, place) if isinstance(value, list) else path
            for kind, becomes in _kinds_and_neighbouring_words(item, closed_words):
                yield Edit(kind, where, item, becomes, ((below, becomes),))


def day_offset_edits(where: str, mapping: dict[str, Tree], path: Path) -> Iterator[Edit]:
    """`{h+1: "15:00"}` on a working day earlier or later."""
    for key, value in mapping.items():
        if key.startswith("h+"):
            for kind, becomes in _kinds_and_neighbouring_words(key, ()):
                yield Edit(kind, where, key, becomes, ((path, {becomes: value}),))


def _kinds_and_neighbouring_words(
    text: str, closed_words: Sequence[str]
) -> Iterator[tuple[Kind, str]]:
    """One word: a day earlier or later, one less or more, or the next of its list."""
    week = tuple(WEEKDAYS)
    days = re.fullmatch(r"([0-9]+) (hari|hari_kerja)", text)
    if days is not None:
        yield "swap", f"{days[1]} {'hari_kerja' if days[2] == 'hari' else 'hari'}"
    if text in week:
        for step in (-1, 1):
            yield "move", week[(week.index(text) + step) % len(week)]
        return
    for form, (kind, moved) in _FIGURES.items():
        match = re.fullmatch(form, text)
        if match is not None:
            for step in (-1, 1):
                yield kind, moved(match, step)
            return
    domain = MOMENTS if text in MOMENTS else tuple(closed_words)
    if text in domain and len(domain) > 1:
        yield "swap", domain[(domain.index(text) + 1) % len(domain)]


def _shifted_date(match: re.Match[str], step: int) -> str:
    return (date.fromisoformat(match[0]) + timedelta(days=step)).isoformat()


def _shifted_minute(match: re.Match[str], step: int) -> str:
    minutes = (int(match[1]) * 60 + int(match[2]) + step) % (24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _shifted_number(match: re.Match[str], step: int) -> str:
    return f"{match[1]}{int(match[2]) + step}{match[3]}"


_FIGURES: Mapping[str, tuple[Kind, Callable[[re.Match[str], int], str]]] = {
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}": ("move", _shifted_date),
    r"([0-9]{2}):([0-9]{2})": ("figure", _shifted_minute),
    r"()([0-9]+)(%)": ("figure", _shifted_number),
    r"()([0-9]+)( bulan| menit| jam)": ("figure", _shifted_number),
    r"(tanggal )([0-9]+)( bulan berikutnya)": ("figure", _shifted_number),
    r"()([0-9]+)( tahun)": ("figure", _shifted_number),
    r"()([0-9]+)( hari)": ("figure", _shifted_number),
    r"()([0-9]+)( hari_kerja)": ("figure", _shifted_number),
    r"(h\+)([0-9]+)()": ("figure", _shifted_number),
}


def format_on_one_line(tree: Tree) -> str:
    """A value on one line, as the file has it."""
    if isinstance(tree, list):
        return f"[{', '.join(map(format_on_one_line, tree))}]"
    if isinstance(tree, dict):
        return (
            f"{{{', '.join(f'{key}: {format_on_one_line(value)}' for key, value in tree.items())}}}"
        )
    return tree
