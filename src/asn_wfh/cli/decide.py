"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from asn_wfh.cli.options import (
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    date_of,
    out,
    pairs,
    policy_of,
    print_json,
)
from asn_wfh.cli.person import descriptions, facts_of_day, persons
from asn_wfh.decision import Outcome
from asn_wfh.engine import decide as decided

__all__ = ["decide"]

_COLOURS = {
    Outcome.PERMITTED: "bold green",
    Outcome.NOT_PERMITTED: "bold red",
    Outcome.UNDETERMINED: "bold yellow",
}


def decide(
    policy: PolicyName,
    on: Annotated[
        str, typer.Argument(metavar="DATE", help="Tanggal, misalnya 2026-04-10, atau hari-ini.")
    ],
    who: Annotated[
        Path | None,
        typer.Option(
            "--who",
            metavar="FILE",
            help="Berkas YAML atau JSON berisi fakta, atau daftar fakta yang semuanya benar.",
        ),
    ] = None,
    stated: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="FAKTA=NILAI", help="Satu fakta; dapat diulang."),
    ] = None,
    stance: Stance = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Putuskan bolehkah orang ini WFH pada tanggal itu, dan menurut butir mana."""
    held = policy_of(policy, stance)
    day = date_of(on, held)
    people = descriptions(who, pairs(stated))
    decision = decided(held, persons(people, held), day, **facts_of_day(people))
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(lang).splitlines()
    out(first, style=_COLOURS[decision.outcome])
    for line in rest:
        out(line)
