"""What the numbered boxes of a policy mean under one stance: which clauses they cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from asn_wfh.decision import Ground, Reason
from asn_wfh.engine.grounds import OUT_OF_SCOPE, ground_boxes
from asn_wfh.engine.provision_boxes import BoxesByStance, ProvisionBoxes
from asn_wfh.kernel.space import Box
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import InForce, Oblige

__all__ = [
    "FIRST",
    "MARKS",
    "RECALLED",
    "ROSTER_STATED",
    "STATED",
    "BoxIndex",
    "Citation",
    "Obligation",
    "ProvisionBits",
    "StanceIndex",
    "bits_of",
    "stance_index_of",
]

STATED = 1
"""The bit that stands while every fact that a box asks for is stated."""
ROSTER_STATED = 2
"""The bit that stands while the roster is stated, asked for or not."""
RECALLED = 4
"""The bit that stands while an order to the office is stated, asked for or not."""
MARKS = STATED | ROSTER_STATED | RECALLED
"""The bits that stand for no box."""
FIRST = 3
"""The place of the first bit that stands for a box."""


class Citation(NamedTuple):
    """The boxes of one clause or one built-in ground, and the reason they give."""

    bits: int
    reason: Reason


class Obligation(NamedTuple):
    """The boxes of one personal duty, and the clause and rule it comes from."""

    bits: int
    provision: Provision
    rule: Oblige


@dataclass(frozen=True, slots=True)
class StanceIndex:
    """What the numbered boxes mean under one stance.

    `permits` and `denials` are the clauses that give leave and take it away, in printed order,
    `grounds` the built-in grounds in the order of `Ground`.  `permit_mask` has every box that
    gives leave, `deny_mask` every box of a clause or a ground that refuses it.  `out_of_scope`
    are the boxes to which no clause speaks at all: another date, another government.
    """

    permits: tuple[Citation, ...]
    denials: tuple[Citation, ...]
    grounds: tuple[tuple[Ground, tuple[Citation, ...]], ...]
    permit_mask: int
    deny_mask: int
    out_of_scope: int
    no_leave: Reason
    duties: tuple[Obligation, ...]
    asks_roster: bool
    asks_recall: bool


def stance_index_of(policy: Policy, index: BoxIndex) -> StanceIndex:
    """The meaning of the boxes under the stance of a policy; each is numbered as it is met."""
    provisions = index.under(dict(policy.stance))
    permits = _citations(policy.name, [(each, each.permits) for each in provisions])
    denials = _citations(policy.name, [(each, each.denials) for each in provisions])
    grounds = _grounds(policy, index, provisions)
    refusals = [citation for _, citations in grounds for citation in citations]
    givers = ", ".join(citation.reason.label or "" for citation in permits)
    no_leave = Ground.NO_LEAVE_GIVEN.value
    leave = bits_of([*permits, *denials])
    return StanceIndex(
        permits=permits,
        denials=denials,
        grounds=grounds,
        permit_mask=bits_of(permits),
        deny_mask=bits_of([*denials, *refusals]),
        out_of_scope=bits_of(c for c in refusals if c.reason.why in OUT_OF_SCOPE),
        no_leave=Reason(None, None, no_leave, no_leave, "", (("clauses", givers),), policy.name),
        duties=tuple(
            Obligation(each.duty, each.boxes.provision, rule)
            for each in provisions
            if isinstance(rule := each.boxes.rule, Oblige) and rule.who == "asn"
        ),
        asks_roster=_asks(policy, index, leave, "rostered"),
        asks_recall=_asks(policy, index, leave, "recalled"),
    )


def bits_of(citations: Iterable[Citation]) -> int:
    """The boxes of several citations together."""
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits


def _citations(
    policy_name: str, provisions: Iterable[tuple[ProvisionBits, int]]
) -> tuple[Citation, ...]:
    """The provisions that have a box at all, each with the reason that it gives."""
    citations = []
    for each, bits in provisions:
        if bits:
            provision, rule = each.boxes.provision, each.boxes.rule
            clause = (str(provision.at), provision.part)
            reason = Reason(*clause, type(rule).word, rule.why, provision.says, (), policy_name)
            citations.append(Citation(bits, reason))
    return tuple(citations)


def _grounds(
    policy: Policy, index: BoxIndex, provisions: Iterable[ProvisionBits]
) -> tuple[tuple[Ground, tuple[Citation, ...]], ...]:
    """The built-in grounds, each with all that it may say."""
    force = next(each.boxes for each in provisions if isinstance(each.boxes.rule, InForce))
    grounds: dict[Ground, list[Citation]] = {}
    for ground, reason, boxes in ground_boxes(policy, force.not_in_force):
        grounds.setdefault(ground, []).append(Citation(index.bits(boxes), reason))
    return tuple((ground, tuple(citations)) for ground, citations in grounds.items())


def _asks(policy: Policy, index: BoxIndex, bits: int, fact: str) -> bool:
    """Whether one of the boxes narrows a fact."""
    space = policy.cases.space
    place = space.facet_index(fact)
    whole = space.facets[place].whole_mask
    return any(box.sides[place] != whole for box in index.boxes_of(bits))


class BoxIndex:
    """The boxes of a policy under all its stances, each with a bit of its own.

    Equal boxes share a bit, whichever provisions they come from.
    """

    def __init__(self, policy: Policy) -> None:
        """Begin without a box; the stance of the policy does not matter."""
        self.boxes: list[Box] = []
        self._provisions = BoxesByStance(policy)
        self._numbers: dict[Box, int] = {}
        self._bits: dict[ProvisionBoxes, ProvisionBits] = {}

    def under(self, stance: Mapping[str, str]) -> list[ProvisionBits]:
        """The bits of every provision in printed order; `stance` has an option per reading."""
        return [self._bits_of(boxes) for boxes in self._provisions.under(stance)]

    def variants(self, provision: Provision) -> list[ProvisionBits]:
        """The bits of one provision under each combination of the readings they depend on."""
        return [self._bits_of(boxes) for boxes in self._provisions.variants(provision)]

    def bits(self, boxes: Iterable[Box]) -> int:
        """The bits of some boxes, each numbered when first met."""
        bits = 0
        for box in boxes:
            number = self._numbers.setdefault(box, len(self._numbers))
            if number == len(self.boxes):
                self.boxes.append(box)
            bits |= 1 << (number + FIRST)
        return bits

    def box(self, bit: int) -> Box:
        """The box of a single bit."""
        return self.boxes[bit.bit_length() - 1 - FIRST]

    def boxes_of(self, bits: int) -> Iterator[Box]:
        """The boxes of several bits."""
        for number, box in enumerate(self.boxes):
            if bits >> (number + FIRST) & 1:
                yield box

    def _bits_of(self, boxes: ProvisionBoxes) -> ProvisionBits:
        bits = self._bits.get(boxes)
        if bits is None:
            bits = self._bits[boxes] = ProvisionBits(boxes, self)
        return bits


@dataclass(frozen=True, eq=False)
class ProvisionBits:
    """What one provision gives, takes and asks for under a stance, as bits of an index.

    A box gets its bit when it is first asked for.
    """

    boxes: ProvisionBoxes
    index: BoxIndex

    @cached_property
    def permits(self) -> int:
        """The boxes to which the provision gives leave."""
        return self.index.bits(self.boxes.permits)

    @cached_property
    def denials(self) -> int:
        """The boxes from which it takes leave away."""
        return self.index.bits(self.boxes.denials)

    @cached_property
    def duty(self) -> int:
        """The boxes in which it obliges the person who works from home."""
        return self.index.bits(self.boxes.duty)

    @cached_property
    def not_in_force(self) -> int:
        """The boxes of days on which the circular does not hold, where it says when it does."""
        return self.index.bits(self.boxes.not_in_force)
