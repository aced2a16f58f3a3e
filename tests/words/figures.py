"""How many may be at home under the shares of a policy, by trying every completion of a case."""

from collections.abc import Iterator
from dataclasses import dataclass

from words.clauses import Item, Point, Speech, percent
from words.naive import choices, completions, turns
from words.random_cases import DrawnCase
from words.random_policies import Tree

__all__ = ["NOT_SET", "TOO_HIGH", "Figure", "OpenFigure", "home_share"]

NOT_SET = "not_set"
TOO_HIGH = "too_high"
"""What is set may not be above what the paper prints."""


@dataclass(frozen=True)
class Figure:
    """The least and the most people at home, the clauses that say so, and who sets it."""

    home_min: int
    home_max: int
    clauses: frozenset[str]
    set_by: frozenset[str] = frozenset()


@dataclass(frozen=True)
class OpenFigure:
    """A figure that turns on facts which are not known."""

    missing: frozenset[str]


def home_share(
    speech: Speech, case: DrawnCase, staff: int, set_percent: int | None = None
) -> Figure | OpenFigure | str:
    """How many of so many people may be at home, or the facts on which that turns."""
    open_ = choices(speech, case)
    points = list(completions(open_))
    figures = [_figure(speech, point, case, staff, set_percent) for point in points]
    if len(set(figures)) == 1:
        return figures[0]
    unsettled = [name for name, values in open_.items() if len(values) > 1]
    return OpenFigure(frozenset(name for name in unsettled if turns(points, figures, name)))


def _figure(
    speech: Speech, point: Point, case: DrawnCase, staff: int, set_percent: int | None
) -> Figure | str:
    """The figure for a fully known person."""
    begin = next(p["in_force"]["from"] for p in speech.tree["provisions"] if "in_force" in p)
    if case.on.isoformat() < begin or point["employer"] != "own":
        return NOT_SET
    speaking = [item for item in speech.items if speech.speaks(item, point, case.on)]
    none = [item.label for item in speaking if item.does in ("exclude", "share_nobody")]
    if none:
        return Figure(0, 0, frozenset(none))
    shares = [item for item in speaking if item.word == "share"]
    if not shares:
        return NOT_SET
    low, high = 0, staff
    for share in shares:
        for side, bound, printed in _bounds(share):
            figure = printed
            if set_percent is not None and bound == "at_most" and "set_by" in _content(share):
                figure = set_percent
            if figure > printed:
                return TOO_HIGH
            count = _rounded(staff, figure, bound, share)
            least, most = _at_home(side, bound, count, staff)
            low, high = max(low, least), min(high, most)
    setters = {str(_content(s)["set_by"]) for s in shares if "set_by" in _content(s)}
    return Figure(low, high, frozenset(share.label for share in shares), frozenset(setters))


def _content(share: Item) -> Tree:
    return share.content or {}


def _bounds(share: Item) -> Iterator[tuple[str, str, int]]:
    """The side, the kind of bound and the percentage of each figure that a share prints."""
    content = _content(share)
    if content.get("home") == "any":
        yield "home", "at_most", 100
        return
    for side in ("home", "office"):
        for bound, text in content.get(side, {}).items():
            yield side, bound, percent(text)


def _rounded(staff: int, figure: int, bound: str, share: Item) -> int:
    """So many percent of the staff as a number of people."""
    down, up = staff * figure // 100, -(-staff * figure // 100)
    ways = {
        "down": down,
        "up": up,
        "nearest": (2 * staff * figure + 100) // 200,
        "down_min_one": max(1, down) if staff else 0,
    }
    printed = _content(share).get("round", "up" if bound == "at_least" else "down")
    return ways[printed]


def _at_home(side: str, bound: str, count: int, staff: int) -> tuple[int, int]:
    """The least and the most at home, where so many are the bound of a side."""
    if bound == "exactly":
        home = count if side == "home" else staff - count
        return home, home
    if side == "home":
        return (0, count) if bound == "at_most" else (count, staff)
    return (staff - count, staff) if bound == "at_most" else (0, staff - count)
