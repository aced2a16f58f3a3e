"""`asn-wfh recall order`: a person ordered to the office, unless the cap is reached."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.book import RecallOrder, open_book
from asn_wfh.cli.book_options import (
    By,
    NamedBook,
    Reason,
    RequestId,
    new_request_id,
    parse_day,
    print_answer,
    time_in_region,
)
from asn_wfh.cli.options import (
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    load_policy_under_stance,
)

__all__ = ["order_recall"]


def order_recall(
    policy: PolicyName,
    book: NamedBook,
    office: Annotated[str, typer.Option("--office", metavar="KANTOR", help="Perangkat daerah.")],
    day: Annotated[str, typer.Option("--day", metavar="DATE", help="Tanggal, atau hari-ini.")],
    person: Annotated[str, typer.Option("--person", metavar="NIP", help="Nomor pegawai.")],
    clause: Annotated[str, typer.Option("--clause", metavar="BUTIR", help="Dasar perintah.")],
    by: By,
    reason: Reason,
    request: RequestId = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Catat perintah WFO bagi seorang pegawai; ditolak bila batasnya sudah tercapai."""
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
