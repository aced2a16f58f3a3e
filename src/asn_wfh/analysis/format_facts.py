"""Facts in words: a value of any fact, stated or changed, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from asn_wfh.analysis.stated_case import StatedCase
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.group_in_words import format_fact_name, format_value

__all__ = ["FactValues", "fact_values_of", "format_fact", "format_facts"]

_MOST = 4


@dataclass(frozen=True, slots=True)
class FactValues:
    """A fact with the values it has or may have, of one description of the person or of the day.

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


def format_facts(facts: Iterable[FactValues], lang: str) -> str:
    """Several facts that hold together."""
    *most, last = [fact.sentence(lang) for fact in facts]
    return message("and_too", lang).join([", ".join(most), last]) if most else last


def format_fact(fact: FactValues, lang: str) -> str:
    """One fact in words; the values left out where they are fewer."""
    if fact.fact == "period":
        return _format_period(fact, lang)
    if fact.fact == "date":
        days = [long_date(date.fromisoformat(day), lang, weekday=True) for day in fact.values]
        return message("told.date", lang, days=message("or", lang).join(days))
    shown: Sequence[str] = fact.values
    if len(shown) > _MOST and 0 < len(fact.spared) < len(shown):
        shown = fact.spared
    text = message("or", lang).join(format_value(fact.fact, value, lang) for value in shown)
    if shown is fact.spared:
        text = message("except", lang, values=text)
    return f"{format_fact_name(fact.fact, lang)}: {text}"


def _format_period(fact: FactValues, lang: str) -> str:
    """The stretch of dates in which a date lies."""
    until = long_date(date.fromisoformat(fact.ends), lang) if fact.ends else ""
    if fact.values[0] == "awal":
        return message("told.before", lang, until=until)
    since = long_date(date.fromisoformat(fact.values[0]), lang)
    if not until:
        return message("told.since", lang, since=since)
    return message("told.between", lang, since=since, until=until)
