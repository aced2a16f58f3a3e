"""How long a staff list takes from the export to an answer for everybody, and how much memory.

Run it as `python benchmarks/staff.py [rows]`.  The rows are those of the generator in
`examples/staff`, defects included, repeated under other ids; each figure is of a process of its
own, and counts neither its imports nor the making of the files.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import xlsxwriter

EXAMPLES = Path(__file__).parent.parent / "examples" / "staff"
sys.path[:0] = [str(EXAMPLES)]

from generate import REGIONS, generated_rows  # noqa: E402
from staff_files import write_files  # noqa: E402

REGION = "bukittinggi"
PEOPLE = 3000
SIDES = ("tugas.csv", "domisili.csv", "plt.csv", "jadwal.csv")
CPU_SECONDS, MEGABYTES, XLSX_SECONDS, FLAT = 20.0, 400.0, 30.0, 1.5
"""The bounds: of 300,000 rows of CSV, of 30,000 of XLSX, and of a row in a long list by one in
a short list."""
ID_DIGITS, SERIAL_AT = 18, 15

READ_AND_DECIDE = """
import sys
from datetime import date
from pathlib import Path
from time import process_time
from asn_wfh import load_policy
from asn_wfh.people import decided_members, read_staff
from asn_wfh.people.decided_members import count_answers

file, region, *sides = sys.argv[1:]
policy, friday = load_policy(region), date(2026, 4, 10)
begin = process_time()
reading = read_staff(file, region, sides=sides)
answers = decided_members(policy, reading.members, [friday])
counts = count_answers(answer.decision for answer in answers)
spent = process_time() - begin
lines = Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
print(spent, peak, len(reading.members), sum(count.answers for count in counts))
"""
"""What the process does; it prints its CPU seconds, most memory in MB, members and answers."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What reading and deciding a list takes."""

    seconds: float
    megabytes: float
    members: int


def read_and_decide(file: Path, sides: Sequence[Path] = ()) -> Spent:
    """Read and decide a list in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", READ_AND_DECIDE, str(file), REGION, *map(str, sides)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, megabytes, members, answers = done.stdout.split()
    assert members == answers
    return Spent(float(seconds), float(megabytes), int(members))


class Repeated:
    """The lines of a file about people, again and again, each time under ids of their own."""

    def __init__(self) -> None:
        """Begin with every serial number free."""
        self.serials: Counter[str] = Counter()
        self.ids: dict[tuple[int, str], str] = {}

    def lines(self, rows: Sequence[list[str]], place: int) -> Iterator[list[str]]:
        """The lines without end; `place` is that of the id, and a damaged id stays as it is."""
        for number in count():
            for row in rows:
                yield [self._id(number, cell) if n == place else cell for n, cell in enumerate(row)]

    def _id(self, number: int, text: str) -> str:
        plain = text.lstrip("'")
        if len(plain) != ID_DIGITS or not plain.isdecimal() or plain.endswith("000"):
            return text
        if (number, plain) not in self.ids:
            start = plain[:SERIAL_AT]
            self.serials[start] += 1
            self.ids[number, plain] = f"{start}{self.serials[start]:03}"
        return self.ids[number, plain]


def table_of(path: Path, separator: str) -> tuple[list[str], list[list[str]]]:
    """The headings and rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        headings, *rows = csv.reader(file, delimiter=separator)
    return headings, rows


def write_csv(path: Path, lines: Iterable[list[str]]) -> None:
    """Write a CSV file as SIASN does."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)


def write_xlsx(path: Path, lines: Iterable[list[str]]) -> None:
    """Write a workbook of texts."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate(lines):
            for place, cell in enumerate(line):
                sheet.write_string(number, place, cell)


def tell(what: str, figure: float, unit: str, bound: float) -> None:
    """Print one figure with its bound."""
    holds = "holds" if figure <= bound else "OVER"
    print(f"{what:<48}{figure:9.2f} {unit:<5} bound {bound:g}: {holds}", flush=True)


def main(rows: int) -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(generated_rows(REGIONS[REGION], PEOPLE, 7), REGIONS[REGION], folder, ";")
        headings, own = table_of(folder / "siasn.csv", ";")
        repeated, place = Repeated(), headings.index("NIP BARU")
        files = {size: folder / f"{size}.csv" for size in (PEOPLE, rows // 10, rows)}
        for size, file in files.items():
            # A list is the beginning of every longer one.
            write_csv(file, [headings, *islice(repeated.lines(own, place), size)])
        long_sides = []
        for side in SIDES:
            titles, lines = table_of(folder / side, ",")
            long_sides.append(folder / f"long-{side}")
            size = len(lines) * rows // len(own)
            write_csv(long_sides[-1], [titles, *islice(repeated.lines(lines, 0), size)])
        tell_of_csv(files, long_sides)
        book = folder / "list.xlsx"
        some = min(rows, 30_000)
        write_xlsx(book, [headings, *islice(repeated.lines(own, place), some)])
        spent = read_and_decide(book)
        tell(f"XLSX, {some:,} rows, CPU", spent.seconds, "s", XLSX_SECONDS)


def tell_of_csv(files: dict[int, Path], sides: Sequence[Path]) -> None:
    """Tell what lists of several sizes take, and the longest with its side files."""
    spent = {size: read_and_decide(file) for size, file in files.items()}
    each = {size: one.seconds / size * 1e6 for size, one in spent.items()}
    for size, one in spent.items():
        print(f"CSV, {size:,} rows, {one.members:,} members: {each[size]:.0f} us a row")
    longest = max(files)
    for what, one in (
        ("", spent[longest]),
        (" and side files", read_and_decide(files[longest], sides)),
    ):
        tell(f"CSV, {longest:,} rows{what}, CPU", one.seconds, "s", CPU_SECONDS)
        tell(f"CSV, {longest:,} rows{what}, memory", one.megabytes, "MB", MEGABYTES)
    tell(f"a row of {longest:,} / of {PEOPLE:,}", each[longest] / each[PEOPLE], "x", FLAT)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
