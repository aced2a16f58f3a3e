"""A PDF with given paragraphs, set as a letter on A4 with its lists indented."""

from collections.abc import Sequence
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import Align

from paper.copies.paragraphs_of_text import TypedParagraph

__all__ = ["pdf_of_paragraphs"]

_POINTS_TO_MM = 25.4 / 72
_INDENT = 8.0


def pdf_of_paragraphs(paragraphs: Sequence[TypedParagraph], numbered_pages: bool = True) -> bytes:
    """The pages; with `numbered_pages` each has its number at the foot."""
    pdf = _NumberedPages(numbered_pages)
    pdf.set_creation_date(datetime(2031, 5, 4, tzinfo=UTC))
    pdf.set_margins(25, 20)
    pdf.set_auto_page_break(True, 25)
    pdf.add_page()
    pdf.set_font("Times", size=11)
    line = 11 * 1.25 * _POINTS_TO_MM
    for one in paragraphs:
        left = 25 + _INDENT * one.depth
        pdf.set_x(left)
        if one.marker:
            pdf.cell(_INDENT, line, one.marker)
            left += _INDENT
        align = Align.C if one.centred else Align.J
        pdf.multi_cell(
            pdf.w - 25 - left, line, one.words, align=align, new_x="LMARGIN", new_y="NEXT"
        )
        pdf.ln(line * 0.4)
    return bytes(pdf.output())


class _NumberedPages(FPDF):
    def __init__(self, numbered: bool) -> None:
        super().__init__(format="A4")
        self.numbered = numbered

    def footer(self) -> None:
        """The number of the page, in the middle of its foot."""
        if self.numbered:
            self.set_y(-15)
            self.set_font("Times", size=9)
            self.cell(0, 5, f"- {self.page_no()} -", align=Align.C)
            self.set_font("Times", size=11)
