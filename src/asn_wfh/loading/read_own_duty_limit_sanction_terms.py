"""The words of a file's own for duties, limits and steps of a sanction."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.law.own_duty_limit_and_sanction_terms import LISTED, TERM_KINDS, OwnTerm, TermKind
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import Word
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.read_values_of_own_facts import LabelAndPrintedFormsShape
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault
from asn_wfh.rules.standard_and_policy_vocabulary import PolicyVocabulary

__all__ = ["read_own_terms"]


def read_own_terms(notes: Diagnostics, terms: Tree | None) -> tuple[OwnTerm, ...]:
    """The terms of the file's own; clauses may name those that are sound."""
    read = tuple(_read_terms_of_each_kind(notes, terms)) if terms is not None else ()
    own = getattr(notes.vocabulary, "own", {})
    notes.vocabulary = PolicyVocabulary(notes.vocabulary, own, read)
    return read


def _read_terms_of_each_kind(notes: Diagnostics, terms: Tree) -> Iterator[OwnTerm]:
    if not isinstance(terms, dict):
        return
    for key, named in terms.items():
        path: Path = ("terms", key)
        kinds: list[TermKind] = [each for each in TERM_KINDS if each == key]
        kind = kinds[0] if kinds else None
        if kind is None:
            fault = Fault.of("unknown_key", key=key, **unknown_word_hint(key, TERM_KINDS))
            notes.note_fault(fault, path, of_key=True)
        elif not isinstance(named, dict):
            notes.note_fault(Fault.of("not_a_mapping"), path)
        else:
            for name, raw in named.items():
                yield from _read_own_term(notes, kind, name, raw, (*path, name))


def _read_own_term(
    notes: Diagnostics, kind: TermKind, name: str, raw: Tree, path: Path
) -> Iterator[OwnTerm]:
    """One term, with the name of no word of the law."""
    named, shape = (
        notes.check_name_form(name, path),
        notes.validate_or_note_faults(LabelAndPrintedFormsShape, raw, path),
    )
    if name in LISTED[kind]:
        notes.note_fault(Fault.of("taken_name", name=name), path, of_key=True)
    elif named:
        # Of a term whose labels are broken the name is known, so that clauses may use it.
        word = Word(shape.id, shape.en) if shape else Word(name, name)
        yield OwnTerm(kind, name, word, shape.printed if shape else ())
