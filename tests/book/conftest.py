"""Where the tests of the book put files that are written thousands of times."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where a machine has one: locks and kills are the same there.

    Only a power cut would tell it from a disk, and no test cuts the power.
    """
    memory = Path("/dev/shm")
    if not memory.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="asn-wfh-") as folder:
        yield Path(folder)
