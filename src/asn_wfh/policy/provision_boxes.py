"""Where each provision of a policy applies, as boxes: under one stance, and under all of them.

This is the one place that asks a rule for its boxes.  All rules of a stance go in and boxes per
provision come out, so that what one clause says about another is resolved here, once, and
everything else (the compiled policy, analyses, comparisons, mutants) sees the result:

1. A share for `others` is about whoever no other share names.
2. Where a provision stands in another's place (`instead_of`), the other says nothing.

Both are a subtraction of boxes, judged by what the words of a provision name, never by what is
itself silenced; so chains work, and nothing depends on an order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import asn_wfh.rules
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_facts import ACT_GIVEN
from asn_wfh.policy.policy import Policy, Provision
from asn_wfh.rules.group_of_people import group_boxes

__all__ = ["BoxesByStance", "ProvisionBoxes", "provision_boxes"]


def provision_boxes(policy: Policy, cases: FactSpace | None = None) -> tuple[ProvisionBoxes, ...]:
    """The boxes of every provision under the stance of a policy, in printed order.

    They lie in the space of `cases`; left out, in the policy's own.
    """
    return BoxesByStance(policy, cases).boxes_under(dict(policy.stance))


class BoxesByStance:
    """The boxes of every provision of a policy under each of its stances, made once for each.

    The stance of the policy itself does not matter.
    """

    def __init__(self, policy: Policy, cases: FactSpace | None = None) -> None:
        """Take a policy and the space in which its boxes lie; left out, its own."""
        self.policy = policy
        self.cases = policy.cases if cases is None else cases
        self._made: dict[tuple[str, tuple[str, ...]], ProvisionBoxes] = {}
        self._sources = _provisions_narrowing_each(policy)
        self._readings: dict[str, tuple[str, ...]] = {
            label: tuple(sorted({name for each in (provision, *sources) for name in each.touched}))
            for label, (provision, sources) in self._sources.items()
        }

    def readings_of(self, provision: Provision) -> tuple[str, ...]:
        """The readings on which the boxes of a provision depend, also through other provisions."""
        return self._readings.get(provision.label, provision.touched)

    @property
    def labels_narrowed_by_others(self) -> frozenset[str]:
        """The provisions whose boxes depend on others."""
        return frozenset(self._sources)

    def boxes_under(self, stance: Mapping[str, str]) -> tuple[ProvisionBoxes, ...]:
        """The boxes of every provision in printed order; `stance` has an option per reading."""
        return tuple(
            [self.boxes_of_provision(provision, stance) for provision in self.policy.provisions]
        )

    def boxes_of_provision(self, provision: Provision, stance: Mapping[str, str]) -> ProvisionBoxes:
        """The boxes of one provision under a stance with an option for every reading."""
        return self._boxes_with_options(
            provision, tuple([stance[name] for name in self.readings_of(provision)])
        )

    def boxes_per_combination(self, provision: Provision) -> Iterator[ProvisionBoxes]:
        """The boxes of one provision under each combination of the readings they depend on."""
        if provision.label not in self._sources:
            return (self._boxes_with_options(provision, options) for options, _ in provision.rules)
        options_of = {reading.name: reading.option_names for reading in self.policy.readings}
        readings = self.readings_of(provision)
        return (
            self._boxes_with_options(provision, options)
            for options in product(*(options_of[name] for name in readings))
        )

    def _boxes_with_options(self, provision: Provision, options: tuple[str, ...]) -> ProvisionBoxes:
        key = (provision.label, options)
        boxes = self._made.get(key)
        if boxes is None:
            stance = dict(zip(self.readings_of(provision), options, strict=True))
            rule = provision.rule_under(stance)
            left = tuple(self._boxes_named_by_other_shares(provision, rule, stance))
            silenced_by = self._boxes_by_silencing_label(provision, stance)
            boxes = ProvisionBoxes(provision, rule, stance, self.cases, left, silenced_by)
            self._made[key] = boxes
        return boxes

    def silenced_labels_with_boxes(
        self, made: ProvisionBoxes
    ) -> Iterator[tuple[tuple[str, ...], Sequence[Box]]]:
        """The labels in whose place a provision stands, and the cases in which it does."""
        for labels, boxes in made.rule.silencing_boxes(self.cases):
            left = made.left_to_others
            yield labels, difference(boxes, left) if left else boxes

    def _boxes_by_silencing_label(
        self, provision: Provision, stance: Mapping[str, str]
    ) -> tuple[tuple[str, tuple[Box, ...]], ...]:
        """The labels of those that stand in a provision's place, each with the cases in which."""
        _, sources = self._sources.get(provision.label, (provision, ()))
        by_label: dict[str, list[Box]] = {}
        for source in sources:
            rule = source.rule_under(stance)
            left = tuple(self._boxes_named_by_other_shares(source, rule, stance))
            alone = ProvisionBoxes(source, rule, stance, self.cases, left)
            for labels, boxes in self.silenced_labels_with_boxes(alone):
                if is_provision_named(labels, provision, source):
                    by_label.setdefault(source.label, []).extend(boxes)
        return tuple((label, tuple(boxes)) for label, boxes in by_label.items())

    def _boxes_named_by_other_shares(
        self, provision: Provision, rule: asn_wfh.rules.Rule, stance: Mapping[str, str]
    ) -> Iterator[Box]:
        """The people whom other shares name, where a share is for the others."""
        if not rule.is_for_people_not_named_elsewhere:
            return
        for other in self.policy.provisions:
            if other is not provision and set(other.touched) <= set(stance):
                group = other.rule_under(stance).people_of_share
                yield from group_boxes(group.boxes, self.cases) if group else ()


