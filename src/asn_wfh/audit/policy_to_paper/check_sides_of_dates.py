"""The first and the last day of an effect, laid beside what is printed before each date.

`mulai tanggal 1 April` opens a period, `sampai dengan 30 Juni` closes one, and `5 dan 9 April` are
two days and none between.
"""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.audit_context import AuditContext, ParsedText, ProvisionView, provision_finding
from asn_wfh.audit.ledger import Finding
from asn_wfh.audit.policy_to_paper.option_and_lead_in_words import chosen_option_words
from asn_wfh.paper.figures.printed_date_ranges import days_of_range, side_of_date

__all__ = ["check_sides_of_dates"]

_SIDES_IN_WORDS = {"opening": "mulai {day}", "closing": "sampai dengan {day}"}


def check_sides_of_dates(context: AuditContext, view: ProvisionView) -> Iterator[Finding]:
    """Findings for a first or last day printed as another, and for a period stated as one day."""
    texts = [
        context.provision_text(view),
        *context.texts_of_clauses_above(str(view.provision.at)),
        chosen_option_words(context, view),
    ]
    sides = {pair for text in texts for pair in _dates_with_sides(text)}
    printed = {day for day, _ in sides}
    for first, last in sorted(view.content.windows):
        for day, side in ((first, "opening"), (last, "closing")):
            is_force_day = side == "opening" and view.effect == "in_force"
            if day in printed and (day, side) not in sides and not is_force_day:
                figure = _SIDES_IN_WORDS[side].format(day=day)
                yield provision_finding(view, "ungrounded", "audit_figure", figure=figure)
    windows = {day for window in view.content.windows for day in window}
    for day, side in sorted(_open_ends(texts[0])):
        if day in view.content.listed_days - windows:
            figure = _SIDES_IN_WORDS[side].format(day=day)
            yield provision_finding(view, "unaccounted", "audit_words_figure", figure=figure)


def _dates_with_sides(text: ParsedText) -> Iterator[tuple[str, str]]:
    """Each date with the side of it on which the days lie that it names."""
    for figure in text.figures:
        if figure.kind == "date":
            yield figure.value, side_of_date(text.words, figure)
        elif figure.kind == "range":
            first, last = figure.value.split("/")
            yield from ((first, "opening"), (last, "closing"))


def _open_ends(text: ParsedText) -> set[tuple[str, str]]:
    """The dates that open or close a period of which no other end is printed beside them."""
    ranges = (figure.value for figure in text.figures if figure.kind == "range")
    within = {day.isoformat() for value in ranges for day in days_of_range(value)}
    return {
        (day, side)
        for day, side in _dates_with_sides(text)
        if side != "single" and day not in within
    }
