"""`asn-wfh roster show`: who is at home when, of all offices, an office, a day, or a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from asn_wfh.book import Book
from asn_wfh.cli.book_options import time_in_region
from asn_wfh.cli.options import (
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_policy_under_stance,
    parse_date_or_today,
    print_json,
    print_line,
    require_file,
)
from asn_wfh.cli.roster_options import (
    OptionalBook,
    OptionalRosterArgument,
    RosterOutputFiles,
    check_roster_is_of_policy,
    open_book_if_given,
    read_published_roster,
    require_roster_or_book,
)
from asn_wfh.cli.roster_outputs import RosterOutputs, check_roster_output_paths
from asn_wfh.cli.staff_options import print_table
from asn_wfh.cli.table_options import FullIds
from asn_wfh.law.unknown_word_hints import unknown_word_hint
from asn_wfh.messages.errors import Fault, shortened
from asn_wfh.messages.sentences import message
from asn_wfh.people.staff_ids import masked, plain_id
from asn_wfh.policy import Policy
from asn_wfh.report.printed_roster import PrintedRoster, holidays_between
from asn_wfh.report.roster_places import RosterPlace, places_of_book, places_of_roster
from asn_wfh.report.roster_tables import (
    RosterTable,
    days_of_office_table,
    days_of_person_table,
    offices_table,
    people_of_day_table,
)
from asn_wfh.roster import RosterFile, certificate, read_roster_file

__all__ = ["show_roster"]


def show_roster(
    policy: PolicyName,
    roster: OptionalRosterArgument = None,
    book: OptionalBook = None,
    office: Annotated[
        str | None, typer.Option("--office", metavar="KANTOR", help="Hanya kantor ini.")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--day", metavar="DATE", help="Setiap orang pada hari ini.")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="NIP", help="Setiap hari orang ini.")
    ] = None,
    out: RosterOutputFiles = None,
    stance: Stance = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Tampilkan jadwal: siapa di rumah pada hari apa, menurut kantor, hari, atau orang."""
    paths = out or []
    check_roster_output_paths(paths, full_ids)
    require_roster_or_book(roster, book)
    if person is not None and (day is not None or office is not None):
        other = "--day" if day is not None else "--office"
        raise CommandError(Fault.of("not_both", first="--person", second=other))
    circular = load_policy_under_stance(policy, stance)
    opened = open_book_if_given(book)
    file = None if roster is None else read_roster_file(require_file(roster))
    if file is not None and roster is not None:
        check_roster_is_of_policy(file, circular, roster)
    places = _places(file, opened)
    on = None if day is None else parse_date_or_today(day, circular)
    table = _chosen_table(places, office, on, person, full_ids)
    if paths:
        outputs = _outputs(circular, file, opened, places, full_ids, lang)
        inputs = [path for path in (roster, book) if path is not None]
        outputs.write_files(paths, inputs)
    if as_json:
        print_json({"schema": 1, "policy": circular.name, "rows": table.as_json_rows()})
        return
    print_table(table.as_text_table(lang))
    for path in paths:
        print_line(message("roster.written", lang, file=path))


def _places(file: RosterFile | None, book: Book | None) -> Sequence[RosterPlace]:
    """Where everybody is by a roster, or by a book."""
    if file is not None:
        return list(places_of_roster(file.roster))
    assert book is not None
    places = list(places_of_book(book.entries()))
    if not places:
        raise CommandError(Fault.of("roster_nothing_stands"))
    return places


def _chosen_table(
    places: Sequence[RosterPlace],
    office: str | None,
    day: date | None,
    person: str | None,
    full_ids: bool,
) -> RosterTable:
    """The table that is asked for; CommandError where the roster has no such office or person."""
    if person is not None:
        plain = plain_id(person)
        if not any(each.id == plain for each in places):
            raise CommandError(Fault.of("roster_no_person", mask=masked(plain)))
        return days_of_person_table(places, plain)
    offices = sorted({each.office for each in places})
    if office is not None and office not in offices:
        hint = unknown_word_hint(office, offices)
        raise CommandError(Fault.of("roster_no_office", name=shortened(office), **hint))
    if day is not None:
        if not any(each.on == day for each in places):
            raise CommandError(Fault.of("roster_no_day", date=day))
        shown = {each.id: each.id if full_ids else masked(each.id) for each in places}
        return people_of_day_table(places, day, office, shown)
    return offices_table(places) if office is None else days_of_office_table(places, office)


def _outputs(
    circular: Policy,
    file: RosterFile | None,
    book: Book | None,
    places: Sequence[RosterPlace],
    full_ids: bool,
    lang: str,
) -> RosterOutputs:
    """What the files are made from; of a book its last roster, with swaps and recalls."""
    roster = file.roster if file is not None else read_published_roster(None, book)
    if roster is None:
        raise CommandError(Fault.of("roster_nothing_stands"))
    certified = (file and file.certificate) or certificate(roster)
    holidays = tuple(holidays_between(roster.days, roster.days[0], roster.days[-1]))
    words = {} if book is None else {(each.on, each.id): each.place for each in places}
    printed = PrintedRoster(circular, roster, certified, holidays, full_ids, {}, words)
    published = 0
    if book is not None:
        published = sum(entry.kind == "roster_published" for entry in book.entries()) - 1
    stamp = time_in_region(circular.government)
    return RosterOutputs(printed, places, stamp, lang, published)
