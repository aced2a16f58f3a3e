"""`asn-wfh roster replan`: a roster that stands, drawn anew from a day on."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.book_options import time_in_region
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
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.report.printed_roster import PrintedRoster, holidays_between
from asn_wfh.roster import certificate, replan_roster

__all__ = ["replan_and_write_roster"]


def replan_and_write_roster(
    policy: PolicyName,
    staff: StaffListOption,
    first: Annotated[
        str, typer.Option("--from", metavar="DATE", help="Sejak hari ini disusun ulang.")
    ],
    region: OptionalRegion = None,
    side: Sides = None,
    column: Columns = None,
    answers: AnswerFiles = None,
    absences: AbsenceFile = None,
    published: PublishedFile = None,
    book: OptionalBook = None,
    calendar: CalendarFile = None,
    stance: Stance = None,
    revision: Annotated[
        int,
        typer.Option(
            "--revision", metavar="N", min=1, help="Susunan ulang ke berapa, untuk kalender."
        ),
    ] = 1,
    out: RosterOutputFiles = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Susun ulang jadwal yang berlaku sejak suatu hari; hari-hari sebelumnya tetap."""
    paths = out or []
    check_roster_output_paths(paths, full_ids)
    circular = load_policy_under_stance(policy, stance)
    start = parse_date_or_today(first, circular)
    work_days = load_calendar_if_given(calendar)
    request = StaffRequest(
        require_file(staff), region or circular.name, side or (), column or (), answers or ()
    )
    opened = open_book_if_given(book)
    standing = read_published_roster(published, opened)
    if standing is None:
        raise CommandError(Fault.of("roster_nothing_stands"))
    with progress_bar(message("staff.step.read", lang, file=staff.name), 3) as step:
        people = read_roster_staff(request, absences, opened, start)
        step(message("roster.step.plan", lang, count=sum(day >= start for day in standing.days)))
        roster = replan_roster(
            circular,
            people.reading.members,
            standing,
            start,
            absences=people.absences,
            calendar=work_days,
        )
        step(message("roster.step.certify", lang))
        period = (roster.days[0], roster.days[-1])
        printed = PrintedRoster(
            circular,
            roster,
            certificate(roster),
            tuple(holidays_between(roster.days, *period, work_days)),
            full_ids,
            people.list_rows,
        )
    stamp = time_in_region(circular.government)
    result = RosterResult(people, printed, standing, stamp, lang, revision)
    inputs = [path for path in (absences, published, book, calendar) if path is not None]
    result.write_files(paths, inputs)
    result.print_summary(paths, as_json)
