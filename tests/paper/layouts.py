"""The layouts of ministries: random outlines, printed in each of them with the pages they cross."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hypothesis import strategies as st

from asn_wfh.law.dictum_ordinals import dictum_ordinal_in_words
from paper.printing import ROMANS

HEAD = """BUPATI PULAU KARANG

Yth. 1. Para Kepala Dinas
     2. Para Lurah
di Tempat

{kind}
NOMOR : 7/KARANG/2033

TENTANG
JADWAL MENYELAM

"""
FOOT = """
Ditetapkan di Pulau Karang
pada tanggal 4 Mei 2033

a.n. BUPATI PULAU KARANG
SEKRETARIS DAERAH,

LAUT TENANG
"""
DECIDES = """Menimbang : a. bahwa ombak tinggi;
            b. bahwa perahu sedikit;
Mengingat : 1. Peraturan Daerah Nomor 3 Tahun 2029 tentang Dermaga;

MEMUTUSKAN :

Menetapkan : PERATURAN BUPATI TENTANG JADWAL MENYELAM.

"""

Numbering = tuple[Callable[[int], str], Callable[[int], str]]
"""The marker of an ordinal, and the step of a path that it makes."""


def _letter(ordinal: int) -> str:
    return chr(ord("a") + ordinal - 1)


def _roman(ordinal: int) -> str:
    return ROMANS[ordinal - 1]


NUMBER: Numbering = ("{}.".format, str)
LETTER: Numbering = (lambda n: f"{_letter(n)}.", _letter)
NUMBER_BRACKET: Numbering = ("{})".format, str)
LETTER_BRACKET: Numbering = (lambda n: f"{_letter(n)})", _letter)
IN_BRACKETS: Numbering = ("({})".format, str)
LETTER_IN_BRACKETS: Numbering = (lambda n: f"({_letter(n)})", _letter)
CAPITAL: Numbering = (lambda n: f"{_letter(n).upper()}.", _letter)
ROMAN: Numbering = (lambda n: f"{_roman(n).upper()}.", _roman)
DICTUM: Numbering = (lambda n: f"{dictum_ordinal_in_words(n)} :", str)
ARTICLE: Numbering = ("Pasal {}\n".format, "pasal-{}".format)

_SMALL = (LETTER, NUMBER_BRACKET, LETTER_BRACKET, IN_BRACKETS, LETTER_IN_BRACKETS)
LAYOUTS: dict[str, tuple[str, str, tuple[Numbering, ...]]] = {
    "letters": ("SURAT EDARAN", "", (CAPITAL, NUMBER, *_SMALL)),
    "romans": ("SURAT EDARAN", "", (ROMAN, CAPITAL, NUMBER, *_SMALL)),
    "dicta": ("INSTRUKSI BUPATI PULAU KARANG", "", (DICTUM, NUMBER, *_SMALL)),
    "articles": (
        "PERATURAN BUPATI PULAU KARANG",
        DECIDES,
        (ARTICLE, IN_BRACKETS, LETTER, NUMBER, NUMBER_BRACKET, LETTER_BRACKET, LETTER_IN_BRACKETS),
    ),
}
"""The kind of paper, what stands above its clauses, and the numbering of each level."""


@dataclass(frozen=True)
class Part:
    """An item: its words, and the items below it; a heading says nothing, a sentence ends."""

    words: tuple[str, ...]
    heading: bool
    parts: tuple[Part, ...]


WORD = st.sampled_from(["ikan", "karang", "arus", "surut", "palka", "jaring", "tombak", "penyu"])


def outlines(depth: int, *, least: int = 1) -> st.SearchStrategy[tuple[Part, ...]]:
    """Lists of at least so many items, with at most so many lists in each other below them."""
    words = st.lists(WORD, min_size=2, max_size=7).map(tuple)
    leaf = st.builds(lambda text: Part(text, heading=False, parts=()), words)
    if not depth:
        return st.lists(leaf, min_size=least, max_size=4).map(tuple)
    above = st.builds(Part, words, st.booleans(), outlines(depth - 1))
    return st.lists(leaf | above, min_size=least, max_size=4).map(tuple)


def chain(depth: int) -> tuple[Part, ...]:
    """Two items, the second a heading with one item below it, and so on, so many levels deep."""
    part = Part(("ikan", "karang"), heading=False, parts=())
    for _ in range(depth - 1):
        part = Part(("arus",), heading=True, parts=(part,))
    return (Part(("palka",), heading=False, parts=()), part)


def rows(layout: str, parts: tuple[Part, ...]) -> Iterator[tuple[str, tuple[str, ...], Part]]:
    """Each item in printed order with its marker and its path."""
    yield from _rows(LAYOUTS[layout][2], parts, ())


def _rows(
    levels: tuple[Numbering, ...], parts: tuple[Part, ...], above: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...], Part]]:
    marker, step = levels[0]
    for ordinal, part in enumerate(parts, 1):
        path = (*above, step(ordinal))
        yield marker(ordinal), path, part
        yield from _rows(levels[1:], part.parts, path)


def printed_words(part: Part) -> str:
    """The words of an item as they are printed: a heading, an announcement, or a sentence."""
    words = " ".join(part.words)
    if part.parts and part.heading:
        return words.title()
    return f"{words.capitalize()}{':' if part.parts else '.'}"


PAGES = ("\n- {} -\n\n", "- {} -\n", "\nHalaman {} dari 9\n", "\n{}\n\n", "\n{}\n\f", "")


@st.composite
def papers(draw: st.DrawFn, layout: str, parts: tuple[Part, ...]) -> str:
    """An outline as a scan shows it, pages at random between its lines."""
    kind, above, _ = LAYOUTS[layout]
    lines = []
    page = 1
    for marker, _, part in rows(layout, parts):
        indent = draw(st.sampled_from(["", "  ", "\t"]))
        lines.append(f"{indent}{marker} {printed_words(part)}\n")
        if draw(st.integers(0, 5)) == 0:
            page += 1
            lines.append(draw(st.sampled_from(PAGES)).format(page))
    return HEAD.format(kind=kind) + above + "".join(lines) + FOOT
