"""What the numbered boxes of a policy mean under one stance: which clauses they cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import asn_wfh.rules
from asn_wfh.decision import Ground, Reason, SetAside
from asn_wfh.engine.bits_of_boxes_by_provision import BoxIndex, ProvisionBits, union_of_masks
from asn_wfh.engine.builtin_refusal_grounds import OUT_OF_SCOPE, ground_boxes
from asn_wfh.kernel.boxes import intersection
from asn_wfh.law.own_facts import ACT_NOT_GIVEN, ACT_REFUSED
from asn_wfh.policy import Policy, Provision

__all__ = [
    "Citation",
    "Obligation",
    "Opposition",
    "SetAsideCitation",
    "StanceIndex",
    "build_stance_index",
    "mask_of_citations",
]

_WANTING = {ACT_NOT_GIVEN: "act_not_given", ACT_REFUSED: "act_refused"}
"""Why an act is wanting, by what is stated of it."""


class Citation(NamedTuple):
    """The boxes of one clause or one built-in ground, and the reason they give."""

    bits: int
    reason: Reason


class Opposition(NamedTuple):
    """A clause that orders work from home, and one that forbids it: the boxes and label of each."""

    require_bits: int
    require_label: str
    deny_bits: int
    deny_label: str


class SetAsideCitation(NamedTuple):
    """The boxes in which one clause says nothing since another stands in its place."""

    bits: int
    clause: SetAside


class Obligation(NamedTuple):
    """The boxes of one personal duty, and the clause and rule it comes from."""

    bits: int
    provision: Provision
    rule: asn_wfh.rules.Oblige


@dataclass(frozen=True, slots=True)
class StanceIndex:
    """What the numbered boxes mean under one stance.

    `permit_citations` and `denial_citations` are the clauses that give leave and take it
    away, in printed order, `grounds` the built-in grounds in the order of `Ground`.  `permit_mask`
    has every box that gives leave, `deny_mask` every box of a clause or a ground that refuses it.
    `require_citations` are the clauses that order work from home, `require_mask` their boxes.
    `act_citations` say which act is wanting for leave, and `mask_of_boxes_permitted_if_acts_given`
    has every box that would give it, were all acts given (both empty where no clause asks for an
    act).
    `oppositions` are the clauses that may contradict each other: one orders, the other forbids.
    `permits_set_aside` and `denials_set_aside` are the clauses that would give leave or take it
    away, did not another stand in their place.
    `out_of_scope_mask` are the boxes to which no clause speaks: another date, another government.
    """

    permit_citations: tuple[Citation, ...]
    denial_citations: tuple[Citation, ...]
    require_citations: tuple[Citation, ...]
    require_mask: int
    act_citations: tuple[Citation, ...]
    mask_of_boxes_permitted_if_acts_given: int
    oppositions: tuple[Opposition, ...]
    permits_set_aside: tuple[SetAsideCitation, ...]
    denials_set_aside: tuple[SetAsideCitation, ...]
    grounds: tuple[tuple[Ground, tuple[Citation, ...]], ...]
    permit_mask: int
    deny_mask: int
    out_of_scope_mask: int
    no_permit_reason: Reason
    duties: tuple[Obligation, ...]
    asks_roster: bool
    asks_recall: bool


def build_stance_index(policy: Policy, box_index: BoxIndex) -> StanceIndex:
    """The meaning of the boxes under the stance of a policy; each is numbered as it is met."""
    provisions = box_index.provision_bits_under(dict(policy.stance))
    permits = _citations_of_provisions(
        policy.name,
        [
            (each, each.boxes.rule.why_code_where_leave_is_given, each.permit_mask)
            for each in provisions
        ],
    )
    denials = _citations_of_provisions(
        policy.name,
        [(each, why, mask) for each in provisions for why, mask in each.denial_masks_by_why],
    )
    orders = _citations_of_provisions(
        policy.name,
        [
            (each, each.boxes.rule.why_code_where_leave_is_given, each.require_mask)
            for each in provisions
        ],
    )
    grounds = _builtin_grounds_with_masks_and_reasons(policy, box_index, provisions)
    refusals = [citation for _, citations in grounds for citation in citations]
    givers = ", ".join(citation.reason.label or "" for citation in permits)
    no_leave = Ground.NO_LEAVE_GIVEN.value
    asks_for_acts = any(each.boxes.rule.acts_needed_before_rule_applies for each in provisions)
    leave = mask_of_citations([*permits, *denials])
    return StanceIndex(
        permit_citations=permits,
        denial_citations=denials,
        require_citations=orders,
        require_mask=mask_of_citations(orders),
        act_citations=tuple(_missing_act_citations(policy, box_index, provisions)),
        mask_of_boxes_permitted_if_acts_given=(
            union_of_masks(each.mask_of_boxes_permitted_if_acts_given for each in provisions)
            if asks_for_acts
            else 0
        ),
        oppositions=tuple(_each_order_paired_with_each_denial(provisions)),
        permits_set_aside=tuple(
            _citations_of_permits_or_denials_set_aside(box_index, provisions, "gives")
        ),
        denials_set_aside=tuple(
            _citations_of_permits_or_denials_set_aside(box_index, provisions, "takes")
        ),
        grounds=grounds,
        permit_mask=mask_of_citations(permits),
        deny_mask=mask_of_citations([*denials, *refusals]),
        out_of_scope_mask=mask_of_citations(c for c in refusals if c.reason.why in OUT_OF_SCOPE),
        no_permit_reason=Reason(
            None, None, no_leave, no_leave, "", (("clauses", givers),), policy.name
        ),
        duties=tuple(
            Obligation(each.personal_duty_mask, each.boxes.provision, rule)
            for each in provisions
            if isinstance(rule := each.boxes.rule, asn_wfh.rules.Oblige) and rule.who == "asn"
        ),
        asks_roster=_has_box_narrowing_fact(policy, box_index, leave, "rostered"),
        asks_recall=_has_box_narrowing_fact(policy, box_index, leave, "recalled"),
    )


def _missing_act_citations(
    policy: Policy, box_index: BoxIndex, provisions: Iterable[ProvisionBits]
) -> Iterator[Citation]:
    """What is wanting where a clause would give leave: each act that is not given, or refused."""
    authors = {fact.name: fact.act_of or "" for fact in policy.facts}
    for each in provisions:
        provision, rule = each.boxes.provision, each.boxes.rule
        for act in rule.acts_needed_before_rule_applies if rule.role == "gives" else ():
            asking = [
                box
                for acts, boxes in each.boxes.permit_boxes_by_acts
                for box in (boxes if act in acts else ())
            ]
            for word, why in _WANTING.items():
                boxes = intersection(asking, [policy.cases.box({act: [word]})])
                reason = Reason(
                    str(provision.at),
                    provision.part,
                    Ground.ACT_MISSING.value,
                    why,
                    provision.says,
                    (("act", act), ("author", authors[act])),
                    policy.name,
                    rule,
                )
                yield Citation(box_index.mask_of_boxes(boxes), reason)


def _each_order_paired_with_each_denial(
    provisions: Sequence[ProvisionBits],
) -> Iterator[Opposition]:
    """Every clause that orders, with every clause that forbids and does not only distribute."""
    ordering = [each for each in provisions if each.require_mask]
    for one in ordering:
        for other in provisions:
            forbidding = union_of_masks(
                mask
                for why, mask in other.denial_masks_by_why
                if why in other.boxes.rule.forbidding_whys
            )
            if forbidding:
                yield Opposition(
                    one.require_mask,
                    one.boxes.provision.label,
                    forbidding,
                    other.boxes.provision.label,
                )


def _citations_of_permits_or_denials_set_aside(
    box_index: BoxIndex, provisions: Sequence[ProvisionBits], gives_or_takes: str
) -> Iterator[SetAsideCitation]:
    """Every clause that would give leave, or take it, with each that stands in its place."""
    for each in provisions:
        for by, boxes in each.boxes.permit_or_denial_boxes_set_aside(gives_or_takes):
            bits = box_index.mask_of_boxes(boxes)
            if bits:
                yield SetAsideCitation(bits, SetAside(each.boxes.provision.label, (by,)))


def mask_of_citations(citations: Iterable[Citation]) -> int:
    """The boxes of several citations together."""
    bits = 0
    for citation in citations:
        bits |= citation.bits
    return bits


def _citations_of_provisions(
    policy_name: str, provisions_with_masks: Iterable[tuple[ProvisionBits, str, int]]
) -> tuple[Citation, ...]:
    """The provisions that have a box at all, each with the reason that it gives."""
    citations = []
    for each, why, bits in provisions_with_masks:
        if bits:
            provision, rule = each.boxes.provision, each.boxes.rule
            clause = (str(provision.at), provision.part)
            reason = Reason(
                *clause,
                type(rule).word,
                why,
                provision.says,
                policy=policy_name,
                rule=rule,
            )
            citations.append(Citation(bits, reason))
    return tuple(citations)


def _builtin_grounds_with_masks_and_reasons(
    policy: Policy, box_index: BoxIndex, provisions: Iterable[ProvisionBits]
) -> tuple[tuple[Ground, tuple[Citation, ...]], ...]:
    """The built-in grounds, each with all that it may say."""
    force = next(
        each.boxes for each in provisions if isinstance(each.boxes.rule, asn_wfh.rules.InForce)
    )
    grounds: dict[Ground, list[Citation]] = {}
    for ground, reason, boxes in ground_boxes(policy, force.circular_not_in_force_boxes):
        grounds.setdefault(ground, []).append(Citation(box_index.mask_of_boxes(boxes), reason))
    return tuple((ground, tuple(citations)) for ground, citations in grounds.items())


def _has_box_narrowing_fact(policy: Policy, box_index: BoxIndex, mask: int, fact: str) -> bool:
    """Whether one of the boxes narrows a fact."""
    space = policy.cases.space
    place = space.facet_index(fact)
    whole = space.facets[place].whole_mask
    return any(box.sides[place] != whole for box in box_index.boxes_of_mask(mask))
