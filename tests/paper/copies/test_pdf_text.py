"""A PDF is read page by page, within bounds; what is none, or cannot be opened, is told."""

import builtins
import io
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from typing import Any

import pytest
from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from PIL import Image

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies import pdf_text
from asn_wfh.paper.copies.pdf_text import pdf_pages
from asn_wfh.paper.copies.read_copy import read_copy
from paper.copies.paragraphs_of_text import TypedParagraph
from paper.copies.write_pdf import pdf_of_paragraphs

MANY = ["".join(letters) for letters in product("bdgkl", "aiueo", "mnprst", "aiueo")]
WORDS = [
    TypedParagraph("1.", 0, " ".join([*MANY, *reversed(MANY)])),
    TypedParagraph("2.", 0, " ".join(MANY[::7])),
]


def fault_of(raw: bytes, reader: Callable[..., Any] = read_copy) -> str:
    """The code of the fault for which a file is refused."""
    with pytest.raises(PaperError) as caught:
        reader(raw, "naskah.pdf")
    (fault,) = caught.value.faults
    assert fault.file == "naskah.pdf"
    return fault.code


def picture_pdf(pages: int, *, stamp: str = "") -> bytes:
    """Pages that are pictures, with a stamp in letters."""
    pdf = FPDF()
    pdf.set_font("Times", size=9)
    for number in range(1, pages + 1):
        pdf.add_page()
        pdf.image(Image.new("L", (40, 60), 250), w=150)
        if stamp:
            pdf.cell(0, 5, f"{stamp} {number}")
    return bytes(pdf.output())


def test_a_sentence_goes_on_over_pages() -> None:
    """Pages are parted by a form feed alone, and their numbers are no text."""
    copy = read_copy(pdf_of_paragraphs(WORDS), "naskah.pdf")
    head, tail = copy.text.split("\f")
    assert tail.split()[0] in MANY
    assert (head + "\n" + tail).split() == " ".join(one.text for one in WORDS).split()
    assert "- 1 -" not in copy.text
    assert copy.reader.startswith("pypdf ")
    assert copy.format == "pdf"
    assert not copy.is_recognised


def test_scans_are_told_to_be_scans() -> None:
    """A PDF of pictures is a scan, also where every page bears a stamp."""
    assert fault_of(picture_pdf(2)) == "paper_scan"
    assert fault_of(picture_pdf(3, stamp="Dokumen ini ditandatangani")) == "paper_scan"


def test_single_scanned_pages_are_named() -> None:
    """A picture between pages of text is named by its number."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.append(io.BytesIO(pdf_of_paragraphs(WORDS)))
    writer.append(io.BytesIO(picture_pdf(1)))
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(PaperError) as caught:
        read_copy(stream.getvalue(), "naskah.pdf")
    (fault,) = caught.value.faults
    assert fault.code == "paper_scanned_pages"
    assert "3" in fault.fault("id")
    assert "--ocr" in fault.remedy("id")


def encrypted_pdf(user: str, method: EncryptionMethod) -> bytes:
    """A protected PDF."""
    pdf = FPDF()
    pdf.set_font("Times", size=9)
    pdf.set_encryption("pemilik", user, encryption_method=method)
    pdf.add_page()
    pdf.cell(0, 5, "rahasia")
    return bytes(pdf.output())


def test_protection_against_changes_alone_is_opened() -> None:
    """A PDF that asks no password of its readers is read."""
    (page,) = pdf_pages(encrypted_pdf("", EncryptionMethod.RC4), "naskah.pdf")
    assert page.text == "rahasia"


def test_a_password_is_told() -> None:
    """A PDF that asks for a password is told to do so."""
    assert fault_of(encrypted_pdf("kunci", EncryptionMethod.RC4)) == "paper_encrypted"


@pytest.mark.parametrize("raw", [b"%PDF-1.7", b"%PDF-1.7\n" + b"x" * 3000])
def test_damage_is_told(raw: bytes) -> None:
    """What only begins as a PDF is damaged."""
    assert fault_of(raw) == "paper_broken_file"


def test_every_cut_is_read_or_refused() -> None:
    """Whatever a damaged PDF makes the library raise is one fault."""
    raw = pdf_of_paragraphs(WORDS)
    for end in range(100, len(raw), max(1, len(raw) // 25)):
        with suppress(PaperError):
            read_copy(raw[:end], "naskah.pdf")


def test_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many pages, and too long a time, end in a fault."""
    raw = pdf_of_paragraphs(WORDS)
    monkeypatch.setattr(pdf_text, "MAX_SECONDS", -1)
    assert fault_of(raw) == "paper_slow"
    monkeypatch.setattr(pdf_text, "MAX_PAGES", 1)
    assert fault_of(raw) == "paper_pages"


def test_without_the_library_its_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who lacks the extra learns how to install it."""
    import_module = builtins.__import__

    def import_without_pypdf(name: str, *rest: Any) -> Any:
        if name.startswith("pypdf"):
            raise ModuleNotFoundError(name)
        return import_module(name, *rest)

    monkeypatch.setattr(builtins, "__import__", import_without_pypdf)
    with pytest.raises(PaperError) as caught:
        pdf_pages(b"%PDF-1.7", "naskah.pdf")
    assert caught.value.faults[0].remedy("id") == "pasang dengan `pip install 'asn-wfh[papers]'`"
