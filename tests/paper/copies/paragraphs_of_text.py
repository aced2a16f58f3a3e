"""The paragraphs of a paper's text, as whoever typed it into a word processor has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["TypedParagraph", "paragraphs_of_text"]

_MARKER = re.compile(r"(?P<marker>(?:[0-9]{1,2}|[a-z])[.)])\s+(?=\S)")
_EMPHASIS = re.compile(r"[*]+")
_BULLET = re.compile(r"- (?=[0-9a-z]{1,2}[.)] )")
_TITLES = ("WALI", "BUPATI", "SURAT", "NOMOR", "TENTANG", "TRANSFORMASI", "DI LING", "APARATUR")


@dataclass(frozen=True)
class TypedParagraph:
    """A paragraph: its marker, how deep its list stands, its words; what is typed in the middle."""

    marker: str
    depth: int
    words: str
    centred: bool = False

    @property
    def text(self) -> str:
        """The paragraph with its marker typed."""
        return f"{self.marker} {self.words}".strip()


def paragraphs_of_text(text: str) -> list[TypedParagraph]:
    """A paragraph for each line that is not empty, without the signs of Markdown."""
    return list(_paragraphs(text))


def _paragraphs(text: str) -> Iterator[TypedParagraph]:
    open_lists: list[str] = []
    for line in text.splitlines():
        plain = _BULLET.sub("", _EMPHASIS.sub("", line).strip())
        match = _MARKER.match(plain)
        if match is None:
            if plain:
                open_lists.clear()
                yield TypedParagraph("", 0, plain, plain.startswith(_TITLES))
            continue
        marker = match["marker"]
        while len(open_lists) > 1 and not _follows(open_lists[-1], marker):
            above = open_lists[-2]
            if not _follows(above, marker):
                break
            open_lists.pop()
        if open_lists and _follows(open_lists[-1], marker):
            open_lists[-1] = marker
        else:
            open_lists.append(marker)
        yield TypedParagraph(marker, len(open_lists) - 1, plain[match.end() :])


def _follows(last: str, marker: str) -> bool:
    """Whether a marker is the next of a list."""
    if last[-1] != marker[-1] or last[:-1].isdigit() != marker[:-1].isdigit():
        return False
    if last[:-1].isdigit():
        return int(marker[:-1]) == int(last[:-1]) + 1
    return ord(marker[0]) == ord(last[0]) + 1
