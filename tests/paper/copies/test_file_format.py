"""The kind of a file is told by its bytes; its name decides only between kinds of text."""

import io
import zipfile

import pytest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies.file_format import file_format
from paper.copies.write_docx import docx_of_body


def archive_of(*names: str) -> bytes:
    """A zip archive with empty files of given names."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("raw", "name", "kind"),
    [
        (b"%PDF-1.7\n", "naskah.txt", "pdf"),
        (b"\xef\xbb\xbf%PDF-1.7\n", "naskah.docx", "pdf"),
        (b"\n%PDF-1.4\n", "naskah", "pdf"),
        (docx_of_body(""), "naskah.pdf", "docx"),
        (b"<!DOCTYPE html><p>x", "naskah.txt", "html"),
        (b'<?xml version="1.0"?>\n<html xmlns="x">', "naskah.md", "html"),
        (b"<p>x</p>", "naskah.HTM", "html"),
        (b"<p>x</p>", "naskah.txt", "txt"),
        (b"1\\. x", "naskah.md", "md"),
        (b"1. x", "naskah.markdown", "md"),
        (b"\x89PNG\r\n\x1a\n", "naskah.pdf", "image"),
        (b"\xff\xd8\xff\xe0", "naskah", "image"),
        (b"Berkas %PDF-1.7 ini", "naskah.txt", "txt"),
        (b"", "naskah.txt", "txt"),
    ],
)
def test_content_decides(raw: bytes, name: str, kind: str) -> None:
    """What the bytes are counts, whatever the file is called."""
    assert file_format(raw, name) == kind


@pytest.mark.parametrize(
    ("raw", "format_"),
    [
        (b"{\\rtf1 x}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
        (archive_of("[Content_Types].xml", "xl/workbook.xml"), "XLSX"),
        (archive_of("mimetype", "content.xml"), "ODT"),
        (archive_of("naskah.txt"), "ZIP"),
    ],
)
def test_other_kinds_are_refused_by_their_name(raw: bytes, format_: str) -> None:
    """A file that another program must open first is named as what it is, with what to do."""
    with pytest.raises(PaperError) as caught:
        file_format(raw, "naskah.docx")
    (fault,) = caught.value.faults
    assert fault.code == "paper_other_format"
    assert f"({format_})" in fault.fault("en")
    assert fault.file == "naskah.docx"
    assert "DOCX" in fault.remedy("id")


def test_a_cut_archive_is_refused() -> None:
    """Half of a document is damaged, not another kind."""
    with pytest.raises(PaperError) as caught:
        file_format(docx_of_body("")[:200], "naskah.docx")
    assert caught.value.faults[0].code == "paper_broken_file"
