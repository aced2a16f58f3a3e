"""The posts in which somebody acts, told apart in a title from the post of their own.

What stands outside an acting clause is the own title.  Where it is not clear what the words of
acting belong to, the whole title is an acting post, and the own title is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from asn_wfh.people.heads_in_titles import FIRST_WORDS_OF_HEADS
from asn_wfh.people.plain_titles import BETWEEN_PARTS, plain_title

__all__ = ["own_and_acting_titles", "title_without_acting_words"]

_ACTING = (
    r"(?:\b(?:p ?l ?[th]|p ?j ?s?|pjbs|pgs|p?ymt|penjabat|caretaker|karteker|ad ?interim)\b"
    r"|\bpel(?:aksana|aks|ak)? ?(?:tugas|tgs|harian)\b"
    r"|\b(?:me)?laksanakan tugas\b|\bmenjalankan tugas\b"
    r"|\b(?:pejabat|pengganti) ?(?:pengganti|sementara)\b)"
)
"""A post in which somebody acts, wherever in a title it stands."""
_WORDS = rf"(?:\byang )?{_ACTING}(?: (?:sementara|harian)\b)?"
_ACTING_WORDS = re.compile(rf"{_WORDS}(?:[ /]*{_WORDS})*")
"""The words of acting, also where they stand twice, as in `Pelaksana Tugas (Plt.) Lurah`."""
_HEAD_FIRST = re.compile(
    rf"(?:{FIRST_WORDS_OF_HEADS}|wakil|staf ahli|ketua|pimpinan|koordinator|sub ?koordinator"
    r"|komandan|administrator|pengawas|eselon|jpt)\b"
)
"""What an acting post begins with; other words may be the rest of the title before them."""
_LINK = r"(?:dan|serta|juga|yang|merangkap|rangkap|selaku|sebagai)"
_ENDS = re.compile(rf"^[ /]+|(?:[ /]+(?:{_LINK}(?=[ /]|$))?)+$")
_ONLY_LINKS = re.compile(rf"[ /]*(?:{_LINK}[ /]*)+")
_PART = " / "


def own_and_acting_titles(text: str) -> tuple[str, tuple[str, ...]]:
    """The own title in a text, made plain, and each acting post as the text writes it.

    The own title is empty where all is one or more acting posts, or where that is not certain.
    """
    title = plain_title(text)
    words = list(_ACTING_WORDS.finditer(title))
    if not words:
        return title, ()
    ends = [*(each.start() for each in words[1:]), len(title)]
    clauses = [_trimmed(title[each.start() : end]) for each, end in zip(words, ends, strict=True)]
    behind = [_trimmed(title[each.end() : end]) for each, end in zip(words, ends, strict=True)]
    before = _trimmed(title[: words[0].start()])
    # Words of acting that stand alone are of the post before or of the one behind.
    is_alone = any(each.start() and title[each.end() :].startswith(" /") for each in words)
    is_head = all(_HEAD_FIRST.match(clause) for clause in behind)
    if is_alone or not all(behind) or (before and not is_head):
        return "", (text.strip(),)
    # Behind a sign may stand the own post, another acting one, or the rest of a name.
    rests = [rest for clause in behind if (rest := clause.partition(_PART)[2])]
    own = _PART.join([before, *rests]) if before else ""
    written = (_as_written(text, clause) for clause in clauses)
    return own, tuple(dict.fromkeys(written))


def title_without_acting_words(text: str) -> str:
    """The title of an acting post, made plain, without the words by which somebody acts in it."""
    parts = _ACTING_WORDS.split(plain_title(text))
    return _PART.join(filter(None, map(_trimmed, parts)))


def _trimmed(title: str) -> str:
    """A plain title without the signs and linking words at its ends."""
    return "" if _ONLY_LINKS.fullmatch(title) else _ENDS.sub("", title)


def _as_written(text: str, clause: str) -> str:
    """The part of a text that is a clause of its plain title; the plain clause where none is."""
    return next((part for part in _parts(text) if plain_title(part) == clause), clause)


def _parts(text: str) -> Iterator[str]:
    """Every part of a text from one sign to another, the shortest first."""
    signs = [match.span() for match in BETWEEN_PARTS.finditer(text)]
    begins = [0, *(end for _, end in signs)]
    stops = [*(start for start, _ in signs), len(text)]
    spans = [(begin, stop) for begin in begins for stop in stops if begin < stop]
    for begin, stop in sorted(spans, key=lambda span: span[1] - span[0]):
        yield text[begin:stop].strip()
