"""What an effect rests on beside the `words` of its provision: the option chosen, the lead-in.

An item is read with the clauses that it stands under, and a clause with the options chosen of its
readings.  Here stands what these print; the checks ask for it where the `words` do not say it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.paper.figures.printed_figure import PaperFigure
from asn_wfh.paper.normalize_text_keeping_case import search_form

__all__ = [
    "DAY_KINDS",
    "chosen_option_words",
    "days_of_lead_in_by_kind",
    "days_printed_once_for_all_parts",
    "figures_of_option_and_lead_in",
    "is_breach_ordinal_without_sanction",
    "is_inexact_share_settled_by_option",
    "is_workday_wording_or_no_day_printed",
    "quotations_printed_in",
    "stated_pairs_printed_by_undivided_clause",
    "weekday_ranges_by_span_of_joining_words",
]

DAY_KINDS = frozenset({"weekday", "week", "date"})
"""The figures that a lead-in prints for its items."""

_EVERY = ("setiap", "tiap", "pada", "selama", "seluruh", "semua")

_PairSet = set[tuple[str, str]]


def chosen_option_words(context: AuditContext, view: ProvisionView) -> ParsedText:
    """The words of the options chosen, of the readings that touch a provision."""
    return context.parse_chosen_options(view)


def figures_of_option_and_lead_in(context: AuditContext, view: ProvisionView) -> _PairSet:
    """The figures that an option chosen says, and the days that the lead-in prints."""
    option = chosen_option_words(context, view)
    figures = {(figure.kind, figure.value) for figure in option.figures}
    quoted = view.quotations.kinds_and_values_of_figures
    for span_days in weekday_ranges_by_span_of_joining_words(view.quotations).values():
        figures |= {("weekday", day) for day in span_days}
    stated = view.content.figures - quoted - figures
    for days in days_of_lead_in_by_kind(context, view).values():
        # Who takes over only some of the days must quote them.
        if days <= view.content.figures and days & stated:
            figures |= days
    return figures


def days_printed_once_for_all_parts(context: AuditContext, view: ProvisionView) -> _PairSet:
    """The days that a clause prints once, where a part states just those and quotes none.

    `Setiap hari Rabu ASN boleh WFH, tetapi sedikitnya 50% berada di kantor` is of one day.
    """
    return context.answer_about_provision(_days_printed_once, view)


def _days_printed_once(context: AuditContext, view: ProvisionView) -> _PairSet:
    whole = context.texts_by_clause.get(str(view.provision.at), ParsedText(()))
    days: _PairSet = set()
    for kind in DAY_KINDS:
        quoted = {figure for figure in view.quotations.figures if figure.kind == kind}
        printed = {(kind, figure.value) for figure in whole.figures if figure.kind == kind}
        own = context.provision_text(view).figures
        if printed != {(kind, figure.value) for figure in own if figure.kind == kind}:
            # What another sentence prints is of another part.
            continue
        stated = {pair for pair in view.content.figures if pair[0] == kind}
        if not quoted and printed == stated:
            days |= printed
    return days


def is_breach_ordinal_without_sanction(figure: PaperFigure, views: Sequence[ProvisionView]) -> bool:
    """Whether `pertama kali` stands where no sanction follows a breach."""
    return figure.kind == "breach" and all(view.effect != "sanction" for view in views)


def is_inexact_share_settled_by_option(
    context: AuditContext, view: ProvisionView, figure: PaperFigure
) -> bool:
    """Whether an option chosen prints a share that is no whole percent, and which one it comes to.

    `sepertiga` may be read as `33%`, and `kurang dari 40%` as `39%`.
    """
    if figure.kind != "share" or figure.value.isdecimal():
        return False
    option = {(one.kind, one.value) for one in chosen_option_words(context, view).figures}
    shares = {pair for pair in view.content.figures if pair[0] == "share"}
    return ("share", figure.value) in option and bool(shares & option)


def quotations_printed_in(
    context: AuditContext, view: ProvisionView, paths: Sequence[str]
) -> tuple[str, ...]:
    """The words of a provision that stand in one of some clauses."""
    texts = [f" {search_form(context.normalised_text_by_clause[path])} " for path in paths]
    return tuple(
        words
        for words in view.provision.words
        if any(_stands_as_whole_words(search_form(words), text) for text in texts)
    )


def _stands_as_whole_words(words: str, text: str) -> bool:
    """Whether words stand in a text, and not as a part of longer ones."""
    at = text.find(words)
    while words and at >= 0:
        before, after = text[at - 1], text[at + len(words)]
        longer = (before.isalnum() and words[0].isalnum(), after.isalnum() and words[-1].isalnum())
        if not any(longer):
            return True
        at = text.find(words, at + 1)
    return False


def weekday_ranges_by_span_of_joining_words(
    text: ParsedText,
) -> Mapping[tuple[int, int], frozenset[str]]:
    """The days of each `hari Senin sampai dengan hari Kamis`, by the place of the words between."""
    days: list[str] = list(WEEKDAYS)
    weekdays = [figure for figure in text.figures if figure.kind == "weekday"]
    ranges: dict[tuple[int, int], frozenset[str]] = {}
    for first, last in pairwise(weekdays):
        between = [word.text for word in text.words[first.end : last.begin] if word.text != "hari"]
        if between in (["sampai", "dengan"], ["hingga"]):
            begin, end = days.index(first.value), days.index(last.value)
            ranges[first.end, first.end + len(between)] = frozenset(days[begin : end + 1])
    return ranges


def days_of_lead_in_by_kind(context: AuditContext, view: ProvisionView) -> Mapping[str, _PairSet]:
    """By kind, the days that the nearest clause above prints, where the item prints none."""
    own = {figure.kind for figure in context.provision_text(view).figures}
    days: dict[str, _PairSet] = {}
    for text in reversed(list(context.texts_of_clauses_above(str(view.provision.at)))):
        printed: dict[str, _PairSet] = {}
        for figure in text.figures:
            if figure.kind in DAY_KINDS - own - days.keys():
                printed.setdefault(figure.kind, set()).add((figure.kind, figure.value))
        days |= printed
    return days


def stated_pairs_printed_by_undivided_clause(
    view: ProvisionView, printed: _PairSet, stated: _PairSet
) -> _PairSet:
    """What a clause without parts prints of what its effect states, where it prints no other.

    Of several duties in parts of a clause each must quote its own.
    """
    if view.provision.part:
        return set()
    keys = {key for key, _ in printed - stated}
    return {(key, value) for key, value in printed & stated if key not in keys}


def is_workday_wording_or_no_day_printed(
    context: AuditContext, view: ProvisionView, wording: str
) -> bool:
    """Whether quotation, option or lead-in says `hari kerja`, or nothing names a weekday."""
    if any(wording in words for words in view.provision.words):
        return True
    above = context.texts_of_clauses_above(str(view.provision.at))
    for text in (chosen_option_words(context, view), *above):
        # `setiap hari kerja` names days, `3 hari kerja` counts them.
        if any(f"{every} {wording}" in _words_joined_by_spaces(text) for every in _EVERY):
            return True
    printed = {figure.kind for figure in context.provision_text(view).figures}
    printed |= days_of_lead_in_by_kind(context, view).keys()
    between = {"from", "until"} <= view.rule.stated_keys()
    # Who has leave on no day in particular has it on every working day.
    return not printed & (DAY_KINDS - {"date"} if between else DAY_KINDS)


def _words_joined_by_spaces(text: ParsedText) -> str:
    return " ".join(word.text for word in text.words)
