"""Side files and answers beside a row that tells no word of a fact, but rules some out."""

from collections.abc import Iterable
from itertools import product
from pathlib import Path

import pytest

from asn_wfh.people.members_and_staff_list_reading import StaffReading
from asn_wfh.people.questions.apply_fact_answers import answered
from asn_wfh.people.questions.fact_answers_that_agree import FactAnswer
from asn_wfh.people.questions.fact_question_and_whom_to_ask import (
    FactQuestion,
    Person,
    SharedValue,
    who_to_ask_for_fact,
    who_to_ask_for_unknown,
)
from asn_wfh.people.read_position import read_level_and_post
from asn_wfh.people.read_staff import read_staff
from asn_wfh.vocabulary import LEVEL, PERSON_FACETS
from people.lists import nip, person, write_csv

MANAGERS = {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"}
FUNCTIONAL = {
    *("ahli_utama", "ahli_madya", "ahli_muda", "ahli_pertama"),
    *("penyelia", "mahir", "terampil", "pemula"),
}
NOT_STAFF = MANAGERS | FUNCTIONAL
EVERY = {*NOT_STAFF, "pelaksana"}


def _beside(folder: Path, fact: str, word: str, cells: dict[str, str], by: str) -> StaffReading:
    """A list of one person, beside which a side file or a workbook states a fact."""
    path = write_csv(folder / "a.csv", [person(1, **{"post_kind": "", **cells})])
    if by == "side file":
        (folder / "s.csv").write_text(f"nip,{fact}\n{nip(1)},{word}\n")
        return read_staff(path, "bukittinggi", sides=[folder / "s.csv"])
    question = FactQuestion(fact, Person(nip(1)))
    return answered(
        read_staff(path, "bukittinggi"),
        [FactAnswer(question, (word,), "d.xlsx [X]", 2, 5, "kolom")],
    )


LEVELS_LEFT: Iterable[tuple[dict[str, str], set[str]]] = (
    # What columns and title leave together.
    ({"title": "Kepala Bidang Mutasi"}, MANAGERS - {"pengawas"}),
    ({"title": "Kepala Dinas"}, MANAGERS - {"pengawas"}),
    ({"title": "Kepala", "post_kind": "Jabatan Struktural"}, MANAGERS),
    ({"title": "Auditor", "post_kind": "Jabatan Fungsional"}, FUNCTIONAL),
    ({"title": "Guru Ahli Muda - Guru Ahli Madya"}, {"ahli_muda", "ahli_madya"}),
    ({"title": "Analis", "eselon": "Non Eselon"}, FUNCTIONAL | {"pelaksana"}),
    ({"title": "Kepala Seksi Mutasi"}, NOT_STAFF),
    ({"title": "Sekretaris"}, MANAGERS - {"pengawas"}),
    ({"title": "Sekretaris", "unit": "", "office": ""}, MANAGERS),
    (
        {"title": "Sekretaris", "unit": "Kelurahan Birugo", "office": "Kecamatan Guguk Panjang"},
        MANAGERS,
    ),
    # An old step in the title is the only one that is left.
    ({"title": "Auditor Madya"}, {"ahli_madya"}),
    ({"title": "Auditor Muda"}, {"ahli_muda"}),
    ({"title": "Auditor Muda", "post_kind": "Jabatan Pelaksana"}, {"ahli_muda", "pelaksana"}),
    *(({"title": f"Auditor {step}"}, FUNCTIONAL) for step in ("Madia", "Mad.", "AM", "A.M.")),
    ({"title": "Asisten Setda"}, MANAGERS - {"pengawas"}),
    ({"title": "Asisten Setda", "eselon": "IV.a"}, MANAGERS),
    ({"title": "Analis"}, EVERY),
    # Either of two posts may be the own one.
    ({"title": "Analis Kebijakan Ahli Madya / Kepala Bidang"}, MANAGERS | {"ahli_madya"}),
    ({"title": "Analis Kebijakan / Kepala Bidang Mutasi"}, NOT_STAFF),
    # A doubt between title and columns is settled for one of them, never for a third.
    ({"title": "Kepala Bidang Mutasi", "eselon": "IV.a"}, MANAGERS),
    ({"title": "Kepala Seksi Mutasi", "post_kind": "Jabatan Pelaksana"}, EVERY),
    (
        {"title": "Pengelola Data (Eselon III.b)", "post_kind": "Jabatan Pelaksana"},
        MANAGERS - {"pengawas"} | {"pelaksana"},
    ),
    # A column of a head may be of the post in which somebody acts.
    ({"title": "Plt. Kepala Bidang Mutasi", "eselon": "III.a"}, EVERY),
    ({"title": "Plt. Kepala Bidang Mutasi", "post_kind": "Jabatan Fungsional"}, FUNCTIONAL),
    ({"title": "Dokter (Plt. Kepala Seksi Data)", "eselon": "IV.a"}, EVERY),
    ({"title": "Kepala Bidang X (Plt. Kepala Dinas)", "eselon": "II.b"}, MANAGERS - {"pengawas"}),
)


@pytest.mark.parametrize("by", ["side file", "answer"])
@pytest.mark.parametrize(("cells", "left"), LEVELS_LEFT)
def test_a_level_may_be_stated_if_the_row_leaves_it(
    tmp_path: Path, cells: dict[str, str], left: set[str], by: str
) -> None:
    """Every other level is a fault with its place, by whomever it is stated, and is not used."""
    for level in LEVEL:
        reading = _beside(tmp_path, "level", level, cells, by)
        codes = [fault.code for fault in reading.faults]
        if level in left:
            assert codes == [], level
            assert {who.level for who in reading.members[0].who} >= {level}
        else:
            assert codes == ["side_ruled_out" if by == "side file" else "answer_contradicts"]
            (fault,) = reading.faults
            assert (fault.line, fault.key) == (2, "JABATAN NAMA" if by == "side file" else "kolom")
            assert level in fault.message()
            assert [who.level for one in reading.members for who in one.who if not one.posts] in (
                *([], [None]),
            )


@pytest.mark.parametrize("by", ["side file", "answer"])
@pytest.mark.parametrize(
    ("title", "fact", "words"),
    [
        ("Pengemudi", "task", {"lainnya": False, "kebersihan": False, "sopir": True}),
        ("Lurah Birugo", "post", {"lainnya": False, "camat": False, "lurah": True}),
    ],
)
def test_a_task_or_post_of_the_title_is_stated_or_a_fault(
    tmp_path: Path, title: str, fact: str, words: dict[str, bool], by: str
) -> None:
    """A driver is a driver, and whose title begins with lurah is one, in answers as in files."""
    for word, is_left in words.items():
        cells = {"title": title, "office": "", "unit": ""}
        assert bool(_beside(tmp_path, fact, word, cells, by).faults) is not is_left, word


@pytest.mark.parametrize(
    ("acting", "office", "fact", "left"),
    [
        ("Plt. Sekretaris", "", "level", MANAGERS),
        ("Plt. Kepala", "", "level", NOT_STAFF),
        ("Plt. Kepala Dinas Rekaan", "", "level", MANAGERS - {"pengawas"}),
        ("Plt. Sekretaris", "BKPSDM", "level", MANAGERS - {"pengawas"}),
        ("Plt. Lurah Birugo", "BKPSDM", "post", {"lurah"}),
        ("Plt. Kepala Kelurahan Birugo", "", "post", {"lurah"}),
    ],
)
def test_the_title_of_an_acting_post_rules_out_words_too(
    tmp_path: Path, acting: str, office: str, fact: str, left: set[str]
) -> None:
    """Nobody acts in the post of a head as staff, whatever their own post is."""
    side = tmp_path / "s.csv"
    side.write_text(f"nip,jabatan_plt,unor_plt\n{nip(1)},{acting},{office}\n")
    reading = read_staff(write_csv(tmp_path / "a.csv", [person(1)]), "bukittinggi", sides=[side])
    (member,) = reading.members
    (asked,) = (one for one in member.unknown if one.post and one.fact == fact)
    question = FactQuestion(fact, who_to_ask_for_unknown(member, asked))
    for word in PERSON_FACETS[fact].words:
        after = answered(reading, [FactAnswer(question, (word,))])
        codes = {fault.code for fault in after.faults} - {"tied_facts"}
        assert codes == (set() if word in left else {"answer_contradicts"}), word


def test_whose_title_names_an_institution_is_asked_alone(tmp_path: Path) -> None:
    """What is answered of all in a unit is not true of a nurse of a puskesmas in it."""
    cells = {"unit": "Bidang X", "office": "Dinas Kesehatan"}
    nurse = person(1, title="Perawat Puskesmas", **cells)
    path = write_csv(tmp_path / "a.csv", [nurse, person(2, **cells)])
    reading = read_staff(path, "bukittinggi")
    office = reading.members[1].office
    shared = SharedValue("UNOR NAMA", "Bidang X", office)
    after = answered(reading, [FactAnswer(FactQuestion("unit", shared), ("induk",))])
    assert [one.who[0].unit for one in after.members] == [None, "induk"]
    assert who_to_ask_for_fact(after.members[0], "unit", 0) == Person(nip(1))
    own = FactAnswer(FactQuestion("unit", Person(nip(1))), ("uptd",))
    assert answered(reading, [own]).members[0].who[0].unit == "uptd"


LISTED = {"level": "pelaksana", "affair": "pengawasan", "unit": "induk", "employment": "pns"}


@pytest.mark.parametrize("fact", LISTED)
def test_what_the_row_states_is_not_answered_otherwise_after_a_side_file(
    tmp_path: Path, fact: str
) -> None:
    """A fact in doubt since a side file says otherwise is settled by the word of the row alone."""
    cells = {"unit": "Inspektorat", "office": "Inspektorat"}
    path = write_csv(tmp_path / "a.csv", [person(1, **cells)])
    side = tmp_path / "s.csv"
    words = PERSON_FACETS[fact].words
    side.write_text(f"nip,{fact}\n{nip(1)},{next(w for w in words if w != LISTED[fact])}\n")
    reading = read_staff(path, "bukittinggi", sides=[side])
    assert [fault.code for fault in reading.faults] == ["side_differs"]
    for word in words:
        after = answered(reading, [FactAnswer(FactQuestion(fact, Person(nip(1))), (word,))])
        (member,) = after.members
        is_listed = word == LISTED[fact]
        assert {getattr(one, fact) for one in member.who} == ({word} if is_listed else {None})
        assert len(after.faults) == (1 if is_listed else 2)


def _tasks_beside(
    folder: Path, cells: dict[str, str], stated: str
) -> tuple[set[str | None], list[str]]:
    reading = _beside(folder, "task", stated, cells, "side file")
    (member,) = reading.members
    return {one.task for one in member.who}, [fault.code for fault in reading.faults]


LIBRARY = {"office": "Dinas Perpustakaan dan Kearsipan", "unit": "Bidang Perpustakaan"}
TOURISM = {"office": "Dinas Pariwisata", "unit": "Objek Wisata TMSBK"}


@pytest.mark.parametrize(
    ("cells", "stated", "tasks"),
    [
        # Of two tasks in a title the one that is not stated stays open.
        ({"title": "Petugas Kebersihan merangkap Sopir"}, "sopir", {"sopir", None}),
        ({"title": "Petugas Kebersihan merangkap Sopir"}, "sopir;kebersihan", None),
        ({"title": "Petugas Keamanan dan Kebersihan"}, "keamanan", {"keamanan", None}),
        # Whoever has a task of their own in a unit that is there for another.
        ({"title": "Satpam", **TOURISM}, "keamanan", {"keamanan"}),
        ({"title": "Pengolah Data", **TOURISM}, "kebersihan", {"kebersihan"}),
        ({"title": "Pengolah Data", **TOURISM}, "layanan_objek_wisata", None),
        # A service that the law has in a library and in trade, and nowhere else.
        ({"title": "Petugas Pelayanan", **LIBRARY}, "pelayanan_perpustakaan", None),
        ({"title": "Petugas Pelayanan"}, "lainnya", None),
        ({"title": "Petugas Layanan Pengaduan", **LIBRARY}, "lainnya", None),
    ],
)
def test_a_task_that_is_stated_beside_another_one_counts(
    tmp_path: Path, cells: dict[str, str], stated: str, tasks: set[str | None] | None
) -> None:
    """One of two tasks, or another one than that of the unit, is no contradiction."""
    cells = {"office": "Inspektorat", "unit": "Sekretariat", **cells}
    assert _tasks_beside(tmp_path, cells, stated) == (tasks or {*stated.split(";")}, [])


@pytest.mark.parametrize(
    ("cells", "stated"),
    [
        ({"title": "Petugas Kebersihan merangkap Sopir"}, "lainnya"),
        ({"title": "Petugas Kebersihan merangkap Sopir"}, "keamanan"),
        ({"title": "Satpam", **TOURISM}, "layanan_objek_wisata"),
        ({"title": "Pengolah Data", **TOURISM}, "lainnya"),
        ({"title": "Petugas Pelayanan", **LIBRARY}, "lainnya"),
        ({"title": "Pengelola Layanan", **LIBRARY}, "kebersihan"),
    ],
)
def test_a_task_against_the_row_is_a_fault_and_the_person_stays(
    tmp_path: Path, cells: dict[str, str], stated: str
) -> None:
    """What is stated against title or unit is not used, and all else about the person is."""
    cells = {"office": "Inspektorat", "unit": "Sekretariat", **cells}
    assert _tasks_beside(tmp_path, cells, stated) == ({None}, ["side_ruled_out"])


def test_the_other_of_two_tasks_may_be_answered(tmp_path: Path) -> None:
    """An answer adds the task that a side file left out, and not one that nobody names."""
    cells = {"title": "Petugas Kebersihan merangkap Sopir"}
    reading = _beside(tmp_path, "task", "sopir", cells, "side file")
    question = FactQuestion("task", Person(nip(1)))
    (member,) = answered(reading, [FactAnswer(question, ("kebersihan",))]).members
    assert {one.task for one in member.who} == {"sopir", "kebersihan"}
    after = answered(reading, [FactAnswer(question, ("lainnya",))])
    assert [fault.code for fault in after.faults] == ["answer_contradicts"]


def test_of_every_row_some_level_is_left() -> None:
    """Whatever columns and title say, an office can settle the level of every member."""
    titles = [cells["title"] for cells, _ in LEVELS_LEFT]
    kinds = ("", "Struktural", "Fungsional", "Pelaksana", "Jabatan Administrasi")
    for title, eselon, kind in product(titles, ("", "II.b", "IV.a", "Non Eselon"), kinds):
        cells = {"jabatan": title, "eselon": eselon, "jenis_jabatan": kind}
        position = read_level_and_post(cells)
        assert position.levels_left, cells
        # What is certain is compared as such.
        assert position.level is None or position.levels_left == {*LEVEL}
