"""The mutants of the library: what is changed, how a mutant is named, and what a list holds."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from mutants.__main__ import EQUIVALENT, FIXED, every, gone
from mutants.mutant import Mutant, NotApplicable, mutated, read_list
from mutants.operators import mutants_of
from mutants.rooms import LEFT_OUT, ROOMS, nearest, room_of
from mutants.running import ROOT, SOURCE

CODE = '''\
"""A file."""

from os import path

__all__ = ["first"]

MOST = 5


def first(rows: list[int], most: int = 3) -> list[int]:
    """The first rows."""
    if rows and most < MOST:
        return rows[:most]
    rows.append(all(row == "open" for row in rows if row))
    rows += [one for one, _ in zip(rows, rows, strict=True)]
    return [row for row in rows if not row & 1]
'''


@pytest.fixture
def changes(tmp_path: Path) -> set[tuple[str, str]]:
    """What becomes of a small file: each text that changes, and what stands there instead."""
    file = tmp_path / "file.py"
    file.write_text(CODE, encoding="utf-8")
    return {(mutant.original, mutant.becomes) for mutant in mutants_of(file, tmp_path)}


@pytest.mark.parametrize(
    ("original", "becomes"),
    [
        ("most < MOST", "most <= MOST"),
        ("most < MOST", "most >= MOST"),
        ("rows and most < MOST", "rows or most < MOST"),
        ("rows and most < MOST", "rows"),
        ("rows and most < MOST", "True"),
        ("not row & 1", "row & 1"),
        ("row & 1", "row | 1"),
        ("row & 1", "row & 2"),
        ("MOST = 5", "MOST = 6"),
        ("return rows[:most]", "return None"),
        ("row == 'open'", "row != 'open'"),
        ("row == 'open'", "row == 'open_'"),
        (
            "all((row == 'open' for row in rows if row))",
            "any((row == 'open' for row in rows if row))",
        ),
        ("(row == 'open' for row in rows if row)", "(row == 'open' for row in rows)"),
        ("rows.append(all((row == 'open' for row in rows if row)))", "pass"),
        ("[row for row in rows if not row & 1]", "[row for row in rows]"),
    ],
)
def test_what_is_changed(changes: set[tuple[str, str]], original: str, becomes: str) -> None:
    """Comparisons, conditions, sets, figures, statements and answers are changed."""
    assert (original, becomes) in changes


def test_what_is_left_alone(changes: set[tuple[str, str]]) -> None:
    """Imports, names of a module, types and docstrings say nothing that a test could notice.

    Nor does a check that two rows are as long as each other.
    """
    texts = " ".join(original for original, _ in changes)
    assert not any(word in texts for word in ("import", "__all__", "list[int]", "The first"))
    assert not any("strict=False" in becomes for _, becomes in changes)


def test_a_name_outlives_edits_elsewhere() -> None:
    """A mutant is found by what it changes, wherever that stands now; the second by its number."""
    mutant = Mutant("file.py", "first", "most < MOST", "most <= MOST")
    moved = CODE.replace("    if rows", "    rows = rows or []\n    if rows")
    for code in (CODE, moved):
        assert mutated(code, mutant) == ast.unparse(ast.parse(code.replace("most <", "most <=")))
    again = CODE.replace("and most < MOST", "and most < MOST or most < MOST")
    second = Mutant("file.py", "first", "most < MOST", "most <= MOST", nth=2)
    assert "most < MOST or most <= MOST" in mutated(again, second)
    for lost in (Mutant("file.py", "first", "most > MOST", "False"), second):
        with pytest.raises(NotApplicable):
            mutated(CODE, lost)


def test_a_list_is_read(tmp_path: Path) -> None:
    """A list holds its mutants as blocks, each with what is asked first and why it is there."""
    listed = tmp_path / "list.txt"
    listed.write_text(
        "# A list.\n\nfile.py: A.first #2\n- a | b\n+ a & b\n@ tests/test_a.py\n# why\n\n"
        "file.py: module\n- MOST = 5\n+ MOST = 6\n",
        encoding="utf-8",
    )
    one, two = read_list(listed)
    assert one == Mutant(
        "file.py", "A.first", "a | b", "a & b", nth=2, tests=("tests/test_a.py",), note="why"
    )
    assert (str(one).splitlines()[0], two.key[1:3]) == (
        "file.py: A.first #2",
        ("module", "MOST = 5"),
    )
    assert mutated(CODE, two).count("MOST = 6") == 1


@pytest.mark.slow
def test_every_mutant_can_be_made() -> None:
    """Every mutant has a name of its own, and each twentieth is made and is Python."""
    mutants = every()
    assert len({mutant.key for mutant in mutants}) == len(mutants) > 2000
    for mutant in mutants[::20]:
        code = (SOURCE / mutant.file).read_text(encoding="utf-8")
        compile(mutated(code, mutant), mutant.file, "exec")


def test_every_room_has_tests() -> None:
    """Each room names files that are there, and tests that are there."""
    for room in ROOMS:
        assert (SOURCE / room).exists()
        assert all((ROOT / test).exists() for test in nearest(room))


def file_of(name: str) -> Path | None:
    """The file of a module of the library, by its dotted name."""
    path = SOURCE.parent.joinpath(*name.split("."))
    files = [path / "__init__.py", path.with_suffix(".py")]
    return next((file for file in files if file.exists()), None)


def asked_for(path: Path) -> Iterator[Path]:
    """The files of the library that a file imports, also where it does so inside a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("asn_wfh"):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from filter(None, map(file_of, [str(node.module), *names]))


def test_whatever_an_answer_is_made_with_has_a_room() -> None:
    """The engine, the calendar, the limits and all that they import are changed, or left out."""
    waiting = [SOURCE / "engine/decide.py"]
    waiting += [
        path for name in ("law/workdays", "limits") for path in (SOURCE / name).glob("*.py")
    ]
    made: set[Path] = set()
    while waiting:
        path = waiting.pop()
        if path not in made:
            made.add(path)
            waiting += asked_for(path)
    files = {path.relative_to(SOURCE).as_posix() for path in made}
    left_out = {f: name for f in files for name in LEFT_OUT if f"{f}/".startswith(f"{name}/")}
    changed = {file for file in files if room_of(file) and file not in left_out}
    assert files - changed == left_out.keys()
    assert set(left_out.values()) == LEFT_OUT.keys()
    assert {
        "kernel/what_impossible_boxes_leave_possible.py",
        "policy/digest.py",
        "decision/decision_to_json_and_back.py",
        "kernel/boxes.py",
        "engine/masks_of_day_and_person.py",
    } <= changed
    assert not ROOMS.keys() & LEFT_OUT.keys()


def test_the_lists_apply() -> None:
    """Every mutant that is listed still has its place in the code, and no two are the same."""
    for path in (FIXED, EQUIVALENT):
        listed = read_list(path)
        assert gone(listed) == []
        assert len({mutant.key for mutant in listed}) == len(listed)
        assert all((ROOT / test.partition("::")[0]).exists() for m in listed for test in m.tests)
    assert all(mutant.note for mutant in read_list(EQUIVALENT))
