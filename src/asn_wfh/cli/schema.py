"""`asn-wfh schema`: the JSON Schema of a policy file, its English, a person, a case, an answer."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.options import CommandError, Lang, LangOption
from asn_wfh.cli.print_output import print_plain_to_stderr_or_stream
from asn_wfh.files.write_and_delete_files import write_file
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.messages.errors import Fault, shortened
from asn_wfh.schema import SCHEMAS, json_schema_text

__all__ = ["print_schema"]


def print_schema(
    kind: Annotated[str, typer.Argument(metavar="metavar.kind", help="help.schema_kind")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="metavar.file", help="help.schema_out"),
    ] = None,
    lang: LangOption = Lang.ID,
) -> None:
    """Print a JSON Schema 2020-12: of a policy, its English, a person, a case or a decision."""
    if kind not in SCHEMAS:
        hint = unknown_word_hint(kind, SCHEMAS)
        raise CommandError(Fault.of("unknown_word", word=shortened(kind), **hint))
    text = json_schema_text(kind, lang)
    if out is None:
        print_plain_to_stderr_or_stream(text, sys.stdout, end="")
    else:
        write_file(out, text.encode())
