"""A policy with its paper as faults are seeded in them, and what a seeded fault is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from json import dumps
from pathlib import Path as FilePath
from typing import Any, Literal

from asn_wfh.audit import Paper, fingerprint, read_paper
from asn_wfh.audit.fingerprints import frame_prints
from asn_wfh.loading.registry import policy_file
from asn_wfh.loading.yaml_reader import Tree, read_file
from asn_wfh.mutation.tree_edit import edited, without_orphans
from asn_wfh.mutation.word_operators import Puts
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.fields import standard_vocabulary

__all__ = [
    "REGIONS",
    "Item",
    "Original",
    "Seed",
    "Slip",
    "canonical",
    "effect_of",
    "effects",
    "label",
    "put",
    "stamped",
    "written",
]

REGIONS = ("bukittinggi", "bangka_barat")

Item = dict[str, Any]
"""One provision as the file has it."""


@dataclass(frozen=True)
class Seed:
    """One fault in a policy's text or in a paper's, and the clauses by which it must be named.

    Each of `clauses` must be named; one that goes by several names has `|` between them, and
    `2.d.*` is any clause below `2.d`.
    """

    kind: str
    clauses: tuple[str, ...]
    what: str
    side: Literal["policy", "paper"]
    make: Callable[[], str] = field(repr=False, compare=False)

    @property
    def text(self) -> str:
        """The text with the fault in it."""
        return self.make()


@dataclass(frozen=True)
class Slip:
    """One change of a policy's tree: its kind, what changes in words, the values put."""

    kind: str
    what: str
    puts: Puts


@dataclass(frozen=True)
class Original:
    """A policy with fresh fingerprints of its paper, and the paper."""

    name: str
    tree: dict[str, Any]
    paper: Paper

    @classmethod
    def read(cls, name: str, folder: FilePath) -> Original:
        """A shipped policy and the official text of its circular, from the folder of these."""
        path = folder / f"{name}.txt"
        paper = read_paper(path.read_bytes(), path.name)
        tree = read_file(policy_file(name)).tree
        assert isinstance(tree, dict)
        return cls(name, stamped(tree, paper), paper)

    @property
    def items(self) -> list[Item]:
        """The provisions in the order of the file."""
        return list(self.tree["provisions"])

    @property
    def text(self) -> str:
        """The policy as a file."""
        return written(self.tree)

    @property
    def paths(self) -> set[str]:
        """Every clause that the policy speaks for."""
        return {path for item in self.items for path in (item["at"], *item.get("with", ()))}

    @property
    def shares(self) -> list[str]:
        """Every share that the paper prints."""
        return sorted(set(re.findall(r"\d+%", self.paper.text)))

    @property
    def vocabulary(self) -> dict[str, tuple[str, ...]]:
        """The closed values of each facet."""
        return standard_vocabulary()

    def seed(self, kind: str, clauses: Sequence[str], what: str, puts: Puts) -> Seed:
        """A fault made by putting values at paths of the policy."""
        return self.of_tree(kind, clauses, what, lambda: put(self.tree, puts))

    def of_items(
        self, kind: str, clauses: Sequence[str], what: str, items: Sequence[Item], fresh: bool
    ) -> Seed:
        """A fault made of other provisions; `fresh` takes all fingerprints again."""

        def tree() -> Tree:
            made: dict[str, Any] = {**self.tree, "provisions": list(items)}
            return stamped(made, self.paper) if fresh else made

        return self.of_tree(kind, clauses, f"{what}, prints taken anew" if fresh else what, tree)

    def of_tree(
        self, kind: str, clauses: Sequence[str], what: str, tree: Callable[[], Tree]
    ) -> Seed:
        """A fault made of another tree, without the readings that nothing names any more."""
        return Seed(kind, tuple(clauses), what, "policy", lambda: written(without_orphans(tree())))


def label(item: Mapping[str, Any]) -> str:
    """How a provision is cited."""
    return f"{item['at']}/{item['part']}" if "part" in item else str(item["at"])


def effect_of(item: Mapping[str, Any]) -> str:
    """The effect word of a provision or of an `otherwise`."""
    return next(key for key in item if key in EFFECTS)


@cache
def effects() -> tuple[tuple[str, Any], ...]:
    """Every effect that some provision of the shipped policies has, with its parameters."""
    found: dict[str, tuple[str, Any]] = {}
    for name in REGIONS:
        tree: Any = read_file(policy_file(name)).tree
        for item in tree["provisions"]:
            effect = effect_of(item)
            if effect != "no_rule":
                found.setdefault(canonical([effect, item[effect]]), (effect, item[effect]))
    return tuple(found.values())


def canonical(tree: Any) -> str:
    """A tree in one form, to tell two trees apart."""
    return dumps(tree, sort_keys=True, ensure_ascii=False)


def put(tree: Tree, puts: Puts) -> Tree:
    """The tree with values put at paths; None takes out what stands there."""
    for path, value in puts:
        tree = edited(tree, path, value)
    return tree


def stamped(tree: Mapping[str, Any], paper: Paper) -> dict[str, Any]:
    """The tree with fingerprints of every clause that it names and the paper prints."""
    units = {str(unit): fingerprint(paper.body(unit)) for unit in paper.clauses}
    circular = {**tree["circular"], "prints": frame_prints(paper)}
    items = [dict(_stamps(item, units)) for item in tree["provisions"]]
    return {**tree, "circular": circular, "provisions": items}


def _stamps(item: Item, units: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    yield from ((key, value) for key, value in item.items() if key != "print")
    own: Iterable[str] = (item["at"], *item.get("with", ()))
    held = {path: units[path] for path in own if path in units}
    if item.get("with"):
        yield "print", held
    elif held:
        yield "print", held[item["at"]]


def written(tree: Tree) -> str:
    """The tree as a file with one line for each key of the header and of each provision."""
    assert isinstance(tree, dict)
    lines = [f"{key}: {_flow(value)}" for key, value in tree.items() if key != "provisions"]
    lines.append("provisions:")
    for item in tree["provisions"]:
        assert isinstance(item, dict)
        keys = sorted(item, key=lambda key: key != "at")
        lines += [
            f"{'    ' if number else '  - '}{key}: {_flow(item[key])}"
            for number, key in enumerate(keys)
        ]
    return "\n".join(lines) + "\n"


def _flow(value: Tree) -> str:
    return dumps(value, ensure_ascii=False)
