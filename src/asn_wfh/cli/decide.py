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
    load_calendar_if_given,
    load_policy_or_history,
    parse_date_or_today,
    parse_pairs,
    print_json,
    print_line,
)
from asn_wfh.cli.person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_person,
)
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
    source = load_policy_or_history(policy, None if word else stance, as_of)
    day = parse_date_or_today(on, source)
    descriptions = read_descriptions_of_person(who, parse_pairs(stated))
    described, facts, days = (
        civil_servants_of(descriptions, source),
        day_arguments_for_decide(descriptions),
        load_calendar_if_given(calendar),
    )
    decision = decided(source, described, day, **facts, calendar=days, stance=word)
    print_decision(decision, as_json, lang)


def print_decision(decision: Decision, as_json: bool, lang: str) -> None:
    """A decision as JSON, or explained with its outcome in colour."""
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(cast("Word", lang)).splitlines()
    print_line(first, style=_COLOURS[decision.outcome])
    for line in rest:
        print_line(line)
