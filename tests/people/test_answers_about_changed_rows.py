"""Answers count for those whom an office saw: not where a row was changed, here or in the list."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from asn_wfh import Policy
from asn_wfh.people import (
    FactAnswer,
    StaffReading,
    answered,
    fewest_facts,
    read_staff,
    workbook_bytes,
)
from asn_wfh.people.questions.names_posts_and_units_by_row import names_posts_and_units_by_row
from people.lists import SIASN, nip, person, write_csv
from people.test_question_workbook import FRIDAY, Sheets, cells_of, edited

TASKS = ("sopir", "lainnya", "keamanan")
PEOPLE = (
    person(1, title="Operator", name="SATU"),
    person(2, title="Pengolah Data", name="DUA"),
    person(3, name="TIGA", unit="Pos A", office="Dinas Rekaan"),
    person(4, name="EMPAT", unit="Pos B", office="Dinas Misal"),
)
Rows = list[list[Any]]


def reading_of(folder: Path, people: Sequence[dict[str, str]] = PEOPLE) -> StaffReading:
    """The list with these people."""
    return read_staff(write_csv(folder / "pegawai.csv", people), "bukittinggi")


@pytest.fixture
def book(tmp_path: Path, bukittinggi: Policy) -> Path:
    """A workbook with names about the list, as it is sent out."""
    asked = fewest_facts(bukittinggi, reading_of(tmp_path).members, FRIDAY)
    path = tmp_path / "tanya.xlsx"
    people = names_posts_and_units_by_row(tmp_path / "pegawai.csv")
    path.write_bytes(workbook_bytes(asked, bukittinggi, people=people))
    return path


def fill(sheets: Sheets) -> None:
    """Everybody's task, a different one each, and the affair of each office."""
    for number, row in enumerate(sheets["Pegawai"][1:]):
        row[sheets["Pegawai"][0].index("tugas yang dijalankan")] = TASKS[number % 3]
    heading, *offices = sheets["Perangkat Daerah"]
    for row in offices:
        if row[0] == SIASN["office"]:
            affair = "sosial" if "Rekaan" in row[1] else "pangan"
            row[heading.index("urusan pemerintahan")] = affair


def sort_alone(rows: Rows, place: int) -> None:
    """Sort one column the other way round, and leave all others as they are."""
    for row, cell in zip(rows[1:], [row[place] for row in reversed(rows[1:])], strict=True):
        row[place] = cell


def write_over(rows: Rows, place: int) -> None:
    """Change the first cell of a column."""
    rows[1][place] = 77 if isinstance(rows[1][place], float) else f"{rows[1][place]} lain"


CHANGES: list[tuple[str, str, Callable[[Rows, int], None]]] = [
    (sheet, heading, change)
    for sheet, headings in (
        ("Pegawai", ("NIP", "nama", "jabatan", "unit kerja", "perangkat daerah", "baris daftar")),
        ("Perangkat Daerah", ("isi kolom", "perangkat daerah", "jumlah pegawai", "nomor")),
    )
    for heading in headings
    for change in (sort_alone, write_over)
]


@pytest.mark.parametrize(("sheet", "heading", "change"), CHANGES)
def test_a_row_that_is_not_as_it_was_written_gives_no_answer(
    book: Path, sheet: str, heading: str, change: Callable[[Rows, int], None]
) -> None:
    """Each shown cell that was changed, or moved without its row, is told, and never guessed at."""
    before = {each.question: each.words for each in edited(book, fill).answers}

    def edit(sheets: Sheets) -> None:
        fill(sheets)
        change(sheets[sheet], sheets[sheet][0].index(heading))

    originals = cells_of(book)[sheet]
    reading = edited(book, edit)
    changed = cells_of(book.with_name("isi.xlsx"))[sheet]
    unlike = [
        line
        for line, row in enumerate(changed, start=1)
        if row[: originals[0].index("nomor") + 1]
        not in [each[: originals[0].index("nomor") + 1] for each in originals]
    ]
    assert {each.question: each.words for each in reading.answers}.items() <= before.items()
    assert not {each.line for each in reading.answers if sheet in each.file} & {*unlike}
    named = {each.line for each in reading.faults if each.line}
    assert named >= {*unlike}
    codes = {each.code for each in reading.faults}
    assert codes <= {"answer_row_changed", "answer_not_asked", "answer_rows_missing"}


def test_names_sorted_below_one_heading_give_no_answer(book: Path) -> None:
    """Where two values change places, and nothing else differs, their numbers tell it."""

    def edit(sheets: Sheets) -> None:
        fill(sheets)
        first, other = sheets["Perangkat Daerah"][1:5:2]
        first[1], other[1] = other[1], first[1]

    reading = edited(book, edit)
    assert [each.code for each in reading.faults] == ["answer_row_changed"] * 2
    assert {each.question.fact for each in reading.answers} == {"task"}


def test_a_changed_row_is_told_with_what_to_do(book: Path) -> None:
    """The fault names sheet and row, masks the person, and says how to mend it."""

    def edit(sheets: Sheets) -> None:
        sheets["Pegawai"][1][sheets["Pegawai"][0].index("jabatan")] = "Sopir"

    (fault,) = edited(book, edit).faults
    assert fault.message("id").startswith("isi.xlsx [Pegawai]:2: sel selain jawaban pada baris ")
    assert nip(1) not in fault.message("id")
    assert "urutkan hanya baris yang utuh" in fault.message("id")


