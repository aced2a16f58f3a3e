"""The rows of a CSV file as texts, one at a time, each with the number of its first line.

A line that cannot be read is a fault of that line alone: what is not UTF-8, and a quote that is
not closed, lose no other row.
"""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TextIO, TypeAlias

from asn_wfh.files.unreadable_path_faults import not_ordinary_file_fault, unreadable_path_fault
from asn_wfh.messages.errors import FactError, Fault

__all__ = ["Row", "csv_rows"]

Row: TypeAlias = "tuple[int, Sequence[str] | Fault]"
"""The number by which a person finds a row, and its cells or why they cannot be read."""

_SEPARATORS = "|;,\t"
_MAX_LINES = 40
"""Over so many lines may one quoted cell go; beyond, its quote was not closed."""
_LOOKED_AT = 30
"""In so many lines the separator is looked for."""
_Line: TypeAlias = "tuple[int, str]"


def csv_rows(path: Path) -> Iterator[Row]:
    """The rows of a CSV file that are not empty; FactError where it cannot be opened."""
    fault = not_ordinary_file_fault(path)
    if fault is not None:
        raise FactError([fault])
    try:
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            yield from _rows(stream)
    except OSError as error:
        raise FactError([unreadable_path_fault(path, error)]) from None


def _rows(stream: TextIO) -> Iterator[Row]:
    numbered: Iterator[_Line] = enumerate(stream, start=1)
    first = [line for _, line in zip(range(_LOOKED_AT), numbered, strict=False)]
    separator = _separator([text for _, text in first])
    if first and first[0][1].strip().lower() == f"sep={separator}":
        del first[0]
    lines = chain(first, numbered)
    ahead: deque[_Line] = deque()
    widths: set[int] = set()
    while True:
        number, text = ahead.popleft() if ahead else next(lines, (0, ""))
        if not number:
            return
        cells: Sequence[str] | None = text.rstrip("\r\n").split(separator)
        if '"' in text:
            cells = _quoted_cells(text, separator)
            if text.count('"') % 2:
                text, cells = _record_over_lines(text, (ahead, lines), separator, widths)
        if not text.isascii() and (byte := _undecodable_byte(text)):
            yield number, Fault.of("csv_not_utf8", byte=byte)
        elif cells is None:
            yield number, Fault.of("csv_quotes")
        elif any(cells) and any(map(str.strip, cells)):
            widths.add(len(cells))
            yield number, cells


def _separator(lines: Sequence[str]) -> str:
    """The sign that parts most of the first records alike, above all as the first one.

    What separates stands in the headings and in every row, as often in each; another sign, in
    cells of some, or in a title above.
    """
    if lines and lines[0].strip().lower()[:4] == "sep=" and lines[0].strip()[4:] in _SEPARATORS:
        return lines[0].strip()[4:] or ","
    # Commas stand inside of cells too, so the other signs come first where they do as well.
    return max(_SEPARATORS, key=lambda sign: (_signs_in_records_alike(lines, sign), -(sign == ",")))


def _signs_in_records_alike(lines: Sequence[str], sign: str) -> int:
    """How many signs separate the cells of records equally wide; twice those as wide as the first.

    The most of all widths.
    """
    try:
        widths = [len(cells) for cells in csv.reader(lines, delimiter=sign) if cells]
    except csv.Error:
        return 0
    return max(
        (
            count * (width - 1) * (2 if width == widths[0] else 1)
            for width, count in Counter(widths).items()
        ),
        default=0,
    )


def _record_over_lines(
    text: str,
    following: tuple[deque[_Line], Iterator[_Line]],
    separator: str,
    widths: Collection[int],
) -> tuple[str, list[str] | None]:
    """A line and those over which its quoted cell goes on, with their cells.

    They are one record only if they are as wide as some record before; a quote that was not
    closed is a fault of its line alone, and the lines after it are read as they stand.
    """
    ahead, lines = following
    whole = text
    for size in range(_MAX_LINES):
        if size == len(ahead):
            line = next(lines, None)
            if line is None:
                break
            ahead.append(line)
        whole += ahead[size][1]
        if ahead[size][1].count('"') % 2:
            cells = _quoted_cells(whole, separator)
            if cells is None or (widths and len(cells) not in widths):
                break
            for _ in range(size + 1):
                ahead.popleft()
            return whole, cells
    return text, None


def _quoted_cells(text: str, separator: str) -> list[str] | None:
    """The cells of a record with quotes; None where they do not close or close too early."""
    try:
        records = list(csv.reader([text], delimiter=separator, strict=True))
    except csv.Error:
        return None
    return records[0] if len(records) == 1 else None


def _undecodable_byte(text: str) -> str:
    """The first byte that is no UTF-8, empty where there is none."""
    for sign in text:
        if "\udc80" <= sign <= "\udcff":
            return f"0x{ord(sign) - 0xDC00:02X}"
    return ""
