"""The workbook that asks for facts: as others read it, and read back whatever was done to it."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
import python_calamine
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh import CivilServant, FactError, Outcome, Policy, decide, load_policy
from asn_wfh.people.members_and_staff_list_reading import Member, StaffReading, UnknownFact
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    SharedValue,
    who_to_ask_for_fact,
)
from asn_wfh.people.questions.fewest_facts_to_ask import FewestFacts, fewest_facts
from asn_wfh.people.questions.lay_out_question_sheets import printable_text_on_one_line
from asn_wfh.people.questions.names_posts_and_units_by_row import NamePostUnit
from asn_wfh.people.questions.question_workbook import VERSION, workbook_bytes
from asn_wfh.people.questions.read_filled_in_workbook import WorkbookReading, read_workbook
from asn_wfh.people.staff_columns_by_field import ColumnMap
from strategies import CLERK

FRIDAY = date(2026, 4, 10)
OFFICE = "=HYPERLINK(A1) Dinas Anu"
IDS = ("199001012015011001", "199001012015011002", "007", "+62-1", "@x", "'=1+1", "_x0041_")
NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Sheets = dict[str, list[list[Any]]]
ANSWER = 5
"""The place of the first column of answers, on either sheet without names."""


def person(place: int, staff_id: str) -> Member:
    """Somebody whose task is not known, the first two in an office that is not known either."""
    facts: dict[str, object] = {**CLERK, "domicile": "13.75"}
    del facts["task"]
    unknown: tuple[UnknownFact, ...] = (UnknownFact("task", "not_in_exports"),)
    if place < 2:
        del facts["affair"]
        unknown += (UnknownFact("affair", "unknown_office", OFFICE, "UNOR INDUK"),)
    return Member(place + 2, staff_id, (CivilServant.read(facts),), None, unknown, OFFICE)


MEMBERS = tuple(person(place, staff_id) for place, staff_id in enumerate(IDS))
READING = StaffReading(MEMBERS, (), ColumnMap())


@pytest.fixture
def asked(bukittinggi: Policy) -> FewestFacts:
    """What to ask of them."""
    return fewest_facts(bukittinggi, MEMBERS, FRIDAY)


@pytest.fixture
def book(asked: FewestFacts, bukittinggi: Policy, tmp_path: Path) -> Path:
    """The workbook, as it is sent out."""
    path = tmp_path / "tanya.xlsx"
    path.write_bytes(workbook_bytes(asked, bukittinggi, staff="sidik"))
    return path


def cells_of(path: Path) -> Sheets:
    """Every cell of a workbook."""
    opened = python_calamine.CalamineWorkbook.from_path(path)
    return {
        name: opened.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in opened.sheet_names
    }


def edited(path: Path, edit: Callable[[Sheets], None]) -> WorkbookReading:
    """The workbook read back after somebody changed its cells and saved it."""
    sheets = cells_of(path)
    edit(sheets)
    other = path.with_name("isi.xlsx")
    with xlsxwriter.Workbook(other, {"strings_to_formulas": False}) as copy:
        for name, rows in sheets.items():
            sheet = copy.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(number, place, cell)
                    else:
                        sheet.write(number, place, cell)
    return read_workbook(other)


def row_of(sheets: Sheets, staff_id: str) -> list[Any]:
    """The row of a person."""
    return next(row for row in sheets["Pegawai"] if row[0] == staff_id)


def fill(answers: Mapping[str, str], affair: str = "") -> Callable[[Sheets], None]:
    """Fill in tasks by id, and the affair of the office."""

    def edit(sheets: Sheets) -> None:
        for staff_id, text in answers.items():
            row_of(sheets, staff_id)[ANSWER] = text
        sheets["Perangkat Daerah"][1][ANSWER] = affair

    return edit


def messages(reading: WorkbookReading) -> list[str]:
    """What is wrong with a workbook, in English."""
    return [fault.message("en") for fault in reading.faults]


def test_every_text_is_a_text_to_an_independent_reader(book: Path) -> None:
    """No cell holds a formula, ids are shared strings, sign by sign, under a format of texts."""
    with ZipFile(book) as archive:
        sheets = {
            name: ET.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.startswith("xl/worksheets/sheet")
        }
        shared = ET.fromstring(archive.read("xl/sharedStrings.xml"))
        styles = ET.fromstring(archive.read("xl/styles.xml"))
    assert not any(list(sheet.iter(f"{NS}f")) for sheet in sheets.values())
    strings = ["".join(part.text or "" for part in one.iter(f"{NS}t")) for one in shared]
    formats = styles.find(f"{NS}cellXfs")
    assert formats is not None
    people = sheets["xl/worksheets/sheet3.xml"]
    read = []
    for cell in people.iter(f"{NS}c"):
        if cell.attrib["r"].startswith("A") and cell.attrib["r"] != "A1":
            assert cell.attrib["t"] == "s"
            style = formats[int(cell.attrib["s"])]
            assert style.attrib["numFmtId"] == "49"
            assert style.attrib["quotePrefix"] == "1"
            value = cell.find(f"{NS}v")
            assert value is not None
            read.append(strings[int(value.text or "")])
    # A workbook writes what looks like its own escapes with another one before.
    assert sorted(text.replace("_x005F_", "_") for text in read) == sorted(IDS)


def test_ids_and_values_survive_exactly(book: Path) -> None:
    """Read back, every answer is about the very id or value that was asked about."""
    reading = edited(book, fill(dict.fromkeys(IDS, "sopir"), "pendidikan"))
    assert messages(reading) == []
    assert {answer.question for answer in reading.answers} == {
        FactQuestion("affair", SharedValue("UNOR INDUK", OFFICE)),
        *(FactQuestion("task", Person(staff_id)) for staff_id in IDS),
    }
    assert reading.staff == "sidik"
    assert reading.empty == 0


def test_after_the_workbook_nobody_is_undetermined(book: Path, bukittinggi: Policy) -> None:
    """All cells filled in, each person has an outcome; none filled in, nothing has changed."""
    assert answered(READING, edited(book, lambda _: None).answers) == READING
    tasks = dict.fromkeys(IDS, "tugas lain [lainnya]") | {"007": "Sopir"}
    reading = edited(book, fill(tasks, "perencanaan [perencanaan]"))
    whole = answered(READING, reading.answers)
    assert whole.faults == ()
    outcomes = [decide(bukittinggi, member.who, FRIDAY).outcome for member in whole.members]
    permitted = [Outcome.NOT_PERMITTED if each == "007" else Outcome.PERMITTED for each in IDS]
    assert outcomes == permitted
    assert not any(member.unknown for member in whole.members)


def test_lists_offer_the_words_of_the_law(book: Path) -> None:
    """Each column of answers has a drop-down list; its choices are labels with the law's words."""
    with ZipFile(book) as archive:
        people = ET.fromstring(archive.read("xl/worksheets/sheet3.xml"))
    (rule,) = people.iter(f"{NS}dataValidation")
    assert rule.attrib["type"] == "list"
    assert rule.attrib["sqref"] == "F2:F8"
    assert [each.text for each in rule] == ["'Pilihan'!$B$2:$B$11"]
    choices = [row[1] for row in cells_of(book)["Pilihan"]]
    assert choices[:2] == ["tugas yang dijalankan", "sopir [sopir]"]
    assert "petugas lapangan [lapangan]" in choices