def is_provision_named(labels: Sequence[str], provision: Provision, speaker: Provision) -> bool:
    """Whether the labels that a speaker gives name a provision: by its part or its clause.

    A clause is named with its items; but an item that names the clause it stands under means that
    clause alone, and neither itself nor its neighbours.
    """
    if provision.label in labels or str(provision.at) in labels:
        return True
    own = {speaker.at, *speaker.at.ancestors}
    return any(str(clause) in labels for clause in provision.at.ancestors if clause not in own)


def _provisions_narrowing_each(
    policy: Policy,
) -> dict[str, tuple[Provision, tuple[Provision, ...]]]:
    """Of each provision that others narrow under some reading: it, and these others."""
    # Few provisions silence any: the others are asked about none.
    silencing = [
        (each, labels)
        for each in policy.provisions
        if (labels := tuple({label for _, rule in each.rules for label in rule.silenced_labels}))
    ]
    shares = [p for p in policy.provisions if any(rule.people_of_share for _, rule in p.rules)]
    narrowed = {}
    for provision in policy.provisions:
        sources = [
            other for other, labels in silencing if is_provision_named(labels, provision, other)
        ]
        # Whom a share for others is about hangs on every other share, wherever it stands.
        for each in (provision, *sources):
            if any(rule.is_for_people_not_named_elsewhere for _, rule in each.rules):
                sources += [share for share in shares if share not in (*sources, each)]
        if sources:
            narrowed[provision.label] = (provision, tuple(sources))
    return narrowed


