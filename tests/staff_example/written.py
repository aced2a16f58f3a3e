"""Examples that were written once for all tests, and their rows."""

import csv
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generate import REGIONS, generated_rows
from staff_files import write_files

__all__ = ["PEOPLE", "REGIONS", "SEED", "example", "lines_of", "truth"]

PEOPLE = 3000
SEED = 7


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that is there as long as the tests run."""
    return tempfile.TemporaryDirectory()


@cache
def example(region: str) -> Path:
    """The folder of an example of 3,000 people."""
    folder = Path(_folder().name) / region
    write_files(generated_rows(REGIONS[region], PEOPLE, SEED), REGIONS[region], folder, ";")
    return folder


@cache
def truth(region: str) -> tuple[Mapping[str, str], ...]:
    """The rows of `truth.csv`, in the order of the exports."""
    with (example(region) / "truth.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def lines_of(region: str, name: str = "siasn.csv", separator: str = ";") -> list[list[str]]:
    """The lines of a CSV file of an example, its headings first."""
    with (example(region) / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))
