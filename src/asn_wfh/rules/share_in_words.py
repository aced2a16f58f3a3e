"""A share in words: its figures on the printed side, and what they leave of the home side."""

from __future__ import annotations

from collections.abc import Iterable

from asn_wfh.law.own_fact_value_labels import code_as_words
from asn_wfh.messages.sentences import join_all, join_nonempty, message
from asn_wfh.rules.group_in_words import describe_group
from asn_wfh.rules.group_of_people import FacetValues
from asn_wfh.rules.read_share_bounds_as_home_interval import PrintedBound, home_interval

__all__ = ["describe_share_rows", "describe_share_without_figure"]


def describe_share_rows(
    rows: Iterable[tuple[FacetValues, tuple[PrintedBound, ...]]],
    chosen_by: tuple[str, ...] | None,
    lang: str,
) -> str:
    """The bounds of each row and what they mean, for the people of the row."""
    by = _describe_how_people_are_chosen(chosen_by, lang)
    return "; ".join(_describe_share_row(box, bounds, by, lang) for box, bounds in rows)


def describe_share_without_figure(chosen_by: tuple[str, ...] | None, lang: str) -> str:
    """A share of which the paper prints no figure: whoever is chosen is at home."""
    return message("share.any", lang, by=_describe_how_people_are_chosen(chosen_by, lang))


def _describe_how_people_are_chosen(chosen_by: tuple[str, ...] | None, lang: str) -> str:
    """What says who is at home: the roster, or an act for each person."""
    if not chosen_by:
        return message("share.by_roster", lang)
    acts = join_all([code_as_words(act) for act in chosen_by], lang)
    return message("share.by_act", lang, acts=acts)


def _describe_share_row(
    box: FacetValues, bounds: tuple[PrintedBound, ...], by: str, lang: str
) -> str:
    first, *rest = (
        message(f"share.{side}_{bound}", lang, share=figure) for side, bound, figure in bounds
    )
    small = (text[0].lower() + text[1:] for text in rest)
    figures = join_all((first, *small), lang)
    meaning = _describe_home_side_and_how_it_is_chosen(bounds, by, lang)
    people = message("people", lang, group=describe_group([box], lang)) if box else ""
    return ", ".join(filter(None, (join_nonempty(figures, people), meaning)))


def _describe_home_side_and_how_it_is_chosen(
    bounds: tuple[PrintedBound, ...], by: str, lang: str
) -> str:
    """What the bounds leave of the home side, and by what its people are chosen."""
    interval = home_interval(bounds)
    if interval.is_nobody:
        return message("share.meaning_nobody", lang)
    if interval.is_everybody:
        return message("share.meaning_everybody", lang)
    if all(side == "home" for side, _, _ in bounds):
        return by
    if interval.low and interval.high == 100:
        return message("share.meaning_at_least", lang, share=interval.low, by=by)
    if not interval.low:
        return message("share.meaning_at_most", lang, share=interval.high, by=by)
    if interval.low == interval.high:
        return message("share.meaning_exactly", lang, share=interval.low, by=by)
    return message("share.meaning_between", lang, low=interval.low, high=interval.high, by=by)
