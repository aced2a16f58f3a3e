"""What each clause of a policy says, read literally from the tree of its file, and to whom.

Nothing here knows a module of the library.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from reference import calendar
from words.random_policies import Tree

__all__ = [
    "TRACKS",
    "Item",
    "Point",
    "Speech",
    "as_list",
    "birthday",
    "home_interval",
    "in_group",
    "is_working_day",
    "matches",
    "on_day",
    "percent",
]

Point = dict[str, Any]

WEEK = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
TRACKS = (
    ("pelaksana", "pengawas", "administrator", "jpt_pratama", "jpt_madya", "jpt_utama"),
    ("ahli_pertama", "ahli_muda", "ahli_madya", "ahli_utama"),
    ("pemula", "terampil", "mahir", "penyelia"),
)
SCOPE_WORDS = ("every", "weeks", "dates", "from", "until", "whose", "once", "instead_of")


# what a clause says


@dataclass(frozen=True)
class Item:
    """One thing that a provision says: what it does, and the words of its scope."""

    clause: str
    label: str
    word: str
    does: str
    scope: Tree
    row: Tree | None = None
    content: Tree | None = None


@cache
def is_working_day(on: date) -> bool:
    """Whether a day is surely one of work."""
    return calendar.kinds(on) == calendar.WORKING


def as_list(value: Any) -> list[Any]:
    """A list, of one where it is written short."""
    return list(value) if isinstance(value, list | tuple) else [value]


def items_of(tree: Tree) -> list[Item]:
    """What all provisions with an effect on leave say."""
    items: list[Item] = []
    for provision in tree["provisions"]:
        word = next(key for key in provision if key not in ("at", "part", "says"))
        if word in ("no_rule", "in_force"):
            continue
        label = provision["at"] + (f"/{provision['part']}" if "part" in provision else "")
        for content in as_list(provision[word]):
            items += _items_of_one(provision["at"], label, word, content)
    return items


def _items_of_one(clause: str, label: str, word: str, content: Any) -> Iterator[Item]:
    mapping: Tree = content if isinstance(content, dict) else {}
    scope = {key: mapping[key] for key in SCOPE_WORDS if key in mapping}
    if word == "exclude":
        facts = {key: value for key, value in mapping.items() if key not in SCOPE_WORDS}
        yield Item(clause, label, word, "exclude", {**scope, **({"whose": facts} if facts else {})})
    elif word == "share" and "table" in mapping:
        table = mapping["table"]
        for *cells, figure in table["rows"]:
            pairs = zip(table["by"], cells, strict=True)
            row = {name: cell for name, cell in pairs if cell != "*"}
            figures = {table["side"]: {table["bound"]: figure}}
            kind = share_kind(figures)
            yield Item(clause, label, word, kind, scope, row, {**mapping, **figures})
    elif word == "share":
        yield Item(clause, label, word, share_kind(mapping), scope, None, mapping)
    else:
        yield Item(clause, label, word, word, scope)


def percent(text: str) -> int:
    """The number of a percentage."""
    return int(text.removesuffix("%"))


def home_interval(figures: Tree) -> tuple[int, int]:
    """The least and the most percent at home, from the bounds of both sides."""
    low, high = 0, 100
    for side in ("home", "office"):
        bounds = figures.get(side, {})
        for bound, text in bounds.items() if isinstance(bounds, dict) else ():
            figure = percent(text)
            if side == "office":
                figure = 100 - figure
            if bound == "exactly" or (bound == "at_least") == (side == "home"):
                low = max(low, figure)
            if bound == "exactly" or (bound == "at_most") == (side == "home"):
                high = min(high, figure)
    return low, high


def share_kind(figures: Tree) -> str:
    """Whether nobody, everybody or some are at home."""
    low, high = home_interval(figures)
    if high == 0:
        return "share_nobody"
    return "share_everybody" if low == 100 else "share_some"


# when a scope applies


def matches(condition: Any, name: str, value: Any, on: date, tree: Tree) -> bool:
    """Whether a value is one that a group says of a fact."""
    if isinstance(condition, list | tuple):
        return value in condition
    if not isinstance(condition, dict):
        return bool(value == condition)
    ((word, below),) = condition.items()
    if word == "except":
        return value not in as_list(below)
    if word in ("at_least", "at_most"):
        order = _order_of(name, below, tree)
        if value not in order:
            return False
        place, bound = order.index(value), order.index(below)
        return place >= bound if word == "at_least" else place <= bound
    if not isinstance(value, date):
        # No date: neither any age nor within any days.
        return False
    if word == "years":
        ((bound, text),) = below.items()
        reached = birthday(value, int(text.split()[0])) <= on
        return reached if bound == "at_least" else not reached
    count, unit = below.split()
    return _is_within(value, on, int(count), unit)


def _order_of(name: str, value: str, tree: Tree) -> Sequence[str]:
    if name == "level":
        return next(track for track in TRACKS if value in track)
    return list(tree["facts"][name]["values"])


def birthday(born: date, years: int) -> date:
    """The birthday on which an age is reached; that of 29 February is 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _is_within(first: date, on: date, count: int, unit: str) -> bool:
    if first > on:
        return False
    if unit == "hari":
        return (on - first).days < count
    if (on - first).days > 60:
        # No two months of 2026 or 2027 are without six working days.
        return False
    return sum(map(is_working_day, calendar.days(first, on))) <= count


