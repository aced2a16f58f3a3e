"""A case of one description as a box: each fact of the space with the values it may have."""

from __future__ import annotations

from collections.abc import Sequence

from asn_wfh.engine.checked_case import OPEN_DAY, CheckedCase
from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.what_impossible_boxes_leave_possible import narrowed_to_possible_values
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import PERSON_FACETS, UNSTATED

__all__ = ["case_box", "possible_values_or_none_if_every_value"]


def possible_values_or_none_if_every_value(
    question: CheckedCase, who: CivilServant, name: str
) -> Sequence[str] | None:
    """The values that a fact of a case may have; None where it may have every value."""
    cases = question.policy.cases
    if name in PERSON_FACETS:
        value = cases.person_fact_value_relative_to_region(name, getattr(who, name))
    elif name in cases.date_facets:
        value = cases.date_facet_values(question.case.on)[name]
    else:
        value = question.day_facts[name]
        if value is None and name in OPEN_DAY:
            values: tuple[str, ...] = getattr(question.day, name)
            return values
        if value is None and name in question.own_values:
            return question.own_values[name]
    return UNSTATED.get(name) if value is None else (value,)


def case_box(question: CheckedCase, who: CivilServant) -> Box:
    """All that one description of a person may be, on the date of a case."""
    space = question.policy.cases.space
    values = (
        (facet, possible_values_or_none_if_every_value(question, who, facet.name))
        for facet in space.facets
    )
    stated = Box(
        tuple(
            facet.whole_mask if allowed is None else facet.mask(allowed)
            for facet, allowed in values
        )
    )
    return narrowed_to_possible_values(stated, space.impossible)
