"""What a person must see before accepting another wording of a clause."""

from __future__ import annotations

from collections.abc import Iterator

from asn_wfh.audit.fingerprints.accept_prints import ClauseToAccept
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import FRAME_PRINTS
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.report.ledger.ledger_findings_counts_and_verdict_as_text import format_word_diff
from asn_wfh.report.text_line_with_one_style import StyledLine

__all__ = ["clause_to_accept_lines"]


def clause_to_accept_lines(
    policy: Policy, clause: ClauseToAccept, lang: str
) -> Iterator[StyledLine]:
    """The clause's text in the copy, what changed, and what the policy makes of it."""
    yield StyledLine(_title(clause, lang), "bold")
    yield StyledLine(f"    {message('accept.text', lang)} {clause.text}")
    yield StyledLine(f"    {message('accept.change', lang)} {_change(clause, lang)}")
    stance = dict(policy.stance)
    for provision in clause.provisions:
        rule = provision.rule_under(stance)
        name = message(f"effect.{type(rule).word}", lang)
        yield StyledLine(f"    {provision.label}: {provision.says}")
        yield StyledLine(f"        {name}: {rule.sentence(lang)}")


def _title(clause: ClauseToAccept, lang: str) -> str:
    if clause.name in FRAME_PRINTS:
        return message(f"page.frame.{FRAME_PRINTS[clause.name]}", lang)
    return message("clause", lang, clause=clause.name)


def _change(clause: ClauseToAccept, lang: str) -> str:
    """What changed, as far as the earlier copy or the fingerprint tells."""
    if clause.changes:
        return format_word_diff(clause.changes)
    if clause.before is None:
        return message("accept.new", lang)
    if clause.only_marks:
        return message("accept.marks", lang)
    if not clause.new_words:
        return message("accept.fewer", lang)
    return message("accept.words", lang, words=", ".join(clause.new_words))
