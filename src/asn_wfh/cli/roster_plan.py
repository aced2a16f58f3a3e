"""`asn-wfh roster plan`: who is at home on which day, in every office of a staff list."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.book_options import time_in_region
from asn_wfh.cli.options import (
    CalendarFile,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
    print_plain_to_stream,
    progress_bar,
    require_file,
)
from asn_wfh.cli.roster_options import (
    AbsenceFile,
    OptionalBook,
    PublishedFile,
    RosterOutputFiles,
    StaffListOption,
    open_book_if_given,
    read_published_roster,
    read_roster_staff,
)
from asn_wfh.cli.roster_outputs import check_roster_output_paths
from asn_wfh.cli.roster_result import RosterResult
from asn_wfh.cli.staff_options import AnswerFiles, Columns, OptionalRegion, Sides, StaffRequest
from asn_wfh.cli.table_options import FullIds
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.report.printed_roster import PrintedRoster, holidays_between
from asn_wfh.roster import certificate, plan_roster, wfh_days

__all__ = ["plan_and_write_roster"]


def plan_and_write_roster(
    policy: PolicyName,
    staff: StaffListOption,
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="Hari pertama.")],
    last: Annotated[str, typer.Option("--until", metavar="DATE", help="Hari terakhir.")],
    region: OptionalRegion = None,
    side: Sides = None,
    column: Columns = None,
    answers: AnswerFiles = None,
    absences: AbsenceFile = None,
    published: PublishedFile = None,
    book: OptionalBook = None,
    calendar: CalendarFile = None,
    stance: Stance = None,
    out: RosterOutputFiles = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Susun jadwal WFH: siapa di rumah pada hari apa, adil dan dapat diperiksa."""
    paths = out or []
    check_roster_output_paths(paths, full_ids)
    circular = load_policy_under_stance(policy, stance)
    start, end = parse_date_or_today(first, circular), parse_date_or_today(last, circular)
    work_days = load_calendar_if_given(calendar)
    days = wfh_days(circular, start, end, calendar=work_days)
    request = StaffRequest(
        require_file(staff), region or circular.name, side or (), column or (), answers or ()
    )
    opened = open_book_if_given(book)
    standing = read_published_roster(published, opened)
    with progress_bar(message("staff.step.read", lang, file=staff.name), 3) as step:
        people = read_roster_staff(request, absences, opened, start)
        step(message("roster.step.plan", lang, count=len(days.days)))
        roster = plan_roster(
            circular,
            people.reading.members,
            days.days,
            published=standing,
            absences=people.absences,
            calendar=work_days,
        )
        step(message("roster.step.certify", lang))
        printed = PrintedRoster(
            circular,
            roster,
            certificate(roster),
            tuple(holidays_between(roster.days, start, end, work_days)),
            full_ids,
            people.list_rows,
        )
    result = RosterResult(people, printed, standing, time_in_region(circular.government), lang)
    inputs = [path for path in (absences, published, book, calendar) if path is not None]
    result.write_files(paths, inputs)
    for day in days.open_days:
        print_plain_to_stream(message("roster.open_day", lang, day=long_date(day, lang)))
    result.print_summary(paths, as_json)
