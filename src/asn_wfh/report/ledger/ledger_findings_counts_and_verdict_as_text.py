"""The text of a ledger: each finding with the place to mend, what a person must read, the sums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from asn_wfh.audit import Finding, Ledger
from asn_wfh.audit.checks_left_to_reader import CHECKS, ChecksLeftToReader
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.report.ledger.accepted_wording_in_words import acceptance_in_words
from asn_wfh.report.ledger.text_on_how_copy_was_read import paper_copy_lines
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = ["format_word_diff", "ledger_text"]


def ledger_text(ledger: Ledger, path: Path, lang: str) -> Iterator[StyledLine]:
    """The findings, the boxes for a person, the counts and the verdict, line by line.

    `path` is the file of the policy, which a finding names with its line.
    """
    if ledger.copy is not None:
        yield from paper_copy_lines(ledger.copy, lang)
    for entry in ledger.entries:
        for finding in entry.findings:
            yield StyledLine(_format_finding(ledger, finding, path, lang), "bold red")
        if entry.changes:
            yield StyledLine(f"    {format_word_diff(entry.changes)}")
    alike = ledger.names_of_entries_with_other_punctuation
    if alike:
        shown = ", ".join(alike)
        line = message("audit.other_punctuation", lang, count=len(alike), clauses=shown)
        yield StyledLine(line)
    if ledger.is_renumbered:
        yield StyledLine(message("audit.renumbered", lang))
    for moved in ledger.moved_words:
        values = {"text": moved.text, "line": moved.line, "clause": moved.clause}
        yield StyledLine(message("audit.moved_words", lang, **values))
    yield from _checks_left_to_reader_lines(ledger, lang)
    yield from _acceptance_lines(ledger, lang)
    for verdict, count in ledger.counts.items():
        if count:
            yield StyledLine(f"{count:>4}  {message(f'page.verdict.{verdict}', lang)}")
    yield _verdict_line(ledger, lang)


def _checks_left_to_reader_lines(ledger: Ledger, lang: str) -> Iterator[StyledLine]:
    """What no machine can judge: what each box means, then the boxes of each clause."""
    checks = ledger.checks_left_to_reader
    if not checks:
        return
    yield StyledLine(message("audit.person", lang), "bold")
    used = {check for each in checks for check in each.checks}
    for check in CHECKS:
        if check in used:
            name, means = message(f"check_box.{check}", lang), message(f"check_why.{check}", lang)
            yield StyledLine(f"  {name}: {means}")
    wide = max(len(each.name) for each in checks if each.kind == "clause")
    for each in checks:
        boxes = "  ".join(f"[ ] {message(f'check_box.{check}', lang)}" for check in each.checks)
        if each.kind == "clause":
            yield StyledLine(f"  {each.name:<{wide}}  {boxes}")
        else:
            yield StyledLine(
                f"  {boxes}  {_reading_or_synonym_in_words(ledger.policy, each, lang)}"
            )


def _reading_or_synonym_in_words(policy: Policy, each: ChecksLeftToReader, lang: str) -> str:
    """A reading with the option in use, or a synonym with what it means."""
    if each.kind == "reading":
        option = dict(policy.stance)[each.name]
        means = in_language(dict(policy.reading(each.name).options)[option], lang)
        return f"{each.name}: {option} ({means})"
    synonyms = {synonym.printed: synonym.means for synonym in policy.synonyms}
    return f"{each.name} = {synonyms[each.name]}"


def _acceptance_lines(ledger: Ledger, lang: str) -> Iterator[StyledLine]:
    """What a person accepted since the first fingerprints."""
    for each in ledger.acceptances:
        yield StyledLine(acceptance_in_words(each, lang))


def _verdict_line(ledger: Ledger, lang: str) -> StyledLine:
    """The last line: what the machine found, and that the rest is for a person."""
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


def format_word_diff(changes: Iterable[tuple[str, str]]) -> str:
    """A word diff on one line: `[-went-]` and `{+came+}`."""
    marks = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return " ".join(marks[sign].format(words) for sign, words in changes)
