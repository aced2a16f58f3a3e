"""What a paper is: a circular, a letter, an instruction, a decree, a regulation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from asn_wfh.law.vocabulary import Word

__all__ = ["DOCUMENT_KIND", "DocumentKind"]

DocumentKind = Literal["surat_edaran", "surat", "instruksi", "keputusan", "peraturan"]
DOCUMENT_KIND: Mapping[DocumentKind, Word] = {
    "surat_edaran": Word("Surat Edaran", "Surat Edaran"),
    "surat": Word("Surat", "Surat"),
    "instruksi": Word("Instruksi", "Instruksi"),
    "keputusan": Word("Keputusan", "Keputusan"),
    "peraturan": Word("Peraturan", "Peraturan"),
}
"""The kinds of paper by which a region orders work from home (Permendagri 80/2015)."""