def test_a_sheet_without_a_column_that_was_shown_gives_no_answer(book: Path) -> None:
    """Where a column is gone nothing says that the rows are as they were."""

    def edit(sheets: Sheets) -> None:
        fill(sheets)
        for row in sheets["Pegawai"]:
            del row[1]

    reading = edited(book, edit)
    assert [each.code for each in reading.faults] == ["answer_column_missing"]
    assert all("Perangkat Daerah" in each.file for each in reading.answers)


HARMLESS: dict[str, Callable[[Rows], object]] = {
    "sorted whole": lambda rows: rows.__setitem__(slice(1, None), rows[:0:-1]),
    "columns moved": lambda rows: rows.__setitem__(slice(None), [row[::-1] for row in rows]),
    "blanks, and numbers with a point": lambda rows: [
        row.__setitem__(n, f" {cell}  ") for row in rows for n, cell in enumerate(row) if cell
    ],
    "numbers as texts": lambda rows: [
        row.__setitem__(n, str(int(cell)))
        for row in rows
        for n, cell in enumerate(row)
        if isinstance(cell, float)
    ],
    "column added": lambda rows: rows.__setitem__(slice(None), [[*row, "catatan"] for row in rows]),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_changes_no_row_changes_no_answer(book: Path, name: str) -> None:
    """Whole rows and columns may move, and a program may save cells in a form of its own."""

    def edit(sheets: Sheets) -> None:
        fill(sheets)
        for sheet in ("Pegawai", "Perangkat Daerah"):
            HARMLESS[name](sheets[sheet])

    before, after = edited(book, fill), edited(book, edit)
    assert after.faults == ()
    assert {(each.question, each.words) for each in after.answers} == {
        (each.question, each.words) for each in before.answers
    }


def test_a_deleted_row_takes_no_other_answer(book: Path) -> None:
    """The rows that are left are read, and the one that is gone is told."""

    def edit(sheets: Sheets) -> None:
        fill(sheets)
        del sheets["Pegawai"][2]

    reading = edited(book, edit)
    assert [each.code for each in reading.faults] == ["answer_rows_missing"]
    assert len(reading.answers) == len(edited(book, fill).answers) - 1


SINCE: dict[str, dict[str, str]] = {
    "title": {"title": "Kepala Bidang Mutasi", "post_kind": ""},
    "unit": {"unit": "Bidang Mutasi"},
    "office": {"office": "Dinas Sosial", "unit": "Sekretariat"},
    "kind of post": {"post_kind": "Jabatan Fungsional"},
    "kind of employee": {"kind": "PPPK", "standing": "PPPK Aktif"},
    "eselon": {"eselon": "IV.a", "post_kind": ""},
}


@pytest.mark.parametrize("name", SINCE)
@pytest.mark.parametrize("through_workbook", [True, False])
def test_an_answer_about_a_row_that_has_changed_is_not_used(
    book: Path, tmp_path: Path, bukittinggi: Policy, name: str, *, through_workbook: bool
) -> None:
    """Whoever has another post, unit or office by now is asked again, and the others are not."""
    if through_workbook:
        answers = edited(book, fill).answers
    else:
        asked = fewest_facts(bukittinggi, reading_of(tmp_path).members, FRIDAY)
        own = [each.question for each in asked.questions if not each.question.is_shared]
        answers = tuple(FactAnswer(each, ("lainnya",)) for each in own if each.fact == "task")
    later = reading_of(tmp_path, ({**PEOPLE[0], **SINCE[name]}, *PEOPLE[1:]))
    assert later.faults == ()
    after = answered(later, answers)
    assert [each.code for each in after.faults] == ["answer_about_earlier_row"]
    tasks = {member.id: member.who[0].task for member in after.members}
    assert tasks[nip(1)] is None
    assert all(task for staff_id, task in tasks.items() if staff_id != nip(1))
    assert nip(1) not in after.faults[0].message("id")


@pytest.mark.parametrize(
    "same",
    [
        {"title": "  OPERATOR "},
        {"name": "SATU, S.Sos.", "born": "01-01-1980"},
        {"standing": "Tugas Belajar"},
    ],
)
def test_an_answer_stays_where_the_list_says_the_same(
    book: Path, tmp_path: Path, same: dict[str, str]
) -> None:
    """Another order of rows, blanks, a name and a standing take no answer away."""
    answers = edited(book, fill).answers
    later = reading_of(tmp_path, (*PEOPLE[1:], {**PEOPLE[0], **same}))
    after = answered(later, answers)
    assert after.faults == ()
    assert all(member.who[0].task for member in after.members)


def test_an_answer_about_an_earlier_acting_post_is_not_used(
    tmp_path: Path, bukittinggi: Policy
) -> None:
    """An acting post that a side file has in another office by now is asked for again."""
    path = write_csv(tmp_path / "pegawai.csv", [person(1)], headings=SIASN)
    side = tmp_path / "plt.csv"

    def reading(office: str) -> StaffReading:
        side.write_text(f"nip,jabatan_plt,unor_plt\n{nip(1)},Plt. Kepala,{office}\n")
        return read_staff(path, "bukittinggi", sides=[side])

    asked = fewest_facts(bukittinggi, reading("Dinas Rekaan").members, FRIDAY)
    answers = [
        FactAnswer(each.question, ("kesehatan",))
        for each in asked.questions
        if each.question.fact == "affair"
    ]
    assert answers
    assert answered(reading("Dinas Rekaan"), answers).faults == ()
    after = answered(reading("Dinas Misal"), answers)
    assert [each.code for each in after.faults] == ["answer_about_earlier_row"]
