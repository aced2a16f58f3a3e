"""The files of an example: exports in four forms, side files, and the truth about every row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from staff_columns import API, SIASN, SIMPEG
from staff_office import Region
from staff_rows import Row

__all__ = ["TRUTH", "write_files"]

TRUTH = (
    *("row", "id", "defect", "ends_as", "unknown", "employment", "level", "post", "task"),
    *("affair", "unit", "service", "domicile", "rostered", "absent", "acting_level"),
    "acting_post",
)
_KIND_OF_ESELON = {
    "II": "Jabatan Pimpinan Tinggi Pratama",
    "III": "Jabatan Administrator",
    "IV": "Jabatan Pengawas",
}
_HEADINGS = 1


def write_files(rows: Sequence[Row], region: Region, folder: Path, separator: str) -> None:
    """Write every file of an example into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_csv(folder / "siasn.csv", [*SIASN], _csv_lines(rows, SIASN), separator, bom=True)
    simpeg = [_by_kind_of_post(row) for row in rows]
    _write_csv(folder / "simpeg.csv", [*SIMPEG], _csv_lines(simpeg, SIMPEG, ""), ",", bom=False)
    _write_json(folder / "data-utama.json", rows)
    _write_sheet(folder / "siasn.xlsx", rows)
    for name, column, cells in _beside(rows):
        _write_csv(folder / name, ["nip", *column], cells, ",", bom=False)
    _write_csv(folder / "truth.csv", [*TRUTH], _truth(rows), ",", bom=False)
    (folder / "region.txt").write_text(f"{region.policy}\n", encoding="utf-8", newline="\n")


def _write_csv(
    path: Path, heading: list[str], lines: Iterable[Sequence[str]], separator: str, *, bom: bool
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n" if bom else "\n")
    writer.writerow(heading)
    writer.writerows(lines)
    encoding = "utf-8-sig" if bom else "utf-8"
    path.write_text(text.getvalue(), encoding=encoding, newline="")


def _csv_lines(
    rows: Iterable[Row], columns: Mapping[str, str], before_id: str = "'"
) -> Iterable[list[str]]:
    """The cells of every row, with an apostrophe before ids as SIASN writes them."""
    for row in rows:
        cells = [row.cells.get(field, "") for field in columns.values()]
        place = list(columns.values()).index("nip")
        cells[place] = (
            f"{before_id}{cells[place]}" if cells[place][:1].isdecimal() else cells[place]
        )
        yield {"short": cells[:-3], "long": [*cells, "x", "y"]}.get(row.shape, cells)


def _by_kind_of_post(row: Row) -> Row:
    """The row as SIMPEG has it, where the kind of post names the level and no eselon does."""
    step = row.person.eselon.partition(".")[0]
    kind = _KIND_OF_ESELON.get(step, row.cells["jenis_jabatan"])
    changed = row.cells["jenis_jabatan"] == "Jabatan Struktural"
    return _replaced(row, {**row.cells, "jenis_jabatan": kind}) if changed else row


def _replaced(row: Row, cells: Mapping[str, str]) -> Row:
    return Row(row.person, cells, row.affairs, row.defect, row.ends, row.unknown, row.shape)


def _write_json(path: Path, rows: Iterable[Row]) -> None:
    items = [
        {name: _number_or_text(row.cells.get(field, "")) for name, field in API.items()}
        for row in rows
    ]
    text = json.dumps({"data": items}, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _number_or_text(text: str) -> str | float:
    """A cell as a program writes it that took an id for a number."""
    return float(text) if text.endswith("E+17") else text


def _write_sheet(path: Path, rows: Iterable[Row]) -> None:
    """The export as a spreadsheet: every cell a text, but for ids that were made numbers."""
    options = {"strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        # The moment of writing would make every file another one.
        book.set_properties({"created": datetime(2026, 4, 1, 7, 30)})  # noqa: DTZ001  # no moment
        sheet = book.add_worksheet("Pegawai")
        sheet.freeze_panes(_HEADINGS, 0)
        text = book.add_format({"num_format": "@"})
        sheet.write_row(0, 0, list(SIASN))
        for number, row in enumerate(rows, _HEADINGS):
            for column, field in enumerate(SIASN.values()):
                cell = row.cells.get(field, "")
                if field == "nip" and cell.endswith("E+17"):
                    sheet.write_number(number, column, float(row.person.id))
                elif cell:
                    sheet.write_string(number, column, cell, text)


def _beside(rows: Iterable[Row]) -> Iterable[tuple[str, list[str], list[list[str]]]]:
    """The side files: name, columns, cells; of whoever is a member of the list."""
    members = [row for row in rows if row.ends in ("member", "unknown")]
    for name, column, fact in (
        ("tugas.csv", "tugas", "task"),
        ("domisili.csv", "kode_wilayah", "domicile"),
    ):
        cells = [[r.person.id, r.beside.get(column, getattr(r.person, fact))] for r in members]
        yield name, [column], [pair for pair in cells if pair[1]]
    acting = [(row.person.id, row.person.acting, row.cells["unor_induk"]) for row in members]
    posts = [
        [one, post.title, office] for one, post, office in acting if post and not post.is_listed
    ]
    yield "plt.csv", ["jabatan_plt", "unor_plt"], posts
    yield "jadwal.csv", ["terjadwal"], [[row.person.id, row.person.rostered] for row in members]


def _truth(rows: Iterable[Row]) -> Iterable[list[str]]:
    """Of every row who it is about and how it must end; a list of words is joined by spaces."""
    for line, row in enumerate(rows, 1 + _HEADINGS):
        person, acting = row.person, row.person.acting
        yield [
            *(str(line), person.id, row.defect, row.ends, " ".join(row.unknown)),
            *(person.employment, person.level, person.post, person.task),
            *(" ".join(row.affairs), person.unit.unit, person.unit.service, person.domicile),
            *(person.rostered, person.absent),
            *((acting.level, acting.post) if acting else ("", "")),
        ]
