"""Files of every kind give the same people, and what cannot be read loses no other row."""

import csv
import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asn_wfh import CivilServant, FactError
from asn_wfh.people import read_staff, staff_columns
from asn_wfh.people.files.csv_rows import csv_rows
from asn_wfh.people.files.xlsx_rows_as_texts import cell_text
from people.lists import SIASN, nip, person, rows_of, write_csv, write_json, write_xlsx

CLERK = CivilServant(
    employer="13.75",
    employment="pns",
    level="pelaksana",
    post="lainnya",
    affair="kepegawaian",
    unit="induk",
    service="pendukung",
)
TWO = [person(1), person(2, kind="CPNS", status="C")]


def texts(faults: object) -> list[str]:
    """Faults as they are shown."""
    assert isinstance(faults, tuple)
    return [str(fault) for fault in faults]


@pytest.mark.parametrize("separator", ["|", ";", ",", "\t"])
def test_any_usual_separator_is_detected(tmp_path: Path, separator: str) -> None:
    """The same list gives the same members whatever separates its cells."""
    reading = read_staff(write_csv(tmp_path / "a.csv", TWO, separator), "bukittinggi")
    assert [(m.row, m.id) for m in reading.members] == [(2, nip(1)), (3, nip(2))]
    assert CLERK in reading.members[0].who
    assert reading.faults == reading.findings == ()


def test_a_spreadsheet_gives_the_same_members(tmp_path: Path) -> None:
    """An XLSX whose ids are texts is read as the CSV is, rows counted as the spreadsheet does."""
    sheet = write_xlsx(tmp_path / "a.xlsx", rows_of(TWO, SIASN), first_row=4)
    csv = read_staff(write_csv(tmp_path / "a.csv", TWO), "bukittinggi")
    reading = read_staff(sheet, "bukittinggi")
    assert [m.who for m in reading.members] == [m.who for m in csv.members]
    assert [m.row for m in reading.members] == [5, 6]
    assert reading.columns.heading_row == 4


def test_ids_that_a_spreadsheet_made_numbers_are_refused(tmp_path: Path) -> None:
    """A number has lost digits of the id, so the row is a fault with the reason, and no member."""
    rows: list[list[object]] = [list(row) for row in rows_of([*TWO, person(3)], SIASN)]
    rows[1][0], rows[2][0] = 1.98001012005031e17, 198001012005031.0
    reading = read_staff(write_xlsx(tmp_path / "a.xlsx", rows), "bukittinggi")
    assert [m.id for m in reading.members] == [nip(3)]
    assert [(f.code, f.line, f.key) for f in reading.faults] == [
        ("id_float", 2, "NIP BARU"),
        ("id_short", 3, "NIP BARU"),
    ]


def test_siasn_json_gives_the_same_members(tmp_path: Path) -> None:
    """The API's list, bare or under `data`, is read by its own keys; null and NaN are blanks."""
    item = {
        "nipBaru": nip(1),
        "jenisPegawaiNama": "PNS",
        "kedudukanPnsNama": "Aktif",
        "statusPegawai": "PNS",
        "jenisJabatan": "Jabatan Pelaksana",
        "jabatanNama": "Pengelola Kepegawaian",
        "unorNama": "BKPSDM",
        "unorIndukNama": "BKPSDM",
        "instansiKerjaNama": "Pemerintah Kota Bukittinggi",
        "eselon": None,
        "asnJenjangJabatan": float("nan"),
    }
    bare = read_staff(write_json(tmp_path / "a.json", [item]), "bukittinggi")
    under = read_staff(write_json(tmp_path / "b.json", {"data": [item]}), "bukittinggi")
    assert bare.members == under.members
    assert bare.members[0].who[0] == CLERK
    assert bare.members[0].row == 1


def test_numbers_in_json_keep_every_digit(tmp_path: Path) -> None:
    """An id written as a whole number in JSON is exact; one written as a float is refused."""
    path = tmp_path / "a.json"
    path.write_text(f'[{{"nip": {nip(1)}}}, {{"nip": 1.98E+17}}]')
    reading = read_staff(path, "bukittinggi")
    assert [m.id for m in reading.members] == [nip(1)]
    assert [f.code for f in reading.faults] == ["id_float"]


def test_values_of_json_that_are_no_texts_are_shown_as_they_stand(tmp_path: Path) -> None:
    """A list or an object is told as JSON writes it, and the headings have no row."""
    path = write_json(tmp_path / "a.json", [{"nip": nip(1), "jenisJabatan": ["Pelaks\u00e4na"]}])
    reading = read_staff(path, "bukittinggi")
    assert 'the word `["Pelaks\u00e4na"]` is not known here' in str(reading.faults[0])
    assert reading.columns.heading_row == 0


