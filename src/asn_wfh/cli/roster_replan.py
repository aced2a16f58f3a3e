"""`asn-wfh roster replan`: a roster that stands, drawn anew from a day on."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.many_people_option_types import FullIds
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
)
from asn_wfh.cli.print_output import progress_bar
from asn_wfh.cli.read_inputs_of_roster import RosterRequest, staff_request_of_policy
from asn_wfh.cli.read_option_values import load_policy_under_stance, parse_date_or_today
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.cli.roster_options import (
    AbsenceFile,
    OptionalBook,
    PublishedFile,
    RosterOutputFiles,
    StaffListOption,
)
from asn_wfh.cli.staff_list_option_types import AnswerFiles, Columns, OptionalRegion, Sides
from asn_wfh.cli.write_and_print_roster import RosterOfStaff
from asn_wfh.cli.write_roster_files import refuse_unknown_suffix_or_json_without_ids
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.roster import replan_roster

__all__ = ["replan_and_write_roster"]


def replan_and_write_roster(
    policy: PolicyName,
    staff: StaffListOption,
    first: Annotated[str, typer.Option("--from", metavar="metavar.date", help="help.replan_from")],
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
        typer.Option("--revision", metavar="N", min=1, help="help.revision"),
    ] = 1,
    out: RosterOutputFiles = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Plan the roster in force anew from a day on; the days before stay as they are."""
    paths = out or []
    refuse_unknown_suffix_or_json_without_ids(paths, full_ids)
    circular = load_policy_under_stance(policy, stance)
    listed = staff_request_of_policy(circular, staff, region, side, column, answers)
    request = RosterRequest(circular, listed, absences, published, book, calendar)
    start = parse_date_or_today(first, circular)
    standing = request.read_standing_roster()
    if standing is None:
        raise CommandError(Fault.of("roster_nothing_stands"))
    days = sum(day >= start for day in standing.days)
    with progress_bar(message("staff.step.read", lang, file=staff.name), days + 2) as step:
        people = request.read_staff(request.standing_recalls(start))
        roster = replan_roster(
            circular,
            people.reading.members,
            standing,
            start,
            absences=people.absences,
            calendar=request.work_days,
            before_day=lambda day: step(message("roster.step.day", lang, day=long_date(day, lang))),
        )
        step(message("roster.step.certify", lang))
        period = (roster.days[0], roster.days[-1])
        printed = request.roster_to_print_with_certificate(roster, people, period, full_ids)
    stamp = time_in_region(circular.government)
    result = RosterOfStaff(request, people, printed, standing, stamp, lang, revision)
    result.write_files(paths)
    result.print_undone_swaps(start)
    result.print_summary(paths, as_json)
