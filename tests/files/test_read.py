"""A path that cannot be read is refused with the cause that the system names."""

import errno
import os
from pathlib import Path

import pytest

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(), "no_file"),
        (NotADirectoryError(), "no_file"),
        (IsADirectoryError(), "folder"),
        (OSError(errno.ENAMETOOLONG, "too long"), "long_path"),
        (PermissionError(), "unreadable"),
        (ValueError("embedded null byte"), "unreadable"),
    ],
)
def test_each_error_has_its_fault(error: Exception, code: str) -> None:
    """What the system refuses is named; what it does not explain is only not readable."""
    fault = unreadable_path_fault(Path("berkas.yaml"), error)
    assert fault.code == code
    assert "berkas.yaml" in fault.fault("id")


def test_a_long_path_is_cut_and_measured_in_bytes() -> None:
    """A path of too many bytes is quoted by its beginning, with its length."""
    fault = unreadable_path_fault("\u00e9" * 300, OSError(errno.ENAMETOOLONG, "too long"))
    assert "600 bytes" in fault.fault("en")
    assert len(fault.fault("en")) < 200


def test_only_an_ordinary_file_is_no_fault(tmp_path: Path) -> None:
    """A file is fine; a folder, a pipe and a path that leads nowhere have each their fault."""
    file, pipe = tmp_path / "berkas", tmp_path / "pipa"
    file.write_bytes(b"")
    os.mkfifo(pipe)
    assert not_ordinary_file_fault(file) is None
    for path, code in ((tmp_path, "folder"), (pipe, "not_ordinary"), (tmp_path / "x", "no_file")):
        fault = not_ordinary_file_fault(path)
        assert fault is not None
        assert fault.code == code
