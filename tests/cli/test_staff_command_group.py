"""`asn-wfh staff`: what it prints, what it writes, how it exits, and that no id is shown."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import python_calamine

from asn_wfh.cli.app import main
from asn_wfh.people.record_and_delete_files_about_list import TRACES_FILE
from people.test_question_workbook import edited, row_of

HEADING = (
    "NIP BARU;JENIS PEGAWAI NAMA;KEDUDUKAN PNS NAMA;JENIS JABATAN NAMA;JABATAN NAMA;"
    "UNOR NAMA;UNOR INDUK NAMA"
)
CLERK = "PNS;Aktif;Jabatan Pelaksana;Pengadministrasi Perkantoran"
PEOPLE = (
    "199001012015011001;PNS;Aktif;Jabatan Fungsional;Analis Kebijakan Ahli Madya;"
    "Bidang Rekaan;Dinas Perhubungan",
    f"199001012015011002;{CLERK};Sekretariat Dinas Pertanian dan Pangan;Dinas Pertanian dan Pangan",
    f"199001012015011003;{CLERK};Sekretariat;Dinas Rekaan",
    f"199001012015011004;{CLERK};Sekretariat;Dinas Rekaan",
)
BROKEN = f"1.99E+17;{CLERK};Sekretariat;Dinas Rekaan"


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    """A staff list without faults, some facts of which are not known."""
    path = tmp_path / "pegawai.csv"
    path.write_text("\n".join((HEADING, *PEOPLE)) + "\n", encoding="utf-8")
    return path


def ran(
    capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0, err: str = ""
) -> list[str]:
    """The lines that `asn-wfh staff` prints."""
    assert main(["staff", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    assert printed.err == err
    assert "19900101201501" not in printed.out + printed.err
    return printed.out.splitlines()


def as_json(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> Any:
    """What it prints as JSON."""
    return json.loads("\n".join(ran(capsys, *arguments, "--json", code=code)))


def asked(staff: Path, *more: object) -> tuple[object, ...]:
    """The check of a list under Bukittinggi's circular on a Friday."""
    return ("check", staff, "--region", "bukittinggi", "--on", "2026-04-10", *more)


def fill(path: Path, tasks: Mapping[str, str], facts: Mapping[str, str]) -> Path:
    """A copy of a workbook with tasks of persons and facts of the office filled in."""

    def edit(sheets: dict[str, list[list[Any]]]) -> None:
        for staff_id, word in tasks.items():
            row = row_of(sheets, staff_id)
            row[sheets["Pegawai"][0].index("tugas yang dijalankan")] = word
        for column, name in enumerate(sheets["Perangkat Daerah"][0][5:], start=5):
            # The affair is that of an office, the others those of its unit.
            for row in sheets["Perangkat Daerah"][1:]:
                if (row[0] == "UNOR INDUK NAMA") == (name == "urusan pemerintahan"):
                    row[column] = facts.get(name, "")

    edited(path, edit)
    return path.with_name("isi.xlsx")


