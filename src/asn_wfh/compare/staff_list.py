"""A staff list from a CSV file, in the words of the vocabulary."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from os import PathLike
from pathlib import Path

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.headcount import Member, own_facts
from asn_wfh.files.read import read_fault
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.hints import unknown_word_hint
from asn_wfh.law.vocabulary import ABSENCE, PERSON_FACETS, ROSTER, Rostered
from asn_wfh.messages.errors import FactError, Fault, short

__all__ = ["read_staff"]

_FLAGS: Mapping[str, bool | None] = {"": None, "ya": True, "tidak": False}
_ROSTER: Mapping[str, Rostered | None] = {"": None, **ROSTER}


def read_staff(path: str | PathLike[str], field: CommonSpace | None = None) -> list[Member]:
    """The people of a CSV file: a heading, then one line per person.

    The heading names the columns: `id`, and any of the facts of a person, `rostered`, `recalled`,
    `absent`, and the facts of the policies' own that a field has.  An empty cell is not known.
    Columns stand apart by commas or semicolons.  Raises FactError with every fault of the file,
    each with its line; nobody is left out.
    """
    try:
        file = Path(path)
    except TypeError:
        raise FactError(
            [Fault.of("not_a_staff", value=type(path).__name__).at(key="path")]
        ) from None
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise FactError([Fault.of("not_utf8", byte=byte).at(file=file.name)]) from None
    except (OSError, ValueError) as error:
        raise FactError([read_fault(path, error)]) from None
    own = own_facts(field) if field is not None else {}
    members: list[Member] = []
    faults = [fault.at(file=file.name, line=line) for line, fault in _read(text, own, members)]
    if faults:
        raise FactError(faults)
    return members


def _read(
    text: str, own: Mapping[str, tuple[str, ...]], members: list[Member]
) -> Iterator[tuple[int, Fault]]:
    """Put the people of a text into a list; every fault with its line."""
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    lines = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    heading: list[str] | None = None
    lines_of: dict[str, int] = {}
    try:
        for cells in lines:
            line = lines.line_num
            row = [cell.strip() for cell in cells]
            if not any(row):
                continue
            if heading is None:
                heading = row
                faults = list(_heading(row, own))
                yield from ((line, fault) for fault in faults)
                if faults:
                    return
                continue
            if len(row) != len(heading):
                count, wanted = len(row), len(heading)
                yield line, Fault.of("csv_width", count=count, wanted=wanted)
                continue
            facts = dict(zip(heading, row, strict=True))
            faults = list(_row(facts, own, lines_of, line))
            yield from ((line, fault) for fault in faults)
            if not faults:
                members.append(_member(facts, own))
    except csv.Error as error:
        limit = csv.field_size_limit()
        long = "field limit" in str(error)
        yield lines.line_num, Fault.of("csv_cell", limit=limit) if long else Fault.of("csv_quotes")
        return
    if heading is None:
        yield 1, Fault.of("empty")


def _heading(names: list[str], own: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    """What is wrong with the names of the columns."""
    columns = ["id", *PERSON_FACETS, "rostered", "recalled", "absent", *own]
    for place, name in enumerate(names):
        if name not in columns:
            yield Fault.of("unknown_fact", fact=short(name), **unknown_word_hint(name, columns))
        elif name in names[:place]:
            yield Fault.of("repeated_word", word=name)
    if "id" not in names:
        yield Fault.of("missing_key", key="id")


def _row(
    facts: Mapping[str, str],
    own: Mapping[str, tuple[str, ...]],
    lines_of: dict[str, int],
    line: int,
) -> Iterator[Fault]:
    """What is wrong with one person."""
    name = facts["id"]
    if not name:
        yield Fault.of("missing_key", key="id")
    elif name in lines_of:
        yield Fault.of("repeated_word", word=name).at(key="id")
    lines_of.setdefault(name, line)
    try:
        CivilServant.read(_person(facts))
    except FactError as error:
        yield from error.faults
    closed: dict[str, Collection[str]] = {
        "rostered": _ROSTER,
        "recalled": _FLAGS,
        "absent": ABSENCE,
        **own,
    }
    for fact, words in closed.items():
        value = facts.get(fact, "")
        if value and value not in words:
            hint = unknown_word_hint(value, [word for word in words if word])
            yield Fault.of("unknown_word", word=short(value), **hint).at(key=fact)


def _person(facts: Mapping[str, str]) -> dict[str, object]:
    return {name: facts[name] for name in PERSON_FACETS if facts.get(name)}


def _member(facts: Mapping[str, str], own: Mapping[str, tuple[str, ...]]) -> Member:
    return Member(
        id=facts["id"],
        who=CivilServant.read(_person(facts)),
        rostered=_ROSTER[facts.get("rostered", "")],
        recalled=_FLAGS[facts.get("recalled", "")],
        absent=facts.get("absent") or None,
        facts={name: facts[name] for name in own if facts.get(name)} or None,
    )
