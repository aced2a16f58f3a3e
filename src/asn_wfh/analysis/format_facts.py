"""Facts in words: a value of any fact, stated or changed, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from asn_wfh.messages.sentences import join_alternatives, long_date, message
from asn_wfh.rules.group_in_words import format_fact_name, format_value

if TYPE_CHECKING:
    # A fact with its values tells itself in words.
    from asn_wfh.analysis.fact_with_possible_values import FactValues

__all__ = ["format_fact", "format_facts"]

_MOST = 4


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
        return message("told.date", lang, days=join_alternatives(days, lang))
    shown: Sequence[str] = fact.values
    if len(shown) > _MOST and 0 < len(fact.spared) < len(shown):
        shown = fact.spared
    text = join_alternatives([format_value(fact.fact, value, lang) for value in shown], lang)
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
