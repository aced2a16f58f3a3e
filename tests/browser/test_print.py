"""The page on A4: sheets of one size, numbered, with every clause and room to sign."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from asn_wfh.audit import Ledger
from asn_wfh.messages.sentences import message
from browser.conftest import Open, Visit
from report.ledgers import official

A4 = (595, 842)
SMALLEST = """() => {
    const sizes = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const at = walk.currentNode.parentElement;
        if (!walk.currentNode.data.trim() || !at.checkVisibility()) continue;
        sizes.push(parseFloat(getComputedStyle(at).fontSize));
    }
    return Math.min(...sizes);
}"""


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
    for blank in ("place", "date", "post", "sign", "name", "rank", "nip", "notes"):
        assert message(f"page.blank.{blank}", "id") in text


def test_small_rows_are_not_cut(visit: Open, ledger: Ledger) -> None:
    """A row that is not long begins and ends on one sheet."""
    visited = visit(ledger)
    rows = visited.page.locator(".entry:not(.long)").all()
    marks = [
        (row.locator("h3").inner_text(), " ".join(row.locator(".rules").inner_text().split())[-60:])
        for row in rows
    ]
    printed = sheets(visited)
    count = 0
    for heading, mark in marks:
        title = " ".join(heading.split())
        begins = [at for at, text in enumerate(printed) if title in text]
        ends = [at for at, text in enumerate(printed) if mark in text]
        if len(begins) == 1 and len(ends) == 1:
            assert begins == ends, title
            count += 1
    assert count > 3 or "<script>" in ledger.policy.name


@pytest.mark.parametrize(("name", "most"), [("bukittinggi", 10), ("bangka_barat", 8)])
def test_an_official_circular_takes_few_sheets(
    visit: Open, circulars: Path, name: str, most: int
) -> None:
    """A circular of four sheets in which nothing is found is audited on ten at most."""
    assert len(sheets(visit(official(circulars, name)))) <= most


def test_no_small_print(visit: Open, ledger: Ledger) -> None:
    """On paper no letter that is shown is smaller than nine points."""
    page = visit(ledger).page
    page.emulate_media(media="print")
    assert page.evaluate(SMALLEST) >= 9 * 4 / 3 - 0.01


def test_each_reading_is_printed_once(visit: Open, ledger: Ledger) -> None:
    """The question, the options and the reason of a reading stand on the sheets once."""
    # A line may end behind a hyphen.
    text = " ".join(sheets(visit(ledger))).replace("- ", "-")
    for reading in ledger.policy.readings:
        if "<script>" not in reading.asks:
            assert text.count(" ".join(reading.asks.split()).replace("- ", "-")) == 1


def test_what_is_signed_stands_on_the_sheets(visit: Open, ledger: Ledger) -> None:
    """Date, version, readings, calendar, two signers and a box for each thing to judge."""
    visited = visit(ledger)
    text = " ".join(sheets(visited))
    for key in ("made_on", "engine", "stance", "calendar", "signer.first", "signer.second"):
        assert message(f"page.{key}", "id") in text
    assert "5 Juli 2032" in text
    boxes = sum(len(each.checks) for each in ledger.checks_left_to_reader)
    # Three for the key to the boxes, three results for each signer.
    assert visited.page.locator("main .box").count() == boxes + 3 + 2 * 3
