"""The one way to write or delete a file: whole or not at all, and never what must stay.

The content is first written to a temporary file in the same folder, under a name that no other
run takes, and is on the disk before that file is renamed to the path asked for.  What is no
ordinary file is refused, and so is a file that the same run reads, and a workbook of questions
that somebody has saved since it was written.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import EDQUOT, ENOSPC
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from asn_wfh.files.question_workbook_as_written import refuse_overwriting_answers
from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "Content",
    "create_file",
    "create_file_by_library",
    "create_files",
    "delete_file",
    "file_in_temporary_folder",
    "pieces_of",
    "replace_file",
    "status_of_file_that_may_be_replaced",
    "write_file",
]

Content = bytes | Iterable[bytes]
"""The content of a file, whole or in pieces."""

_OTHER_KINDS = (
    (stat.S_ISLNK, "is_link"),
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "is_pipe"),
    (stat.S_ISSOCK, "is_socket"),
    (stat.S_ISBLK, "is_device"),
    (stat.S_ISCHR, "is_device"),
)
"""What a path may lead to that is no ordinary file, each with the code of its fault."""


@contextmanager
def file_in_temporary_folder(name: str, data: bytes) -> Iterator[Path]:
    """A file in a folder of its own, for a program of the machine; both go with the block."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        yield path


def write_file(path: Path, data: Content, inputs: Iterable[Path] = ()) -> None:
    """Write a file: a new one, or the new content of one that is there.

    `inputs` are the files that the run reads, under whatever names.  Raises FactError if the path
    leads to one of these, to a workbook of questions with answers or to what is no ordinary file,
    and where writing is not allowed or fails.
    """
    old = status_of_file_that_may_be_replaced(path, inputs)
    if old is None:
        _write_by_rename(path, path, data, 0o666)
    else:
        _replace_if_writable(path, path, old, data)


def status_of_file_that_may_be_replaced(
    path: Path, inputs: Iterable[Path] = ()
) -> os.stat_result | None:
    """The status of a file in whose place another may be written, None where nothing is.

    FactError for no ordinary file, a file that the run reads, also under another name, and a
    workbook of questions that somebody has saved since it was written.
    """
    old = _ordinary_file_status_or_none_if_absent(path)
    if old is None:
        return None
    for read in inputs:
        with suppress(OSError):
            if os.path.samestat(old, read.stat()):
                raise FactError([Fault.of("own_input", path=path, input=read)])
    refuse_overwriting_answers(path)
    return old


def pieces_of(data: Content) -> Iterable[bytes]:
    """The pieces of a content, of which one that is whole is the only one."""
    return (data,) if isinstance(data, bytes) else data


def replace_file(path: Path, data: bytes, before: bytes, inputs: Iterable[Path] = ()) -> None:
    """Replace the content of a file that was read as `before`; a link to it stays a link.

    Raises FactError as `write_file` does, and if the file is gone or no longer holds `before`.
    """
    resolved = path.resolve()
    old = status_of_file_that_may_be_replaced(resolved, inputs)
    if old is None:
        raise FactError([Fault.of("no_file", path=path)])
    _replace_if_writable(resolved, path, old, data, before)


def create_file(path: Path, data: bytes) -> None:
    """Write a new file; FactError if the path exists, or where writing is not allowed or fails."""
    if os.path.lexists(path):
        raise FactError([Fault.of("file_exists", path=path)])
    temporary = _write_temporary_file(path, path, data, 0o666)
    try:
        _move_to_free_path(temporary, path)
    except FileExistsError:
        raise FactError([Fault.of("file_exists", path=path)]) from None
    except (OSError, ValueError) as error:
        raise _unwritable_file_error(path, error) from None
    finally:
        temporary.unlink(missing_ok=True)
    _sync_parent_folder(path)


