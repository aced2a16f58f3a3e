"""A name says what a thing is: no empty names, one class in one room, few parameters."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from places import ROOT

SOURCE = ROOT / "src" / "asn_wfh"
EMPTY = frozenset({"held", "found", "said", "told", "known", "seen", "taken", "kept"})
"""Words that name nothing: they say that there is a value, and not what it is."""
PUBLIC = frozenset(
    {
        *("Review.known", "Extension.known", "_ReviewShape.known", "_ExtensionShape.known"),
        *("WorkCalendar.known", "CalendarJSON.known", "CalendarShape.known"),
    }
)
"""The fields of `known: DATE` in a file: since when something is on record."""
FOLDERS = ("src", "tests", "benchmarks", "examples", ".ci")
TREES = {
    path: ast.parse(path.read_text(encoding="utf-8"))
    for folder in FOLDERS
    for path in sorted((ROOT / folder).rglob("*.py"))
}
ON_TWO_LEVELS = {
    "decide": "the command, and the function it calls",
    "lint": "the command, and the analysis it prints",
}
"""File names that stand in two rooms, each the same thing on two levels."""


def names_of(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every name that a file gives to a value, a function or a class, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.alias) and node.asname:
            yield node.asname, node.lineno


def lines_of_public_fields(tree: ast.Module) -> Iterator[int]:
    """The lines on which a class gives one of the listed fields, or an argument of that name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = {name.partition(".")[2] for name in PUBLIC if name.startswith(f"{node.name}.")}
            yield from (line for name, line in names_of(node) if name in names)


def test_no_value_has_an_empty_name() -> None:
    """Nothing is called `held`, `found`, `said` and the like, nor by two of them joined."""
    public_lines = {
        (path, line) for path, tree in TREES.items() for line in lines_of_public_fields(tree)
    }
    empty = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path, tree in TREES.items()
        for name, line in names_of(tree)
        if set(name.strip("_").lower().split("_")) <= EMPTY and (path, line) not in public_lines
    ]
    assert empty == []


def rooms_of(path: Path) -> str:
    """The room of a file of the library."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def test_no_class_name_stands_in_two_rooms() -> None:
    """A class name means one thing in the whole house."""
    rooms: dict[str, set[str]] = defaultdict(set)
    for path, tree in TREES.items():
        if path.is_relative_to(SOURCE):
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    rooms[node.name].add(rooms_of(path))
    assert {name: where for name, where in rooms.items() if len(where) > 1} == {}


def test_a_file_name_in_two_rooms_is_one_thing() -> None:
    """A file name in two rooms is the same thing on two levels, and listed here with the reason."""
    rooms: dict[str, set[str]] = defaultdict(set)
    for path in TREES:
        # The tables of messages are named by the rooms whose sentences they hold.
        tables = path.is_relative_to(SOURCE / "messages" / "faults") or path.is_relative_to(
            SOURCE / "messages" / "sentences"
        )
        if path.is_relative_to(SOURCE) and path.name != "__init__.py" and not tables:
            rooms[path.stem].add(rooms_of(path))
    twice = {name for name, where in rooms.items() if len(where) > 1}
    assert twice == ON_TWO_LEVELS.keys(), sorted(twice ^ ON_TWO_LEVELS.keys())


def public(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes of a file without an underscore, and the methods of the latter."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name[0] != "_":
            yield node
            for inner in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(inner, ast.FunctionDef) and inner.name[0] != "_":
                    yield inner


@pytest.mark.parametrize("room", sorted(path.name for path in SOURCE.iterdir() if path.is_dir()))
def test_every_function_and_class_says_what_it_is(room: str) -> None:
    """Every public function and class of a room has a docstring that is a sentence."""
    for path, tree in TREES.items():
        if path.is_relative_to(SOURCE / room):
            for node in public(tree):
                sentence = ast.get_docstring(node) or ""
                assert sentence.partition("\n")[0].endswith((".", ":")), (path, node.name)
