"""A file of events: reviews on record and extensions announced, each with its source."""

from __future__ import annotations

from pydantic import Field

from asn_wfh.history import Event, Extension, Review
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import yaml_keys_of
from asn_wfh.loading.read_amendments import source_place_of
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import Name
from asn_wfh.loading.yaml_reader import LocatedTree, Tree
from asn_wfh.messages.errors import PolicyError
from asn_wfh.rules.field_readers import IsoDate, Text
from asn_wfh.rules.pydantic_model import Model

__all__ = ["is_tree_of_events_file", "read_events"]


class _ReviewShape(Model):
    """A review that was held: which it was, and since when and whence that is known."""

    policy: Name
    due: IsoDate
    known: IsoDate
    source: Text


class _ExtensionShape(Model):
    """A later end that was announced, and since when and whence that is known."""

    policy: Name
    until: IsoDate
    known: IsoDate
    source: Text


class _EventsShape(Model):
    """The whole file."""

    reviews: list[_ReviewShape] = Field(default_factory=list)
    extensions: list[_ExtensionShape] = Field(default_factory=list)


_KEYS = frozenset(yaml_keys_of(_EventsShape))


def is_tree_of_events_file(tree: Tree) -> bool:
    """Whether a tree is meant as a file of events and not as a policy."""
    return isinstance(tree, dict) and "provisions" not in tree and not _KEYS.isdisjoint(tree)


def read_events(marked: LocatedTree) -> tuple[Event, ...]:
    """The events that a marked tree describes; raises PolicyError with every fault."""
    notes = Diagnostics(marked)
    shape = notes.validate_or_note_faults(_EventsShape, marked.tree, ())
    if notes.faults or marked.faults or shape is None:
        raise PolicyError(notes.all_but_redundant_faults())
    reviews = [
        Review(e.policy, e.due, e.known, e.source, source_place_of(marked, ("reviews", n)))
        for n, e in enumerate(shape.reviews)
    ]
    extensions = [
        Extension(e.policy, e.until, e.known, e.source, source_place_of(marked, ("extensions", n)))
        for n, e in enumerate(shape.extensions)
    ]
    return (*reviews, *extensions)
