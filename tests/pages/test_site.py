"""The site shows every page once, under the sections of its navigation."""

import tomllib
from collections.abc import Iterator

from pages.page_text import DOCS, PAGES, named
from pages.test_moved_pages import MOVED_PAGES
from places import ROOT

SITE = tomllib.loads((ROOT / "zensical.toml").read_text(encoding="utf-8"))["project"]


def pages_of_navigation(entries: object) -> Iterator[str]:
    """Every page of a part of the navigation, in order."""
    if isinstance(entries, str):
        yield entries
    elif isinstance(entries, dict):
        for below in entries.values():
            yield from pages_of_navigation(below)
    elif isinstance(entries, list):
        for below in entries:
            yield from pages_of_navigation(below)


def test_the_navigation_has_every_page_once() -> None:
    """Decisions are reached from their index, and a pointer at an old address from nowhere."""
    listed = list(pages_of_navigation(SITE["nav"]))
    pointers = {DOCS / old for old in MOVED_PAGES}
    decisions = set(DOCS.glob("decisions/[0-9]*.md"))
    assert sorted(listed) == sorted(
        named(page) for page in PAGES if page not in pointers | decisions
    )
