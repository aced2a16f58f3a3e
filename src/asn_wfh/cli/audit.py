"""`asn-wfh audit`: whether a policy says what its paper says, clause by clause."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import audit_text
from asn_wfh.cli.options import CalendarFile, CommandError, Json, Lang, LangOption, PolicyName
from asn_wfh.cli.paper_copy_file import (
    CircularFile,
    Recognise,
    TextFile,
    paper_errors_naming_text_of_copy,
    read_paper_copy,
    read_paper_file,
    write_text_of_copy,
)
from asn_wfh.cli.print_output import print_json, print_lines, write_page
from asn_wfh.cli.read_option_values import load_calendar_if_given, load_policy_in_language
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.loading.policy_paths import paths_of_policy_and_files_beside, policy_path
from asn_wfh.messages.errors import Fault
from asn_wfh.report import PageMade, findings_csv_bytes, ledger_page, ledger_text

__all__ = ["audit"]


def audit(
    policy: PolicyName,
    circular: CircularFile,
    before: Annotated[
        Path | None,
        typer.Option("--before", metavar="metavar.file", help="help.before"),
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="metavar.out", help="help.html_to_print")
    ] = None,
    findings: Annotated[
        Path | None,
        typer.Option("--findings", metavar="CSV", help="help.findings"),
    ] = None,
    calendar: CalendarFile = None,
    ocr: Recognise = False,
    text: TextFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Compare a policy with the official text, clause by clause, in both directions."""
    path = policy_path(policy)
    loaded = load_policy_in_language(policy, lang)
    earlier = read_paper_file(before, recognise=ocr) if before else None
    copy = read_paper_copy(circular, recognise=ocr)
    write_text_of_copy(copy, text, [circular, *([before] if before else [])])
    with paper_errors_naming_text_of_copy(copy):
        ledger = audit_text(loaded, copy, str(circular), earlier)
    if not ledger.matches and not ledger.prints:
        # Without fingerprints nothing can match, whatever the paper is.
        raise CommandError(Fault.of("no_prints").at(file=path.name))
    if not ledger.is_of_paper:
        raise CommandError(Fault.of("audit_nothing").at(file=str(circular)))
    inputs = (
        circular,
        *(path for path in (before, calendar) if path),
        *paths_of_policy_and_files_beside(policy),
    )
    days = load_calendar_if_given(calendar)
    if html:
        made = PageMade(time_in_region(loaded.government).date(), days)
        write_page(html, lambda: ledger_page(ledger, lang, made), inputs)
    if findings:
        write_file(findings, findings_csv_bytes(ledger, lang), inputs)
    if as_json:
        print_json(ledger.as_dict(lang))
    else:
        print_lines(ledger_text(ledger, path, lang))
    if not ledger.faithful:
        raise typer.Exit(1)
