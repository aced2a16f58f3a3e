"""`asn-wfh copies`: two copies of one paper, clause by clause."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit.two_copies.compare_copies import compare_copies
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.paper_copy_file import Recognise, read_paper_copy
from asn_wfh.cli.print_output import print_json, print_lines
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.report.ledger.copy_comparison_text import copy_comparison_text

__all__ = ["print_comparison_of_copies"]


def print_comparison_of_copies(
    first: Annotated[Path, typer.Argument(metavar="A", help="help.first_copy")],
    second: Annotated[Path, typer.Argument(metavar="B", help="help.second_copy")],
    policy: Annotated[
        str | None,
        typer.Option(
            "--policy",
            metavar="metavar.policy",
            help="help.copies_policy",
        ),
    ] = None,
    ocr: Recognise = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Compare two copies of one circular, clause by clause: which words differ."""
    loaded = load_policy(policy) if policy is not None else None
    one, other = (read_paper_copy(path, recognise=ocr) for path in (first, second))
    comparison = compare_copies(one, other, loaded)
    if as_json:
        print_json(comparison.as_dict())
    else:
        print_lines(copy_comparison_text(comparison, lang))
    if comparison.has_differences:
        raise typer.Exit(1)
