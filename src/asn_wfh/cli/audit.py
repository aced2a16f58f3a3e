"""`asn-wfh audit`: whether a policy says what its paper says, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.audit import Entry, Finding, Ledger, audit_text
from asn_wfh.cli.fingerprint import paper_of
from asn_wfh.cli.options import (
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    content_of,
    out,
    print_json,
)
from asn_wfh.files.write import write_file
from asn_wfh.loading.registry import files_of, load_policy, policy_file
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message

__all__ = ["audit"]


def audit(
    policy: PolicyName,
    circular: Annotated[
        Path, typer.Option("--circular", metavar="FILE", help="Teks surat edaran milik Anda.")
    ],
    before: Annotated[
        Path | None,
        typer.Option("--before", metavar="FILE", help="Salinan lama; tampilkan kata yang berubah."),
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT", help="Tulis halaman HTML untuk dicetak.")
    ] = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Periksa apakah kebijakan mengatakan yang tercetak, butir demi butir, dua arah."""
    path = policy_file(policy)
    held = load_policy(policy)
    earlier = paper_of(before) if before else None
    raw = content_of(circular)
    ledger = audit_text(held, raw, str(circular), earlier)
    if not ledger.matches:
        raise CommandError(Fault.of("audit_nothing").at(file=str(circular)))
    if html:
        inputs = (circular, *([before] if before else []), *files_of(policy))
        write_file(html, _page(ledger, lang), inputs)
    if as_json:
        print_json(ledger.as_dict(lang))
    else:
        for line, style in _lines(ledger, path, lang):
            out(line, style=style)
    if not ledger.faithful:
        raise typer.Exit(1)


def _lines(ledger: Ledger, path: Path, lang: str) -> Iterator[tuple[str, str]]:
    """The ledger as text: what is not faithful, then the counts, readings and silent clauses."""
    for entry in ledger.entries:
        for finding in entry.findings:
            yield _finding(ledger, finding, path, lang), "bold red"
        if entry.changes:
            yield f"    {_changes(entry)}", ""
    for verdict, count in ledger.counts.items():
        if count:
            yield f"{count:>4}  {message(f'page.verdict.{verdict}', lang)}", ""
    readings = ", ".join(f"{r.name}: {r.chosen}" for r in ledger.policy.readings) or "-"
    yield message("audit.readings", lang, count=len(ledger.policy.readings), readings=readings), ""
    silent = ", ".join(provision.label for provision in ledger.silent) or "-"
    yield message("audit.silent", lang, count=len(ledger.silent), clauses=silent), ""
    code = "audit.faithful" if ledger.faithful else "audit.unfaithful"
    said = {"policy": ledger.policy.name, "circular": ledger.paper.name}
    yield message(code, lang, count=len(ledger.findings), **said), "" if ledger.faithful else "bold"


def _finding(ledger: Ledger, finding: Finding, path: Path, lang: str) -> str:
    """A finding on one line, with the place to mend and the line of the paper."""
    fault = finding.fault
    fault = fault if fault.file else fault.at(file=str(path if fault.line else ledger.paper.name))
    verdict = message(f"page.verdict.{finding.verdict}", lang)
    place = message("audit.paper_line", lang, line=finding.paper_line) if finding.paper_line else ""
    part = f"/{finding.part}" if finding.part else ""
    shown = fault.at(clause=f"{fault.clause}{part}").message(lang)
    return f"{verdict}: {shown}{f' [{place}]' if place else ''}"


def _changes(entry: Entry) -> str:
    """A word diff on one line: `[-went-]` and `{+came+}`."""
    marks = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return " ".join(marks[sign].format(words) for sign, words in entry.changes)


def _page(ledger: Ledger, lang: str) -> bytes:
    from asn_wfh.report import ledger_page

    try:
        return ledger_page(ledger, lang).encode()
    except ModuleNotFoundError:
        raise CommandError(Fault.of("missing_report")) from None
