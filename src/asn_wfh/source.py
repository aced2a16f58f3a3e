"""Text to a marked tree of strings: the only reader of YAML.

One pass over PyYAML's events, never its constructors: every scalar stays the text it was
written as.  Anything that another YAML reader could take differently is a fault, so that the
file means the same in every editor.  Faults gather; only a broken text ends the pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import TypeAlias

import yaml

from asn_wfh.errors import Fault, PolicyError

__all__ = ["MAX_BYTES", "Mark", "Marked", "Path", "Tree", "read", "read_file"]

MAX_BYTES = 256 * 1024
MAX_DEPTH = 32
MAX_NODES = 20_000

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Path: TypeAlias = "tuple[str | int, ...]"
Mark: TypeAlias = "tuple[int, int]"

# What YAML 1.1 or 1.2 readers resolve to something other than the text itself.
_RESOLVED = re.compile(
    r"""~|null|true|false|yes|no|on|off|y|n|<<|=
    |[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*)
    |[-+]?([0-9][0-9_]*)?\.[0-9_]*(e[-+]?[0-9]+)?
    |[-+]?[0-9][0-9_]*(\.[0-9_]*)?e[-+]?[0-9]+
    |[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
    |[-+]?\.(inf|nan)
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Bidi marks and what is written as nothing; other controls and separators by category below.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]|\r(?!\n)|\t"
)


@dataclass(slots=True)
class Marked:
    """A tree of strings with the place of each value and each key, counted from one."""

    name: str
    tree: Tree
    lines: list[str]
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def mark(self, path: Path, of_key: bool = False) -> Mark:
        """The place of a value, or of its key, or of the nearest thing around it."""
        if of_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def place(self, fault: Fault, path: Path, of_key: bool = False) -> Fault:
        """The fault with its file, line, column, line of text and keys."""
        line, column = self.mark(path, of_key)
        return self.at(fault, line, column).at(
            key=".".join(step for step in path[-2:] if isinstance(step, str))
        )

    def at(self, fault: Fault, line: int, column: int) -> Fault:
        """The fault with its file, line, column and line of text."""
        excerpt = self.lines[line - 1] if line <= len(self.lines) else ""
        return fault.at(file=self.name, line=line, column=column, excerpt=excerpt)


def read_file(path: FilePath) -> Marked:
    """Read a YAML file; a missing, unreadable or broken one raises PolicyError."""
    try:
        # One byte more than allowed tells a large file without reading all of it.
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
            size = path.stat().st_size
    except FileNotFoundError:
        raise PolicyError([Fault.of("no_file", path=path)]) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "not a path"
        raise PolicyError([Fault.of("unreadable", path=path, why=why)]) from None
    if len(raw) > MAX_BYTES:
        raise PolicyError([_too_large(max(size, len(raw)), path.name)])
    return read(raw, path.name)


def read(raw: bytes | str, name: str) -> Marked:
    """Read YAML text to a marked tree.

    Faults that leave the rest readable stand in `Marked.faults`; a text that cannot be read
    on raises PolicyError with all faults so far.
    """
    text = _decoded(raw, name)
    marked = Marked(name, "", text.split("\n"))
    for found in _HIDDEN.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
        character = f"U+{ord(found.group()):04X}"
        marked.faults.append(
            marked.at(Fault.of("hidden_character", character=character), line, column)
        )
        if len(marked.faults) >= 20:
            break
    if marked.faults:
        raise PolicyError(marked.faults)
    _Walk(marked).run(text)
    return marked


def _decoded(raw: bytes | str, name: str) -> str:
    """The text of the bytes, refused where it is too long or no plain UTF-8."""
    try:
        data = raw.encode() if isinstance(raw, str) else raw
        text = data.decode()
    except UnicodeEncodeError as error:
        character = f"U+{ord(error.object[error.start]):04X}"
        raise PolicyError(
            [Fault.of("hidden_character", character=character).at(file=name)]
        ) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        byte = f"0x{error.object[error.start]:02X}"
        raise PolicyError([Fault.of("not_utf8", byte=byte).at(file=name, line=line)]) from None
    if len(data) > MAX_BYTES:
        raise PolicyError([_too_large(len(data), name)])
    if text.startswith("\ufeff"):
        raise PolicyError([Fault.of("bom").at(file=name, line=1, column=1)])
    return text.replace("\r\n", "\n")


def _too_large(size: int, name: str) -> Fault:
    return Fault.of("too_large", size=size, limit=MAX_BYTES).at(file=name)


