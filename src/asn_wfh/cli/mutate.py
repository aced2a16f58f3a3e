"""`asn-wfh mutate`: which changes of a policy its scenarios would notice, clause by clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Annotated, NoReturn

import typer

from asn_wfh.cli.options import CommandError, Json, Lang, LangOption, PolicyName
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.read_option_values import require_file
from asn_wfh.cli.scenario_suite_option_and_failures import (
    Scenarios,
    load_suite_named_or_beside_policy,
    print_failed_scenarios,
)
from asn_wfh.law.suggestions_for_unknown_words import hint_listing_sibling_or_all_clauses
from asn_wfh.loading.policy_from_tree import policy_from_tree, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import message
from asn_wfh.mutation import FATES, Fate, Verdict, count_fates_by_clause, run_mutants
from asn_wfh.policy import Policy
from asn_wfh.scenarios import Result, Suite, run_suite

__all__ = ["mutate"]


def mutate(
    policy: PolicyName,
    scenarios: Scenarios = None,
    clause: Annotated[
        str | None, typer.Option("--clause", metavar="metavar.clause", help="help.mutate_clause")
    ] = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Change a policy bit by bit; its scenarios should detect every change."""
    located = read_expanded_tree(require_file(policy_path(policy)))
    loaded = policy_from_tree(located)
    suite = load_suite_named_or_beside_policy(policy, loaded, scenarios)
    failed = [result for result in run_suite(suite, loaded) if not result.passed]
    if failed:
        _print_failed_scenarios_and_exit(suite, failed, as_json, lang)
    verdicts = list(run_mutants(located, suite, clause))
    if clause is not None and not verdicts:
        raise CommandError(_unknown_clause_fault(loaded, clause))
    survived = [verdict for verdict in verdicts if verdict.fate == "survived"]
    if as_json:
        print_json(_verdicts_as_dict(loaded, suite, verdicts, lang))
    else:
        _print_fates_by_clause_and_survivors(verdicts, survived, lang)
    if survived:
        raise typer.Exit(1)


def _print_failed_scenarios_and_exit(
    suite: Suite, failed: Sequence[Result], as_json: bool, lang: str
) -> NoReturn:
    """Exit 1: a suite that does not hold would notice everything, and so nothing."""
    if as_json:
        print_json(
            {"schema": 1, "policy": suite.policy, "failed": [r.scenario.name for r in failed]}
        )
    else:
        print_failed_scenarios(suite, failed, lang)
        print_line(message("mutate.unsound", lang, failed=len(failed)))
    raise typer.Exit(1)


def _unknown_clause_fault(policy: Policy, clause: str) -> Fault:
    labels = [provision.label for provision in policy.provisions]
    return Fault.of(
        "unknown_clause", clause=clause, **hint_listing_sibling_or_all_clauses(clause, labels)
    )


def _print_fates_by_clause_and_survivors(
    verdicts: Sequence[Verdict], survived: Sequence[Verdict], lang: str
) -> None:
    """A line for each clause, the survivors with what would tell them, and the sums."""
    rows = count_fates_by_clause(verdicts)
    wide = max(len(label) for label in (*rows, message("mutate.clause", lang)))
    heads = [message(f"fate.{fate}", lang) for fate in FATES]
    widths = [wide, *(2 + max(16, len(head)) for head in heads)]
    print_line(_format_table_row(message("mutate.clause", lang), heads, widths), style="bold")
    total: Counter[Fate] = Counter()
    for label, row in rows.items():
        total += row
        style = "bold red" if row["survived"] else ""
        print_line(
            _format_table_row(label, [row[fate] or "." for fate in FATES], widths), style=style
        )
    print_line(
        _format_table_row(message("mutate.total", lang), [total[fate] for fate in FATES], widths),
        style="bold",
    )
    for verdict in survived:
        clause, mutant = verdict.mutant.clause, verdict.mutant.sentence(lang)
        print_line(message("mutate.survived", lang, clause=clause, mutant=mutant), style="red")
        if verdict.telling is not None:
            print_line("    " + message("mutate.telling", lang, case=verdict.telling.format_line()))
    print_line(message("mutate.some" if survived else "mutate.none", lang, count=len(survived)))


def _format_table_row(label: str, cells: Sequence[object], widths: Sequence[int]) -> str:
    """A row of a table: its label, and its cells under their heads."""
    columns = zip(cells, widths[1:], strict=True)
    return f"{label:<{widths[0]}}" + "".join(f"{cell!s:>{width}}" for cell, width in columns)


def _verdicts_as_dict(
    policy: Policy, suite: Suite, verdicts: Sequence[Verdict], lang: str
) -> dict[str, object]:
    total = Counter(verdict.fate for verdict in verdicts)
    return {
        "schema": 1,
        "policy": policy.name,
        "digest": policy.digest,
        "scenarios": suite.file,
        "total": {fate: total[fate] for fate in FATES},
        "clauses": [
            {"clause": label, **{fate: row[fate] for fate in FATES}}
            for label, row in count_fates_by_clause(verdicts).items()
        ],
        "mutants": [
            {
                "clause": verdict.mutant.clause,
                "kind": verdict.mutant.kind,
                "mutant": verdict.mutant.sentence(lang),
                "fate": verdict.fate,
                "by": verdict.by or None,
                "fault": verdict.fault.message(lang) if verdict.fault else None,
                "telling": verdict.telling.format_line() if verdict.telling else None,
            }
            for verdict in verdicts
        ],
    }
