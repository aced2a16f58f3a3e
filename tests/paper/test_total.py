"""Any text is partitioned totally or refused: never a crash, never a character lost."""

import time
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asn_wfh.audit import FRAME, PaperError
from asn_wfh.paper.items import sentences_below_lists
from asn_wfh.paper.items.list_items_from_markers_alone import MAX_STATES
from asn_wfh.paper.items.markers_read_so_far import PartialOutline
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from paper.printing import FOOT, HEAD, attempt

DATA = Path(__file__).parent / "data"
PAPERS = [path.read_text(encoding="utf-8") for path in sorted(DATA.glob("*.txt"))]
LINES = sorted({line for paper in [*PAPERS, HEAD, FOOT] for line in paper.splitlines()})
WHOLE_FILE = {"paper_pdf", "paper_binary", "paper_empty", "not_utf8", "too_large"}

MARKERS = ["a. ", "b. ", "1. ", "2. ", "i. ", "1) ", "(1) ", "A. ", "KESATU : ", "- ", "*", "1"]
SIGNS = [":", ";", "\n", "\n\n", "\f", "\r\n"]
WORDS = ["Demikian ", "Ditetapkan di ", "Tembusan :", "Yth. ", "NOMOR : ", "Berdasarkan :"]
FRAGMENTS = st.sampled_from([*MARKERS, *SIGNS, *WORDS])


def check_total(raw: str | bytes) -> str:
    """A text is read into units that give it back, or refused with a place and a sentence."""
    paper = attempt(raw)
    if isinstance(paper, PaperError):
        assert paper.faults
        for fault in paper.faults:
            assert fault.line or fault.code in WHOLE_FILE
            assert fault.message("id").startswith("karang.txt")
            assert "\n" not in fault.message("en")
        return "refused"
    text = raw.decode() if isinstance(raw, bytes) else raw
    printed = text_without_marks_of_copying(text)
    assert paper.text == printed
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == printed
    ends = [0, *(unit.end for unit in paper.units)]
    assert [unit.start for unit in paper.units] == ends[:-1]
    assert all(unit.start <= unit.body <= unit.end for unit in paper.units)
    paths = [unit.path for unit in paper.clauses]
    assert len(set(paths)) == len(paths) > 0
    frames = [unit.frame for unit in paper.units if unit.frame and unit.frame != "headings"]
    assert len(set(frames)) == len(frames)
    assert set(frames) <= set(FRAME)
    return "read"


@given(st.text() | st.binary() | st.lists(FRAGMENTS).map("".join))
@example("%PDF-1.7")
@example("\ufeff1. x")
@example("\ud800")
def test_any_text_is_partitioned_or_refused(raw: str | bytes) -> None:
    """Arbitrary characters, bytes and pieces of circulars never crash the reader."""
    check_total(raw)


@given(st.lists(st.sampled_from(LINES) | st.just(""), max_size=40))
def test_any_lines_of_circulars_are_partitioned_or_refused(lines: list[str]) -> None:
    """The lines of circulars in any order never crash the reader."""
    check_total("\n".join(lines))
    check_total(HEAD + "\n".join(lines) + FOOT)


def bodies() -> st.SearchStrategy[str]:
    """Pieces of text between a sound head and a sound foot."""
    return st.lists(FRAGMENTS | st.text(max_size=8), max_size=40).map("".join)


@given(bodies())
@settings(max_examples=200)
def test_any_text_between_head_and_foot(body: str) -> None:
    """Whatever stands between the opening and the closing is partitioned or refused."""
    check_total(HEAD + "1. " + body + FOOT)


