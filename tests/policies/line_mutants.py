"""Every line of a policy file, deleted or given another value."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import combinations
from typing import Any

from asn_wfh import Policy, PolicyError
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.loading.yaml_reader import LocatedTree
from asn_wfh.mutation.edit_policy_tree import with_value_at
from asn_wfh.rules import EFFECTS, InForce
from policies.line_checks import NONE, Path_
from strategies import WORDS, Tree


@dataclass(frozen=True)
class Mutant:
    """A policy with one line less or changed: where, what was done, and how to build it."""

    line: int
    label: str
    what: str
    readings: frozenset[str]
    build: Callable[[], Policy]


def label_of(provision: Tree) -> str:
    """How a provision is cited."""
    return f"{provision['at']}/{provision['part']}" if "part" in provision else provision["at"]


def loaded(tree: Tree, place: int | None) -> Policy:
    """The policy of a mutated tree.

    A change may leave an `otherwise` of the same provision without effect, which the loader
    refuses; it is taken out with it.  Options that nothing uses any more are parked at clauses
    that decide nothing, so that the mutant still has every reading.
    """
    options = len(tree["provisions"][place].get("otherwise", [])) if place is not None else 0
    faults: PolicyError | None = None
    for size in range(options + 1):
        for dropped in combinations(range(options), size):
            trial = json.loads(json.dumps(tree))
            if place is not None and dropped:
                provision = trial["provisions"][place]
                provision["otherwise"] = [
                    other for n, other in enumerate(provision["otherwise"]) if n not in dropped
                ]
                if not provision["otherwise"]:
                    del provision["otherwise"]
            park(trial)
            try:
                return load_policy_text(json.dumps(trial, ensure_ascii=False), "mutant.yaml")
            except PolicyError as error:
                faults = faults or error
    raise AssertionError(f"no such policy: {faults}")


def park(tree: Tree) -> None:
    """Give each unused option to a clause that decides nothing, a reading to a clause."""
    used = {
        pair
        for provision in tree["provisions"]
        for other in provision.get("otherwise", [])
        for pair in other["when"].items()
    }
    silent = (p for p in tree["provisions"] if "no_rule" in p and "otherwise" not in p)
    for name, reading in tree["readings"].items():
        free = [
            option
            for option in reading["options"]
            if option != reading["chosen"] and (name, option) not in used
        ]
        if free:
            next(silent)["otherwise"] = [
                {"when": {name: option}, "no_rule": f"Tetap diam: {option}."} for option in free
            ]


def at(tree: Any, path: Path_) -> Any:
    """What stands at a path."""
    for step in path:
        tree = tree[step]
    return tree


EVERYONE = {"every": "hari_kerja"}


OTHERS: Mapping[str, tuple[str, ...]] = {
    "every": ("kamis", "hari_kerja"),
    "who": ("asn", "kepala", "atasan"),
    "to": ("atasan", "kepala", "sekda"),
    "through": ("atasan", "sekda"),
    "do": ("jadwal", "telepon_aktif"),
    "what": ("perjalanan_dalam_negeri", "kendaraan_dinas_jabatan"),
    "cut": ("51%", "any"),
    "at_most": ("11%", "51%"),
    "round": ("up", "down"),
    "joined": ("dan", "atau"),
    "odd_person": ("wfo", "wfh", "min_one"),
    "share": ("at_most", "exact"),
    "turns": ("working_days", "calendar"),
    "within": (),
    "times_of": (),
    "review_every": ("1 bulan", "3 bulan"),
}


MOMENTS = ("mulai_kerja", "selesai_kerja", "akhir_hari", "h-1", "pulang_h-1", "08:00")


OPTIONAL = ("by", "whose", "times_of", "hours", "until", "joined", "review_every", "through")


BASES = {
    "recall": ("wfh_that_day", "all_in_office"),
    "rotate": ("eligible_in_office", "all_in_office"),
    "limit": ("use", "vehicles", "cut"),
}


def mutants(marked: LocatedTree) -> Iterator[Mutant]:
    """Every mutant of a policy's file, in the order of its lines."""
    tree: Any = marked.tree
    whole = load_policy_text(json.dumps(tree, ensure_ascii=False), "whole.yaml")
    for path, what, value in frame_changes(tree):
        yield mutant(marked, path, "frame" if path[0] != "covers" else "covers", what, value)
    for reading in whole.readings:
        line = marked.mark_of(("readings", reading.name, "chosen"))[0]
        for option in reading.option_names:
            if option != reading.chosen:
                stance = {reading.name: option}
                what = f"{option} chosen"
                yield Mutant(line, reading.name, what, NONE, partial(whole.under, stance))
    for place, provision in enumerate(tree["provisions"]):
        assert isinstance(provision, dict)
        label = label_of(provision)
        base: Path_ = ("provisions", place)
        effect = next(word for word in provision if word in EFFECT_WORDS)
        if effect != "no_rule":
            line = marked.mark_of(base)[0]
            yield Mutant(line, label, "provision deleted", frozenset(), _without(whole, label))
            for path, what, value in changes(tree, (*base, effect), effect, is_base=True):
                yield mutant(marked, path, label, what, value)
        for n, other in enumerate(provision.get("otherwise", [])):
            inner: Path_ = (*base, "otherwise", n)
            readings = frozenset(other["when"])
            gone = mutant(marked, inner, label, "otherwise deleted", None, readings)
            yield gone
            word = next(word for word in other if word in EFFECT_WORDS)
            if word != "no_rule":
                for path, what, value in changes(tree, (*inner, word), word, is_base=False):
                    yield mutant(marked, path, label, what, value, readings)


