"""Pages of a PDF as pictures, and what programs of the machine recognise in them."""

import io
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from fpdf import FPDF

from asn_wfh.paper.copies import recognise_text
from asn_wfh.paper.copies.read_copy import read_copy
from paper.copies.converters import need_converters
from paper.copies.paragraphs_of_text import paragraphs_of_text
from paper.copies.write_pdf import pdf_of_paragraphs

__all__ = ["RECOGNISERS", "recognise_each_picture_once", "recognised_text_of_scan"]

_TEXT_BY_COMMAND_AND_PICTURE: dict[tuple[str, ...], str] = {}
_TEXT_OF_SCAN: dict[tuple[str, str, int], str] = {}


def recognise_each_picture_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tesseract read no page anew that it has read: a change touches one page of four."""
    run = recognise_text._run

    def run_once(command: list[str], file_name: str) -> str:
        picture = Path(command[1])
        if Path(command[0]).name != "tesseract" or not picture.is_file():
            return run(command, file_name)
        key = (sha256(picture.read_bytes()).hexdigest(), *command[2:])
        if key not in _TEXT_BY_COMMAND_AND_PICTURE:
            _TEXT_BY_COMMAND_AND_PICTURE[key] = run(command, file_name)
        return _TEXT_BY_COMMAND_AND_PICTURE[key]

    monkeypatch.setattr(recognise_text, "_run", run_once)


def recognised_text_of_scan(text: str, recogniser: str, dots_per_inch: int, folder: Path) -> str:
    """The text of a paper as one of `RECOGNISERS` has it once it was printed and scanned."""
    need_converters("pdftoppm", "tesseract")
    key = (text, recogniser, dots_per_inch)
    if key not in _TEXT_OF_SCAN:
        pictures = _pictures_of_pages(text, dots_per_inch, folder)
        _TEXT_OF_SCAN[key] = RECOGNISERS[recogniser](pictures)
    return _TEXT_OF_SCAN[key]


def _pictures_of_pages(text: str, dots_per_inch: int, folder: Path) -> list[Path]:
    for old in folder.glob("page*.png"):
        old.unlink()
    (folder / "naskah.pdf").write_bytes(pdf_of_paragraphs(paragraphs_of_text(text)))
    subprocess.run(
        ["pdftoppm", "-r", str(dots_per_inch), "-gray", "-png", "naskah.pdf", "page"],
        cwd=folder,
        check=True,
        timeout=120,
    )
    return sorted(folder.glob("page*.png"))


def _text_by_the_command(pictures: list[Path]) -> str:
    """What `--ocr` makes of a PDF of pictures without any text."""
    scan = FPDF(format="A4")
    scan.set_auto_page_break(False)
    for picture in pictures:
        scan.add_page()
        scan.image(io.BytesIO(picture.read_bytes()), x=0, y=0, w=scan.w, h=scan.h)
    copy = read_copy(bytes(scan.output()), "pindai.pdf", recognise=True)
    assert copy.is_recognised
    return copy.text


def _text_by_tesseract_alone(pictures: list[Path]) -> str:
    """What tesseract gives whoever calls it without any option but the language."""
    pages = (
        recognise_text._run(["tesseract", str(one), "stdout", "-l", "ind"], "pindai.txt")
        for one in pictures
    )
    return "".join(pages)


RECOGNISERS: dict[str, Callable[[list[Path]], str]] = {
    "--ocr": _text_by_the_command,
    "tesseract alone": _text_by_tesseract_alone,
}
"""From the pictures of pages to the text that is recognised in them."""
