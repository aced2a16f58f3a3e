"""The page on A4: sheets of one size, numbered, with every clause and room to sign."""

from collections import Counter
from io import BytesIO

from pypdf import PdfReader

from asn_wfh.audit import Ledger
from asn_wfh.messages.sentences import message
from browser.conftest import Open, Visit

A4 = (595, 842)


def sheets(visited: Visit) -> list[str]:
    """The text of each sheet, after its size has been seen to be A4."""
    reader = PdfReader(BytesIO(visited.page.pdf(prefer_css_page_size=True, print_background=True)))
    for sheet in reader.pages:
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == A4
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


def test_sheets_of_a4_with_numbers(visit: Open, ledger: Ledger) -> None:
    """Every sheet is A4 and has its number and the digest of the policy at its foot."""
    printed = sheets(visit(ledger))
    assert len(printed) > 3
    for number, text in enumerate(printed, 1):
        assert message("page.sheet", "id", page=number, pages=len(printed)) in text
        assert ledger.policy.digest[:16] in text


def test_everything_is_printed(visit: Open, ledger: Ledger) -> None:
    """The sheets hold every clause with its verdict, both digests, and the place to sign."""
    text = " ".join(sheets(visit(ledger)))
    assert ledger.policy.digest in text
    assert ledger.sha256 in text
    for entry in ledger.entries:
        if entry.kind != "frame":
            assert f"Butir {entry.name} " in text
    for blank in ("name", "nip", "date", "place", "sign"):
        assert message(f"page.blank.{blank}", "id") in text


def test_small_rows_are_not_cut(visit: Open, ledger: Ledger) -> None:
    """A row that is not long begins and ends on one sheet."""
    visited = visit(ledger)
    rows = visited.page.locator(".entry:not(.long):has(.prints code)").all()
    marks = [
        (row.locator("h3").inner_text(), row.locator(".prints code").first.inner_text())
        for row in rows
    ]
    prints = Counter(mark for _, mark in marks)
    printed = sheets(visited)
    count = 0
    for heading, mark in marks:
        if prints[mark] > 1:
            continue
        title = " ".join(heading.split())
        begins = [at for at, text in enumerate(printed) if title in text]
        ends = [at for at, text in enumerate(printed) if mark.strip("…") in text]
        assert set(ends) & set(begins), title
        count += 1
    assert count > 3 or "<script>" in ledger.policy.name
