"""How the command line reads a person: a file, `--set` options, or both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from asn_wfh.cli.read_option_values import read_file_bytes, require_file
from asn_wfh.history import History
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.own_facts import UNKNOWN
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import PERSON_FACETS, ROSTER
from asn_wfh.loading.yaml_reader import MAX_BYTES, read_yaml_file
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.policy import Policy

__all__ = [
    "Description",
    "civil_servants_of",
    "day_arguments_for_decide",
    "read_descriptions_of_one_person",
]

_FLAGS: Mapping[str, Mapping[str, Any]] = {
    "rostered": ROSTER,
    "recalled": {"ya": True, "tidak": False, UNKNOWN: UNKNOWN},
}
_OF_DAY = ("rostered", "recalled", "absent", "libur", "cuti_bersama")


@dataclass(frozen=True, slots=True)
class Description:
    """One true description of a person: the facts, and where a file states them."""

    facts: dict[str, str]
    file: str = ""
    lines: dict[str, int] = field(default_factory=dict)

    def add_line_to_fault(self, fault: Fault, fact: str) -> Fault:
        """The fault with the file and line that state its fact, where a file does."""
        line = self.lines.get(fact)
        return fault if line is None else fault.at(file=self.file, line=line)


def read_descriptions_of_one_person(
    path: Path | None, stated: Mapping[str, str]
) -> list[Description]:
    """The descriptions of one person, all true: those of a file, with the stated facts added."""
    read = [Description({})]
    if path is not None:
        require_file(path)
        read = (
            _read_json_descriptions(path)
            if path.suffix == ".json"
            else _read_yaml_descriptions(path)
        )
    return [
        Description(
            {**one.facts, **stated},
            one.file,
            {name: line for name, line in one.lines.items() if name not in stated},
        )
        for one in read
    ]


def civil_servants_of(
    descriptions: list[Description], policy: Policy | History
) -> list[CivilServant]:
    """The persons that the facts describe; FactError with the faults of all of them."""
    names = [*PERSON_FACETS, *_OF_DAY, *(fact.name for fact in policy.facts)]
    described, faults = [], []
    for one in descriptions:
        for name in one.facts:
            if name not in names:
                fault = Fault.of(
                    "unknown_fact", fact=shortened(name), **unknown_word_hint(name, names)
                )
                faults.append(one.add_line_to_fault(fault, name))
        try:
            described.append(
                CivilServant.read({n: v for n, v in one.facts.items() if n in PERSON_FACETS})
            )
        except FactError as error:
            faults += [one.add_line_to_fault(fault, fault.key) for fault in error.faults]
    if faults:
        raise FactError(list(dict.fromkeys(faults)))
    return described


def day_arguments_for_decide(descriptions: list[Description]) -> dict[str, Any]:
    """The facts of the day as `decide` takes them; two descriptions may not contradict."""
    words: dict[str, str] = {}
    faults = []
    for one in descriptions:
        for name, value in one.facts.items():
            if name in PERSON_FACETS:
                continue
            if words.setdefault(name, value) != value:
                fault = Fault.of("not_both", first=words[name], second=value).at(key=name)
                faults.append(one.add_line_to_fault(fault, name))
            elif value not in _FLAGS.get(name, (value,)):
                hint = unknown_word_hint(value, _FLAGS[name])
                fault = Fault.of("unknown_word", word=shortened(value), **hint)
                faults.append(one.add_line_to_fault(fault.at(key=name), name))
    if faults:
        raise FactError(list(dict.fromkeys(faults)))
    flags: dict[str, Any] = {name: flag.get(words.pop(name, "")) for name, flag in _FLAGS.items()}
    flags["absent"] = words.pop("absent", None)
    return {**flags, "facts": words or None}


def _read_yaml_descriptions(path: Path) -> list[Description]:
    """One mapping of facts, or a list of mappings."""
    located = read_yaml_file(path)
    tree, descriptions = located.tree, []
    for number, facts in enumerate(tree if isinstance(tree, list) else [tree]):
        below: tuple[int, ...] = (number,) if isinstance(tree, list) else ()
        if not isinstance(facts, dict):
            located.faults.append(located.fault_located_at_path(Fault.of("not_a_mapping"), below))
            continue
        for name, value in facts.items():
            if not isinstance(value, str):
                located.faults.append(
                    located.fault_located_at_path(Fault.of("not_a_text"), (*below, name))
                )
        texts = {name: value for name, value in facts.items() if isinstance(value, str)}
        lines = {name: located.mark_of((*below, name), of_key=True)[0] for name in texts}
        descriptions.append(Description(texts, located.name, lines))
    if not located.faults and not descriptions:
        located.faults.append(located.fault_located_at_path(Fault.of("empty_list"), ()))
    if located.faults:
        raise FactError(located.faults)
    return descriptions


def _read_json_descriptions(path: Path) -> list[Description]:
    """The same as JSON, where true and false answer yes and no, and null is not stated."""
    tree, descriptions = _parse_json_file(path), []
    for facts in tree if isinstance(tree, list) else [tree]:
        if not isinstance(facts, dict):
            raise _error_in_file(path, "not_a_mapping")
        texts = {
            n: _fact_as_text_refusing_numbers(v, n, path) for n, v in facts.items() if v is not None
        }
        # Where in its file a JSON value stands is not known; line 0 is not printed.
        descriptions.append(Description(texts, path.name, dict.fromkeys(texts, 0)))
    if not descriptions:
        raise _error_in_file(path, "empty_list")
    return descriptions


@dataclass(frozen=True, slots=True)
class _Number:
    """A number of a JSON file, as it is written there."""

    text: str


def _parse_json_file(path: Path) -> Any:
    """What a JSON file says; FactError for one that is too large or broken."""

    def mapping_without_repeats(items: list[tuple[str, Any]]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, value in items:
            if name in values:
                raise _error_in_file(path, "repeated_word", word=name)
            values[name] = value
        return values

    raw = read_file_bytes(path)
    if len(raw) > MAX_BYTES:
        raise _error_in_file(path, "too_large", size=len(raw), limit=MAX_BYTES)
    try:
        text = raw.decode()
        if text.startswith("\ufeff"):
            raise _error_in_file(path, "bom")
        # A number is the text that stands there: nothing asks for one, of whatever length.
        return json.loads(
            text,
            object_pairs_hook=mapping_without_repeats,
            parse_int=_Number,
            parse_float=_Number,
            parse_constant=_Number,
        )
    except json.JSONDecodeError as error:
        place = Fault.of("json").at(file=path.name, line=error.lineno, column=error.colno)
        raise FactError([place]) from None
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise _error_in_file(path, "not_utf8", byte=byte) from None
    except RecursionError:
        raise _error_in_file(path, "too_deep", limit=32) from None


def _error_in_file(path: Path, fault_code: str, **values: object) -> FactError:
    return FactError([Fault.of(fault_code, **values).at(file=path.name)])


def _fact_as_text_refusing_numbers(value: object, fact_name: str, path: Path) -> str:
    """One fact of a JSON file, as a text."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, _Number):
        raise FactError(
            [Fault.of("number_for_text", text=value.text).at(file=path.name, key=fact_name)]
        )
    if not isinstance(value, str):
        raise FactError([Fault.of("not_a_text").at(file=path.name, key=fact_name)])
    return value
