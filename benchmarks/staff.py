"""How long a staff list takes from the export to an answer for everybody, and how much memory.

Run it as `python benchmarks/staff.py [rows]`.  The rows are those of ten staffs
that the generator in `examples/staff` invents, defects included; each figure is of a process of
its own, and counts neither its imports nor the making of the files.
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
from itertools import islice
from pathlib import Path

import xlsxwriter

EXAMPLES = Path(__file__).parent.parent / "examples" / "staff"
sys.path[:0] = [str(EXAMPLES)]

from generate import REGIONS, generated_rows  # noqa: E402
from staff_files import write_files  # noqa: E402

REGION = "bukittinggi"
STAFFS, FEW = 10, 3000
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
from asn_wfh.people import count_by_office, read_staff

file, region, *sides = sys.argv[1:]
policy, friday = load_policy(region), date(2026, 4, 10)
begin = process_time()
reading = read_staff(file, region, sides=sides)
counts = count_by_office(policy, reading.members, friday)
spent = process_time() - begin
lines = Path("/proc/self/status").read_text().splitlines()
peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
print(spent, peak, len(reading.members), sum(count.people for count in counts))
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


def command(file: Path, out: Path, sides: Sequence[Path] = ()) -> Spent:
    """Have the command decide a list and write the answers; of the process as a whole."""
    options = [word for side in sides for word in ("--side", str(side))]
    words = ["decide", REGION, "2026-04-10", "--staff", str(file), *options, "--out", str(out)]
    process = subprocess.Popen(
        [sys.executable, "-c", "from asn_wfh.cli import run; run()", *words],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    # Exit 1 says that some rows of the list have faults, as they have, or that nothing worked.
    assert os.waitstatus_to_exitcode(status) in (0, 1)
    out.unlink()
    return Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, 0)


class Staffs:
    """The files of several invented staffs, one behind the other, nobody twice in them."""

    def __init__(self, folder: Path, people: int) -> None:
        """Write the files of each staff of so many people into a folder of its own."""
        self.folders = [folder / str(seed) for seed in range(STAFFS)]
        self.serials: Counter[str] = Counter()
        self.ids: dict[tuple[Path, str], str] = {}
        for seed, each in enumerate(self.folders):
            write_files(generated_rows(REGIONS[REGION], people, seed), REGIONS[REGION], each, ";")

    def lines(self, name: str, heading: str, separator: str) -> Iterator[list[str]]:
        """The headings of a file, then its lines of every staff; `heading` is that of the ids."""
        for number, folder in enumerate(self.folders):
            with (folder / name).open(encoding="utf-8-sig", newline="") as file:
                headings, *rows = csv.reader(file, delimiter=separator)
            place = headings.index(heading)
            if not number:
                yield headings
            for row in rows:
                yield [*row[:place], self._id(folder, row[place]), *row[place + 1 :]]

    def _id(self, folder: Path, text: str) -> str:
        """An id with a serial number that no other staff has; a damaged one stays as it is."""
        plain = text.lstrip("'")
        if len(plain) != ID_DIGITS or not plain.isdecimal() or plain.endswith("000"):
            return text
        if (folder, plain) not in self.ids:
            start = plain[:SERIAL_AT]
            self.serials[start] += 1
            self.ids[folder, plain] = f"{start}{self.serials[start]:03}"
        return self.ids[folder, plain]


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
        staffs = Staffs(folder, rows // STAFFS)
        lists = {size: folder / f"{size}.csv" for size in (FEW, rows // 10, rows)}
        for size, file in lists.items():
            # A list is the beginning of every longer one.
            write_csv(file, islice(staffs.lines("siasn.csv", "NIP BARU", ";"), size + 1))
        sides = [folder / side for side in SIDES]
        for side in sides:
            write_csv(side, staffs.lines(side.name, "nip", ","))
        tell_of_csv(lists, sides)
        for what, beside in (("", ()), (" and side files", sides)):
            spent = command(lists[rows], folder / "answers.csv", beside)
            tell(f"decide --out, {rows:,} rows{what}, CPU", spent.seconds, "s", CPU_SECONDS)
            tell(f"decide --out, {rows:,} rows{what}, memory", spent.megabytes, "MB", MEGABYTES)
        book, some = folder / "list.xlsx", min(rows, 30_000)
        write_xlsx(book, islice(staffs.lines("siasn.csv", "NIP BARU", ";"), some + 1))
        spent = read_and_decide(book)
        tell(f"XLSX, {some:,} rows, CPU", spent.seconds, "s", XLSX_SECONDS)


def tell_of_csv(lists: dict[int, Path], sides: Sequence[Path]) -> None:
    """Tell what lists of several sizes take, and the longest with its side files."""
    spent = {size: read_and_decide(file) for size, file in lists.items()}
    each = {size: one.seconds / size * 1e6 for size, one in spent.items()}
    for size, one in spent.items():
        print(f"CSV, {size:,} rows, {one.members:,} members: {each[size]:.0f} us a row")
    longest = max(lists)
    for what, one in (
        ("", spent[longest]),
        (" and side files", read_and_decide(lists[longest], sides)),
    ):
        tell(f"CSV, {longest:,} rows{what}, CPU", one.seconds, "s", CPU_SECONDS)
        tell(f"CSV, {longest:,} rows{what}, memory", one.megabytes, "MB", MEGABYTES)
    tell(f"a row of {longest:,} / of {FEW:,}", each[longest] / each[FEW], "x", FLAT)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000)