def in_group(group: Tree, point: Point, on: date, tree: Tree) -> bool:
    """Whether all that a group says is so."""
    return all(matches(cond, name, point[name], on, tree) for name, cond in group.items())


def on_day(scope: Tree, on: date) -> bool:
    """Whether the words of the days name a date."""
    # That a day is none of work is said of the day, and no clause says it again.
    weekdays = {"hari_kerja", WEEK[on.weekday()]}
    if "every" in scope and not weekdays & {*as_list(scope["every"])}:
        return False
    if "weeks" in scope:
        is_last = (on + timedelta(days=7)).month != on.month
        weeks = as_list(scope["weeks"])
        if str((on.day - 1) // 7 + 1) not in weeks and not (is_last and "akhir" in weeks):
            return False
    if "dates" in scope and on.isoformat() not in as_list(scope["dates"]):
        return False
    # ISO dates are in order as texts.
    return bool(scope.get("from", "") <= on.isoformat() <= scope.get("until", "9999"))


@dataclass(frozen=True)
class Speech:
    """The clauses of a policy, read once."""

    tree: Tree
    items: list[Item]

    @classmethod
    def of(cls, tree: Tree) -> "Speech":
        """The clauses of a policy."""
        return cls(tree, items_of(tree))

    def concerns(self, item: Item, point: Point, on: date) -> bool:
        """Whether a person is among those that an item names."""
        whose = item.scope.get("whose", "semua")
        if item.row is not None and not in_group(item.row, point, on, self.tree):
            return False
        if whose == "semua":
            return True
        if whose == "others":
            return not any(
                in_group(group, point, on, self.tree)
                for other in self.items
                if other.word == "share" and other.label != item.label
                for group in as_list(other.scope.get("whose", []))
                if isinstance(group, dict)
            )
        return any(in_group(group, point, on, self.tree) for group in as_list(whose))

    def in_scope(self, item: Item, point: Point, on: date) -> bool:
        """Whether a point lies in the days, the people and the acts of an item."""
        acts = as_list(item.scope.get("once", []))
        return (
            on_day(item.scope, on)
            and all(point[act] == "sudah" for act in acts)
            and self.concerns(item, point, on)
        )

    def speaks(self, item: Item, point: Point, on: date) -> bool:
        """Whether an item says something: it is in scope, and no other stands in its place."""
        return self.in_scope(item, point, on) and not self.in_place_of(item, point, on)

    def in_place_of(self, item: Item, point: Point, on: date) -> frozenset[str]:
        """The labels of those that stand in an item's place."""
        return frozenset(
            other.label
            for other in self.items
            if {item.clause, item.label} & {*as_list(other.scope.get("instead_of", []))}
            and self.in_scope(other, point, on)
        )
