"""What a clause that only silences others takes from them: the cases in which they would speak."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from asn_wfh.analysis.clause_regions import ClauseRegions
from asn_wfh.kernel.boxes import Box, difference

__all__ = ["CasesSilencedByClause"]


@dataclass(frozen=True)
class CasesSilencedByClause:
    """The cases that one provision of a policy silences, and none of the others does."""

    regions: ClauseRegions
    label: str

    @cached_property
    def _regions_without_clause(self) -> ClauseRegions:
        """The regions of the policy without the provision."""
        return self.regions.regions_without_clause(self.label)

    @cached_property
    def silenced_labels(self) -> tuple[str, ...]:
        """The clauses that would speak somewhere within reach, were the provision not there."""
        spoken = self.regions.boxes_clause_speaks_of_by_label
        return tuple(
            label
            for label, boxes in self._regions_without_clause.boxes_clause_speaks_of_by_label.items()
            if self.regions.space.intersection_boxes_with_possible_case(
                self.regions.boxes_of_own_government_while_in_force,
                difference(boxes, spoken.get(label, ())),
            )
        )

    @property
    def only_silences_denials(self) -> bool:
        """Whether all that the silenced clauses ever do is to take leave away."""
        rules = [
            rule
            for label in self.silenced_labels
            for _, rule in self.regions.provisions[label].rules
        ]
        takes = all(rule.role in ("takes", "silent") for rule in rules)
        return takes and not any(rule.fields_addressed_to_office() for rule in rules)

    @property
    def boxes_denied_if_not_silenced(self) -> list[Box]:
        """The cases from which the silenced clauses would take leave away."""
        denied, without = (
            self.regions.denial_boxes_by_label,
            self._regions_without_clause.denial_boxes_by_label,
        )
        return [
            box
            for label in self.silenced_labels
            for box in difference(without.get(label, ()), denied.get(label, ()))
        ]
