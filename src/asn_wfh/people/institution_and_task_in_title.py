"""What a title says beside level and post: that somebody is of an institution, or has a task.

Neither is taken from a title, which may be old or loose.  What other columns and side files say
otherwise is in doubt.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.post_of_title import has_camat_or_lurah_behind, names_camat_or_lurah_first
from asn_wfh.people.tasks_in_title import tasks_of_title

__all__ = ["TitleNotes", "affairs_of_institution", "notes_of_title"]

TitleNotes: TypeAlias = tuple[tuple[str, ...] | None, tuple[frozenset[str], ...], str | None]
"""The affairs of the institution that a title names, its tasks, and the camat or lurah it is of."""

_SCHOOL = (
    r"sd[nit]*|smp[nit]*|sma[nk]?|smkn?|mi[ns]|mts[ns]?|tkn?|slbn?|paud|skb"
    r"|penjaga sekolah|kepala sekolah|sekolah (?:dasar|menengah|luar biasa)|taman kanak"
)
_HEALTH = r"puskesmas|pkm|pustu|polindes|rsu?d?|rumah sakit|klinik|labkesda"
_INSTITUTIONS = tuple(
    (affairs, re.compile(rf"\b(?:{words})\b"))
    for affairs, words in (
        (("pendidikan", "kebudayaan"), _SCHOOL),
        (("kesehatan",), _HEALTH),
        ((), r"uptd?|unit pelaksana teknis"),
    )
)
"""The words of institutions behind the affairs of the offices that have them, none for any."""
_OF_OFFICE = re.compile(
    r"(?:kepala (?:bidang|bagian|seksi|sub (?:bagian|bidang))|sekretaris|pengawas sekolah"
    r"|ahli \w+ / pengawas sekolah|penilik)\b"
)
"""The titles of people of the office itself, whose names tell of which institutions they think."""


def affairs_of_institution(title: str, unit: str) -> tuple[str, ...] | None:
    """The affairs of the institution that a plain title names and `unit` does not, or None.

    They are empty where offices of every affair have such institutions.
    """
    if _OF_OFFICE.match(title):
        return None
    there = f" {unit} "
    for affairs, words in _INSTITUTIONS:
        if any(f" {word} " not in there for word in words.findall(title)):
            return affairs
    return None


def notes_of_title(text: str, unit: str) -> TitleNotes:
    """What a title says beside level and post; `unit` is that of the person, in small letters."""
    title, _ = own_and_acting_titles(text)
    is_first = names_camat_or_lurah_first(title) and not has_camat_or_lurah_behind(title)
    post = title.partition(" ")[0] if is_first else None
    return affairs_of_institution(title, unit), tasks_of_title(title), post
