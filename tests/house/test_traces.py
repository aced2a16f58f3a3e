"""No text of a circular and no path of a machine is in the project."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.circulars
def test_the_project_has_no_trace_of_an_official_text(circulars: Path) -> None:
    """What the last step of a whole run refuses is told at once."""
    if not (ROOT / ".git").exists():
        pytest.skip("the project is no checkout")
    command = [sys.executable, str(ROOT / ".ci/traces.py"), str(circulars)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
