"""What is changed: comparisons, conditions, sets, figures, statements, answers."""

import ast
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from mutants.mutant import Mutant, expression, nodes_of

__all__ = ["mutants_of"]

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_JOINED: dict[type[ast.operator], type[ast.operator]] = {
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_LENGTH = 200
"""Longer texts are tables, whose items are changed one by one."""
_CALLED = {"min": "max", "max": "min", "all": "any", "any": "all"}
_DROPPED = (ast.Expr, ast.AugAssign, ast.Continue, ast.Break, ast.Raise, ast.Delete)


def mutants_of(path: Path, root: Path) -> Iterator[Mutant]:
    """Every mutant of a file, in the order of its code; `root` is the folder of the package."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    met: dict[tuple[str, str, bool], int] = {}
    file = path.relative_to(root).as_posix()
    for function, node in nodes_of(tree):
        if isinstance(node, ast.stmt) and hasattr(node, "body"):
            continue
        text = ast.unparse(node)
        place = (function, text, isinstance(node, ast.stmt))
        nth = met[place] = met.get(place, 0) + 1
        if len(text) > _LENGTH or _is_for_types(node, parents):
            continue
        if not (place[2] or expression(text)):
            continue
        for becomes in dict.fromkeys(_changed(node, parents)):
            if becomes != text:
                yield Mutant(file, function, text, becomes, nth)


def _is_for_types(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a node says something to readers and type checkers alone."""
    above: ast.AST | None = node
    while above is not None:
        parent = parents.get(above)
        if isinstance(above, ast.Import | ast.ImportFrom | ast.Assert):
            return True
        if isinstance(above, ast.Expr) and isinstance(above.value, ast.Constant):
            return True
        if isinstance(parent, ast.AnnAssign) and above is parent.annotation:
            return True
        if isinstance(parent, ast.arg | ast.ClassDef) and isinstance(above, ast.expr):
            return True
        if isinstance(parent, ast.FunctionDef) and (
            above is parent.returns or above in parent.decorator_list
        ):
            return True
        if isinstance(above, ast.Assign | ast.AnnAssign):
            target = above.targets[0] if isinstance(above, ast.Assign) else above.target
            if isinstance(target, ast.Name) and target.id in ("__all__", "__slots__"):
                return True
            value = above.value
            if isinstance(value, ast.Call | ast.Subscript) and "Literal" in ast.unparse(value):
                return True
        above = parent
    return False


def _changed(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[str]:
    """What may stand in the place of a node, as texts."""
    if isinstance(node, ast.Compare):
        yield from _compared(node)
    elif isinstance(node, ast.BoolOp):
        yield from _joined(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield ast.unparse(node.operand)
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _JOINED:
        other = deepcopy(node)
        other.op = _JOINED[type(node.op)]()
        yield ast.unparse(other)
    elif isinstance(node, ast.Call) and ast.unparse(node.func) in _CALLED:
        call = deepcopy(node)
        call.func = ast.Name(_CALLED[ast.unparse(node.func)], ast.Load())
        yield ast.unparse(call)
    elif isinstance(node, ast.Return) and node.value is not None:
        yield "return None"
    if isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
        yield from _unconditional(node)
    parent = parents.get(node)
    if isinstance(parent, ast.If | ast.While | ast.IfExp) and parent.test is node:
        yield "False"
        if not isinstance(parent, ast.While):
            yield "True"
    yield from _constants(node)
    if isinstance(node, _DROPPED):
        yield "pass"


def _compared(node: ast.Compare) -> Iterator[str]:
    for place, operator in enumerate(node.ops):
        for becomes in _COMPARED[type(operator)]:
            other = deepcopy(node)
            other.ops[place] = becomes()
            yield ast.unparse(other)


def _joined(node: ast.BoolOp) -> Iterator[str]:
    turned = deepcopy(node)
    turned.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield ast.unparse(turned)
    for place in range(len(node.values)):
        rest = [value for number, value in enumerate(node.values) if number != place]
        other: ast.expr = rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        yield ast.unparse(other)


def _unconditional(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
) -> Iterator[str]:
    for place, one in enumerate(node.generators):
        for number in range(len(one.ifs)):
            other = deepcopy(node)
            del other.generators[place].ifs[number]
            yield ast.unparse(other)


def _constants(node: ast.AST) -> Iterator[str]:
    """The node with another figure, another flag, or an empty word that it compares or answers."""
    for name, value in ast.iter_fields(node):
        several = value if isinstance(value, list) else [value]
        for place, child in enumerate(several):
            if not isinstance(child, ast.Constant) or name == "annotation":
                continue
            for becomes in _others(child.value, node):
                other = deepcopy(node)
                constant = ast.Constant(becomes)
                if isinstance(value, list):
                    getattr(other, name)[place] = constant
                else:
                    setattr(other, name, constant)
                yield ast.unparse(other)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        for bounds in _constants(node.slice):
            yield f"{ast.unparse(node.value)}[{bounds}]"
    for place, keyword in enumerate(node.keywords if isinstance(node, ast.Call) else ()):
        # That two rows are as long as each other is a check of our own, and no answer.
        if isinstance(keyword.value, ast.Constant) and keyword.arg != "strict":
            for becomes in _others(keyword.value.value, node):
                turned = deepcopy(keyword)
                turned.value = ast.Constant(becomes)
                call = deepcopy(node)
                assert isinstance(call, ast.Call)
                call.keywords[place] = turned
                yield ast.unparse(call)


def _others(value: object, parent: ast.AST) -> list[bool] | list[int] | list[str]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, str) and isinstance(parent, ast.Compare | ast.Return):
        return [f"{value}_"]
    return []
