"""How the command line reads a person: a file, `--set` options, or both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asn_wfh.cli.options import existing
from asn_wfh.errors import FactError, Fault, nearest
from asn_wfh.facts import CivilServant
from asn_wfh.policy import Policy
from asn_wfh.source import MAX_BYTES, read_file
from asn_wfh.vocabulary import PERSON_FACETS

__all__ = ["descriptions", "facts_of_day", "persons"]

_FLAGS = {"ya": True, "tidak": False}
_OF_DAY = ("rostered", "recalled", "absent", "libur", "cuti_bersama")


def descriptions(path: Path | None, stated: Mapping[str, str]) -> list[dict[str, str]]:
    """The descriptions of one person, all true: those of a file, with the stated facts added."""
    found: list[dict[str, str]] = [{}]
    if path is not None:
        existing(path)
        found = _from_json(path) if path.suffix == ".json" else _from_yaml(path)
    return [{**facts, **stated} for facts in found]


def persons(people: list[dict[str, str]], policy: Policy) -> list[CivilServant]:
    """The persons that the facts describe; FactError with the faults of all of them."""
    known = [*PERSON_FACETS, *_OF_DAY, *(fact.name for fact in policy.facts)]
    held, faults = [], []
    for facts in people:
        unknown = [name for name in facts if name not in known]
        faults += [Fault.of("unknown_fact", fact=n[:60], **nearest(n, known)) for n in unknown]
        try:
            held.append(CivilServant.read({n: v for n, v in facts.items() if n in PERSON_FACETS}))
        except FactError as error:
            faults += error.faults
    if faults:
        raise FactError(list(dict.fromkeys(faults)))
    return held


def facts_of_day(people: list[dict[str, str]]) -> dict[str, Any]:
    """The facts of the day as `decide` takes them; two descriptions may not contradict."""
    held: dict[str, str] = {}
    faults = []
    for facts in people:
        for name, value in facts.items():
            if name not in PERSON_FACETS and held.setdefault(name, value) != value:
                faults.append(Fault.of("not_both", first=held[name], second=value).at(key=name))
    flags: dict[str, Any] = {}
    for name in ("rostered", "recalled"):
        word = held.pop(name, None)
        if word is not None and word not in _FLAGS:
            hint = nearest(word, _FLAGS)
            faults.append(Fault.of("unknown_word", word=word[:60], **hint).at(key=name))
        flags[name] = None if word is None else _FLAGS.get(word)
    if faults:
        raise FactError(faults)
    flags["absent"] = held.pop("absent", None)
    return {**flags, "facts": held or None}


def _from_yaml(path: Path) -> list[dict[str, str]]:
    """One mapping of facts, or a list of mappings."""
    marked = read_file(path)
    listed = isinstance(marked.tree, list)
    held: list[dict[str, str]] = []
    for number, facts in enumerate(marked.tree if isinstance(marked.tree, list) else [marked.tree]):
        below: tuple[int, ...] = (number,) if listed else ()
        if not isinstance(facts, dict):
            marked.faults.append(marked.place(Fault.of("not_a_mapping"), below))
            continue
        for name, value in facts.items():
            if not isinstance(value, str):
                marked.faults.append(marked.place(Fault.of("not_a_text"), (*below, name)))
        held.append({name: value for name, value in facts.items() if isinstance(value, str)})
    if not marked.faults and not held:
        marked.faults.append(marked.place(Fault.of("empty_list"), ()))
    if marked.faults:
        raise FactError(marked.faults)
    return held


def _from_json(path: Path) -> list[dict[str, str]]:
    """The same as JSON, where true and false answer yes and no, and null is not stated."""

    def refuse(code: str, **values: object) -> FactError:
        return FactError([Fault.of(code, **values).at(file=path.name)])

    if path.stat().st_size > MAX_BYTES:
        raise refuse("too_large", size=path.stat().st_size, limit=MAX_BYTES)

    def once(items: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in items]
        for name in names:
            if names.count(name) > 1:
                raise refuse("repeated_word", word=name)
        return dict(items)

    try:
        tree = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)
    except json.JSONDecodeError as error:
        place = Fault.of("json").at(file=path.name, line=error.lineno, column=error.colno)
        raise FactError([place]) from None
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise refuse("not_utf8", byte=byte) from None
    except RecursionError:
        raise refuse("too_deep", limit=32) from None
    held = []
    for facts in tree if isinstance(tree, list) else [tree]:
        if not isinstance(facts, dict):
            raise refuse("not_a_mapping")
        held.append(
            {name: _word(value, name, path) for name, value in facts.items() if value is not None}
        )
    if not held:
        raise refuse("empty_list")
    return held


def _word(value: object, name: str, path: Path) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if not isinstance(value, str):
        raise FactError([Fault.of("not_a_text").at(file=path.name, key=name)])
    return value
