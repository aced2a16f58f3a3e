"""Every small change of a policy's data, as a list: what a careful suite would notice.

Pure: from the tree of a policy's file to its mutants, each with the clause it stands in, its
kind, and the change.  A mutant becomes a policy by way of the loader, as a file would.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from asn_wfh.law.own_facts import ACT_VALUES
from asn_wfh.law.vocabulary import ACT_AUTHOR
from asn_wfh.loading.policy_from_tree import ZONES, policy_from_tree
from asn_wfh.loading.yaml_reader import LocatedTree, Path, Tree
from asn_wfh.messages.sentences import message
from asn_wfh.mutation.edit_policy_tree import (
    list_at,
    mapping_at,
    with_value_at,
    without_unused_options,
)
from asn_wfh.mutation.edits_within_one_effect import Vocabulary, effect_edits, group_edits
from asn_wfh.mutation.value_changes import (
    Edit,
    Kind,
    edits_dropping_or_adding_items,
    edits_of_days_dates_figures_or_words,
)
from asn_wfh.policy import Policy
from asn_wfh.rules import EFFECTS, NoRule
from asn_wfh.rules.standard_and_policy_vocabulary import standard_vocabulary

__all__ = ["Mutant", "mutants"]

_NOTHING = "Tidak mengatur apa-apa."


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the clause (or part of the header) it stands in, and what changes.

    `stance` flips a reading instead of changing the tree.
    """

    clause: str
    change: Edit
    stance: tuple[tuple[str, str], ...] = ()

    @property
    def kind(self) -> Kind:
        """The kind of change."""
        return self.change.kind

    def mutated_policy(self, located_tree: LocatedTree, base: Policy) -> Policy:
        """The changed policy; raises PolicyError where the loader refuses it."""
        if self.stance:
            return base.under(dict(self.stance))
        tree = located_tree.tree
        for path, value in self.change.puts:
            tree = with_value_at(tree, path, value)
        return policy_from_tree(replace(located_tree, tree=without_unused_options(tree), faults=[]))

    def sentence(self, lang: str) -> str:
        """What changes, in `id` or `en`."""
        edit = self.change
        values = {"where": edit.where, "was": edit.was, "becomes": edit.becomes}
        return message(f"mutant.{self.kind}", lang, **values)


def mutants(tree: Tree) -> Iterator[Mutant]:
    """Every mutant of a policy's tree: of its header, its readings, then clause by clause."""
    vocabulary = standard_vocabulary()
    for name, fact in mapping_at(tree, "facts").items():
        vocabulary[name] = _own_fact_values(fact)
    yield from _covers_mutants(tree, vocabulary)
    yield from _signing_date_mutants(tree)
    yield from _government_mutants(tree)
    yield from _own_fact_mutants(tree)
    flips = list(_reading_flip_mutants(tree))
    yield from (flip for flip in flips if flip.clause == _reading_label(flip.change.where))
    for place, item in enumerate(list_at(tree, "provisions")):
        if isinstance(item, dict):
            clause = _provision_label(item)
            for change in _provision_edits(item, ("provisions", place), vocabulary):
                yield Mutant(clause, change)
            yield from (flip for flip in flips if flip.clause == clause)


def _covers_mutants(tree: Tree, vocabulary: Vocabulary) -> Iterator[Mutant]:
    """Whom the circular is about."""
    covers = mapping_at(tree, "covers")
    path: Path = ("covers", "whose")
    for change in group_edits("covers.whose", covers.get("whose", ""), path, vocabulary, True):
        yield Mutant(str(covers.get("at")), change)


def _signing_date_mutants(tree: Tree) -> Iterator[Mutant]:
    """When the paper was signed."""
    signed = mapping_at(tree, "circular").get("signed", "")
    for change in edits_of_days_dates_figures_or_words(
        "signed", "signed", signed, ("circular", "signed")
    ):
        yield Mutant("circular", change)


def _government_mutants(tree: Tree) -> Iterator[Mutant]:
    """Whose circular it is: the neighbouring codes, the other time zones."""
    names = {key: str(value) for key, value in mapping_at(tree, "government").items()}
    code, zone = names.get("code", ""), names.get("timezone", "")
    head, dot, last = code.rpartition(".")
    for figure in (int(last) - 1, int(last) + 1) if last.isdigit() else ():
        puts = ((("government", "code"), f"{head}{dot}{figure:02}"),)
        yield Mutant("government", Edit("figure", "code", code, puts[0][1], puts))
    for other in ZONES:
        if other != zone:
            puts = ((("government", "timezone"), other),)
            yield Mutant("government", Edit("swap", "timezone", zone, other, puts))


