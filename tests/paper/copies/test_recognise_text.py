"""A scan is recognised where it is asked for, by the programs that the machine has."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from asn_wfh.messages.errors import PaperError
from asn_wfh.paper.copies import recognise_text
from asn_wfh.paper.copies.read_copy import read_copy
from paper.copies.test_pdf_text import picture_pdf

IMAGE = b"\x89PNG\r\n\x1a\nx"
TESSERACT = """
case "$1" in
  --version) echo "tesseract 5.3.0"; echo more;;
  --list-langs) echo "List of available languages (2):"; echo ind; echo eng;;
  *1.pgm) echo '| satu'; shift; echo "$*";;
  *) echo dua;;
esac
"""
PDFTOPPM = 'for last; do :; done; touch "$last-1.pgm" "$last-2.pgm"'
OCRMYPDF = """
test "$1" = --version && { echo "16.0"; exit; }
while test $# -gt 0; do test "$1" = --sidecar && printf 'satu\\fdua\\f' > "$2"; shift; done
"""

Programs = Callable[..., None]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Puts programs of given names and scripts in the place of those of the machine."""

    def install(**scripts: str) -> None:
        for name, script in scripts.items():
            path = tmp_path / name
            path.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
            path.chmod(path.stat().st_mode | stat.S_IEXEC)
        for name in ("sh", "touch", "sleep"):
            real = next(Path(at, name) for at in os.defpath.split(":") if Path(at, name).exists())
            (tmp_path / name).symlink_to(real)
        monkeypatch.setenv("PATH", str(tmp_path))

    return install


def fault_text(raw: bytes) -> str:
    """The sentence of the fault for which a scan is refused."""
    with pytest.raises(PaperError) as caught:
        read_copy(raw, "pindai.pdf", recognise=True)
    (fault,) = caught.value.faults
    return fault.message("en")


def test_pages_are_drawn_and_recognised(programs: Programs) -> None:
    """Without ocrmypdf each page is drawn by pdftoppm and read by tesseract, in order."""
    programs(tesseract=TESSERACT, pdftoppm=PDFTOPPM)
    copy = read_copy(picture_pdf(2), "pindai.pdf", recognise=True)
    assert copy.text == "satu\nstdout -l ind+eng --psm 6\fdua\n"
    assert copy.reader == "tesseract 5.3.0 (ind+eng)"
    assert copy.is_recognised


def test_ocrmypdf_goes_first(programs: Programs) -> None:
    """Where it is installed, ocrmypdf straightens the pages first."""
    programs(tesseract=TESSERACT, ocrmypdf=OCRMYPDF)
    copy = read_copy(picture_pdf(1), "pindai.pdf", recognise=True)
    assert copy.text == "satu\fdua\n"
    assert copy.reader == "ocrmypdf 16.0 (ind+eng)"


def test_a_picture_is_recognised(programs: Programs) -> None:
    """A photograph of a page needs tesseract alone, and to be asked for."""
    programs(tesseract=TESSERACT)
    assert read_copy(IMAGE, "foto.png", recognise=True).format == "image"
    with pytest.raises(PaperError) as caught:
        read_copy(IMAGE, "foto.png")
    assert "--ocr" in caught.value.faults[0].remedy("id")


def test_a_pdf_with_text_is_never_recognised(programs: Programs) -> None:
    """`--ocr` changes nothing for a PDF whose pages have text."""
    from paper.copies.test_pdf_text import WORDS
    from paper.copies.write_pdf import pdf_of_paragraphs

    programs()
    assert not read_copy(pdf_of_paragraphs(WORDS), "naskah.pdf", recognise=True).is_recognised


def test_what_is_missing_is_named_with_the_command(programs: Programs) -> None:
    """Without the programs, or their Indonesian data, the commands to run are printed."""
    programs()
    assert "`tesseract`" in fault_text(picture_pdf(1))
    assert "ocrmypdf -l ind pindai.pdf naskah-ocr.pdf" in fault_text(picture_pdf(1))


def test_without_indonesian_data_nothing_is_recognised(programs: Programs) -> None:
    """English letters are no stand-in for Indonesian ones."""
    programs(tesseract=TESSERACT.replace("echo ind;", ""))
    assert "`tesseract-ocr-ind`" in fault_text(picture_pdf(1))


def test_without_pdftoppm_it_is_named(programs: Programs) -> None:
    """The program that draws pages is named too."""
    programs(tesseract=TESSERACT)
    assert "`pdftoppm`" in fault_text(picture_pdf(1))


def test_a_program_that_fails_says_why(programs: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last line of a program that fails is told, and so is one that takes too long."""
    programs(tesseract=TESSERACT, pdftoppm="echo 'Syntax Error: rusak' >&2; exit 3")
    assert "the program `pdftoppm` failed to recognise the text: `Syntax Error: rusak`" in (
        fault_text(picture_pdf(1))
    )
    monkeypatch.setattr(recognise_text, "MAX_SECONDS", 0.2)
    programs_path = Path(os.environ["PATH"], "pdftoppm")
    programs_path.write_text("#!/bin/sh\nexec sleep 5\n", encoding="utf-8")
    assert "took more than" in fault_text(picture_pdf(1))
