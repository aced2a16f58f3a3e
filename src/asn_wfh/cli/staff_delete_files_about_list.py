"""`asn-wfh staff delete`: everything that was written about a staff list is deleted."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.options import Lang, LangOption
from asn_wfh.cli.print_output import print_line, print_plain_to_stderr_or_stream
from asn_wfh.cli.staff_list_option_types import StaffFile
from asn_wfh.files.write_and_delete_files import delete_file
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.people.record_and_delete_files_about_list import (
    RecordedFileState,
    delete_files_about,
    recorded_files_about,
)

__all__ = ["delete_staff"]


def delete_staff(
    file: StaffFile,
    with_list: Annotated[bool, typer.Option("--with-list", help="help.with_list")] = False,
    changed: Annotated[bool, typer.Option("--changed", help="help.changed")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="help.dry_run")] = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Delete all that was written about a staff list: workbooks, answers, decisions."""
    traces = {trace: trace.state for trace in recorded_files_about(file)}
    staying = [
        t for t, state in traces.items() if state is RecordedFileState.CHANGED and not changed
    ]
    chosen = [trace for trace in traces if trace not in staying]
    if not traces:
        print_line(message("staff.no_traces", lang, file=file.name))
    if not dry_run:
        delete_files_about(file, chosen)
    for trace in chosen:
        done = "staff.would_delete" if dry_run else "staff.deleted"
        key = "staff.gone" if traces[trace] is RecordedFileState.GONE else done
        print_line(message(key, lang, path=trace.path))
    for trace in staying:
        print_plain_to_stderr_or_stream(Fault.of("traces_changed", path=trace.path).message(lang))
    if with_list and not staying:
        _delete_staff_list_file(file, dry_run, lang)
    elif file.exists():
        print_line(message("staff.export_stays", lang, file=file))
    if staying:
        raise typer.Exit(1)


def _delete_staff_list_file(file: StaffFile, dry_run: bool, lang: str) -> None:
    """Delete the list itself, which somebody asked for by name."""
    if not dry_run:
        delete_file(file)
    key = "staff.would_delete" if dry_run else "staff.deleted"
    print_line(message(key, lang, path=file))
