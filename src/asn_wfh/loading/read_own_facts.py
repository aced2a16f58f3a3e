"""The facts of a policy's own that its file declares: what clauses may name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from asn_wfh.law.date_classes_between_thresholds import Threshold, date_classes
from asn_wfh.law.own_facts import ACT_NOT_GIVEN, ACT_VALUES, OwnFact
from asn_wfh.law.vocabulary import FACETS, Word
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import FactShape
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.rules.read_facet_values import read_threshold_and_whether_beyond
from asn_wfh.rules.standard_and_policy_vocabulary import PolicyVocabulary

__all__ = ["read_own_facts"]

_RESERVED = frozenset(
    {
        *(*FACETS, "every", "weeks", "dates", "from", "until", "hours", "place", "whose"),
        *("once", "instead_of", "except", "period"),
        # Of a scenario, which states a fact of the policy's own by its name.
        *("name", "who", "date", "stance", "calendar", "then", "like", "without"),
        # Of tables, in which such a column says which rows are of one person.
        *("id", "nip"),
    }
)


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
        thresholds = tuple(sorted(set(_date_thresholds_of_fact_in_tree(notes.marked.tree, name))))
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


def _date_thresholds_of_fact_in_tree(tree: object, name: str) -> Iterator[Threshold]:
    """Every threshold by which a tree divides the dates of one fact."""
    if isinstance(tree, list):
        for item in tree:
            yield from _date_thresholds_of_fact_in_tree(item, name)
    elif isinstance(tree, dict):
        for key, value in tree.items():
            if key == name and isinstance(value, dict) and len(value) == 1:
                ((word, below),) = value.items()
                if word == "except" and isinstance(below, dict) and len(below) == 1:
                    ((word, below),) = below.items()
                # What cannot be read has its fault where the group is read.
                with suppress(Faults):
                    if word in ("years", "within"):
                        yield read_threshold_and_whether_beyond(word, below)[0]
            yield from _date_thresholds_of_fact_in_tree(value, name)
