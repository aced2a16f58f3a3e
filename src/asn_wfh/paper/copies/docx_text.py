"""The text of a document of a word processor, as it would be printed.

Read by the standard library, since the markers that the program counts (`docx_numbering`) and
the parts that are not printed (deleted, moved away or hidden text, a second form of a drawing)
are known to the document's XML alone.  Source: ECMA-376, part 1, 17.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.docx_numbering import (
    DocxNumbering,
    ListPlace,
    numbering_of_document,
)
from asn_wfh.paper.copies.docx_parts import DocxParts
from asn_wfh.paper.copies.lines_from_paragraphs_and_table_rows import PrintedLines
from asn_wfh.paper.nonempty_lines_of_paper_text import PAGE_NUMBER

__all__ = ["docx_text_and_omitted_lines"]

_UNPRINTED = frozenset({"Fallback", "moveFrom", "del", "instrText", "delText", "sectPr"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "sym": "\u2022"}
_OFF = ("0", "false", "off")
_ISSUER = re.compile(r"(?:PEMERINTAH|BUPATI|WALI ?KOTA|GUBERNUR|SEKRETARI)", re.IGNORECASE)
_LETTERHEAD_LINES = 10


def docx_text_and_omitted_lines(raw: bytes, file_name: str) -> tuple[str, tuple[str, ...]]:
    """The text of a document, and the lines at the edge of its pages that are not part of it.

    A letterhead that stands in the head of the page is put above the text.  Raises PaperError
    where the file is damaged.
    """
    parts = DocxParts.from_bytes(raw, file_name)
    numbering = next(iter(parts.roots_of_kind("numbering")), None)
    styles = next(iter(parts.roots_of_kind("styles")), None)
    body = _BodyReader(numbering_of_document(numbering, styles))
    try:
        for event, element in iterparse(BytesIO(parts.bytes_of_main_part()), ("start", "end")):  # noqa: S314
            body.read_element(event, element)
    except (ParseError, ValueError, LookupError):
        fault = Fault.of("paper_broken_file", format="DOCX")
        raise PaperError([fault.at(file=file_name)]) from None
    text = body.lines.text()
    heads = [_lines_of_part(root) for root in parts.roots_of_kind("header")]
    letterhead = _letterhead_from_heads(heads, text)
    notes = [*heads, *map(_lines_of_part, _parts_below_text(parts))]
    omitted = [line for lines in notes for line in lines if line not in letterhead]
    return "\n".join([*letterhead, text]), tuple(dict.fromkeys(omitted))


def _parts_below_text(parts: DocxParts) -> Iterator[Element]:
    for kind in ("footer", "footnotes", "endnotes"):
        yield from parts.roots_of_kind(kind)


def _letterhead_from_heads(heads: list[list[str]], text: str) -> list[str]:
    """The head of the page that names the issuer, where the text above the clauses does not."""
    printed = [line for line in text.splitlines() if line][:_LETTERHEAD_LINES]
    if any(map(_ISSUER.match, printed)):
        return []
    return next((lines for lines in heads if any(map(_ISSUER.match, lines))), [])


def _lines_of_part(root: Element) -> list[str]:
    """The lines of a head, a foot or of notes, but those that number a page."""
    reader = _BodyReader(numbering_of_document(None, None))
    for event, element in _walk(root):
        reader.read_element(event, element)
    lines = (line.strip() for line in reader.lines.text().splitlines())
    return [line for line in lines if line and not PAGE_NUMBER.fullmatch(line)]


def _walk(root: Element) -> Iterator[tuple[str, Element]]:
    """Each element where it begins and where it ends, however deep they stand in each other."""
    waiting = [("end", root), ("start", root)]
    while waiting:
        event, element = waiting.pop()
        yield event, element
        if event == "start":
            for below in reversed(element):
                waiting += [("end", below), ("start", below)]


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is being read: the marker is known once its settings are."""

    style: str = ""
    place: ListPlace = field(default_factory=ListPlace)
    texts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _BodyReader:
    """Reads elements in the order of the file; what stands in each other waits on stacks."""

    numbering: DocxNumbering
    lines: PrintedLines = field(default_factory=PrintedLines)
    _paragraphs: list[_Paragraph] = field(default_factory=list)
    _names: list[str] = field(default_factory=list)
    _unprinted: int = 0
    _hidden: bool = False
    _capitals: bool = False

    def read_element(self, event: str, element: Element) -> None:
        """Take up an element where it begins or ends."""
        name = element.tag.rsplit("}", 1)[-1]
        if event == "start":
            self._names.append(name)
            self._unprinted += name in _UNPRINTED
            if not self._unprinted:
                self._open(name, element)
            return
        if not self._unprinted:
            self._close(name, element)
        self._unprinted -= name in _UNPRINTED
        self._names.pop()
        # Its text was read where it ended; a long document need not be held whole.
        element.clear()

    def _open(self, name: str, element: Element) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph())
        elif name == "tr":
            self.lines.open_row()
        elif name == "tc":
            self.lines.open_cell()
        elif name == "r":
            self._hidden = self._capitals = False
        elif self._paragraphs and name in ("pStyle", "numId", "ilvl", "vanish", "caps"):
            self._set(name, next((v for k, v in element.items() if k.endswith("}val")), ""))

    def _set(self, name: str, value: str) -> None:
        """Take up a setting of the paragraph or of the run that is open."""
        paragraph = self._paragraphs[-1]
        within = self._names[-2] if len(self._names) > 1 else ""
        if name == "pStyle":
            paragraph.style = value
        elif name == "numId" and within == "numPr":
            paragraph.place = ListPlace(value, paragraph.place.level)
        elif name == "ilvl" and within == "numPr":
            level = int(value) if value.isdecimal() and len(value) == 1 else 0
            paragraph.place = ListPlace(paragraph.place.number, level)
        elif name == "vanish":
            self._hidden = value not in _OFF and "r" in self._names[-3:]
        elif name == "caps":
            self._capitals = value not in _OFF and "r" in self._names[-3:]

    def _close(self, name: str, element: Element) -> None:
        if name == "p" and self._paragraphs:
            self._print(self._paragraphs.pop())
        elif name == "tr":
            self.lines.close_row()
        elif name in ("t", *_SIGNS) and self._paragraphs and not self._hidden:
            # A tab stop in the settings of a paragraph is no tab.
            if name == "tab" and "pPr" in self._names:
                return
            text = element.text or "" if name == "t" else _SIGNS[name]
            self._paragraphs[-1].texts.append(text.upper() if self._capitals else text)

    def _print(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.texts)
        marker = self.numbering.next_marker(paragraph.place, paragraph.style)
        if marker and text.strip():
            text = f"{marker} {text.lstrip()}"
        self.lines.add_paragraph(text)
