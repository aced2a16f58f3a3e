"""The level, the post and the place of an acting post, as far as its title and office tell them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from asn_wfh.people.acting_posts_in_title import title_without_acting_words
from asn_wfh.people.files.plain_cells_and_headings import plain_name
from asn_wfh.people.heads_in_titles import level_of_head
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.place_beside_title import (
    has_no_camat_or_lurah,
    place_beside_title,
    place_with_unknown,
)
from asn_wfh.people.post_of_title import (
    LEVEL_OF_POST,
    has_camat_or_lurah_behind,
    names_camat_or_lurah_first,
)
from asn_wfh.people.read_position import level_of_text, read_level_and_post
from asn_wfh.people.tasks_and_leader_in_title import leader_that_a_head_is
from asn_wfh.people.words_left_open_by_row import WordsLeftOpen

__all__ = ["ActingPost", "is_same_acting_post", "read_acting_post"]

PlaceOf = Callable[[str, str], Placement]

_PLACE_OF_POST = {"camat": "kecamatan", "lurah": "kelurahan"}
_OFFICE_WORDS = frozenset({"badan", "dinas", "inspektorat", "kecamatan", "satuan", "sekretariat"})
"""The words with which the name of an office begins wherever in a title it stands."""


@dataclass(frozen=True, slots=True)
class ActingPost:
    """What is stated of an acting post; None is unknown, and so are no affairs.

    `left_open` is what others may state of the facts that are unknown.
    """

    level: str | None
    post: str | None
    affairs: tuple[str, ...]
    unit: str | None
    service: str | None
    left_open: WordsLeftOpen


def read_acting_post(
    title: str, office: str, directory: Directory, place_of: PlaceOf
) -> ActingPost:
    """What the title of an acting post tells, and its office, which is empty if not stated."""
    bare = title_without_acting_words(title)
    first = bare.partition(" / ")[0]
    steps = directory.plain_path_steps(office)
    position = read_level_and_post({"jabatan": bare}, steps)
    post = position.post or (None if steps else _post_that_begins(first))
    level = LEVEL_OF_POST.get(post or "") or level_of_text(bare) or position.level
    # An office alone does not say in which of its units the post is, a path of units does.
    if office:
        place = place_of("", office) if len(steps) > 1 else place_of(office, "")
    else:
        place = _place_in_title(first, directory, place_of)
    if not place.affairs and post in LEVEL_OF_POST:
        place = replace(place, affairs=("kewilayahan",))
    if post is None and _names_no_post(position.unknown) and has_no_camat_or_lurah(place):
        place = place_with_unknown(place, "affair")
    level = level or level_of_head(first)
    led = _post_that_begins(first) or leader_that_a_head_is(first, plain_name(office))
    left = WordsLeftOpen(position.levels_left, led)
    names = directory.place_names_in_titles
    place = place_beside_title(place, plain_name(office), names.named_in(first), names)
    return ActingPost(level, post, place.affairs, place.unit, place.service, left)


def _names_no_post(unknown: Sequence[tuple[str, str]]) -> bool:
    return ("post", "title_silent") in unknown


def is_same_acting_post(one: str, other: str) -> bool:
    """Whether two titles name one acting post, of which one may be written shorter."""
    shorter, longer = sorted(map(title_without_acting_words, (one, other)), key=len)
    return bool(shorter) and f"{longer} ".startswith(f"{shorter} ")


def _post_that_begins(title: str) -> str | None:
    """The camat or lurah of whom the words of acting stand, wherever their place is."""
    if names_camat_or_lurah_first(title) and not has_camat_or_lurah_behind(title):
        return title.partition(" ")[0]
    return None


def _place_in_title(title: str, directory: Directory, place_of: PlaceOf) -> Placement:
    """Where a post is that names its office or, behind the word of its head, its unit."""
    head, _, behind = title.partition(" ")
    rest = behind.split()
    if head in _PLACE_OF_POST and rest:
        kind = _PLACE_OF_POST[head]
        return place_of("", " ".join([kind, *rest] if rest[0] != kind else rest))
    if head in ("direktur", "kepala", "sekretaris"):
        place = place_of("", behind)
        if place.affairs:
            return place
    return place_of(_office_at_end(rest, directory), "")


def _office_at_end(words: Sequence[str], directory: Directory) -> str:
    """The longest name of an office with which a title ends, empty for none."""
    for number, word in enumerate(words):
        name = " ".join(words[number:])
        if word in _OFFICE_WORDS and directory.plain(name) in directory.offices_by_name:
            return name
    return ""
