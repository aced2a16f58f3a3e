"""No file that is written takes the place of a workbook of questions that somebody filled in."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from asn_wfh import FactError
from asn_wfh.files.question_workbook_as_written import (
    PROPERTY,
    RECORD_SHEET,
    is_question_workbook,
    with_digest_of_parts,
)
from asn_wfh.files.write_and_delete_files import replace_file, write_file

NEW = b"jawaban\n"


def made(*cells: str, sheets: tuple[str, ...] = ("Pegawai", RECORD_SHEET), note: str = "") -> bytes:
    """A workbook with cells in its first row, and a note at one of them."""
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"comments": PROPERTY})
        first, *_ = [book.add_worksheet(name) for name in sheets]
        first.write_row(0, 0, cells)
        if note:
            first.write_comment(0, 0, note)
    return stream.getvalue()


ASKED = with_digest_of_parts(made("NIP", "tugas"))


def saved_anew(data: bytes) -> bytes:
    """The workbook in which another one's cells stand, with the description that it had."""
    stream = BytesIO()
    with ZipFile(BytesIO(ASKED)) as asked, ZipFile(BytesIO(data)) as other:
        description = asked.read("docProps/core.xml")
        with ZipFile(stream, "w", ZIP_DEFLATED) as saved:
            for name in other.namelist():
                own = name == "docProps/core.xml"
                saved.writestr(name, description if own else other.read(name))
    return stream.getvalue()


def open_document(sheet: str) -> bytes:
    """A workbook as another office suite saves it."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", f'<table:table table:name="{sheet}"/>')
    return stream.getvalue()


FILLED = {
    "an answer": saved_anew(made("NIP", "tugas", "sopir")),
    "a column of their own": saved_anew(made("NIP", "tugas", "", "catatan: sopir")),
    "a sheet of their own": saved_anew(made("NIP", "tugas", sheets=("a", RECORD_SHEET, "b"))),
    "a note at a cell": saved_anew(made("NIP", "tugas", note="sopir")),
    "no description": made("NIP", "tugas"),
    "another kind of workbook": open_document(RECORD_SHEET),
    "a kind of earlier years": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ... " + RECORD_SHEET.encode(),
}
OTHERS = {
    "a workbook as it was written": ASKED,
    "a workbook of something else": made("id", "jawaban", sheets=("jawaban",)),
    "a document of something else": open_document("jawaban"),
    "a workbook of earlier years": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ... ",
    "an archive of calendars": b"PK\x05\x06" + b"\0" * 18,
    "a broken archive": b"PK\x03\x04 bukan arsip",
    "a text": b"lama\n",
    "nothing": b"",
}
WRITERS: dict[str, Callable[[Path], None]] = {
    "write": lambda path: write_file(path, NEW),
    "replace": lambda path: replace_file(path, NEW, path.read_bytes()),
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("name", FILLED)
def test_a_workbook_that_somebody_saved_stays(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    """Wherever in it an office wrote, and whatever its file is called."""
    path = tmp_path / "hasil.csv"
    path.write_bytes(FILLED[name])
    assert is_question_workbook(path)
    with pytest.raises(FactError) as raised:
        write(path)
    assert [fault.code for fault in raised.value.faults] == ["workbook_has_answers"]
    assert path.read_bytes() == FILLED[name]


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("name", OTHERS)
def test_any_other_file_is_written_anew(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    """What nobody has filled in, and what is no workbook of questions, is replaced as before."""
    path = tmp_path / "hasil.xlsx"
    path.write_bytes(OTHERS[name])
    assert is_question_workbook(path) is (name == "a workbook as it was written")
    write(path)
    assert path.read_bytes() == NEW
