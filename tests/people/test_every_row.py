"""Any table of text gives members and faults that account for every row, and never a crash."""

import csv
import io
from collections import Counter
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asn_wfh import FactError
from asn_wfh.people import StaffReading, read_staff
from people.lists import SIASN, nip

_WORDS = (
    *("", "-", "#N/A", "PNS", "PPPK", "Aktif", "Pensiun", "Tugas Belajar", "C", "P"),
    *("Eselon III.a", "31", "Jabatan Struktural", "Fungsional", "Pelaksana", "Guru Ahli Muda"),
    *("Camat", "Lurah", "Plt. Lurah", "Sekretariat", "Dinas Kesehatan", "Puskesmas A"),
    *("Dinas Pertanian & Pangan", "Kecamatan Guguak Panjang", "Pemerintah Kota Bukittinggi"),
    *(nip(1), nip(2), f"'{nip(3)}", "1.99E+17", "19800101200503100", "A-1", "01-01-1980", "M"),
)
_TEXTS = st.sampled_from(_WORDS) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\x85\u2028\u2029"), max_size=8
)
_NEEDED = [SIASN["nip"], SIASN["title"]]
_OTHERS = [heading for heading in SIASN.values() if heading not in _NEEDED]
_OTHERS += ["JABATAN", "UNIT KERJA", "SUB UNIT KERJA", "OPD", "KEDUDUKAN", "STATUS KEPEGAWAIAN"]


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """A table of any cells below usual headings, among them the id and the title of SIASN."""
    more = draw(st.lists(st.sampled_from(_OTHERS), unique=True))
    headings = draw(st.permutations([*_NEEDED, *more]))
    width = len(headings)
    rows = draw(st.lists(st.lists(_TEXTS, min_size=width, max_size=width), max_size=12))
    return [list(headings), *rows]


def read(folder: Path, table: list[list[str]]) -> tuple[StaffReading, list[int]]:
    """The reading of a table, and the line on which each of its rows begins, if any cell says."""
    text, begins = io.StringIO(), []
    writer = csv.writer(text, lineterminator="\n", delimiter="|")
    for row in table:
        begins.append(text.getvalue().count("\n") + 1)
        writer.writerow(row)
    path = folder / "a.csv"
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    lines = [line for line, row in zip(begins, table, strict=True) if any(map(str.strip, row))]
    return read_staff(path, "bukittinggi"), lines[1:]


_SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@_SETTINGS
@given(table=tables())
def test_every_row_is_accounted_for_once(tmp_path: Path, table: list[list[str]]) -> None:
    """A row is a member, somebody who left, or has faults; never two of them and never none."""
    reading, lines = read(tmp_path, table)
    members = [member.row for member in reading.members]
    left = [person.row for person in reading.left]
    faulty = {fault.line for fault in reading.faults}
    assert sorted([*members, *left, *faulty]) == lines
    assert all(member.who and member.id for member in reading.members)


@_SETTINGS
@given(table=tables())
def test_what_is_unknown_is_named(tmp_path: Path, table: list[list[str]]) -> None:
    """Each fact that a description lacks is named among the unknown ones, and no other is."""
    reading, _ = read(tmp_path, table)
    for member in reading.members:
        lacking = {
            fact
            for who in member.who
            for fact in ("employment", "level", "post", "task", "affair", "unit", "service")
            if getattr(who, fact) is None
        }
        lacking |= {"domicile"} | ({"absent"} if member.absent == "?" else set())
        assert {fact.fact for fact in member.unknown} == lacking


@_SETTINGS
@given(table=tables(), data=st.data())
def test_the_order_of_columns_and_rows_changes_nothing(
    tmp_path: Path, table: list[list[str]], data: st.DataObject
) -> None:
    """The same rows and columns in another order give the same people and as many faults."""
    first, _ = read(tmp_path, table)
    columns = data.draw(st.permutations(range(len(table[0]))))
    rows = [table[0], *data.draw(st.permutations(table[1:]))]
    second, _ = read(tmp_path, [[row[place] for place in columns] for row in rows])

    def people(reading: StaffReading) -> Counter[object]:
        return Counter((m.id, m.who, m.absent, m.unknown) for m in reading.members)

    def faults(reading: StaffReading) -> Counter[object]:
        return Counter((fault.code, fault.key) for fault in reading.faults)

    assert people(first) == people(second)
    assert faults(first) == faults(second)
    assert Counter(p.id for p in first.left) == Counter(p.id for p in second.left)


@_SETTINGS
@given(raw=st.binary(max_size=80), ending=st.sampled_from([".csv", ".json", ".xlsx"]))
def test_no_bytes_are_a_crash(tmp_path: Path, raw: bytes, ending: str) -> None:
    """Any bytes below a heading, and any file at all, give a reading or a FactError."""
    path = tmp_path / f"a{ending}"
    for content in (raw, b"NIP;JABATAN NAMA\n" + raw, b'[{"nip":"1"},' + raw + b"]"):
        path.write_bytes(content)
        with suppress(FactError):
            reading = read_staff(path, "bukittinggi")
            assert all(member.who for member in reading.members)
