"""`asn-wfh recall order`: a person ordered to the office, unless the cap is reached."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.book import RecallOrder, open_book
from asn_wfh.cli.book_options_and_printed_answers import (
    By,
    NamedBook,
    Reason,
    RequestId,
    new_request_id,
    print_answer,
)
from asn_wfh.cli.options import Json, Lang, LangOption, PolicyName, Stance
from asn_wfh.cli.read_option_values import load_policy_under_stance
from asn_wfh.cli.region_clock import parse_day, time_in_region

__all__ = ["order_recall"]


def order_recall(
    policy: PolicyName,
    book: NamedBook,
    office: Annotated[str, typer.Option("--office", metavar="metavar.office", help="help.office")],
    day: Annotated[str, typer.Option("--day", metavar="metavar.date", help="help.day")],
    person: Annotated[str, typer.Option("--person", metavar="NIP", help="help.person")],
    clause: Annotated[
        str, typer.Option("--clause", metavar="metavar.clause", help="help.recall_clause")
    ],
    by: By,
    reason: Reason,
    request: RequestId = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Record a recall of a person; refused if the cap is reached."""
    circular = load_policy_under_stance(policy, stance)
    opened = open_book(book)
    government = opened.government()
    order = RecallOrder(
        request_id=new_request_id() if request is None else request,
        office=office,
        day=parse_day(day, government),
        person=person,
        clause=clause,
        by=by,
        at=time_in_region(government),
        reason=reason,
    )
    print_answer(opened.order_recall(order, circular), as_json, lang)
