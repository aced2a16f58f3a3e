"""What was written about a staff list, so that all of it can be deleted.

A small file beside the staff list names every file that was written about it, with its SHA-256;
it holds nothing of the list.  A file is written there before the output itself is, so that no
output is ever without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.files.write_and_delete_files import (
    Content,
    create_file,
    delete_file,
    pieces_of,
    replace_file,
    write_file,
)
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.questions.read_filled_in_workbook import read_workbook

__all__ = [
    "TRACES_FILE",
    "RecordedFile",
    "RecordedFileState",
    "delete_files_about",
    "record_written_file",
    "recorded_files_about",
    "write_and_record_file",
]

TRACES_FILE = ".asn-wfh-staff.json"
"""The name of the file that lists what was written about the staff lists of its folder."""
_KEY = "staff_outputs_1"
_TRIES = 5


class RecordedFileState(StrEnum):
    """What became of a file: as it was written, filled in, changed by somebody, or gone."""

    UNCHANGED = "unchanged"
    FILLED_IN = "filled_in"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class RecordedFile:
    """A file about a staff list; `staff` is the digest of the list when it was written."""

    path: Path
    sha256: str
    staff: str

    @property
    def state(self) -> RecordedFileState:
        """What became of the file.

        A workbook of questions is filled in where it still says that it is about this list.
        """
        if not self.path.exists() and not self.path.is_symlink():
            return RecordedFileState.GONE
        if self.path.is_symlink() or not self.path.is_file():
            return RecordedFileState.CHANGED
        try:
            if sha256(self.path.read_bytes()).hexdigest() == self.sha256:
                return RecordedFileState.UNCHANGED
            if self.path.suffix.lower() == ".xlsx" and read_workbook(self.path).staff == self.staff:
                return RecordedFileState.FILLED_IN
        except (OSError, FactError):
            pass
        return RecordedFileState.CHANGED


def record_written_file(staff: Path, path: Path, data: Content) -> None:
    """Note a file with this content as one about a staff list; FactError where this cannot be."""
    written = sha256()
    for piece in pieces_of(data):
        written.update(piece)
    with staff.open("rb") as stream:
        digest = file_digest(stream, "sha256").hexdigest()
    _replace_records_of_one_written_file(
        staff, path, [RecordedFile(path.absolute(), written.hexdigest(), digest)]
    )


def write_and_record_file(
    staff: Path, path: Path, data: Content, inputs: Iterable[Path] = ()
) -> None:
    """Write a file about a staff list, noted before it is there; FactError as `write_file`.

    The content is gone through twice, since the note says what the file holds.  Where it cannot
    be written the note is as it was before.
    """
    earlier = [trace for trace in recorded_files_about(staff) if trace.path == path.absolute()]
    record_written_file(staff, path, data)
    try:
        write_file(path, data, (staff, *inputs))
    except FactError:
        _replace_records_of_one_written_file(staff, path, earlier)
        raise


def _replace_records_of_one_written_file(
    staff: Path, path: Path, records: Sequence[RecordedFile]
) -> None:
    """Put these in the place of what is noted of a path."""
    for attempt in range(_TRIES):
        before, lists = _read_records(staff)
        own = [each for each in lists.get(staff.name, []) if each.path != path.absolute()]
        try:
            _write_records(staff, before, {**lists, staff.name: [*own, *records]})
        except FactError as error:
            # Another command wrote its own note meanwhile.
            codes = {fault.code for fault in error.faults}
            if attempt == _TRIES - 1 or not codes <= {"file_changed", "file_exists", "no_file"}:
                raise
        else:
            return


def recorded_files_about(staff: Path) -> tuple[RecordedFile, ...]:
    """Every file that was written about a staff list, which itself may be gone."""
    return tuple(_read_records(staff)[1].get(staff.name, []))


def delete_files_about(staff: Path, records: Iterable[RecordedFile]) -> None:
    """Delete files about a staff list and the note of them; FactError where one stays."""
    deleted: set[RecordedFile] = set()
    faults: list[Fault] = []
    for trace in records:
        try:
            if trace.path != staff.absolute():
                delete_file(trace.path)
            deleted.add(trace)
        except FactError as error:
            faults += error.faults
    before, lists = _read_records(staff)
    lists[staff.name] = [each for each in lists.get(staff.name, []) if each not in deleted]
    _write_records(staff, before, lists)
    if faults:
        raise FactError(faults)


def _path_of_records(staff: Path) -> Path:
    return staff.absolute().parent / TRACES_FILE


def _read_records(staff: Path) -> tuple[bytes | None, dict[str, list[RecordedFile]]]:
    """The content of the list of traces, None where there is none, and the traces by staff list."""
    path = _path_of_records(staff)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, {}
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None
    try:
        # A later schema stands under another key, and is not read as this one.
        lists = {
            name: [_record_from_json(path.parent, each) for each in own]
            for name, own in json.loads(raw)[_KEY].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise FactError([Fault.of("traces_unreadable", path=path)]) from None
    return raw, lists


def _record_from_json(folder: Path, tree: dict[str, Any]) -> RecordedFile:
    return RecordedFile(folder / tree["path"], str(tree["sha256"]), str(tree["staff"]))


def _write_records(
    staff: Path, before: bytes | None, lists: Mapping[str, Sequence[RecordedFile]]
) -> None:
    """Write the list of traces anew, or delete it where nothing is left to note."""
    path = _path_of_records(staff)
    lists = {name: own for name, own in lists.items() if own}
    if not lists:
        delete_file(path)
        return
    tree = {
        _KEY: {
            name: [
                {
                    "path": _path_relative_to_folder(each.path, path.parent),
                    "sha256": each.sha256,
                    "staff": each.staff,
                }
                for each in own
            ]
            for name, own in lists.items()
        },
    }
    data = json.dumps(tree, indent=1).encode()
    if before is None:
        create_file(path, data)
    else:
        replace_file(path, data, before)


def _path_relative_to_folder(path: Path, folder: Path) -> str:
    """A path as it is noted: without the folder where it lies in it, so that both may move."""
    return str(path.relative_to(folder) if path.is_relative_to(folder) else path)
