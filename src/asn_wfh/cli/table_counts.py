"""What commands print of the answers to a table: their counts, as lines and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.group_format import format_fact_name

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers
    from asn_wfh.frames.compared_answers import ComparedAnswers, NamedAnswer

__all__ = [
    "OptionAnswers",
    "comparison_counts_json",
    "comparison_lines",
    "counts_json",
    "outcome_lines",
    "reading_counts_json",
    "reading_lines",
]

OptionAnswers = Sequence[tuple[str, str, "ComparedAnswers"]]
"""Each reading and option, with the answers in use and those of the option."""


def outcome_lines(answers: Answers, lang: str) -> Iterator[str]:
    """How many answers have each outcome, and below it each clause, ground and open fact."""
    from asn_wfh.frames.answer_counts import count_outcomes

    yield message("answers.all", lang, rows=answers.rows, count=len(answers))
    for each in count_outcomes(answers):
        outcome = message(f"outcome.{each.outcome}", lang)
        yield message("answers.count", lang, name=outcome, count=each.answers)
        for clause, count in each.clauses:
            name = message("answers.clause", lang, clause=clause)
            yield "  " + message("answers.count", lang, name=name, count=count)
        for ground, count in each.grounds:
            if ground != "clause":
                name = message(f"ground.{ground}", lang)
                yield "  " + message("answers.count", lang, name=name, count=count)
        for fact, count in each.missing:
            name = message("answers.turns_on", lang, fact=format_fact_name(fact, lang))
            yield "  " + message("answers.count", lang, name=name, count=count)
    if faulty := int((answers.codes < 0).sum()):
        yield message("answers.count", lang, name=message("answers.faulty", lang), count=faulty)


def counts_json(answers: Answers) -> dict[str, Any]:
    """The same as plain JSON values."""
    from asn_wfh.frames.answer_counts import count_outcomes

    return {
        **_head(answers),
        "digests": answers.counts("policy"),
        "outcomes": [each.as_dict() for each in count_outcomes(answers)],
    }


def _head(answers: Answers) -> dict[str, Any]:
    faulty = int((answers.codes < 0).sum())
    return {"schema": 1, "rows": answers.rows, "answers": len(answers), "faulty": faulty}


def comparison_lines(compared: ComparedAnswers, lang: str) -> Iterator[str]:
    """How many answers are unlike, and what each circular answers to them."""
    count = len(compared.first)
    yield message("answers.all", lang, rows=compared.first.rows, count=count)
    yield message("answers.unlike", lang, count=compared.unlike_count)
    for joint in compared.joint_answers():
        texts = "; ".join(_named(answer, lang) for answer in joint.answers)
        yield "  " + message("answers.count", lang, name=texts, count=joint.count)
    yield message("answers.cited_otherwise", lang, count=compared.cited_otherwise_count)
    if faulty := int((~compared.asked).sum()):
        yield message("answers.count", lang, name=message("answers.faulty", lang), count=faulty)


def comparison_counts_json(compared: ComparedAnswers) -> dict[str, Any]:
    """The same as plain JSON values."""
    return {
        **_head(compared.first),
        "faulty": int((~compared.asked).sum()),
        "digests": {label: each.counts("policy") for label, each in compared.by_label.items()},
        "unlike": compared.unlike_count,
        "cited_otherwise": compared.cited_otherwise_count,
        "pairs": [joint.as_dict() for joint in compared.joint_answers()],
    }


def _named(answer: NamedAnswer, lang: str) -> str:
    outcome = message(f"outcome.{answer.outcome}", lang)
    ground = answer.ground if answer.ground not in ("", "clause") else ""
    why = join_nonempty(answer.clauses, message(f"ground.{ground}", lang) if ground else "")
    return message("answers.named", lang, label=answer.label, outcome=outcome, why=why or "-")


def reading_lines(options: OptionAnswers, lang: str) -> Iterator[str]:
    """How many answers each option changes, from which outcome to which."""
    if options:
        first = options[0][2].first
        yield message("answers.all", lang, rows=first.rows, count=len(first))
    before = ""
    for reading, option, compared in options:
        if reading != before:
            current = next(iter(compared.by_label))
            yield message("answers.option", lang, reading=reading, option=current)
            before = reading
        count = compared.unlike_count
        yield "  " + message("answers.changed", lang, option=option, count=count)
        for joint in compared.joint_answers():
            texts = "; ".join(_named(answer, lang) for answer in joint.answers)
            yield "    " + message("answers.count", lang, name=texts, count=joint.count)
        if count := compared.cited_otherwise_count:
            yield "    " + message("answers.cited_otherwise", lang, count=count)


def reading_counts_json(options: OptionAnswers) -> list[dict[str, Any]]:
    """The same as plain JSON values."""
    return [
        {"reading": reading, "option": option, **comparison_counts_json(compared)}
        for reading, option, compared in options
    ]