def test_a_doubled_key_and_an_item_that_is_no_person_are_faults_of_their_rows(
    tmp_path: Path,
) -> None:
    """Of a key written twice neither value is taken, and the other items stand."""
    path = tmp_path / "a.json"
    path.write_text(f'[{{"nip": "{nip(1)}", "nip": "{nip(2)}"}}, 7, {{"nip": "{nip(3)}"}}]')
    reading = read_staff(path, "bukittinggi")
    assert [m.id for m in reading.members] == [nip(3)]
    assert [(f.code, f.line) for f in reading.faults] == [
        ("json_key_twice", 1),
        ("json_no_object", 2),
    ]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", b"[1,", "staff_not_json"),
        ("a.json", b'{"orang": 1}', "staff_no_list"),
        ("a.json", b"[" * 100_000, "staff_not_json"),
        ("a.json", b'["\xff"]', "not_utf8"),
        ("a.json", b"[]", "staff_no_list"),
        ("a.xlsx", b"no spreadsheet", "staff_no_sheet"),
        ("a.csv", b"", "staff_empty"),
        ("a.csv", b"NAMA;ALAMAT\na;b\n", "staff_no_column"),
        ("a.csv", b"NIP;NIP;JABATAN\n", "staff_column_twice"),
        ("a.csv", "NIP;JABATAN\n".encode("utf-16"), "csv_not_utf8"),
    ],
)
def test_a_file_without_a_list_is_told_at_once(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    """A file of which no row can be read raises, with the reason and the file."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FactError) as caught:
        read_staff(path, "bukittinggi")
    assert code in [fault.code for fault in caught.value.faults]


def test_a_missing_file_a_folder_and_no_path_are_told(tmp_path: Path) -> None:
    """What is no file is said to be none, for every kind of file."""
    for name in ("a.csv", "a.json", "a.xlsx"):
        with pytest.raises(FactError, match="does not exist"):
            read_staff(tmp_path / name, "bukittinggi")
    with pytest.raises(FactError, match="is a folder"):
        read_staff(tmp_path, "bukittinggi")
    odd: Any = 7
    path = write_csv(tmp_path / "a.csv", TWO)
    wrong: list[tuple[Any, dict[str, Any]]] = [(odd, {}), (path, {"sides": odd})]
    for where, options in [*wrong, (path, {"sides": [odd]})]:
        with pytest.raises(
            FactError, match=("the staff list was passed as `int`, not as the path of a file")
        ):
            read_staff(where, "bukittinggi", **options)
    columns: Any
    for columns in (odd, {"nip": odd}, [("nip", "NIP")]):
        with pytest.raises(FactError, match="columns"):
            read_staff(path, "bukittinggi", columns=columns)


def test_lines_that_cannot_be_read_lose_no_other(tmp_path: Path) -> None:
    """Windows-1252, an open quote, a short and a long line are faults of their own lines."""
    lines = [
        "NIP;JABATAN NAMA;UNOR INDUK",
        f"{nip(1)};Analis;Inspektorat",
        f"{nip(2)};Caf\xe9;Inspektorat",
        f'{nip(3)};"Analis;Inspektorat',
        f"{nip(4)};Analis",
        f"{nip(5)};Analis;Inspektorat;lebih",
        f"{nip(6)};Analis;Inspektorat;;",
        f'{nip(7)};"Analis ""A""\n dan B";Inspektorat',
        ";;",
        f"{nip(8)};Analis;Inspektorat",
    ]
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    reading = read_staff(path, "bukittinggi")
    assert [(m.row, m.id) for m in reading.members] == [
        (2, nip(1)),
        (7, nip(6)),
        (8, nip(7)),
        (11, nip(8)),
    ]
    assert texts(reading.faults) == [
        (
            "a.csv:3: the file is not saved as UTF-8 (byte 0xE9); export it again as CSV UTF-8 "
            "or XLSX; a spreadsheet that opens and saves a CSV loses the last digits of ids"
        ),
        "a.csv:4: a quote on this line is never closed; close it; write a quote "
        "inside a quoted text twice",
        "a.csv:5: this line has 2 columns, but the heading has 3; write 3 columns; "
        "leave a cell empty if a fact is not known",
        "a.csv:6: this line has 4 columns, but the heading has 3; write 3 columns; "
        "leave a cell empty if a fact is not known",
    ]


@pytest.mark.parametrize("numbers", ["1;2;3", "(1);(2);(3)", "[1]; 2. ;(3)"])
def test_titles_and_a_numbering_row_around_the_headings_are_no_people(
    tmp_path: Path, numbers: str
) -> None:
    """Headings are looked for below a title, and the row that numbers the columns is left out."""
    path = tmp_path / "a.csv"
    head = f"sep=;\nDAFTAR PEGAWAI\nTahun 2026\nNIP;JABATAN;UNOR INDUK\n{numbers}\n"
    path.write_text(f"{head}{nip(1)};Analis;BPBD\n")
    reading = read_staff(path, "bukittinggi")
    assert [m.row for m in reading.members] == [6]
    assert reading.columns.heading_row == 4
    assert reading.faults == ()


def test_headings_that_every_page_repeats_are_no_people(tmp_path: Path) -> None:
    """A row with the headings again is left out, wherever it stands."""
    head = "NIP;JABATAN;UNOR INDUK"
    path = tmp_path / "a.csv"
    path.write_text(f"{head}\n{nip(1)};Analis;BPBD\n{head}\n{nip(2)};Analis;BPBD\n")
    reading = read_staff(path, "bukittinggi")
    assert [m.row for m in reading.members] == [2, 4]
    assert reading.faults == ()


def test_headings_far_down_are_named(tmp_path: Path) -> None:
    """Below twenty rows headings are not looked for; the fault says where they are."""
    title = "\n".join(f"Keputusan halaman {n}" for n in range(1, 25))
    path = tmp_path / "a.csv"
    path.write_text(f"{title}\nNIP;JABATAN;UNOR INDUK\n{nip(1)};Analis;BPBD\n")
    with pytest.raises(FactError, match=r"is in row 25, but .* rows 1 to 20; delete"):
        read_staff(path, "bukittinggi")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("NIP;NAMA;JABATAN;;UNOR INDUK", ";;NAMA;ESELON;"),
        ("NIP;NAMA;JABATAN;;UNOR INDUK", ";;Sebutan;Tingkat;"),
        ("NIP;NAMA;JABATAN;ESELON;UNIT KERJA", "NIP;;;;OPD"),
        ("NIP;PEGAWAI;;;", ";NAMA;JABATAN;ESELON;UNOR INDUK"),
    ],
)
def test_headings_in_two_rows_are_refused(tmp_path: Path, first: str, second: str) -> None:
    """Of merged headings with others below neither row says alone what stands in a column."""
    path = tmp_path / "a.csv"
    path.write_text(f"{first}\n{second}\n{nip(1)};X;Analis;;BPBD\n")
    with pytest.raises(FactError) as caught:
        read_staff(path, "bukittinggi")
    assert [(fault.code, fault.line) for fault in caught.value.faults] == [
        ("staff_two_heading_rows", 2)
    ]


def test_a_first_person_without_an_id_is_no_second_heading(tmp_path: Path) -> None:
    """A row whose id is blank is a fault of its own, also straight below the headings."""
    path = tmp_path / "a.csv"
    path.write_text(f"NIP;NAMA;JABATAN\n;Misal;Analis Kepegawaian\n{nip(1)};Umpama;Analis\n")
    reading = read_staff(path, "bukittinggi")
    assert [m.row for m in reading.members] == [3]
    assert [(fault.code, fault.line) for fault in reading.faults] == [("id_blank", 2)]


def sheets(
    path: Path, *contents: tuple[str, list[list[str]]], hidden: tuple[str, ...] = ()
) -> Path:
    """A spreadsheet of some sheets with texts, some of them hidden."""
    with xlsxwriter.Workbook(path) as book:
        for name, rows in contents:
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name in hidden:
                sheet.hide()
        visible = [each for each in book.worksheets() if each.name not in hidden]
        visible[0].set_first_sheet()
        visible[0].activate()
    return path


LISTED = rows_of([person(1), person(2)], SIASN)
MORE = rows_of([person(3), person(4)], SIASN)
COVER = [["DAFTAR PEGAWAI"], ["Kota Bukittinggi", "2026"]]


@pytest.mark.parametrize(
    ("contents", "hidden"),
    [
        ([("Sampul", COVER), ("Data", LISTED)], ()),
        ([("Data", LISTED), ("Rekap", [["Jumlah", "2"]])], ()),
        ([("Kosong", []), ("Data", LISTED)], ()),
        ([("Lama", COVER), ("Data", LISTED)], ("Lama",)),
        ([("Data", [["LAMPIRAN", ""], *LISTED]), ("Acuan", COVER)], ("Acuan",)),
    ],
)
def test_the_sheet_with_the_headings_of_a_list_is_read(
    tmp_path: Path, contents: list[tuple[str, list[list[str]]]], hidden: tuple[str, ...]
) -> None:
    """A cover before the list, a sum behind it and empty sheets do not matter."""
    reading = read_staff(sheets(tmp_path / "a.xlsx", *contents, hidden=hidden), "bukittinggi")
    assert [member.id for member in reading.members] == [nip(1), nip(2)]
    assert reading.faults == reading.findings == ()


def test_several_sheets_with_a_list_are_one_fault(tmp_path: Path) -> None:
    """No sheet is read in place of another: the fault names all of them."""
    path = sheets(tmp_path / "a.xlsx", ("Dinas A", LISTED), ("Sampul", COVER), ("Dinas B", MORE))
    with pytest.raises(FactError, match="the sheets `Dinas A`, `Dinas B` all have the headings"):
        read_staff(path, "bukittinggi")


def test_a_hidden_sheet_is_never_read(tmp_path: Path) -> None:
    """A hidden list beside a visible one is told, and one without a visible one is refused."""
    contents = ("Lama", MORE), ("Data", LISTED)
    reading = read_staff(sheets(tmp_path / "a.xlsx", *contents, hidden=("Lama",)), "bukittinggi")
    assert [member.id for member in reading.members] == [nip(1), nip(2)]
    assert texts(reading.findings) == [
        "a.xlsx: employee numbers were not read in `Lama`, which is not the sheet of the list; "
        "move the people to the sheet `Data` if they belong to this list"
    ]
    path = sheets(tmp_path / "b.xlsx", ("Data", LISTED), ("Sampul", COVER), hidden=("Data",))
    with pytest.raises(FactError, match="on a hidden sheet alone: `Data`"):
        read_staff(path, "bukittinggi")


def test_people_on_a_sheet_without_headings_are_told(tmp_path: Path) -> None:
    """A sheet that goes on with the list has no headings, so its people are missing."""
    path = sheets(tmp_path / "a.xlsx", ("Data", LISTED), ("Lanjutan", MORE[1:]))
    reading = read_staff(path, "bukittinggi")
    assert [(finding.code, finding.line) for finding in reading.findings] == [
        ("staff_sheets_unread", 0)
    ]


def test_a_named_separator_and_quoted_headings_are_understood(tmp_path: Path) -> None:
    """A first line `sep=` names the separator, and signs inside of quotes separate nothing."""
    path = tmp_path / "a.csv"
    for head in ("sep=;\nNIP;ALAMAT", '"A|B|C|D|E";NIP', "NIP;;ALAMAT"):
        width = head.splitlines()[-1].count(";")
        path.write_text(f"{head}\n" + ";".join([nip(1)] * (width + 1)) + "\n")
        reading = read_staff(path, "bukittinggi")
        assert [member.id for member in reading.members] == [nip(1)]
        assert "" not in reading.columns.unread


def test_blank_rows_and_dates_of_a_spreadsheet(tmp_path: Path) -> None:
    """A row without a text is no row, and a date is told as ISO writes it."""
    rows: list[list[object]] = [["NIP", "JABATAN"], ["", ""], [nip(1), "Analis"]]
    reading = read_staff(write_xlsx(tmp_path / "a.xlsx", rows), "bukittinggi")
    assert [member.row for member in reading.members] == [3]
    assert reading.faults == ()
    moment = datetime(1980, 1, 2, 7, 30)  # noqa: DTZ001  # as spreadsheets have it
    assert cell_text(moment) == cell_text(date(1980, 1, 2)) == "1980-01-02"
    assert [cell_text(number) for number in (2.5, 7, 31.0, -0.0)] == ["2.5", "7", "31", "0"]


def test_a_dry_run_gives_the_columns_alone(tmp_path: Path) -> None:
    """The map of the columns says what is read, what is not, and what is missing."""
    columns = staff_columns(write_csv(tmp_path / "a.csv", TWO))
    assert dict(columns.names)["jabatan"] == "JABATAN NAMA"
    assert dict(columns.names)["nama"] == "NAMA"
    assert columns.unread == ()
    assert columns.missing == ("jenjang", "sub_unor")


def test_the_simpeg_variant_is_detected(tmp_path: Path) -> None:
    """The headings of SIMPEG's dashboard are known too."""
    names = ["JENIS PEGAWAI", "KEDUDUKAN HUKUM", "STATUS CPNS PNS", "JENIS JABATAN"]
    headings = ["NAMA", "NIP", *names, "NAMA JABATAN", "TMT JABATAN", "NAMA UNOR", "UNOR INDUK"]
    path = tmp_path / "a.csv"
    cells = ["X", nip(1), "PNS", "Aktif", "P", "Pelaksana", "Pengelola", "", "BKPSDM", "BKPSDM"]
    path.write_text(";".join(headings) + "\n" + ";".join(cells) + "\n")
    (member,) = read_staff(path, "bukittinggi").members
    assert member.who[0].level == "pelaksana"
    assert member.who[0].affair == "kepegawaian"


def test_columns_may_be_named(tmp_path: Path) -> None:
    """A column that is called otherwise is named by its field; what is not there is told."""
    path = tmp_path / "a.csv"
    path.write_text(f"NOMOR;PEKERJAAN;UNOR INDUK\n{nip(1)};Lurah;BPBD\n")
    columns = {"nip": "NOMOR", "jabatan": "Pekerjaan"}
    faults = read_staff(path, "bukittinggi", columns=columns).faults
    assert [fault.code for fault in faults] == ["tied_facts"]
    for wrong in ({"jabatn": "PEKERJAAN"}, {"nip": "NOMOR", "jabatan": "PEKERJAN"}):
        with pytest.raises(FactError, match=r"did you mean `(jabatan|PEKERJAAN)`"):
            read_staff(path, "bukittinggi", columns=wrong)


def test_a_missing_and_a_renamed_column_are_told_once(tmp_path: Path) -> None:
    """What a list lacks is one finding, with the heading that is like it; the rows are read."""
    path = tmp_path / "a.csv"
    rows = [f"{nip(n)};Analis;BPBD" for n in range(1, 9)]
    path.write_text("\n".join(["NIP;NAMA JABATN;UNOR INDUK", *rows]))
    reading = read_staff(path, "bukittinggi")
    assert len(reading.members) == 8
    assert texts(reading.findings) == [
        "a.csv:1: jabatan: there is no column JABATAN NAMA, which contains the level "
        "and the post; a similar heading is `NAMA JABATN`; if that is the column, "
        "add `--column 'jabatan=NAMA JABATN'`",
        "a.csv:1: unor: there is no column UNOR NAMA, which contains the kind of "
        "unit and its service; include that column in the export; if it has another "
        "heading, add `--column unor=HEADING`",
        "a.csv:1: jenis_pegawai: there is no column JENIS PEGAWAI, which contains "
        "the employment; include that column in the export; if it has another "
        "heading, add `--column jenis_pegawai=HEADING`",
        "a.csv:1: kedudukan: there is no column KEDUDUKAN HUKUM, which contains who has retired "
        "or left, or is away to study; include that column in the export; if it has another "
        "heading, add `--column kedudukan=HEADING`",
    ]


_CELLS = st.text(st.sampled_from("ab;,|\t\"' \n\u00e9"), max_size=6)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=8),
    separator=st.sampled_from("|;,\t"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_what_a_csv_writer_wrote_is_read_back(
    tmp_path: Path, rows: list[list[str]], separator: str, quoting: Any, ending: str
) -> None:
    """Rows of a good CSV file are those of the standard reader, whatever stands in their cells."""
    heading = separator.join(["A"] * 3 + ["B"] * 30)
    table = [[*row, *["x"] * 30] for row in rows]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, quoting=quoting, lineterminator=ending)
    writer.writerows(table)
    path = tmp_path / "a.csv"
    path.write_text(heading + ending + text.getvalue(), encoding="utf-8-sig", newline="")
    read = [cells for _, cells in csv_rows(path)]
    assert read[1:] == table


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ('NIP BARU|JABATAN NAMA\n"\n;"|"\n;"\n', ["\n;", "\n;"]),
        ("Daftar pegawai, keadaan Juni\nNIP BARU|JABATAN NAMA\n1|2\n", ["1", "2"]),
    ],
)
def test_a_sign_in_more_lines_may_separate_nothing(
    tmp_path: Path, text: str, last: list[str]
) -> None:
    """Neither a sign that begins lines inside of quotes, nor one of a title above, separates."""
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    assert [row for _, row in csv_rows(path)][-1] == last


@pytest.mark.parametrize("cells", ["\t|\t", "0\t|\t0", "0;0;0;0|", ",,,,|1"])
def test_signs_inside_of_cells_separate_nothing(tmp_path: Path, cells: str) -> None:
    """The sign between the headings separates, though a row has another more often."""
    path = tmp_path / "a.csv"
    path.write_text(f"NIP BARU|JABATAN NAMA\n{cells}\n", encoding="utf-8")
    rows = [row for _, row in csv_rows(path)]
    assert rows == [
        ["NIP BARU", "JABATAN NAMA"],
        *([cells.split("|")] if cells.strip("\t|") else []),
    ]
