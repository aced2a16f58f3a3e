"""Which words of a fact a circular tells apart: words of one class leave the same boxes standing.

Two words are of one class where every circular that is asked has the same mask for both, and
where they lie in the same of the boxes that ties forbid.  Nothing stated is seen as the values
that it leaves possible.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from asn_wfh.engine.compiled_policy import CompiledPolicy
from asn_wfh.frames.read_word_columns import Codes, WordColumn
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_facts import UNKNOWN, OwnFact
from asn_wfh.law.vocabulary import LEFT_OUT, PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar

__all__ = ["WordClasses", "word_classes_of_column"]


@dataclass(frozen=True)
class WordClasses:
    """The classes of a column's words.

    `by_code` has the class of each code, that of nothing stated last; `words` has a word of each
    class, None for nothing stated.
    """

    column: WordColumn
    by_code: Codes
    words: tuple[str | None, ...]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.words)


def word_classes_of_column(
    column: WordColumn,
    policies: Sequence[CompiledPolicy],
    on: date,
    calendar: WorkCalendar,
    wrong_places_as_unstated: Collection[int] = (),
) -> WordClasses:
    """The classes of a column's words under circulars, as seen from a date.

    The words at `wrong_places_as_unstated` are no words of the fact; they are taken for nothing
    stated.
    """
    views = [_FactView.of(policy, column.fact, on, calendar) for policy in policies]
    numbers: dict[Hashable, int] = {}
    words: list[str | None] = []
    by_code = np.empty(len(column.words) + 1, dtype=np.int32)
    for place, each in enumerate((*column.words, None)):
        word = None if place in wrong_places_as_unstated else each
        sight = tuple(view.masks_and_ties_of(word) for view in views)
        if sight not in numbers:
            numbers[sight] = len(words)
            words.append(word)
        by_code[place] = numbers[sight]
    return WordClasses(column, by_code, tuple(words))


@dataclass(frozen=True)
class _FactView:
    """What one circular sees of the words of a fact; nothing where it has no such fact."""

    fact: str
    masks: Mapping[str, int]
    forbidden: tuple[Collection[str], ...]
    own: OwnFact | None
    space: FactSpace
    on: date
    calendar: WorkCalendar

    @classmethod
    def of(cls, policy: CompiledPolicy, fact: str, on: date, calendar: WorkCalendar) -> _FactView:
        """The view of a policy on a fact as seen from a date."""
        has_fact = fact in policy.facet_indices
        masks = policy.facet_masks(fact).by_value if has_fact else {}
        boxes = [dict(box) for box in policy.cases.impossible]
        sides = tuple(box[fact] for box in boxes if fact in box)
        own = next((each for each in policy.policy.facts if each.name == fact), None)
        return cls(fact, masks, sides, own, policy.cases, on, calendar)

    def masks_and_ties_of(self, word: str | None) -> Hashable:
        """What is seen of a word: of each value it may stand for its mask and its ties."""
        if word is None and self.fact == "rostered":
            # An answer says of a roster that is stated where no clause asks for one.
            return None
        if len(set(self.masks.values())) <= 1 and not self.forbidden:
            return ()
        values = self._values_of_word_or_those_when_unstated(word)
        return tuple(
            (self.masks[value], *(value in side for side in self.forbidden)) for value in values
        )

    def _values_of_word_or_those_when_unstated(self, word: str | None) -> tuple[str, ...]:
        """The values that a word, or nothing stated, leaves possible."""
        if self.own is not None:
            return self.own.possible_values(word, self.on, self.calendar)
        if self.fact in PERSON_FACETS:
            value = self.space.person_fact_value_relative_to_region(self.fact, word)
            return tuple(self.masks) if value is None else (value,)
        if word == UNKNOWN:
            return tuple(self.masks)
        return LEFT_OUT.get(self.fact, tuple(self.masks)) if word is None else (word,)
