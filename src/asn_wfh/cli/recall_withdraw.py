"""`asn-wfh recall withdraw`: an order that no longer stands."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.book import RecallWithdrawal, open_book
from asn_wfh.cli.book_options import (
    By,
    NamedBook,
    Reason,
    RequestId,
    new_request_id,
    print_answer,
    time_in_region,
)
from asn_wfh.cli.options import Json, Lang, LangOption

__all__ = ["withdraw_recall"]


def withdraw_recall(
    order: Annotated[str, typer.Argument(metavar="NOMOR", help="Nomor perintah yang dicabut.")],
    book: NamedBook,
    by: By,
    reason: Reason,
    request: RequestId = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Cabut suatu perintah WFO; tempatnya dalam batas menjadi kosong lagi."""
    opened = open_book(book)
    withdrawal = RecallWithdrawal(
        request_id=new_request_id() if request is None else request,
        order=order,
        by=by,
        at=time_in_region(opened.government()),
        reason=reason,
    )
    print_answer(opened.withdraw_recall(withdrawal), as_json, lang)
