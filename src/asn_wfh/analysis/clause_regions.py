"""Where the clauses of a policy apply, over all its cases and all its readings at once.

A clause that applies to other cases under another reading has other boxes in the space of
questions.  What holds nowhere in it holds under no combination of readings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from asn_wfh.analysis.case_and_stance_space import CaseAndStanceSpace, Options
from asn_wfh.decision import Ground
from asn_wfh.engine.bits_of_boxes_by_provision import BoxIndex
from asn_wfh.engine.clauses_cited_by_boxes_under_stance import build_stance_index
from asn_wfh.kernel.boxes import Box, difference, intersection, join_disjoint_boxes_into_fewer
from asn_wfh.policy import Policy, Provision
from asn_wfh.policy.provision_boxes import BoxesByStance, ProvisionBoxes
from asn_wfh.rules import InForce, Oblige
from asn_wfh.rules.group_of_people import group_boxes

__all__ = [
    "BoxesByName",
    "ClauseRegions",
    "all_boxes",
    "clause_regions_of",
    "reading_names_of_rule_and_times",
]

KeyT = TypeVar("KeyT")

BoxesByName = Mapping[str, Sequence[Box]]
"""The boxes of each clause by its label, or of each built-in ground by its code."""


class ClauseRegions:
    """One policy in a space of questions: the boxes on which each of its clauses applies.

    Each region is made when first asked for.  The stance of the policy matters only where a
    question leaves a reading out.
    """

    def __init__(self, policy: Policy, space: CaseAndStanceSpace) -> None:
        """Lay a policy into a space of questions."""
        self.policy = policy
        self.space = space
        self.provisions = {provision.label: provision for provision in policy.provisions}
        self._boxes = BoxesByStance(policy, space.cases)

    def stance_completing(self, options: Options) -> dict[str, str]:
        """The stance on which a question with these options is answered.

        A reading that is left out, or has an option that the policy does not have, is as chosen.
        """
        names = {reading.name: reading.option_names for reading in self.policy.readings}
        return {
            name: option if option in names[name] else chosen
            for name, chosen in self.policy.stance
            for option in (options.get(name, chosen),)
        }

    def boxes_per_option_combination(
        self, provision: Provision
    ) -> Iterator[tuple[dict[str, str], ProvisionBoxes]]:
        """A provision's boxes of cases, under each combination of the readings it depends on."""
        for options in self.space.option_combinations(self._boxes.readings_of(provision)):
            yield (
                options,
                self._boxes.boxes_of_provision(provision, self.stance_completing(options)),
            )

    @cached_property
    def permit_boxes_by_label(self) -> BoxesByName:
        """Where each clause gives leave; without the clauses that never do."""
        return self._boxes_by_label(lambda boxes: boxes.permit_boxes)

    @cached_property
    def required_wfh_boxes_by_label(self) -> BoxesByName:
        """Where each clause orders work from home; without the clauses that never do."""
        return self._boxes_by_label(lambda boxes: boxes.boxes_where_wfh_is_required)

    @cached_property
    def permit_boxes_if_acts_given_by_label(self) -> BoxesByName:
        """Where each clause would give leave, were every act given that it asks for."""
        return self._boxes_by_label(lambda boxes: boxes.permit_boxes_if_acts_given)

    def are_boxes_narrowed_by_others(self, label: str) -> bool:
        """Whether other provisions narrow the boxes of one, by standing in its place."""
        return label in self._boxes.labels_narrowed_by_others

    @cached_property
    def denial_boxes_by_label(self) -> BoxesByName:
        """Where each clause takes leave away; without the clauses that never do."""
        return self._boxes_by_label(lambda boxes: boxes.denial_boxes)

    @cached_property
    def boxes_clause_speaks_of_by_label(self) -> BoxesByName:
        """The cases of which each clause speaks, whatever it says; without those that never do."""
        return self._boxes_by_label(lambda boxes: boxes.scope_boxes)

    @cached_property
    def silenced_boxes_by_label(self) -> BoxesByName:
        """The people and days for which others stand in each clause's place, within its own."""
        return self._boxes_by_label(
            lambda boxes: intersection(
                boxes.rule.boxes_of_people_and_days_spoken_of(self.space.cases),
                boxes.boxes_where_silenced,
            )
        )

    def regions_without_clause(self, label: str) -> ClauseRegions:
        """The regions of the policy without one of its provisions, in the same space."""
        left = tuple(p for p in self.policy.provisions if p.label != label)
        return ClauseRegions(replace(self.policy, provisions=left), self.space)

    def _boxes_by_label(self, boxes_of: Callable[[ProvisionBoxes], Sequence[Box]]) -> BoxesByName:
        regions = {
            label: join_disjoint_boxes_into_fewer(
                self.space.with_options(box, options)
                for options, boxes in self.boxes_per_option_combination(provision)
                for box in boxes_of(boxes)
            )
            for label, provision in self.provisions.items()
        }
        return {label: boxes for label, boxes in regions.items() if boxes}

    @cached_property
    def duty_boxes_by_label(self) -> Mapping[str, Mapping[tuple[object, ...], Sequence[Box]]]:
        """Where each clause binds whoever works from home, by what is to be done and when."""
        duties = {
            label: self._duty_boxes_by_action_and_time(provision)
            for label, provision in self.provisions.items()
        }
        return {label: lines for label, lines in duties.items() if lines}

    def _duty_boxes_by_action_and_time(
        self, provision: Provision
    ) -> dict[tuple[object, ...], list[Box]]:
        sources = _provisions_lending_times_to(self.policy, provision)
        lines: dict[tuple[object, ...], list[Box]] = {}
        for options, rule, boxes in self.personal_duty_per_option_combination(provision):
            rules = [source.rule_under(self.stance_completing(options)) for source in sources]
            times = [r.times for r in rules if isinstance(r, Oblige) and rule.times_of]
            often = (rule.within, rule.count)
            line = (rule.do, rule.by, rule.hours, rule.times, often, *filter(None, times))
            lines.setdefault(line, []).extend(
                self.space.with_options(box, options) for box in boxes
            )
        return {line: join_disjoint_boxes_into_fewer(boxes) for line, boxes in lines.items()}

    def personal_duty_per_option_combination(
        self, provision: Provision
    ) -> Iterator[tuple[dict[str, str], Oblige, Sequence[Box]]]:
        """A provision's duty of whoever works from home, and its boxes of cases.

        It is given under each combination of the readings on which its boxes or times depend; not
        under those where the provision obliges nobody, or the office.
        """
        names = reading_names_of_rule_and_times(self.policy, provision) | {
            *self._boxes.readings_of(provision)
        }
        for options in self.space.option_combinations(names):
            boxes = self._boxes.boxes_of_provision(provision, self.stance_completing(options))
            if isinstance(boxes.rule, Oblige) and boxes.rule.who == "asn":
                yield options, boxes.rule, boxes.personal_duty_boxes

    @cached_property
    def in_force_provision(self) -> Provision:
        """The provision that says when the circular holds."""
        return next(
            provision
            for provision in self.policy.provisions
            if any(isinstance(rule, InForce) for _, rule in provision.rules)
        )

    @cached_property
    def in_force_boxes(self) -> list[Box]:
        """The days on which the circular holds."""
        return [
            self.space.with_options(box, options)
            for options, boxes in self.boxes_per_option_combination(self.in_force_provision)
            for box in difference(
                [self.space.cases.space.whole_box], boxes.circular_not_in_force_boxes
            )
        ]

    @cached_property
    def boxes_of_people_circular_covers(self) -> list[Box]:
        """The people whom the circular covers."""
        boxes = group_boxes(self.policy.covers.whose.boxes, self.space.cases)
        return [self.space.with_options(box, {}) for box in boxes]

    @cached_property
    def ground_boxes_by_code(self) -> BoxesByName:
        """Where each built-in ground refuses, by its code; in the policy's own space only."""
        regions: dict[str, list[Box]] = {}
        for options in self.space.option_combinations(self.in_force_provision.touched):
            index = BoxIndex(self.policy)
            for _, citations in build_stance_index(self.policy.under(options), index).grounds:
                for citation in citations:
                    boxes = (
                        self.space.with_options(b, options)
                        for b in index.boxes_of_mask(citation.bits)
                    )
                    regions.setdefault(citation.reason.why, []).extend(boxes)
        return {why: join_disjoint_boxes_into_fewer(boxes) for why, boxes in regions.items()}

    @cached_property
    def permit_boxes(self) -> list[Box]:
        """Where some clause gives leave."""
        return all_boxes(self.permit_boxes_by_label)

    @cached_property
    def boxes_some_clause_denies(self) -> list[Box]:
        """Where some clause takes leave away."""
        return all_boxes(self.denial_boxes_by_label)

    @cached_property
    def denial_or_ground_boxes(self) -> list[Box]:
        """Where a clause takes leave away or a ground refuses."""
        return [*self.boxes_some_clause_denies, *all_boxes(self.ground_boxes_by_code)]

    @cached_property
    def boxes_of_own_government_while_in_force(self) -> list[Box]:
        """The questions to which clauses speak: days that exist, in force, of its own people."""
        silent = [
            *self.ground_boxes_by_code[Ground.NOT_IN_FORCE],
            *self.ground_boxes_by_code["other_employer"],
        ]
        return difference(self.space.existing_day_boxes, silent)

    @cached_property
    def chosen_stance_box(self) -> Box:
        """Every case under the policy's own stance."""
        return self.space.with_options(self.space.cases.space.whole_box, dict(self.policy.stance))

    def unchosen_options_needed(self, box: Box) -> dict[str, str]:
        """The readings that must be read otherwise than chosen to come into a box."""
        chosen = dict(self.policy.stance)
        sides = box.sides[len(self.space.cases.space.facets) :]
        options = {f.name: f.values_in(s) for f, s in zip(self.space.readings, sides, strict=True)}
        return {name: words[0] for name, words in options.items() if chosen[name] not in words}


def clause_regions_of(policy: Policy) -> ClauseRegions:
    """The regions of a policy in the space of its own questions, made once."""
    return policy.memo.derived.get_or_make(
        ClauseRegions, lambda: ClauseRegions(policy, CaseAndStanceSpace.of(policy))
    )


def all_boxes(boxes_by_key: Mapping[KeyT, Sequence[Box]]) -> list[Box]:
    """The boxes of every region."""
    return [box for boxes in boxes_by_key.values() for box in boxes]


def reading_names_of_rule_and_times(policy: Policy, provision: Provision) -> set[str]:
    """The readings on which a provision depends, also through a clause it takes its times from."""
    provisions = (provision, *_provisions_lending_times_to(policy, provision))
    return {name for each in provisions for name in each.touched}


def _provisions_lending_times_to(policy: Policy, provision: Provision) -> list[Provision]:
    """The provisions from which one takes the times of its duty."""
    clauses = {rule.times_of for _, rule in provision.rules if isinstance(rule, Oblige)}
    return [source for source in policy.provisions if source.at in clauses]
