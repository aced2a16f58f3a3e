"""`asn-wfh recall list`: the recalls that a book holds, those withdrawn too."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from asn_wfh.book import BookedRecall, open_book
from asn_wfh.cli.book_options_and_printed_answers import NamedBook
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line, print_table
from asn_wfh.cli.region_clock import parse_day
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.report.text_table import TextTable

__all__ = ["list_recalls"]


def list_recalls(
    book: NamedBook,
    office: Annotated[
        str | None, typer.Option("--office", metavar="metavar.office", help="help.one_office")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--day", metavar="metavar.date", help="help.one_day")
    ] = None,
    ids: Annotated[bool, typer.Option("--ids", help="help.whole_ids")] = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """List the recalls of a book, with those that were withdrawn."""
    opened = open_book(book)
    on = None if day is None else parse_day(day, opened.government())
    recalls = opened.recalls(office, on)
    if as_json:
        print_json({"schema": 1, "recalls": [_recall_json(each, ids) for each in recalls]})
    elif recalls:
        print_table(_recalls_table(recalls, ids, lang))
    else:
        print_line(message("book.no_recalls", lang))


def _person(recall: BookedRecall, ids: bool) -> str:
    return recall.order.person if ids else masked_id(recall.order.person)


def _recalls_table(recalls: list[BookedRecall], ids: bool, lang: str) -> TextTable:
    """One row for each recall, with its request id, by which it may be withdrawn."""
    columns = ("request", "day", "office", "person", "clause", "by", "reason", "state")
    return TextTable(
        tuple(message(f"book.column.{column}", lang) for column in columns),
        tuple(
            (
                recall.order.request_id,
                long_date(recall.order.day, lang),
                recall.order.office,
                _person(recall, ids),
                recall.clause,
                recall.order.by,
                recall.order.reason,
                message("book.standing" if recall.standing else "book.withdrawn", lang),
            )
            for recall in recalls
        ),
    )


def _recall_json(recall: BookedRecall, ids: bool) -> dict[str, Any]:
    order, withdrawal = recall.order, recall.withdrawal
    return {
        "request_id": order.request_id,
        "entry": recall.entry,
        "office": order.office,
        "day": order.day.isoformat(),
        "person": _person(recall, ids),
        "clause": recall.clause,
        "cap_clause": recall.cap_clause or None,
        "by": order.by,
        "at": order.at.isoformat(),
        "reason": order.reason,
        "withdrawn": None
        if withdrawal is None
        else {
            "request_id": withdrawal.request_id,
            "by": withdrawal.by,
            "at": withdrawal.at.isoformat(),
            "reason": withdrawal.reason,
        },
    }
