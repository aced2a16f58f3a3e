"""The parts of a document of a word processor, opened within bounds.

A DOCX file is a zip archive of XML; a small one may unfold to gigabytes, so no part is unfolded
past a bound, whatever the archive says of its size.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError, fromstring

from asn_wfh.messages.errors import Fault, PaperError

__all__ = ["MAX_PART_BYTES", "DocxParts"]

MAX_PART_BYTES = 32 * 1024 * 1024
"""So many bytes a part may have when it is unfolded."""

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_ENTITY = (b"<!ENTITY", b"<!DOCTYPE")


@dataclass(frozen=True, slots=True)
class DocxParts:
    """An archive with the name of its main part and of the parts to which that refers."""

    file_name: str
    _archive: zipfile.ZipFile
    main_part: str
    _targets_by_id: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def from_bytes(cls, raw: bytes, file_name: str) -> DocxParts:
        """The parts of a file; PaperError where it is damaged or protected."""
        try:
            archive = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            _raise_broken(file_name)
        opened = cls(file_name, archive, "")
        main = next(
            (part for kind, part in opened._targets("").values() if kind == "officeDocument"),
            "word/document.xml",
        )
        opened = cls(file_name, archive, main)
        return cls(file_name, archive, main, opened._targets(main))

    def bytes_of_main_part(self) -> bytes:
        """The XML of the text."""
        return self._bytes_or_none(self.main_part) or _raise_broken(self.file_name)

    def roots_of_kind(self, kind: str) -> list[Element]:
        """The root of each part of a kind, such as `numbering`, `styles` or `footer`."""
        parts = [part for a_kind, part in self._targets_by_id.values() if a_kind == kind]
        return [root for part in parts if (root := self._root_or_none(part)) is not None]

    def root_by_id(self, relation: str) -> Element | None:
        """The root of the part to which the main part refers by an id."""
        return self._root_or_none(self._targets_by_id.get(relation, ("", ""))[1])

    def _targets(self, part: str) -> dict[str, tuple[str, str]]:
        """The parts to which one refers: by id, the kind of each and its name."""
        folder = PurePosixPath(part).parent
        root = self._root_or_none(str(folder / "_rels" / f"{PurePosixPath(part).name}.rels"))
        targets = {}
        for relation in () if root is None else root.iter(_RELATION):
            if relation.get("TargetMode") == "External":
                continue
            kind = relation.get("Type", "").rsplit("/", 1)[-1]
            target = relation.get("Target", "")
            name = target.lstrip("/") if target.startswith("/") else str(folder / target)
            targets[relation.get("Id", "")] = (kind, name)
        return targets

    def _root_or_none(self, part: str) -> Element | None:
        """The root of a part; None where there is none."""
        xml = self._bytes_or_none(part)
        if xml is None:
            return None
        try:
            return fromstring(xml)  # noqa: S314  # entities are refused above
        except (ParseError, ValueError, LookupError):
            _raise_broken(self.file_name)

    def _bytes_or_none(self, part: str) -> bytes | None:
        """The bytes of a part, None where there is none; PaperError past the bound."""
        try:
            with self._archive.open(part) as stream:
                xml = stream.read(MAX_PART_BYTES + 1)
        except KeyError:
            return None
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError):
            # A part that asks for a password raises RuntimeError, an unknown packing its subclass.
            _raise_broken(self.file_name)
        if len(xml) > MAX_PART_BYTES:
            fault = Fault.of("paper_unfolds", part=part, limit=MAX_PART_BYTES)
            raise PaperError([fault.at(file=self.file_name)])
        if any(sign in xml for sign in _ENTITY):
            _raise_broken(self.file_name)
        return xml


def _raise_broken(file_name: str) -> NoReturn:
    raise PaperError([Fault.of("paper_broken_file", format="DOCX").at(file=file_name)])
