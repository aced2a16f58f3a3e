"""Staff lists of invented people, written as offices export them."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

__all__ = ["SIASN", "nip", "person", "write_csv", "write_json", "write_xlsx"]

SIASN = {
    "nip": "NIP BARU",
    "name": "NAMA",
    "born": "TANGGAL LAHIR",
    "sex": "JENIS KELAMIN",
    "kind": "JENIS PEGAWAI NAMA",
    "standing": "KEDUDUKAN PNS NAMA",
    "status": "STATUS CPNS PNS",
    "eselon_id": "ESELON ID",
    "eselon": "ESELON NAMA",
    "post_kind": "JENIS JABATAN NAMA",
    "title": "JABATAN NAMA",
    "unit": "UNOR NAMA",
    "office": "UNOR INDUK NAMA",
    "employer": "INSTANSI KERJA NAMA",
}
"""The headings of SIASN's CSV by what a test calls the cell."""
_CLERK = {
    "name": "ORANG KARANGAN",
    "born": "01-01-1980",
    "sex": "M",
    "kind": "PNS",
    "standing": "Aktif",
    "status": "P",
    "eselon_id": "",
    "eselon": "",
    "post_kind": "Jabatan Pelaksana",
    "title": "Pengelola Kepegawaian",
    "unit": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "office": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
    "employer": "Pemerintah Kota Bukittinggi",
}


def nip(serial: int) -> str:
    """The NIP of an invented man, valid in form."""
    return f"19800101200503{1}{serial:03}"


def person(serial: int, **cells: str) -> dict[str, str]:
    """The cells of a clerk, but for those given."""
    return {"nip": f"'{nip(serial)}", **_CLERK, **cells}


def rows_of(people: Sequence[Mapping[str, str]], headings: Mapping[str, str]) -> list[list[str]]:
    """The rows of a table with its headings."""
    return [list(headings.values()), *([one[name] for name in headings] for one in people)]


def write_csv(
    path: Path,
    people: Sequence[Mapping[str, str]],
    separator: str = "|",
    headings: Mapping[str, str] = SIASN,
) -> Path:
    """A CSV file with a BOM, as SIASN exports it."""
    lines = [separator.join(row) for row in rows_of(people, headings)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def write_json(path: Path, items: Any) -> Path:
    """A JSON file of any tree."""
    path.write_text(json.dumps(items), encoding="utf-8")
    return path


def _cell(place: str, value: object) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value!r}</v></c>'


def write_xlsx(path: Path, rows: Sequence[Sequence[object]], first_row: int = 1) -> Path:
    """A spreadsheet of one sheet, written by hand: texts and numbers as they are given."""
    lines = []
    for number, row in enumerate(rows, start=first_row):
        cells = (_cell(f"{chr(65 + n)}{number}", value) for n, value in enumerate(row))
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    spread = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{spread}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{spread}.worksheet+xml"/>'
        "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>'
        f"{''.join(lines)}</sheetData></worksheet>",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return path
