"""A sentence about a figure: the clauses in front, the days and people it is limited to behind."""

from __future__ import annotations

from asn_wfh.messages.sentences import LANGS, message
from asn_wfh.rules.rule_for_days_and_people import DatedRule

__all__ = ["scope_ending", "scope_in_both_languages", "sentence_with_citation"]


def sentence_with_citation(clauses: tuple[str, ...], lang: str, text: str) -> str:
    """A sentence with the clauses that it rests on in front."""
    return f"{message('clause', lang, clause=', '.join(clauses))}: {text}"


def scope_in_both_languages(rule: DatedRule) -> tuple[str, str]:
    """The days and people that a rule is limited to, in Indonesian and English, or nothing."""
    return rule.describe_scope("id"), rule.describe_scope("en")


def scope_ending(scope: tuple[str, str], lang: str) -> str:
    """A scope as the end of a sentence; nothing where there is none."""
    phrase = scope[LANGS.index(lang)]
    return f"; {phrase}" if phrase else ""
