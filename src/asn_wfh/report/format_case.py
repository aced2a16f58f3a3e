"""Cases, groups and reasons of a comparison in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from asn_wfh.compare.common_space import CommonSpace, FacetMap
from asn_wfh.compare.date_ranges import DateSpan
from asn_wfh.decision import Reason
from asn_wfh.kernel.space import Box
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.fields import FacetValues
from asn_wfh.rules.group_format import format_facet, format_values

__all__ = ["format_case", "format_cases", "format_group", "format_number", "format_reasons"]

_IMPLIED: Mapping[str, frozenset[str]] = {
    "employer": frozenset({"own"}),
    "employment": frozenset({"pns", "cpns", "pppk", "pppk_paruh_waktu"}),
    "absent": frozenset({"hadir"}),
    "recalled": frozenset({"tidak"}),
}
"""What goes without saying: civil servants of the region, at work, not ordered to the office."""
_MANY = 6
_BOXES = 3


def format_case(
    field: CommonSpace, case: Mapping[str, Iterable[str]], lang: str, spare: Iterable[str] = ()
) -> str:
    """The facets of a case in words, without those to spare and what goes without saying."""
    spared = set(spare)
    sides: FacetValues = tuple((name, tuple(values)) for name, values in case.items())
    texts = [
        _facet(field, name, values, lang)
        for name, values in sides
        if name not in spared and _IMPLIED.get(name) != frozenset(values)
    ]
    return "; ".join(texts)


def format_cases(field: CommonSpace, boxes: Sequence[Box], lang: str) -> str:
    """The first of some boxes in words, and how many more there are; empty for everyone."""
    texts = [format_case(field, field.narrowed(box), lang) for box in boxes]
    if not all(texts):
        return ""
    text = message("or_else", lang).join(texts[:_BOXES])
    more = len(texts) - _BOXES
    return message("compare.more", lang, values=text, count=more) if more > 0 else text


def format_group(sides: FacetValues, lang: str) -> str:
    """A group of people by the values of its facets, without the facets' names.

    Affairs, homes and orders are named as such; no sides are all others.
    """
    if not sides:
        return message("compare.page.others", lang)
    texts = []
    for name, values in sides:
        text = format_values(name, values, lang)
        named = ("affair", "domicile", "recalled")
        texts.append(message(f"compare.page.{name}", lang, values=text) if name in named else text)
    return ", ".join(texts)


def format_number(value: int, lang: str) -> str:
    """A number with its thousands apart, as the language has it."""
    return f"{value:,}".replace(",", "." if lang == "id" else ",")


def format_reasons(reasons: Iterable[Reason], lang: str, named: Reason | None = None) -> str:
    """The clauses that speak, and the grounds that have none; first the one that is named."""
    cited = list(dict.fromkeys(_cited(reason, lang) for reason in reasons))
    first = _cited(named, lang) if named else ""
    rest = [citation for citation in cited if citation != first]
    if first not in cited or not rest:
        return ", ".join(cited)
    return message("compare.also", lang, clause=first, others=", ".join(rest))


def _cited(reason: Reason, lang: str) -> str:
    return reason.label or message(f"compare.why.{reason.effect}", lang)


def _facet(field: CommonSpace, name: str, values: tuple[str, ...], lang: str) -> str:
    """One facet of the common space with its values."""
    for place in field.places:
        if field.space.facets[place.period].name == name:
            return _dates(place, values, lang)
    every = field.space.facets[field.space.facet_index(name)].values
    return format_facet(name, values, lang, domain=every, most=_MANY)


def _dates(place: FacetMap, values: tuple[str, ...], lang: str) -> str:
    """Some spans of dates, those that follow each other in one."""
    texts: list[str] = []
    run: list[DateSpan] = []
    for span in (*place.spans, None):
        if span is not None and span.first.isoformat() in values:
            run.append(span)
        elif run:
            dates = {"since": long_date(run[0].first, lang), "until": long_date(run[-1].last, lang)}
            if run[0].first == run[-1].last:
                texts.append(message("days.dates", lang, days=dates["since"]))
            else:
                key = "force.from" if run[-1].last == date.max else "force.until"
                texts.append(message(key, lang, **dates))
            run = []
    return message("or", lang).join(texts)