@dataclass(frozen=True, eq=False)
class ProvisionBoxes:
    """What one provision gives, takes and asks for under a stance, each as boxes of cases.

    `stance` has the options of only those readings on which the boxes depend.  `left_to_others`
    are the people whom other shares name, where it is for the rest; `silenced_by` are the labels
    of those that stand in its place, with the cases in which.  Boxes are made when first asked
    for, and are not disjoint.
    """

    provision: Provision
    rule: asn_wfh.rules.Rule
    stance: Mapping[str, str]
    cases: FactSpace
    left_to_others: tuple[Box, ...] = ()
    silenced_by: tuple[tuple[str, tuple[Box, ...]], ...] = ()

    @cached_property
    def boxes_where_silenced(self) -> tuple[Box, ...]:
        """The cases in which others stand in its place."""
        return tuple(box for _, boxes in self.silenced_by for box in boxes)

    def permit_or_denial_boxes_set_aside(
        self, gives_or_takes: str
    ) -> Iterator[tuple[str, Sequence[Box]]]:
        """Where it would give leave, or take it, did not another stand in its place; with whose.

        `gives_or_takes` is `gives` or `takes`.
        """
        if not self.silenced_by:
            return
        if gives_or_takes == "gives":
            boxes: Sequence[Box] = self.rule.boxes_given_leave_where_acts_are_given(self.cases)
        else:
            by_why = self.rule.denied_boxes_by_why(self.cases)
            boxes = [box for _, boxes_of_why in by_why for box in boxes_of_why]
        own = difference(boxes, self.left_to_others) if self.left_to_others else boxes
        for label, silencing in self.silenced_by:
            yield label, intersection(own, silencing)

    def _without_silenced_boxes(self, boxes: Sequence[Box]) -> Sequence[Box]:
        """What is left of some boxes where nothing silences the provision."""
        gone = (*self.left_to_others, *self.boxes_where_silenced)
        return tuple(difference(boxes, gone)) if gone else tuple(boxes)

    @cached_property
    def scope_boxes_before_silencing(self) -> Sequence[Box]:
        """The cases that the words of the provision name, whatever stands in its place."""
        return tuple(difference(self.rule.scope_boxes(self.cases), self.left_to_others))

    @cached_property
    def scope_boxes(self) -> Sequence[Box]:
        """The cases that the words of the provision name, and in which it speaks."""
        return self._without_silenced_boxes(self.rule.scope_boxes(self.cases))

    @cached_property
    def boxes_of_people_and_days_spoken_of(self) -> Sequence[Box]:
        """The people and days for which the provision sets the office its figure."""
        return self._without_silenced_boxes(
            self.rule.boxes_of_people_and_days_spoken_of(self.cases)
        )

    @cached_property
    def permit_boxes(self) -> Sequence[Box]:
        """The cases to which the provision gives leave."""
        return self._without_silenced_boxes(
            self.rule.boxes_given_leave_where_acts_are_given(self.cases)
        )

    @cached_property
    def permit_boxes_by_acts(self) -> Sequence[tuple[tuple[str, ...], Sequence[Box]]]:
        """The cases to which the provision would give leave, were some acts given, with these.

        Whatever else would follow from the acts is counted: what is then silenced gives none.
        """
        if not self.rule.acts_needed_before_rule_applies:
            return (((), self.permit_boxes),)
        return tuple(
            (
                acts,
                self._boxes_with_acts_given_opened_over_acts(
                    acts, self._without_silenced_boxes(boxes)
                ),
            )
            for acts, boxes in self.rule.permitted_boxes_by_acts(self.cases)
        )

    def _boxes_with_acts_given_opened_over_acts(
        self, acts: Sequence[str], boxes: Sequence[Box]
    ) -> Sequence[Box]:
        """Those of some boxes in which all acts are given, widened to what may be said of these."""
        if not acts:
            return boxes
        given = intersection(boxes, [self.cases.box(dict.fromkeys(acts, (ACT_GIVEN,)))])
        whole = self.cases.space.whole_box
        for place in [self.cases.space.facet_index(act) for act in acts]:
            given = [box.with_side(place, whole.sides[place]) for box in given]
        return tuple(dict.fromkeys(given))

    @cached_property
    def permit_boxes_if_acts_given(self) -> Sequence[Box]:
        """The cases to which the provision would give leave, were all its acts given."""
        return tuple(dict.fromkeys(box for _, boxes in self.permit_boxes_by_acts for box in boxes))

    @cached_property
    def boxes_where_wfh_is_required(self) -> Sequence[Box]:
        """The cases that must work from home, and not only may."""
        return self._without_silenced_boxes(self.rule.boxes_where_wfh_is_required(self.cases))

    @cached_property
    def denial_boxes_by_why(self) -> Sequence[tuple[str, Sequence[Box]]]:
        """The cases from which the provision takes leave away, by the reason it gives there."""
        return tuple(
            (why, self._without_silenced_boxes(boxes))
            for why, boxes in self.rule.denied_boxes_by_why(self.cases)
            if boxes
        )

    @cached_property
    def denial_boxes(self) -> Sequence[Box]:
        """The cases from which the provision takes leave away."""
        return tuple(box for _, boxes in self.denial_boxes_by_why for box in boxes)

    @cached_property
    def circular_not_in_force_boxes(self) -> Sequence[Box]:
        """The days on which the circular does not hold, where the provision says when it does."""
        return (
            tuple(self.rule.circular_not_in_force_boxes(self.cases))
            if isinstance(self.rule, asn_wfh.rules.InForce)
            else ()
        )

    @cached_property
    def personal_duty_boxes(self) -> Sequence[Box]:
        """The cases in which the provision obliges the person who works from home."""
        personal = isinstance(self.rule, asn_wfh.rules.Oblige) and self.rule.who == "asn"
        return self.boxes_of_any_duty if personal else ()

    @cached_property
    def boxes_of_any_duty(self) -> Sequence[Box]:
        """The cases that a duty is about, whoever it falls on; none where there is no duty."""
        if not isinstance(self.rule, asn_wfh.rules.Oblige):
            return ()
        return self._without_silenced_boxes(self.rule.obliged_boxes(self.cases))
