"""The Chromium of the system, and the pages that it opens."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from asn_wfh.audit import Ledger
from asn_wfh.report import PageMade, ledger_page
from report.ledgers import contoh, hostile, official

MADE = PageMade(date(2032, 7, 5))
NAMES = ("chromium", "chromium-browser", "google-chrome")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that it runs only where a browser is asked for."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass
class Visit:
    """A page in the browser, with everything that it asked for and complained of."""

    ledger: Ledger
    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


Open = Callable[..., Visit]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium; without one the test fails in CI and is skipped elsewhere."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        reason = "no Chromium is installed: apt-get install chromium"
        if os.environ.get("CI_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        yield browser
        browser.close()


@pytest.fixture(scope="session", params=["contoh", "hostile", "bukittinggi", "bangka_barat"])
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """The invented ledger, the hostile one, and those of the official circulars."""
    if request.param in ("contoh", "hostile"):
        return contoh() if request.param == "contoh" else hostile()
    folder = request.getfixturevalue("circulars")
    assert isinstance(folder, Path)
    return official(folder, request.param)


@pytest.fixture
def visit(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens the page of a ledger from a file, in a window of a width."""
    opened: list[Page] = []

    def go(ledger: Ledger, width: int = 1280, lang: str = "id", script: bool = True) -> Visit:
        file = tmp_path / "audit.html"
        file.write_text(ledger_page(ledger, lang, MADE), encoding="utf-8")
        size = {"width": width, "height": 900}
        page = chromium.new_page(viewport=size, java_script_enabled=script)  # type: ignore[arg-type]  # a typed dict of two integers
        opened.append(page)
        visited = Visit(ledger, page, file.as_uri())
        page.on("request", lambda request: visited.requests.append(request.url))
        page.on("console", lambda message: visited.complaints.append(message.text))
        page.on("pageerror", lambda error: visited.complaints.append(str(error)))
        page.goto(visited.address)
        return visited

    yield go
    for page in opened:
        page.close()
