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


def _pypdf_text(pypdf: Any, path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


def _pdfplumber_text(pdfplumber: Any, path: Path) -> str:
    with pdfplumber.open(path) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def _docx2python_text(docx2python: Any, path: Path) -> str:
    with docx2python.docx2python(path) as document:
        return str(document.text)


def _python_docx_text(docx: Any, path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(path).paragraphs)


def _markitdown_text(markitdown: Any, path: Path) -> str:
    return str(markitdown.MarkItDown().convert(path).text_content)


FROM_PDF: dict[str, Conversion] = {
    "the file itself": _as_file,
    "pdftotext -layout": _program("txt", "pdftotext", "-layout", "FILE", "-"),
    "pdftotext": _program("txt", "pdftotext", "FILE", "-"),
    "pypdf": _library("txt", "pypdf", _pypdf_text),
    "pdfplumber": _library("txt", "pdfplumber", _pdfplumber_text),
}

FROM_DOCX: dict[str, Conversion] = {
    "the file itself": _as_file,
    "pandoc to Markdown": _program("md", "pandoc", "FILE", "-t", "markdown"),
    "pandoc to HTML": _program("html", "pandoc", "FILE", "-t", "html"),
    "pandoc to plain text": _program("txt", "pandoc", "FILE", "-t", "plain"),
    "markitdown": _library("md", "markitdown", _markitdown_text),
    "docx2python": _library("txt", "docx2python", _docx2python_text),
    "python-docx": _library("txt", "docx", _python_docx_text),
}
