"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    Stance,
    load_calendar_if_given,
    load_policy_or_history,
    parse_date_or_today,
    parse_pairs,
    print_json,
    print_line,
)
from asn_wfh.cli.person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_person,
)
from asn_wfh.cli.table_counts import counts_json, outcome_lines
from asn_wfh.cli.table_options import (
    Dates,
    ErrorsOption,
    FactColumn,
    FullIds,
    IdColumn,
    OutFile,
    TableFile,
    TableOptions,
    TableRequest,
    parse_dates,
    source_name,
)
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.decide import decide as decided
from asn_wfh.engine.question import STANCES
from asn_wfh.history import History
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.policy import Policy

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers

__all__ = ["OnDate", "Stated", "Who", "decide", "print_decision"]

_COLOURS = {
    Outcome.PERMITTED: "bold green",
    Outcome.NOT_PERMITTED: "bold red",
    Outcome.UNDETERMINED: "bold yellow",
}

Source = Annotated[
    str,
    typer.Argument(
        metavar="POLICY",
        help="Nama kebijakan bawaan, jalur berkas YAML, kode wilayah, atau folder satu wilayah.",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--known", metavar="DATE", help="Menurut yang sudah diketahui pada tanggal ini."),
]
OnDate = Annotated[
    str, typer.Argument(metavar="DATE", help="Tanggal, misalnya 2026-04-10, atau hari-ini.")
]
OnDates = Annotated[
    str,
    typer.Argument(
        metavar="DATE",
        help="Tanggal, misalnya 2026-04-10, atau hari-ini; untuk tabel juga beberapa tanggal "
        "dengan koma, atau kolom:NAMA.",
    ),
]
Who = Annotated[
    Path | None,
    typer.Option(
        "--who",
        metavar="FILE",
        help="Berkas YAML atau JSON berisi fakta, atau daftar fakta yang semuanya benar.",
    ),
]
Stated = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FAKTA=NILAI", help="Satu fakta; dapat diulang."),
]


def decide(
    policy: Source,
    on: OnDates,
    who: Who = None,
    stated: Stated = None,
    stance: Stance = None,
    as_of: AsOf = None,
    calendar: CalendarFile = None,
    table: TableFile = None,
    out: OutFile = None,
    id_column: IdColumn = None,
    columns: FactColumn = None,
    errors: ErrorsOption = "raise",
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Putuskan bolehkah orang ini, atau tiap orang di tabel, WFH pada tanggal itu."""
    word = stance[0] if stance and len(stance) == 1 and stance[0] in STANCES else None
    source = load_policy_or_history(policy, None if word else stance, as_of)
    given = TableOptions(table, out, id_column, columns, errors, full_ids)
    policies = (source,) if isinstance(source, Policy) else source.policies
    request = given.request(calendar, policies)
    if request is not None and (who or stated):
        first = "--who" if who else "--set"
        raise CommandError(Fault.of("not_both", first=first, second="--table"))
    if request is not None:
        answers = _answers_to_table(request, source, parse_dates(on, source), word, lang)
        if as_json:
            print_json({"policy": source_name(source), **counts_json(answers)})
        else:
            request.print_lines(outcome_lines(answers, lang), lang)
        return
    day = parse_date_or_today(on, source)
    descriptions = read_descriptions_of_person(who, parse_pairs(stated))
    described, facts, days = (
        civil_servants_of(descriptions, source),
        day_arguments_for_decide(descriptions),
        load_calendar_if_given(calendar),
    )
    decision = decided(source, described, day, **facts, calendar=days, stance=word)
    print_decision(decision, as_json, lang)


def _answers_to_table(
    request: TableRequest, source: Policy | History, on: Dates, stance: str | None, lang: str
) -> Answers:
    """The answers to a table, written to the file that is asked for."""
    from asn_wfh.frames.answer_table import answer_table

    with request.progress(2, lang) as step:
        asked = request.read(on)
        step(source_name(source))
        answers = asked.of(source, stance=stance)
        step(str(request.out or ""))
        if request.out is not None:
            request.write(answer_table(answers, request.mask, lang))
    return answers


def print_decision(decision: Decision, as_json: bool, lang: str) -> None:
    """A decision as JSON, or explained with its outcome in colour."""
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(cast("Word", lang)).splitlines()
    print_line(first, style=_COLOURS[decision.outcome])
    for line in rest:
        print_line(line)