EFFECT_WORDS = tuple(EFFECTS)


def _without(whole: Policy, label: str) -> Callable[[], Policy]:
    """The policy without one provision; one without dates is taken to hold from the beginning."""

    def build() -> Policy:
        provisions = []
        for provision in whole.provisions:
            if provision.label != label:
                provisions.append(provision)
            elif provision.effect == "in_force":
                ever = InForce.model_validate({"from": "0001-01-01"})
                rules = tuple((options, ever) for options, _ in provision.rules)
                provisions.append(replace(provision, rules=rules))
        return replace(whole, provisions=tuple(provisions))

    return build


def mutant(
    marked: LocatedTree,
    path: Path_,
    label: str,
    what: str,
    value: Any,
    readings: frozenset[str] = frozenset(),
) -> Mutant:
    """A mutant made by one edit of the tree."""
    tree = marked.tree
    assert isinstance(tree, dict)
    place = path[1] if path[0] == "provisions" and isinstance(path[1], int) else None

    def build() -> Policy:
        changed: Any = with_value_at(tree, path, value)
        if place is not None and not changed["provisions"][place].get("otherwise", [1]):
            changed = with_value_at(changed, ("provisions", place, "otherwise"), None)
        return loaded(changed, place)

    shown = f"{'.'.join(map(str, path[2:]))}: {what}"
    return Mutant(marked.mark_of(path)[0], label, shown, readings, build)


Change = tuple[Path_, str, Any]


def frame_changes(tree: Tree) -> Iterator[Change]:
    """The changes of what stands outside the provisions and reaches answers."""
    yield ("government", "code"), "19.03", "19.03"
    yield ("government", "timezone"), "Asia/Makassar", "Asia/Makassar"
    yield ("circular", "signed"), "a day earlier", shifted(tree["circular"]["signed"], -1)
    yield ("circular", "signed"), "a day later", shifted(tree["circular"]["signed"], 1)
    yield from values(("covers", "whose", "employment"), tree["covers"]["whose"]["employment"])
    employment = tree["covers"]["whose"]["employment"]
    everyone = [{"employment": employment}, {"employment": "non_asn"}]
    yield ("covers", "whose"), "employment deleted", everyone


