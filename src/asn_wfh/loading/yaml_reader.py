"""Text to a marked tree of strings: the only reader of YAML.

One pass over PyYAML's events, never its constructors: every scalar stays the text it was
written as.  What another YAML reader could take differently, and what nobody can see on paper,
is a fault, so that a file means the same in every program and to every reader.  Faults gather;
only a broken text ends the pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path as FilePath
from typing import Any

import yaml

from asn_wfh.files.unreadable_path_faults import unreadable_path_fault
from asn_wfh.loading.decode_utf8_or_refuse import (
    decode_yaml_text,
    mark_at_end_of_text,
    refuse_invisible_characters,
    too_large_fault,
)
from asn_wfh.loading.located_tree_with_faults import MAX_BYTES, LocatedTree, Mark, Path, Tree
from asn_wfh.loading.yaml_syntax_errors import (
    Event,
    YamlParserState,
    mark_from_yaml,
    raise_syntax_error,
)
from asn_wfh.messages.errors import MAX_ALIKE, Fault, PolicyError

__all__ = ["MAX_BYTES", "LocatedTree", "Mark", "Path", "Tree", "read_yaml", "read_yaml_file"]

MAX_DEPTH = 32
MAX_NODES = 20_000

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

_HEADER = re.compile(r"[|>][-+0-9]*(\s|$)")
_NO_TEXT = (
    (re.compile(r"^%", re.MULTILINE), "percent_line"),
    (re.compile(r"^\.\.\.(?!\S)", re.MULTILINE), "end_line"),
)
_BACKSLASH = re.compile(r"\\(x..|u.{4}|U.{8}|.)", re.DOTALL)
_WITH_TAG = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_TAG = re.compile(r"!<[^>]*>|![^\s,\[\]{}]*")


def read_yaml_file(
    path: FilePath, part_heading_pattern: re.Pattern[str] | None = None
) -> LocatedTree:
    """Read a YAML file; a missing, unreadable or broken one raises PolicyError."""
    try:
        # One byte more than allowed tells a large file without reading all of it.
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
            size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise PolicyError([unreadable_path_fault(path, error)]) from None
    if len(raw) > MAX_BYTES:
        raise PolicyError([too_large_fault(max(size, len(raw)), path.name)])
    return read_yaml(raw, path.name, part_heading_pattern)


def read_yaml(
    raw: bytes | str, name: str, part_heading_pattern: re.Pattern[str] | None = None
) -> LocatedTree:
    """Read YAML text to a marked tree.

    Faults that leave the rest readable stand in `LocatedTree.faults`; a text that cannot be read
    on raises PolicyError with all faults so far.
    """
    text = decode_yaml_text(raw, name, part_heading_pattern)
    refuse_invisible_characters(LocatedTree(name, text, part_heading_pattern))
    if _FAST is not None:
        with suppress(PolicyError):
            marked = _YamlParser(LocatedTree(name, text, part_heading_pattern), text, _FAST).parse()
            if not marked.faults:
                return marked
    # The parsers word and place what is wrong differently; the slow one speaks for both.
    slow = _YamlParser(LocatedTree(name, text, part_heading_pattern), text, yaml.SafeLoader)
    try:
        return slow.parse()
    except PolicyError:
        if slow.stopped is None or text[slow.stopped : slow.stopped + 1] != "?":
            raise
    # It stopped at a `?`, and what comes after was not read.
    marked = LocatedTree(name, text, part_heading_pattern)
    return _YamlParser(marked, _replace_stray_question_marks(marked), yaml.SafeLoader).parse()


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
            marked.note_fault(fault, mark_from_yaml(mark))
            text = f"{text[: mark.index]}x{text[mark.index + 1 :]}"
    return text


class _YamlParser:
    """One pass over the events of a text."""

    def __init__(self, marked: LocatedTree, plain: str, parser: Any) -> None:
        self.marked = marked
        self.plain = plain
        self.stopped: int | None = None
        self.events = self._read_events(parser(plain))
        self.nodes = 0
        self.state = YamlParserState(marked)

    def parse(self) -> LocatedTree:
        """Fill in the tree, or raise PolicyError where the text cannot be read on."""
        text = self.marked.text
        for line, code in _NO_TEXT:
            # Only one parser of the two takes these at every place, so none does here.
            if match := line.search(text):
                self.marked.raise_fault_with_earlier_ones(
                    Fault.of(code), mark_at_end_of_text(text[: match.start()])
                )
        self._read_document()
        self.marked.faults = self.marked.faults_with_omitted_counted_on_last()
        return self.marked

    def _read_events(self, parser: Any) -> Iterator[Event]:
        try:
            while parser.check_event():
                yield parser.get_event()
        except yaml.MarkedYAMLError as error:
            self.stopped = error.problem_mark.index if error.problem_mark else None
            raise_syntax_error(self.state, error)
        except (ValueError, OverflowError):
            # The slow parser stumbles over `\U` with a code that no character has.
            mark = parser.get_mark()
            text = self.marked.text[mark.index - 2 : mark.index + 8]
            self.marked.raise_fault_with_earlier_ones(
                Fault.of("escape", text=text), (mark.line + 1, mark.column - 1)
            )
        finally:
            parser.dispose()

    def _read_document(self) -> None:
        started = False
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if started:
                    self.marked.raise_fault_with_earlier_ones(
                        Fault.of("second_document"), mark_from_yaml(event.start_mark)
                    )
                started = True
            elif isinstance(event, yaml.NodeEvent):
                self.marked.tree = self._read_node(event, (), 1)
        if not started:
            self.marked.raise_fault_with_earlier_ones(Fault.of("empty"), (1, 1))

    def _read_node(self, event: Event, path: Path, depth: int) -> Tree:
        self._count_and_check_node(event, path, depth)
        self.marked.values[path] = mark_from_yaml(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self.state.last = event
            self._check_text_not_empty_or_ambiguous(event, path)
            return event.value
        if isinstance(event, yaml.AliasEvent):
            return ""
        self.state.begun = self.state.open[0] if self.state.open else event
        opened = [event] if event.flow_style else []
        self.state.open += opened
        listed = isinstance(event, yaml.SequenceStartEvent)
        tree = self._read_list(path, depth) if listed else self._read_mapping(path, depth)
        if opened:
            self.state.open.pop()
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
                    self.marked.note_fault(fault, mark_from_yaml(event.start_mark), path)
                # Read on below a path of its own, so that a first value keeps its marks.
                self._read_node(next(self.events), (*path, "?", self.nodes), depth + 1)
                continue
            self.marked.keys[*path, key] = mark_from_yaml(event.start_mark)
            mapping[key] = self._read_node(next(self.events), (*path, key), depth + 1)
        return mapping

    def _read_key(self, event: Event, path: Path, depth: int) -> str | None:
        """The text of a key; None for what is no text, its fault noted."""
        place = mark_from_yaml(event.start_mark)
        if not isinstance(event, yaml.ScalarEvent) or event.value == "":
            self.marked.note_fault(Fault.of("key_not_text"), place, path)
            if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.ScalarEvent):
                self._read_node(event, (*path, "?", self.nodes), depth + 1)
            return None
        self._count_and_check_node(event, path, depth + 1)
        text = event.value
        self._note_escape_and_odd_mark_faults(event, path)
        if not event.style and text == "<<":
            self.marked.note_fault(Fault.of("merge_key"), place, path)
            return None
        if not event.style and (_NOTHING.fullmatch(text) or _RESOLVED.fullmatch(text)):
            self.marked.note_fault(Fault.of("ambiguous", text=text), place, path)
        return text

    def _check_text_not_empty_or_ambiguous(self, event: Event, path: Path) -> None:
        """Note what is wrong with the text of a value."""
        text, place = event.value, mark_from_yaml(event.start_mark)
        self._note_escape_and_odd_mark_faults(event, path)
        if self.plain != self.marked.text:
            self._relocate_question_mark_faults_to_path(event, path)
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

    def _relocate_question_mark_faults_to_path(self, event: Event, path: Path) -> None:
        """Tell by its key a text with a `?` that was noted before the text was read."""
        begin, end = mark_from_yaml(event.start_mark), mark_from_yaml(event.end_mark)
        for number, fault in enumerate(self.marked.faults):
            inside = begin <= (fault.line, fault.column) < end
            if inside and fault.code in ("odd_mark", "odd_start") and not fault.key:
                self.marked.faults[number] = self.marked.fault_located_at_mark(fault, begin, path)

    def _note_escape_and_odd_mark_faults(self, event: Event, path: Path) -> None:
        """Note what in double quotes stands for another character, which nobody sees on paper."""
        if self._slow_parser_rejects(event):
            self.marked.note_fault(Fault.of("odd_mark"), mark_from_yaml(event.start_mark), path)
        if event.style != '"':
            return
        begin, end = event.start_mark.index, event.end_mark.index
        for match in _BACKSLASH.finditer(self.marked.text, begin, end):
            if match[1] not in '"\\' and self.marked.count_fault_within_limit("escape"):
                place = mark_at_end_of_text(self.marked.text[: match.start()])
                fault = Fault.of("escape", text=match[0].strip())
                self.marked.faults.append(self.marked.fault_located_at_mark(fault, place, path))

    def _slow_parser_rejects(self, event: Event) -> bool:
        """Whether the slow parser would not have read this text at all."""
        if event.style in ("|", ">"):
            return not _HEADER.match(self.marked.text, event.start_mark.index)
        return not event.style and bool(self.state.open) and "?" in event.value

    def _count_and_check_node(self, event: Event, path: Path, depth: int) -> None:
        """Count a node, and note what makes it more than its text."""
        self.nodes += 1
        mark: Any = event.start_mark
        place = mark_from_yaml(mark)
        if depth > MAX_DEPTH:
            self.marked.raise_fault_with_earlier_ones(Fault.of("too_deep", limit=MAX_DEPTH), place)
        if self.nodes > MAX_NODES:
            self.marked.raise_fault_with_earlier_ones(Fault.of("too_many", limit=MAX_NODES), place)
        if isinstance(event, yaml.AliasEvent):
            self.marked.note_fault(Fault.of("alias", name=event.anchor), place, path)
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            self.marked.note_fault(Fault.of("anchor", name=event.anchor), place, path)
        if isinstance(event, _WITH_TAG) and event.tag:
            tag = _TAG.search(self.marked.text, mark.index)
            self.marked.note_fault(Fault.of("tag", tag=tag[0] if tag else event.tag), place, path)
