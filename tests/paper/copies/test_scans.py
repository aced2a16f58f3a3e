"""Both official papers as scans, recognised by the programs of the machine."""

import difflib
import io
import re
import subprocess
from pathlib import Path

import pytest
from fpdf import FPDF

from asn_wfh.paper.copies.read_copy import read_copy
from paper.copies.converters import need_converters
from paper.copies.paragraphs_of_text import paragraphs_of_text
from paper.copies.write_pdf import pdf_of_paragraphs

pytestmark = [pytest.mark.circulars, pytest.mark.slow]

MOST_WORDS = 25
"""So many words of about a thousand may be read otherwise, their marks at the end apart."""


def scan_of(pdf: bytes, dots_per_inch: int, folder: Path) -> bytes:
    """The pages of a PDF as pictures, in a PDF without text."""
    (folder / "naskah.pdf").write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(dots_per_inch), "-gray", "-png", "naskah.pdf", "page"],
        cwd=folder,
        check=True,
        timeout=120,
    )
    scan = FPDF(format="A4")
    scan.set_auto_page_break(False)
    for image in sorted(folder.glob("page*.png")):
        scan.add_page()
        scan.image(io.BytesIO(image.read_bytes()), x=0, y=0, w=scan.w, h=scan.h)
    return bytes(scan.output())


def words_of(text: str) -> list[str]:
    """The words of a text without the marks behind them."""
    return [word.rstrip(".,:;") or word for word in re.findall(r"\S+", text)]


@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
@pytest.mark.parametrize("dots_per_inch", [200, 300])
def test_a_scan_is_recognised_word_for_word(
    region: str, dots_per_inch: int, circulars: Path, tmp_path: Path
) -> None:
    """Of about a thousand words few are read otherwise, and no marker is lost."""
    need_converters("pdftoppm", "tesseract")
    paragraphs = paragraphs_of_text((circulars / f"{region}.txt").read_text(encoding="utf-8"))
    scan = scan_of(pdf_of_paragraphs(paragraphs), dots_per_inch, tmp_path)
    copy = read_copy(scan, "pindai.pdf", recognise=True)
    assert copy.is_recognised
    typed = [word for one in paragraphs for word in words_of(one.text)]
    matcher = difflib.SequenceMatcher(None, typed, words_of(copy.text), autojunk=False)
    unlike = [
        (typed[begin:end], code)
        for code, begin, end, _, _ in matcher.get_opcodes()
        if code != "equal"
    ]
    assert len(unlike) <= MOST_WORDS, unlike
    lines = [line.split(maxsplit=1)[0] for line in copy.text.splitlines() if line.strip()]
    printed = [one.marker for one in paragraphs if one.marker]
    like_markers = [word for word in lines if re.fullmatch(r"\W?\w{1,2}[.)\-]{1,2}", word)]
    assert len(like_markers) >= len(printed) - 2
