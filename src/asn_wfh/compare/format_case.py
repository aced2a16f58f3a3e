"""A comparison's cases in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from asn_wfh.compare.common_space import CommonSpace, FacetMap
from asn_wfh.compare.date_ranges import DateSpan
from asn_wfh.decision import Outcome, Reason
from asn_wfh.kernel.space import Box
from asn_wfh.law.vocabulary import FACETS
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.fields import FacetValues

__all__ = ["format_case", "format_cases", "format_facet_values", "format_outcome", "format_reasons"]

_TAKEN_FOR_GRANTED: Mapping[str, frozenset[str]] = {
    "employer": frozenset({"own"}),
    "employment": frozenset({"pns", "cpns", "pppk", "pppk_paruh_waktu"}),
    "absent": frozenset({"hadir"}),
    "recalled": frozenset({"tidak"}),
}
"""What goes without saying: civil servants of the region, at work, not ordered to the office."""
_FEW = 4
_MANY = 6
_BOXES = 3


def format_case(
    field: CommonSpace, case: Mapping[str, Iterable[str]], lang: str, spare: Iterable[str] = ()
) -> str:
    """The facets of a case in words, without those to spare and what goes without saying."""
    spared = set(spare)
    sides: FacetValues = tuple((name, tuple(values)) for name, values in case.items())
    said = [
        format_facet_values(field, name, values, lang)
        for name, values in sides
        if name not in spared and _TAKEN_FOR_GRANTED.get(name) != frozenset(values)
    ]
    return "; ".join(said)


def format_cases(field: CommonSpace, boxes: Sequence[Box], lang: str) -> str:
    """The first of some boxes in words, and how many more there are; empty for everyone."""
    said = [format_case(field, field.narrowed(box), lang) for box in boxes]
    if not all(said):
        return ""
    text = message("or_else", lang).join(said[:_BOXES])
    more = len(said) - _BOXES
    return message("compare.more", lang, values=text, count=more) if more > 0 else text


def format_facet_values(field: CommonSpace, name: str, values: tuple[str, ...], lang: str) -> str:
    """One facet with its values; those left out, where they are fewer; the first of very many."""
    for place in field.places:
        if field.space.facets[place.period].name == name:
            return _said_dates(place, values, lang)
    every = field.space.facets[field.space.place(name)].values
    spared = [value for value in every if value not in values]
    shown = spared if len(values) > _FEW and len(spared) < len(values) else list(values)
    words = FACETS.get(name)
    said = [words.words[value].label(lang) if words else value for value in shown]
    more = len(said) - _MANY
    if more > 1:
        text = message("compare.more", lang, values=", ".join(said[:_MANY]), count=more)
    else:
        text = message("or", lang).join(said)
    if shown is spared:
        text = message("except", lang, values=text)
    return f"{words.label.label(lang) if words else name}: {text}"


def _said_dates(place: FacetMap, values: tuple[str, ...], lang: str) -> str:
    """Some stretches of dates, those that follow each other in one."""
    said: list[str] = []
    run: list[DateSpan] = []
    for stretch in (*place.stretches, None):
        if stretch is not None and stretch.first.isoformat() in values:
            run.append(stretch)
        elif run:
            dates = {"since": long_date(run[0].first, lang), "until": long_date(run[-1].last, lang)}
            if run[0].first == run[-1].last:
                said.append(message("days.dates", lang, days=dates["since"]))
            else:
                key = "force.from" if run[-1].last == date.max else "force.until"
                said.append(message(key, lang, **dates))
            run = []
    return message("or", lang).join(said)


def format_outcome(outcome: Outcome, lang: str) -> str:
    """Whether they may, in the middle of a sentence."""
    return message(f"compare.{outcome.value}", lang)


def format_reasons(reasons: Iterable[Reason], lang: str, named: Reason | None = None) -> str:
    """The clauses that speak, and the grounds that have none; first the one that is named."""
    cited = list(dict.fromkeys(_cited(reason, lang) for reason in reasons))
    first = _cited(named, lang) if named else ""
    rest = [one for one in cited if one != first]
    if first not in cited or not rest:
        return ", ".join(cited)
    return message("compare.also", lang, clause=first, others=", ".join(rest))


def _cited(reason: Reason, lang: str) -> str:
    return reason.label or message(f"compare.why.{reason.effect}", lang)
