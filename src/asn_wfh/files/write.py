"""The one way to write a file: whole or not at all, and never over what must stay.

What is written stands first in a file of its own, under a name that no other run takes; it is on
the disk before it gets the name asked for.  What is no ordinary file is refused, and so is what
the same run reads.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from errno import EDQUOT, ENOSPC
from pathlib import Path
from secrets import token_hex

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["create_file", "replace_file", "write_file"]

_KINDS = (
    (stat.S_ISLNK, "is_link"),
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "is_pipe"),
    (stat.S_ISSOCK, "is_socket"),
    (stat.S_ISBLK, "is_device"),
    (stat.S_ISCHR, "is_device"),
)


def write_file(path: Path, data: bytes, inputs: Iterable[Path] = ()) -> None:
    """Write a file, new or in the place of an old one.

    `inputs` are the files that the run reads, by whatever names.  Raises FactError for one of
    these, for what is no ordinary file, and where nothing may or can be written.
    """
    old = _ordinary(path)
    if old is None:
        _put(path, path, data, 0o666)
        return
    _refuse_input(path, old, inputs)
    _replace(path, path, old, data)


def replace_file(path: Path, data: bytes, before: bytes, inputs: Iterable[Path] = ()) -> None:
    """Put new content in the place of what a file was read as; a link to it stays a link.

    Raises FactError as `write_file` does, and where the file no longer is what it was.
    """
    whole = path.resolve()
    old = _ordinary(whole)
    if old is None:
        raise FactError([Fault.of("no_file", path=path)])
    _refuse_input(path, old, inputs)
    _replace(whole, path, old, data, before)


def create_file(path: Path, data: bytes) -> None:
    """Write a new file; FactError where there is one already, or none may be."""
    if os.path.lexists(path):
        raise FactError([Fault.of("file_exists", path=path)])
    beside = _beside(path, path, data, 0o666)
    try:
        _name(beside, path)
    except FileExistsError:
        raise FactError([Fault.of("file_exists", path=path)]) from None
    except (OSError, ValueError) as error:
        raise _failed(path, error) from None
    finally:
        beside.unlink(missing_ok=True)
    _settle(path)


def _ordinary(path: Path) -> os.stat_result | None:
    """What stands at a path, None where nothing does; FactError for what is no ordinary file."""
    try:
        held = path.lstat()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _failed(path, error) from None
    code = next((code for test, code in _KINDS if test(held.st_mode)), "")
    if code:
        raise FactError([Fault.of(code, path=path)])
    return held


def _refuse_input(path: Path, old: os.stat_result, inputs: Iterable[Path]) -> None:
    """Refuse a file that the run reads, also under another name."""
    for read in inputs:
        with suppress(OSError):
            if os.path.samestat(old, read.stat()):
                raise FactError([Fault.of("own_input", path=path, input=read)])


def _replace(
    whole: Path, path: Path, old: os.stat_result, data: bytes, before: bytes | None = None
) -> None:
    # Root may write everything; who took the right away meant it all the same.
    if not os.access(whole, os.W_OK) or not old.st_mode & 0o222:
        raise _failed(path)
    _put(whole, path, data, old.st_mode & 0o777, old, before)


def _put(
    whole: Path,
    path: Path,
    data: bytes,
    mode: int,
    old: os.stat_result | None = None,
    before: bytes | None = None,
) -> None:
    """Write beside a file, with the rights that it has, and take its place."""
    beside = _beside(whole, path, data, mode)
    try:
        if old is not None:
            _like(beside, old)
        if before is not None and whole.read_bytes() != before:
            raise FactError([Fault.of("file_changed", path=path)])
        beside.replace(whole)
    except OSError as error:
        raise _failed(path, error) from None
    finally:
        beside.unlink(missing_ok=True)
    _settle(whole)


def _like(beside: Path, old: os.stat_result) -> None:
    """Give a file the owner, as far as that may be done, and the rights of another."""
    new = beside.stat()
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        with suppress(OSError):
            os.chown(beside, old.st_uid, old.st_gid)
    beside.chmod(stat.S_IMODE(old.st_mode))


def _name(beside: Path, path: Path) -> None:
    """Give a written file its name; what someone else makes meanwhile is not overwritten."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk knows links; the name is taken first, and then the file put there.
        path.open("xb").close()
        try:
            beside.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _beside(whole: Path, path: Path, data: bytes, mode: int) -> Path:
    """A file with the content in the same folder, so that it can take the place of another."""
    beside = whole.with_name(f".asn-wfh-{token_hex(8)}.tmp")
    try:
        with open(beside, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException as error:
        with suppress(OSError):
            beside.unlink()
        if isinstance(error, OSError):
            raise _failed(path, error) from None
        raise
    return beside


def _settle(path: Path) -> None:
    """Have the new name itself on the disk, where folders can be opened."""
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _failed(path: Path, error: Exception | None = None) -> FactError:
    full = isinstance(error, OSError) and error.errno in (ENOSPC, EDQUOT)
    return FactError([Fault.of("disk_full" if full else "not_writable", path=path)])
