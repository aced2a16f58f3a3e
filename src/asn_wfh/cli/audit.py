"""`asn-wfh audit`: whether a policy says what its paper says, clause by clause."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import audit_text, read_paper
from asn_wfh.cli.options import CommandError, Json, Lang, LangOption, PolicyName
from asn_wfh.cli.paper_copy_file import CircularFile, Recognise, read_paper_copy
from asn_wfh.cli.print_output import print_json, print_lines, write_page
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.loading.policy_paths import paths_of_policy_suite_prints_and_events, policy_path
from asn_wfh.messages.errors import Fault
from asn_wfh.report import ledger_page, ledger_text

__all__ = ["audit"]


def audit(
    policy: PolicyName,
    circular: CircularFile,
    before: Annotated[
        Path | None,
        typer.Option("--before", metavar="FILE", help="Salinan lama; tampilkan kata yang berubah."),
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT", help="Tulis halaman HTML untuk dicetak.")
    ] = None,
    ocr: Recognise = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Periksa apakah kebijakan mengatakan yang tercetak, butir demi butir, dua arah."""
    path = policy_path(policy)
    loaded = load_policy(policy)
    earlier = (
        read_paper(read_paper_copy(before, recognise=ocr).text, before.name) if before else None
    )
    ledger = audit_text(loaded, read_paper_copy(circular, recognise=ocr), str(circular), earlier)
    if not ledger.matches and not ledger.prints:
        # Without fingerprints nothing can match, whatever the paper is.
        raise CommandError(Fault.of("no_prints").at(file=path.name))
    if not ledger.matches:
        raise CommandError(Fault.of("audit_nothing").at(file=str(circular)))
    if html:
        inputs = (
            circular,
            *([before] if before else []),
            *paths_of_policy_suite_prints_and_events(policy),
        )
        write_page(html, lambda: ledger_page(ledger, lang), inputs)
    if as_json:
        print_json(ledger.as_dict(lang))
    else:
        print_lines(ledger_text(ledger, path, lang))
    if not ledger.faithful:
        raise typer.Exit(1)
