"""A file of English sentences to the sentences by their keys, or every reason it is none."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path as FilePath

from asn_wfh.law.suggestions_for_unknown_words import (
    Hint,
    hint_listing_sibling_or_all_clauses,
    unknown_word_hint,
)
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import (
    read_sentence_unless_placeholder,
)
from asn_wfh.loading.yaml_reader import Path, Tree, read_yaml_file
from asn_wfh.messages.errors import Fault, Faults, PolicyError
from asn_wfh.policy import Policy
from asn_wfh.policy.translatable_sentences_of_policy import SentencePath, sentences_by_path
from asn_wfh.rules.field_readers import read_clause_labels

__all__ = ["read_english_sentences"]

_CLAUSES = ("provisions",)
"""Below this key sentences stand by the labels of clauses."""
_LANDMARK = re.compile(r"""  ["']?([0-9][0-9a-z./]{0,40})["']?:|[^\s#]""")
"""A line in which the sentences of a clause begin; or one that begins another part of the file."""


def read_english_sentences(path: FilePath, policy: Policy) -> dict[SentencePath, str]:
    """The English of a policy's sentences in a file; raises PolicyError with every fault."""
    marked = read_yaml_file(path, _LANDMARK)
    reader = _EnglishReader(Diagnostics(marked), policy)
    if isinstance(marked.tree, dict):
        reader.check_policy_name(marked.tree)
        below = {key: tree for key, tree in marked.tree.items() if key != "policy"}
        reader.read_below((), below, ())
    else:
        reader.notes.note_fault(Fault.of("not_a_mapping"), ())
    faults = reader.notes.all_but_redundant_faults()
    if faults:
        raise PolicyError(faults)
    return reader.english


class _EnglishReader:
    """What one file has in English so far, and what is wrong with it."""

    def __init__(self, notes: Diagnostics, policy: Policy) -> None:
        self.notes, self.policy = notes, policy
        self.english: dict[SentencePath, str] = {}
        self.sentences = sentences_by_path(policy)
        self.mappings = dict.fromkeys(at[:size] for at in self.sentences for size in range(len(at)))

    def check_policy_name(self, tree: dict[str, Tree]) -> None:
        """Note where the file does not name its policy, or names another."""
        name = tree.get("policy")
        if name is None:
            self.notes.note_fault(Fault.of("missing_key", key="policy"), ())
        elif name != self.policy.name:
            fault = Fault.of("english_of_other_policy", policy=self.policy.name)
            self.notes.note_fault(fault, ("policy",))

    def read_below(self, above: SentencePath, tree: dict[str, Tree], path: Path) -> None:
        """Read the sentences below some keys, and note those that the policy does not have.

        `path` are the keys as the file spells them.
        """
        for key, below in tree.items():
            at, place = (
                (*above, _canonical_clause_label_or_key(key) if above == _CLAUSES else key),
                (*path, key),
            )
            if at in self.sentences:
                self._read_sentence(at, below, place)
            elif at not in self.mappings:
                fault = Fault.of("no_sentence_to_translate", key=key, **self._hint(above, key))
                self.notes.note_fault(fault, place, of_key=True)
            elif isinstance(below, dict):
                self.read_below(at, below, place)
            else:
                self.notes.note_fault(Fault.of("not_a_mapping"), place)

    def _read_sentence(self, at: SentencePath, text: Tree, place: Path) -> None:
        try:
            self.english[at] = read_sentence_unless_placeholder(text)
        except Faults as error:
            self.notes.note_located_faults(error.located, place)

    def _hint(self, above: SentencePath, key: str) -> Hint:
        """What may stand there instead of a key."""
        places = (*self.sentences, *self.mappings)
        beside = dict.fromkeys(at[len(above)] for at in places if at[:-1] == above and at != above)
        if above == _CLAUSES:
            return hint_listing_sibling_or_all_clauses(key, beside)
        return unknown_word_hint(key, beside if above else (*beside, "policy"))


def _canonical_clause_label_or_key(key: str) -> str:
    """The label of a clause, however the file spells it; the key itself where it is none."""
    with suppress(Faults):
        (label,) = read_clause_labels(key)
        return label
    return key
