"""What must hold between provisions that speak of each other: exceptions, and shares of a staff.

It is looked at once a file is otherwise whole, over boxes: under every combination of the
readings that touch the provisions concerned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, islice, product

from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.suggestions_for_unknown_words import hint_listing_sibling_or_all_clauses
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.yaml_reader import Path
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy, Provision
from asn_wfh.policy.provision_boxes import BoxesByStance, ProvisionBoxes, is_provision_named
from asn_wfh.rules import Share

__all__ = ["check_exceptions_and_shares"]

_MAX_STANCES = 256
"""So many combinations of readings are looked at; no circular has nearly as many."""


def check_exceptions_and_shares(
    notes: Diagnostics, policy: Policy, paths: Mapping[str, Path]
) -> None:
    """Note what is wrong between provisions; `paths` has the place of each by its label."""
    relations = _ProvisionRelations(policy)
    if not (relations.silencing_provisions or relations.shares):
        return
    for fault, label in dict.fromkeys(relations.provision_labelled_faults()):
        provision = relations.provisions_by_label[label]
        notes.note_fault(fault, (*paths[label], provision.effect), of_key=True)


@dataclass(frozen=True)
class _ProvisionRelations:
    """The provisions of a policy that speak of others."""

    policy: Policy

    @cached_property
    def provisions_by_label(self) -> dict[str, Provision]:
        return {provision.label: provision for provision in self.policy.provisions}

    @cached_property
    def silencing_provisions(self) -> list[Provision]:
        """The provisions that stand in the place of others, under some reading."""
        return [
            p for p in self.policy.provisions if any(rule.silenced_labels for _, rule in p.rules)
        ]

    @cached_property
    def shares(self) -> list[Provision]:
        """The provisions that are shares under some reading."""
        return [
            p for p in self.policy.provisions if any(isinstance(rule, Share) for _, rule in p.rules)
        ]

    @cached_property
    def boxes(self) -> BoxesByStance:
        return BoxesByStance(self.policy)

    def provision_labelled_faults(self) -> Iterator[tuple[Fault, str]]:
        """Every fault with the label of the provision that has it."""
        unknown = list(self._unknown_silenced_label_faults())
        yield from unknown
        if unknown:
            return
        yield from self._never_meeting_exception_faults()
        for stance in self._stances():
            yield from self._faults_of_mutual_silencing(stance)
            yield from self._overlapping_share_faults(stance)
            yield from self._share_table_faults(stance)

    def _stances(self) -> Iterator[dict[str, str]]:
        """The combinations of the readings that touch a provision which speaks of others."""
        touching = {
            n for p in (*self.silencing_provisions, *self.shares) for n in self.boxes.readings_of(p)
        }
        readings = [reading for reading in self.policy.readings if reading.name in touching]
        chosen = dict(self.policy.stance)
        for options in islice(product(*(r.option_names for r in readings)), _MAX_STANCES):
            yield {**chosen, **dict(zip((r.name for r in readings), options, strict=True))}

    def _provisions_with_silenced_labels(self) -> Iterator[tuple[Provision, str]]:
        for provision in self.silencing_provisions:
            labels = (label for _, rule in provision.rules for label in rule.silenced_labels)
            yield from ((provision, label) for label in dict.fromkeys(labels))

    def _unknown_silenced_label_faults(self) -> Iterator[tuple[Fault, str]]:
        labels = [text for p in self.policy.provisions for text in (p.label, str(p.at))]
        for provision, label in self._provisions_with_silenced_labels():
            if label not in labels:
                hint = hint_listing_sibling_or_all_clauses(label, labels)
                yield Fault.of("unknown_clause", clause=label, **hint), provision.label

    def _never_meeting_exception_faults(self) -> Iterator[tuple[Fault, str]]:
        """An exception to a clause that it can never meet says nothing."""
        for provision, label in self._provisions_with_silenced_labels():
            targets = [
                p for p in self.policy.provisions if is_provision_named([label], p, provision)
            ]
            meets = any(
                self._possible_overlap(
                    self._boxes_where_provision_silences_label(provision, label, stance), boxes
                )
                for target in targets
                for stance in self._stances()
                for boxes in [self._scope_boxes_even_where_silenced(target, stance)]
            )
            if not meets:
                naming = [rule for _, rule in provision.rules if label in rule.silenced_labels]
                only = any(rule.role == "exempts" for rule in naming)
                code = "exempts_nothing" if only else "never_meets"
                yield Fault.of(code, clause=label), provision.label

    def _boxes_where_provision_silences_label(
        self, provision: Provision, label: str, stance: Mapping[str, str]
    ) -> list[Box]:
        made = self.boxes.boxes_of_provision(provision, stance)
        return [
            box
            for labels, boxes in self.boxes.silenced_labels_with_boxes(made)
            if label in labels
            for box in boxes
        ]

    def _scope_boxes_even_where_silenced(
        self, target: Provision, stance: Mapping[str, str]
    ) -> Sequence[Box]:
        """Where a provision says something, whatever silences it.

        What only silences others does so by its scope, whether or not another stands in its place.
        """
        made = self.boxes.boxes_of_provision(target, stance)
        return () if made.rule.role == "exempts" else made.scope_boxes_before_silencing

    def _possible_overlap(self, one: Sequence[Box], other: Sequence[Box]) -> list[Box]:
        impossible = self.policy.cases.space.impossible
        return [box for box in intersection(one, other) if has_possible_point(box, impossible)]

    def _faults_of_mutual_silencing(self, stance: Mapping[str, str]) -> Iterator[tuple[Fault, str]]:
        """Provisions that silence each other anywhere in common: there none would speak."""
        edges: dict[str, dict[str, list[Box]]] = {}
        for provision in self.silencing_provisions:
            made = self.boxes.boxes_of_provision(provision, stance)
            for labels, boxes in self.boxes.silenced_labels_with_boxes(made):
                for target in self.policy.provisions:
                    if is_provision_named(labels, target, provision):
                        edges.setdefault(provision.label, {}).setdefault(target.label, []).extend(
                            boxes
                        )
        for start in edges:
            circle = self._silencing_circle_from(start, edges, [start], None)
            if circle:
                clauses = ", ".join(dict.fromkeys(circle))
                yield Fault.of("silent_circle", clauses=clauses), start

    def _silencing_circle_from(
        self,
        label: str,
        edges: Mapping[str, Mapping[str, list[Box]]],
        way: list[str],
        common: list[Box] | None,
    ) -> list[str]:
        """A way back to its start on which all silence each other in some case; empty if none."""
        for target, boxes in edges.get(label, {}).items():
            left = boxes if common is None else self._possible_overlap(common, boxes)
            if not left:
                continue
            if target == way[0]:
                return way
            # Every circle is told at the first of its provisions, in printed order.
            if target not in way and self._is_printed_after(target, way[0]):
                circle = self._silencing_circle_from(target, edges, [*way, target], left)
                if circle:
                    return circle
        return []

    def _is_printed_after(self, label: str, other: str) -> bool:
        places = list(self.provisions_by_label)
        return places.index(label) > places.index(other)

    def _share_boxes_and_rules_under(
        self, stance: Mapping[str, str]
    ) -> list[tuple[ProvisionBoxes, Share]]:
        made = (self.boxes.boxes_of_provision(p, stance) for p in self.shares)
        return [(boxes, boxes.rule) for boxes in made if isinstance(boxes.rule, Share)]

    def _overlapping_share_faults(self, stance: Mapping[str, str]) -> Iterator[tuple[Fault, str]]:
        """Two shares of the same staff of which neither is the other's exception."""
        for (one, mine), (other, theirs) in combinations(
            self._share_boxes_and_rules_under(stance), 2
        ):
            if mine.of != theirs.of:
                continue
            first, second = one.provision.label, other.provision.label
            sides = mine.sides & theirs.sides
            if (
                mine.is_for_people_not_named_elsewhere
                and theirs.is_for_people_not_named_elsewhere
                and sides
            ):
                yield Fault.of("two_others", first=first), second
            elif self._is_either_exception_of_other(one, other) or not self._possible_overlap(
                one.scope_boxes_before_silencing, other.scope_boxes_before_silencing
            ):
                continue
            elif sides:
                yield Fault.of("two_shares", first=first, side=" / ".join(sorted(sides))), second

    @staticmethod
    def _is_either_exception_of_other(one: ProvisionBoxes, other: ProvisionBoxes) -> bool:
        first, second = one.provision, other.provision
        return is_provision_named(one.rule.silenced_labels, second, first) or is_provision_named(
            other.rule.silenced_labels, first, second
        )

    def _share_table_faults(self, stance: Mapping[str, str]) -> Iterator[tuple[Fault, str]]:
        """A table of which two rows meet, or with a cell that no row has."""
        cases = self.policy.cases
        for boxes, rule in self._share_boxes_and_rules_under(stance):
            rows = rule.overlapping_row_numbers(cases)
            if rows:
                yield Fault.of("rows_meet", first=rows[0], second=rows[1]), boxes.provision.label
            for box in rule.boxes_without_table_row(cases)[:1]:
                cell = ", ".join(
                    f"{name}: {' / '.join(values)}"
                    for name, values in cases.space.narrowed_values(box).items()
                    if rule.table and name in rule.table.by
                )
                yield Fault.of("cell_without_row", cell=cell), boxes.provision.label
