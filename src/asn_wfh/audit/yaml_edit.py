"""Fingerprints put into the text of a policy file, every other character as it was.

ruamel.yaml says where each key and value stands; it writes nothing, since no YAML writer keeps
every comment, quote and line end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asn_wfh.messages.errors import FactError, Fault

__all__ = ["key_text", "print_text", "spliced"]

# ruamel's nodes have no types worth the name.
Node = Any
Prints = Mapping[str, str]

_COMMA = re.compile(r"[ ]*,[ ]*(?:#[^\n]*)?\r?\n")


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters that take the place of others; of none where text is only put in."""

    start: int
    end: int
    text: str


def spliced(text: str, frame: Prints, provisions: Sequence[Prints]) -> str:
    """The text with `circular.prints` and the `print` of each provision, in the file's order.

    Raises FactError without ruamel.yaml; ValueError for a text that it cannot read.
    """
    root = _composed(text)
    circular = _entries(_entries(root)["circular"][1])
    splice = _Splice(text)
    edits = list(splice.put(_entries(root)["circular"][1], "prints", frame, list(circular)[-1]))
    for node, prints in zip(_entries(root)["provisions"][1].value, provisions, strict=True):
        anchor = "words" if "words" in _entries(node) else "says"
        edits += splice.put(node, "print", prints, anchor)
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def key_text(name: str) -> str:
    """A clause or a name as every YAML reader takes it for text."""
    return f'"{name}"' if re.fullmatch(r"[0-9.]+|[a-z]{1,3}|true|false|null", name) else name


def print_text(fingerprint: str) -> str:
    """A fingerprint as a value that no YAML reader takes for a number."""
    numeral = re.fullmatch("[0-9]+(e[0-9]+)?", fingerprint)
    return f'"{fingerprint}"' if numeral else fingerprint


def _composed(text: str) -> Node:
    """The nodes of a text with their places."""
    try:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import YAMLError
    except ModuleNotFoundError:
        raise FactError([Fault.of("missing_edit")]) from None
    try:
        return YAML(typ="rt", pure=True).compose(text)
    except YAMLError as error:
        raise ValueError(str(error)) from None


def _entries(mapping: Node) -> dict[str, tuple[Node, Node]]:
    """The key and the value of each entry, by the key's text, in the order of the file."""
    return {key.value: (key, value) for key, value in mapping.value}


@dataclass(frozen=True, slots=True)
class _Splice:
    """Where in a text an entry goes, and how it is laid out there."""

    text: str

    def put(self, mapping: Node, key: str, prints: Prints, anchor: str) -> Iterator[Edit]:
        """The edits that give a mapping its entry; a new one goes behind that of the anchor.

        A provision that speaks for one clause has its fingerprint alone.
        """
        held = _entries(mapping)
        if key in held and prints:
            yield from self._changed(held[key][1], prints)
        elif prints:
            alone = key == "print" and len(prints) == 1
            value = next(iter(prints.values())) if alone else prints
            yield self._added(mapping, key, value, anchor)

    def _changed(self, node: Node, prints: Prints) -> Iterator[Edit]:
        """The edits of fingerprints that are there, and of those among them that are not."""
        if isinstance(node.value, str):
            yield from self._exchanged(node, next(iter(prints.values())))
            return
        held = _entries(node)
        missing = {name: value for name, value in prints.items() if name not in held}
        for name in prints.keys() & held:
            yield from self._exchanged(held[name][1], prints[name])
        if missing and not held:
            inner = ", ".join(f"{key_text(name)}: {print_text(p)}" for name, p in missing.items())
            yield Edit(node.start_mark.index + 1, node.start_mark.index + 1, inner)
        elif missing:
            yield self._rows_added(node, missing, list(held)[-1])

    def _exchanged(self, node: Node, fingerprint: str) -> Iterator[Edit]:
        """The edit of one fingerprint, in the quotes or the layout that it has."""
        if node.value != fingerprint:
            start = self.text.index(node.value, node.start_mark.index)
            new = fingerprint if node.style else print_text(fingerprint)
            yield Edit(start, start + len(node.value), new)

    def _added(self, mapping: Node, key: str, value: str | Prints, anchor: str) -> Edit:
        """The edit of a new entry."""
        if isinstance(value, str):
            return self._placed(mapping, [f"{key}: {print_text(value)}"], anchor)
        rows = [f"{key_text(name)}: {print_text(one)}" for name, one in value.items()]
        if not mapping.flow_style:
            return self._placed(mapping, [f"{key}:", *(f"  {row}" for row in rows)], anchor)
        inner = [f"  {row}," for row in rows[:-1]]
        return self._placed(mapping, [f"{key}: {{", *inner, f"  {rows[-1]}}}"], anchor)

    def _rows_added(self, mapping: Node, prints: Prints, anchor: str) -> Edit:
        """The edit of new fingerprints behind those that a mapping holds."""
        rows = [f"{key_text(name)}: {print_text(one)}" for name, one in prints.items()]
        return self._placed(mapping, [", ".join(rows)] if mapping.flow_style else rows, anchor)

    def _placed(self, mapping: Node, lines: list[str], anchor: str) -> Edit:
        """The edit that puts lines behind an entry: on lines of their own where there are any."""
        node = _entries(mapping)[anchor][1]
        if not mapping.flow_style:
            return self._below(self._line_below(node), mapping.start_mark.column, lines)
        end = node.end_mark.index
        comma = _COMMA.match(self.text, end)
        key = _entries(mapping)[anchor][0].start_mark
        if comma and not self.text[key.index - key.column : key.index].strip():
            return self._below(comma.end(), key.column, [*lines[:-1], f"{lines[-1]},"])
        line = self.text[mapping.start_mark.index - mapping.start_mark.column :]
        indent = "\n" + " " * (len(line) - len(line.lstrip(" ")) + 4)
        text = ", " + indent.join(lines)
        return Edit(end, end, text.replace("\n", self._line_end(end)))

    def _below(self, place: int, indent: int, lines: list[str]) -> Edit:
        """The edit that puts lines at the start of a line, or behind the end of the last one."""
        end = self._line_end(place - 1)
        rows = [" " * indent + line for line in lines]
        if place and self.text[place - 1] != "\n":
            return Edit(place, place, "".join(end + row for row in rows))
        return Edit(place, place, "".join(row + end for row in rows))

    def _line_end(self, place: int) -> str:
        """The line end in use at a place."""
        found = self.text.find("\n", max(0, place))
        found = found if found >= 0 else self.text.rfind("\n")
        return "\r\n" if found > 0 and self.text[found - 1] == "\r" else "\n"

    def _line_below(self, node: Node) -> int:
        """Where the line below a value begins, comments behind it left where they are."""
        while not isinstance(node.value, str) and not node.flow_style and node.value:
            last = node.value[-1]
            node = last[1] if isinstance(last, tuple) else last
        if isinstance(node.value, str) and node.style in ("|", ">"):
            return self._below_block(node)
        found = self.text.find("\n", node.end_mark.index)
        return found + 1 if found >= 0 else len(self.text)

    def _below_block(self, node: Node) -> int:
        """Where the line below a text of several lines begins; kept empty lines belong to it."""
        start, end = node.start_mark.index, node.end_mark.index
        written = self.text[start:end]
        header = written.split("\n", 1)[0].split("#")[0]
        if "+" not in header:
            end = start + len(written.rstrip())
            found = self.text.find("\n", end)
            return found + 1 if found >= 0 else len(self.text)
        return self.text.rfind("\n", 0, end) + 1 if end < len(self.text) else end
