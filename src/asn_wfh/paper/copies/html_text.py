"""The text of a page of HTML: a line for each block, and the markers that its lists count."""

from __future__ import annotations

import codecs
import re
import sys
from dataclasses import dataclass
from html.parser import HTMLParser

from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.docx_numbering import number_in_form
from asn_wfh.paper.copies.lines_from_paragraphs_and_table_rows import PrintedLines

__all__ = ["HTML_READER", "html_text"]

HTML_READER = f"html.parser {sys.version_info.major}.{sys.version_info.minor}"

_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|caption|center|d[dlt]|div|fieldset|figure|footer|form"
    "|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul"
)
"""Tags before and behind which a line ends."""

_UNPRINTED = re.compile("head|script|style|template|noscript|title")
_EMPTY = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
_FORMS = {
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "1": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "decimal": "decimal",
    "none": "none",
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)")
_UNSHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_CHARSET = re.compile(rb"<meta[^>]*charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(
    rb"\s*<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9_-]{1,40})", re.IGNORECASE
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD_REACH = 4096


def html_text(raw: bytes, file_name: str) -> str:
    """The text of a page; PaperError where its characters cannot be read."""
    reader = _PageReader()
    reader.feed(_with_open_ends_as_text(_decoded(raw, file_name)))
    reader.close()
    return reader.text()


def _with_open_ends_as_text(page: str) -> str:
    """The page in which a tag or a comment that never ends is text, as browsers have it.

    The parser looks for the end of each anew, which takes minutes where there are thousands.
    """
    end = page.rfind(">") + 1
    page = page[:end] + page[end:].replace("<", "&lt;")
    end = page.rfind("-->") + 1
    return page[:end] + page[end:].replace("<!--", "&lt;!--")


def _decoded(raw: bytes, file_name: str) -> str:
    """The characters of a page in the encoding that it names, in UTF-8 where it names none."""
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "")
    if not encoding:
        named = _CHARSET.search(raw[:_HEAD_REACH]) or _XML_CHARSET.match(raw)
        encoding = named[1].decode() if named else "utf-8"
    try:
        return raw.decode(encoding)
    except (LookupError, UnicodeError) as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        fault = Fault.of("paper_not_in_encoding", encoding=encoding)
        line = raw[:start].count(b"\n") + 1
        raise PaperError([fault.at(file=file_name, line=line)]) from None


@dataclass(slots=True)
class _OpenList:
    """A list that is being read: the form of its numbers, empty for bullets, and the next one."""

    form: str
    next_number: int


class _PageReader(HTMLParser):
    """Reads a page into lines; the base class calls a method for each tag and text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines = PrintedLines()
        self._texts: list[str] = []
        self._marker = ""
        self._lists: list[_OpenList] = []
        self._unprinted: list[str] = []

    def text(self) -> str:
        """The lines so far."""
        self._end_line()
        return self._lines.text()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what a tag begins."""
        values = {name: value or "" for name, value in attrs}
        hidden = "hidden" in values or bool(_UNSHOWN.search(values.get("style", "").lower()))
        if _UNPRINTED.fullmatch(tag) or hidden or self._unprinted:
            if not _EMPTY.fullmatch(tag):
                self._unprinted.append(tag)
            return
        if _BLOCKS.fullmatch(tag):
            self._end_line()
        if tag in ("ol", "ul"):
            self._lists.append(_open_list(tag, values))
        elif tag == "li":
            self._marker = self._next_marker(values.get("value", ""))
        elif tag == "tr":
            self._lines.open_row()
        elif tag in ("td", "th"):
            self._lines.open_cell()
        elif tag == "br":
            self._texts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End what a tag ends."""
        if self._unprinted:
            if tag in self._unprinted:
                while self._unprinted.pop() != tag:
                    pass
            return
        if _BLOCKS.fullmatch(tag):
            self._end_line()
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag == "tr":
            self._lines.close_row()

    def handle_data(self, data: str) -> None:
        """Take up a text."""
        if not self._unprinted:
            # Line ends of the file are spaces of the page.
            self._texts.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _next_marker(self, value: str) -> str:
        """The marker of the next item of the list that is open."""
        if not self._lists or not self._lists[-1].form:
            return "-"
        own = self._lists[-1]
        if value.isdecimal() and len(value) < 5:
            own.next_number = int(value)
        number = number_in_form(own.next_number, own.form)
        own.next_number += 1
        return f"{number}." if number else ""

    def _end_line(self) -> None:
        """Put the texts since the last block on a line, behind the marker that waits."""
        text = "".join(self._texts)
        self._texts.clear()
        if text.strip():
            printed = f"{self._marker} {text.lstrip()}" if self._marker else text
            self._lines.add_paragraph(printed)
            self._marker = ""


def _open_list(tag: str, values: dict[str, str]) -> _OpenList:
    style = _STYLE.search(values.get("style", "").lower())
    form = _FORMS.get(values.get("type", ""), "decimal")
    if style and style[1] in _FORMS:
        form = _FORMS[style[1]]
    start = values.get("start", "")
    return _OpenList(
        form if tag == "ol" else "", int(start) if start.isdecimal() and len(start) < 5 else 1
    )
