"""The page asks for nothing, complains of nothing, and shows hostile text as text."""

from asn_wfh.audit import Ledger
from browser.conftest import Open
from report.ledgers import hostile


def test_no_request_and_no_complaint(visit: Open, ledger: Ledger) -> None:
    """The browser asks for the page and for nothing else, and its console stays empty."""
    visited = visit(ledger)
    visited.page.wait_for_load_state("networkidle")
    assert visited.requests == [visited.address]
    assert visited.complaints == []


def test_hostile_text_changes_nothing(visit: Open) -> None:
    """No element comes from a circular or a policy, and no script of theirs runs."""
    visited = visit(hostile())
    assert visited.page.locator("script, img, iframe, object, form, [onerror]").count() == 0
    assert visited.page.title() != "diubah"
    text = visited.page.locator("main").inner_text()
    for shown in ("<script>", "</script><img src=x onerror=x> &lt;b&gt;", "[U+202E][U+2066]"):
        assert text.count(shown) > 60
    assert visited.complaints == []


def test_hostile_text_stays_in_its_column(visit: Open) -> None:
    """Words that turn the direction, or never break, leave the columns where they are."""
    for width in (1280, 390):
        visited = visit(hostile(), width=width)
        wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        assert visited.page.evaluate(wide)


def test_readable_without_script(visit: Open, ledger: Ledger) -> None:
    """With scripts turned off everything is shown and every link works."""
    visited = visit(ledger, script=False)
    last = ledger.entries[-1]
    visited.page.locator(f"nav a[href='#butir-{last.name}']").click()
    assert visited.page.url.endswith(f"#butir-{last.name}")
    assert visited.page.locator(f"[id='butir-{last.name}'] h3").is_visible()
    assert ledger.sha256 in visited.page.locator("header").inner_text()
