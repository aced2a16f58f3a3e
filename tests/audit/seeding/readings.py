"""Faults of readings: an `otherwise` gone, added or hung elsewhere, and what options mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.mutation.value_changes import Puts
from asn_wfh.vocabulary import PERSON_FACETS
from audit.seeding.original import Item, Original, Seed, Slip, effect_of, label

__all__ = ["reading_seeds", "reading_slips"]


def reading_slips(original: Original, item: Item, path: Path) -> Iterator[Slip]:
    """Each `otherwise` gone or hung on another reading, and one more for each reading.

    Each once more with the lists of clauses that the readings keep put right for it.
    """
    alternatives = item.get("otherwise", [])
    readings = original.tree["readings"]
    for number, other in enumerate(alternatives):
        below: Path = (*path, "otherwise", number)
        names = tuple(other["when"])
        named = ", ".join(f"{name}: {option}" for name, option in other["when"].items())
        yield from _both(
            original, item, ("otherwise dropped", f"[{named}] gone", below, None), names, ()
        )
        for name, reading in readings.items():
            for option in reading["options"]:
                when = {name: option}
                if when != other["when"] and option != reading["chosen"]:
                    what = f"[{named}] -> {name}: {option}"
                    moved = ("reading changed, otherwise", what, (*below, "when"), when)
                    yield from _both(original, item, moved, names, (name,))
    touched = {name for other in alternatives for name in other["when"]}
    for name, reading in readings.items():
        option = next(option for option in reading["options"] if option != reading["chosen"])
        if name not in touched:
            more = [*alternatives, {"when": {name: option}, "no_rule": "Tidak berlaku."}]
            what = f"otherwise + {name}: {option}"
            added = ("otherwise added", what, (*path, "otherwise"), more)
            yield from _both(original, item, added, (), (name,))


def _both(
    original: Original,
    item: Item,
    fault: tuple[str, str, Path, Any],
    off: tuple[str, ...],
    on: tuple[str, ...],
) -> Iterator[Slip]:
    """A change, and the same with the clause taken off and put on the lists of readings."""
    kind, what, path, value = fault
    yield Slip(kind, what, ((path, value),))
    puts: list[tuple[Path, Tree | None]] = [(path, value)]
    for name in dict.fromkeys((*off, *on)):
        listed = [at for at in original.tree["readings"][name].get("at", ()) if at != item["at"]]
        listed += [item["at"]] if name in on else []
        puts.append((("readings", name, "at"), listed or [item["at"]]))
    yield Slip(f"{kind}, lists put right", what, tuple(puts))


def reading_seeds(original: Original) -> Iterator[Seed]:
    """What two options mean exchanged, and a clause talked round by what a reading means."""
    for name, reading in original.tree["readings"].items():
        touched = [
            item["at"]
            for item in original.items
            if any(name in other["when"] for other in item.get("otherwise", ()))
        ]
        chosen = reading["chosen"]
        for option in reading["options"]:
            if option != chosen:
                texts = {chosen: reading["options"][option], option: reading["options"][chosen]}
                path: Path = ("readings", name, "options")
                clause = "|".join(dict.fromkeys(touched))
                puts = ((path, {**reading["options"], **texts}),)
                what = f"{name}: {chosen} and {option}"
                yield original.seed("options exchanged", (clause,), what, puts)
    yield from _meant(original)


def _meant(original: Original) -> Iterator[Seed]:
    """Another group, that a reading then claims to be meant, with the printed one as the other.

    Once the reading says nothing of what it does, once it says it in so many words.
    """
    for place, item in enumerate(original.items):
        if effect_of(item) != "exclude":
            continue
        group: Tree = {"level": "pemula"}
        printed = " dan ".join(_labels(item["exclude"]))
        frank = f"Apakah {printed} berarti JF Pemula?"
        for asks in ("Apakah yang dimaksud butir ini adalah pemula?", frank):
            options: Tree = {"pemula": "JF Pemula.", "harfiah": f"{printed}, seperti tertulis."}
            reading: Tree = {
                "asks": asks,
                "options": options,
                "chosen": "pemula",
                "literal": "harfiah",
                "because": "Begitulah maksudnya.",
                "at": [item["at"]],
                "means": {item["at"]: group},
            }
            other: Tree = {"when": {"maksud": "harfiah"}, "exclude": item["exclude"]}
            more = [other, *item.get("otherwise", ())]
            puts: Puts = (
                (("readings", "maksud"), reading),
                (("provisions", place, "otherwise"), more),
                (("provisions", place, "exclude"), group),
            )
            what = f"{label(item)}: a reading means {group}: {asks}"
            kind = "read round" if asks != frank else "read round in so many words"
            yield original.seed(kind, (item["at"],), what, puts)


def _labels(group: Any) -> list[str]:
    """What the values of a group are called."""
    boxes = group if isinstance(group, list) else [group]
    return [
        PERSON_FACETS[facet].words[value].id
        for box in boxes
        for facet, entry in box.items()
        for value in (entry if isinstance(entry, list) else [entry])
        if isinstance(value, str)
    ]