def test_a_dry_run_shows_the_columns_alone(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """The map of the columns, also where it is said by hand; nothing is read."""
    lines = ran(capsys, "check", staff, "--region", "bukittinggi", "--dry-run")
    assert "  nip               NIP BARU" in lines
    assert "  jabatan           JABATAN NAMA" in lines
    chosen = ("--column", "jenjang=JABATAN NAMA", "--dry-run")
    columns = as_json(capsys, "check", staff, "--region", "bukittinggi", *chosen)["columns"]
    assert columns["jenjang"] == "JABATAN NAMA"


def test_a_check_without_a_date(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Rows, findings and unknown facts are shown, and how to see what to ask."""
    lines = ran(capsys, "check", staff, "--region", "bukittinggi", code=1)
    assert lines[0] == "pegawai.csv: 4 pegawai, 0 sudah berhenti atau pensiun, 0 kesalahan"
    assert any("perangkat daerah `Dinas Rekaan` tidak ada dalam direktori" in one for one in lines)
    assert (
        "  tugas yang dijalankan  tidak ada dalam ekspor                            4  "
        "                           0" in lines
    )
    assert lines[-1] == "Tambahkan --on TANGGAL untuk melihat fakta mana yang perlu ditanyakan"


def test_what_to_ask(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Questions stand in order, those of an office once, those of persons one line for a fact."""
    lines = ran(capsys, *asked(staff), code=1)
    place = lines.index("Yang perlu ditanyakan menurut bukittinggi untuk Jumat, 10 April 2026")
    assert lines[place + 1] == (
        "  izin WFH 1 pegawai sudah dapat ditentukan; 3 pegawai lagi sesudah 6 pertanyaan dijawab"
    )
    cells = [line.split("  ") for line in lines[place + 3 :]]
    assert [[cell.strip() for cell in row if cell.strip()] for row in cells] == [
        ["tugas yang dijalankan", "setiap pegawai", "3", "3", "3"],
        ["urusan pemerintahan", "Dinas Rekaan", "1", "2", "0"],
        ["jenis unit kerja, unit layanan", "Sekretariat, Dinas Rekaan", "2", "2", "0"],
    ]


def test_what_to_ask_as_json(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Each question has its fact, whom it is about, masked, and how many it settles."""
    printed = as_json(capsys, *asked(staff), code=1)
    assert printed["members"] == 4
    questions = printed["questions"]
    assert (questions["settled"], questions["unsettled"]) == (1, 3)
    first, second, *_ = questions["list"]
    assert first["person"] == {
        "id": "***002",
        "row": 3,
        "office": "Dinas Pertanian dan Pangan",
    }
    assert (first["fact"], first["people"], first["settles"]) == ("task", 1, 1)
    assert second["shared"] == {
        "column": "UNOR INDUK NAMA",
        "value": "Dinas Rekaan",
        "office": "",
    }


def test_english(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """The same in English."""
    lines = ran(capsys, *asked(staff, "--lang", "en"), code=1)
    assert lines[0] == "pegawai.csv: 4 people, 0 no longer in service, 0 faults"
    assert "What to ask under bukittinggi for Friday, 10 April 2026" in lines


def test_a_fault_has_its_row(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """A damaged row is told with row, column and remedy, and no other is lost."""
    with staff.open("a", encoding="utf-8") as file:
        file.write(BROKEN + "\n")
    lines = ran(capsys, *asked(staff), code=1)
    assert lines[0] == "pegawai.csv: 4 pegawai, 0 sudah berhenti atau pensiun, 1 kesalahan"
    assert any(line.startswith("  pegawai.csv:6: NIP BARU: ") for line in lines)


def test_from_the_workbook_to_the_answers(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Written, filled in, read back: nobody waits for an answer any more."""
    book = staff.with_name("tanya.xlsx")
    lines = ran(capsys, *asked(staff, "--workbook", book), code=1)
    assert lines[-1] == f"buku kerja ditulis ke {book}; berisi nomor pegawai lengkap"
    tasks = {f"19900101201501100{n}": "lainnya" for n in (2, 3, 4)}
    facts = {
        "urusan pemerintahan": "perencanaan",
        "jenis unit kerja": "induk",
        "unit layanan": "pendukung",
    }
    filled = fill(book, tasks, facts)
    lines = ran(capsys, *asked(staff, "--answers", filled), code=1)
    assert "isi.xlsx: 6 jawaban dibaca, 0 sel masih kosong" in lines
    assert "  tidak ada yang perlu ditanyakan: izin WFH 4 pegawai sudah dapat ditentukan" in lines
    chart = ("--region", "bukittinggi", "--on", "2026-04-10", "--answers", filled)
    lines = ran(capsys, "chart", staff, *chart)
    assert [line.split() for line in lines if "seluruh" in line] == [
        ["seluruh", "pegawai", "3", "0", "1", "4"]
    ]


def test_a_workbook_with_answers_is_never_written_over(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """An unanswered workbook is renewed; one in which somebody has answered is left as it is."""
    book = staff.with_name("tanya.xlsx")
    for _ in range(2):
        ran(capsys, *asked(staff, "--workbook", book), code=1)
    filled = fill(book, {"199001012015011002": "lainnya"}, {})
    before = filled.read_bytes()
    assert main(["staff", *map(str, asked(staff, "--workbook", filled))]) == 2
    assert "sudah diisi atau disimpan ulang, jadi tidak ditimpa" in capsys.readouterr().err
    other = filled.with_name("lain.xlsx")
    other.write_bytes(b"PK catatan kantor")
    assert main(["staff", *map(str, asked(staff, "--workbook", other))]) == 2
    assert "jadi tidak ditimpa" in capsys.readouterr().err
    assert other.read_bytes() == b"PK catatan kantor"
    both = ("--answers", filled, "--workbook", filled)
    assert main(["staff", *map(str, asked(staff, *both))]) == 2
    assert filled.read_bytes() == before


def test_no_output_takes_the_place_of_answers(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """A page, a table of answers and a new workbook spare one in which an office wrote anything."""
    book = staff.with_name("tanya.xlsx")
    ran(capsys, *asked(staff, "--workbook", book), code=1)
    untouched = book.read_bytes()
    edited(book, lambda sheets: sheets["Pegawai"][0].append("catatan"))
    filled = staff.with_name("isi.xlsx")
    before = filled.read_bytes()
    decided = ("--staff", staff, "--region", "bukittinggi", "--out")
    chart = ("chart", staff, "--region", "bukittinggi", "--on", "2026-04-10", "--html")
    commands = (
        ("decide", "bukittinggi", "2026-04-10", *decided),
        ("staff", *chart),
        ("staff", *asked(staff, "--workbook")),
        ("schema", "policy", "--out"),
    )
    for command in commands:
        assert main([*map(str, command), str(filled)]) == 2
        assert "`isi.xlsx` sudah diisi atau disimpan ulang" in capsys.readouterr().err
        assert filled.read_bytes() == before
        # Nobody has filled in this one.
        book.write_bytes(untouched)
        assert main([*map(str, command), str(book)]) in (0, 1)
        capsys.readouterr()


def test_workbooks_that_disagree_settle_nothing(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """In whatever order they are named, both are in the fault, and the fact is asked for again."""
    book = staff.with_name("tanya.xlsx")
    ran(capsys, *asked(staff, "--workbook", book), code=1)
    books = []
    for folder, task, unit in (("a", "sopir", "induk"), ("b", "lainnya", "uptd")):
        filled = fill(book, {"199001012015011002": task}, {"jenis unit kerja": unit})
        (staff.parent / folder).mkdir()
        books.append(filled.rename(staff.parent / folder / "isi.xlsx"))
    fresh = ran(capsys, *asked(staff), code=1)
    for first, second in (books, reversed(books)):
        lines = ran(capsys, *asked(staff, "--answers", first, "--answers", second), code=1)
        unlike = [line for line in lines if "bertentangan" in line]
        assert len(unlike) == 2
        assert all(f"{books[0]} [" in line and f"{books[1]} [" in line for line in unlike)
        assert not any("dalam daftar pegawai" in line for line in unlike)
        assert lines[-4:] == fresh[-4:]


def test_answers_of_another_list_are_told(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """A workbook that was made from the list as it was is read, and that is said."""
    book = staff.with_name("tanya.xlsx")
    ran(capsys, *asked(staff, "--workbook", book), code=1)
    filled = fill(book, {"199001012015011002": "supir"}, {})
    staff.write_text(staff.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    lines = ran(capsys, *asked(staff, "--answers", filled), code=1)
    assert any(line.startswith("isi.xlsx dibuat dari daftar pegawai lain") for line in lines)
    assert any("isi.xlsx [Pegawai]:2: tugas yang dijalankan: kata `supir`" in one for one in lines)


def test_only_the_workbook_has_names(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """The names of a list stand in its workbook; no screen and no JSON shows them."""
    named = [f"Misal Rekaan;{row}" for row in PEOPLE]
    staff.write_text("\n".join((f"NAMA;{HEADING}", *named)) + "\n", encoding="utf-8")
    book = staff.with_name("tanya.xlsx")
    lines = ran(capsys, *asked(staff, "--workbook", book), code=1)
    assert lines[-1] == f"buku kerja ditulis ke {book}; berisi nama dan nomor pegawai lengkap"
    assert "Misal" not in "\n".join(lines)
    assert "Misal" not in str(as_json(capsys, *asked(staff), code=1))
    sheets = python_calamine.CalamineWorkbook.from_path(book)
    headings, *rows = sheets.get_sheet_by_name("Pegawai").to_python()
    place = headings.index("nama")
    assert {row[place] for row in rows} == {"Misal Rekaan"}


def test_a_workbook_needs_a_date(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Without a date nothing is asked, and so there is no workbook."""
    arguments = ["staff", "check", str(staff), "--region", "bukittinggi", "--workbook", "a.xlsx"]
    assert main(arguments) == 2
    assert "tambahkan `--on TANGGAL`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--region", "atlantis"), "atlantis"),
        (("--region", "bukittinggi", "--on", "besok"), "`besok` bukan tanggal"),
        (
            ("--region", "bukittinggi", "--column", "jabatan"),
            ("`jabatan` tidak berbentuk `arti=kolom`"),
        ),
        (("--region", "bukittinggi", "--answers", "tiada.xlsx"), "tidak ada"),
    ],
)
def test_wrong_use(
    capsys: pytest.CaptureFixture[str], staff: Path, arguments: tuple[str, ...], expected: str
) -> None:
    """Wrong arguments exit with 2, one line for each fault."""
    assert main(["staff", "check", str(staff), *arguments]) == 2
    assert expected in capsys.readouterr().err


def test_a_chart(capsys: pytest.CaptureFixture[str], staff: Path, tmp_path: Path) -> None:
    """Offices by their answers, as text, as JSON, and as a page that names nobody."""
    where = ("--region", "bukittinggi", "--on", "2026-04-10")
    page = tmp_path / "kantor.html"
    lines = ran(capsys, "chart", staff, *where, "--html", page)
    assert lines[0] == "Menurut bukittinggi pada Jumat, 10 April 2026"
    assert lines[-1] == f"halaman ditulis ke {page}"
    assert "Dinas Rekaan" in page.read_text(encoding="utf-8")
    assert "19900101201501" not in page.read_text(encoding="utf-8")
    offices = as_json(capsys, "chart", staff, *where)["offices"]
    assert offices[0] == {
        "office": "Dinas Rekaan",
        "permitted": 0,
        "undetermined": 2,
        "not_permitted": 0,
    }


def test_delete_takes_all_that_was_written(
    capsys: pytest.CaptureFixture[str], staff: Path, tmp_path: Path
) -> None:
    """Workbook, answers and page go, the list stays unless it is named too."""
    book, page = tmp_path / "tanya.xlsx", tmp_path / "kantor.html"
    ran(capsys, *asked(staff, "--workbook", book), code=1)
    filled = fill(book, {"199001012015011002": "lainnya"}, {})
    ran(capsys, *asked(staff, "--answers", filled), code=1)
    ran(capsys, "chart", staff, *asked(staff)[2:], "--html", page)
    before = sorted(path.name for path in tmp_path.iterdir())
    lines = ran(capsys, "delete", staff, "--dry-run")
    assert sorted(lines[:3]) == [f"akan dihapus: {each}" for each in (filled, page, book)]
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    lines = ran(capsys, "delete", staff)
    assert sorted(lines[:3]) == [f"dihapus: {each}" for each in (filled, page, book)]
    assert lines[3].startswith(f"{staff} sendiri tidak dihapus")
    assert [path.name for path in tmp_path.iterdir()] == [staff.name]
    assert ran(capsys, "delete", staff, "--with-list") == [
        "tidak ada keluaran yang tercatat untuk pegawai.csv",
        f"dihapus: {staff}",
    ]
    assert list(tmp_path.iterdir()) == []


def test_delete_spares_what_somebody_changed(
    capsys: pytest.CaptureFixture[str], staff: Path, tmp_path: Path
) -> None:
    """A file that is no longer as it was written stays, with the list, until that is asked for."""
    page = tmp_path / "kantor.html"
    ran(capsys, "chart", staff, *asked(staff)[2:], "--html", page)
    page.write_text("catatan sendiri", encoding="utf-8")
    err = (
        f"`{page}` telah diubah sejak ditulis, sehingga tidak dihapus; periksa "
        f"isinya, lalu hapus sendiri, atau jalankan lagi dengan --changed\n"
    )
    ran(capsys, "delete", staff, "--with-list", code=1, err=err)
    assert staff.exists()
    assert page.exists()
    ran(capsys, "delete", staff, "--changed", "--with-list")
    assert list(tmp_path.iterdir()) == []


def test_an_output_is_never_the_list(capsys: pytest.CaptureFixture[str], staff: Path) -> None:
    """Neither the list nor a side file is written over."""
    before = staff.read_bytes()
    assert main(["staff", *map(str, asked(staff, "--workbook", staff))]) == 2
    assert "jadi tidak boleh ditimpa" in capsys.readouterr().err
    assert staff.read_bytes() == before
    assert main(["staff", "delete", str(staff)]) in (0, 1)
    assert staff.read_bytes() == before
    assert not (staff.parent / TRACES_FILE).exists()


def test_what_steers_a_terminal_is_shown_and_not_sent(
    capsys: pytest.CaptureFixture[str], staff: Path
) -> None:
    """Names of offices and units are printed with their control characters as numbers."""
    text = staff.read_text(encoding="utf-8").replace("Dinas Rekaan", "Dinas \x1b[31mRekaan")
    staff.write_text(text, encoding="utf-8")
    for words in (asked(staff), ("chart", staff, *asked(staff)[2:])):
        code = 1 if words[0] == "check" else 0
        assert all(line.isprintable() for line in ran(capsys, *words, code=code))
