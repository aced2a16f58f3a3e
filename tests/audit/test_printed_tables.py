"""Tables of shares: every cell of a policy's table stands in the printed one, and the reverse."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.audit.printed.printed_tables import cells_of_grid
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import parse_text_replacing_short_forms
from audit.test_new_words import findings_of

POLICY = """
facts:
  kelas:
    values:
      inti: {{id: Kelas Inti, en: core, printed: Kelas Inti}}
      penunjang: {{id: Kelas Penunjang, en: support, printed: Kelas Penunjang}}
    question: Kelas apa?
  siaga:
    values:
      hijau: {{id: Hijau, en: green, printed: Hijau}}
      kuning: {{id: Kuning, en: yellow, printed: Kuning}}
      merah: {{id: Merah, en: red, printed: Merah}}
      hitam: {{id: Hitam, en: black, printed: Hitam}}
    question: Siaga apa?
provisions:
  - at: "1"
    says: Bagian di kantor menurut kelas dan siaga.
    words: ["75% 50%"]
    share:
      table:
        by: [kelas, siaga]
        side: office
        bound: exactly
        rows: [{rows}]
      of: all_in_office
      {whose}
  - at: "2"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {{from: 2027-02-01}}
"""
GRID = """1. Bagian pegawai yang bekerja dari kantor ditetapkan sebagai berikut:
   Siaga              Hijau    Kuning    Merah
   Kelas Inti          75%      50%       25%
   Kelas Penunjang    100%      75%       50%
2. Surat edaran ini berlaku sejak 1 Februari 2027."""
ROWS = (
    "[inti, hijau, 75%], [inti, kuning, 50%], [inti, merah, 25%], "
    "[penunjang, hijau, 100%], [penunjang, kuning, 75%], [penunjang, merah, 50%]"
)
WHOSE = "whose: {siaga: [hijau, kuning, merah]}"


def table_findings(paper: str, rows: str, whose: str = WHOSE) -> list[str]:
    """The findings about a table and whom it is about, without those about its quotation."""
    return [
        str(finding.fault)
        for finding in findings_of(paper, POLICY.format(rows=rows, whose=whose))
        if finding.fault.code == "audit_table"
        or "table." in str(finding.fault)
        or "siaga" in str(finding.fault)
    ]


def test_a_grid_that_says_what_the_paper_prints_has_no_finding() -> None:
    """Each cell is printed for the value above it and the value before its row."""
    assert table_findings(GRID, ROWS) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("[inti, hijau, 75%], [inti, kuning, 50%]", "[inti, hijau, 50%], [inti, kuning, 75%]"),
        ("[inti, hijau, 75%]", "[inti, hijau, 50%]"),
        ("[penunjang, merah, 50%]", "[penunjang, merah, 25%]"),
        ("[inti, merah, 25%], [penunjang, hijau, 100%]", "[inti, merah, 100%], "
         "[penunjang, hijau, 25%]"),
    ],
)  # fmt: skip
def test_cells_changed_for_each_other_are_noticed(was: str, becomes: str) -> None:
    """A figure of the table that another cell prints is a finding for both sides."""
    assert was in ROWS
    assert table_findings(GRID, ROWS.replace(was, becomes))


def test_a_row_that_is_not_printed_is_a_finding() -> None:
    """What the table of the paper leaves out, the table of the policy does not fill in."""
    wider = f'{ROWS}, ["*", hitam, 100%]'
    assert any("`hitam`" in one for one in table_findings(GRID, wider, whose=""))


def test_a_row_of_one_fact_in_the_head_alone_is_a_grid_too() -> None:
    """A head of values above one row of figures."""
    paper = """1. Bagian pegawai yang bekerja dari kantor ditetapkan:
   Hijau    Kuning    Merah
   75%      50%       25%
2. Surat edaran ini berlaku sejak 1 Februari 2027."""
    rows = '["*", hijau, 75%], ["*", kuning, 50%], ["*", merah, 25%]'
    assert table_findings(paper, rows) == []
    assert table_findings(paper, rows.replace("50%", "25%"))


MIXED = """1. Bagian pegawai yang bekerja di kantor, dihitung dari jumlah pegawai:
   +-----------------+------------------+--------------------+--------------------+
   | Kelas           | Senin dan Selasa | Rabu dan Kamis     | Jumat              |
   +-----------------+------------------+--------------------+--------------------+
   | Kelas Inti      | seluruh Pegawai  | paling sedikit 60% | paling banyak 40%  |
   | Kelas Penunjang | seluruhnya       | 50%                | tidak ada          |
   +-----------------+------------------+--------------------+--------------------+
