"""The faults of one load, each noted at its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import ValidationError

from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import read_name
from asn_wfh.loading.yaml_reader import LocatedTree, Path, Tree
from asn_wfh.messages.errors import Fault, Faults, shortened
from asn_wfh.rules.pydantic_faults import LocatedFault, to_faults
from asn_wfh.rules.pydantic_model import Model
from asn_wfh.rules.standard_and_policy_vocabulary import Vocabulary, standard_vocabulary

__all__ = ["Diagnostics"]

_OF_KEYS = ("unknown_key", "unknown_fact", "unknown_facet", "all_values", "no_values")

ShapeT = TypeVar("ShapeT", bound=Model)


class Diagnostics:
    """What one load has found wrong so far, and the words that its file may use."""

    def __init__(self, marked: LocatedTree) -> None:
        self.marked = marked
        self.faults: list[Fault] = []
        # The faults of texts that are laid over several provisions, with those where they occur.
        self.shared: dict[Fault, set[Path]] = {}
        self.vocabulary: Vocabulary = standard_vocabulary()

    def note_fault(self, fault: Fault, path: Path, of_key: bool = False) -> None:
        """Note a fault at a place, with the clause it stands in."""
        placed = self.marked.fault_located_at_path(fault, path, of_key)
        clause = self.clause_of(path) or fault.clause or placed.clause
        self.faults.append(placed.at(clause=clause))
        if path[:4] in self.marked.origins:
            self.shared.setdefault(placed.at(clause=""), set()).add(path[:4])

    def all_but_redundant_faults(self) -> list[Fault]:
        """The faults of the text and of its meaning, without those that another makes idle."""

        def line_column_and_key(fault: Fault) -> tuple[object, ...]:
            return fault.line, fault.column, fault.key

        # Quotes do not help a word that is wrong anyway; a broken text has no other meaning.
        wrong = {line_column_and_key(fault) for fault in self.faults}
        text = [
            f
            for f in self.marked.faults
            if f.code != "ambiguous" or line_column_and_key(f) not in wrong
        ]
        broken = {line_column_and_key(fault) for fault in text if fault.code != "ambiguous"}
        clauses = {line_column_and_key(fault): fault.clause for fault in self.faults}
        text = [f.at(clause=clauses.get(line_column_and_key(f), f.clause)) for f in text]
        meant = (
            self._without_clause_if_all_sharing_text_have_it(f)
            for f in self.faults
            if line_column_and_key(f) not in broken
        )
        return list(dict.fromkeys([*text, *meant]))

    def _without_clause_if_all_sharing_text_have_it(self, fault: Fault) -> Fault:
        """The fault, without its clause where every provision that a text is laid over has it."""
        bare = fault.at(clause="")
        provisions = self.shared.get(bare, set())
        origins = self.marked.origins
        laid = [path for path in origins if origins[path] in {origins[one] for one in provisions}]
        return bare if len(laid) > 1 and provisions == set(laid) else fault

    def clause_of(self, path: Path) -> str:
        """The clause of the provision that a path leads into."""
        if path[:1] != ("provisions",) or len(path) < 2:
            return ""
        item = self.value_at(path[:2])
        at = item.get("at") if isinstance(item, dict) else None
        return shortened(at) if isinstance(at, str) else ""

    def value_at(self, path: Path) -> Tree:
        """The value that a path leads to."""
        tree: Any = self.marked.tree
        for step in path:
            tree = tree[step]
        return tree  # type: ignore[no-any-return]  # steps lead from tree to tree

    def note_located_faults(self, located: Iterable[LocatedFault], path: Path) -> None:
        """Note faults below a path; what is wrong with a key is placed at the key itself."""
        for below, fault in located:
            whole = (*path, *below)
            of_key = fault.code in (
                "unknown_key",
                "unknown_fact",
                "unknown_facet",
                "all_values",
                "no_values",
            )
            named = fault.code == "not_a_clause" and dict(fault.values)["text"]
            self.note_fault(
                fault, whole, of_key or (self.marked.has_key(whole) and named == whole[-1])
            )

    def validate_or_note_faults(
        self, model: type[ShapeT], value: object, path: Path, context: object = None
    ) -> ShapeT | None:
        """The value as a model, or None with its faults noted.

        The validators of the model may ask `context`; left out, the words that the file may use.
        """
        try:
            return model.model_validate(value, context=context or self.vocabulary)
        except ValidationError as error:
            self.note_located_faults(to_faults(error, model), path)
            return None

    def check_name_form(self, name: str, path: Path) -> bool:
        """Whether a key is a proper name; a fault is noted if not."""
        try:
            read_name(name)
        except Faults as error:
            self.note_fault(error.located[0][1], path, of_key=True)
            return False
        return True
