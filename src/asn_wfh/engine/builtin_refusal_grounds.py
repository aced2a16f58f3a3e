"""The built-in grounds that refuse leave whatever the clauses say: force, cover, days, absence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from asn_wfh.decision import Ground, Reason
from asn_wfh.kernel.boxes import Box, difference
from asn_wfh.law.vocabulary import ABSENCE
from asn_wfh.policy import Policy
from asn_wfh.rules.group_in_words import group_as_text
from asn_wfh.rules.group_of_people import group_boxes

__all__ = ["OUT_OF_SCOPE", "GroundBoxes", "ground_boxes"]

OUT_OF_SCOPE = ("not_in_force", "other_employer")
"""Why a case is out of the circular's reach: there no clause speaks at all."""

_DAYS_OFF = ("weekend", "akhir_pekan"), *((d, d) for d in ("libur_nasional", "libur_setempat"))
"""Why a day is no working day, by the kind of day that is one."""


class GroundBoxes(NamedTuple):
    """One built-in ground: where it refuses, and the reason that it gives there."""

    ground: Ground
    reason: Reason
    boxes: Sequence[Box]


def ground_boxes(
    policy: Policy, circular_not_in_force_boxes: Sequence[Box]
) -> Iterator[GroundBoxes]:
    """Every built-in ground of a policy under its stance, in the order of `Ground`.

    `circular_not_in_force_boxes` are the days on which the policy does not hold, as its provisions
    have it.
    """
    cases, force, covers = policy.cases, policy.force, policy.covers

    def ground_with_reason(
        ground: Ground, why: str, boxes: Sequence[Box], **values: str
    ) -> GroundBoxes:
        details = tuple(sorted(values.items()))
        reason = Reason(None, None, ground.value, why, "", details, policy.name)
        return GroundBoxes(ground, reason, boxes)

    dates = {"since": force.since.isoformat()}
    if force.until:
        dates["until"] = force.until.isoformat()
    yield ground_with_reason(
        Ground.NOT_IN_FORCE, "not_in_force", circular_not_in_force_boxes, **dates
    )
    elsewhere = [cases.box({"employer": ["lainnya"]})]
    government = policy.government.name
    yield ground_with_reason(Ground.NOT_COVERED, "other_employer", elsewhere, government=government)
    uncovered = difference([cases.space.whole_box], group_boxes(covers.whose.boxes, cases))
    spelled = group_as_text(covers.whose.boxes)
    yield ground_with_reason(Ground.NOT_COVERED, "not_covered_group", uncovered, covers=spelled)
    for why, kind in _DAYS_OFF:
        yield ground_with_reason(Ground.NOT_A_WORKING_DAY, why, [cases.box({"libur": [kind]})])
    collective = [cases.box({"cuti_bersama": ["ya"]})]
    yield ground_with_reason(Ground.NOT_A_WORKING_DAY, "cuti_bersama", collective)
    for why in ABSENCE:
        yield ground_with_reason(Ground.ABSENT, why, [cases.box({"absent": [why]})])
