"""The options and arguments that several commands share, and the error of a command line."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import AsnWfhError, Fault
from asn_wfh.messages.sentences import LANGS

__all__ = ["CalendarFile", "CommandError", "Json", "Lang", "LangOption", "PolicyName", "Stance"]


class CommandError(AsnWfhError):
    """A command line cannot be run, because its arguments do not fit; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        """Store the fault."""
        self.fault = fault
        super().__init__(fault)


class Lang(StrEnum):
    """The languages of the output."""

    ID = "id"
    EN = "en"


PolicyName = Annotated[str, typer.Argument(metavar="metavar.policy", help="help.policy")]


def _check_language(text: str) -> str:
    """The text, which is a language of the output; CommandError for any other."""
    if text not in LANGS:
        raise CommandError(
            Fault.of("unknown_word", word=text[:60], **unknown_word_hint(text, LANGS))
        )
    return text


LangOption = Annotated[
    str, typer.Option("--lang", metavar="id|en", callback=_check_language, help="help.lang")
]
Json = Annotated[bool, typer.Option("--json", help="help.json")]
Stance = Annotated[
    list[str] | None,
    typer.Option("--stance", metavar="metavar.stance", help="help.stance"),
]

CalendarFile = Annotated[
    Path | None,
    typer.Option(
        "--calendar",
        metavar="metavar.file",
        help="help.calendar",
    ),
]
