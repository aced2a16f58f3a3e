"""`asn-wfh compare`: every difference between circulars, or between versions of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

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
from asn_wfh.cli.options import CalendarFile, CommandError, Json, Lang, LangOption
from asn_wfh.cli.people_request_with_answer_file_and_counts import PeopleRequest
from asn_wfh.cli.print_output import print_json, print_lines, write_page
from asn_wfh.cli.printed_answer_counts import ComparisonCounts
from asn_wfh.cli.read_option_values import load_calendar_if_given, parse_date_or_today
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.cli.staff_list_option_types import AnswerFiles, OptionalRegion, Sides
from asn_wfh.compare import compare
from asn_wfh.compare.common_space import unique_labels
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.loading.policy_paths import paths_of_policy_and_files_beside
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy
from asn_wfh.report import PageMade, comparison_json, comparison_page, comparison_text

__all__ = ["compare_policies"]


def compare_policies(
    policies: Annotated[
        list[str], typer.Argument(metavar="metavar.policies", help="help.compared")
    ],
    on: Annotated[
        str | None, typer.Option("--on", metavar="metavar.date", help="help.compare_on")
    ] = None,
    staff: StaffListOrFacts = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="metavar.out", help="help.html")
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
    """Compare circulars: who may work from home where, duties, limits and dates in force."""
    if len(policies) < 2:
        raise CommandError(Fault.of("one_policy"))
    loaded = [load_policy(name) for name in policies]
    given = PeopleOptions(
        table, staff, region, side, answers, id_column, columns, errors, out, full_ids
    )
    people, facts_list = given.split_off_csv_with_fact_columns()
    request = people.request(calendar, loaded, loaded[0].name)
    if request is not None:
        if html:
            second = "--staff" if staff else "--table"
            raise CommandError(Fault.of("not_both", first="--html", second=second))
        _compare_people_and_print_counts(request, loaded, on, as_json, lang)
        return
    day = parse_date_or_today(on, loaded[0]) if on else None
    days = load_calendar_if_given(calendar)
    comparison = compare(loaded[0], loaded[1], *loaded[2:], on=day, staff=facts_list, calendar=days)
    if html:
        named = [path for path in (facts_list, calendar) if path]
        inputs = (
            *named,
            *(path for name in policies for path in paths_of_policy_and_files_beside(name)),
        )
        made = PageMade(time_in_region(loaded[0].government).date(), days)
        write_page(html, lambda: comparison_page(comparison, lang, made), inputs)
    if as_json:
        print_json(comparison_json(comparison, lang))
    else:
        print_lines(comparison_text(comparison, lang))


def _compare_people_and_print_counts(
    request: PeopleRequest, policies: Sequence[Policy], on: str | None, as_json: bool, lang: str
) -> None:
    """What circulars answer to many people, written to the file that is asked for, and counted."""
    from asn_wfh.frames.answers_of_several_policies_on_table import compare_table
    from asn_wfh.frames.table_of_answers_for_file import row_id_and_date_table

    if on is None:
        raise CommandError(Fault.of("needs_date"))
    labelled = dict(zip(unique_labels(policies), policies, strict=True))
    with request.progress_bar_naming_file_in_faults(len(policies) + 1, lang) as step:
        people = request.read(parse_dates_or_column(on, policies[0]))
        compared = compare_table(labelled, people.table_to_decide, step)
        step(str(request.out or ""))
        rows = row_id_and_date_table(
            compared.first, request.id_mask, compared.unlike_and_outcome_columns()
        )
        request.write(people, rows, lang)
    request.print_counts(people, ComparisonCounts(compared), as_json, lang)