def _own_fact_mutants(tree: Tree) -> Iterator[Mutant]:
    """The values of the facts that are the policy's own."""
    for name, fact in mapping_at(tree, "facts").items():
        path: Path = ("facts", name)
        label = f"facts.{name}"
        for change in edits_dropping_or_adding_items(
            "values", [*list_at(fact, "values")], (*path, "values"), ()
        ):
            yield Mutant(label, change)
        unstated = mapping_at(fact).get("unstated")
        if unstated is not None:
            was, below = str(unstated), (*path, "unstated")
            yield Mutant(label, Edit("delete", "unstated", was, "-", ((below, None),)))
            for other in _own_fact_values(fact):
                if other != was:
                    yield Mutant(label, Edit("move", "unstated", was, other, ((below, other),)))
        author = mapping_at(fact).get("act_of")
        for other in ACT_AUTHOR if author is not None else ():
            if other != author:
                below = (*path, "act_of")
                yield Mutant(label, Edit("swap", "act_of", str(author), other, ((below, other),)))
                break


def _own_fact_values(fact: Tree) -> tuple[str, ...]:
    """The values of an own fact as its file names them; none of a date, which has classes."""
    fields = mapping_at(fact)
    if "act_of" in fields:
        return ACT_VALUES
    values = fields.get("values")
    return tuple(values) if isinstance(values, dict) else tuple(map(str, list_at(fact, "values")))


def _reading_flip_mutants(tree: Tree) -> Iterator[Mutant]:
    """Each reading, flipped to each option that is not chosen.

    One that touches a single clause is a mutant of that clause.
    """
    for name, reading in mapping_at(tree, "readings").items():
        touched = [
            _provision_label(item)
            for item in list_at(tree, "provisions")
            if any(name in mapping_at(other, "when") for other in list_at(item, "otherwise"))
        ]
        clause = touched[0] if len(touched) == 1 else _reading_label(name)
        chosen = str(mapping_at(reading).get("chosen"))
        for option in mapping_at(reading, "options"):
            if option != chosen:
                yield Mutant(clause, Edit("flip", name, chosen, option, ()), ((name, option),))


def _reading_label(name: str) -> str:
    return f"readings.{name}"


def _provision_label(item: Tree) -> str:
    """How a provision is cited."""
    at, part = (mapping_at(item).get(key) for key in ("at", "part"))
    return f"{at}/{part}" if part else str(at)


def _provision_edits(item: dict[str, Tree], path: Path, vocabulary: Vocabulary) -> Iterator[Edit]:
    """One provision: its effect as a whole, the words of it, and each way to read it otherwise."""
    effect = next((key for key in item if key in EFFECTS), NoRule.word)
    if effect != NoRule.word:
        frame = {key: value for key, value in item.items() if key not in (effect, "otherwise")}
        nothing: Tree = {**frame, NoRule.word: _NOTHING}
        yield Edit("delete", effect, effect, NoRule.word, ((path, nothing),))
        other = EFFECTS[effect].mutant_effect_and_words(item[effect])
        others = [other] if other is not None else []
        for word, words in (*others, *EFFECTS[effect].further_mutant_effects(item[effect])):
            swapped: Tree = {**frame, word: words}
            yield Edit("swap", effect, effect, word, ((path, swapped),))
        yield from effect_edits(effect, item[effect], (*path, effect), vocabulary, may_narrow=True)
    for place, raw in enumerate(list_at(item, "otherwise")):
        yield from _otherwise_edits(mapping_at(raw), (*path, "otherwise", place), vocabulary)


def _otherwise_edits(
    otherwise_item: dict[str, Tree], path: Path, vocabulary: Vocabulary
) -> Iterator[Edit]:
    """One way to read a provision otherwise: gone, for fewer readings, or with other words."""
    when = mapping_at(otherwise_item, "when")
    named = f"otherwise[{', '.join(f'{name}: {option}' for name, option in when.items())}]"
    yield Edit("delete", named, named, "-", ((path, None),))
    for name in when if len(when) > 1 else ():
        yield Edit("widen", f"{named}.when", name, "-", (((*path, "when", name), None),))
    effect = next((key for key in otherwise_item if key in EFFECTS), NoRule.word)
    if effect != NoRule.word:
        inside = (*path, effect)
        for change in effect_edits(
            effect, otherwise_item[effect], inside, vocabulary, may_narrow=False
        ):
            yield replace(change, where=f"{named}.{change.where}")
