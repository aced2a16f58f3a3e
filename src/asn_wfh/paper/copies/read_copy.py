"""A copy of a paper: its text, by what it was read, and what was left out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.file_format import file_format
from asn_wfh.paper.copies.running_lines import pages_without_running_lines
from asn_wfh.paper.utf8_paper_text_or_refusal import decode_paper_text
from asn_wfh.version import __version__

if TYPE_CHECKING:
    from asn_wfh.paper.copies.pdf_text import PdfPage
    from asn_wfh.paper.copies.recognise_text import RecognisedText

__all__ = ["MAX_FILE_BYTES", "PaperCopy", "read_copy"]

MAX_FILE_BYTES = 64 * 1024 * 1024
"""A file of any kind may have so many bytes; a text has a bound of its own."""

_OWN_READER = f"asn-wfh {__version__}"
_FEWEST_WORDS = 60
"""A circular has more words than this; a PDF with a picture and fewer is a scan with a stamp."""


@dataclass(frozen=True, slots=True)
class PaperCopy:
    """The text of a copy of a circular, with how it was read.

    `format` is one of `FORMATS`; `reader` names what read it, with its version, and is empty for a
    text, which needs no reading; `sha256` is the digest of the file; `omitted_lines` stand at the
    edge of its pages and are not part of the text; `is_recognised` says that letters may be
    wrong.
    """

    name: str
    text: str
    format: str
    reader: str
    sha256: str
    omitted_lines: tuple[str, ...] = ()
    is_recognised: bool = False

    def as_dict(self) -> dict[str, object]:
        """How the copy was read, as JSON values; its text and its digest are not among them."""
        return {
            "format": self.format,
            "reader": self.reader or None,
            "recognised": self.is_recognised,
            "omitted_lines": list(self.omitted_lines),
        }


def read_copy(raw: bytes | str, name: str, *, recognise: bool = False) -> PaperCopy:
    """The text of a file that holds a circular: text, DOCX, PDF, HTML, Markdown or a scan.

    `name` is what faults call the file.

    With `recognise` the text of a scan is recognised by a program of the machine.  Raises
    PaperError for a file of another kind, and where it is damaged, protected, past a bound, or a
    scan.
    """
    if isinstance(raw, str):
        digest = sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
        return PaperCopy(name, decode_paper_text(raw, name), "txt", "", digest)
    if len(raw) > MAX_FILE_BYTES:
        raise PaperError([Fault.of("too_large", size=len(raw), limit=MAX_FILE_BYTES).at(file=name)])
    kind = file_format(raw, name)
    digest = sha256(raw).hexdigest()
    match kind:
        case "pdf":
            return _copy_of_pdf(raw, name, digest, recognise)
        case "image":
            return _copy_of_image(raw, name, digest, recognise)
        case "docx":
            return _copy_of_docx(raw, name, digest)
        case "html":
            return _copy_of_html(raw, name, digest)
    text = decode_paper_text(raw, name)
    if kind == "md":
        return _copy_of_markdown(text, name, digest)
    return PaperCopy(name, text, "txt", "", digest)


# What reads a kind of file is imported where one is read: a text needs none of it.


def _copy_of_docx(raw: bytes, name: str, digest: str) -> PaperCopy:
    from asn_wfh.paper.copies.docx_text import docx_text_and_omitted_lines

    text, omitted = docx_text_and_omitted_lines(raw, name)
    return PaperCopy(name, _checked(text, name), "docx", _OWN_READER, digest, omitted)


def _copy_of_html(raw: bytes, name: str, digest: str) -> PaperCopy:
    from asn_wfh.paper.copies.html_text import HTML_READER, html_text

    return PaperCopy(name, _checked(html_text(raw, name), name), "html", HTML_READER, digest)


def _copy_of_markdown(text: str, name: str, digest: str) -> PaperCopy:
    from asn_wfh.paper.copies.markdown_text import markdown_text

    return PaperCopy(name, _checked(markdown_text(text), name), "md", _OWN_READER, digest)


def _copy_of_image(raw: bytes, name: str, digest: str, recognise: bool) -> PaperCopy:
    if not recognise:
        raise PaperError([Fault.of("paper_image", file=name).at(file=name)])
    from asn_wfh.paper.copies.recognise_text import recognise_image

    return _copy_of_recognised(recognise_image(raw, name), name, "image", digest)


def _copy_of_pdf(raw: bytes, name: str, digest: str, recognise: bool) -> PaperCopy:
    from asn_wfh.paper.copies.pdf_text import pdf_pages, pdf_reader_name

    pages = pdf_pages(raw, name)
    texts, omitted = pages_without_running_lines([page.text for page in pages])
    scanned = _scanned_page_numbers(pages, texts)
    if scanned and recognise:
        from asn_wfh.paper.copies.recognise_text import recognise_pdf

        return _copy_of_recognised(recognise_pdf(raw, name), name, "pdf", digest)
    if scanned:
        numbers = ", ".join(map(str, scanned))
        code = "paper_scan" if _words(texts) < _FEWEST_WORDS else "paper_scanned_pages"
        raise PaperError([Fault.of(code, pages=numbers, file=name).at(file=name)])
    text = _checked(_joined(texts), name)
    return PaperCopy(name, text, "pdf", pdf_reader_name(), digest, omitted)


def _scanned_page_numbers(pages: Sequence[PdfPage], texts: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the pages that are pictures, whatever is stamped on them."""
    is_scan = _words(texts) < _FEWEST_WORDS
    return tuple(
        number
        for number, (page, text) in enumerate(zip(pages, texts, strict=True), start=1)
        if page.may_be_picture and (not text.strip() or is_scan)
    )


def _words(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _copy_of_recognised(result: RecognisedText, name: str, kind: str, digest: str) -> PaperCopy:
    texts, omitted = pages_without_running_lines(result.pages)
    text = _checked(_joined(texts), name)
    return PaperCopy(name, text, kind, result.reader, digest, omitted, is_recognised=True)


def _joined(pages: Sequence[str]) -> str:
    """The pages as one text; a form feed is no blank line, so a sentence may go on behind it."""
    return "\f".join(page.strip("\n") for page in pages) + "\n"


def _checked(text: str, name: str) -> str:
    """The text in plain signs; PaperError where a character is lost or the text is too long."""
    from asn_wfh.paper.copies.plain_signs import with_plain_signs

    return decode_paper_text(with_plain_signs(text), name)
