"""Faults of the paper's items, lines and sentences: swapped, deleted, added, cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from asn_wfh.audit import Unit
from audit.seeding.original import Original, Seed
from audit.seeding.paper import Edit, name_of, paper_seed

__all__ = ["item_seeds"]

_SENTENCES = (
    "Ketentuan ini tidak berlaku bagi Camat.",
    "ASN wajib hadir di kantor setiap hari Rabu.",
    "Hal lain diatur kemudian.",
    "Kepala Perangkat Daerah dapat menetapkan lain paling banyak 25%.",
)


def item_seeds(original: Original) -> Iterator[Seed]:
    """Every fault of an item, a line, a phrase of a chapeau, or a sentence that is added."""
    yield from _swapped(original)
    yield from _deleted(original)
    yield from _sentences(original)
    yield from _new_items(original)
    yield from _chapeaux(original)
    yield from _markers(original)
    yield from _lines(original)


def _extent(original: Original, unit: Unit) -> tuple[int, int]:
    """Where the words of a unit begin and end, without the white space around them."""
    begin = unit.start if unit.frame else unit.body
    text = original.paper.text[begin : unit.end]
    return begin + len(text) - len(text.lstrip()), begin + len(text.rstrip())


def _swapped(original: Original) -> Iterator[Seed]:
    """The texts of each pair of neighbours exchanged: as printed, and below one clause."""
    units, text = original.paper.clauses, original.paper.text
    pairs = list(pairwise(units))
    for unit in units:
        below = [
            u for u in units if u.path and unit.path and u.path.clause_above_or_none == unit.path
        ]
        pairs += [pair for pair in pairwise(below) if pair not in pairs]
    for one, two in pairs:
        (begin, end), (start, stop) = _extent(original, one), _extent(original, two)
        edits = Edit(begin, end, text[start:stop]), Edit(start, stop, text[begin:end])
        clauses = (name_of(one), name_of(two))
        yield paper_seed(original, "items swapped", clauses, f"{one} and {two}", *edits)


def _deleted(original: Original) -> Iterator[Seed]:
    """Each item gone, with the numbers of those below it as they are, and counted anew."""
    units = original.paper.clauses
    for unit in units:
        if unit.kind == "chapeau":
            continue
        gone = Edit(unit.start, unit.end, "")
        yield paper_seed(original, "item deleted", (name_of(unit),), str(unit), gone)
        whole = original.paper.text_of_unit_with_marker(unit)
        twice = Edit(unit.end, unit.end, whole if whole.endswith("\n") else f"\n{whole}")
        # The copy may be read as an item of its own below the first.
        either = f"{name_of(unit)}|{name_of(unit)}.*"
        yield paper_seed(original, "item doubled", (either,), str(unit), twice)
        lost = (name_of(unit), name_of(units[-1]))
        tail = Edit(unit.start, units[-1].end, "\n")
        yield paper_seed(original, "tail lost", lost, f"{unit} and all below", tail)
        below = [u for u in _siblings(original, unit) if u.start > unit.start]
        markers = [unit, *below]
        moved = [_marker(u, before.marker) for before, u in pairwise(markers)]
        if below and not any(u.kind == "chapeau" for u in below):
            what = f"{unit}, the others counted anew"
            # That the others are shifted is one finding, at the first of them.
            shifted = f"{name_of(below[0])}|{name_of(below[-1])}"
            clauses = (name_of(unit), shifted)
            yield paper_seed(original, "item deleted", clauses, what, gone, *moved)


def _siblings(original: Original, unit: Unit) -> list[Unit]:
    parent = unit.path.clause_above_or_none if unit.path else None
    return [u for u in original.paper.clauses if u.path and u.path.clause_above_or_none == parent]


def _marker(unit: Unit, marker: str) -> Edit:
    return Edit(unit.body - len(unit.marker), unit.body, marker)


def _sentences(original: Original) -> Iterator[Seed]:
    """A sentence at the beginning and the end of each unit, on the line below, and apart."""
    units = original.paper.units
    for unit, after in zip(units, [*units[1:], None], strict=True):
        begin, end = _extent(original, unit)
        either = name_of(unit) + (f"|{name_of(after)}" if after else "")
        for words in _SENTENCES:
            kind = "frame: sentence added" if unit.frame else "sentence added"
            places = (
                ("at the beginning", name_of(unit), Edit(begin, begin, f"{words} ")),
                ("at the end", name_of(unit), Edit(end, end, f" {words}")),
                ("on the next line", either, Edit(end, end, f"\n{words}")),
                ("apart", either, Edit(end, end, f"\n\n{words}\n")),
                ("behind a bullet", either, Edit(end, end, f"\n - {words}")),
            )
            for where, clause, edit in places:
                what = f"{unit} {where}: {words}"
                yield paper_seed(original, kind, (clause,), what, edit)


def _new_items(original: Original) -> Iterator[Seed]:
    """An item after the last of each list, and one in each place with the rest counted anew."""
    for unit in original.paper.clauses:
        siblings = _siblings(original, unit)
        new_marker, new_path = _next(siblings[-1])
        if unit is siblings[-1]:
            end = max(u.end for u in original.paper.clauses if _within(u, unit))
            text = original.paper.text
            end = len(text[:end].rstrip())
            for words in _SENTENCES:
                what = f"{new_path}: {words}"
                added = Edit(end, end, f"\n{new_marker} {words}")
                either = f"{new_path}|unread"
                yield paper_seed(original, "item added", (either,), what, added)
        elif all(u.kind != "chapeau" for u in siblings):
            begin = unit.body - len(unit.marker)
            above = f"{unit.marker} {_SENTENCES[2]}\n"
            below = [u for u in siblings if u.start >= unit.start]
            markers = [u.marker for u in below[1:]] + [new_marker]
            moved = [_marker(u, marker) for u, marker in zip(below, markers, strict=True)][1:]
            first = Edit(begin, unit.body, f"{above}{markers[0]}")
            what = f"{unit}, the others counted anew"
            # What no fingerprint knows is told as such, where its marker is that of another.
            clauses = (name_of(unit), f"{new_path}|unread")
            yield paper_seed(original, "item added", clauses, what, first, *moved)


def _within(unit: Unit, other: Unit) -> bool:
    """Whether a unit is another or stands below it."""
    assert unit.path
    assert other.path
    return unit.path.steps[: len(other.path.steps)] == other.path.steps


def _next(unit: Unit) -> tuple[str, str]:
    """The marker and the path of the item that would follow a last one."""
    assert unit.path
    last = unit.path.steps[-1]
    step = str(int(last) + 1) if last.isdigit() else chr(ord(last) + 1)
    return unit.marker.replace(last, step), ".".join((*unit.path.steps[:-1], step))


def _chapeaux(original: Original) -> Iterator[Seed]:
    """Each phrase of two to six words cut from the text above a list."""
    for unit in original.paper.clauses:
        if unit.kind != "chapeau":
            continue
        words = list(re.compile(r"\S+").finditer(original.paper.text, unit.body, unit.end))
        for size in range(2, 7):
            for one, last in zip(words, words[size - 1 :], strict=False):
                cut = Edit(one.start(), last.end(), "")
                what = f"{unit}: {original.paper.text[one.start() : last.end()]!r}"
                yield paper_seed(original, "phrase cut", (name_of(unit),), what, cut)


def _markers(original: Original) -> Iterator[Seed]:
    """Each marker gone, and each changed for that of the next item."""
    units = original.paper.clauses
    for above, unit in zip([None, *units], units, strict=False):
        clause = name_of(unit) + (f"|{name_of(above)}" if above else "")
        gone = _marker(unit, "")
        yield paper_seed(original, "marker changed", (clause,), f"{unit}: gone", gone)
        marker, _ = _next(unit)
        what = f"{unit}: {unit.marker} -> {marker}"
        yield paper_seed(original, "marker changed", (clause,), what, _marker(unit, marker))


def _lines(original: Original) -> Iterator[Seed]:
    """Each line gone, twice, and exchanged with the next."""
    text, units = original.paper.text, original.paper.units
    lines = list(re.finditer(r"[^\n]*\S[^\n]*\n?", text))
    for line in lines:
        touched = [u for u in units if u.start < line.end() and line.start() < u.end]
        names = tuple(name_of(unit) for unit in touched)
        kind = "frame: line deleted" if touched[0].frame else "line deleted"
        what = f"{touched[0]}: {line[0].strip()[:40]!r}"
        yield paper_seed(original, kind, names, what, Edit(line.start(), line.end(), ""))
        kind = "frame: line doubled" if touched[0].frame else "line doubled"
        twice = Edit(line.end(), line.end(), line[0] if line[0].endswith("\n") else f"\n{line[0]}")
        either = "|".join([*names, *(f"{name}.*" for name in names)])
        yield paper_seed(original, kind, (either,), what, twice)
    for one, two in pairwise(lines):
        touched = [u for u in units if u.start < two.end() and one.start() < u.end]
        kind = "frame: lines swapped" if touched[0].frame else "lines swapped"
        between = text[one.end() : two.start()]
        first, second = one[0].rstrip("\n"), two[0].rstrip("\n")
        swapped = Edit(one.start(), two.end(), f"{second}\n{between}{first}\n")
        joined = Edit(one.start(), two.end(), f"{first} {second.lstrip()}\n")
        what = f"{touched[0]}: {first.strip()[:30]!r} and {second.strip()[:30]!r}"
        either = "|".join(map(name_of, touched))
        yield paper_seed(original, kind, (either,), what, swapped)
        kind = "frame: lines joined" if touched[0].frame else "lines joined"
        yield paper_seed(original, kind, (either,), what, joined)
