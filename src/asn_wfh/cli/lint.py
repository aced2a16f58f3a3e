"""`asn-wfh lint`: clauses, readings and facts of a policy that do nothing by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from asn_wfh.analysis.lint import lint as remarks_on
from asn_wfh.analysis.remark import Remark
from asn_wfh.cli.options import Json, Lang, LangOption
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.loading.load_policy_or_history import load_policy
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

__all__ = ["lint"]


def lint(
    policies: Annotated[
        list[str],
        typer.Argument(
            metavar="metavar.policies",
            help="help.policies",
        ),
    ],
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Find clauses, permissions, readings and facts without an effect of their own."""
    loaded = [load_policy(name) for name in policies]
    results = [(policy, remarks_on(policy)) for policy in loaded]
    if as_json:
        print_json([_remarks_as_dict(policy, remarks, lang) for policy, remarks in results])
    for policy, remarks in results if not as_json else ():
        _print_remarks(policy, remarks, lang)
    if any(remark.finding for _, remarks in results for remark in remarks):
        raise typer.Exit(1)


def _print_remarks(policy: Policy, remarks: Sequence[Remark], lang: str) -> None:
    """Each remark on a line, the findings first."""
    for remark in sorted(remarks, key=lambda remark: not remark.finding):
        word = message("lint.finding" if remark.finding else "lint.note", lang)
        print_line(f"{word}: {remark.sentence(lang)}", style="bold red" if remark.finding else "")
    findings = sum(remark.finding for remark in remarks)
    notes = len(remarks) - findings
    print_line(message("lint.total", lang, policy=policy.name, findings=findings, notes=notes))


def _remarks_as_dict(policy: Policy, remarks: Sequence[Remark], lang: str) -> dict[str, object]:
    return {
        "schema": 1,
        "policy": policy.name,
        "digest": policy.digest,
        "remarks": [
            {
                "kind": remark.kind.value,
                "finding": remark.finding,
                "at": remark.at,
                "line": remark.line or None,
                "by": list(remark.by),
                "unless": [dict(way) for way in remark.unless],
                "sentence": remark.sentence(lang),
            }
            for remark in remarks
        ],
    }
