"""Print the lowest version of each run-time dependency, as constraints for pip."""

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
EXTRAS = ("cli", "report", "papers", "frames", "excel", "ics")

project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
extras = project["optional-dependencies"]
for line in [*project["dependencies"], *(each for name in EXTRAS for each in extras[name])]:
    floor = re.match(r"([A-Za-z0-9._-]+)>=([0-9A-Za-z.]+)", line)
    if floor is None:
        raise SystemExit(f"{line}: no floor is declared")
    print(f"{floor[1]}=={floor[2]}")