def shifted(day: str, days: int) -> str:
    """A date some days away."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def changes(tree: Tree, path: Path_, effect: str, *, is_base: bool) -> Iterator[Change]:
    """Every change of one effect's words."""
    words = at(tree, path)
    if effect == "exclude":
        yield from boxes(path, words, is_base=is_base)
    elif isinstance(words, dict):
        for key, value in words.items():
            below = (*path, key)
            if key == "whose":
                yield from boxes(below, value, is_base=is_base)
            else:
                yield from leaf(below, value, effect, words)
            if key in OPTIONAL and is_base and not (effect == "in_force" and key == "from"):
                yield below, "deleted", None
    elif effect == "recall":
        yield path, "a cap", {"at_most": "10%", "of": "wfh_that_day", "round": "down"}


def boxes(path: Path_, value: Any, *, is_base: bool) -> Iterator[Change]:
    """Every change of one box, or of each box of a list and the list."""
    if isinstance(value, list):
        for place, box in enumerate(value):
            yield (*path, place), "box deleted", None
            yield from boxes((*path, place), box, is_base=is_base)
        return
    for facet, listed in value.items():
        yield from values((*path, facet), listed)
        if len(value) > 1:
            yield (*path, facet), "deleted", None
        elif is_base and path[-1] != "whose":
            yield path, f"{facet} deleted", EVERYONE


def values(path: Path_, value: Any) -> Iterator[Change]:
    """Every value of a facet taken out, or the only one replaced."""
    if isinstance(value, dict):
        yield from values((*path, "except"), value["except"])
    elif isinstance(value, list):
        for place, word in enumerate(value):
            rest = value[:place] + value[place + 1 :]
            yield path, f"{word} deleted", rest
    else:
        facet = str(path[-1] if path[-1] != "except" else path[-2])
        for other in (WORDS[facet][0], WORDS[facet][-1]):
            if other != value:
                yield path, f"{value} becomes {other}", other


def leaf(path: Path_, value: Any, effect: str, words: Mapping[str, Any]) -> Iterator[Change]:
    """Every change of one figure, date, time or closed word."""
    key = str(path[-1])
    if effect == "in_force" and key in {"from", "until"}:
        for days in (-1, 1):
            yield path, f"{days} day", shifted(value, days)
    elif key == "times":
        for place, clock in enumerate(value):
            rest = value[:place] + value[place + 1 :]
            yield path, f"{clock} deleted", rest
            later = f"{clock[:3]}{int(clock[3:]) + 1:02}"
            yield path, f"{clock} a minute later", [*value[:place], later, *value[place + 1 :]]
    elif key == "by" and value.startswith("tanggal"):
        yield path, "tanggal 2", value.replace("1", "2")
    elif key == "hours":
        for place, moment in enumerate(value):
            for other in MOMENTS:
                if other not in value:
                    edges = [*value[:place], other, *value[place + 1 :]]
                    yield path, f"{moment} becomes {other}", edges
    elif key == "by":
        for other in MOMENTS:
            if other != value:
                yield path, f"{value} becomes {other}", other
    elif effect == "share" and key == "home":
        yield path[:-1], "no share", {**words, "home": {"at_most": "0%"}}
    elif effect == "share" and key == "of":
        # Whose share it is counts for the office's figure alone.
        return
    elif key in {"wfh", "wfo"}:
        share, rest = (40, 60) if key == "wfh" else (60, 40)
        yield path[:-1], f"{key} changed", {**words, "wfh": f"{share}%", "wfo": f"{rest}%"}
    elif key == "what":
        # What a figure of vehicles is of is said of nothing else.
        rest = {name: word for name, word in words.items() if name != "of"}
        for other in OTHERS[key]:
            if other != value:
                yield path[:-1], f"{value} becomes {other}", {**rest, key: other}
    elif key == "of":
        for other in BASES[effect]:
            if other != value:
                yield path, f"{value} becomes {other}", other
    elif key == "who" and value == "kepala" and str(words.get("by", "")).startswith("tanggal"):
        yield path[:-1], "kepala becomes asn", {**words, "who": "asn", "by": "h-1"}
    else:
        for other in OTHERS[key]:
            if other != value:
                yield path, f"{value} becomes {other}", other
