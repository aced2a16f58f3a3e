"""The short forms of a policy file laid out, so that whatever reads the tree sees one form.

In: the tree as written, where a reading of one clause stands under that clause, and a reading that
does the same to all its clauses says so once.  Out: a tree with every reading in `readings` and
every `otherwise` in its provision, each with the place where it is written.  A tree that is laid
out already stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from asn_wfh.law.clause_path_from_printed_form import canonical_path_or_text_as_written
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.loading.yaml_reader import LocatedTree, Path, Tree
from asn_wfh.messages.errors import Fault

__all__ = ["expand_short_forms"]

Item = dict[str, Tree]


def expand_short_forms(written: LocatedTree) -> LocatedTree:
    """The tree with its short forms laid out, and the faults of these added to its own."""
    if not isinstance(written.tree, dict):
        return written
    return _ShortFormExpansion(written, written.tree).expand()


class _ShortFormExpansion:
    """One tree being laid out."""

    def __init__(self, written: LocatedTree, tree: Item) -> None:
        self.written = written
        self.tree = dict(tree)
        self.origins: dict[Path, Path] = dict(written.origins)
        self.faults = list(written.faults)
        listed = tree.get("provisions")
        self.provisions: list[Tree] = list(listed) if isinstance(listed, list) else []
        common = tree.get("readings", {})
        self.readings: Item | None = dict(common) if isinstance(common, dict) else None

    def expand(self) -> LocatedTree:
        """Lay out everything, in the order of the file."""
        self._remove_and_fault_inline_fingerprints()
        for place, item in enumerate(self.provisions):
            if isinstance(item, dict) and "reading" in item:
                self._gather_readings_of_provision(place, item)
        common = self.readings or {}
        under = [name for name in common if ("readings", name) in self.origins]
        if self.readings is not None:
            # Those under clauses come first, as they do in the file.
            self.readings = {name: common[name] for name in [*under, *common]}
        for name, reading in list((self.readings or {}).items()):
            if isinstance(reading, dict):
                self._copy_otherwise_to_clauses(name, reading)
        if isinstance(self.tree.get("provisions"), list):
            self.tree["provisions"] = self.provisions
        if self.readings is not None and (self.readings or "readings" in self.tree):
            self.tree["readings"] = self.readings
        tree, origins, faults = self.tree, self.origins, self.faults
        return replace(self.written, tree=tree, origins=origins, faults=faults)

    def _note_fault(self, fault: Fault, path: Path, of_key: bool = True) -> None:
        self.faults.append(self.written.fault_located_at_path(fault, path, of_key))

    def _remove_and_fault_inline_fingerprints(self) -> None:
        """Take out the keys that held fingerprints before these had a file of their own."""
        circular = self.tree.get("circular")
        if isinstance(circular, dict) and "prints" in circular:
            self._note_fault(Fault.of("prints_moved"), ("circular", "prints"))
            self.tree["circular"] = _without_key(circular, "prints")
        for place, item in enumerate(self.provisions):
            if isinstance(item, dict) and "print" in item:
                self._note_fault(Fault.of("prints_moved"), ("provisions", place, "print"))
                self.provisions[place] = _without_key(item, "print")

    def _gather_readings_of_provision(self, place: int, item: Item) -> None:
        """Put the readings that stand under a provision beside those of several clauses."""
        path: Path = ("provisions", place, "reading")
        self.provisions[place] = _without_key(self._provision_mapping_at_index(place), "reading")
        under = item["reading"]
        if not isinstance(under, dict) or not under:
            self._note_fault(Fault.of("not_a_mapping"), path)
            return
        for name, reading in under.items():
            if self.readings is None:
                # The readings of several clauses are broken, and their fault is enough.
                continue
            if name in self.readings:
                first = self.written.mark_of(self._origin_path(("readings", name)), of_key=True)[0]
                self._note_fault(Fault.of("reading_twice", name=name, first=first), (*path, name))
                continue
            self.origins["readings", name] = (*path, name)
            self.readings[name] = self._reading_with_its_clause(reading, item, (*path, name))

    def _reading_with_its_clause(self, reading: Tree, item: Item, path: Path) -> Tree:
        """A reading that stands under a clause, which is the clause that it concerns."""
        if not isinstance(reading, dict):
            return reading
        if "at" in reading:
            self._note_fault(Fault.of("reading_at"), (*path, "at"))
        at = item.get("at")
        return {**reading, "at": [at]} if isinstance(at, str) else reading

    def _copy_otherwise_to_clauses(self, name: str, reading: Item) -> None:
        """Lay what a reading says of all its clauses over each of them."""
        path: Path = ("readings", name)
        origin = self._origin_path(path)
        places = (
            [origin[1]] if origin != path else self._provision_indexes_of_reading(reading, path)
        )
        assert self.readings is not None
        self.readings[name] = _reading_without_otherwise_and_parts_in_at(reading)
        if "otherwise" not in reading:
            return
        below = (*origin, "otherwise")
        effects = reading["otherwise"]
        if not isinstance(effects, dict) or not effects:
            self._note_fault(Fault.of("not_a_mapping"), below)
            return
        if origin == path and "at" not in reading:
            self._note_fault(Fault.of("missing_key", key="at"), origin)
        for option, effect in effects.items():
            if self._check_option_and_effect(name, reading, option, effect, (*below, option)):
                for place in places:
                    self._add_otherwise(int(place), {name: option}, effect, (*below, option))

    def _check_option_and_effect(
        self, name: str, reading: Item, option: str, effect: Tree, path: Path
    ) -> bool:
        """Whether an option is one of the reading's, and what is said of it can be laid out."""
        options = reading.get("options")
        option_names = list(options) if isinstance(options, dict) else []
        if option_names and option not in option_names:
            self._note_fault(
                Fault.of("unknown_word", word=option, **unknown_word_hint(option, option_names)),
                path,
            )
        elif option == reading.get("chosen"):
            self._note_fault(Fault.of("chosen_when", reading=name, option=option), path)
        elif not isinstance(effect, dict):
            self._note_fault(Fault.of("not_a_mapping"), path)
        elif "when" in effect:
            self._note_fault(Fault.of("when_again", option=option), (*path, "when"))
        else:
            return True
        return False

    def _add_otherwise(self, place: int, when: dict[str, Tree], effect: Tree, origin: Path) -> None:
        """Add one `otherwise` to a provision, unless it says the same itself."""
        item = self._provision_mapping_at_index(place)
        own = item.get("otherwise", [])
        assert isinstance(effect, dict)
        if not isinstance(own, list):
            return
        for number, other in enumerate(own):
            if isinstance(other, dict) and other.get("when") == when:
                path: Path = ("provisions", place, "otherwise", number)
                first = self.written.mark_of(origin, of_key=True)[0]
                self._note_fault(Fault.of("otherwise_twice", first=first), path, of_key=False)
                return
        self.origins["provisions", place, "otherwise", len(own)] = origin
        laid: Item = {"when": {**when}, **effect}
        self.provisions[place] = {**item, "otherwise": [*own, laid]}

    def _provision_indexes_of_reading(self, reading: Item, path: Path) -> list[str | int]:
        """The numbers of the provisions that a reading names, by clause or by clause and part."""
        places: list[str | int] = []
        labels = _clause_labels_of_reading(reading)
        for number, label in enumerate(labels):
            named = list(self._provision_indexes_labelled(label))
            places += [place for place in named if place not in places]
            if not named and ("/" in label or self._is_clause_listed_in_with(label)):
                at = (*path, "at", number) if isinstance(reading["at"], list) else (*path, "at")
                self._note_fault(Fault.of("no_such_part", label=label), at, of_key=False)
        return sorted(places, key=int)

    def _provision_indexes_labelled(self, label: str) -> Iterator[int]:
        clause, _, part = label.partition("/")
        for place, item in enumerate(self.provisions):
            if isinstance(item, dict) and _canonical_clause_path(
                item.get("at")
            ) == _canonical_clause_path(clause):
                yield from [place] if part in ("", item.get("part")) else []

    def _is_clause_listed_in_with(self, clause: str) -> bool:
        """Whether a clause is one of those that a provision takes along in `with`."""
        items = (item.get("with") for item in self.provisions if isinstance(item, dict))
        lists = (below if isinstance(below, list) else [below] for below in items if below)
        return any(
            _canonical_clause_path(clause) == _canonical_clause_path(one)
            for below in lists
            for one in below
        )

    def _provision_mapping_at_index(self, place: int) -> Item:
        item = self.provisions[place]
        assert isinstance(item, dict)
        return item

    def _origin_path(self, path: Path) -> Path:
        return self.origins.get(path, path)


def _canonical_clause_path(clause: object) -> object:
    """A clause as its path, however it is spelled; what is no text as it is."""
    return canonical_path_or_text_as_written(clause) if isinstance(clause, str) else clause


def _clause_labels_of_reading(reading: Item) -> list[str]:
    """What a reading lists in its `at`, as far as it is text."""
    at = reading.get("at", [])
    return [label for label in ([at] if isinstance(at, str) else at) if isinstance(label, str)]


def _reading_without_otherwise_and_parts_in_at(reading: Item) -> Item:
    """A reading without its `otherwise`, and with clauses alone in its `at`."""
    plain = _without_key(reading, "otherwise")
    at = plain.get("at")
    if isinstance(at, list) and all(isinstance(label, str) for label in at):
        plain["at"] = list(dict.fromkeys(str(label).partition("/")[0] for label in at))
    elif isinstance(at, str):
        plain["at"] = at.partition("/")[0]
    return plain


def _without_key(item: Item, key: str) -> Item:
    return {name: value for name, value in item.items() if name != key}
