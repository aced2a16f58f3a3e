"""What the commands about a book share: their options, and how an answer is printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex
from typing import Annotated

import typer

from asn_wfh.book import BookAnswer, LogHead, Verification
from asn_wfh.cli.print_output import print_json, print_line, print_plain_to_stderr_or_stream
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message

__all__ = [
    "BookFile",
    "By",
    "HeadOption",
    "NamedBook",
    "Reason",
    "RequestId",
    "new_request_id",
    "parse_head",
    "print_answer",
    "print_verification",
]

BookFile = Annotated[Path, typer.Argument(metavar="metavar.book", help="help.book")]
NamedBook = Annotated[Path, typer.Option("--book", metavar="metavar.book", help="help.book")]
By = Annotated[str, typer.Option("--by", metavar="metavar.name", help="help.by")]
Reason = Annotated[str, typer.Option("--reason", metavar="metavar.reason", help="help.reason")]
RequestId = Annotated[
    str | None,
    typer.Option(
        "--request",
        metavar="metavar.request",
        help="help.request",
    ),
]
HeadOption = Annotated[
    str | None,
    typer.Option("--head", metavar="metavar.head", help="help.head"),
]


def new_request_id() -> str:
    """An id for a request that the command line was given none for."""
    return token_hex(8)


def parse_head(text: str | None) -> LogHead | None:
    """A head as `book head` prints it; None where none is given."""
    return None if text is None else LogHead.read(text)


def print_answer(answer: BookAnswer, as_json: bool, lang: str) -> None:
    """What the book answered; exit code 1 where it refused."""
    if as_json:
        print_json({"schema": 1, **answer.as_dict()})
    else:
        print_line(answer.sentence(lang))
        print_line(message("book.request", lang, name=answer.request_id))
    if not answer.accepted:
        raise typer.Exit(1)


def print_verification(verification: Verification, as_json: bool, lang: str) -> None:
    """What a verification found, the findings on standard error; exit code 1 where any is."""
    if as_json:
        print_json(_verification_json(verification, lang))
    else:
        key = "book.whole" if verification.whole else "book.not_whole"
        count = len(verification.findings)
        entries = verification.entries
        print_line(message(key, lang, entries=entries, count=count, head=verification.head))
        _print_findings(verification.findings, lang)
    if not verification.whole:
        raise typer.Exit(1)


def _print_findings(findings: Sequence[Fault], lang: str) -> None:
    for finding in findings:
        print_plain_to_stderr_or_stream(finding.message(lang))


def _verification_json(verification: Verification, lang: str) -> dict[str, object]:
    return {
        "schema": 1,
        "entries": verification.entries,
        "head": str(verification.head),
        "whole": verification.whole,
        "findings": [
            {"code": each.code, "fault": each.fault(lang), "remedy": each.remedy(lang)}
            for each in verification.findings
        ],
    }
