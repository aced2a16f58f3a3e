"""Provisions on their way: each read on its own, as far as it can be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_file_shapes import (
    FRAME_KEYS,
    ProvisionClausesShape,
    ProvisionFrameShape,
    yaml_keys_of,
)
from asn_wfh.loading.readers_of_names_quotations_clauses_and_synonyms import PLACEHOLDER
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Otherwise, effect_words
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.pydantic_faults import to_faults

__all__ = ["RawProvision", "read_effect_word", "read_raw_provisions", "read_rule"]

UNDECIDED = "undecided"


@dataclass(slots=True)
class RawProvision:
    """A provision on its way: its place in the file, its words, and what could be read of them."""

    path: Path
    item: dict[str, Tree]
    where: ProvisionClausesShape | None
    effect: str | None
    rule: Rule | None
    otherwise: list[Otherwise | None] = field(default_factory=list)
    rules: dict[tuple[str, ...], Rule] = field(default_factory=dict)
    touched: tuple[str, ...] = ()

    @property
    def stated_effects(self) -> Iterator[tuple[Path, str, Tree]]:
        """Every effect that the provision states, with its place and its words."""
        if self.effect is not None:
            yield (*self.path, self.effect), self.effect, self.item[self.effect]
        for place, other in enumerate(self.otherwise):
            if other is not None:
                path = (*self.path, "otherwise", place, other.effect)
                yield path, other.effect, other.parameters


def read_raw_provisions(notes: Diagnostics, provisions: Tree | None) -> list[RawProvision]:
    """Every provision, as far as it can be read on its own."""
    if not isinstance(provisions, list):
        return []
    if not provisions:
        notes.note_fault(Fault.of("empty_list"), ("provisions",))
    drafts = []
    for place, item in enumerate(provisions):
        path: Path = ("provisions", place)
        if isinstance(item, dict):
            drafts.append(_read_provision_frame_and_rule(notes, item, path))
        else:
            notes.note_fault(Fault.of("not_a_mapping"), path)
    return drafts


def _read_provision_frame_and_rule(
    notes: Diagnostics, item: dict[str, Tree], path: Path
) -> RawProvision:
    """One provision: its frame and its effect, with their faults noted."""
    frame = notes.validate_or_note_faults(
        ProvisionFrameShape, {key: item[key] for key in item if key in FRAME_KEYS}, path
    )
    effect = read_effect_word(notes, item, path, FRAME_KEYS)
    rule = None
    if effect is not None:
        rule = read_rule(notes, effect, item[effect], [(*path, effect)])
        # A clause that is still undecided has its fault already.
        if frame is not None and frame.says == PLACEHOLDER:
            notes.note_fault(Fault.of("placeholder", text=frame.says), (*path, "says"))
    return RawProvision(path, item, frame or _read_clauses_of_provision(item), effect, rule)


def read_effect_word(
    notes: Diagnostics, item: dict[str, Tree], path: Path, other_keys: Collection[str]
) -> str | None:
    """The one effect word of a provision or an `otherwise`."""
    unknown = [key for key in item if key not in other_keys and key not in EFFECTS]
    for key in unknown:
        if key == UNDECIDED:
            fault = Fault.of("undecided", words=effect_words())
        else:
            fault = Fault.of(
                "unknown_key", key=key, **unknown_word_hint(key, [*other_keys, *EFFECTS])
            )
        notes.note_fault(fault, (*path, key), of_key=True)
    words = [key for key in item if key in EFFECTS]
    if len(words) > 1:
        shown = ", ".join(f"`{word}`" for word in words)
        notes.note_fault(Fault.of("two_effects", words=shown), (*path, words[1]), of_key=True)
    elif not words and not unknown:
        notes.note_fault(Fault.of("no_effect", words=effect_words()), path)
    return words[0] if len(words) == 1 else None


def read_rule(
    notes: Diagnostics,
    effect: str,
    raw: Any,
    paths: Sequence[Path],
    note_faults_without_place: bool = True,
) -> Rule | None:
    """The rule that an effect's words make, or None with the faults noted.

    A fault goes to the first of the paths below which its words stand; with
    `note_faults_without_place`, one that stands below none goes to the first path.
    """
    model = EFFECTS[effect]
    try:
        return model.model_validate(raw, context=notes.vocabulary)
    except ValidationError as error:
        for below, fault in to_faults(error, model):
            # Words laid over a list of boxes have no box number where they stand.
            bare = below[1:] if isinstance(next(iter(below), None), int) else below
            ways = [(path, steps) for path in paths for steps in (below, bare)]
            stands = [(p, steps) for p, steps in ways if notes.marked.has_value((*p, *steps))]
            if note_faults_without_place or (below and stands):
                path, steps = (stands if below and stands else ways)[0]
                notes.note_located_faults([(steps, fault)], path)
        return None


def _read_clauses_of_provision(item: Mapping[str, Tree]) -> ProvisionClausesShape | None:
    """Which clauses a provision speaks for, where the rest of its frame is broken."""
    try:
        return ProvisionClausesShape.model_validate(
            {key: item[key] for key in item if key in yaml_keys_of(ProvisionClausesShape)}
        )
    except ValidationError:
        return None
