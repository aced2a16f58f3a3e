"""`asn-wfh decide`: may this person work from home on this date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, cast

import typer

from asn_wfh.analysis.unstated_facts_ending_permission import (
    PermissionCondition,
    conditions_in_words,
    permission_conditions,
)
from asn_wfh.case import Case
from asn_wfh.cli.check_people_options_and_make_request import PeopleOptions
from asn_wfh.cli.many_people_option_types import (
    ErrorsOption,
    FactColumn,
    FullIds,
    IdColumn,
    OutFile,
    StaffList,
    TableFile,
    parse_dates_or_column,
    source_name,
)
from asn_wfh.cli.options import CalendarFile, CommandError, Json, Lang, LangOption, Stance
from asn_wfh.cli.people_request_with_answer_file_and_counts import PeopleRequest
from asn_wfh.cli.print_output import print_json, print_line
from asn_wfh.cli.printed_answer_counts import AnswerCounts
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    load_policy_or_history,
    parse_date_or_today,
    parse_pairs,
)
from asn_wfh.cli.read_person import (
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_one_person,
)
from asn_wfh.cli.staff_list_option_types import AnswerFiles, OptionalRegion, Sides
from asn_wfh.decision import Decision, Outcome
from asn_wfh.engine.checked_case import STANCES, StanceWord
from asn_wfh.engine.decide import decide as decided
from asn_wfh.history import History
from asn_wfh.messages.errors import Fault
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy
from asn_wfh.policy.options_other_than_chosen import options_other_than_chosen

__all__ = ["OnDate", "Stated", "Who", "decide_and_print", "options_not_chosen", "print_decision"]

_COLOURS = {
    Outcome.PERMITTED: "bold green",
    Outcome.NOT_PERMITTED: "bold red",
    Outcome.UNDETERMINED: "bold yellow",
}

Source = Annotated[
    str,
    typer.Argument(
        metavar="metavar.policy",
        help="help.policy_or_history",
    ),
]
AsOf = Annotated[
    str | None,
    typer.Option("--known", metavar="metavar.date", help="help.as_known"),
]
LaterFiles = Annotated[
    list[Path] | None,
    typer.Option("--also", metavar="metavar.file", help="help.also"),
]
OnDate = Annotated[str, typer.Argument(metavar="metavar.date", help="help.date")]
OnDates = Annotated[
    str,
    typer.Argument(
        metavar="metavar.date",
        help="help.dates_or_column",
    ),
]
Who = Annotated[
    Path | None,
    typer.Option(
        "--who",
        metavar="metavar.file",
        help="help.who",
    ),
]
Stated = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="metavar.fact", help="help.set"),
]


def decide_and_print(
    policy: Source,
    on: OnDates,
    who: Who = None,
    stated: Stated = None,
    stance: Stance = None,
    as_of: AsOf = None,
    also: LaterFiles = None,
    calendar: CalendarFile = None,
    table: TableFile = None,
    id_column: IdColumn = None,
    errors: ErrorsOption = "raise",
    staff: StaffList = None,
    region: OptionalRegion = None,
    side: Sides = None,
    answers: AnswerFiles = None,
    columns: FactColumn = None,
    out: OutFile = None,
    full_ids: FullIds = False,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Decide whether a person, or everybody in a table or list, may work from home that day."""
    word = single_stance_word_or_none(stance)
    source = load_policy_or_history(policy, None if word else stance, as_of, lang, also)
    people = PeopleOptions(
        table, staff, region, side, answers, id_column, columns, errors, out, full_ids
    )
    _refuse_person_and_people_together({"--who": who, "--set": stated}, people)
    policies = (source,) if isinstance(source, Policy) else source.policies
    name = source.name if isinstance(source, Policy) else policy
    request = people.request(calendar, policies, name, also or ())
    if request is not None:
        _decide_people_and_print_counts(request, source, on, word, as_json, lang)
        return
    day = parse_date_or_today(on, source)
    descriptions = read_descriptions_of_one_person(who, parse_pairs(stated))
    described, facts, days = (
        civil_servants_of(descriptions, source),
        day_arguments_for_decide(descriptions),
        load_calendar_if_given(calendar),
    )
    decision = decided(source, described, day, **facts, calendar=days, stance=word)
    if as_json:
        print_json(decision.as_dict())
        return
    case = Case(described, day, **facts, calendar=days)
    conditions = permission_conditions(source, case, stance=word)
    print_decision(decision, conditions, options_not_chosen(policies, decision), lang)


def _decide_people_and_print_counts(
    request: PeopleRequest,
    source: Policy | History,
    on: str,
    stance: StanceWord | None,
    as_json: bool,
    lang: str,
) -> None:
    """The answers to many people, written to the file that is asked for, and counted."""
    from asn_wfh.frames.table_of_answers_for_file import answers_for_file

    with request.progress_bar_naming_file_in_faults(2, lang) as step:
        people = request.read(parse_dates_or_column(on, source))
        step(source_name(source))
        answers = people.table_to_decide.answers_under(source, stance=stance)
        step(str(request.out or ""))
        if request.out is not None:
            request.write(people, answers_for_file(answers, request.id_mask, lang), lang)
    request.print_counts(people, AnswerCounts(source_name(source), answers), as_json, lang)


def _refuse_person_and_people_together(
    of_person: Mapping[str, object], people: PeopleOptions
) -> None:
    """Raise CommandError where both a person and many people are given."""
    many = {"--table": people.table, "--staff": people.staff}
    first, second = (
        next((name for name, value in given.items() if value), None) for given in (of_person, many)
    )
    if first is not None and second is not None:
        raise CommandError(Fault.of("not_both", first=first, second=second))


def single_stance_word_or_none(stance: Sequence[str] | None) -> StanceWord | None:
    """The one word that stands for all readings; None where they are named one by one."""
    return next((word for word in STANCES if stance == [word]), None)


def options_not_chosen(
    policies: Iterable[Policy], decision: Decision
) -> tuple[tuple[str, str], ...]:
    """The options under which a decision was made and which its policy did not choose."""
    answering = next((each for each in policies if each.name == decision.policy), None)
    return options_other_than_chosen(answering, decision.stance) if answering else ()


def print_decision(
    decision: Decision,
    conditions: Sequence[PermissionCondition],
    other_options: Iterable[tuple[str, str]],
    lang: str,
) -> None:
    """A decision explained with its outcome in colour, and how long a permission lasts.

    Under options that its policy did not choose, these are named below the circular.
    """
    language = cast("Word", lang)
    first, under, *rest = decision.explain(language).splitlines()
    lasts_while = conditions_in_words(conditions, language)
    options = "; ".join(map("=".join, other_options))
    under_options = message("answers.under_options", language, options=options) if options else ""
    print_line(first, style=_COLOURS[decision.outcome])
    print_line(under)
    for line in filter(None, (under_options, lasts_while)):
        print_line("  " + line)
    for line in rest:
        print_line(line)
