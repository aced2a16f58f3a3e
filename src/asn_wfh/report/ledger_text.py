"""The text of a ledger: each finding with the place to mend, then the sums."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from asn_wfh.audit import Entry, Finding, Ledger
from asn_wfh.messages.sentences import message
from asn_wfh.report.paper_copy_text import paper_copy_lines
from asn_wfh.report.styled_line import StyledLine

__all__ = ["ledger_text"]


def ledger_text(ledger: Ledger, path: Path, lang: str) -> Iterator[StyledLine]:
    """What is not faithful, then the counts, readings, synonyms and silent clauses, line by line.

    `path` is the file of the policy, which a finding names with its line.
    """
    if ledger.copy is not None:
        yield from paper_copy_lines(ledger.copy, lang)
    for entry in ledger.entries:
        for finding in entry.findings:
            yield StyledLine(_format_finding(ledger, finding, path, lang), "bold red")
        if entry.changes:
            yield StyledLine(f"    {_format_word_diff_with_earlier_copy(entry)}")
    for verdict, count in ledger.counts.items():
        if count:
            yield StyledLine(f"{count:>4}  {message(f'page.verdict.{verdict}', lang)}")
    names = ", ".join(f"{r.name}: {r.chosen}" for r in ledger.policy.readings) or "-"
    count = len(ledger.policy.readings)
    yield StyledLine(message("audit.readings", lang, count=count, readings=names))
    synonyms = ledger.policy.synonyms
    if synonyms:
        pairs = ", ".join(f"{each.printed} = {each.means}" for each in synonyms)
        yield StyledLine(message("audit.synonyms", lang, count=len(synonyms), synonyms=pairs))
    clauses = ", ".join(provision.label for provision in ledger.silent) or "-"
    yield StyledLine(message("audit.silent", lang, count=len(ledger.silent), clauses=clauses))
    yield _verdict_line(ledger, lang)


def _verdict_line(ledger: Ledger, lang: str) -> StyledLine:
    """The last line: whether the policy is faithful to its paper."""
    values = {"policy": ledger.policy.name, "circular": ledger.paper.name}
    code = "audit.faithful" if ledger.faithful else "audit.unfaithful"
    text = message(code, lang, count=len(ledger.findings), **values)
    return StyledLine(text, "" if ledger.faithful else "bold")


def _format_finding(ledger: Ledger, finding: Finding, path: Path, lang: str) -> str:
    """A finding on one line, with the place to mend and the line of the paper."""
    fault = finding.fault
    fault = fault if fault.file else fault.at(file=str(path if fault.line else ledger.paper.name))
    verdict = message(f"page.verdict.{finding.verdict}", lang)
    place = message("audit.paper_line", lang, line=finding.paper_line) if finding.paper_line else ""
    part = f"/{finding.part}" if finding.part else ""
    shown = fault.at(clause=f"{fault.clause}{part}").message(lang)
    return f"{verdict}: {shown}{f' [{place}]' if place else ''}"


def _format_word_diff_with_earlier_copy(entry: Entry) -> str:
    """A word diff on one line: `[-went-]` and `{+came+}`."""
    marks = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return " ".join(marks[sign].format(words) for sign, words in entry.changes)
