"""What the numbered boxes of a policy mean under one stance: which clauses they cite.

Equal boxes share a number, whichever clauses they come from; a view says whose they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from asn_wfh.decision import Ground, Reason
from asn_wfh.kernel.space import Box, difference
from asn_wfh.law.facts import FactSpace
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Oblige, Rule
from asn_wfh.rules.group_format import group_boxes, spelled_group

__all__ = [
    "MARKS",
    "RECALLED",
    "ROSTER_STATED",
    "STATED",
    "BoxIndex",
    "Citation",
    "Obligation",
    "StanceIndex",
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


class BoxIndex:
    """The boxes of a policy, each with a bit of its own."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self._numbers: dict[Box, int] = {}
        self._rules: dict[tuple[int, str], int] = {}

    def bits_of(
        self, rule: Rule, boxes: Callable[[FactSpace], Iterable[Box]], cases: FactSpace
    ) -> int:
        """The bits of what one of a rule's methods bites on, asked once for all views."""
        key = id(rule), boxes.__name__
        bits = self._rules.get(key)
        if bits is None:
            bits = self._rules[key] = self.bits(boxes(cases))
        return bits

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

    def held(self, bits: int) -> Iterator[Box]:
        """The boxes of several bits."""
        for number, box in enumerate(self.boxes):
            if bits >> (number + FIRST) & 1:
                yield box


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

    `unreached` are the boxes out of the circular's reach: another date, another government;
    there no clause speaks.  `grounds` stand in the order of `Ground`.
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


def stance_index_of(policy: Policy, numbering: BoxIndex) -> StanceIndex:
    """The view of a policy under its stance, its boxes numbered as they are met."""
    cases, rules = policy.cases, list(policy.rules)
    permits = _cited(
        policy.name, [(p, r, numbering.bits_of(r, r.gives_leave_to, cases)) for p, r in rules]
    )
    takers = _cited(
        policy.name, [(p, r, numbering.bits_of(r, r.takes_leave_from, cases)) for p, r in rules]
    )
    grounds = _grounds(policy, numbering)
    cited = [citation for _, citations in grounds for citation in citations]
    given = ", ".join(citation.reason.label or "" for citation in permits)
    ground = Ground.NO_LEAVE_GIVEN.value

    def asks(fact: str) -> bool:
        place = cases.space.place(fact)
        whole = cases.space.facets[place].whole
        boxes = numbering.held(_all(permits) | _all(takers))
        return any(box.sides[place] != whole for box in boxes)

    return StanceIndex(
        permits=permits,
        denials=takers,
        grounds=grounds,
        permit_mask=_all(permits),
        deny_mask=_all(takers) | _all(cited),
        out_of_scope=_all(c for c in cited if c.reason.why in ("not_in_force", "other_employer")),
        no_leave=Reason(None, None, ground, ground, "", (("clauses", given),), policy.name),
        duties=tuple(
            Obligation(numbering.bits_of(rule, rule.binds, cases), provision, rule)
            for provision, rule in rules
            if isinstance(rule, Oblige) and rule.who == "asn"
        ),
        asks_roster=asks("rostered"),
        asks_recall=asks("recalled"),
    )


def _cited(name: str, found: Iterable[tuple[Provision, Rule, int]]) -> tuple[Citation, ...]:
    """The clauses that bite at all, in printed order."""
    return tuple(
        Citation(bits, Reason(str(p.at), p.part, type(rule).word, rule.why, p.says, (), name))
        for p, rule, bits in found
        if bits
    )


def _grounds(
    policy: Policy, numbering: BoxIndex
) -> tuple[tuple[Ground, tuple[Citation, ...]], ...]:
    """The built-in grounds: force, cover, working days, absence."""
    cases, force = policy.cases, policy.force
    dates = [("since", force.since.isoformat())]
    dates += [("until", force.until.isoformat())] if force.until else []
    covered = group_boxes(policy.covers.whose.boxes, cases)
    grounds: list[tuple[Ground, str, list[Box], tuple[tuple[str, str], ...]]] = [
        (Ground.NOT_IN_FORCE, "not_in_force", force.outside(cases), tuple(dates)),
        (
            Ground.NOT_COVERED,
            "other_employer",
            [cases.box({"employer": ["lainnya"]})],
            (("government", policy.government.name),),
        ),
        (
            Ground.NOT_COVERED,
            "not_covered_group",
            difference([cases.space.whole], covered),
            (("covers", spelled_group(policy.covers.whose.boxes)),),
        ),
    ]
    for why, value in (
        ("weekend", "akhir_pekan"),
        ("libur_nasional", "libur_nasional"),
        ("libur_setempat", "libur_setempat"),
    ):
        box = cases.box({"libur": [value]})
        grounds.append((Ground.NOT_A_WORKING_DAY, why, [box], ()))
    collective = [cases.box({"cuti_bersama": ["ya"]})]
    grounds.append((Ground.NOT_A_WORKING_DAY, "cuti_bersama", collective, ()))
    grounds += [(Ground.ABSENT, why, [cases.box({"absent": [why]})], ()) for why in ABSENCE]
    held: dict[Ground, list[Citation]] = {}
    for ground, why, boxes, values in grounds:
        reason = Reason(None, None, ground.value, why, "", tuple(sorted(values)), policy.name)
        held.setdefault(ground, []).append(Citation(numbering.bits(boxes), reason))
    return tuple((ground, tuple(citations)) for ground, citations in held.items())


def _all(citations: Iterable[Citation]) -> int:
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits
