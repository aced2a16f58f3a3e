"""The text of a scan, recognised by a program of the machine: ocrmypdf, or else tesseract.

Nothing is recognised unless it is asked for, since a letter that was recognised wrongly looks
like any other.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from asn_wfh.messages.errors import Fault, PaperError

__all__ = ["DOTS_PER_INCH", "MAX_SECONDS", "RecognisedText", "recognise_image", "recognise_pdf"]

DOTS_PER_INCH = 300
"""How finely a page is drawn for tesseract, which asks for no less."""

MAX_SECONDS = 900
"""How long the programs may take for one file."""

_LANGUAGE = "ind"
_PAGES = 200


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """The text of each page, and the program that recognised it, with its version."""

    pages: tuple[str, ...]
    reader: str


def recognise_pdf(raw: bytes, file_name: str) -> RecognisedText:
    """The text of the pages of a PDF; PaperError where no program for it is installed, or fails."""
    ocrmypdf = shutil.which("ocrmypdf")
    with tempfile.TemporaryDirectory() as folder:
        scan = Path(folder, "scan.pdf")
        scan.write_bytes(raw)
        if ocrmypdf:
            text = Path(folder, "text.txt")
            options = ["--language", _LANGUAGE, "--force-ocr", "--output-type", "pdf"]
            result = [str(scan), str(Path(folder, "searchable.pdf"))]
            _run([ocrmypdf, *options, "--sidecar", str(text), *result], file_name)
            pages = tuple(text.read_text(encoding="utf-8").rstrip("\f").split("\f"))
            return RecognisedText(pages, f"ocrmypdf {_version(ocrmypdf)} ({_LANGUAGE})")
        drawer = shutil.which("pdftoppm")
        tesseract = _tesseract(file_name)
        if drawer is None:
            _raise_fault(Fault.of("paper_no_ocr", file=file_name, program="pdftoppm"), file_name)
        options = ["-r", str(DOTS_PER_INCH), "-gray", "-l", str(_PAGES)]
        _run([drawer, *options, str(scan), str(Path(folder, "page"))], file_name)
        images = sorted(Path(folder).glob("page*.pgm"))
        texts = tuple(_text_of_image(tesseract, image, file_name) for image in images)
    return RecognisedText(texts, _reader_name(tesseract))


def recognise_image(raw: bytes, file_name: str) -> RecognisedText:
    """The text of a picture of a page; PaperError where no program is installed, or it fails."""
    tesseract = _tesseract(file_name)
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder, "page")
        image.write_bytes(raw)
        text = _text_of_image(tesseract, image, file_name)
    return RecognisedText((text,), _reader_name(tesseract))


def _tesseract(file_name: str) -> str:
    """The path of tesseract with its Indonesian data; PaperError where either is missing."""
    tesseract = shutil.which("tesseract")
    if tesseract is None:
        _raise_fault(Fault.of("paper_no_ocr", file=file_name, program="tesseract"), file_name)
    if _LANGUAGE not in _run([tesseract, "--list-langs"], file_name).split():
        _raise_fault(
            Fault.of("paper_no_ocr", file=file_name, program=f"tesseract-ocr-{_LANGUAGE}"),
            file_name,
        )
    return tesseract


def _text_of_image(tesseract: str, image: Path, file_name: str) -> str:
    # As one column of text (4), since a letter has no columns and its markers must stay with
    # their lines.
    options = ["-l", _LANGUAGE, "--psm", "4"]
    return _run([tesseract, str(image), "stdout", *options], file_name).rstrip("\f\n")


def _reader_name(tesseract: str) -> str:
    return f"tesseract {_version(tesseract)} ({_LANGUAGE})"


def _version(program: str) -> str:
    """The version that a program prints, which is the last word of its first line."""
    return _run([program, "--version"], program).split("\n", 1)[0].split()[-1]


def _run(command: Sequence[str], file_name: str) -> str:
    """What a program prints; PaperError where it fails or takes too long."""
    program = Path(command[0]).name
    try:
        done = subprocess.run(  # noqa: S603  # a program of this list, its arguments one by one
            command, capture_output=True, timeout=MAX_SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        _raise_fault(Fault.of("paper_ocr_slow", program=program, limit=MAX_SECONDS), file_name)
    except (OSError, subprocess.CalledProcessError) as error:
        output = error.stderr if isinstance(error, subprocess.CalledProcessError) else b""
        lines = (output or b"").decode(errors="replace").strip().splitlines()
        cause = lines[-1] if lines else str(error)
        _raise_fault(Fault.of("paper_ocr_failed", program=program, text=cause), file_name)
    return done.stdout.decode(errors="replace")


def _raise_fault(fault: Fault, file_name: str) -> NoReturn:
    raise PaperError([fault.at(file=file_name)])
