"""A policy with its paper as faults are seeded in them, and what a seeded fault is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from json import dumps
from pathlib import Path as FilePath
from typing import Any, Literal

from asn_wfh.audit import Paper, read_paper
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import (
    FingerprintsByName,
    prints_of_frame_and_clauses,
)
from asn_wfh.loading.policy_from_tree import read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import Tree
from asn_wfh.mutation.edit_policy_tree import with_value_at, without_unused_options
from asn_wfh.mutation.value_changes import Puts
from asn_wfh.rules import EFFECTS
from asn_wfh.rules.standard_and_policy_vocabulary import standard_vocabulary

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
    "written",
]

REGIONS = ("bukittinggi", "bangka_barat")

Item = dict[str, Any]
"""One provision as the file has it."""


@dataclass(frozen=True)
class Seed:
    """One fault in the text of a policy, of a paper or of its fingerprints.

    Each of `clauses` must be named by what finds it; one that goes by several names has `|` between
    them, and `2.d.*` is any clause below `2.d`.
    """

    kind: str
    clauses: tuple[str, ...]
    what: str
    side: Literal["policy", "paper", "prints"]
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
    """A policy and its paper."""

    name: str
    tree: dict[str, Any]
    paper: Paper

    @cached_property
    def prints(self) -> FingerprintsByName:
        """Fresh fingerprints of the paper."""
        return prints_of_frame_and_clauses(self.paper)

    @classmethod
    def read(cls, name: str, folder: FilePath) -> Original:
        """A shipped policy and the official text of its circular, from the folder of these."""
        path = folder / f"{name}.txt"
        paper = read_paper(path.read_bytes(), path.name)
        tree = read_expanded_tree(policy_path(name)).tree
        assert isinstance(tree, dict)
        return cls(name, tree, paper)

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

    def of_items(self, kind: str, clauses: Sequence[str], what: str, items: Sequence[Item]) -> Seed:
        """A fault made of other provisions."""
        return self.of_tree(kind, clauses, what, lambda: {**self.tree, "provisions": list(items)})

    def of_tree(
        self, kind: str, clauses: Sequence[str], what: str, tree: Callable[[], Tree]
    ) -> Seed:
        """A fault made of another tree, without the readings that nothing names any more."""
        return Seed(
            kind, tuple(clauses), what, "policy", lambda: written(without_unused_options(tree()))
        )


def label(item: Mapping[str, Any]) -> str:
    """How a provision is cited."""
    return f"{item['at']}/{item['part']}" if "part" in item else str(item["at"])


def effect_of(item: Mapping[str, Any]) -> str:
    """The effect word of a provision or of an `otherwise`."""
    return next(key for key in item if key in EFFECTS)


@cache
def effects() -> tuple[tuple[str, Any], ...]:
    """Every effect that some provision of the shipped policies has, with its parameters."""
    by_text: dict[str, tuple[str, Any]] = {}
    for name in REGIONS:
        tree: Any = read_expanded_tree(policy_path(name)).tree
        for item in tree["provisions"]:
            effect = effect_of(item)
            if effect != "no_rule":
                by_text.setdefault(canonical([effect, item[effect]]), (effect, item[effect]))
    return tuple(by_text.values())


def canonical(tree: Any) -> str:
    """A tree in one form, to tell two trees apart."""
    return dumps(tree, sort_keys=True, ensure_ascii=False)


def put(tree: Tree, puts: Puts) -> Tree:
    """The tree with values put at paths; None takes out what stands there."""
    for path, value in puts:
        tree = with_value_at(tree, path, value)
    return tree


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
