"""`asn-wfh compare`: every difference between circulars, or between versions of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    calendar_of,
    date_of,
    existing,
    out,
    print_json,
)
from asn_wfh.compare import Comparison, People, compare, to_json
from asn_wfh.compare.duties import Demand
from asn_wfh.compare.format_case import format_case, format_cases, format_outcome, format_reasons
from asn_wfh.compare.rows import DifferenceRow
from asn_wfh.files.write import write_file
from asn_wfh.law.vocabulary import DUTY
from asn_wfh.limits import FigureLine
from asn_wfh.loading.registry import files_of, load_policy
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import long_date, message

__all__ = ["compare_policies"]

Line = tuple[str, str]


def compare_policies(
    policies: Annotated[
        list[str], typer.Argument(metavar="A B...", help="Dua kebijakan atau lebih.")
    ],
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="Tanggal; tanpa ini, minggu biasa.")
    ] = None,
    staff: Annotated[
        Path | None, typer.Option("--staff", metavar="FILE", help="Daftar pegawai (CSV).")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT", help="Tulis halaman HTML.")
    ] = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Bandingkan surat edaran: siapa boleh WFH di mana, kewajiban, batas, dan masa berlaku."""
    if len(policies) < 2:
        raise CommandError(Fault.of("one_policy"))
    held = [load_policy(name) for name in policies]
    day = date_of(on, held[0]) if on else None
    if staff:
        existing(staff)
    days = calendar_of(calendar)
    found = compare(held[0], held[1], *held[2:], on=day, staff=staff, calendar=days)
    if html:
        named = [path for path in (staff, calendar) if path]
        inputs = (*named, *(path for name in policies for path in files_of(name)))
        write_file(html, _page(found, lang), inputs)
    if as_json:
        print_json(to_json(found, lang))
        return
    for line, style in _lines(found, lang):
        out(line, style=style)


def _lines(found: Comparison, lang: str) -> Iterator[Line]:
    """The comparison as text: what differs, table by table."""
    day = message("compare.week", lang)
    if found.on is not None:
        day = message("compare.on", lang, day=long_date(found.on, lang, weekday=True))
    policies = message("and", lang).join(found.labels)
    yield f"{message('compare.title', lang, policies=policies)} {day}", "bold"
    for label, policy in zip(found.labels, found.field.policies, strict=True):
        yield f"  {label}: {policy.circular.title_in(lang)}", ""
    if found.empty:
        yield message("compare.same", lang), "bold"
    yield from _answers(found, lang)
    yield from _duties(found, lang)
    yield from _limits(found, lang)
    yield from _forces(found, lang)
    yield from _silent(found, lang)
    if found.headcount is not None:
        differ = found.headcount.differ
        yield (
            message(
                "compare.staff",
                lang,
                total=found.headcount.total,
                differ=len(differ.surely),
                may=len(differ.perhaps),
                alike=found.headcount.alike,
            ),
            "bold",
        )


def _answers(found: Comparison, lang: str) -> Iterator[Line]:
    """The rows, and how many boxes they come to."""
    if found.rows:
        yield message("compare.rows", lang, count=len(found.rows)), "bold"
    for row in found.rows:
        yield from _row(found, row, lang)
    if found.boxes:
        cases = sum(each.points for each in found.boxes)
        yield message("compare.boxes", lang, boxes=len(found.boxes), cases=cases), ""


def _row(found: Comparison, row: DifferenceRow, lang: str) -> Iterator[Line]:
    case = found.field.narrowed(row.box)
    about = {name: values for name, values in case.items() if name in row.about}
    who = format_case(found.field, about, lang) or message("compare.everyone", lang)
    label = found.labels[row.by]
    yield "  " + message("compare.row", lang, label=label, clause=row.reason.label, case=who), ""
    for number, outcome, reasons in zip(
        (row.by, row.against), row.outcomes, row.reasons, strict=True
    ):
        answer = format_outcome(outcome, lang)
        said = format_reasons(reasons, lang, row.reason)
        label = found.labels[number]
        yield (
            "      " + message("compare.answer", lang, label=label, outcome=answer, reasons=said),
            "",
        )
    rest = format_case(found.field, case, lang, spare=row.about)
    if rest:
        yield "      " + message("compare.rest", lang, case=rest), ""
    yield from _people(row.people, lang)


def _people(people: People | None, lang: str) -> Iterator[Line]:
    if people is None:
        return
    said = message("compare.people", lang, count=len(people.surely))
    said += f": {', '.join(people.surely)}" if people.surely else ""
    if people.perhaps:
        said += "; " + message("compare.may", lang, count=len(people.perhaps))
        said += f": {', '.join(people.perhaps)}"
    yield f"      {said}", ""


def _duties(found: Comparison, lang: str) -> Iterator[Line]:
    if found.duties:
        yield message("compare.duties", lang, count=len(found.duties)), "bold"
    for row in found.duties:
        yield f"  {DUTY[row.duty].label(lang)}", ""
        for label, demands in zip(found.labels, row.demands, strict=True):
            yield f"      {label}: {_demanded(demands, lang)}", ""
        yield from _people(row.people, lang)


def _demanded(demands: Sequence[Demand], lang: str) -> str:
    said = [
        message("compare.clause_sentence", lang, clause=d.label, sentence=d.sentence(lang))
        for d in demands
    ]
    return "; ".join(said) or message("compare.none_asked", lang)


def _limits(found: Comparison, lang: str) -> Iterator[Line]:
    if found.limits:
        yield message("compare.limits", lang, count=len(found.limits)), "bold"
    for row in found.limits:
        yield f"  {message(f'figure.{row.figure}', lang)}", ""
        for label, lines in zip(found.labels, row.lines, strict=True):
            yield f"      {label}: {_figures(lines, lang)}", ""
        case = format_cases(found.field, row.where, lang)
        if case:
            yield f"      {message('compare.apart', lang, case=case)}", ""


def _figures(lines: Sequence[FigureLine], lang: str) -> str:
    return "; ".join(line.sentence(lang) for line in lines)


def _forces(found: Comparison, lang: str) -> Iterator[Line]:
    if found.force_differs:
        yield message("compare.force", lang), "bold"
        for policy, force in zip(found.field.policies, found.forces, strict=True):
            said = policy.force.sentence(lang)
            line = message("compare.clause_sentence", lang, clause=force.clause, sentence=said)
            signed = message("show.signed", lang, date=long_date(force.signed, lang))
            yield f"  {force.label}: {line}; {signed}", ""
    if found.force_boxes:
        cases = sum(each.points for each in found.force_boxes)
        yield message("compare.force_boxes", lang, boxes=len(found.force_boxes), cases=cases), ""


def _silent(found: Comparison, lang: str) -> Iterator[Line]:
    if found.silent:
        yield message("compare.silent", lang, count=len(found.silent)), "bold"
    for each in found.silent:
        yield f"  {each.label}", ""
        for number, said in zip((each.first, each.other), each.sentences(lang), strict=True):
            yield f"      {found.labels[number]}: {said}", ""


def _page(found: Comparison, lang: str) -> bytes:
    from asn_wfh.report import comparison_page

    try:
        return comparison_page(found, lang).encode()
    except ModuleNotFoundError:
        raise CommandError(Fault.of("missing_report")) from None
