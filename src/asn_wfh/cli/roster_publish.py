"""`asn-wfh roster publish`: a planned roster put into the book of an office."""

from __future__ import annotations

from asn_wfh.book import open_book, publication_of_roster
from asn_wfh.cli.book_options_and_printed_answers import (
    By,
    NamedBook,
    RequestId,
    new_request_id,
    print_answer,
)
from asn_wfh.cli.options import Json, Lang, LangOption, PolicyName, Stance
from asn_wfh.cli.read_inputs_of_roster import check_roster_is_of_policy
from asn_wfh.cli.read_option_values import load_policy_under_stance, require_file
from asn_wfh.cli.region_clock import time_in_region
from asn_wfh.cli.roster_options import (
    RosterArgument,
)
from asn_wfh.roster import read_roster_file

__all__ = ["publish_roster_in_book"]


def publish_roster_in_book(
    policy: PolicyName,
    roster: RosterArgument,
    book: NamedBook,
    by: By,
    request: RequestId = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Publish a roster in a book; the earlier one stays on record."""
    circular = load_policy_under_stance(policy, stance)
    file = read_roster_file(require_file(roster))
    check_roster_is_of_policy(file, circular, roster)
    opened = open_book(book)
    publication = publication_of_roster(
        file.roster,
        request_id=new_request_id() if request is None else request,
        by=by,
        at=time_in_region(opened.government()),
    )
    print_answer(opened.publish_roster(publication, circular), as_json, lang)
