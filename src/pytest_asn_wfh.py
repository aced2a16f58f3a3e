"""The pytest plugin of asn_wfh: files of scenarios are tests, and without any it costs nothing.

It stands beside the package and not in it, so that pytest starts without importing asn_wfh.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

__all__ = ["pytest_collect_file"]

_ENDING = ".scenarios.yaml"
_HEADER = re.compile(rb"^scenarios[ \t]*:", re.MULTILINE)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The file as a collector of scenarios, or None for a file of any other kind."""
    if not file_path.name.endswith(_ENDING) or not _HEADER.search(file_path.read_bytes()):
        return None
    # Imported here: only a project with scenarios pays for them.
    from asn_wfh.scenarios.pytest_plugin import ScenarioFile

    return ScenarioFile.from_parent(parent, path=file_path)
