"""The page of a roster in a browser: nothing fetched, everything in reach, on screen and paper."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from asn_wfh import Policy
from asn_wfh.messages.sentences import message
from asn_wfh.report import roster_page
from asn_wfh.roster import Roster
from browser.test_aids import CONTRAST, NAMELESS
from browser.test_comparison import STICKS_OUT
from report.invented_rosters import changing_roster, roster_without_turns, steady_roster
from roster.invented_staff import BANGKA_BARAT, BUKITTINGGI

Open = Callable[..., Page]
OVERLAPS = """() => {
    const labels = [...document.querySelectorAll('.plot .count')];
    const boxes = labels.map(at => at.getBoundingClientRect());
    return boxes.filter((a, i) => boxes.slice(i + 1).some(b =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
}"""


@pytest.fixture(scope="module", params=[changing_roster, steady_roster, roster_without_turns])
def roster(request: pytest.FixtureRequest) -> Roster:
    """A roster with all that may befall an office, a quiet one, and one without turns."""
    made = request.param()
    assert isinstance(made, Roster)
    return made


def policy_of(roster: Roster) -> Policy:
    """The circular of a roster."""
    return {"bangka_barat": BANGKA_BARAT, "bukittinggi": BUKITTINGGI}[roster.policy]


@pytest.fixture
def visit(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a roster from a file; it may neither ask for anything nor complain."""
    pages: list[tuple[Page, str]] = []
    events: list[str] = []

    def go(roster: Roster, width: int = 1280, lang: str = "id", show_ids: bool = False) -> Page:
        file = tmp_path / "jadwal.html"
        text = roster_page(roster, policy_of(roster), lang, show_ids=show_ids)
        file.write_text(text, encoding="utf-8")
        size = {"width": width, "height": 900}
        page = chromium.new_page(viewport=size)  # type: ignore[arg-type]  # a typed dict of two integers
        page.on("request", lambda request: events.append(request.url))
        page.on("console", lambda message: events.append(message.text))
        page.on("pageerror", lambda error: events.append(str(error)))
        page.goto(file.as_uri())
        page.wait_for_load_state("networkidle")
        pages.append((page, file.as_uri()))
        return page

    yield go
    assert events == [address for _, address in pages]
    for page, _ in pages:
        page.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("show_ids", [False, True])
def test_nothing_sticks_out(visit: Open, roster: Roster, width: int, show_ids: bool) -> None:
    """On a wide and a narrow screen nothing needs sideways scrolling, whole ids neither."""
    page = visit(roster, width=width, show_ids=show_ids)
    assert page.evaluate(STICKS_OUT) == []
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    assert page.locator("script, img, iframe, object, form, [onerror]").count() == 0


@pytest.mark.parametrize("lang", ["id", "en"])
def test_everything_can_be_read(visit: Open, roster: Roster, lang: str) -> None:
    """All text stands out from its ground, all roles have names, no label hides another."""
    page = visit(roster, lang=lang)
    assert page.evaluate(CONTRAST) == []
    assert page.evaluate(NAMELESS, "a, section, nav, article, [role=group], [role=img]") == []
    assert page.evaluate(OVERLAPS) == 0
    assert page.locator("main section").count() == 1 + len(roster.offices)


def test_places_differ_by_more_than_colour(visit: Open) -> None:
    """Each place has a sign of its own, and a holiday a ground of its own."""
    page = visit(changing_roster())
    signs = [cell.inner_text() for cell in page.locator(".key .cell").all()]
    assert len(set(signs)) == len(signs) > 3
    ground = "at => getComputedStyle(at).backgroundImage"
    assert "gradient" in page.locator(".grid td.off").first.evaluate(ground)
    assert page.locator(".grid td.home").first.evaluate(ground) == "none"


def test_columns_are_alike_and_wide_enough_for_two_digits(visit: Open) -> None:
    """On a narrow screen a quarter of Fridays stands beside the ids without a cut."""
    page = visit(changing_roster(), width=390)
    widths = page.locator(".grid").first.locator("tbody tr").first.locator("td")
    sizes = widths.evaluate_all("all => all.map(at => at.getBoundingClientRect().width)")
    assert len(sizes) == 12
    assert max(sizes) - min(sizes) <= 1.5
    assert min(sizes) >= 18


def test_the_share_stands_as_a_bar(visit: Open) -> None:
    """The bar of a day is as high as its share, and the bound lies at its top."""
    page = visit(steady_roster())
    bar = page.locator(".bars svg").first
    whole, home, bound = (
        bar.locator(f"rect.{name}").bounding_box() for name in ("all", "kept", "bound")
    )
    assert whole
    assert home
    assert bound
    assert home["height"] / whole["height"] == pytest.approx(2 / 5, abs=0.02)
    assert bound["y"] == pytest.approx(home["y"], abs=1)


def test_an_office_is_reached_from_the_overview(visit: Open) -> None:
    """The link of an office brings it into view, and another leads back."""
    page = visit(changing_roster())
    for link in page.locator(".overview a").all():
        link.click()
        target = page.evaluate("location.hash")
        box = page.locator(target).bounding_box()
        assert box
        assert -1 <= box["y"] <= 900
    page.locator(".back a").last.click()
    assert page.evaluate("location.hash") == "#ringkasan"


def test_on_paper(visit: Open, roster: Roster) -> None:
    """It prints on sheets of A4, landscape, with numbers and the digest, no office lost."""
    pdf = visit(roster).pdf(prefer_css_page_size=True, print_background=True)
    sheets = PdfReader(BytesIO(pdf)).pages
    sizes = {(round(s.mediabox.width), round(s.mediabox.height)) for s in sheets}
    assert sizes == {(842, 595)}
    texts = [" ".join(sheet.extract_text().split()) for sheet in sheets]
    for number, text in enumerate(texts, 1):
        assert message("page.sheet", "id", page=number, pages=len(texts)) in text
        assert roster.roster_digest[:16] in text
    for office in roster.offices:
        assert office.split(",")[0] in " ".join(texts[1:])
    assert roster.roster_digest in " ".join(texts)
