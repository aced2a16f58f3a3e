"""A document is read as it would be printed, and within bounds."""

import io
import zipfile
from contextlib import suppress

import pytest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies import docx_parts
from asn_wfh.paper.copies.docx_text import docx_text_and_omitted_lines
from paper.copies.write_docx import W, docx_of_body, paragraph_xml


def text_of(body: str, **parts: str) -> str:
    """The text of a document."""
    return docx_text_and_omitted_lines(docx_of_body(body, **parts), "naskah.docx")[0]


def code_of(raw: bytes) -> str:
    """The code of the fault for which a file is refused."""
    with pytest.raises(PaperError) as caught:
        docx_text_and_omitted_lines(raw, "naskah.docx")
    (fault,) = caught.value.faults
    assert fault.file == "naskah.docx"
    assert fault.message("id") != fault.message("en")
    return fault.code


def run(text: str, settings: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:r><w:rPr>{settings}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def test_a_paragraph_is_a_line() -> None:
    """Paragraphs are lines, an empty one an empty line, a break in one a line too."""
    body = run("satu") + "<w:p/>" + "<w:p><w:r><w:t>dua</w:t><w:br/><w:t>tiga</w:t></w:r></w:p>"
    assert text_of(body) == "satu\n\ndua\ntiga\n"


def test_a_tab_is_kept_and_a_tab_stop_is_none() -> None:
    """A typed tab stands between marker and words; the settings of a paragraph hold no text."""
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="360"/></w:tabs></w:pPr>'
        "<w:r><w:t>a.</w:t><w:tab/><w:t>satu</w:t><w:noBreakHyphen/><w:t>dua</w:t></w:r></w:p>"
    )
    assert text_of(body) == "a.\tsatu-dua\n"


def test_what_is_not_printed_is_not_read() -> None:
    """Deleted, moved and hidden text, instructions of fields, and second forms are left out."""
    body = (
        "<w:p><w:del><w:r><w:delText>hapus</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>tambah</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gaib</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> tampak</w:t></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert text_of(body) == "tambah tampak\n"


def test_capitals_of_the_layout_are_capitals() -> None:
    """What is printed in capitals is read in capitals."""
    assert text_of(run("Surat Edaran", "<w:caps/>")) == "SURAT EDARAN\n"


def test_a_drawing_with_two_forms_is_read_once() -> None:
    """The text of a box is read in the form that newer programs print."""
    box = "<w:txbxContent>" + run("kotak") + "</w:txbxContent>"
    body = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent><w:t>luar</w:t></w:r></w:p>"
    )
    assert text_of(body) == "kotak\nluar\n"


def test_rows_of_a_table_are_lines() -> None:
    """Cells of a line each stand beside each other; others stand below each other."""

    def cell(*lines: str) -> str:
        return f"<w:tc>{''.join(map(run, lines))}</w:tc>"

    body = (
        f"<w:tbl><w:tr>{cell('Nomor')}{cell(': 3/SE/2032')}</w:tr>"
        f"<w:tr>{cell('a', 'b')}{cell('c')}</w:tr></w:tbl>"
    )
    assert text_of(body) == "Nomor    : 3/SE/2032\na\nb\nc\n"


HEAD = f'<w:hdr xmlns:w="{W}">{run("PEMERINTAH KOTA KINCIR")}{run("Jalan Angin 1")}</w:hdr>'
FOOT = f'<w:ftr xmlns:w="{W}">{run("Dicetak oleh Tata Usaha")}{run("- 1 -")}</w:ftr>'


def test_a_letterhead_in_the_head_of_the_page_is_read() -> None:
    """Where the text names no issuer, the head of the page that does stands above it."""
    raw = docx_of_body(run("SURAT EDARAN"), header1=HEAD, footer1=FOOT)
    text, omitted = docx_text_and_omitted_lines(raw, "naskah.docx")
    assert text == "PEMERINTAH KOTA KINCIR\nJalan Angin 1\nSURAT EDARAN\n"
    assert omitted == ("Dicetak oleh Tata Usaha",)


def test_another_head_is_left_out_and_told() -> None:
    """Where the text names the issuer, heads and feet of pages are told as left out."""
    raw = docx_of_body(run("WALI KOTA KINCIR"), header1=HEAD, footer1=FOOT)
    text, omitted = docx_text_and_omitted_lines(raw, "naskah.docx")
    assert text == "WALI KOTA KINCIR\n"
    assert omitted == ("PEMERINTAH KOTA KINCIR", "Jalan Angin 1", "Dicetak oleh Tata Usaha")


def test_an_empty_numbered_paragraph_has_no_marker_of_its_own_line() -> None:
    """A marker without words is no item."""
    body = paragraph_xml("", numbered=(1, 0)) + paragraph_xml("satu", numbered=(1, 0))
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    assert text_of(body, numbering=numbering) == "2. satu\n"


def with_main_part(xml: bytes) -> bytes:
    """A document whose main part is given as it is."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
    return stream.getvalue()


def test_a_part_that_unfolds_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file may not fill the memory."""
    monkeypatch.setattr(docx_parts, "MAX_PART_BYTES", 10_000)
    assert code_of(with_main_part(b"<a>" + b" " * 20_000 + b"</a>")) == "paper_unfolds"


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"bukan XML",
        b"<w:document",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"<a>&b;</a>",
        b'<?xml version="1.0" encoding="tidak-ada"?><a/>',
    ],
)
def test_damaged_xml_is_refused(xml: bytes) -> None:
    """A part that is no XML, or defines words of its own, is damaged."""
    assert code_of(with_main_part(xml)) == "paper_broken_file"


def test_a_changed_byte_is_refused() -> None:
    """A part whose sum is wrong is damaged, never half read."""
    raw = bytearray(docx_of_body(run("satu")))
    place = raw.index(b"word/document.xml") + len(b"word/document.xml") + 4
    raw[place] ^= 0xFF
    assert code_of(bytes(raw)) == "paper_broken_file"


def test_whatever_is_damaged_is_one_fault() -> None:
    """A byte changed anywhere is read past or refused, and nothing else is raised."""
    raw = docx_of_body(run("satu"), header1=HEAD)
    for place in range(len(raw)):
        with suppress(PaperError):
            docx_text_and_omitted_lines(
                raw[:place] + bytes([raw[place] ^ 0xFF]) + raw[place + 1 :], "naskah.docx"
            )


def test_a_document_without_text_part_is_refused() -> None:
    """An archive that only looks like a document is damaged."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    assert code_of(stream.getvalue()) == "paper_broken_file"


def test_nesting_has_no_end_to_fear() -> None:
    """A thousand boxes in each other are read, not followed into the ground."""
    depth = 3_000
    body = "<w:p><w:r>" * depth + "<w:t>dalam</w:t>" + "</w:r></w:p>" * depth
    assert "dalam" in text_of(body, header1=HEAD.replace("</w:hdr>", body + "</w:hdr>"))
