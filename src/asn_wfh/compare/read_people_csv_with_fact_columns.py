"""A staff list from a CSV file, in the words of the vocabulary."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from os import PathLike
from pathlib import Path

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.staff_surely_or_perhaps_in_boxes import Member, values_by_own_fact
from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import ABSENCE, PERSON_FACETS, ROSTER, Rostered
from asn_wfh.messages.errors import FactError, Fault, shortened

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
        raise FactError([unreadable_path_fault(path, error)]) from None
    own_fact_values = values_by_own_fact(field) if field is not None else {}
    members: list[Member] = []
    faults = [
        fault.at(file=file.name, line=line)
        for line, fault in _append_members_yielding_faults(text, own_fact_values, members)
    ]
    if faults:
        raise FactError(faults)
    return members


def _append_members_yielding_faults(
    text: str, own_fact_values: Mapping[str, tuple[str, ...]], members: list[Member]
) -> Iterator[tuple[int, Fault]]:
    """Append the people of a text to `members`; yield every fault with its line."""
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    lines = csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)
    heading: list[str] | None = None
    line_of_id: dict[str, int] = {}
    try:
        for cells in lines:
            line = lines.line_num
            row = [cell.strip() for cell in cells]
            if not any(row):
                continue
            if heading is None:
                heading = row
                faults = list(_heading_faults(row, own_fact_values))
                yield from ((line, fault) for fault in faults)
                if faults:
                    return
                continue
            if len(row) != len(heading):
                count, wanted = len(row), len(heading)
                yield line, Fault.of("csv_width", count=count, wanted=wanted)
                continue
            facts = dict(zip(heading, row, strict=True))
            faults = list(_row_faults(facts, own_fact_values, line_of_id, line))
            yield from ((line, fault) for fault in faults)
            if not faults:
                members.append(_member_from_row(facts, own_fact_values))
    except csv.Error as error:
        limit = csv.field_size_limit()
        long = "field limit" in str(error)
        yield lines.line_num, Fault.of("csv_cell", limit=limit) if long else Fault.of("csv_quotes")
        return
    if heading is None:
        yield 1, Fault.of("empty")


def _heading_faults(
    column_names: list[str], own_fact_values: Mapping[str, tuple[str, ...]]
) -> Iterator[Fault]:
    """What is wrong with the names of the columns."""
    columns = ["id", *PERSON_FACETS, "rostered", "recalled", "absent", *own_fact_values]
    for place, name in enumerate(column_names):
        if name not in columns:
            yield Fault.of("unknown_fact", fact=shortened(name), **unknown_word_hint(name, columns))
        elif name in column_names[:place]:
            yield Fault.of("repeated_word", word=name)
    if "id" not in column_names:
        yield Fault.of("missing_column", name="id")


def _row_faults(
    facts: Mapping[str, str],
    own_fact_values: Mapping[str, tuple[str, ...]],
    line_of_id: dict[str, int],
    line: int,
) -> Iterator[Fault]:
    """What is wrong with one person."""
    name = facts["id"]
    if not name:
        yield Fault.of("missing_cell", name="id")
    elif name in line_of_id:
        yield Fault.of("repeated_word", word=name).at(key="id")
    line_of_id.setdefault(name, line)
    try:
        CivilServant.read(_stated_person_facts(facts))
    except FactError as error:
        yield from error.faults
    closed: dict[str, Collection[str]] = {
        "rostered": _ROSTER,
        "recalled": _FLAGS,
        "absent": ABSENCE,
        **own_fact_values,
    }
    for fact, words in closed.items():
        value = facts.get(fact, "")
        if value and value not in words:
            hint = unknown_word_hint(value, [word for word in words if word])
            yield Fault.of("unknown_word", word=shortened(value), **hint).at(key=fact)


def _stated_person_facts(facts: Mapping[str, str]) -> dict[str, object]:
    """The facts of a person in a row, but for empty cells."""
    return {name: facts[name] for name in PERSON_FACETS if facts.get(name)}


def _member_from_row(
    facts: Mapping[str, str], own_fact_values: Mapping[str, tuple[str, ...]]
) -> Member:
    return Member(
        id=facts["id"],
        who=CivilServant.read(_stated_person_facts(facts)),
        rostered=_ROSTER[facts.get("rostered", "")],
        recalled=_FLAGS[facts.get("recalled", "")],
        absent=facts.get("absent") or None,
        facts={name: facts[name] for name in own_fact_values if facts.get(name)} or None,
    )
