"""How a clause may be written: as its path, or as the paper prints it.

`e.2.a` and `E.2.a`, `3.2` and `KETIGA.2`, `pasal-3.2.a` and `Pasal 3 ayat (2) huruf a` are one
clause each; the first of each pair is its path, in which it is cited.
"""

from __future__ import annotations

import re

from asn_wfh.law.dictum_ordinals import dictum_ordinal

__all__ = [
    "SECTIONS",
    "canonical_path_or_text_as_written",
    "canonical_path_with_part",
    "section_as_clause_step",
]

SECTIONS = ("bab", "bagian", "paragraf", "pasal")
"""The parts of a regulation that a word names, the widest first: `bab-ii`, `pasal-3`."""

_STEP = re.compile(r"[1-9][0-9]{0,2}|[a-z]{1,7}")
_CAPITALS = re.compile(r"[A-Z]{1,7}")
_SECTION = re.compile(
    rf"({'|'.join(SECTIONS)})[ -]([a-z]{{1,12}}(?: [a-z]{{4,8}}){{0,2}}|[1-9][0-9]{{0,2}})",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:\.| )(?:ayat|huruf|angka|butir|poin) (?=\()?", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([1-9][0-9]{0,2}|[a-z]{1,7})\)")
_DICTUM = re.compile(r"(?:diktum )?((?:KE|PERTAMA)[A-Z ]*)", re.IGNORECASE)


def canonical_path_or_text_as_written(text: str) -> str:
    """The path that a spelling means; what is none comes back as it is, for the reader to refuse.

    Capitals stand where only capitals, or a part of a regulation, stand above: `III.A.1`.
    """
    if _STEP.fullmatch(text.replace(".", "")):
        return text
    steps: list[str] = []
    capital = True
    for written in _NAMED.sub(".", text).split("."):
        step = _canonical_step(written, first=not steps, capital=capital)
        if not step:
            return text
        capital = capital and not _STEP.fullmatch(written) and "(" not in written
        steps.append(step)
    return ".".join(steps)


def canonical_path_with_part(text: str) -> str:
    """The same of a clause with its part behind a stroke: `E.2/b`."""
    path, stroke, part = text.partition("/")
    return f"{canonical_path_or_text_as_written(path)}{stroke}{part}"


def section_as_clause_step(kind: str, number: str) -> str:
    """The step of a part of a regulation: `bab-ii`, `bagian-1` for `Bagian Kesatu`, `pasal-3`."""
    kind, number = kind.lower(), number.lower()
    word = dictum_ordinal(number) if kind == "bagian" else 0
    return f"{kind}-{word or number}"


def _canonical_step(written: str, *, first: bool, capital: bool) -> str:
    """One step as a path has it; nothing for what is none."""
    if section := _SECTION.fullmatch(written):
        return section_as_clause_step(section[1], section[2])
    if bracketed := _BRACKETS.fullmatch(written):
        return "" if first else bracketed[1]
    if capital and _CAPITALS.fullmatch(written) and not dictum_ordinal(written):
        return written.lower()
    dictum = _DICTUM.fullmatch(written) if first else None
    if dictum and (ordinal := dictum_ordinal(dictum[1])):
        return str(ordinal)
    return written if _STEP.fullmatch(written) else ""
