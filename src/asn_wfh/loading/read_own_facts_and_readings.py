"""The facts of a policy's own, and its readings: what clauses may name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from asn_wfh.law.own_facts import (
    ACT_NOT_GIVEN,
    ACT_VALUES,
    OwnFact,
    Threshold,
    date_classes,
)
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.law.vocabulary import FACETS, Word
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_schema import FactShape, ReadingShape
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.policy import Reading
from asn_wfh.rules.group_vocabulary import PolicyVocabulary
from asn_wfh.rules.read_facet_values import read_threshold_and_side

__all__ = ["DeclaredReadings", "read_own_facts"]

_RESERVED = frozenset(
    {
        *(*FACETS, "every", "weeks", "dates", "from", "until", "hours", "place", "whose"),
        *("once", "instead_of", "except", "period"),
        # Of a scenario, which states a fact of the policy's own by its name.
        *("name", "who", "date", "stance", "calendar", "then", "like", "without"),
    }
)
_FACETS = frozenset({*FACETS, "period"})
"""A reading is one more facet of what a policy can be asked, so it is named as none of these."""


def read_own_facts(notes: Diagnostics, facts: Tree | None) -> tuple[OwnFact, ...]:
    """The policy's own facts; groups may name all of them, even those that are broken."""
    vocabulary, own = dict(notes.vocabulary), dict[str, OwnFact]()
    for name, fact in facts.items() if isinstance(facts, dict) else ():
        path: Path = ("facts", name)
        if name in _RESERVED:
            notes.note_fault(Fault.of("taken_name", name=name), path, of_key=True)
            continue
        named, shape = (
            notes.check_name_form(name, path),
            notes.validate_or_note_faults(FactShape, fact, path),
        )
        made = _own_fact_from_shape(notes, name, shape) if shape else None
        vocabulary[name] = made.values if made else ()
        if named and made:
            own[name] = made
            if made.thresholds == () and not _is_fact_named_in_tree(notes.marked.tree, name):
                notes.note_fault(Fault.of("no_threshold", fact=name), path, of_key=True)
    notes.vocabulary = PolicyVocabulary(vocabulary, own)
    return tuple(own.values())


def _own_fact_from_shape(notes: Diagnostics, name: str, shape: FactShape) -> OwnFact:
    """An own fact as a value; that of a date has the thresholds that the file uses."""
    if shape.act_of:
        return OwnFact(
            name, ACT_VALUES, shape.question, unstated=ACT_NOT_GIVEN, act_of=shape.act_of
        )
    if shape.date:
        thresholds = tuple(sorted(set(_thresholds_of_fact_in_tree(notes.marked.tree, name))))
        classes = date_classes(thresholds) if thresholds else ()
        unstated = (shape.unstated,) if shape.unstated else ()
        return OwnFact(
            name,
            (*unstated, *classes),
            shape.question,
            unstated=shape.unstated,
            thresholds=thresholds,
        )
    labels = [(value, label) for value, label in shape.values or () if label]
    return OwnFact(
        name,
        tuple(value for value, _ in shape.values or ()),
        shape.question,
        unstated=shape.unstated,
        ordered=True if shape.ordered else None,
        labels=tuple((value, Word(label.id, label.en)) for value, label in labels) or None,
        printed=tuple((value, label.printed) for value, label in labels if label.printed) or None,
    )


def _is_fact_named_in_tree(tree: object, name: str) -> bool:
    """Whether a group anywhere in a tree names a fact; its declaration is none."""
    if isinstance(tree, list):
        return any(_is_fact_named_in_tree(item, name) for item in tree)
    if not isinstance(tree, dict):
        return False
    return any(
        key != "facts" and (key == name or _is_fact_named_in_tree(value, name))
        for key, value in tree.items()
    )


