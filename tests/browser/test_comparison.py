"""The comparison page in a browser: nothing fetched, everything in reach, on screen and paper."""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from asn_wfh import load_policy
from asn_wfh.compare import Comparison, compare, who_may
from asn_wfh.messages.clause_parts_and_spans_in_words import labels_in_words
from asn_wfh.messages.sentences import message
from asn_wfh.report import comparison_page
from browser.conftest import MADE
from browser.test_aids import CONTRAST, NAMELESS
from browser.test_print import SMALLEST
from report.ledgers import hostile, policy_of_contoh

STICKS_OUT = """[...document.querySelectorAll('body *')].filter(at => {
    const box = at.getBoundingClientRect();
    return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
}).map(at => at.outerHTML.slice(0, 120))"""
Open = Callable[..., Page]


def two() -> Comparison:
    """The two shipped circulars."""
    return compare("bukittinggi", "bangka_barat")


def four() -> Comparison:
    """Four policies, one of them hostile."""
    city = load_policy("bukittinggi")
    other = city.under({"ahli-utama": "a_fortiori"})
    return compare(city, other, policy_of_contoh(), hostile().policy)


@pytest.fixture(scope="session", params=[two, four])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    """Two regions, and four policies."""
    comparison = request.param()
    assert isinstance(comparison, Comparison)
    return comparison


@pytest.fixture
def visit(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a comparison from a file; it may neither ask for anything nor complain."""
    opened: list[tuple[Page, str]] = []
    heard: list[str] = []

    def go(comparison: Comparison, width: int = 1280, lang: str = "id") -> Page:
        file = tmp_path / "banding.html"
        file.write_text(comparison_page(comparison, lang, MADE), encoding="utf-8")
        size = {"width": width, "height": 900}
        page = chromium.new_page(viewport=size)  # type: ignore[arg-type]  # a typed dict of two integers
        page.on("request", lambda request: heard.append(request.url))
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.goto(file.as_uri())
        page.wait_for_load_state("networkidle")
        opened.append((page, file.as_uri()))
        return page

    yield go
    assert heard == [address for _, address in opened]
    for page, _ in opened:
        page.close()


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_nothing_sticks_out(visit: Open, comparison: Comparison, width: int) -> None:
    """At every width the page needs no sideways scrolling; no script is there to help."""
    page = visit(comparison, width=width)
    assert page.evaluate(STICKS_OUT) == []
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    assert page.locator("script, img, iframe, object, form, [onerror]").count() == 0


def test_letters_twice_as_large(visit: Open, comparison: Comparison) -> None:
    """With letters twice as large the page still fits the screen."""
    page = visit(comparison)
    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")


def test_who_may_at_a_glance(visit: Open) -> None:
    """Beside each group stands each region's answer, in a word, a sign and a shape of its own."""
    comparison = two()
    page = visit(comparison)
    line = page.locator(".who tr", has=page.get_by_text("JF Ahli Madya", exact=True))
    cells = [cell.inner_text().split("\n")[0] for cell in line.locator("td .word").all()]
    assert cells == [message("compare.page.may_not", "id"), message("compare.page.by_roster", "id")]
    looks = {
        kind: page.locator(f".key .{kind}").evaluate(
            "at => getComputedStyle(at).borderStyle + getComputedStyle(at).borderRadius"
        )
        for kind in ("may", "may_not", "by_roster", "some")
    }
    assert len(set(looks.values())) == 4
    signs = [sign.inner_text() for sign in page.locator(".key .sign").all()]
    assert len(set(signs)) == 4
    assert page.locator(".who tr.unlike").count() == sum(not g.alike for g in who_may(comparison))


def test_regions_stay_named(visit: Open, comparison: Comparison) -> None:
    """On a wide screen the heading stays in view; on a narrow one each cell is under its region."""
    page = visit(comparison)
    page.locator(".who tr").last.scroll_into_view_if_needed()
    box = page.locator(".who thead th").last.bounding_box()
    assert box
    assert box["y"] >= -1
    narrow = visit(comparison, width=390)
    shown = narrow.locator(".told td .region").first
    assert shown.is_visible()
    many = len(comparison.labels) > 3
    assert narrow.locator(".who td .region").first.is_visible() == many
    assert narrow.locator(".who thead").is_visible() != many


@pytest.mark.parametrize("lang", ["id", "en"])
def test_landmarks_and_headings(visit: Open, comparison: Comparison, lang: str) -> None:
    """One banner, one main part, one foot, one first heading; no level is left out."""
    page = visit(comparison, lang=lang)
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1
    assert page.locator("html").get_attribute("lang") == lang
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(at => +at.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(low <= high + 1 for high, low in pairwise(levels))
    assert page.evaluate(NAMELESS, "a, section, nav, article, [role=group]") == []
    assert page.locator("th:not([scope])").count() == 0


def test_contrast(visit: Open, comparison: Comparison) -> None:
    """All text stands out from its ground by 4.5 to 1 at least."""
    assert visit(comparison).evaluate(CONTRAST) == []


def test_keys(visit: Open, comparison: Comparison) -> None:
    """The first key stroke shows the skip link, which leads to the content."""
    page = visit(comparison)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#isi"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "isi"


def test_on_paper(visit: Open) -> None:
    """It prints on sheets of A4 with numbers, and no clause or duty is lost."""
    comparison = two()
    pdf = visit(comparison).pdf(prefer_css_page_size=True, print_background=True)
    reader = PdfReader(BytesIO(pdf))
    texts = [" ".join(sheet.extract_text().split()) for sheet in reader.pages]
    assert {(round(s.mediabox.width), round(s.mediabox.height)) for s in reader.pages} == {
        (595, 842)
    }
    for number, text in enumerate(texts, 1):
        assert message("page.sheet", "id", page=number, pages=len(texts)) in text
    for row in comparison.rows:
        assert f"Butir {labels_in_words(row.reason.label or '', 'id')} " in " ".join(texts)
    for policy in comparison.field.policies:
        assert policy.digest in "".join(texts).replace(" ", "")
    for key in ("made_on", "engine", "stance", "calendar"):
        assert message(f"page.{key}", "id") in texts[0]
    assert "5 Juli 2032" in texts[0]


def test_no_small_print(visit: Open, comparison: Comparison) -> None:
    """On paper no letter that is shown is smaller than nine points."""
    page = visit(comparison)
    page.emulate_media(media="print")
    assert page.evaluate(SMALLEST) >= 9 * 4 / 3 - 0.01
