"""What a title says beside level and post: its tasks, and the camat or lurah it names first.

Neither is taken from a title, which may be old or loose.  What other columns, side files and
answers say otherwise is in doubt.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.plain_titles import plain_title
from asn_wfh.people.post_of_title import has_camat_or_lurah_behind, names_camat_or_lurah_first
from asn_wfh.people.tasks_in_title import tasks_of_title, tasks_of_unit

__all__ = ["TitleNotes", "leader_that_a_head_is", "notes_of_title", "tasks_of_unit_name"]

_HEAD = r"(?:kepala|pimpinan|pemimpin|ketua)(?: (?:kantor|wilayah|unit))*"
_HEAD_OF_PLACE = re.compile(
    rf"{_HEAD} (?:(?P<camat>kecamatan|kec|camat)|(?P<lurah>kelurahan|kel|lurah))\b"
)
_HEAD_ALONE = re.compile(_HEAD)
_KELURAHAN = re.compile(r"kel(?:urahan)?\b")

TitleNotes: TypeAlias = tuple[str, tuple[frozenset[str], ...], str | None]
"""The own title made plain, its tasks, and the camat or lurah that it names first."""


def notes_of_title(text: str) -> TitleNotes:
    """What a title says beside level and post."""
    title, _ = own_and_acting_titles(text)
    is_first = names_camat_or_lurah_first(title) and not has_camat_or_lurah_behind(title)
    post = title.partition(" ")[0] if is_first else None
    return title, tasks_of_title(title), post


def tasks_of_unit_name(text: str) -> tuple[frozenset[str], ...]:
    """The tasks that the name of a unit names, which is read as a title is."""
    return tasks_of_unit(plain_title(text))


def leader_that_a_head_is(title: str, unit: str) -> str | None:
    """The camat or lurah whom a plain title calls head of their place, or of a unit made plain.

    A kelurahan has one head, and a kecamatan several.
    """
    if head := _HEAD_OF_PLACE.match(title):
        return head.lastgroup
    is_alone = _HEAD_ALONE.fullmatch(title) is not None
    return "lurah" if is_alone and _KELURAHAN.match(unit) else None
