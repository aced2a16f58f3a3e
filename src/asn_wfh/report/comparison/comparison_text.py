"""The text of a comparison: what differs, table by table, each difference with its clauses."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.compare import Comparison, People
from asn_wfh.messages.sentences import join_all, message
from asn_wfh.report.comparison.comparison_in_words import ComparisonView
from asn_wfh.report.comparison.comparison_view_types import DifferenceRowView, DutyOrFigureView
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = ["comparison_text"]

_OUTCOMES = {
    "must": "compare.required",
    "may": "compare.permitted",
    "may_not": "compare.not_permitted",
}
"""An answer in the middle of a sentence."""


def comparison_text(comparison: Comparison, lang: str) -> Iterator[StyledLine]:
    """A comparison line by line, in `id` or `en`."""
    view = ComparisonView(comparison, lang)
    policies = join_all(view.labels, lang)
    yield StyledLine(
        f"{message('compare.title', lang, policies=policies)} {view.date_or_ordinary_week}", "bold"
    )
    for label, policy in zip(view.labels, comparison.field.policies, strict=True):
        yield StyledLine(f"  {label}: {policy.circular.title_in(lang)}")
    if comparison.empty:
        yield StyledLine(message("compare.same", lang), "bold")
    yield from _difference_lines(view, lang)
    yield from _duty_lines(view, lang)
    yield from _limit_lines(view, lang)
    yield from _in_force_lines(view, lang)
    yield from _wording_change_lines(view, lang)
    yield from _staff_alike_and_differing_lines(comparison, lang)


def _difference_lines(view: ComparisonView, lang: str) -> Iterator[StyledLine]:
    """The rows, and how many boxes they come to."""
    boxes = view.comparison.boxes
    if view.rows:
        yield StyledLine(message("compare.rows", lang, count=len(view.rows)), "bold")
    for row in view.rows:
        yield from _difference_row_lines(view, row, lang)
    if boxes:
        cases = sum(each.points for each in boxes)
        yield StyledLine(message("compare.boxes", lang, boxes=len(boxes), cases=cases))


def _difference_row_lines(
    view: ComparisonView, row: DifferenceRowView, lang: str
) -> Iterator[StyledLine]:
    label = view.labels[row.by]
    yield StyledLine(
        "  " + message("compare.row", lang, label=label, clause=row.clause, case=row.about)
    )
    for number, answer in zip((row.by, row.against), row.answers, strict=True):
        values = {
            "label": view.labels[number],
            "outcome": message(_OUTCOMES[answer.answer], lang),
            "reasons": answer.clauses,
        }
        yield StyledLine("      " + message("compare.answer", lang, **values))
    if row.rest:
        yield StyledLine("      " + message("compare.rest", lang, case=row.rest))
    yield from _people_lines(row.people, lang)


def _people_lines(people: People | None, lang: str) -> Iterator[StyledLine]:
    if people is None or not (people.surely or people.perhaps):
        return
    text = message("compare.people", lang, count=len(people.surely))
    text += f": {', '.join(people.surely)}" if people.surely else ""
    if people.perhaps:
        text += "; " + message("compare.may", lang, count=len(people.perhaps))
        text += f": {', '.join(people.perhaps)}"
    yield StyledLine(f"      {text}")


def _duty_lines(view: ComparisonView, lang: str) -> Iterator[StyledLine]:
    if view.duties:
        yield StyledLine(message("compare.duties", lang, count=len(view.duties)), "bold")
    for duty in view.duties:
        yield from _duty_or_figure_lines(view, duty, message("compare.none_asked", lang))
        yield from _people_lines(duty.people, lang)


def _limit_lines(view: ComparisonView, lang: str) -> Iterator[StyledLine]:
    if view.limits:
        yield StyledLine(message("compare.limits", lang, count=len(view.limits)), "bold")
    for limit in view.limits:
        yield from _duty_or_figure_lines(view, limit)
        if limit.case:
            yield StyledLine(f"      {limit.case}")


def _duty_or_figure_lines(
    view: ComparisonView, paragraph: DutyOrFigureView, text_if_empty: str = ""
) -> Iterator[StyledLine]:
    """The name of a duty or figure, then what each policy says of it."""
    yield StyledLine(f"  {paragraph.name}")
    for label, cell in zip(view.labels, paragraph.cells, strict=True):
        text = "; ".join(statement.text for statement in cell)
        yield StyledLine(f"      {label}: {text or text_if_empty}")


def _in_force_lines(view: ComparisonView, lang: str) -> Iterator[StyledLine]:
    if view.comparison.dates_differ:
        yield StyledLine(message("compare.force", lang), "bold")
        for label, force in zip(view.labels, view.in_force_dates_of_every_policy, strict=True):
            values = {"clause": force.clause, "sentence": force.sentence}
            text = message("compare.clause_sentence", lang, **values)
            signed = message("show.signed", lang, date=force.signed)
            yield StyledLine(f"  {label}: {text}; {signed}")
    boxes = view.comparison.force_boxes
    if boxes:
        cases = sum(each.points for each in boxes)
        yield StyledLine(message("compare.force_boxes", lang, boxes=len(boxes), cases=cases))


def _wording_change_lines(view: ComparisonView, lang: str) -> Iterator[StyledLine]:
    if view.wording_changes:
        yield StyledLine(message("compare.silent", lang, count=len(view.wording_changes)), "bold")
    for change in view.wording_changes:
        yield StyledLine(f"  {change.clause}")
        for number, sentence in change.versions:
            yield StyledLine(f"      {view.labels[number]}: {sentence}")


def _staff_alike_and_differing_lines(comparison: Comparison, lang: str) -> Iterator[StyledLine]:
    headcount = comparison.headcount
    if headcount is None:
        return
    counts = {
        "total": headcount.total,
        "differ": len(headcount.differ.surely),
        "may": len(headcount.differ.perhaps),
        "alike": headcount.alike,
    }
    yield StyledLine(message("compare.staff", lang, **counts), "bold")
    listed = {
        "compare.staff_differ": headcount.differ.surely,
        "compare.staff_may_differ": headcount.differ.perhaps,
    }
    for key, ids in listed.items():
        if ids:
            yield StyledLine("  " + message(key, lang, ids=", ".join(ids)))
