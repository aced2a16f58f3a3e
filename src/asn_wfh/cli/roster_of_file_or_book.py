"""A roster that a command shows: of a file, or as a book has it after swaps and recalls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asn_wfh.book import RosterPublication, latest_planned_roster, open_book
from asn_wfh.cli.options import CommandError
from asn_wfh.cli.read_inputs_of_roster import check_roster_is_of_policy
from asn_wfh.cli.read_option_values import require_file
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.cli.write_roster_files import RosterOutputs
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy
from asn_wfh.report.roster.contents_of_roster_prints import GridWord, RosterToPrint
from asn_wfh.report.roster.holidays_on_wfh_weekdays import holidays_on_wfh_weekdays
from asn_wfh.report.roster.rows_of_roster_places import (
    RosterPlace,
    places_of_book,
    places_of_roster,
)
from asn_wfh.roster import Certificate, Roster, certificate, read_roster_file

__all__ = ["RosterOfFileOrBook", "roster_of_book", "roster_of_file"]


@dataclass(frozen=True, slots=True)
class RosterOfFileOrBook:
    """Where everybody is, with the roster and the certificate that were made of it.

    `places_now` are the places of a book after its swaps and recalls, `sequence` counts how often
    it published a roster anew.
    """

    places: Sequence[RosterPlace]
    roster: Roster | None
    certificate: Certificate | None
    places_now: Mapping[tuple[date, str], GridWord]
    sequence: int = 0

    def outputs(
        self, policy: Policy, calendar: WorkCalendar | None, full_ids: bool, lang: str
    ) -> RosterOutputs:
        """What files are made from; CommandError where the book has no roster with its plan."""
        roster = self.roster
        if roster is None:
            raise CommandError(Fault.of("roster_nothing_stands"))
        chosen = calendar_or_default(calendar)
        period = (roster.days[0], roster.days[-1])
        printed = RosterToPrint(
            policy,
            roster,
            self.certificate or certificate(roster),
            tuple(holidays_on_wfh_weekdays(policy, *period, chosen)),
            full_ids,
            places_now=self.places_now,
        )
        stamp = time_in_region(policy.government)
        return RosterOutputs(printed, self.places, stamp, lang, self.sequence, calendar=chosen)


def roster_of_file(path: Path, policy: Policy) -> RosterOfFileOrBook:
    """The roster of a file; FactError where it was made under another circular."""
    file = read_roster_file(require_file(path))
    check_roster_is_of_policy(file, policy, path)
    return RosterOfFileOrBook(
        tuple(places_of_roster(file.roster)), file.roster, file.certificate, {}
    )


def roster_of_book(path: Path) -> RosterOfFileOrBook:
    """What stands in a book; CommandError where nothing does."""
    entries = tuple(open_book(path).entries())
    places = tuple(places_of_book(entries))
    if not places:
        raise CommandError(Fault.of("roster_nothing_stands"))
    published = sum(entry.kind == RosterPublication.kind for entry in entries)
    now: dict[tuple[date, str], GridWord] = {(each.on, each.id): each.place for each in places}
    return RosterOfFileOrBook(places, latest_planned_roster(entries), None, now, published - 1)
