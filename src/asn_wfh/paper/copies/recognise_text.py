"""The text of a scan, recognised by a program of the machine: ocrmypdf, or else tesseract.

Nothing is recognised unless it is asked for, since a letter that was recognised wrongly looks
like any other.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from asn_wfh.files.write_and_delete_files import file_in_temporary_folder
from asn_wfh.messages.errors import Fault, PaperError

__all__ = ["DOTS_PER_INCH", "MAX_SECONDS", "RecognisedText", "recognise_image", "recognise_pdf"]

DOTS_PER_INCH = 300
"""How finely a page is drawn for tesseract, which asks for no less."""

MAX_SECONDS = 900
"""How long the programs may take for one file."""

_TESSERACT = "tesseract"
_INDONESIAN = "ind"
# Beside the Indonesian data, which take `50%` for `5096` and `q.` for `Gg.` more often than not.
_ENGLISH = "eng"
_ONE_BLOCK = "6"
"""A page is one block of lines: a letter has no columns, and a marker must stay in its line."""

_PAGES = 200
_EDGE_STROKES = re.compile(r"^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$", re.MULTILINE)
"""The shadow at the edge of a page, or the line of a box, that is taken for a stroke."""


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """The text of each page, and the program that recognised it, with its version."""

    pages: tuple[str, ...]
    reader: str


def recognise_pdf(raw: bytes, file_name: str) -> RecognisedText:
    """The text of the pages of a PDF; PaperError where no program for it is installed, or fails."""
    ocrmypdf = shutil.which("ocrmypdf")
    languages = _languages(file_name)
    with file_in_temporary_folder("scan.pdf", raw) as scan:
        folder = scan.parent
        if ocrmypdf:
            text = Path(folder, "text.txt")
            options = ["--language", languages, "--tesseract-pagesegmode", _ONE_BLOCK]
            options += ["--force-ocr", "--output-type", "pdf", "--sidecar", str(text)]
            result = [str(scan), str(Path(folder, "searchable.pdf"))]
            _run([ocrmypdf, *options, *result], file_name)
            pages = tuple(text.read_text(encoding="utf-8").rstrip("\f").split("\f"))
            return RecognisedText(pages, f"ocrmypdf {_version(ocrmypdf)} ({languages})")
        drawer = shutil.which("pdftoppm")
        if drawer is None:
            _raise_fault(Fault.of("paper_no_ocr", file=file_name, program="pdftoppm"), file_name)
        options = ["-r", str(DOTS_PER_INCH), "-gray", "-l", str(_PAGES)]
        _run([drawer, *options, str(scan), str(Path(folder, "page"))], file_name)
        images = sorted(folder.glob("page*.pgm"))
        texts = tuple(_text_of_image(image, languages, file_name) for image in images)
    return RecognisedText(texts, _reader_name(languages))


def recognise_image(raw: bytes, file_name: str) -> RecognisedText:
    """The text of a picture of a page; PaperError where no program is installed, or it fails."""
    languages = _languages(file_name)
    with file_in_temporary_folder("page", raw) as image:
        text = _text_of_image(image, languages, file_name)
    return RecognisedText((text,), _reader_name(languages))


def _languages(file_name: str) -> str:
    """The data that tesseract is to use; PaperError where it or its Indonesian data are missing."""
    if shutil.which(_TESSERACT) is None:
        _raise_fault(Fault.of("paper_no_ocr", file=file_name, program=_TESSERACT), file_name)
    installed = _run([_TESSERACT, "--list-langs"], file_name).split()
    if _INDONESIAN not in installed:
        program = f"tesseract-ocr-{_INDONESIAN}"
        _raise_fault(Fault.of("paper_no_ocr", file=file_name, program=program), file_name)
    return f"{_INDONESIAN}+{_ENGLISH}" if _ENGLISH in installed else _INDONESIAN


def _text_of_image(image: Path, languages: str, file_name: str) -> str:
    options = ["-l", languages, "--psm", _ONE_BLOCK]
    text = _run([_TESSERACT, str(image), "stdout", *options], file_name)
    return _EDGE_STROKES.sub("", text.rstrip("\f\n"))


def _reader_name(languages: str) -> str:
    return f"{_TESSERACT} {_version(_TESSERACT)} ({languages})"


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
