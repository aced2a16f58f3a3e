"""What a title says beside level and post: its tasks, and the camat or lurah it names first.

Neither is taken from a title, which may be old or loose.  What other columns, side files and
answers say otherwise is in doubt.
"""

from __future__ import annotations

from typing import TypeAlias

from asn_wfh.people.acting_posts_in_title import own_and_acting_titles
from asn_wfh.people.post_of_title import has_camat_or_lurah_behind, names_camat_or_lurah_first
from asn_wfh.people.tasks_in_title import tasks_of_title

__all__ = ["TitleNotes", "notes_of_title"]

TitleNotes: TypeAlias = tuple[str, tuple[frozenset[str], ...], str | None]
"""The own title made plain, its tasks, and the camat or lurah that it names first."""


def notes_of_title(text: str) -> TitleNotes:
    """What a title says beside level and post."""
    title, _ = own_and_acting_titles(text)
    is_first = names_camat_or_lurah_first(title) and not has_camat_or_lurah_behind(title)
    post = title.partition(" ")[0] if is_first else None
    return title, tasks_of_title(title), post
