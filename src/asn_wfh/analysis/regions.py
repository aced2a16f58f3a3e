"""Where the clauses of a policy apply, over all its cases and all its readings at once.

A clause that applies to other cases under another reading has other boxes in the space of
questions.  What holds nowhere in it holds under no combination of readings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from asn_wfh.analysis.question_space import Options, QuestionSpace
from asn_wfh.decision import Ground
from asn_wfh.engine.index import BoxIndex, stance_index_of
from asn_wfh.engine.provision_boxes import BoxesByStance, ProvisionBoxes
from asn_wfh.kernel.space import Box, difference, merge
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Oblige
from asn_wfh.rules.group_format import group_boxes

__all__ = ["BoxesByName", "Regions", "all_boxes", "readings_of", "regions_of"]

KeyT = TypeVar("KeyT")

BoxesByName = Mapping[str, Sequence[Box]]
"""The boxes of each clause by its label, or of each built-in ground by its code."""


class Regions:
    """One policy in a space of questions: the boxes on which each of its clauses applies.

    Each region is made when first asked for.  The stance of the policy matters only where a
    question leaves a reading out.
    """

    def __init__(self, policy: Policy, space: QuestionSpace) -> None:
        """Lay a policy into a space of questions."""
        self.policy = policy
        self.space = space
        self.provisions = {provision.label: provision for provision in policy.provisions}
        self._boxes = BoxesByStance(policy, space.cases)

    def stance(self, options: Options) -> dict[str, str]:
        """The stance on which a question with these options is answered.

        A reading that is left out, or has an option that the policy does not have, is as chosen.
        """
        names = {reading.name: reading.option_names for reading in self.policy.readings}
        return {
            name: option if option in names[name] else chosen
            for name, chosen in self.policy.stance
            for option in (options.get(name, chosen),)
        }

    def variants(self, provision: Provision) -> Iterator[tuple[dict[str, str], ProvisionBoxes]]:
        """A provision's boxes of cases, under each combination of the readings it depends on."""
        for options in self.space.combinations(provision.touched):
            yield options, self._boxes.boxes_of_provision(provision, self.stance(options))

    @cached_property
    def permits(self) -> BoxesByName:
        """Where each clause gives leave; without the clauses that never do."""
        return self._by_label(lambda boxes: boxes.permit_boxes)

    @cached_property
    def denials(self) -> BoxesByName:
        """Where each clause takes leave away; without the clauses that never do."""
        return self._by_label(lambda boxes: boxes.denial_boxes)

    def _by_label(self, boxes_of: Callable[[ProvisionBoxes], Sequence[Box]]) -> BoxesByName:
        regions = {
            label: merge(
                self.space.extended(box, options)
                for options, boxes in self.variants(provision)
                for box in boxes_of(boxes)
            )
            for label, provision in self.provisions.items()
        }
        return {label: boxes for label, boxes in regions.items() if boxes}

    @cached_property
    def duties(self) -> Mapping[str, Mapping[tuple[object, ...], Sequence[Box]]]:
        """Where each clause binds whoever works from home, by what is to be done and when."""
        duties = {label: self._duties(provision) for label, provision in self.provisions.items()}
        return {label: lines for label, lines in duties.items() if lines}

    def _duties(self, provision: Provision) -> dict[tuple[object, ...], list[Box]]:
        sources = _sources_of(self.policy, provision)
        lines: dict[tuple[object, ...], list[Box]] = {}
        for options, rule, boxes in self.personal_duty(provision):
            rules = [source.rule_under(self.stance(options)) for source in sources]
            times = [r.times for r in rules if isinstance(r, Oblige) and rule.times_of]
            line = (rule.do, rule.by, rule.opens, rule.until, rule.times, *filter(None, times))
            lines.setdefault(line, []).extend(self.space.extended(box, options) for box in boxes)
        return {line: merge(boxes) for line, boxes in lines.items()}

    def personal_duty(
        self, provision: Provision
    ) -> Iterator[tuple[dict[str, str], Oblige, Sequence[Box]]]:
        """A provision's duty of whoever works from home, and its boxes of cases.

        It is given under each combination of the readings on which its boxes or times depend; not
        under those where the provision obliges nobody, or the office.
        """
        for options in self.space.combinations(readings_of(self.policy, provision)):
            boxes = self._boxes.boxes_of_provision(provision, self.stance(options))
            if isinstance(boxes.rule, Oblige) and boxes.rule.who == "asn":
                yield options, boxes.rule, boxes.duty_boxes

    @cached_property
    def force(self) -> Provision:
        """The provision that says when the circular holds."""
        return next(
            provision
            for provision in self.policy.provisions
            if any(isinstance(rule, InForce) for _, rule in provision.rules)
        )

    @cached_property
    def in_force(self) -> list[Box]:
        """The days on which the circular holds."""
        return [
            self.space.extended(box, options)
            for options, boxes in self.variants(self.force)
            for box in difference([self.space.cases.space.whole_box], boxes.not_in_force_boxes)
        ]

    @cached_property
    def covered(self) -> list[Box]:
        """The people whom the circular covers."""
        boxes = group_boxes(self.policy.covers.whose.boxes, self.space.cases)
        return [self.space.extended(box, {}) for box in boxes]

    @cached_property
    def grounds(self) -> BoxesByName:
        """Where each built-in ground refuses, by its code; in the policy's own space only."""
        regions: dict[str, list[Box]] = {}
        for options in self.space.combinations(self.force.touched):
            index = BoxIndex(self.policy)
            for _, citations in stance_index_of(self.policy.under(options), index).grounds:
                for citation in citations:
                    boxes = (
                        self.space.extended(b, options) for b in index.boxes_of_mask(citation.bits)
                    )
                    regions.setdefault(citation.reason.why, []).extend(boxes)
        return {why: merge(boxes) for why, boxes in regions.items()}

    @cached_property
    def permit_boxes(self) -> list[Box]:
        """Where some clause gives leave."""
        return all_boxes(self.permits)

    @cached_property
    def denial_boxes(self) -> list[Box]:
        """Where some clause takes leave away."""
        return all_boxes(self.denials)

    @cached_property
    def refusal_boxes(self) -> list[Box]:
        """Where a clause takes leave away or a ground refuses."""
        return [*self.denial_boxes, *all_boxes(self.grounds)]

    @cached_property
    def reach(self) -> list[Box]:
        """The questions to which clauses speak: days that exist, in force, of its own people."""
        silent = [*self.grounds[Ground.NOT_IN_FORCE], *self.grounds["other_employer"]]
        return difference(self.space.days, silent)

    @cached_property
    def chosen(self) -> Box:
        """Every case under the policy's own stance."""
        return self.space.extended(self.space.cases.space.whole_box, dict(self.policy.stance))

    def unchosen(self, box: Box) -> dict[str, str]:
        """The readings that must be read otherwise than chosen to come into a box."""
        chosen = dict(self.policy.stance)
        sides = box.sides[len(self.space.cases.space.facets) :]
        options = {f.name: f.values_in(s) for f, s in zip(self.space.readings, sides, strict=True)}
        return {name: words[0] for name, words in options.items() if chosen[name] not in words}


def regions_of(policy: Policy) -> Regions:
    """The regions of a policy in the space of its own questions, made once."""
    return policy.memo.derived.get_or_make(
        Regions, lambda: Regions(policy, QuestionSpace.of(policy))
    )


def all_boxes(regions: Mapping[KeyT, Sequence[Box]]) -> list[Box]:
    """The boxes of every region."""
    return [box for boxes in regions.values() for box in boxes]


def readings_of(policy: Policy, provision: Provision) -> set[str]:
    """The readings on which a provision depends, also through a clause it takes its times from."""
    provisions = (provision, *_sources_of(policy, provision))
    return {name for each in provisions for name in each.touched}


def _sources_of(policy: Policy, provision: Provision) -> list[Provision]:
    """The provisions from which one takes the times of its duty."""
    clauses = {rule.times_of for _, rule in provision.rules if isinstance(rule, Oblige)}
    return [source for source in policy.provisions if source.at in clauses]
