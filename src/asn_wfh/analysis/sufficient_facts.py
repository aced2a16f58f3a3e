"""Which of the stated facts fix the outcome on their own: the prime implicants of the answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from asn_wfh.analysis.fact_with_possible_values import FactValues, fact_values_of
from asn_wfh.analysis.format_facts import format_facts
from asn_wfh.analysis.reason_sources import ReasonSources, certain_or_else_possible_reasons
from asn_wfh.analysis.stated_case_box import (
    DEFAULTS,
    StatedCase,
    stated_case,
)
from asn_wfh.case import Case
from asn_wfh.decision import Outcome, Reason
from asn_wfh.engine.checked_case import Stance
from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.kernel.minimal_sets_for_which_predicate_holds import minimal_and_hitting_sets
from asn_wfh.kernel.search_outside_boxes import Outside
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import Lang, message
from asn_wfh.policy import Policy

__all__ = ["Sufficient", "SufficientSet", "sufficient"]


@dataclass(frozen=True, slots=True)
class SufficientSet:
    """Stated facts that settle the outcome whatever the others are, with what decides then.

    No fact can be left out of them.  `reasons` are those that hold in every case with these facts;
    where no single reason does, all that hold in some.
    """

    facts: tuple[FactValues, ...]
    reasons: tuple[Reason, ...]

    def sentence(self, lang: Lang) -> str:
        """The facts and what decides, in `id` or `en`."""
        check_language(lang)
        cited = message("or", lang).join(reason.sentence(lang) for reason in self.reasons)
        if not self.facts:
            return message("sufficient.always", lang, reasons=cited)
        return message("sufficient.line", lang, facts=format_facts(self.facts, lang), reasons=cited)

    def as_dict(self) -> dict[str, Any]:
        """The set as plain JSON values."""
        return {
            "facts": [fact.as_dict() for fact in self.facts],
            "reasons": [{"clause": r.clause, "part": r.part, "why": r.why} for r in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class Sufficient:
    """Every smallest set of stated facts that settles the outcome by itself, fewest facts first.

    `sets` is empty exactly while the outcome is undetermined: then even all of them do not.
    """

    outcome: Outcome
    sets: tuple[SufficientSet, ...]

    def sentence(self, lang: Lang) -> str:
        """The smallest set in words; or that the outcome is still open."""
        check_language(lang)
        if not self.sets:
            return message("sufficient.open", lang)
        outcome = message(f"outcome.{self.outcome.value}", lang)
        return f"{outcome}: {self.sets[0].sentence(lang)}"

    def as_dict(self) -> dict[str, Any]:
        """The outcome and the sets as plain JSON values."""
        return {"outcome": self.outcome.value, "sets": [one.as_dict() for one in self.sets]}


def sufficient(
    policy: Policy,
    case: Case,
    *,
    stance: Stance | None = None,
) -> Sufficient:
    """Which of the stated facts were enough: every smallest set that settles the outcome.

    The facts of the date count one by one: its weekday, its period, whether it is a day off or
    collective leave.  A fact left out is any of its values, but an own employer, no recall and
    no absence are taken as usual, as `decide` does, and never listed.
    Raises FactError as `decide` does, and for more than `MAX_SETS` sets.
    """
    stated = stated_case(policy, case, stance=stance)
    outcome = stated.certain_outcome()
    if outcome is Outcome.UNDETERMINED:
        return Sufficient(outcome, ())
    permitted = outcome is Outcome.PERMITTED
    listed = [
        place for place in range(len(stated.slots)) if _has_value_beyond_default(stated, place)
    ]
    free = _case_box_with_open_slots(stated, listed)
    sources = ReasonSources(stated).sources_in_box(free, permitted=permitted)
    sets = []
    for places in _smallest_slot_sets_fixing_outcome(stated, listed, free, permitted=permitted):
        box = _case_box_with_open_slots(stated, [place for place in listed if place not in places])
        facts = [fact_values_of(stated, p, stated.case_box.sides[p]) for p in sorted(places)]
        sets.append(
            SufficientSet(tuple(facts), certain_or_else_possible_reasons(stated, sources, box))
        )
    return Sufficient(outcome, tuple(sets))


def _smallest_slot_sets_fixing_outcome(
    case: StatedCase, slot_indices: Sequence[int], free_box: Box, permitted: bool
) -> list[frozenset[int]]:
    """The smallest sets of facts that no case with the other answer has."""
    boxes, others = case.boxes_with_outcome(free_box, not permitted)
    outside = Outside([*others, *case.impossible], free_box, case.allowance)

    parts: list[Box] = []

    def has_other_outcome_with_open_slots(places: Collection[int]) -> bool:
        reach = _case_box_with_open_slots(case, [*places])
        # Cases of other sets are tried first: most sets share one.
        if any(part.overlaps(reach) for part in parts):
            return True
        part = outside.find_box_within(intersection([reach], boxes))
        if part is not None:
            parts.append(part)
        return part is not None

    # Sought from the side of which there are fewer: to be permitted takes leave and no refusal.
    if permitted:
        return minimal_and_hitting_sets(slot_indices, has_other_outcome_with_open_slots)[1]
    return minimal_and_hitting_sets(
        slot_indices,
        lambda places: not has_other_outcome_with_open_slots(set(slot_indices) - places),
    )[0]


def _has_value_beyond_default(case: StatedCase, slot_index: int) -> bool:
    """Whether a fact is known, and not merely as usual."""
    slot = case.slots[slot_index]
    usual = DEFAULTS.get(slot.fact)
    return case.has_single_value(slot_index) and case.case_box.sides[slot_index] != (
        slot.facet.mask([usual]) if usual else 0
    )


def _case_box_with_open_slots(case: StatedCase, slot_indices: Sequence[int]) -> Box:
    """The box of a case with some facts left open."""
    sides = list(case.case_box.sides)
    for place in slot_indices:
        sides[place] = case.slots[place].facet.whole_mask
    return Box(tuple(sides))
