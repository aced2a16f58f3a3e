"""What kind of file a copy of a paper is: by its bytes, and by its name where text is text."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from asn_wfh.messages.errors import Fault, PaperError

__all__ = ["FORMATS", "file_format"]

FORMATS = ("txt", "docx", "pdf", "html", "md", "image")
"""The kinds of files that are read; an image only by recognising its text."""

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
# What other programs write, by the first bytes; the keys name them to people.
_OTHERS = {
    b"{\\rtf": "RTF",
    b"\xd0\xcf\x11\xe0": "DOC",
    b"7z\xbc\xaf": "7Z",
    b"Rar!": "RAR",
}
_ENDINGS = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "md", ".markdown": "md"}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_REACH = 1024
"""A PDF may have so many bytes before its mark."""


def file_format(raw: bytes, file_name: str) -> str:
    """One of `FORMATS`; PaperError for a file of a kind that is not read."""
    start = raw[:_REACH].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in start and (start.lstrip().startswith(b"%PDF-") or b"\x00" in start):
        return "pdf"
    if start.startswith(b"PK\x03\x04"):
        return _format_of_archive(raw, file_name)
    if start.startswith(_IMAGES):
        return "image"
    other = next((kind for sign, kind in _OTHERS.items() if start.startswith(sign)), "")
    if other:
        raise PaperError([Fault.of("paper_other_format", format=other).at(file=file_name)])
    if _HTML.match(start):
        return "html"
    return _ENDINGS.get(PurePath(file_name).suffix.lower(), "txt")


def _format_of_archive(raw: bytes, file_name: str) -> str:
    """`docx` for a document of a word processor; PaperError for any other archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        fault = Fault.of("paper_broken_file", format="DOCX")
        raise PaperError([fault.at(file=file_name)]) from None
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return "docx"
    kinds = {"xl/": "XLSX", "ppt/": "PPTX", "content.xml": "ODT"}
    kind = next(
        (kind for part, kind in kinds.items() if any(name.startswith(part) for name in names)),
        "ZIP",
    )
    raise PaperError([Fault.of("paper_other_format", format=kind).at(file=file_name)])
