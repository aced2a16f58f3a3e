"""The pages are short, name their files, avoid the terms that nobody reads, and lead on.

What counts as prose, a sentence and an address of a heading stands in `prose`.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from avoided_terms import AVOIDED_ENGLISH, AVOIDED_INDONESIAN
from pages.page_text import DOCS, PAGES, RULES, named, text_of
from pages.prose import long_sentences, sentences, spoken
from pages.test_moved_pages import MOVED_PAGES
from places import ROOT

POINTERS = {DOCS / old for old in MOVED_PAGES}
READ = [p for p in PAGES if p not in POINTERS and p.name != "CHANGELOG.md"]
"""The pages that people read; a line of the changelog has its own form."""

MOST_LINES = 250
LONGER = {
    "docs/reference/facts.md": "all values of all facts stand in one place, to be searched",
}

LARGEST_SHARE_OF_LONG_SENTENCES = 0.016
"""Sentences of more than 25 words among all; make it smaller with the pages, never larger."""

AVOIDED_IN_PAGES = {
    r"papers?": "circular, or official text",
    r"takes? (?:the )?leave": "takes permission away",
    r"leave (?:is|was) (?:given|had|taken away)": "permission is given",
}
"""English terms that messages may say and pages may not."""

EXCEPTIONS: Mapping[str, Mapping[str, str]] = {}
"""Page to term to why it stands there."""


def names_of_files(text: str) -> list[tuple[str, str]]:
    """Each file block: its name, and the paragraph before it."""
    titles = re.finditer(r'^```\w+ title="([^"]+)"', text, re.MULTILINE)
    return [(title[1], text[: title.start()].rstrip().split("\n\n")[-1]) for title in titles]


def read_words(text: str) -> str:
    """The prose, headings and tables of a page, without names in backticks and printed words."""
    return re.sub(r"\*[^*\n]+\*", " ", re.sub(r"`[^`]+`", " ", spoken(text)))


def pages_linked_from(page: Path) -> set[Path]:
    """The pages of the project to which a page has a link."""
    targets = re.findall(r"\]\(([^)\s#]+\.md)(?:#[^)]*)?\)", text_of(page))
    return {(page.parent / target).resolve() for target in targets if "://" not in target}


@cache
def long_and_all_sentences() -> tuple[int, int]:
    """How many sentences of all pages are long, and how many there are."""
    texts = [text_of(page) for page in READ]
    return sum(len(long_sentences(t)) for t in texts), sum(len([*sentences(t)]) for t in texts)


def test_the_front_page_is_one_look() -> None:
    """README has at most 120 lines."""
    assert len(text_of(ROOT / "README.md").splitlines()) <= 120


@pytest.mark.parametrize("page", READ, ids=named)
def test_a_page_is_read_in_one_sitting(page: Path) -> None:
    """No page has over 250 lines, but those that are for looking up, each with its reason."""
    lines = len(text_of(page).splitlines())
    assert (lines > MOST_LINES) == (named(page) in LONGER), lines


@pytest.mark.parametrize("page", READ, ids=named)
def test_a_file_is_named_before_its_block(page: Path) -> None:
    """Code hosts do not show the title of a block, so the paragraph before it has the name."""
    for name, before in names_of_files(text_of(page)):
        assert f"`{name}`" in before, name


@pytest.mark.parametrize("page", READ, ids=named)
def test_no_page_says_what_nobody_reads(page: Path) -> None:
    """The terms to avoid stand nowhere in the prose of a page, in its language."""
    is_indonesian = page.parent == DOCS / "id"
    avoided = AVOIDED_INDONESIAN if is_indonesian else AVOIDED_ENGLISH | AVOIDED_IN_PAGES
    text = read_words(text_of(page))
    for term, better in avoided.items():
        if term not in EXCEPTIONS.get(named(page), {}):
            met = re.findall(rf"(?i)\b(?:{term})\b", text)
            assert (better, met) == (better, [])


def test_the_share_of_long_sentences_only_falls() -> None:
    """No larger share of the sentences is over 25 words than was, and what is gained is kept."""
    long, every = long_and_all_sentences()
    spare = LARGEST_SHARE_OF_LONG_SENTENCES - long / every
    assert 0 <= spare < 0.005, f"{long} of {every} are long: write {long / every + 0.0005:.3f}"


@pytest.mark.parametrize("page", READ, ids=named)
def test_a_page_has_one_title_and_no_html(page: Path) -> None:
    """A page reads the same on a code host, in a terminal and on a site."""
    text = re.sub(r"^ *```.*?^ *```$", "", text_of(page), flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
    bare = re.sub(r"`[^`]+`|<!--.*?-->|<https?:[^>]+>", "", text, flags=re.DOTALL)
    assert not re.search(r"</?[a-z]+[ >/]", bare)


@pytest.mark.parametrize(
    "page", [p for p in READ if p.is_relative_to(DOCS) and p.name != "README.md"], ids=named
)
def test_a_page_leads_on(page: Path) -> None:
    """The last line leads to a next page and an index; a long page begins with its contents."""
    text = text_of(page)
    is_indonesian = page.parent == DOCS / "id"
    index = r"\[(?:Index|Daftar isi|Indeks)\]\([\w./]*README\.md\)$"
    if page.parent not in {DOCS / "decisions", RULES}:
        last = text.rstrip().splitlines()[-1]
        assert re.search(index, last), last
        assert last.startswith(("Next: ", "Berikutnya: "))
        assert last.startswith("Berikutnya: ") <= is_indonesian
    # The pages of the effect words have the same headings, all of them; one heading is no contents.
    if len(text.splitlines()) > 150 and page.parent != RULES and text.count("\n## ") > 1:
        assert re.search(r"^\*\*(?:Contents|Isi):\*\* \[", text, re.MULTILINE)


def test_every_page_is_found_from_the_front_page() -> None:
    """No page stands alone: links lead from README to each, and no page sends through a pointer."""
    ways = {page: pages_linked_from(page) for page in READ}
    met, todo = set[Path](), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page not in met:
            met.add(page)
            todo += ways.get(page, set())
    assert {named(page) for page in READ} - {named(page) for page in met} == set()
    assert {named(page) for page in met & POINTERS} == set()


# how prose is counted


def test_a_sentence_ends_where_the_next_begins() -> None:
    """Labels, names in backticks and abbreviations do not end a sentence; marks of emphasis may."""
    text = "Why? Clause 1.b of `x. Y` gives it. **So it is.** It ends (here.) Plt. Camat reads on."
    assert [*sentences(text)] == [
        "Why?",
        "Clause 1.b of `x._Y` gives it.",
        "**So it is.",
        "It ends (here.",
        "Plt. Camat reads on.",
    ]


def test_blocks_headings_and_tables_are_no_sentences() -> None:
    """Only paragraphs and items of lists count, a link as its words."""
    table, block = "| a | b |\n|---|---|", "```sh\nx\n```"
    text = f"# Title here\n\nOne [a b](c.md).\n\n{table}\n\n- two\n- three\n\n{block}\n"
    assert [*sentences(text)] == ["One a b.", "two", "three"]


def test_a_long_sentence_has_more_than_25_words() -> None:
    """What stands in backticks is one word."""
    assert long_sentences("word " * 24 + "`of two`.") == []
    assert len(long_sentences("word " * 25 + "more.")) == 1
