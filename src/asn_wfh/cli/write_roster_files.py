"""The files that a roster is written to, each of the kind that its name ends with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_wfh.cli.options import CommandError
from asn_wfh.cli.print_output import rendered_page
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import Fault
from asn_wfh.people.record_and_delete_files_about_list import write_and_record_file
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.roster_as_csv import roster_csv_bytes
from asn_wfh.report.roster.roster_calendars import RosterCalendars
from asn_wfh.report.roster.roster_page import roster_page
from asn_wfh.report.roster.roster_workbook import roster_workbook_bytes
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace
from asn_wfh.roster import RosterFile

__all__ = ["RosterOutputs", "refuse_unknown_suffix_or_json_without_ids"]


@dataclass(frozen=True, slots=True)
class RosterOutputs:
    """A roster that is written, with what its files are made from.

    `places` are those of the roster, or as a book has them; `earlier` are those that stood before.
    `staff` is the list that the files are about, where one was read.
    """

    printed: RosterToPrint
    places: Sequence[RosterPlace]
    stamp: datetime
    lang: str
    sequence: int = 0
    earlier: Sequence[RosterPlace] = ()
    staff: Path | None = None
    calendar: WorkCalendar | None = None

    def write_files(self, paths: Sequence[Path], inputs: Sequence[Path]) -> None:
        """Write each file, whole or not at all; a file about a staff list is noted as a trace."""
        for path in paths:
            data = _WRITERS[path.suffix.lower()](self)
            if self.staff is None:
                write_file(path, data, inputs)
            else:
                write_and_record_file(self.staff, path, data, inputs)

    @property
    def calendars(self) -> RosterCalendars:
        """The calendars of the roster."""
        policy, printed = self.printed.policy, self.places
        return RosterCalendars(policy, printed, self.stamp, self.lang, self.sequence, self.earlier)


def refuse_unknown_suffix_or_json_without_ids(paths: Sequence[Path], full_ids: bool) -> None:
    """Raise CommandError for a file of no kind that a roster is written to.

    A roster in JSON is what is published and verified, so that it needs whole ids.
    """
    for path in paths:
        if path.suffix.lower() not in _WRITERS:
            endings = ", ".join(_WRITERS)
            raise CommandError(Fault.of("no_roster_output", path=path, endings=endings))
        if path.suffix.lower() == ".json" and not full_ids:
            raise CommandError(Fault.of("roster_json_needs_ids", path=path))


def _xlsx(outputs: RosterOutputs) -> bytes:
    return roster_workbook_bytes(outputs.printed, lang=outputs.lang)


def _html(outputs: RosterOutputs) -> bytes:
    printed = outputs.printed
    page = rendered_page(
        lambda: roster_page(
            printed.roster,
            printed.policy,
            outputs.lang,
            calendar=outputs.calendar,
            show_ids=printed.full_ids,
        )
    )
    return page.encode()


def _csv(outputs: RosterOutputs) -> bytes:
    return roster_csv_bytes(outputs.places, outputs.printed.shown_id)


def _json(outputs: RosterOutputs) -> bytes:
    printed = outputs.printed
    return RosterFile(printed.roster, printed.certificate).as_json().encode()


def _ics(outputs: RosterOutputs) -> bytes:
    return outputs.calendars.calendar_of_all_offices(outputs.printed.shown_id).encode()


def _zip_of_calendars(outputs: RosterOutputs) -> bytes:
    printed = outputs.printed
    return outputs.calendars.zip_bytes(printed.shown_id, also_persons=printed.full_ids)


_WRITERS: dict[str, Callable[[RosterOutputs], bytes]] = {
    ".xlsx": _xlsx,
    ".html": _html,
    ".csv": _csv,
    ".json": _json,
    ".ics": _ics,
    ".zip": _zip_of_calendars,
}
"""How a roster is written, by the ending of the file."""