@given(st.sampled_from(PAPERS), st.data())
@settings(max_examples=200)
def test_damaged_circulars_are_partitioned_or_refused(paper: str, data: st.DataObject) -> None:
    """A circular with pieces deleted, doubled, moved or replaced never crashes the reader."""
    for _ in range(data.draw(st.integers(1, 4))):
        start, end, at = sorted(data.draw(st.tuples(*[st.integers(0, len(paper))] * 3)))
        piece = paper[start : min(end, start + 80)]
        new = data.draw(st.sampled_from(["", piece + piece]) | FRAGMENTS | st.text(max_size=3))
        paper = paper[:start] + new + paper[start + len(piece) :]
        paper = paper[:at] + data.draw(st.sampled_from(["", piece])) + paper[at:]
    check_total(paper)


def large(size: int) -> str:
    """A circular of about so many characters, every kind of line in it."""
    lines: list[str] = []
    length = number = 0
    while length < size:
        number += 1
        lines.append(f"{number}. Bagian *penyelam* yang ke kedalaman berikut yaitu :")
        for letter in "abcdefghijklmnopqrstuvwxyz":
            lines.append(f"  - {letter}. regu {letter * 5} menyelam bersama juru mudi,\nyaitu :")
            lines += [f" - {place}) pada pukul {place}0. 30 atau\n990. 00 WIB;" for place in (1, 2)]
        lines.append(f"- {number} -\n\fBUPATI PULAU KARANG\n")
        length = sum(map(len, lines)) if number % 10 == 0 else length + 2000
    return HEAD + "\n".join(lines) + "\n" + FOOT


def work(text: str) -> int:
    """How many ways are read on, and how many characters each of them looks at."""
    steps = 0
    read_on = PartialOutline.states_after

    def counted(way: PartialOutline, *args: object) -> object:
        nonlocal steps
        steps += 1
        return read_on(way, *args)  # type: ignore[arg-type]  # as it is called

    with patch.object(PartialOutline, "states_after", counted):
        assert check_total(text) == "read"
    return steps


def test_work_grows_with_the_text() -> None:
    """Four times the markers take four times the steps, and each marker a bounded number."""
    small, great = large(20_000), large(80_000)
    assert work(great) <= 1.1 * work(small) * len(great) / len(small)
    assert work(small) <= MAX_STATES * small.count("\n")


EDGES = {
    "circular": "",
    "one line": "1. " + "kata " * 200_000,
    "short lines": "1. x\n" + "y\n" * 500_000,
    "blank lines": "1. x" + "\n" * 1_000_000,
    "spaces": "1. x" + " " * 1_000_000,
    "stars": "1. x " + "*a " * 330_000,
    "hyphens": "1. " + "ab-\n" * 250_000,
    "brackets": "1. x " + "(" * 1_000_000,
    "bullets": "1. x " + "- " * 500_000,
    "inner markers": "1. x " + "x 5) A " * 140_000,
    "doubtful markers": "1. x pukul\n" + "5. X pukul\n" * 90_000,
    "capitals": "1. x\n" + "B. X x\n" * 150_000,
    "lists in lists": "1. x :\n" * 140_000,
    "one marker": "1. x\n" * 200_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("edge", EDGES)
def test_a_million_characters_take_seconds(edge: str) -> None:
    """A megabyte of any shape is read or refused soon; by the square it would take hours."""
    text = HEAD + EDGES[edge] + "\n" + FOOT if EDGES[edge] else large(1_000_000)
    begin = time.process_time()
    check_total(text)
    assert time.process_time() - begin < 30


def test_columns_are_counted_once_a_line() -> None:
    """A list with many lines behind its last item takes steps by the line, not by their square."""

    def counted(lines: int) -> int:
        with patch.object(
            sentences_below_lists,
            "_column_of_first_sign_at_or_behind",
            wraps=sentences_below_lists._column_of_first_sign_at_or_behind,
        ) as column:
            check_total(HEAD + "1. Kincir:\n   a. roda;\n   b. poros.\n" + "   y\n" * lines + FOOT)
        return column.call_count

    few, many = counted(100), counted(400)
    assert few > 100
    assert many <= 4.2 * few
