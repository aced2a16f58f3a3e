"""The prose of a page: its paragraphs, its sentences and the addresses of its headings."""

import re
from collections.abc import Iterator

__all__ = ["MOST_WORDS", "heading_anchors", "long_sentences", "paragraphs", "sentences", "spoken"]

MOST_WORDS = 25
"""A sentence of more words is read twice."""

_FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
# A full stop ends a sentence where something begins after it; `Plt. Camat` and `1.b` go on.
_END = re.compile(r"(?<=[.?!])(?<!\bPlt\.)(?<!\bNo\.)[*)\"]*\s+(?=[\"'(*`\w])")


def spoken(text: str) -> str:
    """What people read of a page: no blocks, no comments, links as their words."""
    return _LINK.sub(r"\1", _COMMENT.sub("", _FENCE.sub("", text)))


def paragraphs(text: str) -> Iterator[str]:
    """Each paragraph and each item of a list, on one line; headings and tables are none."""
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", spoken(text)):
        lines = [line.strip() for line in block.splitlines()]
        words = [line for line in lines if line and not line.startswith(("#", "|"))]
        if words:
            yield re.sub(r"^(?:[-*]|\d+\.) ", "", " ".join(words))


def sentences(text: str) -> Iterator[str]:
    """Each sentence of the prose of a page; what stands in backticks is one word of it."""
    for paragraph in paragraphs(text):
        yield from _END.split(re.sub(r"`[^`]+`", lambda name: name[0].replace(" ", "_"), paragraph))


def long_sentences(text: str) -> list[str]:
    """The sentences of more than 25 words."""
    return [s for s in sentences(text) if len(re.findall(r"\S*\w\S*", s)) > MOST_WORDS]


def heading_anchors(text: str) -> set[str]:
    """The addresses of the headings of a page, as code hosts make them."""
    met: dict[str, int] = {}
    anchors = set()
    for heading in re.findall(r"^#+ (.+)$", _FENCE.sub("", text), re.MULTILINE):
        shown = _LINK.sub(r"\1", heading).strip().lower()
        anchor = re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", shown))
        times = met[anchor] = met.get(anchor, -1) + 1
        anchors.add(f"{anchor}-{times}" if times else anchor)
    return anchors
