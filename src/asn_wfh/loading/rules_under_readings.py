"""What becomes of a provision when readings are taken another way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations as combinations_of
from itertools import product
from math import prod

from asn_wfh.kernel.canonical_json import canonical_json
from asn_wfh.loading.declared_readings import DeclaredReadings
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.read_each_provision_alone import RawProvision, read_effect_word, read_rule
from asn_wfh.loading.yaml_reader import Path, Tree
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Otherwise
from asn_wfh.rules import Rule
from asn_wfh.rules.otherwise_overlay import (
    WHOLE,
    overlay_where_semua_lifts,
    unstated_lifted_paths_with_stated_words,
    word_stated_by_both_changes,
)

__all__ = ["RulesUnderReadings"]

MAX_COMBINATIONS = 512


class RulesUnderReadings:
    """The rules of each provision, one per combination of the readings that touch it."""

    def __init__(self, notes: Diagnostics, readings: DeclaredReadings) -> None:
        self.notes = notes
        self.readings = readings

    def read_rules_into_draft(self, draft: RawProvision) -> None:
        """The rule of a provision under every combination of the readings that touch it."""
        items = draft.item.get("otherwise")
        for place, item in enumerate(items if isinstance(items, list) else ()):
            draft.otherwise.append(self.read_otherwise(item, (*draft.path, "otherwise", place)))
        if draft.effect is None:
            return
        laid = [(place, other) for place, other in enumerate(draft.otherwise) if other is not None]
        rule_by_effect_and_words: dict[str, Rule | None] = {}
        alone = [
            self.check_lifted_words_are_stated(draft, *one)
            and self.rule_with_changes(draft, [one], rule_by_effect_and_words)
            for one in laid
        ]
        draft.touched = tuple(sorted({name for _, other in laid for name, _ in other.when}))
        readings = [self.readings.whole.get(name) for name in draft.touched]
        if draft.rule is None or not all(alone) or None in readings or None in draft.otherwise:
            return
        options = [reading.option_names for reading in readings if reading is not None]
        combinations = prod(map(len, options))
        if combinations > MAX_COMBINATIONS:
            fault = Fault.of("too_many_readings", count=combinations, limit=MAX_COMBINATIONS)
            self.notes.note_fault(fault, (*draft.path, "otherwise"), of_key=True)
            return
        for combination in product(*options):
            stance = dict(zip(draft.touched, combination, strict=True))
            changes = [one for one in laid if all(stance[n] == o for n, o in one[1].when)]
            # A change to another effect replaces what changes within the effect would do.
            changes = [one for one in changes if one[1].effect != draft.effect] or changes
            if self.has_clashing_changes_noting_faults(draft, changes):
                continue
            rule = self.rule_with_changes(draft, changes, rule_by_effect_and_words)
            if rule is not None:
                draft.rules[combination] = rule
        self.check_each_otherwise_changes_rule(draft, laid)

    def read_otherwise(self, item: Tree, path: Path) -> Otherwise | None:
        """One `otherwise`: its `when` and the effect it states."""
        if not isinstance(item, dict):
            self.notes.note_fault(Fault.of("not_a_mapping"), path)
            return None
        effect = read_effect_word(self.notes, item, path, ("when",))
        when = item.get("when")
        if not isinstance(when, dict) or not when:
            absent = "when" not in item
            code = Fault.of("missing_key", key="when") if absent else Fault.of("not_a_mapping")
            self.notes.note_fault(code, path if absent else (*path, "when"))
            return None
        checks = [
            self.readings.check_option_exists(name, option, (*path, "when", name))
            for name, option in when.items()
        ]
        if not all(checks) or effect is None:
            return None
        options = tuple(sorted((name, str(option)) for name, option in when.items()))
        if all(
            name in self.readings.whole and self.readings.whole[name].chosen == o
            for name, o in options
        ):
            name, option = options[0]
            self.notes.note_fault(
                Fault.of("chosen_when", reading=name, option=option), (*path, "when")
            )
            return None
        return Otherwise(options, effect, item[effect])

    def rule_with_changes(
        self,
        draft: RawProvision,
        laid: Sequence[tuple[int, Otherwise]],
        rule_by_effect_and_words: dict[str, Rule | None],
    ) -> Rule | None:
        """The rule with changes laid over the provision; the same words make it once."""
        effect = draft.effect or ""
        raw = draft.item[effect]
        for _, other in laid:
            replaced = other.effect != draft.effect
            raw = other.parameters if replaced else overlay_where_semua_lifts(raw, other.parameters)
            effect = other.effect
        key = canonical_json([effect, raw])
        if key not in rule_by_effect_and_words:
            paths = [(*draft.path, "otherwise", place, other.effect) for place, other in laid]
            whole = draft.rule is not None or effect != draft.effect
            rule_by_effect_and_words[key] = read_rule(
                self.notes, effect, raw, [*paths, (*draft.path, effect)], whole
            )
        return rule_by_effect_and_words[key]

    def check_lifted_words_are_stated(
        self, draft: RawProvision, place: int, other: Otherwise
    ) -> bool:
        """Whether the provision says all that a change lifts with `semua`; noted if not."""
        if other.effect != draft.effect:
            return True
        idle = list(
            unstated_lifted_paths_with_stated_words(draft.item[other.effect], other.parameters)
        )
        for below, words in idle:
            path = (*draft.path, "otherwise", place, other.effect, *below)
            fault = Fault.of("lifts_nothing", key=below[-1], words=", ".join(words))
            self.notes.note_fault(fault, path, of_key=True)
        return not idle

    def has_clashing_changes_noting_faults(
        self, draft: RawProvision, changes: Sequence[tuple[int, Otherwise]]
    ) -> bool:
        """Whether two of the changes that hold together say the same word; noted if so."""
        clashes = False
        for (first, one), (second, two) in combinations_of(changes, 2):
            replaced = one.effect != draft.effect
            key = WHOLE if replaced else word_stated_by_both_changes(one.parameters, two.parameters)
            if key:
                clashes = True
                line = self.notes.marked.mark_of((*draft.path, "otherwise", first))[0]
                shown = ", ".join(f"{n}: {o}" for n, o in dict([*one.when, *two.when]).items())
                fault = Fault.of("clash_of_effects", first=line, stance=shown)
                if not replaced:
                    word = one.effect if key == WHOLE else key
                    fault = Fault.of("clash", first=line, key=word, stance=shown)
                self.notes.note_fault(fault, (*draft.path, "otherwise", second))
        return clashes

    def check_each_otherwise_changes_rule(
        self, draft: RawProvision, laid: list[tuple[int, Otherwise]]
    ) -> None:
        """Note every `otherwise` under which the clause does what it does anyway."""
        chosen = {name: self.readings.whole[name].chosen for name in draft.touched}
        for place, other in laid:
            stance = {**chosen, **dict(other.when)}
            if draft.rules.get(tuple(stance[name] for name in draft.touched)) == draft.rule:
                path = (*draft.path, "otherwise", place, other.effect)
                line = self.notes.marked.mark_of((*draft.path, draft.effect or ""), of_key=True)[0]
                self.notes.note_fault(Fault.of("no_change", first=line), path, of_key=True)