class _Walk:
    """One pass over the events of a text."""

    def __init__(self, marked: Marked) -> None:
        self.marked = marked
        self.nodes = 0

    def run(self, text: str) -> None:
        """Build the tree, or raise PolicyError where the text cannot be read on."""
        if text.startswith("%") or "\n%" in text:
            # Only one parser of the two takes these at every place, so none does here.
            self._stop(Fault.of("yaml_feature", feature="a directive"), self._directive(text))
        fast = getattr(yaml, "CSafeLoader", None)
        try:
            self._document(yaml.parse(text, Loader=fast or yaml.SafeLoader))
        except yaml.YAMLError as error:
            if fast is not None:
                # The two parsers place a fault differently; the pure one speaks for both.
                error = self._pure_error(text) or error
            mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
            place = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
            self._stop(Fault.of("syntax"), place)

    @staticmethod
    def _directive(text: str) -> Mark:
        return (1, 1) if text.startswith("%") else (text.count("\n", 0, text.index("\n%")) + 2, 1)

    @staticmethod
    def _pure_error(text: str) -> yaml.YAMLError | None:
        try:
            for _ in yaml.parse(text, Loader=yaml.SafeLoader):
                pass
        except yaml.YAMLError as error:
            return error
        return None

    def _stop(self, fault: Fault, place: Mark) -> None:
        marked = self.marked
        raise PolicyError([*marked.faults, marked.at(fault, *place)])

    def _document(self, events: Iterator[yaml.Event]) -> None:
        started = False
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if started:
                    self._stop(Fault.of("second_document"), _mark(event))
                started = True
            elif isinstance(event, yaml.NodeEvent):
                self.marked.tree = self._node(event, events, (), 1)
        if not started:
            self._stop(Fault.of("empty"), (1, 1))

    def _node(
        self, event: yaml.Event, events: Iterator[yaml.Event], path: Path, depth: int
    ) -> Tree:
        self._weigh(event, depth)
        self.marked.values[path] = _mark(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Tree] = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self._node(inner, events, (*path, len(items)), depth + 1))
            return items
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path, depth)
        return ""

    def _mapping(self, events: Iterator[yaml.Event], path: Path, depth: int) -> Tree:
        held: dict[str, Tree] = {}
        while not isinstance(inner := next(events), yaml.MappingEndEvent):
            self._weigh(inner, depth + 1)
            place = _mark(inner)
            if isinstance(inner, yaml.ScalarEvent):
                key = inner.value
                self._plain(inner, place)
            else:
                self.marked.faults.append(self.marked.at(Fault.of("key_not_text"), *place))
                self._node(inner, events, (*path, "?"), depth + 1)
                key = "?"
            below = (*path, key)
            if key in held:
                first = self.marked.keys[below][0]
                fault = Fault.of("repeated_key", key=key, first=first)
                self.marked.faults.append(self.marked.at(fault, *place))
                # Read on below a path of its own, so that the first value keeps its marks.
                self._node(next(events), events, (*path, "?", self.nodes), depth + 1)
                continue
            self.marked.keys[below] = place
            held[key] = self._node(next(events), events, below, depth + 1)
        return held

    def _weigh(self, event: yaml.Event, depth: int) -> None:
        self.nodes += 1
        if depth > MAX_DEPTH:
            self._stop(Fault.of("too_deep", limit=MAX_DEPTH), _mark(event))
        if self.nodes > MAX_NODES:
            self._stop(Fault.of("too_many", limit=MAX_NODES), _mark(event))
        feature = ""
        if isinstance(event, yaml.AliasEvent):
            feature = f"the alias `*{event.anchor}`"
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            feature = f"the anchor `&{event.anchor}`"
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            feature = f"the tag `{event.tag}`"
        if feature:
            self.marked.faults.append(
                self.marked.at(Fault.of("yaml_feature", feature=feature), *_mark(event))
            )

    def _scalar(self, event: yaml.ScalarEvent, path: Path) -> str:
        place = _mark(event)
        if event.value == "" and not event.style:
            fault = Fault.of("no_value").at(key=str(path[-1]) if path else "")
            self.marked.faults.append(self.marked.at(fault, *self._shown(path, place)))
        else:
            self._plain(event, place)
        return event.value

    def _shown(self, path: Path, place: Mark) -> Mark:
        # An absent value is placed after its key, often on the next line; its key is clearer.
        return self.marked.keys.get(path, place)

    def _plain(self, event: yaml.ScalarEvent, place: Mark) -> None:
        text = event.value
        # The C parser gives a plain scalar the style "", the other None.
        if event.style or not _RESOLVED.fullmatch(text) or _ISO_DATE.fullmatch(text):
            return
        self.marked.faults.append(self.marked.at(Fault.of("ambiguous", text=text), *place))


def _mark(event: yaml.Event) -> Mark:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
