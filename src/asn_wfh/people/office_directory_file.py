"""A directory as it is written down: a YAML file per region, shipped or of the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from os import PathLike
from pathlib import Path

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.yaml_reader import Path as KeyPath
from asn_wfh.loading.yaml_reader import read_yaml_file
from asn_wfh.messages.errors import FactError, Fault, PolicyError
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.office_directory_schema import DirectoryShape, OfficeShape, UnitShape

__all__ = ["load_directory", "shipped_directories"]


def _shipped_folder() -> Path:
    """Where the shipped directories stand: in the package, or beside `src` in a checkout."""
    package = Path(__file__).parent.parent
    shipped = package / "directories"
    return shipped if shipped.is_dir() else package.parent.parent / "directories"


def shipped_directories() -> tuple[str, ...]:
    """The names of the directories of offices that are shipped, sorted."""
    return tuple(sorted(path.stem for path in _shipped_folder().glob("*.yaml")))


def load_directory(source: str | PathLike[str]) -> Directory:
    """The offices of a region: a shipped directory by its name, or one from a file by its path.

    A file may say `extends:` with the name of a shipped one: its offices are added, and one with
    the name of a shipped office takes that one's place.  Raises FactError with every fault.
    """
    if isinstance(source, str) and not ("/" in source or "\\" in source or "." in source):
        return _shipped_directory(source)
    try:
        path = Path(source)
    except TypeError:
        fault = Fault.of("not_a_directory", value=type(source).__name__)
        raise FactError([fault.at(key="directory")]) from None
    return _read_directory(path)


@lru_cache(maxsize=16)
def _shipped_directory(name: str) -> Directory:
    names = shipped_directories()
    if name not in names:
        fault = Fault.of("no_directory", name=name, **unknown_word_hint(name, names))
        raise FactError([fault.at(key="directory")])
    return _read_directory(_shipped_folder() / f"{name}.yaml")


def _read_directory(path: Path) -> Directory:
    try:
        marked = read_yaml_file(path)
    except PolicyError as error:
        raise FactError(error.faults) from None
    notes = Diagnostics(marked)
    shape = notes.validate_or_note_faults(DirectoryShape, marked.tree, ())
    directory = None
    if shape is not None:
        base = _directory_to_extend(shape, notes)
        if base is not None or not shape.extends:
            directory = _directory(shape, base)
            for place, fault in _faults_between_entries(shape, directory):
                notes.note_fault(fault, place)
    if directory is None or notes.faults or marked.faults:
        faults = notes.all_but_redundant_faults()
        raise FactError(sorted(faults, key=lambda fault: (fault.line, fault.column)))
    return directory


def _directory_to_extend(shape: DirectoryShape, notes: Diagnostics) -> Directory | None:
    """The directory that a file adds to, with a fault where there is none or no government."""
    if shape.extends:
        try:
            return _shipped_directory(shape.extends)
        except FactError as error:
            notes.note_fault(error.faults[0], ("extends",))
    elif shape.government is None:
        notes.note_fault(Fault.of("missing_key", key="government"), ())
    return None


def _directory(shape: DirectoryShape, base: Directory | None) -> Directory:
    offices = tuple(value for office in shape.offices for value in office.values)
    everywhere = tuple(unit.value for unit in shape.everywhere)
    government = shape.government
    names = (government.name, *government.aliases) if government else ()
    own = Directory(
        shape.directory,
        government.code if government else "",
        names,
        offices,
        everywhere,
        {key.casefold(): word.casefold() for key, word in shape.abbreviations.items()},
    )
    if base is None:
        return own
    replaced = {office.name for office in offices}
    return replace(
        own,
        code=own.code or base.code,
        government_names=(*base.government_names, *names),
        offices=(*(each for each in base.offices if each.name not in replaced), *offices),
        everywhere=(*everywhere, *base.everywhere),
        abbreviations={**base.abbreviations, **own.abbreviations},
    )


def _faults_between_entries(
    shape: DirectoryShape, directory: Directory
) -> Iterator[tuple[KeyPath, Fault]]:
    """What is wrong between the entries: one name for two, no name, and what ties forbid."""
    claimed = {directory.plain(name): "government" for name in directory.government_names}
    added = {value.name for office in shape.offices for value in office.values}
    for office in directory.offices:
        if office.name not in added:
            names = (office.name, *office.aliases)
            claimed |= {directory.plain(name): office.name for name in names}
    for number, office_shape in enumerate(shape.offices):
        path: KeyPath = ("offices", number)
        for value in office_shape.values:
            for name in (value.name, *value.aliases):
                owner = claimed.setdefault(directory.plain(name), value.name)
                if owner != value.name:
                    yield path, Fault.of("directory_name_twice", name=name, other=owner)
        yield from _unit_faults(office_shape, directory, path)
    for number, unit in enumerate(shape.everywhere):
        yield from _unit_without_any_name_faults(unit, ("everywhere", number))


def _unit_faults(
    shape: OfficeShape, directory: Directory, path: KeyPath
) -> Iterator[tuple[KeyPath, Fault]]:
    claimed: dict[str, int] = {}
    for number, unit in enumerate(shape.units):
        place = (*path, "units", number)
        yield from _unit_without_any_name_faults(unit, place)
        value = unit.value
        for name in (*value.names, *(f"{begin} *" for begin in value.begins)):
            plain = directory.plain(name) + ("*" if name.endswith("*") else "")
            if claimed.setdefault(plain, number) != number:
                yield place, Fault.of("directory_unit_name_twice", name=name, office=shape.name)
        for affair in value.affairs or shape.affair:
            try:
                CivilServant.read({"affair": affair, "unit": unit.unit})
            except FactError as error:
                yield from ((place, fault) for fault in error.faults)


def _unit_without_any_name_faults(
    unit: UnitShape, place: KeyPath
) -> Iterator[tuple[KeyPath, Fault]]:
    if not (unit.name or unit.aliases or unit.begins):
        yield place, Fault.of("missing_key", key="name")
