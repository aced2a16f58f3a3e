"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    require_file,
)
from asn_wfh.cli.read_person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_person,
)
from asn_wfh.cli.staff_decisions import StaffDecisions, StaffList
from asn_wfh.cli.staff_options import (
    AnswerFiles,
    OptionalRegion,
    Sides,
    StaffRequest,
    parse_date_list,
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
from asn_wfh.engine.question import STANCES, StanceWord
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
    id_column: IdColumn = None,
    errors: ErrorsOption = "raise",
    staff: StaffList = None,
    region: OptionalRegion = None,
    side: Sides = None,
    answers: AnswerFiles = None,
    columns: FactColumn = None,
    out: OutFile = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Putuskan bolehkah orang ini, atau tiap orang di tabel atau daftar, WFH pada tanggal itu."""
    word = stance_word_of(stance)
    source = load_policy_or_history(policy, None if word else stance, as_of)
    _check_one_kind_of_people({"--who": who, "--set": stated}, table, staff)
    of_staff = {"--region": region, "--side": side, "--answers": answers}
    if staff is not None:
        TableOptions(None, None, id_column, None, errors, full_ids=False).request(None, ())
        name = region or (source.name if isinstance(source, Policy) else policy)
        listed = StaffRequest(require_file(staff), name, side or (), columns or (), answers or ())
        dates, days = parse_date_list(on, source), load_calendar_if_given(calendar)
        decisions = StaffDecisions(source, dates, listed, days, word, out, full_ids)
        if not decisions.print_all(as_json, lang):
            raise typer.Exit(1)
        return
    for option, value in of_staff.items():
        if value:
            raise CommandError(Fault.of("needs_staff", option=option))
    given = TableOptions(table, out, id_column, columns, errors, full_ids)
    policies = (source,) if isinstance(source, Policy) else source.policies
    request = given.request(calendar, policies)
    if request is not None:
        of_rows = _answers_to_table(request, source, parse_dates(on, source), word, lang)
        if as_json:
            print_json({"policy": source_name(source), **counts_json(of_rows)})
        else:
            request.print_lines(outcome_lines(of_rows, lang), lang)
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


def _check_one_kind_of_people(
    of_person: Mapping[str, object], table: Path | None, staff: Path | None
) -> None:
    """Raise CommandError where a person, a table and a staff list are not one of the three."""
    given = [name for name, value in of_person.items() if value]
    given += [name for name, path in (("--table", table), ("--staff", staff)) if path is not None]
    if len(given) > 1 and (table or staff):
        raise CommandError(Fault.of("not_both", first=given[0], second=given[-1]))


def stance_word_of(stance: Sequence[str] | None) -> StanceWord | None:
    """The one word that stands for all readings; None where they are named one by one."""
    return next((word for word in STANCES if stance == [word]), None)


def print_decision(decision: Decision, as_json: bool, lang: str) -> None:
    """A decision as JSON, or explained with its outcome in colour."""
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(cast("Word", lang)).splitlines()
    print_line(first, style=_COLOURS[decision.outcome])
    for line in rest:
        print_line(line)
