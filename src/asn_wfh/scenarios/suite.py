"""A suite of scenarios as values: questions to a policy, and what each must be answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from asn_wfh.case import Case
from asn_wfh.decision import Decision
from asn_wfh.engine.decide import decide_case
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.vocabulary import roster_word
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, indonesian_time_zone
from asn_wfh.policy import Policy
from asn_wfh.scenarios.format_expected_and_given_answer_lines import (
    Lines,
    StatedDuty,
    StatedHomeCount,
)

__all__ = ["CaseUnderStance", "Expected", "Scenario", "Suite"]


@dataclass(frozen=True, slots=True)
class CaseUnderStance:
    """A case, and the options of some readings under which it is to be decided."""

    case: Case
    stance: tuple[tuple[str, str], ...] = ()

    def decide(self, policy: Policy) -> Decision:
        """The decision of a policy; raises FactError where the policy cannot be asked so.

        A reading, or an option, that the policy does not have is left out.
        """
        return decide_case(
            policy,
            self.case,
            stance=self._stance_limited_to_policy(policy) if self.stance else None,
        )

    def policy_under_stance(self, policy: Policy) -> Policy:
        """The policy as the question has it read."""
        return policy.under(self._stance_limited_to_policy(policy)) if self.stance else policy

    def _stance_limited_to_policy(self, policy: Policy) -> dict[str, str]:
        options = {reading.name: reading.option_names for reading in policy.readings}
        return {name: option for name, option in self.stance if option in options.get(name, ())}

    def format_line(self) -> str:
        """The question on one line, in the words of the file."""
        case = self.case
        words = [case.on.isoformat()]
        for who in case.people:
            facts = dict(zip(_PERSON, who.key, strict=True))
            stated = ", ".join(f"{name}: {value}" for name, value in facts.items() if value)
            words.append(f"{{{stated}}}")
        flags = {"rostered": roster_word(case.rostered), "recalled": _FLAG[case.recalled]}
        words += [f"{name}: {word}" for name, word in flags.items() if word is not None]
        words += [f"absent: {case.absent}"] if case.absent else []
        words += [f"{name}: {value}" for name, value in case.own_and_open_day_facts_as_pairs]
        words += [f"{reading}={option}" for reading, option in self.stance]
        return " ".join(words)


_PERSON = tuple(f.name for f in fields(CivilServant) if f.init)
_FLAG = {None: None, True: "ya", False: "tidak", "?": "?"}


@dataclass(frozen=True, slots=True)
class Expected:
    """What a scenario states of an answer: lines per aspect, and duties with times in `zone`.

    An aspect that is not stated is not compared.
    """

    aspects: tuple[tuple[str, Lines], ...]
    duties: tuple[StatedDuty, ...] | None = None
    zone: str | None = None
    figures: tuple[StatedHomeCount, ...] = ()

    def lines_by_aspect(self, day: date, calendar: WorkCalendar | None = None) -> dict[str, Lines]:
        """The lines of each aspect that is stated, for a date of a calendar."""
        days = calendar_or_default(calendar)
        stated = dict(self.aspects)
        if self.duties is not None:
            zone = indonesian_time_zone(self.zone) if self.zone else None
            stated["duties"] = tuple(duty.format_line(day, zone, days) for duty in self.duties)
        return stated


@dataclass(frozen=True, slots=True)
class Scenario:
    """A sentence, the questions it stands for, and the answer that all of them must have."""

    name: str
    line: int
    questions: tuple[CaseUnderStance, ...]
    expected: Expected

    @property
    def cited_labels(self) -> frozenset[str]:
        """The clauses, and built-in grounds, that the answer is to name."""
        duties = (duty.label for duty in self.expected.duties or ())
        return frozenset({*dict(self.expected.aspects).get("because", ()), *duties})


@dataclass(frozen=True, slots=True)
class Suite:
    """All scenarios of one policy, in the order of their file."""

    policy: str
    file: str
    scenarios: tuple[Scenario, ...]

    def without_scenarios(self, names: Iterable[str]) -> Suite:
        """The suite without the scenarios of these names."""
        gone = set(names)
        rest = tuple(scenario for scenario in self.scenarios if scenario.name not in gone)
        return Suite(self.policy, self.file, rest)
