"""`asn-wfh roster plan`: who is at home on which day, in every office of a staff list."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.many_people_option_types import FullIds
from asn_wfh.cli.options import CalendarFile, Json, Lang, LangOption, PolicyName, Stance
from asn_wfh.cli.print_output import print_plain_to_stderr_or_stream, progress_bar
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
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.roster import plan_roster, wfh_days

__all__ = ["plan_and_write_roster"]


def plan_and_write_roster(
    policy: PolicyName,
    staff: StaffListOption,
    first: Annotated[str, typer.Option("--from", metavar="metavar.date", help="help.first_day")],
    last: Annotated[str, typer.Option("--until", metavar="metavar.date", help="help.last_day")],
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
    """Plan a roster: who is at home on which day, fair and open to verification."""
    paths = out or []
    refuse_unknown_suffix_or_json_without_ids(paths, full_ids)
    circular = load_policy_under_stance(policy, stance)
    listed = staff_request_of_policy(circular, staff, region, side, column, answers)
    request = RosterRequest(circular, listed, absences, published, book, calendar)
    period = (parse_date_or_today(first, circular), parse_date_or_today(last, circular))
    days = wfh_days(circular, *period, calendar=request.work_days)
    standing = request.read_standing_roster()
    steps = len(days.days) + 2
    with progress_bar(message("staff.step.read", lang, file=staff.name), steps) as step:
        people = request.read_staff(request.standing_recalls(period[0]))
        roster = plan_roster(
            circular,
            people.reading.members,
            days.days,
            published=standing,
            absences=people.absences,
            calendar=request.work_days,
            before_day=lambda day: step(message("roster.step.day", lang, day=long_date(day, lang))),
        )
        step(message("roster.step.certify", lang))
        printed = request.roster_to_print_with_certificate(roster, people, period, full_ids)
    stamp = time_in_region(circular.government)
    result = RosterOfStaff(request, people, printed, standing, stamp, lang)
    result.write_files(paths)
    for day in days.open_days:
        print_plain_to_stderr_or_stream(message("roster.open_day", lang, day=long_date(day, lang)))
    result.print_summary(paths, as_json)
