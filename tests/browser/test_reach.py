"""Every clause can be reached, by a click and by keys, on a wide and on a narrow screen."""

import pytest

from asn_wfh.audit import Ledger
from asn_wfh.messages.sentences import message
from browser.conftest import Open

IN_VIEW = """id => {
    const box = document.getElementById(id).querySelector('h3').getBoundingClientRect();
    const bar = document.querySelector('.columns').getBoundingClientRect();
    const free = bar.top > 1 ? 0 : bar.bottom;
    return box.top >= free - 1 && box.bottom <= innerHeight;
}"""
FOCUSED = "document.activeElement.getAttribute('href') || document.activeElement.id"


@pytest.mark.parametrize("width", [1280, 390])
def test_every_clause_is_reached_by_its_link(visit: Open, ledger: Ledger, width: int) -> None:
    """Each link of the contents brings its clause into view, not hidden by the bar above."""
    visited = visit(ledger, width=width)
    for entry in ledger.entries:
        link = visited.page.locator(f"nav a[href='#butir-{entry.name}']")
        link.focus()
        visited.page.keyboard.press("Enter")
        visited.page.wait_for_function(IN_VIEW, arg=f"butir-{entry.name}", timeout=5000)
        assert visited.page.evaluate(FOCUSED) == f"butir-{entry.name}"


def test_verdicts_are_words(visit: Open, ledger: Ledger) -> None:
    """Each heading and each link of the contents says its verdict in words."""
    visited = visit(ledger)
    for entry in ledger.entries:
        verdict = message(f"page.verdict.{entry.verdict}", "id")
        place = f"[id='butir-{entry.name}'] h3"
        assert verdict in visited.page.locator(place).inner_text()
        assert verdict in visited.page.locator(f"nav a[href='#butir-{entry.name}']").inner_text()


def test_keys_reach_the_skip_link_then_the_contents(visit: Open, ledger: Ledger) -> None:
    """The first key stroke shows the skip link; after it come findings and contents, in order."""
    visited = visit(ledger)
    page = visited.page
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    assert page.evaluate(FOCUSED) == "#isi"
    box = skip.bounding_box()
    assert box
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED) == "isi"
    wanted = [f"#butir-{entry.name}" for entry in ledger.entries for _ in entry.findings]
    wanted += [f"#butir-{entry.name}" for entry in ledger.entries]
    reached = []
    for _ in wanted:
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    assert reached == wanted


def test_focus_is_seen(visit: Open, ledger: Ledger) -> None:
    """What has the focus has an outline of two pixels at least."""
    visited = visit(ledger)
    for _ in range(4):
        visited.page.keyboard.press("Tab")
        style = "getComputedStyle(document.activeElement)"
        assert visited.page.evaluate(f"{style}.outlineStyle") == "solid"
        assert visited.page.evaluate(f"parseFloat({style}.outlineWidth)") >= 2


@pytest.mark.parametrize("width", [390, 320])
def test_a_narrow_screen_needs_no_sideways_scrolling(
    visit: Open, ledger: Ledger, width: int
) -> None:
    """Nothing sticks out of a narrow screen, and the policy stands below the paper."""
    visited = visit(ledger, width=width)
    out = """[...document.querySelectorAll('body *')].filter(at => {
        const box = at.getBoundingClientRect();
        return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1);
    }).map(at => at.outerHTML.slice(0, 120))"""
    assert visited.page.evaluate(out) == []
    root = "document.documentElement"
    assert visited.page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    paper = visited.page.locator(".entry .paper").first.bounding_box()
    rules = visited.page.locator(".entry .rules").first.bounding_box()
    assert paper
    assert rules
    assert rules["y"] >= paper["y"] + paper["height"] - 1


def test_paper_left_and_policy_right(visit: Open, ledger: Ledger) -> None:
    """On a wide screen the paper stands on the left and the policy beside it."""
    visited = visit(ledger)
    paper = visited.page.locator(".entry .paper").first.bounding_box()
    rules = visited.page.locator(".entry .rules").first.bounding_box()
    assert paper
    assert rules
    assert paper["y"] == rules["y"]
    assert rules["x"] >= paper["x"] + paper["width"] - 1
