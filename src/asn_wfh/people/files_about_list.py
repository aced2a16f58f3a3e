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
from hashlib import sha256
from pathlib import Path
from typing import Any

from asn_wfh.files.read_faults import read_fault
from asn_wfh.files.write_and_delete_files import create_file, delete_file, replace_file, write_file
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people.read_workbook import read_workbook

__all__ = [
    "TRACES_FILE",
    "Trace",
    "TraceState",
    "delete_files_about",
    "record_trace",
    "traces_of",
    "write_trace",
]

TRACES_FILE = ".asn-wfh-staff.json"
"""The name of the file that lists what was written about the staff lists of its folder."""
_KEY = "staff_outputs_1"
_TRIES = 5


class TraceState(StrEnum):
    """What became of a file: as it was written, filled in, changed by somebody, or gone."""

    UNCHANGED = "unchanged"
    FILLED_IN = "filled_in"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Trace:
    """A file about a staff list; `staff` is the digest of the list when it was written."""

    path: Path
    sha256: str
    staff: str

    @property
    def state(self) -> TraceState:
        """What became of the file.

        A workbook of questions is filled in where it still says that it is about this list.
        """
        if not self.path.exists() and not self.path.is_symlink():
            return TraceState.GONE
        if self.path.is_symlink() or not self.path.is_file():
            return TraceState.CHANGED
        try:
            if sha256(self.path.read_bytes()).hexdigest() == self.sha256:
                return TraceState.UNCHANGED
            if self.path.suffix.lower() == ".xlsx" and read_workbook(self.path).staff == self.staff:
                return TraceState.FILLED_IN
        except (OSError, FactError):
            pass
        return TraceState.CHANGED


def record_trace(staff: Path, path: Path, data: bytes) -> None:
    """Note a file with this content as one about a staff list; FactError where this cannot be."""
    digest = sha256(staff.read_bytes()).hexdigest()
    _put_traces(staff, path, [Trace(path.absolute(), sha256(data).hexdigest(), digest)])


def write_trace(staff: Path, path: Path, data: bytes, inputs: Iterable[Path] = ()) -> None:
    """Write a file about a staff list, noted before it is there; FactError as `write_file`.

    Where it cannot be written the note is as it was before.
    """
    earlier = [trace for trace in traces_of(staff) if trace.path == path.absolute()]
    record_trace(staff, path, data)
    try:
        write_file(path, data, (staff, *inputs))
    except FactError:
        _put_traces(staff, path, earlier)
        raise


def _put_traces(staff: Path, path: Path, traces: Sequence[Trace]) -> None:
    """Put these in the place of what is noted of a path."""
    for attempt in range(_TRIES):
        before, lists = _recorded(staff)
        own = [each for each in lists.get(staff.name, []) if each.path != path.absolute()]
        try:
            _write(staff, before, {**lists, staff.name: [*own, *traces]})
        except FactError as error:
            # Another command wrote its own note meanwhile.
            codes = {fault.code for fault in error.faults}
            if attempt == _TRIES - 1 or not codes <= {"file_changed", "file_exists", "no_file"}:
                raise
        else:
            return


def traces_of(staff: Path) -> tuple[Trace, ...]:
    """Every file that was written about a staff list, which itself may be gone."""
    return tuple(_recorded(staff)[1].get(staff.name, []))


def delete_files_about(staff: Path, traces: Iterable[Trace]) -> None:
    """Delete files about a staff list and the note of them; FactError where one stays."""
    deleted: set[Trace] = set()
    faults: list[Fault] = []
    for trace in traces:
        try:
            if trace.path != staff.absolute():
                delete_file(trace.path)
            deleted.add(trace)
        except FactError as error:
            faults += error.faults
    before, lists = _recorded(staff)
    lists[staff.name] = [each for each in lists.get(staff.name, []) if each not in deleted]
    _write(staff, before, lists)
    if faults:
        raise FactError(faults)


def _traces_path(staff: Path) -> Path:
    return staff.absolute().parent / TRACES_FILE


def _recorded(staff: Path) -> tuple[bytes | None, dict[str, list[Trace]]]:
    """The content of the list of traces, None where there is none, and the traces by staff list."""
    path = _traces_path(staff)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None, {}
    except OSError as error:
        raise FactError([read_fault(path, error)]) from None
    try:
        # A later schema stands under another key, and is not read as this one.
        lists = {
            name: [_trace_of(path.parent, each) for each in own]
            for name, own in json.loads(raw)[_KEY].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise FactError([Fault.of("traces_unreadable", path=path)]) from None
    return raw, lists


def _trace_of(folder: Path, tree: dict[str, Any]) -> Trace:
    return Trace(folder / tree["path"], str(tree["sha256"]), str(tree["staff"]))


def _write(staff: Path, before: bytes | None, lists: Mapping[str, Sequence[Trace]]) -> None:
    """Write the list of traces anew, or delete it where nothing is left to note."""
    path = _traces_path(staff)
    lists = {name: own for name, own in lists.items() if own}
    if not lists:
        delete_file(path)
        return
    tree = {
        _KEY: {
            name: [
                {
                    "path": _relative(each.path, path.parent),
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


def _relative(path: Path, folder: Path) -> str:
    """A path as it is noted: without the folder where it lies in it, so that both may move."""
    return str(path.relative_to(folder) if path.is_relative_to(folder) else path)
