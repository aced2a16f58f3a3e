"""A suite's file to a Suite, or every reason it is not one.

A suite is read against its policy, so that a clause, a reading or a fact that the policy does
not have is a fault and never a scenario that cannot fail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from math import prod
from pathlib import Path as FilePath
from typing import Any

from asn_wfh.case import Case, Recalled
from asn_wfh.kernel.plain_dates_and_texts import is_iso_date
from asn_wfh.law.civil_servant import CivilServant, contradiction_fault
from asn_wfh.law.fact_ties import contradictions
from asn_wfh.law.own_facts import UNKNOWN
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint
from asn_wfh.law.vocabulary import DAY_FACETS, ROSTER
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.loading.calendar_file import CalendarShape, calendar_from_shape
from asn_wfh.loading.diagnostics import Diagnostics
from asn_wfh.loading.policy_from_tree import ZONES
from asn_wfh.loading.yaml_reader import LocatedTree, Path, Tree, read_yaml, read_yaml_file
from asn_wfh.messages.errors import FactError, Fault, Faults, PolicyError
from asn_wfh.policy import Policy
from asn_wfh.rules.field_readers import check_listed_word, read_one_or_list
from asn_wfh.rules.group_schema import ALL
from asn_wfh.scenarios.policy_words_scenarios_may_cite import PolicyNames
from asn_wfh.scenarios.read_groups_of_persons import (
    FactValueChoices,
    possible_persons_of_each_group,
    read_groups_of_description,
    read_values_of_domain,
    value_combinations,
)
from asn_wfh.scenarios.suite import CaseUnderStance, Scenario, Suite
from asn_wfh.scenarios.suite_schema import ScenarioFrame, SuiteHeader

__all__ = ["MAX_CASES", "load_suite", "suite_from_text", "suite_of"]

MAX_CASES = 10_000
"""The questions that one scenario may stand for."""

_LANDMARK = re.compile(r"""\s*-\s+name:\s*["']?([^"']{1,60})|[^\s#-]""")
"""A line in which a scenario begins; or one that begins another part of the file."""
_OF_DAY = {name: tuple(DAY_FACETS[name].words) for name in ("rostered", "recalled", "absent")}
_RECALLED: Mapping[str, Recalled] = {"ya": True, "tidak": False, UNKNOWN: UNKNOWN}
_OPEN = {name: tuple(DAY_FACETS[name].words) for name in ("libur", "cuti_bersama")}


_FRAME_KEYS = tuple(ScenarioFrame.model_fields)


def load_suite(path: FilePath, policy: Policy) -> Suite:
    """The suite in a file, for a policy; raises FactError with every fault."""
    try:
        return suite_of(read_yaml_file(path, _LANDMARK), policy)
    except PolicyError as error:
        raise FactError(error.faults) from None


def suite_from_text(text: str, policy: Policy, name: str = "policy.scenarios.yaml") -> Suite:
    """The suite that a text describes, for a policy; raises FactError with every fault."""
    try:
        return suite_of(read_yaml(text, name, _LANDMARK), policy)
    except PolicyError as error:
        raise FactError(error.faults) from None


def suite_of(located_tree: LocatedTree, policy: Policy) -> Suite:
    """The suite that a located tree describes, for a policy; raises FactError with every fault."""
    return _SuiteReader(policy, Diagnostics(located_tree)).read_suite()


@dataclass(slots=True)
class _SuiteReader:
    """One reading of a file: notes faults as it goes and gives a suite only if there are none."""

    policy: Policy
    notes: Diagnostics
    named_groups: dict[str, list[FactValueChoices]] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def read_suite(self) -> Suite:
        """The suite of the whole file; FactError with every fault."""
        marked = self.notes.marked
        tree = marked.tree
        if not isinstance(tree, dict):
            self.notes.note_fault(Fault.of("not_a_mapping"), ())
            raise FactError(self.notes.faults)
        header = self.notes.validate_or_note_faults(SuiteHeader, tree, ())
        names = PolicyNames.of(self.policy, header.timezone if header else ZONES[0])
        self.read_named_groups(tree.get("people"))
        given = tree.get("given")
        items = given if isinstance(given, list) else []
        read = [
            self.read_scenario(item, ("given", place), names) for place, item in enumerate(items)
        ]
        scenarios = tuple(scenario for scenario in read if scenario is not None)
        if header is not None:
            self.check_suite_is_of_policy_and_not_empty(header, scenarios)
        if self.notes.faults or marked.faults or header is None:
            raise FactError(
                sorted(
                    self.notes.all_but_redundant_faults(),
                    key=lambda fault: (fault.line, fault.column),
                )
            )
        return Suite(self.policy.name, marked.name, scenarios)

    def check_suite_is_of_policy_and_not_empty(
        self, header: SuiteHeader, scenarios: tuple[Scenario, ...]
    ) -> None:
        """What must hold of the suite as a whole: it is this policy's, and it says something."""
        if header.scenarios != self.policy.name:
            fault = Fault.of("other_policy", suite=header.scenarios, policy=self.policy.name)
            self.notes.note_fault(fault, ("scenarios",))
        if not header.given:
            self.notes.note_fault(Fault.of("empty_list"), ("given",))
        labels = {provision.label for provision in self.policy.provisions}
        if len(scenarios) == len(header.given) > 0 and not any(
            s.cited_labels & labels for s in scenarios
        ):
            self.notes.note_fault(Fault.of("vacuous"), ("given",), of_key=True)

    # people

    def read_named_groups(self, people: Tree | None) -> None:
        """The named people; each may be like one before it."""
        for name, value in people.items() if isinstance(people, dict) else ():
            self.named_groups[name] = self.read_groups_of_description(value, ("people", name)) or []

    def read_groups_of_description(self, value: Tree, path: Path) -> list[FactValueChoices] | None:
        """The groups of one description, or None with its faults noted."""
        try:
            return read_groups_of_description(
                value, self.named_groups, [f.name for f in self.policy.facts]
            )
        except Faults as error:
            self.notes.note_located_faults(error.located, path)
            return None

    def read_persons_per_description(self, value: Tree, path: Path) -> list[list[CivilServant]]:
        """Per description of one person, everyone that it stands for."""
        if value == []:
            self.notes.note_fault(Fault.of("empty_list"), path)
        listed = isinstance(value, list)
        described = []
        for place, item in enumerate(value if isinstance(value, list) else [value]):
            groups = self.read_groups_of_description(item, (*path, place) if listed else path) or []
            count = sum(prod(map(len, group.values())) for group in groups)
            if self.check_few_enough_questions_of_scenario(count, path):
                described.append(
                    self.read_possible_persons(groups, (*path, place) if listed else path)
                )
        return described

    def read_possible_persons(
        self, groups: list[FactValueChoices], path: Path
    ) -> list[CivilServant]:
        """Every possible person of some groups; a fault where one of them has none."""
        try:
            return possible_persons_of_each_group(groups)
        except Faults as error:
            self.notes.note_located_faults(error.located, path)
            return []

    # scenarios

    def read_scenario(self, item: Tree, path: Path, names: PolicyNames) -> Scenario | None:
        """One scenario with its questions, or None with its faults noted."""
        if not isinstance(item, dict):
            self.notes.note_fault(Fault.of("not_a_mapping"), path)
            return None
        before = len(self.notes.faults)
        framed = {key: value for key, value in item.items() if key in _FRAME_KEYS}
        frame = self.notes.validate_or_note_faults(ScenarioFrame, framed, path, names)
        facts = self.possible_day_facts(self.read_day_facts(item, path, names), path, names)
        people = (
            self.read_persons_per_description(item["who"], (*path, "who")) if "who" in item else []
        )
        if frame is None or len(self.notes.faults) > before:
            return None
        line = self.notes.marked.mark_of(path)[0]
        if self.lines.setdefault(frame.name, line) != line:
            fault = Fault.of("scenario_twice", name=frame.name, first=self.lines[frame.name])
            self.notes.note_fault(fault, (*path, "name"))
        questions = self.questions_of_scenario(frame, people, facts, path)
        return Scenario(frame.name, line, questions, frame.then.as_expected(names.timezone))

    def read_day_facts(
        self, item: dict[str, Tree], path: Path, names: PolicyNames
    ) -> FactValueChoices:
        """The facts of the day, and the policy's own, each with the values it has in turn."""
        words = {**_OF_DAY, **_OPEN, **names.facts}
        facts: FactValueChoices = {}
        for key, value in item.items():
            if key in _FRAME_KEYS:
                continue
            if key not in words:
                fault = Fault.of(
                    "unknown_key", key=key, **unknown_word_hint(key, [*_FRAME_KEYS, *words])
                )
                self.notes.note_fault(fault, (*path, key), of_key=True)
                continue
            try:
                facts[key] = _read_day_fact_values(key, value, words[key], names)
            except Faults as error:
                self.notes.note_located_faults(error.located, (*path, key))
        return facts

    def possible_day_facts(
        self, facts: FactValueChoices, path: Path, names: PolicyNames
    ) -> list[dict[str, str]]:
        """Every way to state the facts of a day that the policy's ties allow; a fault for none."""
        if not self.check_few_enough_questions_of_scenario(prod(map(len, facts.values())), path):
            return []
        ways = list(value_combinations(facts))
        wrong = [next(contradictions(way, names.impossible, names.ties), None) for way in ways]
        possible = [way for way, tie in zip(ways, wrong, strict=True) if tie is None]
        if not possible and wrong[0] is not None:
            self.notes.note_fault(contradiction_fault(wrong[0]), path)
        return possible

    def questions_of_scenario(
        self,
        frame: ScenarioFrame,
        persons_per_description: list[list[CivilServant]],
        day_facts: list[dict[str, str]],
        path: Path,
    ) -> tuple[CaseUnderStance, ...]:
        """Every question that a scenario stands for."""
        if not self.check_few_enough_questions_of_scenario(
            prod(map(len, [*persons_per_description, frame.date, day_facts])), path
        ):
            return ()
        calendar = self.read_calendar(frame.calendar, (*path, "calendar"))
        return tuple(
            CaseUnderStance(
                Case(who, on, calendar=calendar, **_case_arguments_of_day_facts(stated)),
                frame.stance,
            )
            for on in frame.date
            for stated in day_facts
            for who in product(*persons_per_description)
        )

    def check_few_enough_questions_of_scenario(self, count: int, path: Path) -> bool:
        """Whether a scenario does not stand for too many questions; a fault if it does."""
        if count > MAX_CASES:
            self.notes.note_fault(Fault.of("too_many_cases", count=count, limit=MAX_CASES), path)
        return count <= MAX_CASES

    def read_calendar(self, changes: CalendarShape | None, path: Path) -> WorkCalendar | None:
        """The calendar with local changes, or None for the ordinary one."""
        if changes is None:
            return None
        try:
            return calendar_from_shape(changes)
        except Faults as error:
            self.notes.note_located_faults(error.located, path)
            return None


def _read_day_fact_values(
    name: str, value: object, domain: tuple[str, ...], names: PolicyNames
) -> tuple[str, ...]:
    """The values of a fact of the day, in turn; of some facts also `?`, of a date also dates."""
    if value == UNKNOWN and name in (*names.facts, "recalled", "absent"):
        return (UNKNOWN,)
    if name in names.dates and not isinstance(value, Mapping) and value != ALL:
        return read_one_or_list(
            value, lambda text: text if is_iso_date(text) else check_listed_word(text, domain)
        )
    return read_values_of_domain(value, domain)


def _case_arguments_of_day_facts(stated: Mapping[str, str]) -> dict[str, Any]:
    """The facts of a day as arguments of a case."""
    absent = stated.get("absent")
    return {
        "rostered": ROSTER.get(stated.get("rostered", "")),
        "recalled": _RECALLED.get(stated.get("recalled", "")),
        "absent": None if absent == "hadir" else absent,
        "facts": tuple((name, value) for name, value in stated.items() if name not in _OF_DAY),
    }
