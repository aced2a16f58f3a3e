"""The tree of items comes back from every print of it, or the print is refused."""

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from asn_wfh.audit import Paper, PaperError
from asn_wfh.paper.text_without_marks_of_copying import text_without_marks_of_copying
from paper.printing import (
    FOOT,
    HEAD,
    NEVER,
    OUTER,
    STYLES,
    Node,
    attempt,
    prints,
    readings,
    rows,
    trees,
)

TREES = trees(3, OUTER)


def paths(paper: Paper) -> list[tuple[str, ...]]:
    """The paths of the clauses in printed order."""
    return [unit.path.steps for unit in paper.clauses if unit.path]


def check_print(tree: tuple[int, tuple[Node, ...]], text: str) -> str:
    """The print of a tree gives back the tree if no other tree prints so, and is else refused."""
    printed = list(rows(*tree))
    possible = readings(tuple((marker, node.flag) for marker, _, node in printed))
    paper = attempt(text)
    if isinstance(paper, PaperError):
        assert len(possible) == 2, str(paper)
        assert [fault.code for fault in paper.faults] == ["paper_ambiguous"]
        return "refused"
    assert len(possible) == 1
    assert paths(paper) == [path for _, path, _ in printed]
    assert "".join(paper.text_of_unit_with_marker(unit) for unit in paper.units) == paper.text
    assert paper.text == text_without_marks_of_copying(text)
    for unit, (marker, _, node) in zip(paper.clauses, printed, strict=True):
        assert unit.marker == marker
        words = [word.strip("*,.;:)") for word in paper.text_behind_marker(unit).split()]
        assert [word for word in words if word in node.words] == list(node.words)
        assert (unit.kind == "chapeau") == bool(node.items)
    return "read"


@given(st.data())
@settings(max_examples=30)
def test_a_print_gives_back_its_tree(data: st.DataObject) -> None:
    """Random nested lists in random styles, indents, bullets and pages are read as they are."""
    tree = data.draw(TREES)
    event(check_print(tree, data.draw(prints(tree))))


@pytest.mark.slow
@given(st.data())
@settings(max_examples=400)
def test_many_prints_give_back_their_trees(data: st.DataObject) -> None:
    """The same for many more trees."""
    tree = data.draw(TREES)
    event(check_print(tree, data.draw(prints(tree))))


NOISE = ["a.", "b.", "i.", "j.", "v.", "z.", "aa.", "bb.", "1.", "2.", "1)", "ii.", "A.", "KEDUA"]
# Lists that share their markers: numbers, letters to az, letters to zz, small and great romans.
ALIKE = [
    style
    for style, (printed_markers, _) in enumerate(STYLES)
    if printed_markers[1] in ("2.", "b.", "ii.", "II.", "B.")
]


@st.composite
def sequences(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Markers that mostly go on with an open list or begin one, and how each text ends."""
    drawn: list[tuple[str, str]] = []
    stack: list[tuple[int, int]] = []
    size = draw(st.integers(2, 45))
    opening = True
    while len(drawn) < size:
        if opening:
            stack.append((draw(st.sampled_from(ALIKE)), 0))
        else:
            # The innermost list mostly goes on, so that lists grow long enough to meet.
            up = draw(st.sampled_from([0] * 8 + [1, 1, 2]))
            stack = stack[: max(1, len(stack) - up)]
            style, ordinal = stack.pop()
            stack.append((style, min(ordinal + 1, len(STYLES[style][0]) - 1)))
        style, ordinal = stack[-1]
        end = draw(st.sampled_from([";"] * 10 + [":", ":", "berikut."]))
        opening = end == ":" or (end != ";" and draw(st.booleans()))
        drawn.append((STYLES[style][0][ordinal], ";" if len(drawn) + 1 == size else end))
    if draw(st.integers(0, 5)) == 0:
        drawn[draw(st.integers(0, size - 1))] = (draw(st.sampled_from(NOISE)), ";")
    return drawn


def check_sequence(sequence: list[tuple[str, str]]) -> str:
    """A sequence of markers is read if exactly one tree prints so."""
    words = "ikan karang arus pasang surut palka jaring tombak sirip"
    flags = {":": "must", "berikut.": "may"}
    possible = readings(tuple((marker, flags.get(end, NEVER)) for marker, end in sequence))
    lines = [
        f"{marker}{' :' if marker.startswith('KE') else ''} {words} {end}"
        for marker, end in sequence
    ]
    paper = attempt(HEAD + "\n".join(lines) + "\n" + FOOT)
    if isinstance(paper, PaperError):
        assert len(possible) != 1, str(paper)
        assert (paper.faults[0].code == "paper_ambiguous") == (len(possible) == 2)
        return "ambiguous" if possible else "broken"
    assert possible == (tuple(paths(paper)),)
    return "read"


@given(sequences())
@settings(max_examples=150)
def test_a_sequence_is_read_if_one_tree_prints_so(sequence: list[tuple[str, str]]) -> None:
    """Any sequence of markers gives the one tree that prints so; none or two are refused."""
    event(check_sequence(sequence))


@pytest.mark.slow
@given(sequences())
@settings(max_examples=1200)
def test_many_sequences_are_read_if_one_tree_prints_so(sequence: list[tuple[str, str]]) -> None:
    """The same for many more sequences."""
    event(check_sequence(sequence))