def test_names_stand_beside_ids_and_are_in_no_answer(
    asked: FewestFacts, bukittinggi: Policy, tmp_path: Path
) -> None:
    """An office sees who is asked about; the answers are those of a workbook without names."""
    people = {
        member.row: NamePostUnit(f"=Misal {member.row}\nRekaan", "Analis", "Bidang Rekaan")
        for member in MEMBERS[1:]
    }
    path = tmp_path / "bernama.xlsx"
    path.write_bytes(workbook_bytes(asked, bukittinggi, people=people))
    sheets = cells_of(path)
    assert sheets["Pegawai"][0][:8] == [
        "NIP",
        "nama",
        "jabatan",
        "unit kerja",
        "perangkat daerah",
        "baris daftar",
        "jabatan Plt",
        "nomor",
    ]
    assert row_of(sheets, IDS[1])[1:4] == ["=Misal 3 Rekaan", "Analis", "Bidang Rekaan"]
    assert row_of(sheets, IDS[0])[1:4] == ["", "", ""]
    assert "memuat nama dan NIP secara lengkap" in str(sheets["Petunjuk"])
    assert not any("Misal" in str(row) for row in sheets["asn-wfh"])

    reading = edited(path, lambda cells: row_of(cells, IDS[1]).__setitem__(8, "sopir"))
    assert messages(reading) == []
    (answer,) = reading.answers
    assert (answer.question, answer.words) == (FactQuestion("task", Person(IDS[1])), ("sopir",))


