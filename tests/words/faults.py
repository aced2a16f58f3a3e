"""The faults of a policy for which its clauses, put side by side, cannot be read together.

They are found by trying every day of a span and every kind of person on it.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import combinations, product

from words.clauses import Item, Speech, as_list, home_interval, in_group, on_day
from words.naive import completions, everyone
from words.random_policies import FORCE, Tree

__all__ = ["faults_of"]

SPAN = tuple(FORCE + timedelta(days=n) for n in range(500))


def faults_of(tree: Tree) -> set[str]:
    """The kinds of fault that a policy has."""
    speech = Speech.of(tree)
    faults = {*_impossible_bounds(speech), *_tables(speech)}
    return faults | {*_silences(speech), *_shares(speech)}


@cache
def _days_of(scope: tuple[tuple[str, str], ...]) -> frozenset[date]:
    return frozenset(
        day
        for day in SPAN
        if on_day(
            {k: v.split("|") if k in ("every", "weeks", "dates") else v for k, v in scope}, day
        )
    )


def _days(item: Item) -> frozenset[date]:
    words = ("every", "weeks", "dates", "from", "until")
    return _days_of(tuple((w, "|".join(as_list(item.scope[w]))) for w in words if w in item.scope))


def _meet(speech: Speech, one: Item, other: Item) -> bool:
    """Whether two scopes have a day, a person and acts in common."""
    common = sorted(_days(one) & _days(other))
    # The kinds of people are the same on every day, as far as these policies ask.
    return any(
        speech.in_scope(one, point, day) and speech.in_scope(other, point, day)
        for day in common[:1]
        for point in completions(everyone(speech, day))
    )


def _silences(speech: Speech) -> Iterator[str]:
    """Two that silence each other, and one that stands in place of what it never meets.

    What only exempts is silenced in vain: it says by its scope alone where another says nothing.
    """
    for item in speech.items:
        for target in as_list(item.scope.get("instead_of", [])):
            named = [other for other in speech.items if target in (other.clause, other.label)]
            meeting = [other for other in named if _meet(speech, item, other)]
            if all(other.does == "exempt" for other in meeting):
                yield "never_meets"
            for other in meeting:
                if {item.clause, item.label} & {*as_list(other.scope.get("instead_of", []))}:
                    yield "mutual"


def _shares(speech: Speech) -> Iterator[str]:
    """Two shares of the same side and base where neither stands in place of the other."""
    shares = [item for item in speech.items if item.word == "share"]
    for one, other in combinations(shares, 2):
        if one.label == other.label or not _alike(one, other):
            continue
        if one.scope.get("whose") == other.scope.get("whose") == "others":
            yield "two_others"
        silenced = {one.clause, one.label} & {*as_list(other.scope.get("instead_of", []))}
        silencing = {other.clause, other.label} & {*as_list(one.scope.get("instead_of", []))}
        if not silenced and not silencing and _meet(speech, one, other):
            yield "two_shares"


def _alike(one: Item, other: Item) -> bool:
    """Whether two shares are of the same base and of a side in common."""
    first, second = one.content or {}, other.content or {}
    return first["of"] == second["of"] and bool({"home", "office"} & first.keys() & second.keys())


def _impossible_bounds(speech: Speech) -> Iterator[str]:
    for item in speech.items:
        low, high = home_interval(item.content or {})
        if low > high:
            yield "bounds"


def _tables(speech: Speech) -> Iterator[str]:
    """A cell that two rows have, or none."""
    for provision in speech.tree["provisions"]:
        share = provision.get("share")
        if not share or "table" not in share:
            continue
        label = provision["at"] + (f"/{provision['part']}" if "part" in provision else "")
        rows = [item.row or {} for item in speech.items if item.label == label]
        names = share["table"]["by"]
        open_ = everyone(speech, FORCE)
        values = [open_[name] for name in names]
        for cell in product(*values):
            point = dict(zip(names, cell, strict=True))
            count = sum(in_group(row, point, FORCE, speech.tree) for row in rows)
            if count != 1:
                yield "cell_twice" if count else "no_cell"
