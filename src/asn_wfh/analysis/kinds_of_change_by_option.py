"""What one option of a reading changes, under some combination of the other readings.

The regions of the clauses with one option are laid over those with the other; where they are the
same everywhere, nothing changes anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from asn_wfh.analysis.clause_regions import ClauseRegions, all_boxes
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.policy import Reading
from asn_wfh.policy.provision_boxes import ProvisionBoxes
from asn_wfh.rules import Rule

__all__ = ["ReadingEffect", "effects_of_option", "fields_addressed_to_office"]

KeyT = TypeVar("KeyT")


class ReadingEffect(StrEnum):
    """What a reading can change, the weightiest first."""

    OUTCOME = "outcome"
    REQUIRED = "required"
    REASONS = "reasons"
    DUTIES = "duties"
    OFFICE = "office"


def effects_of_option(
    regions: ClauseRegions, reading: Reading, option: str, other_option: str
) -> tuple[ReadingEffect, ...]:
    """What an option changes against another one, under any options of the other readings."""
    pair = _OptionPair(regions, reading, (other_option, option))
    checks = {
        ReadingEffect.OUTCOME: pair.changes_outcome,
        ReadingEffect.REQUIRED: pair.changes_orders_to_work_from_home,
        ReadingEffect.REASONS: pair.changes_reasons,
        ReadingEffect.DUTIES: pair.changes_duties,
        ReadingEffect.OFFICE: pair.changes_words_to_office,
    }
    return tuple(effect for effect, differs in checks.items() if differs())


class _OptionPair:
    """The regions of a policy with one option of a reading, and with another."""

    def __init__(self, regions: ClauseRegions, reading: Reading, options: tuple[str, str]) -> None:
        self.regions = regions
        self.space = regions.space
        self.reading = reading
        self.options = options
        self.in_scope_pair = self._option_boxes_with_reading_opened(
            regions.boxes_of_own_government_while_in_force
        )
        self.permit_pair = self._option_boxes_with_reading_opened(regions.permit_boxes)
        self.denial_or_ground_pair = self._option_boxes_with_reading_opened(
            regions.denial_or_ground_boxes
        )

    def _option_boxes_with_reading_opened(
        self, boxes: Sequence[Box]
    ) -> tuple[list[Box], list[Box]]:
        one, other = (
            self.space.boxes_of_option_opened_to_all_options(boxes, self.reading.name, o)
            for o in self.options
        )
        return one, other

    def _differing_boxes_per_key(
        self, boxes_by_key: Mapping[KeyT, Sequence[Box]]
    ) -> Iterator[tuple[KeyT, list[Box]]]:
        """The part of each region that belongs to it under one of the two options only."""
        for key, boxes in boxes_by_key.items():
            one, other = self._option_boxes_with_reading_opened(boxes)
            if set(one) != set(other):
                yield key, [*difference(one, other), *difference(other, one)]

    def changes_outcome(self) -> bool:
        """Whether some case is permitted with one option and not with the other."""
        every = (
            self.regions.denial_boxes_by_label,
            self.regions.permit_boxes_by_label,
            self.regions.ground_boxes_by_code,
        )
        where = [
            b
            for regions in every
            for _, boxes in self._differing_boxes_per_key(regions)
            for b in boxes
        ]
        return any(self._has_case_permitted_only_under(where, mine, 1 - mine) for mine in (0, 1))

    def _has_case_permitted_only_under(
        self, boxes: list[Box], option_index: int, other_index: int
    ) -> bool:
        """Whether a case there is permitted with one option and refused with the other."""
        permitted = self.space.intersection_boxes_with_possible_case(
            boxes, self.in_scope_pair[option_index], self.permit_pair[option_index]
        )
        refused = [
            *intersection(permitted, self.denial_or_ground_pair[other_index]),
            *difference(permitted, self.permit_pair[other_index]),
        ]
        return (
            self.space.possible_box_outside(refused, self.denial_or_ground_pair[option_index])
            is not None
        )

    def changes_reasons(self) -> bool:
        """Whether other clauses or grounds decide some case."""
        reach = [*self.in_scope_pair[0], *self.in_scope_pair[1]]
        every = (
            self.regions.denial_boxes_by_label,
            self.regions.ground_boxes_by_code,
            {"": self.regions.permit_boxes},
        )
        where = [
            b
            for regions in every
            for _, boxes in self._differing_boxes_per_key(regions)
            for b in boxes
        ]
        if self.space.intersection_boxes_with_possible_case(where, reach):
            return True
        return any(
            self._has_permitted_case(boxes)
            for _, boxes in self._differing_boxes_per_key(self.regions.permit_boxes_by_label)
        )

    def changes_orders_to_work_from_home(self) -> bool:
        """Whether someone who may work from home must with one option, and not with the other."""
        return any(
            self._has_permitted_case(boxes)
            for _, boxes in self._differing_boxes_per_key(
                {"": all_boxes(self.regions.required_wfh_boxes_by_label)}
            )
        )

    def changes_duties(self) -> bool:
        """Whether someone who may work from home has other duties, or the same at other times."""
        return any(
            self._has_permitted_case(boxes)
            for lines in self.regions.duty_boxes_by_label.values()
            for _, boxes in self._differing_boxes_per_key(lines)
        )

    def _has_permitted_case(self, boxes: list[Box]) -> bool:
        """Whether some case of the boxes is permitted with either option."""
        part, outside = (
            self.space.intersection_boxes_with_possible_case,
            self.space.possible_box_outside,
        )
        return any(
            outside(part(boxes, reach, permits), refusals) is not None
            for reach, permits, refusals in zip(
                self.in_scope_pair, self.permit_pair, self.denial_or_ground_pair, strict=True
            )
        )

    def changes_words_to_office(self) -> bool:
        """Whether a clause says something else to the office, or is silent in other cases."""
        one, other = self.options
        for provision in self.regions.policy.provisions:
            under = {
                frozenset(options.items()): boxes
                for options, boxes in self.regions.boxes_per_option_combination(provision)
            }
            for options, boxes in under.items():
                turned = options - {(self.reading.name, one)} | {(self.reading.name, other)}
                twin = under.get(turned)
                if twin is not None and _differ_in_words_to_office(boxes, twin):
                    return True
        return False


def _differ_in_words_to_office(one: ProvisionBoxes, other: ProvisionBoxes) -> bool:
    """Whether a provision says one thing to the office in some boxes, and another in others."""
    words = fields_addressed_to_office(one.rule)
    if words != fields_addressed_to_office(other.rule):
        return True
    pairs = (
        (one.boxes_where_silenced, other.boxes_where_silenced),
        (other.boxes_where_silenced, one.boxes_where_silenced),
    )
    return bool(words) and any(difference(mine, theirs) for mine, theirs in pairs)


def fields_addressed_to_office(rule: Rule) -> tuple[object, ...]:
    """What a rule says to the office, beside whom and when it concerns; empty where nothing."""
    return rule.fields_addressed_to_office()
