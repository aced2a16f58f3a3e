"""The copy of a paper that a command is given as a file, with or without its text recognised."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import Paper, read_paper
from asn_wfh.cli.read_arguments import read_file_bytes, require_file
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.read_copy import MAX_FILE_BYTES, PaperCopy, read_copy

__all__ = ["CircularFile", "Recognise", "read_paper_copy", "read_paper_file"]

CircularFile = Annotated[
    Path,
    typer.Option(
        "--circular",
        metavar="FILE",
        help="Salinan surat edaran milik Anda: teks, DOCX, PDF, HTML, atau Markdown.",
    ),
]
Recognise = Annotated[
    bool, typer.Option("--ocr", help="Kenali teks hasil pindai dengan ocrmypdf atau tesseract.")
]


def read_paper_copy(path: Path, *, recognise: bool) -> PaperCopy:
    """The copy of a paper in a file; PaperError where it is none."""
    size = require_file(path).stat().st_size
    if size > MAX_FILE_BYTES:
        fault = Fault.of("too_large", size=size, limit=MAX_FILE_BYTES)
        raise PaperError([fault.at(file=str(path))])
    return read_copy(read_file_bytes(path), str(path), recognise=recognise)


def read_paper_file(path: Path, *, recognise: bool) -> Paper:
    """The paper that a file holds; PaperError where it is none."""
    return read_paper(read_paper_copy(path, recognise=recognise).text, path.name)
