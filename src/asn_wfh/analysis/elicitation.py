"""Which question to ask next, so that as few as possible are asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_
from statistics import fmean
from typing import Any

from asn_wfh.analysis.stated_case_box import Slot, StatedCase, stated_case
from asn_wfh.case import Case
from asn_wfh.decision import Missing
from asn_wfh.engine.checked_case import Stance
from asn_wfh.engine.compiled_policy import compiled_policy
from asn_wfh.engine.decide import decide_case
from asn_wfh.kernel.boxes import Box, as_disjoint_boxes, difference, intersection
from asn_wfh.kernel.search_outside_boxes import Outside
from asn_wfh.kernel.what_impossible_boxes_leave_possible import (
    find_outside_box_one_facet_from_inside,
    narrowed_to_possible_values,
)
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import Lang, join_alternatives, message
from asn_wfh.policy import Policy
from asn_wfh.rules.group_in_words import format_value

__all__ = ["NOWHERE", "Choice", "Question", "next_question", "pivotal_slots"]

NOWHERE = "99.99"
"""A region code that no region has: a home outside, wherever."""
_FEW = 4
_EXAMPLES = 3
"""So many values of the rest are named."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer to a question: values that make no difference here are one choice.

    `word` is what states it: the first of its values, or a region code for a home.  `leaves`
    are the facts that would still be missing.  `rest` marks the last choice, where its values
    are too many to be listed.
    """

    fact: str
    values: tuple[str, ...]
    word: str
    leaves: tuple[str, ...]
    rest: bool = False

    def sentence(self, lang: Lang) -> str:
        """The choice in words, in `id` or `en`."""
        check_language(lang)
        values = self.values[:_EXAMPLES] if self.rest else self.values
        named = join_alternatives([format_value(self.fact, value, lang) for value in values], lang)
        if self.rest:
            return message("question.rest_examples", lang, examples=named)
        return named


@dataclass(frozen=True, slots=True)
class Question:
    """The best next question: a fact that could still change the outcome, and its choices.

    `description` counts from 1, and is None for a fact of the day and where one description is
    all there is.
    """

    missing: Missing
    description: int | None
    choices: tuple[Choice, ...]

    @property
    def fact(self) -> str:
        """The name of the fact."""
        return self.missing.fact

    @property
    def key(self) -> str:
        """The fact by name, with the number of the description where there are several."""
        return self.fact if self.description is None else f"{self.fact}:{self.description}"

    def sentence(self, lang: Lang) -> str:
        """The question in `id` or `en`; that of a policy's own fact as the policy asks it."""
        check_language(lang)
        asked = Missing(self.fact, (), self.missing.asks).sentence(lang)
        if self.description is None:
            return asked
        return message("question.of", lang, question=asked, number=self.description)

    def as_dict(self) -> dict[str, Any]:
        """The question as plain JSON values."""
        return {
            "fact": self.fact,
            "description": self.description,
            "question": {lang: self.sentence(lang) for lang in ("id", "en")},
            "clauses": list(self.missing.clauses),
            "choices": [
                {
                    "word": choice.word,
                    "values": list(choice.values),
                    "label": {lang: choice.sentence(lang) for lang in ("id", "en")},
                    "leaves": list(choice.leaves),
                }
                for choice in self.choices
            ],
        }


def next_question(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
    unknown: Collection[str] = (),
) -> Question | None:
    """The question to ask next, or None if the outcome is settled or nothing is left to ask.

    Only a fact that can still change the outcome is asked; once it is fixed, one that can change
    whether they must work from home, and not only may.  The best leaves the fewest facts
    missing, on average over its choices; then in the worst of them; then as `decide` ranks
    them.  `unknown` holds the keys of the questions that cannot be answered.  Raises
    FactError as `decide` does.
    """
    stated = stated_case(policy, case, stance=stance)
    decision = decide_case(policy, case, stance=stance)
    asked = decision.missing or decision.required_missing
    if not asked:
        return None
    ranks = {missing.fact: rank for rank, missing in enumerate(asked)}
    open_case = _OpenFacts(stated, required=not decision.missing)
    questions = [
        open_case.question_about(place, asked[ranks[stated.slots[place].fact]])
        for place in open_case.slots_outcome_depends_on()
    ]
    left = [question for question in questions if question.key not in unknown]
    return min(left, key=lambda one: (*_mean_and_max_missing(one), ranks[one.fact]), default=None)


