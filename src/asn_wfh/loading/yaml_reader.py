"""Text to a marked tree of strings: the only reader of YAML.

One pass over PyYAML's events, never its constructors: every scalar stays the text it was
written as.  What another YAML reader could take differently, and what nobody can see on paper,
is a fault, so that a file means the same in every program and to every reader.  Faults gather;
only a broken text ends the pass.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, NoReturn, TypeAlias

import yaml

from asn_wfh.files.read_faults import read_fault
from asn_wfh.kernel import invisible
from asn_wfh.messages.errors import MAX_ALIKE, Fault, PolicyError

__all__ = ["MAX_BYTES", "LocatedTree", "Mark", "Path", "Tree", "read_yaml", "read_yaml_file"]

MAX_BYTES = 256 * 1024
MAX_DEPTH = 32
MAX_NODES = 20_000

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Path: TypeAlias = "tuple[str | int, ...]"
Mark: TypeAlias = "tuple[int, int]"
# The two parsers' events and marks are alike but share no type.
Event: TypeAlias = Any

# The parser that is tried first; None where PyYAML was built without it.
_FAST: Any = getattr(yaml, "CSafeLoader", None)

# What YAML 1.1 or 1.2 readers resolve to something other than the text itself.
_RESOLVED = re.compile(
    r"""true|false|yes|no|on|off|y|n|=|<<
    |[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_,]*)
    |[-+]?([0-9][0-9_]*)?\.[0-9_]*(e[-+]?[0-9]+)?
    |[-+]?[0-9][0-9_]*(\.[0-9_]*)?e[-+]?[0-9]+
    |[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
    |[-+]?\.(inf|nan)""",
    re.IGNORECASE | re.VERBOSE,
)
_NOTHING = re.compile("|~|null", re.IGNORECASE)
_DATED = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

# What nobody sees, and white space that is no space.
_UNSEEN = re.compile(
    f"[{invisible.CONTROLS}{invisible.PAGE_CONTROLS}{invisible.FORMATS}"
    f"{invisible.LINE_SEPARATORS}{invisible.BLANKS}{invisible.SELECTORS}{invisible.RESERVED}]"
    "|(?P<tab>\t)|(?P<odd_space>[\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000])|(?P<lone_cr>\r(?!\n))"
)
_HEADER = re.compile(r"[|>][-+0-9]*(\s|$)")
_NO_TEXT = (
    (re.compile(r"^%", re.MULTILINE), "percent_line"),
    (re.compile(r"^\.\.\.(?!\S)", re.MULTILINE), "end_line"),
)
_BACKSLASH = re.compile(r"\\(x..|u.{4}|U.{8}|.)", re.DOTALL)
_TAG = re.compile(r"!<[^>]*>|![^\s,\[\]{}]*")

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


@dataclass
class LocatedTree:
    """A tree of strings with the place of each value and each key, counted from one.

    `landmark` finds in a line the name of the part of the paper that begins there.  `origins` are
    the paths of what was laid out from a short form, each with the path where the file has it.
    """

    name: str
    text: str
    landmark: re.Pattern[str] | None = None
    tree: Tree = ""
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    origins: dict[Path, Path] = field(default_factory=dict)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return self.text.split("\n")

    @cached_property
    def paper_part_by_line(self) -> list[str]:
        """The part of the paper that each line stands in, as far as the lines tell."""
        parts, part = [], ""
        for line in self.lines:
            heading = self.landmark.match(line) if self.landmark else None
            part = (heading[1] or "") if heading else part
            parts.append(part)
        return parts

    def origin_path(self, path: Path) -> Path:
        """Where in the file something of the tree is written."""
        for size in range(len(path), 0, -1):
            origin = self.origins.get(path[:size])
            if origin is not None:
                return (*origin, *path[size:])
        return path

    def has_value(self, path: Path) -> bool:
        """Whether a value of its own stands at a path."""
        return self.origin_path(path) in self.values

    def has_key(self, path: Path) -> bool:
        """Whether a key stands at a path."""
        return self.origin_path(path) in self.keys

    def mark_of(self, path: Path, of_key: bool = False) -> Mark:
        """The place of a value, or of its key, or of the nearest thing around it."""
        path = self.origin_path(path)
        if of_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def locate_fault(self, fault: Fault, path: Path, of_key: bool = False) -> Fault:
        """The fault with its place and the keys that lead to it."""
        path = self.origin_path(path)
        mark = self.mark_of(path, of_key)
        if of_key:
            return self.locate_fault_at_mark(fault, mark, path[1:-1])
        while path and path not in self.values:
            path = path[:-1]
        # What begins below its key is known by its key.
        key = self.keys.get(path, mark)
        return self.locate_fault_at_mark(fault, key if key[0] < mark[0] else mark, path)

    def locate_fault_at_mark(self, fault: Fault, mark: Mark, path: Path = ()) -> Fault:
        """The fault with its file, line, column, line of text, part of the paper, last keys."""
        line, column = mark
        # What is missing at the end of a text is missed on its last line.
        while line > len(self.lines) or (line > 1 and not self.lines[line - 1].strip()):
            line, column = line - 1, MAX_BYTES
        excerpt = self.lines[line - 1]
        column = max(1, min(column, len(excerpt)))
        # The items of the outermost list are told apart by their lines.
        steps = () if len(path) == 2 and isinstance(path[1], int) else path[-2:]
        return fault.at(
            file=self.name,
            line=line,
            column=column,
            clause=self.paper_part_by_line[line - 1],
            key=".".join(step for step in steps if isinstance(step, str) and step != "?"),
            excerpt=excerpt,
        )

    def note_fault(self, fault: Fault, mark: Mark, path: Path = ()) -> None:
        """Keep a fault and read on; of many alike only the first are placed."""
        if self.count_within_limit(fault.code):
            self.faults.append(self.locate_fault_at_mark(fault, mark, path))

    def count_within_limit(self, code: str) -> bool:
        """Count one fault of a kind; whether it is still one of those that are told."""
        self.met[code] += 1
        return self.met[code] <= MAX_ALIKE

    def faults_with_counts(self) -> list[Fault]:
        """The faults kept, the last of each kind with the count of those that were not."""
        last = {fault.code: place for place, fault in enumerate(self.faults)}
        return [
            replace(fault, more=max(0, self.met[fault.code] - MAX_ALIKE))
            if last[fault.code] == place
            else fault
            for place, fault in enumerate(self.faults)
        ]

    def raise_with_fault(self, fault: Fault, mark: Mark) -> NoReturn:
        """Raise PolicyError with a fault and those kept before its place."""
        last = self.locate_fault_at_mark(fault, mark)
        earlier = [
            f for f in self.faults_with_counts() if (f.line, f.column) < (last.line, last.column)
        ]
        raise PolicyError([*earlier, last])


def read_yaml_file(path: FilePath, landmark: re.Pattern[str] | None = None) -> LocatedTree:
    """Read a YAML file; a missing, unreadable or broken one raises PolicyError."""
    try:
        # One byte more than allowed tells a large file without reading all of it.
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
            size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise PolicyError([read_fault(path, error)]) from None
    if len(raw) > MAX_BYTES:
        raise PolicyError([_too_large_fault(max(size, len(raw)), path.name)])
    return read_yaml(raw, path.name, landmark)


def read_yaml(raw: bytes | str, name: str, landmark: re.Pattern[str] | None = None) -> LocatedTree:
    """Read YAML text to a marked tree.

    Faults that leave the rest readable stand in `Marked.faults`; a text that cannot be read
    on raises PolicyError with all faults so far.
    """
    text = _decode_text(raw, name, landmark)
    _refuse_invisible_characters(LocatedTree(name, text, landmark))
    if _FAST is not None:
        with suppress(PolicyError):
            marked = _Parser(LocatedTree(name, text, landmark), text, _FAST).parse()
            if not marked.faults:
                return marked
    # The parsers word and place what is wrong differently; the slow one speaks for both.
    slow = _Parser(LocatedTree(name, text, landmark), text, yaml.SafeLoader)
    try:
        return slow.parse()
    except PolicyError:
        if slow.stopped is None or text[slow.stopped : slow.stopped + 1] != "?":
            raise
    # It stopped at a `?`, and what comes after was not read.
    marked = LocatedTree(name, text, landmark)
    return _Parser(marked, _replace_stray_question_marks(marked), yaml.SafeLoader).parse()


def _replace_stray_question_marks(marked: LocatedTree) -> str:
    """The text with a letter for each `?` that stops the parser, its fault noted.

    What comes after is then read too; how much is read again is bounded.
    """
    text = marked.text
    for _ in range(min(MAX_ALIKE, 4 * MAX_BYTES // max(1, len(text)))):
        try:
            for _event in yaml.parse(text, Loader=yaml.SafeLoader):
                pass
            break
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            mark: Any = getattr(error, "problem_mark", None)
            if mark is None or text[mark.index : mark.index + 1] != "?":
                break
            inside = "got '?'" in str(getattr(error, "problem", ""))
            fault = Fault.of("odd_mark") if inside else Fault.of("odd_start", character="`?`")
            marked.note_fault(fault, _mark_from_yaml(mark))
            text = f"{text[: mark.index]}x{text[mark.index + 1 :]}"
    return text


def _decode_text(raw: bytes | str, name: str, landmark: re.Pattern[str] | None) -> str:
    """The text of the bytes, refused where it is too long or no plain UTF-8."""
    try:
        data = raw.encode() if isinstance(raw, str) else raw
        text = data.decode()
    except UnicodeEncodeError as error:
        marked, wrong = LocatedTree(name, error.object, landmark), error.object[error.start]
        fault = Fault.of("unseen", character=f"U+{ord(wrong):04X}")
        marked.raise_with_fault(fault, _mark_after_text(error.object[: error.start]))
    except UnicodeDecodeError as error:
        marked = LocatedTree(name, error.object.decode(errors="replace"), landmark)
        fault = Fault.of("not_utf8", byte=f"0x{error.object[error.start]:02X}")
        marked.raise_with_fault(fault, _mark_after_text(error.object[: error.start].decode()))
    if len(data) > MAX_BYTES:
        raise PolicyError([_too_large_fault(len(data), name)])
    if text.startswith("\ufeff"):
        LocatedTree(name, text[1:], landmark).raise_with_fault(Fault.of("bom"), (1, 1))
    return text.replace("\r\n", "\n")


def _mark_after_text(before: str) -> Mark:
    """The place where a text goes on."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _too_large_fault(size: int, name: str) -> Fault:
    return Fault.of("too_large", size=size, limit=MAX_BYTES).at(file=name)


def _refuse_invisible_characters(marked: LocatedTree) -> None:
    """Raise PolicyError with the characters that cannot be seen."""
    text = marked.text
    for match in _UNSEEN.finditer(text):
        code = match.lastgroup or "unseen"
        # A binary file is full of them: the place of those that are only counted is not sought.
        if marked.count_within_limit(code):
            fault = Fault.of(code, character=f"U+{ord(match[0]):04X}")
            marked.faults.append(
                marked.locate_fault_at_mark(fault, _mark_after_text(text[: match.start()]))
            )
    if marked.faults:
        raise PolicyError(marked.faults_with_counts())


class _Parser:
    """One pass over the events of a text."""

    def __init__(self, marked: LocatedTree, plain: str, parser: Any) -> None:
        self.marked = marked
        self.plain = plain
        self.stopped: int | None = None
        self.events = self._read_events(parser(plain))
        self.nodes = 0
        self.open: list[Event] = []
        self.last: Event = None
        self.begun: Event = None

    def parse(self) -> LocatedTree:
        """Fill in the tree, or raise PolicyError where the text cannot be read on."""
        text = self.marked.text
        for line, code in _NO_TEXT:
            # Only one parser of the two takes these at every place, so none does here.
            if match := line.search(text):
                self.marked.raise_with_fault(
                    Fault.of(code), _mark_after_text(text[: match.start()])
                )
        self._read_document()
        self.marked.faults = self.marked.faults_with_counts()
        return self.marked

    def _read_events(self, parser: Any) -> Iterator[Event]:
        try:
            while parser.check_event():
                yield parser.get_event()
        except yaml.MarkedYAMLError as error:
            self._raise_syntax_error(error)
        except (ValueError, OverflowError):
            # The slow parser stumbles over `\U` with a code that no character has.
            mark = parser.get_mark()
            text = self.marked.text[mark.index - 2 : mark.index + 8]
            self.marked.raise_with_fault(
                Fault.of("escape", text=text), (mark.line + 1, mark.column - 1)
            )
        finally:
            parser.dispose()

    def _raise_syntax_error(self, error: yaml.MarkedYAMLError) -> NoReturn:
        """Say what is wrong with a text that cannot be read on."""
        self.stopped = error.problem_mark.index if error.problem_mark else None
        problem = f"{error.context}: {error.problem}"
        kinds = ((code, begins) for words, code, begins in _BROKEN if words in problem)
        code, begins = next(kinds, ("syntax", False))
        at: Any = (error.context_mark if begins else None) or error.problem_mark
        if at is None:
            self.marked.raise_with_fault(Fault.of(code), (1, 1))
        code, at = self._likely_code_and_mark(code, at)
        character = self._character_at(at)
        values = {
            "character": '"`"' if character == "`" else f"`{character}`",
            "closing": _CLOSING.get(character, ""),
            "text": f"\\{character}",
            "first": str(self._less_indented_line_above(at.line)) if code == "indent" else "",
        }
        self.marked.raise_with_fault(Fault.of(code, **values), _mark_from_yaml(at))

    def _likely_code_and_mark(self, code: str, at: Any) -> tuple[str, Any]:
        """What someone will have meant to write, where the parser only says what it met."""
        character = self._character_at(at)
        if code == "syntax" and self.open:
            return "open_bracket", self.open[-1].start_mark
        if code == "syntax" and character and character in ",]}":
            return "odd_start", at
        if code in ("stray_colon", "indent") and self._lacks_colon(at):
            return "no_colon", self.last.start_mark
        if code == "indent" and character == "-" and self._lacks_dash(at):
            return "no_dash", self.begun.start_mark
        if code == "indent" and character == ":":
            return "stray_colon", at
        if code == "indent" and _line_text_before(self.marked, at).strip(" -"):
            # A quote that closes on a later line was meant to open another text there.
            runs_on = self.last and self.last.style and self.last.start_mark.line < at.line
            return ("open_quote", self.last.start_mark) if runs_on else ("leftover", at)
        return code, at

    def _lacks_dash(self, at: Any) -> bool:
        """Whether what fills the line above an item begins below a key, as an item would."""
        if self.begun is None or _line_text_before(self.marked, self.begun.start_mark).strip():
            return False
        begin = self.begun.start_mark
        if self._character_at(begin) == "-" or not 0 < begin.line < at.line:
            return False
        key = self.marked.lines[begin.line - 1]
        below = len(key) - len(key.lstrip()) < at.column <= begin.column
        return bool(below and key.rstrip().endswith(":"))

    def _character_at(self, at: Any) -> str:
        return self.marked.text[at.index : at.index + 1]

    def _less_indented_line_above(self, place: int) -> int:
        """The nearest line above that begins further left, as what a line stands under does."""
        lines = self.marked.lines
        begins = [len(line) - len(line.lstrip()) for line in lines[: place + 1]]
        for above in range(place - 1, -1, -1):
            text = lines[above].lstrip()
            if text and not text.startswith("#") and begins[above] < begins[place]:
                return above + 1
        return self.marked.mark_of(())[0]

    def _lacks_colon(self, at: Any) -> bool:
        """Whether the text before a mark begins a line where a key was meant to begin."""
        last = self.last
        if (
            last is None
            or last.style
            or _line_text_before(self.marked, last.start_mark).strip(" -")
        ):
            return False
        begin, end = last.start_mark, last.end_mark
        runs_on = begin.line < end.line == at.line
        return bool(runs_on or begin.column == at.column)

    def _read_document(self) -> None:
        started = False
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if started:
                    self.marked.raise_with_fault(
                        Fault.of("second_document"), _mark_from_yaml(event.start_mark)
                    )
                started = True
            elif isinstance(event, yaml.NodeEvent):
                self.marked.tree = self._read_node(event, (), 1)
        if not started:
            self.marked.raise_with_fault(Fault.of("empty"), (1, 1))

    def _read_node(self, event: Event, path: Path, depth: int) -> Tree:
        self._count_and_check_node(event, path, depth)
        self.marked.values[path] = _mark_from_yaml(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self.last = event
            self._check_scalar(event, path)
            return event.value
        if isinstance(event, yaml.AliasEvent):
            return ""
        self.begun = self.open[0] if self.open else event
        opened = [event] if event.flow_style else []
        self.open += opened
        listed = isinstance(event, yaml.SequenceStartEvent)
        tree = self._read_list(path, depth) if listed else self._read_mapping(path, depth)
        if opened:
            self.open.pop()
        return tree

    def _read_list(self, path: Path, depth: int) -> Tree:
        items: list[Tree] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._read_node(event, (*path, len(items)), depth + 1))
        return items

    def _read_mapping(self, path: Path, depth: int) -> Tree:
        mapping: dict[str, Tree] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._read_key(event, path, depth)
            if key is None or key in mapping:
                if key is not None:
                    fault = Fault.of("repeated_key", key=key, first=self.marked.keys[*path, key][0])
                    self.marked.note_fault(fault, _mark_from_yaml(event.start_mark), path)
                # Read on below a path of its own, so that a first value keeps its marks.
                self._read_node(next(self.events), (*path, "?", self.nodes), depth + 1)
                continue
            self.marked.keys[*path, key] = _mark_from_yaml(event.start_mark)
            mapping[key] = self._read_node(next(self.events), (*path, key), depth + 1)
        return mapping

    def _read_key(self, event: Event, path: Path, depth: int) -> str | None:
        """The text of a key; None for what is no text, its fault noted."""
        place = _mark_from_yaml(event.start_mark)
        if not isinstance(event, yaml.ScalarEvent) or event.value == "":
            self.marked.note_fault(Fault.of("key_not_text"), place, path)
            if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.ScalarEvent):
                self._read_node(event, (*path, "?", self.nodes), depth + 1)
            return None
        self._count_and_check_node(event, path, depth + 1)
        text = event.value
        self._check_escapes(event, path)
        if not event.style and text == "<<":
            self.marked.note_fault(Fault.of("merge_key"), place, path)
            return None
        if not event.style and (_NOTHING.fullmatch(text) or _RESOLVED.fullmatch(text)):
            self.marked.note_fault(Fault.of("ambiguous", text=text), place, path)
        return text

    def _check_scalar(self, event: Event, path: Path) -> None:
        """Note what is wrong with the text of a value."""
        text, place = event.value, _mark_from_yaml(event.start_mark)
        self._check_escapes(event, path)
        if self.plain != self.marked.text:
            self._add_key_to_question_mark_faults(event, path)
        # The fast parser gives a plain scalar the style "", the other None.
        if event.style:
            return
        if _NOTHING.fullmatch(text):
            # An absent value is marked after its key, often on the next line; its key is clearer.
            place = place if text else self.marked.keys.get(path, place)
            self.marked.values[path] = place
            self.marked.note_fault(Fault.of("no_value" if path else "empty"), place, path)
        elif _DATED.fullmatch(text):
            if not _ISO_DATE.fullmatch(text):
                self.marked.note_fault(Fault.of("not_a_date", text=text), place, path)
        elif _RESOLVED.fullmatch(text):
            self.marked.note_fault(Fault.of("ambiguous", text=text), place, path)

    def _add_key_to_question_mark_faults(self, event: Event, path: Path) -> None:
        """Tell by its key a text with a `?` that was noted before the text was read."""
        begin, end = _mark_from_yaml(event.start_mark), _mark_from_yaml(event.end_mark)
        for number, fault in enumerate(self.marked.faults):
            inside = begin <= (fault.line, fault.column) < end
            if inside and fault.code in ("odd_mark", "odd_start") and not fault.key:
                self.marked.faults[number] = self.marked.locate_fault_at_mark(fault, begin, path)

    def _check_escapes(self, event: Event, path: Path) -> None:
        """Note what in double quotes stands for another character, which nobody sees on paper."""
        if self._slow_parser_rejects(event):
            self.marked.note_fault(Fault.of("odd_mark"), _mark_from_yaml(event.start_mark), path)
        if event.style != '"':
            return
        begin, end = event.start_mark.index, event.end_mark.index
        for match in _BACKSLASH.finditer(self.marked.text, begin, end):
            if match[1] not in '"\\' and self.marked.count_within_limit("escape"):
                place = _mark_after_text(self.marked.text[: match.start()])
                fault = Fault.of("escape", text=match[0].strip())
                self.marked.faults.append(self.marked.locate_fault_at_mark(fault, place, path))

    def _slow_parser_rejects(self, event: Event) -> bool:
        """Whether the slow parser would not have read this text at all."""
        if event.style in ("|", ">"):
            return not _HEADER.match(self.marked.text, event.start_mark.index)
        return not event.style and bool(self.open) and "?" in event.value

    def _count_and_check_node(self, event: Event, path: Path, depth: int) -> None:
        """Count a node, and note what makes it more than its text."""
        self.nodes += 1
        mark: Any = event.start_mark
        place = _mark_from_yaml(mark)
        if depth > MAX_DEPTH:
            self.marked.raise_with_fault(Fault.of("too_deep", limit=MAX_DEPTH), place)
        if self.nodes > MAX_NODES:
            self.marked.raise_with_fault(Fault.of("too_many", limit=MAX_NODES), place)
        if isinstance(event, yaml.AliasEvent):
            self.marked.note_fault(Fault.of("alias", name=event.anchor), place, path)
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            self.marked.note_fault(Fault.of("anchor", name=event.anchor), place, path)
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            tag = _TAG.search(self.marked.text, mark.index)
            self.marked.note_fault(Fault.of("tag", tag=tag[0] if tag else event.tag), place, path)


def _line_text_before(marked: LocatedTree, mark: Any) -> str:
    """What stands on the line before a mark."""
    return marked.lines[mark.line][: mark.column] if mark.line < len(marked.lines) else ""


def _mark_from_yaml(mark: Any) -> Mark:
    return mark.line + 1, mark.column + 1
