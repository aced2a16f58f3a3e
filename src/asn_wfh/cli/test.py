"""`asn-wfh test`: whether a policy answers its scenarios as they state."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from asn_wfh.cli.options import Json, Lang, LangOption, PolicyName
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.read_option_values import load_policy_in_language
from asn_wfh.cli.scenario_suite_option_and_failures import (
    Scenarios,
    load_suite_named_or_beside_policy,
    print_failed_scenarios,
)
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.scenarios import Failure, Result, Suite, run_suite

__all__ = ["run_scenarios"]


def run_scenarios(
    policy: PolicyName,
    scenarios: Scenarios = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Test a policy by its scenarios: the expected answers and the clauses that decide."""
    loaded = load_policy_in_language(policy, lang)
    suite = load_suite_named_or_beside_policy(policy, loaded, scenarios)
    results = run_suite(suite, loaded)
    failed = [result for result in results if not result.passed]
    if as_json:
        print_json(_results_as_dict(loaded, suite, results, lang))
    else:
        print_failed_scenarios(suite, failed, lang)
        asked = sum(len(scenario.questions) for scenario in suite.scenarios)
        passed = len(results) - len(failed)
        counts = {"passed": passed, "failed": len(failed), "asked": asked}
        key = "trial.failed" if failed else "trial.passed"
        print_line(message(key, lang, policy=loaded.name, **counts))
    if failed:
        raise typer.Exit(1)


def _results_as_dict(
    policy: Policy, suite: Suite, results: Sequence[Result], lang: str
) -> dict[str, object]:
    return {
        "schema": 1,
        "policy": policy.name,
        "digest": policy.digest,
        "scenarios": suite.file,
        "passed": sum(result.passed for result in results),
        "failed": sum(not result.passed for result in results),
        "results": [
            {
                "name": result.scenario.name,
                "line": result.scenario.line,
                "questions": len(result.scenario.questions),
                "passed": result.passed,
                "failures": [_failure_as_dict(failure, lang) for failure in result.failures],
            }
            for result in results
        ],
    }


def _failure_as_dict(failure: Failure, lang: str) -> dict[str, object]:
    return {
        "question": failure.question.format_line(),
        "differences": [
            {"part": d.aspect, "lacking": list(d.lacking), "unexpected": list(d.unexpected)}
            for d in failure.differences
        ],
        "faults": [fault.message(lang) for fault in failure.faults],
    }
