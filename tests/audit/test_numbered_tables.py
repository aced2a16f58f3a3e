"""Tables whose rows are numbered: each row is a clause; what stands below them closes theirs."""

from __future__ import annotations

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.printed.printed_shares import printed_shares
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import parse_text_replacing_short_forms
from audit.test_new_words import PAPER, findings_of

TABLE = """1. Pegawai dapat bekerja dari rumah (WFH) setiap hari Jumat.
2. Bagian pegawai yang WFH pada hari Jumat dari jumlah pegawai:

   No.  Perangkat Daerah             Bagian
   1.   Dinas Sosial                 paling banyak 40%
   2.   Dinas Pariwisata             seluruhnya
   3.   Dinas Perhubungan            tidak ada

   Pembagiannya dibulatkan ke bawah.
3. Surat edaran ini berlaku sejak 1 Februari 2027."""
POLICY = """
provisions:
  - at: "1"
    says: Jumat boleh.
    words: ["setiap hari Jumat"]
    permit: {every: jumat}
  - at: "2"
    says: Bagian menurut dinas.
    no_rule: Pengantar tabel.
  - at: "2.1"
    says: Sosial.
    words: ["paling banyak 40%"]
    share:
      home: {at_most: 40%}
      of: all_in_office
      round: down
      every: jumat
      whose: {affair: sosial}
  - at: "2.2"
    says: Pariwisata.
    words: ["Dinas Pariwisata seluruhnya"]
    share: {home: {exactly: 100%}, of: all_in_office, whose: {affair: pariwisata}, every: jumat}
  - at: "2.3"
    says: Perhubungan.
    words: ["Dinas Perhubungan tidak ada"]
    share: {home: {exactly: 0%}, of: all_in_office, whose: {affair: perhubungan}, every: jumat}
  - at: "3"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""


def findings(policy: str, paper: str = TABLE) -> list[str]:
    """The findings, each with its clause."""
    return [str(one.fault) for one in findings_of(paper, policy)]


def test_each_row_of_a_numbered_table_is_a_clause() -> None:
    """Below a head of columns; `seluruhnya` is everybody, `tidak ada` nobody."""
    assert findings(POLICY) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("{exactly: 100%}", "{exactly: 0%}"),
        ("{exactly: 0%}", "{exactly: 100%}"),
        ("{exactly: 100%}", "{at_least: 80%}"),
        ("home: {exactly: 0%}", "office: {exactly: 0%}"),
    ],
)
def test_another_share_than_the_word_of_a_row_is_noticed(was: str, becomes: str) -> None:
    """A word of a cell is a figure like others."""
    assert was in POLICY
    assert findings(POLICY.replace(was, becomes))


def test_what_stands_below_the_rows_is_of_the_clause_around_them() -> None:
    """A sentence in the column of the clause's words, behind a blank line, is of no row."""
    paper = read_paper(PAPER.format(clauses=TABLE), "rekaan.txt")
    around = [unit for unit in paper.units if str(unit.path) == "2"]
    assert any(
        "dibulatkan" in paper.text[unit.start : unit.end]
        for unit in around
        if unit.is_closing_sentence
    )
    (row,) = [unit for unit in paper.units if str(unit.path) == "2.3"]
    assert "dibulatkan" not in paper.text[row.start : row.end]


@pytest.mark.parametrize("opening", ["Berhubung gedung diperbaiki", "Karena gedung diperbaiki"])
def test_a_reason_opens_a_paper(opening: str) -> None:
    """`Berhubung` and `Karena` begin an opening as `Guna` does."""
    written = PAPER.replace("Guna menata ruang kerja", opening)
    assert opening.split(maxsplit=1)[0] in PAPER.replace("Guna menata ruang kerja", opening)
    paper = read_paper(written.format(clauses=TABLE), "rekaan.txt")
    assert any(unit.frame == "opening" for unit in paper.units)


def test_a_certified_copy_says_so_below_the_signature() -> None:
    """`Salinan sesuai dengan aslinya`, with an office and a name, is part of the frame."""
    copy = (
        PAPER.format(clauses=TABLE)
        + """
Salinan sesuai dengan aslinya
KEPALA BAGIAN HUKUM,

RATIH LEMBAYUNG, S.H.
Pembina (IV/a)
"""
    )
    assert read_paper(copy, "rekaan.txt").units


def test_what_announces_a_list_is_no_row() -> None:
    """`Dalam hal tabel menyebut tidak ada:` says nothing of a share."""
    announced = parse_text_replacing_short_forms("Dalam hal tabel menyebut tidak ada:").words
    assert list(printed_shares(announced)) == []
    assert [
        one.figure
        for one in printed_shares(parse_text_replacing_short_forms("Dinas Sosial tidak ada").words)
    ] == [0]
