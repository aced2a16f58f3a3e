"""What is wrong with a text that is no YAML: what someone will have meant to write there.

PyYAML only says what it met; where it stood by then tells more.
"""

from __future__ import annotations

from typing import Any, NoReturn, TypeAlias

import yaml

from asn_wfh.loading.located_tree_with_faults import LocatedTree, Mark
from asn_wfh.messages.errors import Fault

__all__ = ["Event", "YamlParserState", "mark_from_yaml", "raise_syntax_error"]

# The two parsers' events and marks are alike but share no type.
Event: TypeAlias = Any

# What the slow parser says of a broken text: our code for it, and whether its place is where
# the broken thing begins.
_BROKEN = (
    ("got '?'", "odd_mark", False),
    ("a quoted scalar", "open_quote", True),
    ("escape", "escape", False),
    ("a simple key", "no_colon", True),
    ("parsing a flow sequence", "open_bracket", True),
    ("parsing a flow mapping", "open_bracket", True),
    ("cannot start any token", "odd_start", False),
    ("scanning", "odd_start", True),
    ("parsing a tag", "odd_start", True),
    ("undefined tag", "odd_start", True),
    ("mapping values", "stray_colon", False),
    ("sequence entries", "stray_dash", False),
    ("mapping keys", "odd_start", False),
    ("<block end>", "indent", False),
    ("<document start>", "indent", False),
)
_CLOSING = {"[": "]", "{": "}"}


class YamlParserState:
    """Where a pass over a text stands: the open brackets, the last scalar, what began last."""

    def __init__(self, marked: LocatedTree) -> None:
        """The state before the first event of a text."""
        self.marked = marked
        self.open: list[Event] = []
        self.last: Event = None
        self.begun: Event = None


def raise_syntax_error(state: YamlParserState, error: yaml.MarkedYAMLError) -> NoReturn:
    """Say what is wrong with a text that cannot be read on."""
    problem = f"{error.context}: {error.problem}"
    kinds = ((code, begins) for words, code, begins in _BROKEN if words in problem)
    code, begins = next(kinds, ("syntax", False))
    at: Any = (error.context_mark if begins else None) or error.problem_mark
    if at is None:
        state.marked.raise_fault_with_earlier_ones(Fault.of(code), (1, 1))
    code, at = _likely_fault_code_and_mark(state, code, at)
    character = _character_at(state, at)
    values = {
        "character": '"`"' if character == "`" else f"`{character}`",
        "closing": _CLOSING.get(character, ""),
        "text": f"\\{character}",
        "first": str(_number_of_less_indented_line_above(state, at.line))
        if code == "indent"
        else "",
    }
    state.marked.raise_fault_with_earlier_ones(Fault.of(code, **values), mark_from_yaml(at))


def _likely_fault_code_and_mark(state: YamlParserState, code: str, at: Any) -> tuple[str, Any]:
    """What someone will have meant to write, where the parser only says what it met."""
    character = _character_at(state, at)
    if code == "syntax" and state.open:
        return "open_bracket", state.open[-1].start_mark
    if code == "syntax" and character and character in ",]}":
        return "odd_start", at
    if code in ("stray_colon", "indent") and _lacks_colon(state, at):
        return "no_colon", state.last.start_mark
    if code == "indent" and character == "-" and _lacks_dash(state, at):
        return "no_dash", state.begun.start_mark
    if code == "indent" and character == ":":
        return "stray_colon", at
    if code == "indent" and _line_text_before(state.marked, at).strip(" -"):
        # A quote that closes on a later line was meant to open another text there.
        runs_on = state.last and state.last.style and state.last.start_mark.line < at.line
        return ("open_quote", state.last.start_mark) if runs_on else ("leftover", at)
    return code, at


def _lacks_dash(state: YamlParserState, at: Any) -> bool:
    """Whether what fills the line above an item begins below a key, as an item would."""
    if state.begun is None or _line_text_before(state.marked, state.begun.start_mark).strip():
        return False
    begin = state.begun.start_mark
    if _character_at(state, begin) == "-" or not 0 < begin.line < at.line:
        return False
    key = state.marked.text_lines[begin.line - 1]
    below = len(key) - len(key.lstrip()) < at.column <= begin.column
    return bool(below and key.rstrip().endswith(":"))


def _character_at(state: YamlParserState, at: Any) -> str:
    return state.marked.text[at.index : at.index + 1]


def _number_of_less_indented_line_above(state: YamlParserState, place: int) -> int:
    """The nearest line above that begins further left, as what a line stands under does."""
    lines = state.marked.text_lines
    begins = [len(line) - len(line.lstrip()) for line in lines[: place + 1]]
    for above in range(place - 1, -1, -1):
        text = lines[above].lstrip()
        if text and not text.startswith("#") and begins[above] < begins[place]:
            return above + 1
    return state.marked.mark_of(())[0]


def _lacks_colon(state: YamlParserState, at: Any) -> bool:
    """Whether the text before a mark begins a line where a key was meant to begin."""
    last = state.last
    if last is None or last.style or _line_text_before(state.marked, last.start_mark).strip(" -"):
        return False
    begin, end = last.start_mark, last.end_mark
    runs_on = begin.line < end.line == at.line
    return bool(runs_on or begin.column == at.column)


def _line_text_before(marked: LocatedTree, mark: Any) -> str:
    """What stands on the line before a mark."""
    return marked.text_lines[mark.line][: mark.column] if mark.line < len(marked.text_lines) else ""


def mark_from_yaml(mark: Any) -> Mark:
    """The place that a mark of PyYAML means, counted from one."""
    return mark.line + 1, mark.column + 1
