"""Run scenarios against a policy: what each must be answered, against what is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from asn_wfh.decision import Decision
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.scenarios.format_expected_and_given_answer_lines import ASPECTS, Lines
from asn_wfh.scenarios.suite import CaseUnderStance, Scenario, Suite

__all__ = ["Difference", "Failure", "Result", "holds", "run_scenario", "run_suite"]

_SHOWN = 3
"""The failed questions of one scenario that are shown; many fail for the same reason."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One aspect of an answer that is not as stated: what is lacking, and what was not expected."""

    aspect: str
    lacking: Lines
    unexpected: Lines

    def sentence(self, lang: str) -> str:
        """The difference in `id` or `en`."""
        parts = [
            message(f"scenario.{key}", lang, lines=", ".join(lines))
            for key, lines in (("lacking", self.lacking), ("unexpected", self.unexpected))
            if lines
        ]
        return f"{self.aspect}: {'; '.join(parts)}"


@dataclass(frozen=True, slots=True)
class Failure:
    """A question that is not answered as stated, or that the policy cannot be asked (`faults`)."""

    question: CaseUnderStance
    differences: tuple[Difference, ...]
    faults: tuple[Fault, ...] = ()

    def format_lines(self, lang: str) -> Iterator[str]:
        """The question, then each difference, in `id` or `en`."""
        yield self.question.format_line()
        yield from (f"  {difference.sentence(lang)}" for difference in self.differences)
        yield from (f"  {fault.message(lang)}" for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Result:
    """A scenario, and each of its questions that is not answered as it states."""

    scenario: Scenario
    failures: tuple[Failure, ...]

    @property
    def passed(self) -> bool:
        """Whether every question is answered as stated."""
        return not self.failures

    def format_first_failures(self, lang: str) -> Iterator[str]:
        """The first questions that are answered otherwise, and how many there are more."""
        for failure in self.failures[:_SHOWN]:
            yield from failure.format_lines(lang)
        rest = len(self.failures) - _SHOWN
        if rest > 0:
            yield message("scenario.more", lang, count=rest)


def run_suite(suite: Suite, policy: Policy) -> tuple[Result, ...]:
    """The result of each scenario, in the order of the file."""
    return tuple(run_scenario(scenario, policy) for scenario in suite.scenarios)


def run_scenario(scenario: Scenario, policy: Policy) -> Result:
    """The result of one scenario."""
    return Result(scenario, tuple(_failures_of_scenario(scenario, policy)))


def holds(scenario: Scenario, policy: Policy) -> bool:
    """Whether a policy answers every question of a scenario as it states."""
    return next(_failures_of_scenario(scenario, policy), None) is None


def _failures_of_scenario(scenario: Scenario, policy: Policy) -> Iterator[Failure]:
    # Many questions of one scenario share an answer; it is kept here, so its id stays its own.
    compared: dict[int, tuple[Decision, tuple[Difference, ...]]] = {}
    for question in scenario.questions:
        try:
            decision = question.decide(policy)
        except FactError as error:
            yield Failure(question, (), error.faults)
            continue
        if id(decision) not in compared:
            expected = scenario.expected.lines_by_aspect(decision.date, question.case.calendar)
            compared[id(decision)] = decision, tuple(_decision_differences(expected, decision))
        differences = compared[id(decision)][1]
        try:
            differences += tuple(_home_count_differences(scenario, question, policy))
        except FactError as error:
            yield Failure(question, differences, error.faults)
            continue
        if differences:
            yield Failure(question, differences)


def _home_count_differences(
    scenario: Scenario, question: CaseUnderStance, policy: Policy
) -> Iterator[Difference]:
    """The figures of a staff that are otherwise than a scenario states."""
    figures = scenario.expected.figures
    if figures:
        read = question.policy_under_stance(policy)
        for figure in figures:
            stated, given = (
                figure.format_line(),
                figure.home_count_line_by_policy(read, question.case),
            )
            if stated != given:
                yield Difference("figures", (stated,), (given,))


def _decision_differences(
    expected: Mapping[str, Lines], decision: Decision
) -> Iterator[Difference]:
    """The aspects of a decision that a scenario states and that are otherwise."""
    for aspect, read in ASPECTS.items():
        if aspect in expected:
            lines = tuple(read(decision))
            lacking, unexpected = (
                _lines_without_others(expected[aspect], lines),
                _lines_without_others(lines, expected[aspect]),
            )
            if lacking or unexpected:
                yield Difference(aspect, lacking, unexpected)


def _lines_without_others(lines: Iterable[str], others: Iterable[str]) -> Lines:
    """The lines without the others, each as often as it stands more often in the first."""
    return tuple((Counter(lines) - Counter(others)).elements())
