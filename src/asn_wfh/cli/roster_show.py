"""`asn-wfh roster show`: who is at home when, of all offices, an office, a day, or a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
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
from asn_wfh.cli.print_output import print_json, print_line, print_table
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
)
from asn_wfh.cli.roster_of_file_or_book import roster_of_book, roster_of_file
from asn_wfh.cli.roster_options import (
    OptionalBook,
    OptionalRosterArgument,
    RosterOutputFiles,
)
from asn_wfh.cli.write_roster_files import refuse_unknown_suffix_or_json_without_ids
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault, shortened
from asn_wfh.messages.sentences import message
from asn_wfh.people.nip_and_other_ids import masked_id, plain_id
from asn_wfh.report.roster.roster_tables_by_office_day_and_person import (
    RosterTable,
    table_of_head_counts_by_day_of_office,
    table_of_place_of_person_on_each_day,
    table_of_places_of_all_people_on_day,
    table_of_totals_one_row_per_office,
)
from asn_wfh.report.roster.rows_of_roster_places import RosterPlace

__all__ = ["show_roster"]


def show_roster(
    policy: PolicyName,
    roster: OptionalRosterArgument = None,
    book: OptionalBook = None,
    office: Annotated[
        str | None, typer.Option("--office", metavar="metavar.office", help="help.one_office")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--day", metavar="metavar.date", help="help.roster_day")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="NIP", help="help.roster_person")
    ] = None,
    out: RosterOutputFiles = None,
    calendar: CalendarFile = None,
    stance: Stance = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show a roster: who is at home on which day, by office, day or person."""
    paths = out or []
    refuse_unknown_suffix_or_json_without_ids(paths, full_ids)
    if roster is not None and book is not None:
        raise CommandError(Fault.of("not_both", first="JADWAL", second="--book"))
    if person is not None and (day is not None or office is not None):
        other = "--day" if day is not None else "--office"
        raise CommandError(Fault.of("not_both", first="--person", second=other))
    if book is not None and any(path.suffix.lower() == ".html" for path in paths):
        raise CommandError(Fault.of("roster_page_of_book"))
    circular = load_policy_under_stance(policy, stance)
    if book is not None:
        shown = roster_of_book(book)
    elif roster is not None:
        shown = roster_of_file(roster, circular)
    else:
        raise CommandError(Fault.of("roster_or_book"))
    on = None if day is None else parse_date_or_today(day, circular)
    table = _chosen_table(shown.places, office, on, person, full_ids)
    if paths:
        outputs = shown.outputs(circular, load_calendar_if_given(calendar), full_ids, lang)
        inputs = [path for path in (roster, book, calendar) if path is not None]
        outputs.write_files(paths, inputs)
    if as_json:
        print_json({"schema": 1, "policy": circular.name, "rows": table.as_json_rows()})
        return
    print_table(table.as_text_table(lang))
    for path in paths:
        print_line(message("roster.written", lang, file=path))


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
            raise CommandError(Fault.of("roster_no_person", mask=masked_id(plain)))
        return table_of_place_of_person_on_each_day(places, plain)
    offices = sorted({each.office for each in places})
    if office is not None and office not in offices:
        hint = unknown_word_hint(office, [name for name in offices if name])
        raise CommandError(Fault.of("roster_no_office", name=shortened(office), **hint))
    if day is not None:
        if not any(each.on == day for each in places):
            raise CommandError(Fault.of("roster_no_day", date=day))
        shown = {each.id: each.id if full_ids else masked_id(each.id) for each in places}
        return table_of_places_of_all_people_on_day(places, day, office, shown)
    return (
        table_of_totals_one_row_per_office(places)
        if office is None
        else table_of_head_counts_by_day_of_office(places, office)
    )
