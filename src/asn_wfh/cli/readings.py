"""`asn-wfh readings`: what each reading of a policy changes, and for how many people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from asn_wfh.analysis.reading_report import reading_report
from asn_wfh.cli.check_people_options_and_make_request import PeopleOptions
from asn_wfh.cli.many_people_option_types import (
    ErrorsOption,
    FactColumn,
    FullIds,
    IdColumn,
    OutFile,
    StaffListOrFacts,
    TableFile,
    parse_dates_or_column,
)
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
)
from asn_wfh.cli.people_request_with_answer_file_and_counts import PeopleRequest
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.printed_answer_counts import OptionChangeCounts
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
)
from asn_wfh.cli.staff_list_option_types import AnswerFiles, OptionalRegion, Sides
from asn_wfh.compare import read_staff
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy

__all__ = ["print_reading_changes"]


def print_reading_changes(
    policy: PolicyName,
    stance: Stance = None,
    staff: StaffListOrFacts = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="metavar.date", help="help.readings_on"),
    ] = None,
    calendar: CalendarFile = None,
    table: TableFile = None,
    region: OptionalRegion = None,
    side: Sides = None,
    answers: AnswerFiles = None,
    out: OutFile = None,
    id_column: IdColumn = None,
    columns: FactColumn = None,
    errors: ErrorsOption = "raise",
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show what each reading changes: answers, duties, or what binds the office."""
    loaded = load_policy_under_stance(policy, stance, lang)
    given = PeopleOptions(
        table, staff, region, side, answers, id_column, columns, errors, out, full_ids
    )
    many, facts_list = given.split_off_csv_with_fact_columns()
    request = many.request(calendar, [loaded], loaded.name)
    head = {"schema": 1, "policy": loaded.name, "digest": loaded.digest}
    if request is not None:
        _print_counts_changed_by_options(request, loaded, on, head, as_json, lang)
        return
    day = parse_date_or_today(on, loaded) if on else None
    people = [(member.id, member.who) for member in read_staff(facts_list)] if facts_list else None
    reports = reading_report(loaded, people, day, load_calendar_if_given(calendar))
    if as_json:
        print_json({**head, "readings": [report.as_dict() for report in reports]})
        return
    for report in reports:
        first, *rest = report.explain(lang).splitlines()
        print_line(first, style="bold")
        for line in rest:
            print_line(line)


def _print_counts_changed_by_options(
    request: PeopleRequest,
    policy: Policy,
    on: str | None,
    head: Mapping[str, Any],
    as_json: bool,
    lang: str,
) -> None:
    """What each option answers to many people, written to the file that is asked for, counted."""
    from asn_wfh.frames.answers_of_several_policies_on_table import (
        answers_by_option,
        outcome_columns_by_reading_and_option,
    )
    from asn_wfh.frames.table_of_answers_for_file import row_id_and_date_table

    if on is None:
        raise CommandError(Fault.of("needs_date"))
    steps = sum(len(reading.option_names) - 1 for reading in policy.readings) + 1
    with request.progress_bar_naming_file_in_faults(steps, lang) as step:
        people = request.read(parse_dates_or_column(on, policy))
        options = list(answers_by_option(policy, people.table_to_decide, step))
        step(str(request.out or ""))
        if options:
            first = options[0][2].first
            rows = row_id_and_date_table(
                first, request.id_mask, outcome_columns_by_reading_and_option(options)
            )
            request.write(people, rows, lang)
    request.print_counts(people, OptionChangeCounts(head, options), as_json, lang)
