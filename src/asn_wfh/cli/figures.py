"""`asn-wfh figures`: what a circular sets for an office rather than a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, cast

import typer

from asn_wfh.case import Case
from asn_wfh.cli.decide import Stated
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
)
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
    parse_pairs,
)
from asn_wfh.cli.read_person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_one_person,
)
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.limits import (
    HomeShare,
    NotSet,
    OpenShare,
    TurnShare,
    home_share,
    turn_shares_on_date,
)
from asn_wfh.limits import figures as figures_of
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

__all__ = ["print_figures"]

Headcount = Annotated[
    int | None,
    typer.Option(metavar="N", help="help.headcount"),
]
On = Annotated[str | None, typer.Option("--on", metavar="metavar.date", help="help.figures_on")]
SetShare = Annotated[
    str | None,
    typer.Option("--share", metavar="P", help="help.share_set"),
]


def print_figures(  # its parameters are its options
    policy: PolicyName,
    headcount: Headcount = None,
    on: On = None,
    stated: Stated = None,
    share: SetShare = None,
    stance: Stance = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Show the caps, shares, cuts and due dates that a circular sets."""
    loaded = load_policy_under_stance(policy, stance, lang)
    if headcount is None and on is None and not stated and share is None:
        _print_all_figures(loaded, as_json, lang)
        return
    if headcount is None or on is None:
        needed = "--headcount" if headcount is None else "--on"
        raise CommandError(Fault.of("count_needs_option", option=needed))
    descriptions = read_descriptions_of_one_person(None, parse_pairs(stated))
    case = Case(
        civil_servants_of(descriptions, loaded),
        parse_date_or_today(on, loaded),
        calendar=load_calendar_if_given(calendar),
        **day_arguments_for_decide(descriptions),
    )
    # Of an office nobody asks what only one person can answer.
    office = not any(name in PERSON_FACETS for one in descriptions for name in one.facts)
    figure = home_share(loaded, case, staff=headcount, set=share, whole_office=office)
    turns = turn_shares_on_date(loaded, case, staff=headcount)
    if as_json:
        print_json(_share_as_dict(loaded, case, headcount, figure, turns))
        return
    print_line(loaded.circular.title_in(lang), style="bold")
    # Where turns divide the staff, that no share does so is no answer.
    if not (turns and isinstance(figure, NotSet)):
        print_line("  " + figure.sentence(cast("Word", lang)))
    for each in turns:
        print_line("  " + each.sentence(lang))
    rotating = [each.clause for each in figures_of(loaded) if each.figure == "turns"]
    if not turns and any(rotating) and not _is_not_in_force(figure):
        clauses = ", ".join(filter(None, rotating))
        key = "limit.no_turns_on_date" if office else "limit.no_turns_for_such_people"
        print_line("  " + message(key, lang, clauses=clauses))


def _is_not_in_force(figure: HomeShare | OpenShare | NotSet) -> bool:
    """Whether no figure is set because the circular is not in force on the date."""
    return isinstance(figure, NotSet) and figure.why == "not_in_force"


def _share_as_dict(
    policy: Policy,
    case: Case,
    headcount: int,
    figure: HomeShare | OpenShare | NotSet,
    turns: Sequence[TurnShare],
) -> dict[str, object]:
    """The figure of a day as plain JSON values; null where it is open or not set."""
    whole = figure if isinstance(figure, HomeShare) else None
    return {
        "policy": policy.name,
        "digest": policy.digest,
        "stance": dict(policy.stance),
        "date": case.on.isoformat(),
        "headcount": headcount,
        "home": [whole.home_min, whole.home_max] if whole else None,
        "clauses": list(whole.clauses) if whole else [],
        "bases": list(whole.bases) if whole else [],
        "set_by": list(whole.set_by) if whole else [],
        "left_aside": list(whole.left_aside) if whole else [],
        "missing": [
            {"fact": each.fact, "clauses": list(each.clauses), "asks": each.asks}
            for each in (figure.missing if isinstance(figure, OpenShare) else ())
        ],
        "sentence": {"id": figure.sentence("id"), "en": figure.sentence("en")},
        "turns": [
            {
                "clause": each.clause,
                "at_home": each.at_home,
                "in_office": each.in_office,
                "share": each.share,
                "base": each.base,
                "sentence": {"id": each.sentence("id"), "en": each.sentence("en")},
            }
            for each in turns
        ],
    }


def _print_all_figures(policy: Policy, as_json: bool, lang: str) -> None:
    """Every figure that the circular sets, and every one that it does not."""
    lines = figures_of(policy)
    if as_json:
        print_json(
            {
                "policy": policy.name,
                "digest": policy.digest,
                "stance": dict(policy.stance),
                "figures": [
                    {
                        "figure": line.figure,
                        "clause": line.clause,
                        "parameters": dict(line.parameters),
                        "readings": dict(line.readings),
                        "sentence": line.sentence(lang),
                    }
                    for line in lines
                ],
            }
        )
        return
    print_line(policy.circular.title_in(lang), style="bold")
    for line in lines:
        print_line(f"  {line.sentence(lang)}")
        for name, option in line.readings:
            print_line("      " + message("figures.reading", lang, reading=name, option=option))
