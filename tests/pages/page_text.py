"""Pages as tests read them: their sections, tables, blocks and words in backticks."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import takewhile
from pathlib import Path

from places import ROOT

DOCS = ROOT / "docs"
RULES = DOCS / "rules"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])

Row = Mapping[str, str]


def named(path: Path) -> str:
    """A page as a test names it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    """A page as text."""
    return path.read_text(encoding="utf-8")


def ticked(text: str) -> list[str]:
    """Every `word` in a text, in order."""
    return re.findall(r"`([^`\n]+)`", text)


def blocks(text: str, language: str) -> list[str]:
    """The blocks of one kind, without their fences; a title counts as part of the kind."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def sections(text: str, mark: str = "##") -> dict[str, str]:
    """What stands under each heading of one depth, in order."""
    parts = re.split(rf"^{mark} (.+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> Iterator[Row]:
    """The rows of every table in a text, by the names of its columns."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("|"):
            names = cells(line)
            next(lines)
            for row in takewhile(lambda line: line.startswith("|"), lines):
                yield dict(zip(names, cells(row), strict=True))


def cells(line: str) -> list[str]:
    """The cells of one line of a table."""
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def listed(text: str, column: str) -> list[str]:
    """Every `word` in one column of the tables of a text."""
    return [word for row in rows(text) for word in ticked(row.get(column, ""))]
