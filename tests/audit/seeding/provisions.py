"""Faults of whole provisions: deleted, swallowed, duplicated, moved, swapped, silenced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from audit.seeding.original import Item, Original, Seed, canonical, effect_of, effects, label

__all__ = ["effect_seeds", "provision_seeds"]

_PLACE = ("at", "part", "with")
_FRAME = ("at", "part", "with", "says", "words")
_EXCUSES = (
    "Kalimat pengantar; kewajibannya ada pada setiap huruf.",
    "Mengatur cara kerja, bukan siapa yang boleh WFH; sudah diatur pada butir lain.",
)
# Effects that no clause of the two has, but that a careless hand may write.
_OTHERS = (
    ("permit", {"every": "hari_kerja"}),
    ("exclude", {"employment": ["pns", "cpns"]}),
    ("exclude", {"level": "pelaksana"}),
    ("recall", {"at_most": "50%", "of": "all_in_office", "round": "up"}),
    ("oblige", {"who": "kepala", "do": "jadwal", "by": "tanggal 5 bulan berikutnya"}),
    ("limit", {"what": "kendaraan_dinas_jabatan", "cut": "any"}),
    ("exempt", {"instead_of": "1.b"}),
)


def provision_seeds(original: Original) -> Iterator[Seed]:
    """Every fault of a provision as a whole, but for its effect."""
    yield from _deleted(original)
    yield from _swallowed(original)
    yield from _duplicated(original)
    yield from _moved(original)
    yield from _swapped(original)
    yield from _with(original)


def effect_seeds(original: Original) -> Iterator[Seed]:
    """Every provision with every other effect, and with none for a reason that sounds well."""
    items = original.items
    for place, item in enumerate(items):
        own = effect_of(item)
        frame = {key: value for key, value in item.items() if key in _FRAME}
        bare = {key: value for key, value in frame.items() if key != "words"}
        for effect, parameters in (*effects(), *_OTHERS):
            if (effect, canonical(parameters)) == (own, canonical(item[own])):
                continue
            kind = "effect changed" if effect != own else "effect borrowed"
            what = f"{label(item)}: {effect}: {canonical(parameters)}"
            yield _put(original, place, kind, what, {**frame, effect: parameters})
            if "words" in frame:
                what += ", words emptied"
                yield _put(original, place, kind, what, {**bare, effect: parameters})
        for reason in _EXCUSES if own != "no_rule" else ():
            for shell in (frame, bare) if "words" in frame else (frame,):
                what = f"{label(item)}: no_rule: {reason}{', words emptied' * (shell is bare)}"
                quiet = {**shell, "says": reason, "no_rule": reason}
                yield _put(original, place, "effect silenced", what, quiet)

        yield from _added(original, item)


def _added(original: Original, item: Item) -> Iterator[Seed]:
    """One more part of a clause, with each effect that some other clause has."""
    items, at = original.items, item["at"]
    if item is not next(other for other in items if other["at"] == at):
        return
    texts = {canonical([effect_of(o), o[effect_of(o)]]) for o in items if o["at"] == at}
    for effect, parameters in (*effects(), *_OTHERS):
        if canonical([effect, parameters]) not in texts:
            part = {"says": f"Menurut butir {at}.", effect: parameters}
            more = _beside(items, part, at)
            what = f"{at}: {effect}: {canonical(parameters)}"
            yield original.of_items("effect added", (at,), what, more)


def _put(original: Original, place: int, kind: str, what: str, item: Item) -> Seed:
    path = ("provisions", place)
    return original.seed(kind, (item["at"],), what, ((path, item),))


def _deleted(original: Original) -> Iterator[Seed]:
    """Each provision gone; the one that is left of a clause in parts is no part any more."""
    items = original.items
    for place, item in enumerate(items):
        rest = [*items[:place], *items[place + 1 :]]
        yield original.of_items("provision deleted", (item["at"],), label(item), rest)
        left = [other for other in rest if other["at"] == item["at"]]
        if len(left) == 1:
            whole = [_without(other, "part") if other is left[0] else other for other in rest]
            what = f"{label(item)}, {label(left[0])} made whole"
            yield original.of_items("provision deleted", (item["at"],), what, whole)
        if left and item is next(i for i in items if i["at"] == item["at"]):
            rest = [other for other in items if other["at"] != item["at"]]
            what = f"{item['at']} with all its parts"
            yield original.of_items("provision deleted", (item["at"],), what, rest)


def _swallowed(original: Original) -> Iterator[Seed]:
    """Each clause spoken for by the provision around it, before it, or after it."""
    items = original.items
    for at in dict.fromkeys(item["at"] for item in items):
        mine = [place for place, item in enumerate(items) if item["at"] == at]
        around = [p for p, item in enumerate(items) if item["at"] == at.rpartition(".")[0]]
        beside = [p for p in (mine[0] - 1, mine[-1] + 1) if 0 <= p < len(items)]
        covered = [at, *(path for p in mine for path in items[p].get("with", ()))]
        for host in dict.fromkeys([*around[:1], *beside]):
            paths = [*items[host].get("with", ()), *covered]
            rest = [
                {**item, "with": paths} if place == host else item
                for place, item in enumerate(items)
                if place not in mine
            ]
            what = f"{at} into {label(items[host])}"
            yield original.of_items("provision swallowed", (at,), what, rest)


def _duplicated(original: Original) -> Iterator[Seed]:
    """Each provision once more: in place of a neighbour, beside it, beside itself, on new paths."""
    items = original.items
    kind = "provision duplicated"
    for place, item in enumerate(items):
        for near in _neighbours(items, place):
            at = items[near]["at"]
            copy = {**_without(item, "part", "with"), **_placed(items[near])}
            instead = [*items[:near], copy, *items[near + 1 :]]
            what = f"{label(item)} in place of {label(items[near])}"
            yield original.of_items(kind, (at,), what, instead)
            what = f"{label(item)} beside {label(items[near])}"
            yield original.of_items(kind, (at,), what, _beside(items, item, at))
        what = f"{label(item)} beside itself"
        yield original.of_items(kind, (item["at"],), what, _beside(items, item, item["at"]))
        for at in _new_paths(original, item["at"]):
            copy = {**_without(item, "part", "with"), "at": at}
            more = [*items[: place + 1], copy, *items[place + 1 :]]
            yield original.of_items(kind, (at,), f"{label(item)} as {at}", more)


def _moved(original: Original) -> Iterator[Seed]:
    """Each provision under the path of a neighbour, as a part of it, or under a new path."""
    items = original.items
    kind = "provision moved"
    for place, item in enumerate(items):
        own = item["at"]
        rest = [*items[:place], *items[place + 1 :]]
        for near in _neighbours(items, place):
            at = items[near]["at"]
            under = {**item, "at": at}
            what = f"{label(item)} under {at}"
            over = [under if other is item else other for other in items]
            yield original.of_items(kind, (f"{own}|{at}",), what, over)
            instead = [under if other is item else other for other in items if other["at"] != at]
            clauses = (f"{own}|{at}",)
            yield original.of_items(kind, clauses, f"{what}, in place of it", instead)
            beside = _beside(rest, item, at)
            # One part more that says nothing is no fault of the neighbour.
            both = (own,) if effect_of(item) == "no_rule" else (own, at)
            yield original.of_items(kind, both, f"{what}, as a part", beside)
        for at in _new_paths(original, own):
            moved = [{**_without(item, "part"), "at": at} if i is item else i for i in items]
            yield original.of_items(kind, (own, at), f"{label(item)} as {at}", moved)


def _swapped(original: Original) -> Iterator[Seed]:
    """What two provisions say, exchanged: of neighbours, and of all alike below one clause."""
    items = original.items
    for (one, first), (two, second) in combinations(enumerate(items), 2):
        alike = effect_of(first) == effect_of(second)
        siblings = first["at"].rpartition(".")[0] == second["at"].rpartition(".")[0]
        if two - one > 1 and not (alike and siblings):
            continue
        mine, theirs = _placed(first), _placed(second)
        instead = list(items)
        instead[one] = {**_without(second, *_PLACE), **mine}
        instead[two] = {**_without(first, *_PLACE), **theirs}
        clauses = dict.fromkeys((first["at"], second["at"]))
        what = f"{label(first)} and {label(second)}"
        yield original.of_items("provisions swapped", tuple(clauses), what, instead)
        for place, item in ((one, first), (two, second)):
            instead[place] = {**_without(instead[place], "words"), **_quoted(item)}
        what = f"{label(first)} and {label(second)}, each with its own words"
        yield original.of_items("provisions swapped", tuple(clauses), what, instead)


def _with(original: Original) -> Iterator[Seed]:
    """Each clause of a `with`: dropped, moved to a neighbour, and one added that is not printed."""
    items = original.items
    for place, item in enumerate(items):
        paths = item.get("with", ())
        for path in paths:
            fewer = {**item, "with": [other for other in paths if other != path]}
            rest = [fewer if other is item else other for other in items]
            what = f"{label(item)} without {path}"
            yield original.of_items("with item dropped", (path,), what, rest)
            for near in _neighbours(items, place):
                more = {**items[near], "with": [*items[near].get("with", ()), path]}
                moved = [more if n == near else other for n, other in enumerate(rest)]
                what = f"{path} from {label(item)} to {label(items[near])}"
                yield original.of_items("with item moved", (path,), what, moved)
        for at in _new_paths(original, [item["at"], *paths][-1]):
            more = {**item, "with": [*paths, at]}
            longer = [more if other is item else other for other in items]
            what = f"{label(item)} with {at}"
            yield original.of_items("with item added", (at,), what, longer)


def _neighbours(items: list[Item], place: int) -> list[int]:
    """The nearest provisions above and below that are of another clause."""
    at = items[place]["at"]
    above = [n for n in range(place) if items[n]["at"] != at]
    below = [n for n in range(place + 1, len(items)) if items[n]["at"] != at]
    return [*above[-1:], *below[:1]]


def _placed(item: Mapping[str, object]) -> Item:
    return {key: item[key] for key in _PLACE if key in item}


def _quoted(item: Item) -> Item:
    return {"words": item["words"]} if "words" in item else {}


def _without(item: Item, *keys: str) -> Item:
    return {key: value for key, value in item.items() if key not in keys}


def _beside(items: list[Item], item: Item, at: str) -> list[Item]:
    """The provisions, with a copy of one as one more part of a clause."""
    provisions: list[Item] = []
    last = max(place for place, other in enumerate(items) if other["at"] == at)
    for place, other in enumerate(items):
        provisions.append({**other, "part": other.get("part", "a")} if other["at"] == at else other)
        if place == last:
            provisions.append({**_without(item, "with"), "at": at, "part": "z"})
    return provisions


def _new_paths(original: Original, at: str) -> list[str]:
    """The path after the last sibling of a clause, and the one of a first or next item in it."""
    parent, dot, _ = at.rpartition(".")
    return [f"{parent}{dot}{_after(original, parent)}", f"{at}.{_after(original, at)}"]


def _after(original: Original, parent: str) -> str:
    """The step of the item that would follow those below a clause."""
    steps = [
        path.rpartition(".")[2] for path in original.paths if path.rpartition(".")[0] == parent
    ]
    if not steps:
        return "1" if parent.rpartition(".")[2].isalpha() else "a"
    if all(step.isdigit() for step in steps):
        return str(max(map(int, steps)) + 1)
    return chr(ord(max(steps)) + 1)
