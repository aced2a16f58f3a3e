"""Files written whole or not at all: a reader never sees half of one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from secrets import token_hex

from asn_wfh.errors import FactError, Fault

__all__ = ["create_file", "replace_file"]


def replace_file(path: Path, data: bytes) -> None:
    """Put new content in the place of a file's; FactError where it may not be written."""
    whole = path.resolve()
    # Root may write everything; who took the right away meant it all the same.
    if not os.access(whole, os.W_OK) or not whole.stat().st_mode & 0o222:
        raise _not_writable(path)
    beside = _beside(whole, data, path)
    try:
        shutil.copymode(whole, beside)
        beside.replace(whole)
    except OSError:
        beside.unlink(missing_ok=True)
        raise _not_writable(path) from None


def create_file(path: Path, data: bytes) -> None:
    """Write a new file; FactError where there is one already, or none may be."""
    if os.path.lexists(path):
        raise FactError([Fault.of("file_exists", path=path)])
    beside = _beside(path, data, path)
    try:
        _put(beside, path, data)
    except FileExistsError:
        raise FactError([Fault.of("file_exists", path=path)]) from None
    except OSError:
        raise _not_writable(path) from None
    finally:
        beside.unlink(missing_ok=True)


def _put(beside: Path, path: Path, data: bytes) -> None:
    """Give a written file its name; what someone else makes meanwhile is not overwritten."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk knows links.
        with path.open("xb") as stream:
            stream.write(data)


def _beside(whole: Path, data: bytes, path: Path) -> Path:
    """A file with the content in the same folder, so that it can take the place of another."""
    beside = whole.with_name(f".{whole.name}.{token_hex(4)}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        beside.unlink(missing_ok=True)
        raise _not_writable(path) from None
    return beside


def _not_writable(path: Path) -> FactError:
    return FactError([Fault.of("not_writable", path=path)])
