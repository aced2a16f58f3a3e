"""What commands print of answers to many people: their counts, as lines and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.group_in_words import format_fact_name

if TYPE_CHECKING:
    # Libraries of tables are there with the extra `frames` only.
    from asn_wfh.frames import Answers
    from asn_wfh.frames.unlike_answers_to_same_rows import ComparedAnswers, NamedAnswer

__all__ = [
    "AnswerCounts",
    "ComparisonCounts",
    "OptionAnswers",
    "OptionChangeCounts",
    "PrintedCounts",
]

OptionAnswers = Sequence[tuple[str, str, "ComparedAnswers"]]
"""Each reading and option, with the answers in use and those of the option."""


class PrintedCounts(Protocol):
    """The counts of answers, as a command prints them."""

    @property
    def answers_or_first_of_several(self) -> Answers | None:
        """The answers that are counted, or the first of several; None where nothing was asked."""
        ...

    def lines(self, lang: str) -> Iterator[str]:
        """The counts in words."""
        ...

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON values."""
        ...


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many answers have each outcome, and below it each clause, ground and open fact."""

    name: str
    answers_or_first_of_several: Answers

    def lines(self, lang: str) -> Iterator[str]:
        """The counts in words."""
        from asn_wfh.frames.answer_counts import count_outcomes

        for each in count_outcomes(self.answers_or_first_of_several):
            outcome = message(f"outcome.{each.outcome}", lang)
            yield _count_line(outcome, each.answers, lang)
            for clause, count in each.clauses:
                yield "  " + _count_line(
                    message("answers.clause", lang, clause=clause), count, lang
                )
            for ground, count in each.grounds:
                if ground != "clause":
                    yield "  " + _count_line(message(f"ground.{ground}", lang), count, lang)
            for fact, count in each.missing:
                name = message("answers.turns_on", lang, fact=format_fact_name(fact, lang))
                yield "  " + _count_line(name, count, lang)
        if faulty := int((self.answers_or_first_of_several.codes < 0).sum()):
            yield _count_line(message("answers.faulty", lang), faulty, lang)
        if contested := self.contested_count:
            yield message("answers.contested", lang, count=contested)
        # The most lenient and the strictest stance have other options for each case.
        if len(stances := list(self.answers_or_first_of_several.counts("stance"))) == 1:
            yield message("answers.under_options", lang, options=stances[0])

    @property
    def contested_count(self) -> int:
        """How many answers another option of a reading would change."""
        return sum(self.answers_or_first_of_several.counts("contested").values())

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON values, with the name of what answers."""
        from asn_wfh.frames.answer_counts import count_outcomes

        return {
            "policy": self.name,
            **_row_answer_and_faulty_totals_as_dict(self.answers_or_first_of_several),
            "digests": self.answers_or_first_of_several.counts("policy"),
            "stances": self.answers_or_first_of_several.counts("stance"),
            "outcomes": [
                each.as_dict() for each in count_outcomes(self.answers_or_first_of_several)
            ],
        }


@dataclass(frozen=True, slots=True)
class ComparisonCounts:
    """How many answers are unlike, and what each circular answers to them."""

    compared: ComparedAnswers

    @property
    def answers_or_first_of_several(self) -> Answers:
        """The answers of the first circular."""
        return self.compared.first

    def lines(self, lang: str) -> Iterator[str]:
        """The counts in words."""
        compared = self.compared
        yield message("answers.unlike", lang, count=compared.unlike_count)
        for joint in compared.unlike_answer_combinations():
            yield "  " + _count_line(_labelled_answers_text(joint.answers, lang), joint.count, lang)
        yield message(
            "answers.cited_otherwise", lang, count=compared.same_outcome_other_clauses_count
        )
        if faulty := int((~compared.which_all_answered).sum()):
            yield _count_line(message("answers.faulty", lang), faulty, lang)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON values."""
        compared = self.compared
        digests = {label: each.counts("policy") for label, each in compared.by_label.items()}
        return {
            **_row_answer_and_faulty_totals_as_dict(compared.first),
            "faulty": int((~compared.which_all_answered).sum()),
            "digests": digests,
            "unlike": compared.unlike_count,
            "cited_otherwise": compared.same_outcome_other_clauses_count,
            "pairs": [joint.as_dict() for joint in compared.unlike_answer_combinations()],
        }


@dataclass(frozen=True, slots=True)
class OptionChangeCounts:
    """How many answers each option changes, from which outcome to which.

    `head` names the circular.
    """

    head: Mapping[str, Any]
    options: OptionAnswers

    @property
    def answers_or_first_of_several(self) -> Answers | None:
        """The answers under the options in use; None where the circular has no reading."""
        return self.options[0][2].first if self.options else None

    def lines(self, lang: str) -> Iterator[str]:
        """The counts in words."""
        before = ""
        for reading, option, compared in self.options:
            if reading != before:
                current = next(iter(compared.by_label))
                yield message("answers.option", lang, reading=reading, option=current)
                before = reading
            count = compared.unlike_count
            yield "  " + message("answers.changed", lang, option=option, count=count)
            for joint in compared.unlike_answer_combinations():
                yield "    " + _count_line(
                    _labelled_answers_text(joint.answers, lang), joint.count, lang
                )
            if count := compared.same_outcome_other_clauses_count:
                yield "    " + message("answers.cited_otherwise", lang, count=count)

    def as_dict(self) -> dict[str, Any]:
        """The same as plain JSON values."""
        readings = [
            {"reading": reading, "option": option, **ComparisonCounts(compared).as_dict()}
            for reading, option, compared in self.options
        ]
        return {**self.head, "readings": readings}


def _row_answer_and_faulty_totals_as_dict(answers: Answers) -> dict[str, Any]:
    faulty = int((answers.codes < 0).sum())
    return {"schema": 1, "rows": answers.rows, "answers": len(answers), "faulty": faulty}


def _count_line(name: str, count: int, lang: str) -> str:
    return message("answers.count", lang, name=name, count=count)


def _labelled_answers_text(answers: Sequence[NamedAnswer], lang: str) -> str:
    """What several circulars or readings answer, in one text."""
    return "; ".join(_named_answer_text(answer, lang) for answer in answers)


def _named_answer_text(answer: NamedAnswer, lang: str) -> str:
    outcome = message(f"outcome.{answer.outcome}", lang)
    ground = answer.ground if answer.ground not in ("", "clause") else ""
    why = join_nonempty(answer.clauses, message(f"ground.{ground}", lang) if ground else "")
    return message("answers.named", lang, label=answer.label, outcome=outcome, why=why or "-")
