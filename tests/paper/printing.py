"""Invented circulars: random lists printed in random styles, and every way to read a print back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import ascii_lowercase

from hypothesis import strategies as st

from asn_wfh.audit import Paper, PaperError, read_paper

HEAD = """
BUPATI PULAU KARANG

Yth. Para Kepala Dinas
di Tempat

SURAT EDARAN
NOMOR : 7/KARANG/2033

TENTANG
JADWAL MENYELAM

Berdasarkan musim yang tenang disampaikan jadwal menyelam sebagai berikut :

"""
FOOT = """
Demikian disampaikan untuk diketahui.

Ditetapkan di Pulau Karang
pada tanggal 4 Mei 2033

BUPATI PULAU KARANG,

LAUT TENANG
"""

LETTERS = [*ascii_lowercase, *(f"a{letter}" for letter in ascii_lowercase)]
DOUBLED = [*ascii_lowercase, *(letter * 2 for letter in ascii_lowercase)]
ROMANS = [
    f"{tens}{units}"
    for tens in ("", "x", "xx", "xxx")
    for units in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
][1:]
UNITS = ["SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN"]
WORDS = [
    *(f"KE{unit}" for unit in UNITS),
    "KESEPULUH",
    "KESEBELAS",
    *(f"KE{unit} BELAS" for unit in UNITS[1:]),
    "KEDUA PULUH",
]
NUMBERS = [str(number) for number in range(1, 41)]


def _forms(steps: list[str], *forms: str) -> Iterator[list[str]]:
    for form in forms:
        yield [form.format(step) for step in steps]


# The markers of a list in order, and the steps of a path they make.
STYLES: tuple[tuple[list[str], list[str]], ...] = (
    *((markers, NUMBERS) for markers in _forms(NUMBERS, "{}.", "{})", "({})")),
    *((markers, LETTERS) for markers in _forms(LETTERS, "{}.", "{})", "({})")),
    *((markers, DOUBLED) for markers in _forms(DOUBLED, "{}.", "{})")),
    *((markers, ROMANS) for markers in _forms(ROMANS, "{}.", "{})", "({})")),
    ([f"{letter.upper()}." for letter in LETTERS], LETTERS),
    ([f"{roman.upper()}." for roman in ROMANS], ROMANS),
    (WORDS, NUMBERS),
)
NESTED = range(len(STYLES) - 1)
OUTER = range(len(STYLES))

MUST, MAY, NEVER = "must", "may", "never"
"""Whether a list begins below a text: after a colon, after `yaitu`, after the end of an item."""


@dataclass(frozen=True)
class Node:
    """An item: its words, how they end, the style of the list below and the items in it."""

    words: tuple[str, ...]
    ending: str
    style: int
    items: tuple[Node, ...]

    @property
    def flag(self) -> str:
        """Whether a list must, may or cannot begin below."""
        if self.ending.endswith(":"):
            return MUST
        return MAY if self.ending == "yaitu" else NEVER


def rows(style: int, items: tuple[Node, ...], above: tuple[str, ...] = ()) -> Iterator[Row]:
    """The items in printed order, with their markers and paths."""
    markers, steps = STYLES[style]
    for marker, step, node in zip(markers, steps, items, strict=False):
        yield marker, (*above, step), node
        yield from rows(node.style, node.items, (*above, step))


Row = tuple[str, tuple[str, ...], Node]


def attempt(raw: str | bytes) -> Paper | PaperError:
    """The paper that a text is read as, or its refusal."""
    try:
        return read_paper(raw, "karang.txt")
    except PaperError as error:
        return error


WORD = st.sampled_from(["ikan", "karang", "arus", "surut", "palka", "jaring", "tombak", "penyu"])


def nodes(depth: int) -> st.SearchStrategy[Node]:
    """Items with at most so many lists in each other below them."""
    leaf = st.builds(
        lambda words, ending: Node(tuple(words), ending, 0, ()),
        st.lists(WORD, min_size=9, max_size=11),
        st.sampled_from(["", ";", ".", ",", "; dan", ")."]),
    )
    if not depth:
        return leaf
    chapeau = st.builds(
        lambda words, ending, below: Node(tuple(words), ending, *below),
        st.lists(WORD, min_size=1, max_size=11),
        st.sampled_from([":", " :", ", yaitu :", "yaitu", "sebagai berikut:"]),
        trees(depth - 1, NESTED),
    )
    return st.one_of(leaf, leaf, chapeau)


def trees(depth: int, styles: range) -> st.SearchStrategy[tuple[int, tuple[Node, ...]]]:
    """A list in one of the styles: short, or of plain items to beyond z."""
    short = st.lists(nodes(depth), min_size=1, max_size=4)
    plain = Node(("ikan",) * 9, ";", 0, ())
    long = st.integers(9, 30).map(lambda size: [plain] * size)
    return st.tuples(st.sampled_from(styles), st.one_of(short, short, short, long).map(tuple)).map(
        lambda drawn: (drawn[0], drawn[1][: len(STYLES[drawn[0]][0])])
    )


@st.composite
def prints(draw: st.DrawFn, tree: tuple[int, tuple[Node, ...]]) -> str:
    """A tree as a scan shows it: indents, bullets, emphasis, broken lines and pages at random."""
    lines = []
    page = 1
    for marker, _, node in rows(*tree):
        shown = draw(st.sampled_from(["{}", "{}", "{}", "*{}*", "**{}**"])).format(marker)
        colon = " :" if marker.startswith("KE") else ""
        words = [f"*{word}*" if draw(st.integers(0, 9)) == 0 else word for word in node.words]
        gaps = draw(
            st.lists(
                st.sampled_from([" "] * 8 + ["  ", "\n", "\n    ", "PAGE"]),
                min_size=len(words) - 1,
                max_size=len(words) - 1,
            )
        )
        text = words[0]
        for gap, word in zip(gaps, words[1:], strict=True):
            page += gap == "PAGE"
            text += gap.replace("PAGE", f"\n\n- {page} -\n\fBUPATI PULAU KARANG\n\n") + word
        ending = node.ending if node.ending[:1] in ";.,:) " else f" {node.ending}"
        indent = draw(st.sampled_from(["", "", "  ", "\t", "      "]))
        bullet = draw(st.sampled_from(["", "", "- ", "* ", "\u2022 "]))
        blank = draw(st.sampled_from(["", "", "", "\n"]))
        lines.append(f"{blank}{indent}{bullet}{shown}{colon} {text}{ending}".rstrip(" "))
    return HEAD + "\n".join(lines) + "\n" + FOOT


Stack = tuple[tuple[int, int], ...]
Paths = tuple[tuple[str, ...], ...]


def readings(markers: tuple[tuple[str, str], ...]) -> tuple[Paths, ...]:
    """At most two trees that print as these markers, each with what its text announces.

    Tries everything and knows nothing of the parser: each marker is the next of any open list,
    or the first of a new one where the text above must or may announce it.
    """
    places = {
        marker: [
            (style, styled.index(marker))
            for style, (styled, _) in enumerate(STYLES)
            if marker in styled
        ]
        for marker, _ in markers
    }

    @cache
    def below(at: int, stack: Stack) -> tuple[Paths, ...]:
        flag = markers[at - 1][1] if at else MUST
        if at == len(markers):
            return () if flag == MUST else ((),)
        readings: dict[Paths, None] = {}
        for style, place in places[markers[at][0]]:
            longer: list[Stack] = []
            if place == 0 and flag != NEVER:
                longer.append((*stack, (style, 0)))
            if place and flag != MUST:
                depths = range(len(stack))
                longer += [
                    (*stack[:depth], (style, place))
                    for depth in depths
                    if stack[depth] == (style, place - 1)
                ]
            for stack_after in longer:
                path = tuple(STYLES[kind][1][step] for kind, step in stack_after)
                readings |= dict.fromkeys((path, *rest) for rest in below(at + 1, stack_after))
        return tuple(readings)[:2]

    return below(0, ())
