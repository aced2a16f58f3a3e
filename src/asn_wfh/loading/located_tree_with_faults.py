"""A tree of strings as a file has it, with the place of each value and key, and its faults."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NoReturn, TypeAlias

from asn_wfh.messages.errors import MAX_ALIKE, Fault, PolicyError

__all__ = ["MAX_BYTES", "LocatedTree", "Mark", "Path", "Tree"]

MAX_BYTES = 256 * 1024
"""So long may a file be; no column of a line lies beyond."""

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Path: TypeAlias = "tuple[str | int, ...]"
Mark: TypeAlias = "tuple[int, int]"


@dataclass
class LocatedTree:
    """A tree of strings with the place of each value and each key, counted from one.

    `part_heading_pattern` finds in a line the name of the part of the paper that begins there.
    `origins` are the paths of what was laid out from a short form, each with the path where the
    file has it.
    """

    name: str
    text: str
    part_heading_pattern: re.Pattern[str] | None = None
    tree: Tree = ""
    values: dict[Path, Mark] = field(default_factory=dict)
    keys: dict[Path, Mark] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    met: Counter[str] = field(default_factory=Counter)
    origins: dict[Path, Path] = field(default_factory=dict)

    @cached_property
    def text_lines(self) -> list[str]:
        """The lines of the text."""
        return self.text.split("\n")

    @cached_property
    def paper_part_by_line(self) -> list[str]:
        """The part of the paper that each line stands in, as far as the lines tell."""
        parts, part = [], ""
        for line in self.text_lines:
            heading = self.part_heading_pattern.match(line) if self.part_heading_pattern else None
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

    def fault_located_at_path(self, fault: Fault, path: Path, of_key: bool = False) -> Fault:
        """The fault with its place and the keys that lead to it."""
        path = self.origin_path(path)
        mark = self.mark_of(path, of_key)
        if of_key:
            return self.fault_located_at_mark(fault, mark, path[1:-1])
        while path and path not in self.values:
            path = path[:-1]
        # What begins below its key is known by its key.
        key = self.keys.get(path, mark)
        return self.fault_located_at_mark(fault, key if key[0] < mark[0] else mark, path)

    def fault_located_at_mark(self, fault: Fault, mark: Mark, path: Path = ()) -> Fault:
        """The fault with its file, line, column, line of text, part of the paper, last keys."""
        line, column = mark
        # What is missing at the end of a text is missed on its last line.
        while line > len(self.text_lines) or (line > 1 and not self.text_lines[line - 1].strip()):
            line, column = line - 1, MAX_BYTES
        excerpt = self.text_lines[line - 1]
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
        if self.count_fault_within_limit(fault.code):
            self.faults.append(self.fault_located_at_mark(fault, mark, path))

    def count_fault_within_limit(self, code: str) -> bool:
        """Count one fault of a kind; whether it is still one of those that are told."""
        self.met[code] += 1
        return self.met[code] <= MAX_ALIKE

    def faults_with_omitted_counted_on_last(self) -> list[Fault]:
        """The faults kept, the last of each kind with the count of those that were not."""
        last = {fault.code: place for place, fault in enumerate(self.faults)}
        return [
            replace(fault, more=max(0, self.met[fault.code] - MAX_ALIKE))
            if last[fault.code] == place
            else fault
            for place, fault in enumerate(self.faults)
        ]

    def raise_fault_with_earlier_ones(self, fault: Fault, mark: Mark) -> NoReturn:
        """Raise PolicyError with a fault and those kept before its place."""
        last = self.fault_located_at_mark(fault, mark)
        earlier = [
            f
            for f in self.faults_with_omitted_counted_on_last()
            if (f.line, f.column) < (last.line, last.column)
        ]
        raise PolicyError([*earlier, last])
