"""Scenarios as tests of pytest: each is one test, named and placed as in its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asn_wfh.loading.files_beside_policy import policy_beside
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.loading.yaml_reader import read_yaml_file
from asn_wfh.messages.errors import FactError, PolicyError
from asn_wfh.policy import Policy
from asn_wfh.scenarios.run_scenarios import Result, run_scenario
from asn_wfh.scenarios.suite import Scenario
from asn_wfh.scenarios.suite_file import load_suite

__all__ = ["ScenarioFile", "ScenarioTest"]


class NotAsStatedError(Exception):
    """The policy answers a scenario differently than the scenario states."""

    def __init__(self, result: Result) -> None:
        """Store the result, which lists every question with a different answer."""
        self.result = result
        super().__init__(result.scenario.name)


class ScenarioFile(pytest.File):
    """A file of scenarios for the policy beside it, or for the shipped policy that it names."""

    def collect(self) -> Iterator[ScenarioTest]:
        """Each scenario of the file; a broken file is one error that lists every fault."""
        try:
            policy = _load_policy_for(self.path)
            suite = load_suite(self.path, policy)
        except (FactError, PolicyError) as error:
            raise self.CollectError(str(error)) from None
        for scenario in suite.scenarios:
            yield ScenarioTest.from_parent(
                self, name=scenario.name, scenario=scenario, policy=policy
            )


def _load_policy_for(suite_path: Path) -> Policy:
    beside = policy_beside(suite_path)
    if beside is not None:
        return load_policy(beside)
    tree = read_yaml_file(suite_path).tree
    return load_policy(str(tree.get("scenarios")) if isinstance(tree, dict) else "")


class ScenarioTest(pytest.Item):
    """One scenario."""

    def __init__(self, *, scenario: Scenario, policy: Policy, **rest: Any) -> None:
        """Hold the scenario and the policy that it is put to."""
        super().__init__(**rest)
        self.scenario = scenario
        self.policy = policy

    def runtest(self) -> None:
        """Put every question; raises NotAsStatedError where an answer is not as stated."""
        result = run_scenario(self.scenario, self.policy)
        if not result.passed:
            raise NotAsStatedError(result)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was asked, and what is not as stated."""
        if not isinstance(excinfo.value, NotAsStatedError):
            return super().repr_failure(excinfo, style)
        return "\n".join(excinfo.value.result.format_first_failures("en"))

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file, the line from zero, and the name."""
        return self.path, self.scenario.line - 1, self.name
