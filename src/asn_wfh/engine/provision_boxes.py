"""Where each provision of a policy applies, as boxes: under one stance, and under all of them.

This is the one place that asks a rule for its boxes.  All rules of a stance go in and boxes per
provision come out, so that what one clause says about another can be resolved here, once, and
everything else (the compiled policy, analyses, comparisons, mutants) sees the result.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Oblige, Rule

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

    def boxes_under(self, stance: Mapping[str, str]) -> tuple[ProvisionBoxes, ...]:
        """The boxes of every provision in printed order; `stance` has an option per reading."""
        return tuple(
            [self.boxes_of_provision(provision, stance) for provision in self.policy.provisions]
        )

    def boxes_of_provision(self, provision: Provision, stance: Mapping[str, str]) -> ProvisionBoxes:
        """The boxes of one provision under a stance with an option for every reading."""
        return self._boxes_with_options(
            provision, tuple([stance[name] for name in provision.touched])
        )

    def boxes_per_combination(self, provision: Provision) -> Iterator[ProvisionBoxes]:
        """The boxes of one provision under each combination of the readings they depend on."""
        return (self._boxes_with_options(provision, options) for options, _ in provision.rules)

    def _boxes_with_options(self, provision: Provision, options: tuple[str, ...]) -> ProvisionBoxes:
        key = (provision.label, options)
        boxes = self._made.get(key)
        if boxes is None:
            stance = dict(zip(provision.touched, options, strict=True))
            boxes = ProvisionBoxes(provision, provision.rule_under(stance), stance, self.cases)
            self._made[key] = boxes
        return boxes


@dataclass(frozen=True, eq=False)
class ProvisionBoxes:
    """What one provision gives, takes and asks for under a stance, each as boxes of cases.

    `stance` has the options of only those readings on which the boxes depend.  Boxes are made when
    first asked for, and are not disjoint.
    """

    provision: Provision
    rule: Rule
    stance: Mapping[str, str]
    cases: FactSpace

    @cached_property
    def permit_boxes(self) -> Sequence[Box]:
        """The cases to which the provision gives leave."""
        return tuple(self.rule.permitted_boxes(self.cases))

    @cached_property
    def denial_boxes(self) -> Sequence[Box]:
        """The cases from which the provision takes leave away."""
        return tuple(self.rule.denied_boxes(self.cases))

    @cached_property
    def not_in_force_boxes(self) -> Sequence[Box]:
        """The days on which the circular does not hold, where the provision says when it does."""
        return (
            tuple(self.rule.not_in_force_boxes(self.cases))
            if isinstance(self.rule, InForce)
            else ()
        )

    @cached_property
    def duty_boxes(self) -> Sequence[Box]:
        """The cases in which the provision obliges the person who works from home."""
        personal = isinstance(self.rule, Oblige) and self.rule.who == "asn"
        return self.bound_boxes if personal else ()

    @cached_property
    def bound_boxes(self) -> Sequence[Box]:
        """The cases that a duty is about, whoever it falls on; none where there is no duty."""
        return tuple(self.rule.obliged_boxes(self.cases)) if isinstance(self.rule, Oblige) else ()
