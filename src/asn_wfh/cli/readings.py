"""`asn-wfh readings`: what each reading of a policy changes, and for how many people."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.analysis.reading_report import reading_report
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
    print_json,
    print_line,
)
from asn_wfh.cli.table_counts import OptionAnswers, reading_counts_json, reading_lines
from asn_wfh.cli.table_options import (
    ErrorsOption,
    FactColumn,
    FullIds,
    IdColumn,
    OutFile,
    TableFile,
    TableOptions,
    TableRequest,
    parse_dates,
)
from asn_wfh.compare import read_staff
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy

__all__ = ["print_reading_changes"]


def print_reading_changes(
    policy: PolicyName,
    stance: Stance = None,
    staff: Annotated[
        Path | None,
        typer.Option("--staff", metavar="FILE", help="Daftar pegawai (CSV), untuk dihitung."),
    ] = None,
    on: Annotated[
        str | None,
        typer.Option(
            "--on", metavar="DATE", help="Hitung pada tanggal ini; tanpa ini, hari biasa."
        ),
    ] = None,
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
    """Tunjukkan yang diubah tiap tafsir: jawaban, kewajiban, atau ketentuan bagi kantor."""
    loaded = load_policy_under_stance(policy, stance)
    given = TableOptions(table, out, id_column, columns, errors, full_ids)
    request = given.request(calendar, [loaded])
    head = {"schema": 1, "policy": loaded.name, "digest": loaded.digest}
    if request is not None:
        if staff:
            raise CommandError(Fault.of("not_both", first="--staff", second="--table"))
        options = _options_of_table(request, loaded, on, lang)
        if as_json:
            print_json({**head, "readings": reading_counts_json(options)})
        else:
            request.print_lines(reading_lines(options, lang), lang)
        return
    day = parse_date_or_today(on, loaded) if on else None
    people = [(member.id, member.who) for member in read_staff(staff)] if staff else None
    reports = reading_report(loaded, people, day, load_calendar_if_given(calendar))
    if as_json:
        answers = [report.as_dict() for report in reports]
        print_json({**head, "readings": answers})
        return
    for report in reports:
        first, *rest = report.explain(lang).splitlines()
        print_line(first, style="bold")
        for line in rest:
            print_line(line)


def _options_of_table(
    request: TableRequest, policy: Policy, on: str | None, lang: str
) -> OptionAnswers:
    """What each option answers to the people of a table, written to the file that is asked for."""
    from asn_wfh.frames.answer_table import beside_table
    from asn_wfh.frames.compare_tables import answers_by_option, option_columns

    if on is None:
        raise CommandError(Fault.of("needs_date"))
    steps = sum(len(reading.option_names) - 1 for reading in policy.readings) + 1
    with request.progress(steps, lang) as step:
        asked = request.read(parse_dates(on, policy))
        options = list(answers_by_option(policy, asked, step))
        step(str(request.out or ""))
        if options:
            first = options[0][2].first
            request.write(beside_table(first, request.mask, option_columns(options)))
    return options
