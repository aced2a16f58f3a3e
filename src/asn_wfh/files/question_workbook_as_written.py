"""Whether a file is a workbook of questions, and whether somebody has saved it since.

Whoever fills in such a workbook, also in a column, a sheet or a note of their own, saves it anew.
The workbook states the digest of its parts, and what is saved anew has other ones.  This needs
no library of workbooks, so that whatever writes a file can look first.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from asn_wfh.messages.errors import FactError, Fault

__all__ = [
    "PROPERTY",
    "RECORD_SHEET",
    "is_question_workbook",
    "refuse_overwriting_answers",
    "with_digest_of_parts",
]

RECORD_SHEET = "asn-wfh"
"""The sheet, not shown, that records what was asked; a workbook of questions is known by it."""
PROPERTY = "asn-wfh-digest:"
"""What the description of a workbook begins with, before the digest of its parts."""

_DESCRIPTION = "docProps/core.xml"
"""The part of a workbook that has its description, and when it was written."""
_SHEET_NAME = re.compile(rf"""\bname=["']{RECORD_SHEET}["']""".encode())
_NAMES_IN_PARTS = {
    "xl/workbook.xml": _SHEET_NAME,
    "xl/workbook.bin": re.compile(re.escape(RECORD_SHEET.encode("utf-16-le"))),
    "content.xml": _SHEET_NAME,
}
"""Where the sheets are named in an XLSX, XLSB or ODS workbook, and the name that is looked for."""
_NAMES_IN_OLE = (RECORD_SHEET.encode(), RECORD_SHEET.encode("utf-16-le"))
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What archives, and workbooks of the years before them (XLS), begin with."""


def with_digest_of_parts(data: bytes) -> bytes:
    """A workbook whose description ends with the digest of its other parts.

    `data` is one whose description is `PROPERTY`.
    """
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as plain, ZipFile(stream, "w", ZIP_DEFLATED) as stated:
        digest = _digest_of_parts(plain.infolist())
        for part in plain.infolist():
            content = plain.read(part)
            if part.filename == _DESCRIPTION:
                content = content.replace(PROPERTY.encode(), (PROPERTY + digest).encode())
            stated.writestr(part, content, ZIP_DEFLATED)
    return stream.getvalue()


def is_question_workbook(path: Path) -> bool:
    """Whether a file is a workbook of questions, filled in or not, of any kind of workbook."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        begin = stream.read(len(_OLE))
        if begin == _OLE:
            whole = stream.read()
            return any(name in whole for name in _NAMES_IN_OLE)
    if not begin.startswith(_ZIP):
        return False
    try:
        with ZipFile(path) as archive:
            parts = _NAMES_IN_PARTS.keys() & {*archive.namelist()}
            return any(_NAMES_IN_PARTS[part].search(archive.read(part)) for part in parts)
    except (BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        # What is broken, or closed by a password, is no workbook that this program wrote.
        return False


def refuse_overwriting_answers(path: Path) -> None:
    """Raise FactError for a workbook of questions that somebody has saved since it was written.

    Hours of an office's work would be lost without a trace.
    """
    if is_question_workbook(path) and not _is_as_written(path):
        raise FactError([Fault.of("workbook_has_answers", file=path.name)])


def _is_as_written(path: Path) -> bool:
    """Whether the description of a workbook of questions has the digest of its other parts."""
    try:
        with ZipFile(path) as archive:
            stated = (PROPERTY + _digest_of_parts(archive.infolist())).encode()
            return stated in archive.read(_DESCRIPTION)
    except (BadZipFile, KeyError):
        return False


def _digest_of_parts(parts: Iterable[ZipInfo]) -> str:
    """The digest of the names, lengths and checksums of all parts but the description."""
    lines = [f"{p.filename} {p.file_size} {p.CRC}" for p in parts if p.filename != _DESCRIPTION]
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()
