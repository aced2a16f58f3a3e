"""What a screen reader is told: landmarks, headings, names; and what weak eyes can read."""

from itertools import pairwise

import pytest

from asn_wfh.audit import Ledger
from browser.conftest import Open

CONTRAST = """() => {
    const channels = text => text.match(/[0-9.]+/g).map(Number);
    const shine = rgb => rgb.slice(0, 3).map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const ground = at => {
        for (; at; at = at.parentElement) {
            const rgb = channels(getComputedStyle(at).backgroundColor);
            if (rgb.length === 3 || rgb[3] === 1) return rgb;
        }
        return [255, 255, 255];
    };
    const weak = new Set();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const at = walk.currentNode.parentElement;
        if (!walk.currentNode.data.trim()) continue;
        const pair = [shine(channels(getComputedStyle(at).color)), shine(ground(at))];
        const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
        if (ratio < 4.5) weak.add(`${at.className} ${ratio.toFixed(2)}`);
    }
    return [...weak];
}"""
NAMED = "a, section, nav, article, [role=group]"
NAMELESS = """named => [...document.querySelectorAll(named)].filter(at => {
    const by = at.getAttribute('aria-labelledby');
    const name = by ? document.getElementById(by)?.innerText
        : at.getAttribute('aria-label') || (at.tagName === 'A' ? at.innerText : '');
    return !(name || '').trim();
}).map(at => at.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("lang", ["id", "en"])
def test_landmarks(visit: Open, ledger: Ledger, lang: str) -> None:
    """There is one banner, one main part, one foot and one navigation, in a stated language."""
    page = visit(ledger, lang=lang).page
    for role in ("banner", "main", "contentinfo", "navigation"):
        assert page.get_by_role(role).count() == 1
    assert page.locator("html").get_attribute("lang") == lang
    assert page.locator("main nav").count() == 1
    assert page.locator(".says:not([lang=id])").count() == 0


def test_headings_leave_no_level_out(visit: Open, ledger: Ledger) -> None:
    """There is one first heading; below it no level is skipped, and each clause has one."""
    page = visit(ledger).page
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(at => +at.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(low <= high + 1 for high, low in pairwise(levels))
    assert page.locator(".ledger h3").count() == len(ledger.entries)


def test_everything_has_a_name(visit: Open, ledger: Ledger) -> None:
    """Links, sections, rows and their two sides have names that a screen reader can say."""
    page = visit(ledger).page
    assert page.evaluate(NAMELESS, NAMED) == []
    first = ledger.entries[0]
    row = page.locator(f"[id='butir-{first.name}']")
    assert row.get_by_role("group").count() == 2


def test_lists_hold_items_only(visit: Open, ledger: Ledger) -> None:
    """Lists hold items, and lists of terms hold terms with their meaning."""
    page = visit(ledger).page
    assert page.locator("ul > :not(li), ol > :not(li), dl > :not(div)").count() == 0
    assert page.locator("dl > div:not(:has(> dt + dd))").count() == 0
    assert page.locator("ul:empty, ol:empty, ul:not(:has(li)), ol:not(:has(li))").count() == 0
    assert page.locator("[aria-hidden] a").count() == 0


def test_contrast(visit: Open, ledger: Ledger) -> None:
    """All text stands out from its ground by 4.5 to 1 at least."""
    assert visit(ledger).page.evaluate(CONTRAST) == []


def test_kinds_of_claims_differ_without_colour(visit: Open, ledger: Ledger) -> None:
    """Figures, binding words, terms and words that nothing takes up have lines of their own."""
    page = visit(ledger).page
    style = "at => getComputedStyle(at).textDecorationStyle"
    lines = [at.evaluate(style) for at in page.locator(".legend .claim").all()]
    assert lines == ["solid", "double", "dotted", "wavy"]
    marks = page.locator("mark.claim").all()[:40]
    assert marks
    assert all(at.get_attribute("title") for at in marks)
    lost = page.locator("mark.lost").count()
    assert (lost > 0) == any(not claim.by for entry in ledger.entries for claim in entry.claims)


def test_words_grow_without_loss(visit: Open, ledger: Ledger) -> None:
    """With letters twice as large the page still fits the screen."""
    page = visit(ledger).page
    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
