"""Two copies of a paper side by side, in lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.two_copies.copy_comparison_result import ComparedPart, CopyComparison
from asn_wfh.messages.sentences import message
from asn_wfh.report.ledger.ledger_findings_counts_and_verdict_as_text import format_word_diff
from asn_wfh.report.ledger.text_on_how_copy_was_read import paper_copy_lines
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = ["copy_comparison_text"]


def copy_comparison_text(comparison: CopyComparison, lang: str) -> Iterator[StyledLine]:
    """How each part reads in both copies, the words that differ, other markers, and the result."""
    for copy in (comparison.first, comparison.second):
        yield from paper_copy_lines(copy, lang)
    names = {"first": comparison.first.name, "second": comparison.second.name}
    wide = max(len(part.name) for part in comparison.parts)
    for part in comparison.parts:
        state = message(f"copies.{part.state}", lang, **names)
        differs = part in comparison.differences
        line = f"{part.name:<{wide}}  {state}{_lines_in_words(part, lang) if differs else ''}"
        yield StyledLine(line, "bold red" if differs else "")
        if part.changes:
            yield StyledLine(f"    {format_word_diff(part.changes)}")
    for by_words in comparison.copies_told_by_words:
        if by_words.is_renumbered:
            yield StyledLine(message("copies.renumbered", lang, file=by_words.name))
        elif by_words.has_other_markers:
            clauses = by_words.clauses_with_other_markers
            values = {"file": by_words.name, "clauses": ", ".join(clauses), "count": len(clauses)}
            yield StyledLine(message("copies.other_markers", lang, **values), "bold red")
    count = len(comparison.differences)
    code = "copies.differences" if count else "copies.same_words"
    yield StyledLine(message(code, lang, count=count, **names))


def _lines_in_words(part: ComparedPart, lang: str) -> str:
    """The lines of a part in the copies that have it."""
    lines = [str(line) for line in (part.first_line, part.second_line) if line]
    return f" [{message('copies.lines', lang, lines=' | '.join(lines))}]"
