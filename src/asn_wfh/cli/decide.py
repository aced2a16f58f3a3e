"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, cast

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    Json,
    Lang,
    LangOption,
    Stance,
    calendar_of,
    date_of,
    history_or_policy,
    out,
    pairs,
    print_json,
)
from asn_wfh.cli.person import facts_of_day, person_descriptions, persons
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.decide import decide as decided
from asn_wfh.engine.question import STANCES
from asn_wfh.messages.sentences import Lang as Word

__all__ = ["OnDate", "Stated", "Who", "decide", "print_decision"]

_COLOURS = {
    Outcome.PERMITTED: "bold green",
    Outcome.NOT_PERMITTED: "bold red",
    Outcome.UNDETERMINED: "bold yellow",
}

Source = Annotated[
    str,
    typer.Argument(
        metavar="POLICY",
        help="Nama kebijakan bawaan, jalur berkas YAML, kode wilayah, atau folder satu wilayah.",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--known", metavar="DATE", help="Menurut yang sudah diketahui pada tanggal ini."),
]
OnDate = Annotated[
    str, typer.Argument(metavar="DATE", help="Tanggal, misalnya 2026-04-10, atau hari-ini.")
]
Who = Annotated[
    Path | None,
    typer.Option(
        "--who",
        metavar="FILE",
        help="Berkas YAML atau JSON berisi fakta, atau daftar fakta yang semuanya benar.",
    ),
]
Stated = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="FAKTA=NILAI", help="Satu fakta; dapat diulang."),
]


def decide(
    policy: Source,
    on: OnDate,
    who: Who = None,
    stated: Stated = None,
    stance: Stance = None,
    as_of: AsOf = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Putuskan bolehkah orang ini WFH pada tanggal itu, dan menurut butir mana."""
    word = stance[0] if stance and len(stance) == 1 and stance[0] in STANCES else None
    source = history_or_policy(policy, None if word else stance, as_of)
    day = date_of(on, source)
    people = person_descriptions(who, pairs(stated))
    described, facts, days = persons(people, source), facts_of_day(people), calendar_of(calendar)
    decision = decided(source, described, day, **facts, calendar=days, stance=word)
    print_decision(decision, as_json, lang)


def print_decision(decision: Decision, as_json: bool, lang: str) -> None:
    """A decision as JSON, or explained with its outcome in colour."""
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(cast("Word", lang)).splitlines()
    out(first, style=_COLOURS[decision.outcome])
    for line in rest:
        out(line)
