"""The fault of a path that cannot be read: the cause that the system names, never a guess."""

from __future__ import annotations

import errno
from os import PathLike
from pathlib import Path

from asn_wfh.messages.errors import Fault, shortened

__all__ = ["not_ordinary_file_fault", "unreadable_path_fault"]


def unreadable_path_fault(path: str | PathLike[str], error: Exception) -> Fault:
    """The fault of a path that could not be opened or read, from the error that this raised."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Fault.of("no_file", path=path)
    if isinstance(error, IsADirectoryError):
        return Fault.of("folder", path=path)
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        length = len(str(path).encode(errors="replace"))
        return Fault.of("long_path", path=shortened(path), count=length)
    return Fault.of("unreadable", path=path)


def not_ordinary_file_fault(path: Path) -> Fault | None:
    """The fault of a path that is no ordinary file or cannot be reached, None for a file."""
    try:
        path.stat()
    except (OSError, ValueError) as error:
        return unreadable_path_fault(path, error)
    if path.is_dir():
        return Fault.of("folder", path=path)
    return None if path.is_file() else Fault.of("not_ordinary", path=path)
