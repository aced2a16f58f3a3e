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
from asn_wfh.compare import Comparison, People, compare, told
from asn_wfh.compare.duties import Demand
from asn_wfh.compare.format_case import said_case, said_cases, said_outcome, said_reasons
from asn_wfh.compare.rows import Row
from asn_wfh.files.write import write_file
from asn_wfh.law.vocabulary import DUTY
from asn_wfh.limits import FigureLine
from asn_wfh.loading.registry import files_of, load_policy
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import long_date, say

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
        print_json(told(found, lang))
        return
    for line, style in _lines(found, lang):
        out(line, style=style)


def _lines(found: Comparison, lang: str) -> Iterator[Line]:
    """The comparison as text: what differs, table by table."""
    day = say("compare.week", lang)
    if found.on is not None:
        day = say("compare.on", lang, day=long_date(found.on, lang, weekday=True))
    policies = say("and", lang).join(found.labels)
    yield f"{say('compare.title', lang, policies=policies)} {day}", "bold"
    for label, policy in zip(found.labels, found.field.policies, strict=True):
        yield f"  {label}: {policy.circular.title_in(lang)}", ""
    if found.empty:
        yield say("compare.same", lang), "bold"
    yield from _answers(found, lang)
    yield from _duties(found, lang)
    yield from _limits(found, lang)
    yield from _forces(found, lang)
    yield from _silent(found, lang)
    if found.headcount is not None:
        differ = found.headcount.differ
        yield (
            say(
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
        yield say("compare.rows", lang, count=len(found.rows)), "bold"
    for row in found.rows:
        yield from _row(found, row, lang)
    if found.boxes:
        cases = sum(each.points for each in found.boxes)
        yield say("compare.boxes", lang, boxes=len(found.boxes), cases=cases), ""


def _row(found: Comparison, row: Row, lang: str) -> Iterator[Line]:
    case = found.field.narrowed(row.box)
    about = {name: values for name, values in case.items() if name in row.about}
    who = said_case(found.field, about, lang) or say("compare.everyone", lang)
    label = found.labels[row.by]
    yield "  " + say("compare.row", lang, label=label, clause=row.reason.label, case=who), ""
    for number, outcome, reasons in zip(
        (row.by, row.against), row.outcomes, row.reasons, strict=True
    ):
        answer = said_outcome(outcome, lang)
        said = said_reasons(reasons, lang, row.reason)
        label = found.labels[number]
        yield (
            "      " + say("compare.answer", lang, label=label, outcome=answer, reasons=said),
            "",
        )
    rest = said_case(found.field, case, lang, spare=row.about)
    if rest:
        yield "      " + say("compare.rest", lang, case=rest), ""
    yield from _people(row.people, lang)


def _people(people: People | None, lang: str) -> Iterator[Line]:
    if people is None:
        return
    said = say("compare.people", lang, count=len(people.surely))
    said += f": {', '.join(people.surely)}" if people.surely else ""
    if people.perhaps:
        said += "; " + say("compare.may", lang, count=len(people.perhaps))
        said += f": {', '.join(people.perhaps)}"
    yield f"      {said}", ""


def _duties(found: Comparison, lang: str) -> Iterator[Line]:
    if found.duties:
        yield say("compare.duties", lang, count=len(found.duties)), "bold"
    for row in found.duties:
        yield f"  {DUTY[row.duty].label(lang)}", ""
        for label, demands in zip(found.labels, row.demands, strict=True):
            yield f"      {label}: {_demanded(demands, lang)}", ""
        yield from _people(row.people, lang)


def _demanded(demands: Sequence[Demand], lang: str) -> str:
    said = [
        say("compare.clause_sentence", lang, clause=d.label, sentence=d.sentence(lang))
        for d in demands
    ]
    return "; ".join(said) or say("compare.none_asked", lang)


def _limits(found: Comparison, lang: str) -> Iterator[Line]:
    if found.limits:
        yield say("compare.limits", lang, count=len(found.limits)), "bold"
    for row in found.limits:
        yield f"  {say(f'figure.{row.figure}', lang)}", ""
        for label, lines in zip(found.labels, row.lines, strict=True):
            yield f"      {label}: {_figures(lines, lang)}", ""
        case = said_cases(found.field, row.where, lang)
        if case:
            yield f"      {say('compare.apart', lang, case=case)}", ""


def _figures(lines: Sequence[FigureLine], lang: str) -> str:
    return "; ".join(line.sentence(lang) for line in lines)


def _forces(found: Comparison, lang: str) -> Iterator[Line]:
    if found.force_differs:
        yield say("compare.force", lang), "bold"
        for policy, force in zip(found.field.policies, found.forces, strict=True):
            said = policy.force.sentence(lang)
            line = say("compare.clause_sentence", lang, clause=force.clause, sentence=said)
            signed = say("show.signed", lang, date=long_date(force.signed, lang))
            yield f"  {force.label}: {line}; {signed}", ""
    if found.force_boxes:
        cases = sum(each.points for each in found.force_boxes)
        yield say("compare.force_boxes", lang, boxes=len(found.force_boxes), cases=cases), ""


def _silent(found: Comparison, lang: str) -> Iterator[Line]:
    if found.silent:
        yield say("compare.silent", lang, count=len(found.silent)), "bold"
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
