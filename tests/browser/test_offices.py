"""The page of the offices in a browser: nothing fetched, bars drawn, everything in reach."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from asn_wfh import load_policy
from asn_wfh.people.answer_counts_by_office import OfficeCount
from asn_wfh.report.chart_of_permissions_by_office import office_page
from browser.test_aids import CONTRAST, NAMELESS
from browser.test_comparison import STICKS_OUT

COUNTS = (
    OfficeCount("Dinas Pendidikan", 120, 300, 4),
    OfficeCount("Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana", 9, 1, 0),
)


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_needs_no_network(
    chromium: Browser, tmp_path: Path, width: int, lang: str
) -> None:
    """It asks for itself alone, complains of nothing, and its bars have lengths and colours."""
    file = tmp_path / "kantor.html"
    page_text = office_page(COUNTS, load_policy("bukittinggi"), date(2026, 4, 10), lang)
    file.write_text(page_text, encoding="utf-8")
    size = {"width": width, "height": 900}
    page = chromium.new_page(viewport=size)  # type: ignore[arg-type]  # a typed dict of two integers
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url))
    page.on("console", lambda message: heard.append(message.text))
    page.goto(file.as_uri())
    assert heard == [file.as_uri()]
    assert page.evaluate(STICKS_OUT) == []
    assert page.evaluate(CONTRAST) == []
    assert page.evaluate(NAMELESS) == []
    if width > 640:
        boxes = [bar.bounding_box() for bar in page.locator("tbody tr:first-child rect").all()]
        widths = [box["width"] for box in boxes if box]
        assert widths[2] > widths[0] > widths[1] > 0
        colours = "els => els.map(at => getComputedStyle(at).fill)"
        assert len(set(page.locator("tbody tr:first-child rect").evaluate_all(colours))) == 3
    page.close()
