"""A roster that a command made of a staff list: written to files, and printed in short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import typer

from asn_wfh.book import swaps_undone_by_replanning
from asn_wfh.cli.print_output import (
    print_json,
    print_line,
    print_plain_to_stderr_or_stream,
    print_table,
)
from asn_wfh.cli.read_inputs_of_roster import RosterRequest, RosterStaff
from asn_wfh.cli.write_roster_files import RosterOutputs
from asn_wfh.messages.sentences import message
from asn_wfh.report.roster.contents_of_roster_prints import RosterToPrint
from asn_wfh.report.roster.roster_certificate_sheets import digest_and_worst_deviation_lines
from asn_wfh.report.roster.roster_tables_by_office_day_and_person import (
    table_of_totals_one_row_per_office,
)
from asn_wfh.report.roster.rows_of_roster_places import places_of_roster
from asn_wfh.roster import Roster

__all__ = ["RosterOfStaff"]


@dataclass(frozen=True, slots=True)
class RosterOfStaff:
    """The roster with the people that it was made of, and the one that stood before."""

    request: RosterRequest
    people: RosterStaff
    printed: RosterToPrint
    standing: Roster | None
    stamp: datetime
    lang: str
    sequence: int = 0

    def write_files(self, paths: Sequence[Path]) -> None:
        """Write the files that are asked for; what the command reads is never overwritten."""
        if paths:
            standing = self.standing
            outputs = RosterOutputs(
                self.printed,
                tuple(places_of_roster(self.printed.roster)),
                self.stamp,
                self.lang,
                self.sequence,
                () if standing is None else tuple(places_of_roster(standing)),
                self.request.staff.file,
                self.request.work_days,
            )
            outputs.write_files(paths, self.request.inputs)

    def print_undone_swaps(self, first: date) -> None:
        """Say which swaps of the book fall away where the days from a day on are drawn anew."""
        book = self.request.opened_book
        for swap in swaps_undone_by_replanning(() if book is None else book.entries(), first):
            office = swap.content["office"]
            text = message("roster.swap_undone", self.lang, entry=swap.number, office=office)
            print_plain_to_stderr_or_stream(text)

    def print_summary(self, paths: Sequence[Path], as_json: bool) -> None:
        """The offices with their numbers, and what was written; exit 1 for rows with faults."""
        reading, lang = self.people.reading, self.lang
        if as_json:
            print_json(self._summary_as_json_dict())
        else:
            counts = {"members": len(reading.members), "left": len(reading.left)}
            faults, name = len(reading.faults), self.request.staff.file.name
            print_line(message("staff.rows", lang, file=name, faults=faults, **counts))
            print_line(message("roster.print.days", lang, count=len(self.printed.roster.days)))
            places = places_of_roster(self.printed.roster)
            print_table(table_of_totals_one_row_per_office(places).as_text_table(lang))
            for heading, text in digest_and_worst_deviation_lines(self.printed, lang):
                print_line(f"{heading}: {text}")
            for path in paths:
                print_line(message("roster.written", lang, file=path))
        if reading.faults:
            count = len(reading.faults)
            print_plain_to_stderr_or_stream(message("roster.not_all_planned", lang, count=count))
            raise typer.Exit(1)

    def _summary_as_json_dict(self) -> dict[str, Any]:
        roster, worst = self.printed.roster, self.printed.certificate.worst
        reading = self.people.reading
        return {
            "schema": 1,
            "policy": roster.policy,
            "digest": roster.digest,
            "stance": dict(roster.stance),
            "roster_digest": roster.roster_digest,
            "members": len(reading.members),
            "left": len(reading.left),
            "faults": len(reading.faults),
            "days": [day.isoformat() for day in roster.days],
            "offices": table_of_totals_one_row_per_office(places_of_roster(roster)).as_json_rows(),
            "worst": worst
            and {
                "id": self.printed.shown_id(worst.id),
                "office": worst.office,
                "date": worst.on.isoformat(),
                "deviation": str(worst.deviation),
            },
        }