def _thresholds_of_fact_in_tree(tree: object, name: str) -> Iterator[Threshold]:
    """Every threshold by which a tree divides the dates of one fact."""
    if isinstance(tree, list):
        for item in tree:
            yield from _thresholds_of_fact_in_tree(item, name)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            if key == name and isinstance(value, dict) and len(value) == 1:
                ((word, below),) = value.items()
                if word == "except" and isinstance(below, dict) and len(below) == 1:
                    ((word, below),) = below.items()
                # What cannot be read has its fault where the group is read.
                with suppress(Faults):
                    if word in ("years", "within"):
                        yield read_threshold_and_side(word, below)[0]
            yield from _thresholds_of_fact_in_tree(value, name)


class DeclaredReadings:
    """The readings of one file: those that are whole, and what clauses name of all of them."""

    def __init__(self, notes: Diagnostics) -> None:
        self.notes = notes
        self.options: dict[str, tuple[str, ...]] = {}
        self.chosen: dict[str, Tree | None] = {}
        self.named: set[str] = set()
        self.whole: dict[str, Reading] = {}
        self.used: set[tuple[str, str]] = set()

    def read_readings(self, readings: Tree | None) -> None:
        """The readings as values; clauses may name the options even of those that are broken."""
        for name, raw in readings.items() if isinstance(readings, dict) else ():
            path: Path = ("readings", name)
            options = raw.get("options") if isinstance(raw, dict) else None
            self.options[name] = tuple(options) if isinstance(options, dict) else ()
            self.chosen[name] = raw.get("chosen") if isinstance(raw, dict) else None
            named, reading = (
                self.notes.check_name_form(name, path),
                self.notes.validate_or_note_faults(ReadingShape, raw, path),
            )
            if name in _FACETS or name in self.notes.vocabulary:
                self.notes.note_fault(Fault.of("taken_name", name=name), path, of_key=True)
            if reading is None:
                continue
            for option in reading.options:
                named = self.notes.check_name_form(option, (*path, "options", option)) and named
            option_names = tuple(reading.options)
            if len(option_names) < 2:
                self.notes.note_fault(Fault.of("one_option"), (*path, "options"), of_key=True)
            picked = {"chosen": reading.chosen, "literal": reading.literal}
            wrong = {
                k: o for k, o in picked.items() if o and option_names and o not in option_names
            }
            for key, option in wrong.items():
                fault = Fault.of(
                    "unknown_word", word=option, **unknown_word_hint(option, option_names)
                )
                self.notes.note_fault(fault, (*path, key))
            if option_names and named and not wrong:
                means = tuple(reading.options.items())
                self.whole[name] = Reading(
                    name,
                    reading.asks,
                    means,
                    reading.chosen,
                    reading.because,
                    reading.at,
                    reading.means,
                    reading.literal,
                )

    def check_option_exists(self, name: str, option: Tree, path: Path) -> bool:
        """Whether a reading has the option named; a fault is noted if not."""
        options = self.options.get(name)
        self.named.add(name)
        if options is None and not self.options:
            self.notes.note_fault(Fault.of("no_readings", name=name), path, of_key=True)
        elif options is None:
            fault = Fault.of("unknown_key", key=name, **unknown_word_hint(name, self.options))
            self.notes.note_fault(fault, path, of_key=True)
        elif not isinstance(option, str):
            self.notes.note_fault(Fault.of("not_a_text"), path)
        elif options and option not in options:
            self.notes.note_fault(
                Fault.of("unknown_word", word=option, **unknown_word_hint(option, options)), path
            )
        else:
            self.used.add((name, option))
            return True
        return False

    def check_every_option_used(self) -> None:
        """Every option but the chosen one changes some clause."""
        for name, options in self.options.items():
            if self.chosen[name] is None or len(options) < 2:
                continue
            # The clause that a reading lists is the one from which its provision is gone.
            whole = self.whole.get(name)
            clause = str(whole.at[0]) if whole and whole.at else ""
            if name not in self.named:
                path: Path = ("readings", name)
                fault = Fault.of("unused_reading", name=name).at(clause=clause)
                self.notes.note_fault(fault, path, of_key=True)
                continue
            for option in options:
                if option == self.chosen[name] or (name, option) in self.used:
                    continue
                path = ("readings", name, "options", option)
                fault = Fault.of("unused_option", option=option).at(clause=clause)
                self.notes.note_fault(fault, path, of_key=True)
