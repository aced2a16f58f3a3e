"""The acting posts that rows of side files tell of one person, each a title with its office.

Somebody may act in several posts: in rows of their own, or in one cell parted by semicolons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from asn_wfh.people.files.plain_cells_and_headings import plain_name

__all__ = ["UNCLEAR_POST", "ActingPost", "acting_posts_of_row", "joined_acting_posts"]

ActingPost: TypeAlias = tuple[str, str]
"""The title of a post and its office; an empty one is not stated."""
UNCLEAR_POST: ActingPost = ("", "")
"""An acting post of which nothing can be read."""


def acting_posts_of_row(titles: Iterable[str], offices: Iterable[str]) -> list[ActingPost]:
    """The posts of one row, by the cells of its columns; an office alone is a post without title.

    Titles and offices belong together in their order where there are as many of both.  Otherwise
    nothing says which office is of which title, and the titles stand alone.
    """
    each_title, each_office = _parts(titles), _parts(offices)
    if not each_title:
        return [("", office) for office in each_office]
    if len(each_title) != len(each_office):
        each_office = [""] * len(each_title)
    return list(zip(each_title, each_office, strict=True))


def joined_acting_posts(posts: Sequence[ActingPost]) -> tuple[ActingPost, ...]:
    """The posts of all rows, each once; a title and an office that stand apart may be one post.

    They are where the same title, or the same office, stands with the other in another row, and
    where one title alone and one office alone are left.
    """
    if len(posts) < 2:
        return tuple(posts)
    whole = {_plain(post): post for post in posts if all(post)}
    titles, offices = {title for title, _ in whole}, {office for _, office in whole}
    of_title = {plain_name(t): (t, "") for t, o in posts if t and not o}
    of_office = {plain_name(o): ("", o) for t, o in posts if o and not t}
    of_title = {plain: post for plain, post in of_title.items() if plain not in titles}
    of_office = {plain: post for plain, post in of_office.items() if plain not in offices}
    if len(of_title) == len(of_office) == 1:
        ((title, _),), ((_, office),) = of_title.values(), of_office.values()
        return (*whole.values(), (title, office), *_unclear(posts))
    return (*whole.values(), *of_title.values(), *of_office.values(), *_unclear(posts))


def _unclear(posts: Sequence[ActingPost]) -> Iterable[ActingPost]:
    return [UNCLEAR_POST] if UNCLEAR_POST in posts else []


def _plain(post: ActingPost) -> ActingPost:
    return plain_name(post[0]), plain_name(post[1])


def _parts(cells: Iterable[str]) -> list[str]:
    """The names in some cells, each once; a semicolon parts two in one cell."""
    names = [" ".join(name.split()) for cell in cells for name in cell.split(";")]
    return list({plain_name(name): name for name in names if name}.values())
