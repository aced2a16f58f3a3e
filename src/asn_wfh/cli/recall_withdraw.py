"""`asn-wfh recall withdraw`: an order that no longer stands."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.book import RecallWithdrawal, open_book
from asn_wfh.cli.book_options_and_printed_answers import (
    By,
    NamedBook,
    Reason,
    RequestId,
    new_request_id,
    print_answer,
)
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.region_clock import time_in_region

__all__ = ["withdraw_recall"]


def withdraw_recall(
    order: Annotated[str, typer.Argument(metavar="metavar.request", help="help.recall_request")],
    book: NamedBook,
    by: By,
    reason: Reason,
    request: RequestId = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Withdraw a recall; its place under the cap is free again."""
    opened = open_book(book)
    withdrawal = RecallWithdrawal(
        request_id=new_request_id() if request is None else request,
        order=order,
        by=by,
        at=time_in_region(opened.government()),
        reason=reason,
    )
    print_answer(opened.withdraw_recall(withdrawal), as_json, lang)
