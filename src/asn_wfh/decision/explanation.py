"""A decision as a clerk wants to read it, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from asn_wfh.decision.decision import Contested, Decision, Reason, outcome_in_words
from asn_wfh.decision.duties_in_words import duties_by_when_due
from asn_wfh.messages.clause_parts_and_spans_in_words import fold_neighbouring_labels
from asn_wfh.messages.policy_sentence_with_english import in_language, is_in_language
from asn_wfh.messages.sentences import Lang, long_date, message

__all__ = ["explanation_lines"]

_QUOTED = 5
"""So many clauses that may decide are quoted; more are named in one line."""


def explanation_lines(decision: Decision, lang: Lang) -> Iterator[str]:
    """The answer, why, what is still to be told, what to do, and on what it depends."""
    outcome = outcome_in_words(decision.outcome, bool(decision.required), lang, decision.ground)
    day = long_date(decision.date, lang, weekday=True)
    yield message("explain.head", lang, outcome=outcome, day=day)
    title = (decision.title_en if lang == "en" else "") or decision.title
    if title:
        yield "  " + message("explain.under", lang, title=title)
    if decision.ground:
        yield from _reasons(decision.reasons, lang)
        yield from _section("explain.missing", _sentences(decision.missing, lang), lang)
    else:
        yield from _section("explain.missing", _sentences(decision.missing, lang), lang)
        yield from _what_may_decide(decision.reasons, lang)
    yield from _section("explain.set_aside", _sentences(decision.set_aside, lang), lang)
    open_duty = _sentences(decision.required_missing, lang)
    yield from _section("explain.required_missing", open_duty, lang)
    if decision.duties:
        yield message("explain.duties", lang)
        for heading, lines in duties_by_when_due(decision.duties, decision.date, lang):
            yield "  " + message(heading, lang)
            yield from _items(lines)
    yield from _contested(decision.contested, lang)
    yield from _section("explain.warnings", _sentences(decision.warnings, lang), lang)


def _items(lines: Iterable[str]) -> Iterator[str]:
    return (f"  - {line}" for line in lines)


def _sentences(parts: Iterable[object], lang: Lang) -> list[str]:
    """The sentence of each part of a decision."""
    return [part.sentence(lang) for part in parts]  # type: ignore[attr-defined]  # every part has


def _section(heading: str, lines: list[str], lang: Lang) -> Iterator[str]:
    """A heading and its lines; nothing where there are none."""
    if lines:
        yield message(heading, lang)
        yield from _items(lines)


def _reasons(reasons: Iterable[Reason], lang: Lang) -> Iterator[str]:
    """What decides: clauses are the basis of an answer, other facts its cause."""
    by_clause = [reason for reason in reasons if reason.clause is not None]
    others = [reason for reason in reasons if reason.clause is None]
    yield from _section("explain.because", _sentences(by_clause, lang), lang)
    yield from _section("explain.cause", _sentences(others, lang), lang)


def _what_may_decide(reasons: tuple[Reason, ...], lang: Lang) -> Iterator[str]:
    """The clauses that may decide: a few quoted, many as spans of neighbours by what they do."""
    if len(reasons) <= _QUOTED:
        yield from _section("explain.may", _sentences(reasons, lang), lang)
        return
    yield message("explain.may", lang)
    for why, alike in groupby(reasons, lambda reason: (reason.why, reason.clause is None)):
        group = list(alike)
        if why[1] or len(group) < 3:
            yield from _items(_sentences(group, lang))
            continue
        yield "  - " + message(
            "explain.may_line",
            lang,
            clauses=fold_neighbouring_labels([reason.label or "" for reason in group], lang),
            why=message(f"why.{why[0]}", lang),
        )


def _contested(contested: tuple[Contested, ...], lang: Lang) -> Iterator[str]:
    """Each reading with the option in use and those that would change the answer."""
    if not contested:
        return
    yield message("explain.contested", lang)
    for (_, asks, in_use), options in groupby(
        contested, lambda one: (one.reading, one.asks, one.in_use)
    ):
        # Without English the question stays out of it, and what clauses would do is told instead.
        is_asked = is_in_language(asks, lang)
        if is_asked:
            yield f"  - {in_language(asks, lang)}"
            yield "    " + message("explain.in_use", lang, means=in_use)
        yield from (("    " if is_asked else "  - ") + one.sentence(lang) for one in options)
    yield "  " + message("explain.binding", lang)
