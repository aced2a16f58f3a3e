"""The pages of a PDF, read by pypdf; it alone imports that library."""

from __future__ import annotations

import io
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, NoReturn

from asn_wfh.messages.errors import Fault, PaperError

if TYPE_CHECKING:
    from pypdf import PdfReader

__all__ = ["MAX_PAGES", "MAX_SECONDS", "PdfPage", "pdf_pages", "pdf_reader_name"]

MAX_PAGES = 200
MAX_SECONDS = 60
"""How long the pages of one file may take to read, looked at after each page."""

_FEW_WORDS = 40
"""Only on a page with so few words a picture may be the page itself."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: its text, and whether it has few words and a picture."""

    text: str
    may_be_picture: bool


def pdf_reader_name() -> str:
    """The library that reads, with its version."""
    return f"pypdf {version('pypdf')}"


def pdf_pages(raw: bytes, file_name: str) -> tuple[PdfPage, ...]:
    """The pages of a file.

    Raises PaperError without the extra `papers`, and where the file is damaged, protected, or
    past a bound.
    """
    try:
        import pypdf
        from pypdf.errors import DependencyError, FileNotDecryptedError
    except ModuleNotFoundError:
        _raise_fault(Fault.of("paper_no_pypdf"), file_name)
    with _library_without_a_word():
        try:
            reader = pypdf.PdfReader(io.BytesIO(raw))
            # Many are protected against changes alone, and open with an empty password.
            if reader.is_encrypted and not reader.decrypt(""):
                _raise_fault(Fault.of("paper_encrypted"), file_name)
            return tuple(_page_texts_within_page_and_time_limits(reader, file_name))
        except (DependencyError, FileNotDecryptedError):
            _raise_fault(Fault.of("paper_encrypted"), file_name)
        except PaperError:
            raise
        except Exception:
            # A damaged file makes the library raise whatever its reading ran into.
            _raise_fault(Fault.of("paper_broken_file", format="PDF"), file_name)


def _page_texts_within_page_and_time_limits(reader: PdfReader, file_name: str) -> Iterator[PdfPage]:
    count = len(reader.pages)
    if count > MAX_PAGES:
        _raise_fault(Fault.of("paper_pages", count=count, limit=MAX_PAGES), file_name)
    begin = time.monotonic()
    for number, page in enumerate(reader.pages, start=1):
        text = page.extract_text()
        yield PdfPage(text, len(text.split()) <= _FEW_WORDS and _has_picture(page))
        if time.monotonic() - begin > MAX_SECONDS:
            _raise_fault(Fault.of("paper_slow", page=number, limit=MAX_SECONDS), file_name)


def _has_picture(holder: Any, depth: int = 3) -> bool:
    """Whether a page, or a drawing that it repeats, draws a picture."""
    if depth == 0:
        return False
    resources = holder.get("/Resources")
    drawings = resources.get_object().get("/XObject") if resources is not None else None
    for drawing in () if drawings is None else drawings.get_object().values():
        drawn = drawing.get_object()
        kind = drawn.get("/Subtype")
        if kind == "/Image" or (kind == "/Form" and _has_picture(drawn, depth - 1)):
            return True
    return False


@contextmanager
def _library_without_a_word() -> Iterator[None]:
    """Keep what the library logs of odd files off the terminal; what matters is a fault."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def _raise_fault(fault: Fault, file_name: str) -> NoReturn:
    raise PaperError([fault.at(file=file_name)])
