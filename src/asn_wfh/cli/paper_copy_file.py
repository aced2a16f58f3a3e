"""The copy of a paper that a command is given as a file, with or without its text recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import Paper, read_paper
from asn_wfh.cli.read_option_values import read_file_bytes, require_file
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.messages.errors import Fault, PaperError
from asn_wfh.paper.copies.read_copy import MAX_FILE_BYTES, PaperCopy, read_copy

__all__ = [
    "CircularFile",
    "Recognise",
    "TextFile",
    "paper_errors_naming_text_of_copy",
    "read_paper_copy",
    "read_paper_file",
    "write_text_of_copy",
]

CircularFile = Annotated[
    Path,
    typer.Option(
        "--circular",
        metavar="metavar.file",
        help="help.circular_copy",
    ),
]
Recognise = Annotated[bool, typer.Option("--ocr", help="help.ocr")]

TextFile = Annotated[
    Path | None,
    typer.Option("--text", metavar="metavar.out", help="help.text_out"),
]


def write_text_of_copy(copy: PaperCopy, out: Path | None, inputs: Iterable[Path]) -> None:
    """Write the text of a copy as it was read, for a person to mend; nothing without a path."""
    if out is not None:
        write_file(out, copy.text.encode(), inputs)


@contextmanager
def paper_errors_naming_text_of_copy(copy: PaperCopy) -> Iterator[None]:
    """Let a PaperError say of a file that is no text where its lines are to be seen and mended."""
    try:
        yield
    except PaperError as error:
        if copy.format == "txt" or not any(fault.line for fault in error.faults):
            raise
        where = Fault.of("paper_lines_of_text").at(file=error.faults[0].file)
        raise PaperError([*error.faults, where]) from None


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
