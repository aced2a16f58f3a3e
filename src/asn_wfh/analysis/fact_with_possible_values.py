"""A fact with the values it has or may have in a case, or in a part of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from asn_wfh.analysis.format_facts import format_fact
from asn_wfh.analysis.stated_case_box import StatedCase
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import message

__all__ = ["FactValues", "fact_values_of"]


@dataclass(frozen=True, slots=True)
class FactValues:
    """A fact with the values that it has or may have.

    It is of the day, or of one description of the person.

    `description` counts from 1, and is None for a fact of the day and where one description is
    all there is.  `ends` is the last day of a period that has one.
    """

    fact: str
    values: tuple[str, ...]
    description: int | None = None
    spared: tuple[str, ...] = ()
    ends: str | None = None

    def sentence(self, lang: str) -> str:
        """The fact and its values, in `id` or `en`."""
        check_language(lang)
        text = format_fact(self, lang)
        if self.description is None:
            return text
        return message("told.description", lang, fact=text, number=self.description)

    def as_dict(self) -> dict[str, Any]:
        """The fact as plain JSON values."""
        return {"fact": self.fact, "description": self.description, "values": list(self.values)}


def fact_values_of(case: StatedCase, slot_index: int, value_mask: int) -> FactValues:
    """A fact of a case with the values of a mask."""
    slot = case.slots[slot_index]
    number = slot.description
    several = number is not None and len(case.question.descriptions) > 1
    values, ends = slot.facet.values_in(value_mask), None
    if slot.fact == "period":
        names = slot.facet.values
        after = names.index(values[-1]) + 1
        if after < len(names):
            ends = (date.fromisoformat(names[after]) - timedelta(days=1)).isoformat()
    return FactValues(
        slot.fact,
        values,
        number + 1 if several and number is not None else None,
        slot.facet.values_in(slot.facet.whole_mask & ~value_mask),
        ends,
    )
