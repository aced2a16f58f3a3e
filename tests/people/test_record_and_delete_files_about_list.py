"""What was written about a staff list can be deleted, all of it and nothing else."""

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from asn_wfh import FactError, Policy
from asn_wfh.people.questions.fewest_facts_to_ask import fewest_facts
from asn_wfh.people.questions.question_workbook import workbook_bytes
from asn_wfh.people.record_and_delete_files_about_list import (
    TRACES_FILE,
    RecordedFileState,
    delete_files_about,
    record_written_file,
    recorded_files_about,
    write_and_record_file,
)
from people.test_question_workbook import FRIDAY, MEMBERS, edited, fill

DATA = b"jawaban\n"


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    """A staff list, in a folder of its own."""
    folder = tmp_path / "ekspor"
    folder.mkdir()
    path = folder / "pegawai.csv"
    path.write_text("nip\n1\n", encoding="utf-8")
    return path


def written(staff: Path, name: str, data: bytes = DATA) -> Path:
    """A file that is noted and then written, as the commands do it."""
    path = staff.parent / name
    write_and_record_file(staff, path, data)
    return path


def states(staff: Path) -> dict[str, RecordedFileState]:
    """What became of each file that was written."""
    return {trace.path.name: trace.state for trace in recorded_files_about(staff)}


def test_nothing_is_noted_of_the_list_itself(staff: Path) -> None:
    """The note names files and digests, and holds nothing of the list."""
    written(staff, "keputusan.csv")
    (trace,) = recorded_files_about(staff)
    assert trace.sha256 == sha256(DATA).hexdigest()
    assert trace.staff == sha256(staff.read_bytes()).hexdigest()
    note = json.loads((staff.parent / TRACES_FILE).read_text(encoding="utf-8"))
    (entry,) = note["staff_outputs_1"]["pegawai.csv"]
    assert entry == {"path": "keputusan.csv", "sha256": trace.sha256, "staff": trace.staff}


def test_what_became_of_a_file(staff: Path) -> None:
    """A file is as it was written, changed, or gone; a link in its place is a change."""
    written(staff, "satu.csv")
    written(staff, "dua.csv").write_bytes(b"lain\n")
    written(staff, "tiga.csv").unlink()
    link = written(staff, "empat.csv")
    link.unlink()
    link.symlink_to(staff.parent / "satu.csv")
    assert states(staff) == {
        "satu.csv": RecordedFileState.UNCHANGED,
        "dua.csv": RecordedFileState.CHANGED,
        "tiga.csv": RecordedFileState.GONE,
        "empat.csv": RecordedFileState.CHANGED,
    }


def test_a_workbook_that_was_filled_in_is_still_one_of_the_list(
    staff: Path, bukittinggi: Policy
) -> None:
    """A workbook that says it is about this list is known again, whatever was filled in."""
    digest = sha256(staff.read_bytes()).hexdigest()
    asked = fewest_facts(bukittinggi, MEMBERS, FRIDAY)
    book = written(staff, "tanya.xlsx", workbook_bytes(asked, bukittinggi, staff=digest))
    edited(book, fill({"007": "sopir"}))
    book.with_name("isi.xlsx").replace(book)
    assert states(staff) == {"tanya.xlsx": RecordedFileState.FILLED_IN}
    other = workbook_bytes(asked, bukittinggi, staff="lain")
    book.write_bytes(other)
    assert states(staff) == {"tanya.xlsx": RecordedFileState.CHANGED}


def test_a_file_may_be_written_in_pieces(staff: Path) -> None:
    """The note and the file are those of the whole."""
    path = staff.parent / "keputusan.csv"
    write_and_record_file(staff, path, [DATA, b"dan ", b"lagi"])
    assert path.read_bytes() == DATA + b"dan lagi"
    assert states(staff) == {path.name: RecordedFileState.UNCHANGED}


def test_deleting_leaves_nothing_behind(staff: Path) -> None:
    """With the last file goes the note; the list stays, and so does what is about another one."""
    other = staff.with_name("lain.csv")
    other.write_bytes(b"nip\n2\n")
    one, of_other = written(staff, "satu.csv"), written(other, "dua.csv")
    delete_files_about(staff, recorded_files_about(staff))
    assert not one.exists()
    assert of_other.exists()
    assert recorded_files_about(staff) == ()
    delete_files_about(other, recorded_files_about(other))
    assert sorted(path.name for path in staff.parent.iterdir()) == ["lain.csv", "pegawai.csv"]


def test_a_file_written_twice_is_noted_once(staff: Path) -> None:
    """The note has the last content."""
    written(staff, "satu.csv", b"lama")
    written(staff, "satu.csv", b"baru")
    (trace,) = recorded_files_about(staff)
    assert trace.sha256 == sha256(b"baru").hexdigest()


def test_the_list_may_be_gone_before(staff: Path) -> None:
    """What was written about a list is known by its name when the list itself is deleted."""
    one = written(staff, "satu.csv")
    staff.unlink()
    delete_files_about(staff, recorded_files_about(staff))
    assert not one.exists()


def test_a_folder_that_moved_takes_its_note_along(staff: Path) -> None:
    """Files beside the list are noted without their folder."""
    written(staff, "satu.csv")
    moved = staff.parent.rename(staff.parent.with_name("arsip"))
    assert states(moved / staff.name) == {"satu.csv": RecordedFileState.UNCHANGED}


@pytest.mark.parametrize("text", ["", "{}", '{"staff_outputs_2": {}}', '{"staff_outputs_1": []}'])
def test_a_note_that_cannot_be_read(staff: Path, text: str) -> None:
    """A broken note is told, and is never written over."""
    note = staff.parent / TRACES_FILE
    note.write_text(text, encoding="utf-8")
    with pytest.raises(FactError) as raised:
        record_written_file(staff, staff.parent / "satu.csv", DATA)
    assert [fault.code for fault in raised.value.faults] == ["traces_unreadable"]
    assert note.read_text(encoding="utf-8") == text


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_folder_that_cannot_be_written(staff: Path) -> None:
    """Where no note can be written nothing else is, either."""
    staff.parent.chmod(0o500)
    try:
        with pytest.raises(FactError):
            record_written_file(staff, staff.parent / "satu.csv", DATA)
    finally:
        staff.parent.chmod(0o700)


def test_what_cannot_be_written_is_not_noted(staff: Path) -> None:
    """A refused output leaves the note as it was, and the list itself is never one."""
    one = written(staff, "satu.csv")
    before = recorded_files_about(staff)
    for path in (staff, staff.parent):
        with pytest.raises(FactError):
            write_and_record_file(staff, path, DATA)
    with pytest.raises(FactError):
        write_and_record_file(staff, one, b"baru", [one])
    assert recorded_files_about(staff) == before
    assert states(staff) == {"satu.csv": RecordedFileState.UNCHANGED}


def test_the_list_is_no_trace_of_itself(staff: Path) -> None:
    """Even where a note names the list, deleting what was written spares it."""
    record_written_file(staff, staff, DATA)
    delete_files_about(staff, recorded_files_about(staff))
    assert staff.exists()
    assert recorded_files_about(staff) == ()