def pivotal_slots(case: StatedCase) -> tuple[Slot, ...]:
    """The facts that can change the outcome of a case, those of each description for themselves.

    Their names are `Decision.missing`.
    """
    return tuple(case.slots[place] for place in _OpenFacts(case).slots_outcome_depends_on())


def _mean_and_max_missing(question: Question) -> tuple[float, int]:
    """The facts still missing after a question: on average, and at worst."""
    counts = [len(choice.leaves) for choice in question.choices]
    return fmean(counts), max(counts)


class _OpenFacts:
    """The facts of a case that are not known, and the answer over them alone.

    With `required` the answer is whether they must work from home, and not whether they may.
    """

    def __init__(self, case: StatedCase, required: bool = False) -> None:
        self.case = case
        self.required = required
        self.slot_indices = [p for p in range(len(case.slots)) if not case.has_single_value(p)]
        left = narrowed_to_possible_values(case.case_box, case.impossible)
        self.open_sides = [left.sides[p] for p in self.slot_indices]
        given, denied = case.boxes_with_outcome(left, permitted=True)
        not_given, _ = case.boxes_with_outcome(left, permitted=False)
        if required:
            ordered = case.required_wfh_boxes_within(left)
            given = intersection(given, as_disjoint_boxes(ordered))
            not_given = [*not_given, *difference([left], ordered)]
        self.permit_boxes = self._projected_to_open_facts(given)
        refusing = self._projected_to_open_facts(denied)
        self.not_permitted_boxes = self._projected_to_open_facts(not_given)
        self.impossible = self._projected_to_open_facts(intersection([left], case.impossible))
        self.beyond = Outside(
            refusing, Box(tuple(self.open_sides)), case.allowance, impossible=self.impossible
        )
        self.pivot_boxes_by_fact: dict[int, list[Box]] = {}

    def _projected_to_open_facts(self, boxes: Iterable[Box]) -> list[Box]:
        """Boxes of the case, over the open facts alone."""
        return [Box(tuple([box.sides[p] for p in self.slot_indices])) for box in boxes]

    def _pivotal_open_indices(
        self, fixed_index: int | None = None, fixed_mask: int = 0
    ) -> tuple[int, ...]:
        """The open facts that can change the outcome, one of them fixed where that is given."""
        if fixed_index is None:
            return tuple(n for n in range(len(self.open_sides)) if self._outcome_depends_on(n))
        return tuple(
            n
            for n in self._all_pivotal_open_indices
            if n != fixed_index and self._outcome_depends_on(n, fixed_index, fixed_mask)
        )

    @cached_property
    def _all_pivotal_open_indices(self) -> tuple[int, ...]:
        return self._pivotal_open_indices()

    def _outcome_depends_on(
        self, open_index: int, fixed_index: int | None = None, fixed_mask: int = 0
    ) -> bool:
        """Whether a fact can change the outcome.

        A part of the case in which it does is remembered: most answers leave some of it open.
        """

        def boxes_restricted_to_fixed_value(boxes: Iterable[Box]) -> list[Box]:
            if fixed_index is None:
                return list(boxes)
            return [
                box.with_side(fixed_index, fixed_mask)
                for box in boxes
                if box.sides[fixed_index] & fixed_mask
            ]

        parts = self.pivot_boxes_by_fact.setdefault(open_index, [])
        if boxes_restricted_to_fixed_value(parts):
            return True
        tied = boxes_restricted_to_fixed_value(self.impossible)
        part = find_outside_box_one_facet_from_inside(
            open_index,
            boxes_restricted_to_fixed_value(self.not_permitted_boxes),
            boxes_restricted_to_fixed_value(self.permit_boxes),
            self.beyond,
            tied,
        )
        if part is not None:
            parts.append(part)
        return part is not None

    def slots_outcome_depends_on(self) -> list[int]:
        """The places of the facts that can change the outcome."""
        return [self.slot_indices[n] for n in self._all_pivotal_open_indices]

    def question_about(self, slot_index: int, missing: Missing) -> Question:
        """The question about a fact."""
        number = self.case.slots[slot_index].description
        several = len(self.case.question.descriptions) > 1 and number is not None
        # Whoever is asked may give any value, also one that a fact left out cannot have.
        opened = self.case.with_unstated_fact_opened_to_all_values(slot_index)
        asked = self if opened is self.case else _OpenFacts(opened, self.required)
        return Question(
            missing,
            number + 1 if several and number is not None else None,
            asked.choices_for(slot_index),
        )

    def choices_for(self, slot_index: int) -> tuple[Choice, ...]:
        """The choices of the question about a fact."""
        slot, at = self.case.slots[slot_index], self.slot_indices.index(slot_index)
        choices = []
        for side in self._equivalent_value_masks(slot_index, at):
            bit = side & -side
            turning = self._pivotal_open_indices(at, bit)
            leaves = tuple(self.case.slots[self.slot_indices[n]].fact for n in turning)
            values = slot.facet.values_in(side)
            choices.append(
                Choice(slot.fact, values, self._word_stating(slot.fact, values[0]), leaves)
            )
        return _with_rest_choice_last(choices)

    def _equivalent_value_masks(self, slot_index: int, open_index: int) -> Iterator[int]:
        """The values of a fact in classes, as masks.

        No clause, duty, reading or tie tells two values of one class apart in this case.
        """
        slot, classes = self.case.slots[slot_index], dict[tuple[int, ...], int]()
        facet, reached = (
            compiled_policy(self.case.question.policy).facet_masks(slot.fact),
            self._mask_of_reachable_boxes_by_description[slot.description],
        )
        for n, value in enumerate(slot.facet.values):
            if self.open_sides[open_index] >> n & 1:
                tied = (box.sides[slot_index] >> n & 1 for box in self.case.impossible)
                key = (facet.by_value[value] & reached, *tied)
                classes[key] = classes.get(key, 0) | 1 << n
        return iter(classes.values())

    @cached_property
    def _mask_of_reachable_boxes_by_description(self) -> dict[int | None, int]:
        """The numbered boxes that some completion of the case meets, per description and of all."""
        compiled = compiled_policy(self.case.question.policy)
        several: dict[int | None, int] = {}
        for number in range(len(self.case.question.descriptions)):
            several[number] = -1
            for slot, side in zip(self.case.slots, self.case.case_box.sides, strict=True):
                if slot.description in (None, number):
                    by_value = compiled.facet_masks(slot.fact).by_value
                    several[number] &= reduce(
                        or_, (by_value[v] for v in slot.facet.values_in(side))
                    )
        return {**several, None: reduce(or_, several.values())}

    def _word_stating(self, fact: str, value: str) -> str:
        """What states a value; a home is stated by a region code."""
        if fact == "domicile":
            return self.case.question.policy.government.code if value == "inside" else NOWHERE
        return value


def _with_rest_choice_last(choices: list[Choice]) -> tuple[Choice, ...]:
    """The choices with the one of most values last, as the rest where these are many."""
    last = max(choices, key=lambda choice: len(choice.values))
    if len(last.values) <= _FEW:
        return tuple(choices)
    rest = Choice(last.fact, last.values, last.word, last.leaves, rest=True)
    return (*(choice for choice in choices if choice is not last), rest)