2. Surat edaran ini berlaku sejak 1 Februari 2027."""
MIXED_ROWS = (
    "[inti, [senin, selasa], {exactly: 100%}], [inti, [rabu, kamis], {at_least: 60%}], "
    "[inti, jumat, {at_most: 40%}], [penunjang, [senin, selasa], 100%], "
    "[penunjang, [rabu, kamis], 50%], [penunjang, jumat, 0%]"
)


def mixed_findings(rows: str) -> list[str]:
    """The findings about a table of bounds, words and weekdays."""
    policy = (
        POLICY.replace("by: [kelas, siaga]", "by: [kelas, every]")
        .replace('    words: ["75% 50%"]\n', "")
        .replace("{whose}", "")
    )
    written = policy.format(rows=rows)
    return [str(finding.fault) for finding in findings_of(MIXED, written)]


def test_bounds_words_and_weekdays_stand_in_cells() -> None:
    """A cell may print its own bound, everybody or nobody; the head may be weekdays."""
    assert mixed_findings(MIXED_ROWS) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("{at_least: 60%}", "60%"),
        ("{at_most: 40%}", "{at_least: 40%}"),
        ("50%", "{at_least: 50%}"),
        ("[penunjang, jumat, 0%]", "[penunjang, jumat, 100%]"),
        (
            "[inti, [senin, selasa], {exactly: 100%}], [inti, [rabu, kamis], {at_least: 60%}]",
            "[inti, [rabu, kamis], {exactly: 100%}], [inti, [senin, selasa], {at_least: 60%}]",
        ),
        (
            "[penunjang, [rabu, kamis], 50%], [penunjang, jumat, 0%]",
            "[penunjang, rabu, 50%], [penunjang, [kamis, jumat], 0%]",
        ),
    ],
)
def test_another_bound_or_day_of_a_cell_is_noticed(was: str, becomes: str) -> None:
    """What a cell prints of a bound, of everybody and of a day is laid beside the row."""
    assert was in MIXED_ROWS
    assert mixed_findings(MIXED_ROWS.replace(was, becomes))


def test_a_bound_before_the_grid_is_that_of_every_cell() -> None:
    """`Paling banyak sebagai berikut` binds the cells that print no bound of their own."""
    most = GRID.replace("ditetapkan sebagai berikut", "paling banyak sebagai berikut")
    bounded = POLICY.replace("bound: exactly", "bound: at_most")
    for paper, policy, faithful in (
        (GRID, POLICY, True),
        (most, bounded, True),
        (GRID, bounded, False),
        (most, POLICY, False),
    ):
        findings = findings_of(paper, policy.format(rows=ROWS, whose=WHOSE))
        assert any("table." in str(one.fault) for one in findings) != faithful


FACTS = (
    OwnFact("kelas", ("ka", "kb", "kc"), "?", printed=tuple(
        (value, (f"golongan {value}",)) for value in ("ka", "kb", "kc"))),
    OwnFact("siaga", ("sa", "sb", "sc", "sd"), "?", printed=tuple(
        (value, (f"tingkat {value}",)) for value in ("sa", "sb", "sc", "sd"))),
)  # fmt: skip


ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def spelled(number: int) -> str:
    """A number from 0 to 100 in words."""
    if number in (0, 10, 11, 100):
        return {0: "nol", 10: "sepuluh", 11: "sebelas", 100: "seratus"}[number]
    tens, one = divmod(number, 10)
    if tens == 1:
        return f"{ONES[one - 1]} belas"
    return " ".join(
        [*([ONES[tens - 1], "puluh"] if tens else []), *([ONES[one - 1]] if one else [])]
    )


@given(
    head=st.lists(st.sampled_from(FACTS[1].values), min_size=2, max_size=4, unique=True),
    rows=st.lists(st.sampled_from(FACTS[0].values), min_size=1, max_size=3, unique=True),
    figures=st.lists(st.integers(0, 100), min_size=12, max_size=12),
    sign=st.sampled_from(["%", " persen", "% ({} persen)"]),
)
def test_every_cell_of_a_grid_is_read_for_its_row_and_its_column(
    head: list[str], rows: list[str], figures: list[int], sign: str
) -> None:
    """Printed as a grid, a table is read back cell by cell, in whatever order and size."""
    table = [figures[len(head) * at : len(head) * (at + 1)] for at in range(len(rows))]
    lines = [
        "Paling banyak 40% menurut tingkat sa, kecuali:",
        " ".join(f"tingkat {value}" for value in head),
        *(
            f"golongan {row} {' '.join(f'{cell}{sign.format(spelled(cell))}' for cell in cells)}"
            for row, cells in zip(rows, table, strict=True)
        ),
    ]
    cells = cells_of_grid(
        parse_text_replacing_short_forms("\n".join(lines), FACTS), ("kelas", "siaga")
    )
    read = [(*cell.values_of("kelas"), *cell.values_of("siaga"), cell.figure) for cell in cells]
    expected = [
        (row, column, figure)
        for row, cells_of_row in zip(rows, table, strict=True)
        for column, figure in zip(head, cells_of_row, strict=True)
    ]
    assert read == expected
    assert all(first != () for first, _ in pairwise(read))