def test_an_explanation_stands_first(book: Path) -> None:
    """The first sheet says under which circular and for which day, how to fill in, what to mind."""
    lines = "\n".join(str(row[0]) for row in cells_of(book)["Petunjuk"])
    assert "Surat Edaran Wali Kota Bukittinggi" in lines
    assert "Jumat, 10 April 2026" in lines
    assert "memuat NIP secara lengkap" in lines


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("lapangan", "lapangan"),
        ("petugas lapangan [lapangan]", "lapangan"),
        ("  Petugas   Lapangan ", "lapangan"),
        ("field officer", "lapangan"),
    ],
)
def test_a_choice_may_be_written_many_ways(book: Path, text: str, word: str) -> None:
    """The choice as it stands in the list, its word, and its label in either language are one."""
    (answer,) = edited(book, fill({"007": text})).answers
    assert answer.words == (word,)


FAULTS = {
    "misspelt": (
        fill({"007": "supir"}),
        [
            "isi.xlsx [Pegawai]:4: tugas yang dijalankan: the word `supir` is not known "
            "here; did you mean `sopir`?"
        ],
    ),
    "number": (
        lambda sheets: row_of(sheets, IDS[0]).__setitem__(0, 1.99001e17),
        [
            "isi.xlsx [Pegawai]:2: the id `1.99001e+17` was changed to a number, so some "
            "digits may be lost; copy the id again from the original workbook, into a "
            "cell formatted as text",
            "isi.xlsx [Pegawai]: a row with questions was deleted: `***001`; copy the missing rows "
            "again from the original workbook; an answer that is not known may stay empty",
        ],
    ),
    "not_asked": (
        lambda sheets: sheets["Pegawai"].append(["199001012015011009", "", 99, "", 8, "sopir"]),
        [
            "isi.xlsx [Pegawai]:9: the row for `***009` was not in the original "
            "workbook; delete the row; add new people to the staff list"
        ],
    ),
    "doubled": (
        lambda sheets: sheets["Pegawai"].append(list(row_of(sheets, "007"))),
        [
            (
                "isi.xlsx [Pegawai]:9: there are two rows for `***`; the first is row 4; "
                "delete one of them"
            )
        ],
    ),
    "gone": (
        lambda sheets: sheets["Pegawai"].__delitem__(slice(1, 3)),
        [
            "isi.xlsx [Pegawai]: 2 rows with questions were deleted, the first of them "
            "for `***001`; copy the missing rows again from the original workbook; an "
            "answer that is "
            "not known may stay empty"
        ],
    ),
    "column_twice": (
        lambda sheets: [row.append(row[ANSWER]) for row in sheets["Pegawai"]],
        [
            "isi.xlsx [Pegawai]:1: the column `tugas yang dijalankan` stands twice in this sheet, "
            "so it is not read; delete the copy of the column"
        ],
    ),
    "ids_twice": (
        lambda sheets: [row.append(row[0]) for row in sheets["Pegawai"]],
        [
            "isi.xlsx [Pegawai]:1: the column `NIP` stands twice in this sheet, so it is not "
            "read; delete the copy of the column"
        ],
    ),
    "sheet": (
        lambda sheets: sheets.__delitem__("Perangkat Daerah"),
        [
            (
                "isi.xlsx: the sheet `Perangkat Daerah` is missing from this workbook; put the "
                "sheet back under its original name"
            )
        ],
    ),
    "heading": (
        lambda sheets: sheets["Perangkat Daerah"][0].__setitem__(ANSWER, "urusan"),
        [
            "isi.xlsx [Perangkat Daerah]:1: the column `urusan pemerintahan` is missing from this "
            "sheet; put the column back with its original heading"
        ],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_was_changed_is_noticed(book: Path, name: str) -> None:
    """Each change beside the answers is a fault with sheet, row and remedy."""
    edit, expected = FAULTS[name]
    assert messages(edited(book, edit)) == expected


def test_one_fault_loses_no_other_answer(book: Path) -> None:
    """A misspelt answer is told, and all others are read."""
    reading = edited(book, fill({**dict.fromkeys(IDS, "sopir"), "007": "supir"}, "pendidikan"))
    assert len(reading.faults) == 1
    assert len(reading.answers) == len(IDS)
    assert reading.faults[0].column == ANSWER + 1


@pytest.mark.parametrize("words", [("sopir", "lainnya"), ("lainnya", "sopir")])
def test_two_rows_that_say_otherwise_are_no_answer(book: Path, words: tuple[str, str]) -> None:
    """Of a row that stands twice neither answer is preferred; a blank one takes none away."""

    def edit(sheets: Sheets) -> None:
        row = row_of(sheets, "007")
        row[ANSWER] = words[0]
        sheets["Pegawai"].append([*row[:ANSWER], words[1]])
        sheets["Pegawai"].append([*row_of(sheets, IDS[1])[:ANSWER], "sopir"])

    reading = edited(book, edit)
    assert [fault.code for fault in reading.faults] == ["answer_row_twice"] * 2
    after = answered(READING, reading.answers)
    assert [fault.code for fault in after.faults] == ["answers_contradict"]
    assert [one.who[0].task for one in after.members] == [None, "sopir", *[None] * 5]


@pytest.mark.parametrize("text", [";", " ; ; "])
def test_a_cell_of_separators_is_empty(book: Path, text: str) -> None:
    """It is no answer, is counted as empty, and takes nobody out of the list."""
    reading = edited(book, fill({"007": text}, text))
    blank = edited(book, fill({}))
    assert (reading.answers, reading.faults, reading.empty) == ((), (), blank.empty)
    assert answered(READING, reading.answers) == READING


def test_choices_in_one_cell_are_all_read(book: Path) -> None:
    """Two choices of the list without a semicolon are two tasks, and never the last alone."""
    text = "sopir [sopir], tugas lain [lainnya]"
    after = answered(READING, edited(book, fill({"007": text})).answers)
    assert [who.task for who in after.members[2].who] == ["sopir", "lainnya"]


def test_rows_and_columns_may_be_in_another_order(book: Path) -> None:
    """Whoever sorts the rows or moves a column changes no answer."""

    def sort(sheets: Sheets) -> None:
        fill({"007": "sopir"})(sheets)
        heading, *rows = sheets["Pegawai"]
        sheets["Pegawai"] = [[row[ANSWER], *row[:ANSWER]] for row in (heading, *reversed(rows))]

    (answer,) = edited(book, sort).answers
    assert answer.question == FactQuestion("task", Person("007"))


def test_a_cell_that_was_not_asked_is_no_answer(bukittinggi: Policy, tmp_path: Path) -> None:
    """What stands in a grey cell is a fault, and changes nothing."""
    other = person(0, IDS[0])
    other = Member(3, IDS[1], other.who, None, other.unknown[1:], "Dinas A")
    facts = {**CLERK, "domicile": "13.75"}
    del facts["level"]
    third = Member(4, IDS[2], (CivilServant.read(facts),), None, ())
    path = tmp_path / "tanya.xlsx"
    asked = fewest_facts(bukittinggi, [*MEMBERS[:1], third, other], FRIDAY)
    path.write_bytes(workbook_bytes(asked, bukittinggi))

    def edit(sheets: Sheets) -> None:
        heading = sheets["Pegawai"][0]
        place = heading.index("jenjang jabatan")
        row_of(sheets, IDS[0])[place] = "administrator"

    reading = edited(path, edit)
    assert [fault.code for fault in reading.faults] == ["answer_cell_not_asked"]
    assert not reading.answers


def test_a_region_code_may_answer_for_a_home(bangka_barat: Policy, tmp_path: Path) -> None:
    """Beside the two choices a region code is an answer, and anything else is a fault."""
    who = CivilServant.read({**CLERK})
    members = [Member(row, f"{row:018}", (who,)) for row in (2, 3, 4, 5)]
    path = tmp_path / "tanya.xlsx"
    path.write_bytes(workbook_bytes(fewest_facts(bangka_barat, members, FRIDAY), bangka_barat))
    texts = ("di dalam Kabupaten Bangka Barat [19.05]", "luar", "19.71.01", "1971")

    def edit(sheets: Sheets) -> None:
        place = sheets["Pegawai"][0].index("domisili")
        for row, text in zip(sheets["Pegawai"][1:], texts, strict=True):
            row[place] = text

    reading = edited(path, edit)
    assert [answer.words for answer in reading.answers] == [("19.05",), ("99.99",), ("19.71.01",)]
    assert [fault.code for fault in reading.faults] == ["answer_no_region"]


@pytest.mark.parametrize("content", [b"", b"nip,tugas\n1,sopir\n", None])
def test_what_is_no_workbook_of_questions(tmp_path: Path, content: bytes | None) -> None:
    """Another file, and a workbook of something else, are refused with what to give."""
    path = tmp_path / "lain.xlsx"
    if content is None:
        with xlsxwriter.Workbook(path) as other:
            other.add_worksheet("Pegawai").write_string(0, 0, "id")
    else:
        path.write_bytes(content)
    with pytest.raises(FactError) as raised:
        read_workbook(path)
    assert [fault.code for fault in raised.value.faults] == ["answer_no_workbook"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A path that leads to nothing is told as such."""
    with pytest.raises(FactError) as raised:
        read_workbook(tmp_path / "tiada.xlsx")
    assert [fault.code for fault in raised.value.faults] == ["no_file"]


@pytest.mark.parametrize("version", [1, VERSION + 1])
def test_a_record_of_another_version_is_refused(book: Path, version: int) -> None:
    """Of such a workbook no answer is read, and it says which list it is about and what to do."""

    def edit(sheets: Sheets) -> None:
        fill({"007": "sopir"})(sheets)
        head = json.loads(sheets["asn-wfh"][0][0])
        sheets["asn-wfh"][0][0] = json.dumps({**head, "version": version})
        for row in sheets["asn-wfh"][1:]:
            line = json.loads(row[0])
            row[0] = json.dumps(line[:4] if isinstance(line, list) else line)

    reading = edited(book, edit)
    assert (reading.answers, reading.staff) == ((), "sidik")
    assert messages(reading) == [
        "isi.xlsx: this question workbook was written by another version of asn-wfh, so nothing "
        "says for sure which answer is about whom; make a new workbook with `--workbook`, then "
        "copy the answers into it"
    ]


def test_answers_that_cannot_be(asked: FewestFacts) -> None:
    """Answers about nobody, against the list, and against the law are faults with their place."""
    question = FactQuestion("affair", SharedValue("UNOR INDUK", OFFICE))
    lurah = CivilServant(post="lurah", level="pengawas")
    unknown = (UnknownFact("affair", "unknown_office", OFFICE, "UNOR INDUK"),)
    reading = StaffReading((Member(2, "1", (lurah,), None, unknown),), (), ColumnMap())
    answers = [
        FactAnswer(question, ("pendidikan",), "isi.xlsx [Perangkat Daerah]", 2, 5),
        FactAnswer(FactQuestion("task", Person("2")), ("sopir",), "isi.xlsx [Pegawai]", 3, 5),
    ]
    after = answered(reading, answers)
    (member,) = after.members
    # Whom the answer of an office does not fit is asked for alone.
    assert member.who == (lurah,)
    assert who_to_ask_for_fact(member, "affair", 0) == Person("1")
    assert [(fault.code, fault.file, fault.line) for fault in after.faults] == [
        ("answer_about_nobody", "isi.xlsx [Pegawai]", 3),
        ("tied_facts", "isi.xlsx [Perangkat Daerah]", 2),
    ]
    against = [FactAnswer(FactQuestion("level", Person("1")), ("pelaksana",), "isi.xlsx", 4, 5)]
    (fault,) = answered(reading, against).faults
    assert fault.message("en") == (
        "isi.xlsx:4: level: the answer `pelaksana` contradicts `pengawas` in the "
        "staff list; if the staff list is right, answer as it says; if not, correct the list"
    )
    assert asked.unsettled == len(IDS)


def test_several_affairs_of_an_office(book: Path, bukittinggi: Policy) -> None:
    """An answer of two affairs makes two descriptions of everybody in the office."""
    reading = edited(book, fill({IDS[0]: "sopir;keamanan"}, "pertanian [pertanian]; pangan"))
    assert messages(reading) == []
    first, second, *_ = answered(READING, reading.answers).members
    assert {(who.affair, who.task) for who in first.who} == {
        *(("pertanian", "sopir"), ("pangan", "sopir")),
        *(("pertanian", "keamanan"), ("pangan", "keamanan")),
    }
    assert [who.affair for who in second.who] == ["pertanian", "pangan"]
    assert decide(bukittinggi, first.who, FRIDAY).outcome is Outcome.NOT_PERMITTED
    wrong = edited(book, fill({}, "pertanian; pagnan"))
    assert [fault.code for fault in wrong.faults] == ["unknown_word"]
    assert not wrong.answers


def test_names_that_differ_in_signs_alone_are_one(bukittinggi: Policy) -> None:
    """An office in capitals, or with another sign, is not asked for twice."""
    one, other = MEMBERS[:2]
    assert one.unknown[1].value == OFFICE
    shouted = UnknownFact("affair", "unknown_office", OFFICE.upper() + ".", "UNOR INDUK")
    other = Member(3, other.id, other.who, None, (shouted,), OFFICE)
    asked = fewest_facts(bukittinggi, [one, other], FRIDAY)
    shared = [ranked for ranked in asked.questions if ranked.question.is_shared]
    assert [ranked.people for ranked in shared] == [2]
    answers = [FactAnswer(shared[0].question, ("perencanaan",))]
    after = answered(StaffReading((one, other), (), ColumnMap()), answers)
    assert [member.who[0].affair for member in after.members] == ["perencanaan"] * 2


def test_an_answer_that_fits_one_affair_of_an_office() -> None:
    """A school of an office for education and sports is one for education, and no fault."""
    affairs = ("pendidikan", "kepemudaan_olahraga")
    who = tuple(CivilServant.read({"affair": affair}) for affair in affairs)
    unknown = (UnknownFact("unit", "unknown_unit", "Pos", "UNOR"),)
    reading = StaffReading((Member(2, "1", who, None, unknown, "Dinas"),), (), ColumnMap())
    question = FactQuestion("unit", SharedValue("UNOR", "Pos", "Dinas"))
    after = answered(reading, [FactAnswer(question, ("satuan_pendidikan",))])
    assert after.faults == ()
    (member,) = after.members
    assert [(one.affair, one.unit) for one in member.who] == [("pendidikan", "satuan_pendidikan")]
    school = CivilServant(unit="satuan_pendidikan")
    unknown = (UnknownFact("affair", "unknown_office", "Dinas", "UNOR INDUK"),)
    reading = StaffReading((Member(2, "1", (school,), None, unknown),), (), ColumnMap())
    question = FactQuestion("affair", SharedValue("UNOR INDUK", "Dinas"))
    (member,) = answered(reading, [FactAnswer(question, affairs)]).members
    assert [one.affair for one in member.who] == ["pendidikan"]


TEXTS = st.text(min_size=1, max_size=12).filter(lambda text: bool(text.strip()))


@given(st.lists(TEXTS, min_size=1, max_size=4, unique_by=printable_text_on_one_line), TEXTS)
def test_any_text_survives(ids: list[str], office: str) -> None:
    """Whatever signs stand in ids and names, the answers are about the very same ones."""
    policy = load_policy("bukittinggi")
    unknown = (UnknownFact("affair", "unknown_office", office, "UNOR INDUK"),)
    facts = {name: word for name, word in CLERK.items() if name != "affair"}
    who = CivilServant.read({**facts, "domicile": "13.75"})
    no_task = CivilServant.read({n: w for n, w in CLERK.items() if n != "task"})
    members = [Member(2, "kantor", (who,), None, unknown)]
    members += [Member(n, each, (no_task,)) for n, each in enumerate(ids, start=3)]
    asked = fewest_facts(policy, members, FRIDAY)

    def edit(sheets: Sheets) -> None:
        for name in ("Perangkat Daerah", "Pegawai"):
            for row in sheets.get(name, [])[1:]:
                word = "pangan" if name == "Perangkat Daerah" else "sopir"
                row[ANSWER:] = [word for _ in row[ANSWER:]]

    with TemporaryDirectory() as folder:
        path = Path(folder) / "tanya.xlsx"
        path.write_bytes(workbook_bytes(asked, policy))
        reading = edited(path, edit)
    subjects = {answer.question.subject for answer in reading.answers}
    assert subjects == {ranked.question.subject for ranked in asked.questions}
    exact = {each.id for each in subjects if isinstance(each, Person)}
    assert exact <= {member.id for member in members}
    assert reading.faults == ()
