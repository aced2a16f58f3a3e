"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, cast

import typer

from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
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
    require_file,
)
from asn_wfh.cli.person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_person,
)
from asn_wfh.cli.staff_decisions import FullIds, OutFile, StaffDecisions, StaffList
from asn_wfh.cli.staff_options import (
    AnswerFiles,
    Columns,
    OptionalRegion,
    Sides,
    StaffRequest,
    parse_dates,
)
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.decide import decide as decided
from asn_wfh.engine.question import STANCES, StanceWord
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.policy import Policy

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
    staff: StaffList = None,
    region: OptionalRegion = None,
    side: Sides = None,
    answers: AnswerFiles = None,
    column: Columns = None,
    out: OutFile = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Putuskan bolehkah orang ini, atau tiap pegawai dalam daftar, WFH pada tanggal itu."""
    word = stance_word_of(stance)
    source = load_policy_or_history(policy, None if word else stance, as_of)
    beside: dict[str, object] = {"--region": region, "--side": side, "--answers": answers}
    beside |= {"--column": column, "--out": out, "--ids": full_ids}
    _check_staff_options(staff, {"--who": who, "--set": stated}, beside)
    if staff is not None:
        name = region or (source.name if isinstance(source, Policy) else policy)
        request = StaffRequest(require_file(staff), name, side or (), column or (), answers or ())
        dates, days = parse_dates(on, source), load_calendar_if_given(calendar)
        decisions = StaffDecisions(source, dates, request, days, word, out, full_ids)
        if not decisions.print_all(as_json, lang):
            raise typer.Exit(1)
        return
    day = parse_date_or_today(on, source)
    descriptions = read_descriptions_of_person(who, parse_pairs(stated))
    described, facts, days = (
        civil_servants_of(descriptions, source),
        day_arguments_for_decide(descriptions),
        load_calendar_if_given(calendar),
    )
    decision = decided(source, described, day, **facts, calendar=days, stance=word)
    print_decision(decision, as_json, lang)


def _check_staff_options(
    staff: Path | None, of_person: Mapping[str, object], of_staff: Mapping[str, object]
) -> None:
    """Raise CommandError for an option about a staff list without one, or beside it about one."""
    for name, value in (of_person if staff else of_staff).items():
        if value:
            values = {"first": name, "second": "--staff", "option": name}
            raise CommandError(Fault.of("not_both" if staff else "needs_staff", **values))


def stance_word_of(stance: Sequence[str] | None) -> StanceWord | None:
    """The one word that stands for all readings; None where they are named one by one."""
    return next((word for word in STANCES if stance == [word]), None)


def print_decision(decision: Decision, as_json: bool, lang: str) -> None:
    """A decision as JSON, or explained with its outcome in colour."""
    if as_json:
        print_json(decision.as_dict())
        return
    first, *rest = decision.explain(cast("Word", lang)).splitlines()
    print_line(first, style=_COLOURS[decision.outcome])
    for line in rest:
        print_line(line)
