"""Tables in files: what is read stands in the file, and what is written is read back."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pyarrow as pa
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from asn_wfh import FactError
from asn_wfh.frames import csv_table
from asn_wfh.frames.csv_table import csv_bytes, read_csv_table
from asn_wfh.frames.table_files import read_table, table_pieces, write_table

ENDINGS = (".csv", ".tsv", ".parquet", ".xlsx")
FORMULAS = ("=1+1", "+62", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1", "=", '=HYPERLINK("x")')
TEXTS = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(FORMULAS)


def faults_of(raw: bytes, name: str, folder: Path) -> list[str]:
    """The faults of a file with some content."""
    path = folder / name
    path.write_bytes(raw)
    with pytest.raises(FactError) as caught:
        read_table(path)
    return [fault.message("en") for fault in caught.value.faults]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_every_usual_separator_is_read(separator: str, bom: str, tmp_path: Path) -> None:
    """The heading tells the separator, a byte order mark is no part of it, and texts stay texts."""
    path = tmp_path / "pegawai.csv"
    rows = (("nip", "kode, wilayah", "level"), ("0012", "13.70", ""), ("1", "x", "pns"))
    quoted = (separator.join(f'"{cell}"' for cell in row) for row in rows)
    path.write_text(bom + "\r\n".join(quoted) + "\r\n\r\n", encoding="utf-8")
    assert read_table(path).to_pydict() == {
        "nip": ["0012", "1"],
        "kode, wilayah": ["13.70", "x"],
        "level": ["", "pns"],
    }


def test_a_file_may_declare_its_separator() -> None:
    """A first line `sep=` holds for the rest."""
    assert read_csv_table(b"sep=|\r\na,b|c\r\n1|2\r\n").to_pydict() == {"a,b": ["1"], "c": ["2"]}


def test_rows_behind_the_last_text_are_none() -> None:
    """Blank rows at the end are no people; one in between is."""
    assert read_csv_table(b"a;b\n;\n1;\n;\n;\n").num_rows == 2


def test_every_fault_of_a_file_is_told_with_its_line(tmp_path: Path) -> None:
    """Rows of another width are all told; a byte or a quote that is none by its line."""
    assert faults_of(b'a,b\n1\n"2\n3",4\n5,6,7\n', "lebar.csv", tmp_path) == [
        "lebar.csv:2: this line has 1 column, but the heading has 2; write 2 "
        "columns; leave a cell empty if a fact is not known",
        "lebar.csv:5: this line has 3 columns, but the heading has 2; write 2 "
        "columns; leave a cell empty if a fact is not known",
    ]
    assert faults_of(b"a,b\n1,2\n\xe9,2\n", "bita.csv", tmp_path) == [
        (
            "bita.csv:3: the file is not saved as UTF-8 (byte 0xE9); save the file again "
            "with the encoding UTF-8"
        )
    ]
    (quotes,) = faults_of(b'sep=,\na,b\n1,"2\n3,4\n', "petik.csv", tmp_path)
    assert quotes.startswith("petik.csv:4: ")
    (empty,) = faults_of(b"\n\n", "kosong.csv", tmp_path)
    assert empty.startswith("kosong.csv:1: ")


@pytest.mark.parametrize("name", ["rusak.parquet", "rusak.xlsx"])
def test_a_broken_file_is_told(name: str, tmp_path: Path) -> None:
    """What only has the name of a table is refused in one line."""
    (fault,) = faults_of(b"PK\x03\x04 nothing", name, tmp_path)
    assert fault.startswith(f"{name}: this is not a")


def test_a_name_without_the_ending_of_a_table_is_refused(tmp_path: Path) -> None:
    """The kind of a table is never guessed; a file that is not there is told as everywhere."""
    (fault,) = faults_of(b"", "tabel.doc", tmp_path)
    assert "does not show what kind of table it is" in fault
    with pytest.raises(FactError, match="does not exist"):
        read_table(tmp_path / "tidak-ada.csv")
    with pytest.raises(FactError, match="what kind of table"):
        write_table(pa.table({"a": [1]}), tmp_path / "keluar")


@given(st.binary(max_size=60) | st.text(st.sampled_from("ab,;\t|\"\n\r'=é"), max_size=40))
def test_any_bytes_are_a_table_or_faults(content: bytes | str) -> None:
    """No content of a CSV file is a crash, and what is read is what the standard reader reads."""
    raw = content if isinstance(content, bytes) else content.encode()
    try:
        table = read_csv_table(raw)
    except FactError:
        return
    text = raw.decode("utf-8-sig")
    rows = []
    for separator in ",;\t|":
        try:
            cells = [r for r in csv.reader(StringIO(text, newline=""), delimiter=separator) if r]
        except csv.Error:
            continue
        rows.append([len(row) for row in cells])
    assert any(
        widths and set(widths) == {table.num_columns} and table.num_rows < len(widths)
        for widths in rows
    ) or raw.startswith((b"sep=", b'"sep='))


@pytest.mark.parametrize("ending", ENDINGS)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=6))
def test_what_is_written_is_read_back(ending: str, rows: list[tuple[str, str]]) -> None:
    """Texts of every kind come back exactly, those that look like formulas too."""
    rows = [*rows, ("akhir", "")]
    table = pa.table({"nip": [row[0] for row in rows], "=isi": [row[1] for row in rows]})
    raw = b"".join(table_pieces(table, Path(f"tabel{ending}")))
    if ending == ".xlsx":
        assert rows_of_xlsx(raw) == [list(row) for row in rows]
    elif ending == ".parquet":
        assert parquet.read_table(pa.BufferReader(raw)).equals(table)
    else:
        assert read_csv_table(raw).equals(table)


def rows_of_xlsx(raw: bytes) -> list[list[str]]:
    """The texts of a workbook below its heading."""
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_filelike(BytesIO(raw)).get_sheet_by_index(0)
    return [[str(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)[1:]]


@given(st.lists(TEXTS, min_size=1, max_size=20))
def test_no_cell_of_a_csv_file_begins_like_a_formula(texts: list[str]) -> None:
    """Whatever a spreadsheet would reckon has an apostrophe before it; the rest is untouched."""
    raw = csv_bytes(pa.table({"@a": texts, "angka": [-1] * len(texts)}))
    heading, *rows = csv.reader(StringIO(raw.decode(), newline=""))
    assert heading == ["'@a", "angka"]
    for (cell, number), text in zip(rows, texts, strict=True):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        assert cell in (text, f"'{text}")
        assert number == "-1"


def test_a_long_csv_file_is_made_in_pieces() -> None:
    """Each piece has some thousands of rows, the heading stands once, and all may be made again."""
    rows = 3 * csv_table._ROWS + 1
    words = pa.array(["=a", "b"] * rows)[:rows].dictionary_encode()
    pieces = table_pieces(pa.table({"nomor": range(rows), "isi": words}), Path("a.csv"))
    whole = b"".join(pieces)
    assert whole == b"".join(pieces)
    assert max(map(len, pieces)) < len(whole) / 2
    table = read_csv_table(whole)
    assert table.column("nomor").to_pylist() == [str(number) for number in range(rows)]
    assert table.column("isi").to_pylist() == words.to_pylist()


def test_a_csv_file_of_no_rows_has_its_heading() -> None:
    """What nobody answered is a file all the same."""
    table = pa.table({"nip": pa.array([], pa.string()), "=isi": pa.array([], pa.int64())})
    assert csv_bytes(table) == b'"nip","\'=isi"\n'


def test_a_workbook_has_texts_and_no_formulas() -> None:
    """In the workbook itself stands no formula, and a number of 18 digits stands as a text."""
    nip = "199001012015011001"
    raw = b"".join(table_pieces(pa.table({"nip": [nip, "=1+1"]}), Path("a.xlsx")))
    with ZipFile(BytesIO(raw)) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert f"<t>{nip}</t>" in sheet
    assert "<t>=1+1</t>" in sheet


def test_cells_of_a_workbook_are_read_as_they_show(tmp_path: Path) -> None:
    """Numbers, flags and dates are texts; a whole number that was rounded is refused by its row."""
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet, day = workbook.add_worksheet(), workbook.add_format({"num_format": "dd-mm-yyyy"})
        sheet.write_row(0, 0, [" nip ", "kode", "rostered", "on"])
        sheet.write_row(1, 0, ["1", 13.75, True])
        sheet.write_datetime(1, 3, datetime(2026, 4, 10), day)  # noqa: DTZ001  # a cell has none
        sheet.write_row(3, 0, [7, "x", False])
        sheet.write_string(9, 0, "")
    assert read_table(path).to_pydict() == {
        "nip": ["1", "", "7"],
        "kode": ["13.75", "", "x"],
        "rostered": ["ya", "", "tidak"],
        "on": ["2026-04-10", "", ""],
    }
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_column(0, 0, ["nip", 199001012015011001, 5, 199001012015011001])
    with pytest.raises(FactError) as caught:
        read_table(path)
    assert [(fault.line, fault.key, fault.file) for fault in caught.value.faults] == [
        (2, "nip", "a.xlsx"),
        (4, "nip", "a.xlsx"),
    ]


def test_a_workbook_says_what_it_cannot_hold() -> None:
    """Too many rows and a text that is too long are faults, and nothing is written."""
    with pytest.raises(FactError, match="are too many for one sheet"):
        b"".join(table_pieces(pa.table({"a": pa.nulls(1 << 20)}), Path("a.xlsx")))
    with pytest.raises(FactError, match="too long for one cell"):
        b"".join(table_pieces(pa.table({"a": ["x" * 40_000]}), Path("a.xlsx")))


def test_nothing_is_written_over_an_input(tmp_path: Path) -> None:
    """The table that is read stays what it is, under whatever name it is asked for."""
    path = tmp_path / "a.csv"
    path.write_text("a\n1\n", encoding="utf-8")
    with pytest.raises(FactError, match="so it must not be overwritten"):
        write_table(pa.table({"a": [date(2026, 4, 10)]}), path, [path])
    assert path.read_text(encoding="utf-8") == "a\n1\n"
