"""`asn-wfh show`: a policy as an auditor reads it beside the paper, clause by clause."""

from __future__ import annotations

from typing import Annotated

import typer

from asn_wfh.cli.options import CommandError, Json, Lang, LangOption, PolicyName, Stance
from asn_wfh.cli.print_output import print_json, print_lines
from asn_wfh.cli.read_option_values import load_policy_under_stance
from asn_wfh.law.clause import Clause
from asn_wfh.law.suggestions_for_unknown_words import hint_listing_sibling_or_all_clauses
from asn_wfh.messages.errors import Fault
from asn_wfh.policy import Policy, Provision
from asn_wfh.report import policy_json, policy_text, provisions_text

__all__ = ["show"]


def show(
    policy: PolicyName,
    clause: Annotated[
        str | None, typer.Argument(metavar="metavar.clause", help="help.one_clause")
    ] = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show a circular clause by clause: our sentence, effect, figures and readings."""
    loaded = load_policy_under_stance(policy, stance, lang)
    provisions = (
        loaded.provisions
        if clause is None
        else _provisions_of_clause_not_subclauses(loaded, clause)
    )
    if as_json:
        print_json(policy_json(loaded, provisions, lang))
    elif clause is None:
        print_lines(policy_text(loaded, lang))
    else:
        print_lines(provisions_text(loaded, provisions, lang))


def _provisions_of_clause_not_subclauses(policy: Policy, clause: str) -> tuple[Provision, ...]:
    """The provisions that speak for one clause or part."""
    path, _, part = clause.partition("/")
    try:
        provisions = policy.provisions_at(Clause.parse(path))
    except ValueError:
        raise CommandError(Fault.of("not_a_clause", text=clause[:60])) from None
    provisions = tuple(p for p in provisions if not part or p.part == part)
    if not provisions:
        labels = [str(c) for p in policy.provisions for c in (p.label if part else p.at, *p.covers)]
        hint = hint_listing_sibling_or_all_clauses(clause, labels)
        raise CommandError(Fault.of("unknown_clause", clause=clause, **hint))
    return provisions
