"""The suite of scenarios that a command asks a policy, and what it prints of those that fail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.print_output import print_line
from asn_wfh.cli.read_option_values import require_file
from asn_wfh.loading.files_beside_policy import suite_beside
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.policy import Policy
from asn_wfh.scenarios import Result, Suite, load_suite

__all__ = ["Scenarios", "load_suite_named_or_beside_policy", "print_failed_scenarios"]

Scenarios = Annotated[
    Path | None,
    typer.Option("--scenarios", metavar="metavar.file", help="help.scenarios"),
]


def load_suite_named_or_beside_policy(
    policy_source: str, policy: Policy, scenarios: Path | None
) -> Suite:
    """The suite that a command names, or the one beside the policy."""
    return load_suite(require_file(scenarios or suite_beside(policy_path(policy_source))), policy)


def print_failed_scenarios(suite: Suite, failed: Sequence[Result], lang: str) -> None:
    """Each scenario that does not hold, with the first questions that are answered otherwise."""
    for result in failed:
        scenario = result.scenario
        print_line(f"{suite.file}:{scenario.line}: {scenario.name}", style="bold red")
        for line in result.format_first_failures(lang):
            print_line(f"    {line}")
