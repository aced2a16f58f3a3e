"""What auditors turn a file into a text with, each as a function; none is part of the library."""

import contextlib
import importlib.util
import io
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

__all__ = ["FROM_DOCX", "FROM_PDF", "Conversion", "need_converters"]

Conversion = Callable[[Path], tuple[str, bytes]]
"""From a file to the name and the bytes of what a converter makes of it."""


def need_converters(*names: str) -> None:
    """Skip where a program or a library is missing; fail where the machine must have them all."""
    missing = [name for name in names if not (shutil.which(name) or importlib.util.find_spec(name))]
    if missing and os.environ.get("CI_REQUIRE_CONVERTERS") == "1":
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def _program(ending: str, *command: str) -> Conversion:
    """A program that prints the text; `FILE` stands for the file."""

    def convert(path: Path) -> tuple[str, bytes]:
        need_converters(command[0])
        words = [str(path) if word == "FILE" else word for word in command]
        done = subprocess.run(words, capture_output=True, check=True, timeout=60)
        return f"naskah.{ending}", done.stdout

    return convert


def _library(ending: str, module: str, text_of: Callable[[Any, Path], str]) -> Conversion:
    """A library that gives the text."""

    def convert(path: Path) -> tuple[str, bytes]:
        need_converters(module)
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            text = text_of(importlib.import_module(module), path)
        return f"naskah.{ending}", text.encode()

    return convert


def _as_file(path: Path) -> tuple[str, bytes]:
    return path.name, path.read_bytes()


def _pages(open_pages: Any) -> str:
    return "\n".join(page.extract_text() for page in open_pages)


FROM_PDF: dict[str, Conversion] = {
    "the file itself": _as_file,
    "pdftotext -layout": _program("txt", "pdftotext", "-layout", "FILE", "-"),
    "pdftotext": _program("txt", "pdftotext", "FILE", "-"),
    "pypdf": _library("txt", "pypdf", lambda pypdf, path: _pages(pypdf.PdfReader(path).pages)),
    "pdfplumber": _library("txt", "pdfplumber", lambda lib, path: _pages(lib.open(path).pages)),
}

FROM_DOCX: dict[str, Conversion] = {
    "the file itself": _as_file,
    "pandoc to Markdown": _program("md", "pandoc", "FILE", "-t", "markdown"),
    "pandoc to HTML": _program("html", "pandoc", "FILE", "-t", "html"),
    "pandoc to plain text": _program("txt", "pandoc", "FILE", "-t", "plain"),
    "markitdown": _library(
        "md", "markitdown", lambda lib, path: str(lib.MarkItDown().convert(path).text_content)
    ),
    "docx2python": _library(
        "txt", "docx2python", lambda lib, path: str(lib.docx2python(path).text)
    ),
    "python-docx": _library(
        "txt", "docx", lambda docx, path: "\n".join(p.text for p in docx.Document(path).paragraphs)
    ),
}
