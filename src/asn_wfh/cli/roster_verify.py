"""`asn-wfh roster verify`: a roster and its certificate checked by whoever trusts neither."""

from __future__ import annotations

import typer

from asn_wfh.cli.options import CalendarFile, Json, Lang, LangOption, PolicyName, Stance
from asn_wfh.cli.print_output import (
    print_json,
    print_line,
    print_plain_to_stderr_or_stream,
    progress_bar,
)
from asn_wfh.cli.read_inputs_of_roster import RosterRequest, staff_request_of_policy
from asn_wfh.cli.read_option_values import load_policy_under_stance, require_file
from asn_wfh.cli.roster_options import (
    AbsenceFile,
    OptionalBook,
    PublishedFile,
    RosterArgument,
    StaffListOption,
)
from asn_wfh.cli.staff_list_option_types import AnswerFiles, Columns, OptionalRegion, Sides
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.roster import RosterFile, read_roster_file, verify_roster

__all__ = ["verify_roster_and_print_findings"]


def verify_roster_and_print_findings(
    policy: PolicyName,
    roster: RosterArgument,
    staff: StaffListOption,
    region: OptionalRegion = None,
    side: Sides = None,
    column: Columns = None,
    answers: AnswerFiles = None,
    absences: AbsenceFile = None,
    published: PublishedFile = None,
    book: OptionalBook = None,
    calendar: CalendarFile = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Verify a roster and its certificate: shares, turns, entitlements, and everybody in it."""
    circular = load_policy_under_stance(policy, stance)
    listed = staff_request_of_policy(circular, staff, region, side, column, answers)
    request = RosterRequest(circular, listed, absences, published, book, calendar)
    file = read_roster_file(require_file(roster))
    with progress_bar(message("staff.step.read", lang, file=staff.name), 2) as step:
        people = request.read_staff(request.recalls_named_by(file.roster))
        before = None if published is None else request.read_standing_roster()
        step(message("roster.step.verify", lang))
        findings = verify_roster(
            circular,
            people.reading.members,
            file.roster,
            certificate=file.certificate,
            published=before,
            absences=people.absences,
            calendar=request.work_days,
        )
    _print_findings(file, findings, as_json, lang)


def _print_findings(
    file: RosterFile, findings: tuple[Fault, ...], as_json: bool, lang: str
) -> None:
    """What was found, each on a line of standard error; exit 1 where anything is."""
    if as_json:
        print_json(
            {
                "schema": 1,
                "roster_digest": file.roster.roster_digest,
                "certified": file.certificate is not None,
                "findings": [
                    {
                        "code": each.code,
                        "key": each.key,
                        "fault": each.fault(lang),
                        "remedy": each.remedy(lang),
                    }
                    for each in findings
                ],
            }
        )
    else:
        key = "roster.verified" if file.certificate else "roster.verified_alone"
        key = "roster.not_verified" if findings else key
        digest = file.roster.roster_digest
        print_line(message(key, lang, count=len(findings), digest=digest))
        for each in findings:
            print_plain_to_stderr_or_stream(each.message(lang))
    if findings:
        raise typer.Exit(1)
