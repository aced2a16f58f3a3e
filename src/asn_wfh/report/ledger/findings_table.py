"""The findings of a ledger as a table: for a spreadsheet, a letter, a list of things to mend."""

from __future__ import annotations

import csv
import re
from io import StringIO

from asn_wfh.audit.ledger import Finding, Ledger
from asn_wfh.messages.errors import escape_unprintable
from asn_wfh.messages.sentences import message
from asn_wfh.report.csv_cell_without_formula import csv_cell_without_formula

__all__ = ["FINDINGS_COLUMNS", "findings_csv_bytes", "paper_excerpt"]

FINDINGS_COLUMNS = (
    *("clause", "part", "verdict", "verdict_in_words", "code", "policy_line", "paper_line"),
    *("excerpt", "fault", "remedy"),
)
_LONGEST_EXCERPT = 160
_LINE_END = re.compile(r"\r\n|[\r\n]")


def findings_csv_bytes(ledger: Ledger, lang: str) -> bytes:
    """A row for each finding below the headings, in UTF-8; a line that there is none is empty."""
    stream = StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(FINDINGS_COLUMNS)
    for entry in ledger.entries:
        for each in entry.findings:
            fault = each.fault
            cells = (
                *(entry.name, each.part or "", each.verdict),
                *(message(f"page.verdict.{each.verdict}", lang), fault.code),
                "" if fault.file else str(fault.line or ""),
                str(each.paper_line or ""),
                *(paper_excerpt(ledger, each), fault.fault(lang), fault.remedy(lang)),
            )
            writer.writerow(map(csv_cell_without_formula, cells))
    return stream.getvalue().encode("utf-8", "backslashreplace")


def paper_excerpt(ledger: Ledger, finding: Finding) -> str:
    """The line of the paper that a finding is about, cut where it is long; empty without one."""
    # A form feed ends no line of an editor, and a paper counts its lines as one does.
    lines = _LINE_END.split(ledger.paper.text)
    if not 0 < finding.paper_line <= len(lines):
        return ""
    line = " ".join(lines[finding.paper_line - 1].split())
    shown = line if len(line) <= _LONGEST_EXCERPT else f"{line[: _LONGEST_EXCERPT - 1]}…"
    return escape_unprintable(shown)
