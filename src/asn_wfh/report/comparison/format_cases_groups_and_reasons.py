"""Cases, groups and reasons of a comparison in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from asn_wfh.compare.common_space import CommonSpace, FacetMap
from asn_wfh.compare.compared_date_spans import DateSpan
from asn_wfh.decision import Reason
from asn_wfh.kernel.boxes import Box
from asn_wfh.messages.sentences import join_alternatives, long_date, message
from asn_wfh.rules.group_in_words import format_facet, format_values
from asn_wfh.rules.group_of_people import FacetValues

__all__ = [
    "format_case",
    "format_first_cases",
    "format_group",
    "format_reasons",
]

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
    common: CommonSpace,
    case: Mapping[str, Iterable[str]],
    lang: str,
    omitted_facets: Iterable[str] = (),
) -> str:
    """The facets of a case in words, but for those omitted and what goes without saying."""
    omitted = set(omitted_facets)
    sides: FacetValues = tuple((name, tuple(values)) for name, values in case.items())
    texts = [
        _format_facet_values(common, name, values, lang)
        for name, values in sides
        if name not in omitted and _IMPLIED.get(name) != frozenset(values)
    ]
    return "; ".join(texts)


def format_first_cases(common: CommonSpace, boxes: Sequence[Box], lang: str) -> str:
    """The first of some boxes in words, and how many more there are; empty for everyone."""
    texts = [format_case(common, common.values_of_narrowed_facets_only(box), lang) for box in boxes]
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


def format_reasons(reasons: Iterable[Reason], lang: str, cited_first: Reason | None = None) -> str:
    """The clauses that speak, and the grounds that have none; `cited_first` stands first."""
    cited = list(dict.fromkeys(_format_clause_or_ground(reason, lang) for reason in reasons))
    first = _format_clause_or_ground(cited_first, lang) if cited_first else ""
    rest = [citation for citation in cited if citation != first]
    if first not in cited or not rest:
        return ", ".join(cited)
    return message("compare.also", lang, clause=first, others=", ".join(rest))


def _format_clause_or_ground(reason: Reason, lang: str) -> str:
    """The label of a clause, or a ground in a few words."""
    return reason.label or message(f"compare.why.{reason.effect}", lang)


def _format_facet_values(common: CommonSpace, name: str, values: tuple[str, ...], lang: str) -> str:
    """One facet of the common space with its values."""
    for place in common.facet_maps:
        if common.space.facets[place.period_index].name == name:
            return _format_date_spans(place, values, lang)
    every = common.space.facets[common.space.facet_index(name)].values
    return format_facet(name, values, lang, domain=every, most=_MANY)


def _format_date_spans(facet_map: FacetMap, first_dates: tuple[str, ...], lang: str) -> str:
    """The spans that begin on some dates, in words, those that follow each other as one."""
    texts: list[str] = []
    run: list[DateSpan] = []
    for span in (*facet_map.spans, None):
        if span is not None and span.first.isoformat() in first_dates:
            run.append(span)
        elif run:
            dates = {"since": long_date(run[0].first, lang), "until": long_date(run[-1].last, lang)}
            if run[0].first == run[-1].last:
                texts.append(message("days.dates", lang, days=dates["since"]))
            else:
                key = "force.from" if run[-1].last == date.max else "force.until"
                texts.append(message(key, lang, **dates))
            run = []
    return join_alternatives(texts, lang)
