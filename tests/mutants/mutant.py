"""One change of one place in the library: how it is named, found again, made and listed.

A mutant is named by its file, the function, the text of what it changes and the text that stands
there instead, never by a line number: a list of mutants outlives edits elsewhere in the file.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["MODULE", "Mutant", "NotApplicable", "expression", "mutated", "nodes_of", "read_list"]

MODULE = "module"
"""What stands in place of a function for code outside of all."""


class NotApplicable(Exception):  # noqa: N818  # it says what the mutant is
    """A mutant whose place is no longer in the code."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of one expression or statement; `nth` tells apart equal ones of a function.

    `file` is a path below `src/asn_wfh`.  `tests` and `note` come from a list: the tests that
    are asked first, and why the mutant stands there.
    """

    file: str
    function: str
    original: str
    becomes: str
    nth: int = 1
    tests: tuple[str, ...] = ()
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str, str, int]:
        """What the mutant is, whatever is said of it."""
        return self.file, self.function, self.original, self.becomes, self.nth

    def __str__(self) -> str:
        """The mutant as a list has it."""
        nth = f" #{self.nth}" if self.nth > 1 else ""
        return f"{self.file}: {self.function}{nth}\n- {self.original}\n+ {self.becomes}"


def nodes_of(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every expression and statement, outer ones first, with the function that it stands in."""

    def below(node: ast.AST, names: tuple[str, ...]) -> Iterator[tuple[str, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                yield from below(child, (*names, child.name))
                continue
            if isinstance(child, ast.expr | ast.stmt):
                yield ".".join(names) or MODULE, child
            yield from below(child, names)

    yield from below(tree, ())


class _Swap(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """The new node for the old one, and all others as they are."""
        return self.new if node is self.old else self.generic_visit(node)


def expression(text: str) -> ast.expr | None:
    """What a text says alone; None where it is no expression."""
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        return None


def mutated(source: str, mutant: Mutant) -> str:
    """The code of a file with a mutant in it; raises NotApplicable where its place is gone."""
    tree = ast.parse(source)
    new: ast.AST | None = expression(mutant.becomes)
    kind: type[ast.AST] = ast.expr
    if new is None or expression(mutant.original) is None:
        (new,) = ast.parse(mutant.becomes).body
        kind = ast.stmt
    matches = [
        node
        for function, node in nodes_of(tree)
        if function == mutant.function
        if isinstance(node, kind)
        if _text(node) == mutant.original
    ]
    if len(matches) < mutant.nth:
        raise NotApplicable(str(mutant))
    return ast.unparse(ast.fix_missing_locations(_Swap(matches[mutant.nth - 1], new).visit(tree)))


def _text(node: ast.AST) -> str:
    """The text of a small node; a compound statement has none."""
    return "" if hasattr(node, "body") and isinstance(node, ast.stmt) else ast.unparse(node)


def read_list(path: Path) -> list[Mutant]:
    """The mutants of a list, divided by empty lines.

    `file: function`, below it `- original` and `+ what stands there instead`; perhaps
    `@ tests/...` with what to ask first, and `# why`.
    """
    mutants = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line.strip()]
        named = {sign: [line[2:] for line in lines if line[:2] == f"{sign} "] for sign in "-+@#"}
        heads = [line for line in lines if line[:1] not in "-+@#"]
        if not heads:
            continue
        (head,), (original,), (becomes,) = heads, named["-"], named["+"]
        file, _, function = head.partition(": ")
        function, _, nth = function.partition(" #")
        mutants.append(
            Mutant(
                *(file, function, original, becomes, int(nth or 1)),
                tests=tuple(named["@"]),
                note=" ".join(named["#"]),
            )
        )
    return mutants