def create_file_by_library(path: Path, write: Callable[[Path], None]) -> None:
    """Create a file with a library that writes to a path itself; FactError as `create_file`.

    `write` is given a temporary path in the same folder, and what it leaves there is moved.
    """
    if os.path.lexists(path):
        raise FactError([Fault.of("file_exists", path=path)])
    temporary = path.with_name(f".asn-wfh-{token_hex(8)}.tmp")
    try:
        write(temporary)
        _move_to_free_path(temporary, path)
    except FileExistsError:
        raise FactError([Fault.of("file_exists", path=path)]) from None
    except (OSError, ValueError) as error:
        raise _unwritable_file_error(path, error) from None
    finally:
        # A library may leave files of its own beside the one that it was writing.
        for left in path.parent.glob(f"{temporary.name}*"):
            left.unlink()
    _sync_parent_folder(path)


def create_files(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write new files, all or none; FactError with each that exists, or as `create_file` has it."""
    existing = [Fault.of("file_exists", path=path) for path, _ in files if os.path.lexists(path)]
    if existing:
        raise FactError(existing)
    created: list[Path] = []
    try:
        for path, data in files:
            create_file(path, data)
            created.append(path)
    except BaseException:
        for path in created:
            path.unlink()
        raise


def delete_file(path: Path) -> None:
    """Delete a file, or a link and not what it leads to; FactError where that is not allowed.

    One that is gone already is no fault.
    """
    try:
        path.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise _unwritable_file_error(path, error) from None
    _sync_parent_folder(path)


def _ordinary_file_status_or_none_if_absent(path: Path) -> os.stat_result | None:
    """The status of the file at a path, None where nothing is; FactError for no ordinary file."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _unwritable_file_error(path, error) from None
    code = next((code for test, code in _OTHER_KINDS if test(status.st_mode)), "")
    if code:
        raise FactError([Fault.of(code, path=path)])
    return status


def _replace_if_writable(
    resolved: Path, path: Path, old: os.stat_result, data: Content, before: bytes | None = None
) -> None:
    """Write the new content of a file that is there; `resolved` is where its links lead."""
    # Root may write everything; whoever took the right to write away meant it all the same.
    if not os.access(resolved, os.W_OK) or not old.st_mode & 0o222:
        raise _unwritable_file_error(path)
    _write_by_rename(resolved, path, data, old.st_mode & 0o777, old, before)


def _write_by_rename(
    resolved: Path,
    path: Path,
    data: Content,
    mode: int,
    old: os.stat_result | None = None,
    before: bytes | None = None,
) -> None:
    """Write a temporary file with the rights of the old one, and rename it over the path."""
    temporary = _write_temporary_file(resolved, path, data, mode)
    try:
        if old is not None:
            _copy_permissions(temporary, old)
        if before is not None and resolved.read_bytes() != before:
            raise FactError([Fault.of("file_changed", path=path)])
        temporary.replace(resolved)
    except OSError as error:
        raise _unwritable_file_error(path, error) from None
    finally:
        temporary.unlink(missing_ok=True)
    _sync_parent_folder(resolved)


def _copy_permissions(temporary: Path, old: os.stat_result) -> None:
    """Give a file the rights of another, and its owner where that is allowed."""
    new = temporary.stat()
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with suppress(OSError):
            os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _move_to_free_path(temporary: Path, path: Path) -> None:
    """Rename a temporary file to a path that is still free; FileExistsError if it no longer is."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk knows links; there the name is reserved by an empty file, then replaced.
        path.open("xb").close()
        try:
            temporary.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _write_temporary_file(resolved: Path, path: Path, data: Content, mode: int) -> Path:
    """Write the content to a temporary file in the same folder, and wait until it is on disk."""
    temporary = resolved.with_name(f".asn-wfh-{token_hex(8)}.tmp")
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
            stream.writelines(pieces_of(data))
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            raise _unwritable_file_error(path, error) from None
        raise
    return temporary


def _sync_parent_folder(path: Path) -> None:
    """Wait until the new name is on disk too, where the system can open folders."""
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _unwritable_file_error(path: Path, error: Exception | None = None) -> FactError:
    """The error of a file that cannot be written: no room on the disk, or no right to write."""
    full = isinstance(error, OSError) and error.errno in (ENOSPC, EDQUOT)
    return FactError([Fault.of("disk_full" if full else "not_writable", path=path)])
