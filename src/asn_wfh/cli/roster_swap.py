"""`asn-wfh roster swap`: two people of an office who swap a day at home."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.book import SwapAgreement, open_book
from asn_wfh.cli.book_options_and_printed_answers import (
    By,
    NamedBook,
    Reason,
    RequestId,
    new_request_id,
    print_answer,
)
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.region_clock import parse_day, time_in_region

__all__ = ["agree_swap_in_book"]


def agree_swap_in_book(
    book: NamedBook,
    office: Annotated[str, typer.Option("--office", metavar="metavar.office", help="help.office")],
    first_person: Annotated[str, typer.Option("--person", metavar="NIP", help="help.swap_person")],
    first_day: Annotated[str, typer.Option("--day", metavar="metavar.date", help="help.swap_day")],
    second_person: Annotated[str, typer.Option("--with", metavar="NIP", help="help.swap_with")],
    second_day: Annotated[str, typer.Option("--for", metavar="metavar.date", help="help.swap_for")],
    by: By,
    reason: Reason,
    request: RequestId = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Record a swap of days at home that two people of one office agreed."""
    opened = open_book(book)
    government = opened.government()
    swap = SwapAgreement(
        request_id=new_request_id() if request is None else request,
        office=office,
        first_person=first_person,
        first_day=parse_day(first_day, government),
        second_person=second_person,
        second_day=parse_day(second_day, government),
        by=by,
        at=time_in_region(government),
        reason=reason,
    )
    print_answer(opened.agree_swap(swap), as_json, lang)
