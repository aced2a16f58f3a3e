"""`asn-wfh ask`: one question at a time, until the outcome is fixed."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from typing import cast

from asn_wfh.analysis import Question, next_question, permission_conditions
from asn_wfh.case import Case
from asn_wfh.cli.decide import OnDate, Stated, Who, options_not_chosen, print_decision
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
)
from asn_wfh.cli.parse_answer import parse_answer
from asn_wfh.cli.print_output import print_json, print_plain_to_stderr_or_stream
from asn_wfh.cli.read_option_values import (
    load_calendar_if_given,
    load_policy_under_stance,
    parse_date_or_today,
    parse_pairs,
)
from asn_wfh.cli.read_person import (
    Description,
    civil_servants_of,
    day_arguments_for_decide,
    read_descriptions_of_one_person,
)
from asn_wfh.engine.checked_case import OPEN_DAY
from asn_wfh.engine.decide import decide_case
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.fact_ties import TIES
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.messages.sentences import join_alternatives, message
from asn_wfh.policy import Policy
from asn_wfh.report.policy_text import note_in_words
from asn_wfh.rules.group_in_words import format_fact_name, format_value

__all__ = ["ask"]


def ask(
    policy: PolicyName,
    on: OnDate,
    who: Who = None,
    stated: Stated = None,
    stance: Stance = None,
    calendar: CalendarFile = None,
    as_json: Json = False,
    lang: LangOption = Lang.ID,
) -> None:
    """Ask one by one only what decides, until the answer is certain."""
    loaded = load_policy_under_stance(policy, stance, lang)
    day = parse_date_or_today(on, loaded)
    descriptions = read_descriptions_of_one_person(who, parse_pairs(stated))
    days = load_calendar_if_given(calendar)
    interview = _Interview(loaded, day, days, lang, as_json)
    descriptions = interview.ask_all(descriptions)
    case = Case(
        civil_servants_of(descriptions, loaded),
        day,
        **day_arguments_for_decide(descriptions),
        calendar=days,
    )
    decision = decide_case(loaded, case)
    if as_json:
        print_json(decision.as_dict())
    else:
        interview.print_answers()
        conditions = permission_conditions(loaded, case)
        print_decision(decision, conditions, options_not_chosen([loaded], decision), lang)


class _Interview:
    """The questions put, and the answers read from standard input.

    The questions go to standard error where the decision is wanted as JSON.
    """

    def __init__(
        self, policy: Policy, on: date, calendar: WorkCalendar | None, lang: str, as_json: bool
    ) -> None:
        self.policy = policy
        self.on = on
        self.calendar = calendar
        self.lang: Word = cast("Word", lang)
        self.stream = sys.stderr if as_json else sys.stdout
        self.answers: list[str] = []
        self.typed = ""

    def ask_all(self, descriptions: list[Description]) -> list[Description]:
        """The descriptions with every answer added, until nothing is left to ask."""
        unknown: set[str] = set()
        while True:
            civil_servants = civil_servants_of(descriptions, self.policy)
            case = Case(
                civil_servants,
                self.on,
                **day_arguments_for_decide(descriptions),
                calendar=self.calendar,
            )
            question = next_question(self.policy, case, unknown=unknown)
            if question is None:
                return descriptions
            word = self._read_answer_empty_if_unknown_none_at_end(question)
            if word is None:
                return descriptions
            if not word:
                unknown.add(question.key)
            else:
                self.answers.append(self._answer_in_words(question, word))
                descriptions = _with_answer_in_asked_description(
                    descriptions, civil_servants, question, word
                )

    def print_answers(self) -> None:
        """Print what was understood: a slip among numbers shows before the decision."""
        if self.answers:
            answers = "; ".join(self.answers)
            self._print_line(message("question.answers", self.lang, answers=answers))

    def _answer_in_words(self, question: Question, word: str) -> str:
        """A fact with what was typed in words; a number stands for its whole choice."""
        text = word
        if self.typed.isdecimal():
            choices = [choice for choice in question.choices if word in choice.values]
            text = choices[0].sentence(self.lang) if choices else word
        elif any(word in choice.values for choice in question.choices):
            text = format_value(question.fact, word, self.lang)
        answer = f"{format_fact_name(question.fact, self.lang)}: {text}"
        return f"({question.description}) {answer}" if question.description else answer

    def _read_answer_empty_if_unknown_none_at_end(self, question: Question) -> str | None:
        """The word that answers a question, empty where it is not known; None at the end."""
        self._print_question(question)
        while (line := _read_input_line()) is not None:
            text = line.strip()
            if text == "?":
                self._print_deciding_clauses(question)
            elif not text:
                return ""
            else:
                self.typed = text
                try:
                    return parse_answer(question, text)
                except FactError as error:
                    for fault in error.faults:
                        print_plain_to_stderr_or_stream(fault.message(self.lang))
            self._print_prompt()
        self._print_line()
        return None

    def _print_question(self, question: Question) -> None:
        """Print the question with its numbered choices, and the prompt."""
        self._print_line(question.sentence(self.lang))
        for number, choice in enumerate(question.choices, 1):
            text = choice.sentence(self.lang)
            self._print_line(
                "  " + message("question.choice", self.lang, number=number, choice=text)
            )
        self._print_prompt()

    def _print_prompt(self) -> None:
        """Print what to type; on a terminal the answer stands on the same line."""
        end = " " if sys.stdin.isatty() else "\n"
        print_plain_to_stderr_or_stream(message("question.prompt", self.lang), self.stream, end=end)

    def _print_deciding_clauses(self, question: Question) -> None:
        """Print the clauses that a question decides, each with its sentence."""
        clauses, at = question.missing.clauses, self.policy.covers.at
        if question.fact in OPEN_DAY:
            self._print_line(message("question.of_day", self.lang))
        elif not clauses:
            self._print_line(message("question.of_cover", self.lang, clause=at))
        else:
            self._print_line(message("question.turns", self.lang))
        for provision in self.policy.provisions:
            if provision.label in clauses:
                cited = message("clause", self.lang, clause=provision.label)
                self._print_line(f"  - {cited}: {provision.says}")
                if note := note_in_words(self.policy, provision, self.lang):
                    self._print_line(f"    {note}")
        self._print_facts_settled_by_choices(question)

    def _print_facts_settled_by_choices(self, question: Question) -> None:
        """Print which other fact a choice settles: its clauses are not those of the question."""
        offered = {value for choice in question.choices for value in choice.values}
        for tie in TIES:
            if tie.fact == question.fact and len(tie.to) == 1 and offered >= {*tie.values}:
                values = [format_value(tie.fact, value, self.lang) for value in tie.values]
                settled = message(
                    "question.settles",
                    self.lang,
                    value=join_alternatives(values, self.lang),
                    fact=format_fact_name(tie.binds, self.lang),
                    bound=format_value(tie.binds, tie.to[0], self.lang),
                )
                self._print_line(f"  - {settled}")

    def _print_line(self, text: str = "") -> None:
        print_plain_to_stderr_or_stream(text, self.stream)


def _with_answer_in_asked_description(
    descriptions: list[Description],
    civil_servants: list[CivilServant],
    question: Question,
    answer_word: str,
) -> list[Description]:
    """The descriptions with one fact more; a fact of the day stands with the first."""
    # Equal descriptions count once, and go on being equal.
    whose = list(dict.fromkeys(civil_servants))[(question.description or 1) - 1]
    of_person = question.fact in PERSON_FACETS
    return [
        replace(one, facts={**one.facts, question.fact: answer_word})
        if (who == whose if of_person else number == 0)
        else one
        for number, (one, who) in enumerate(zip(descriptions, civil_servants, strict=True))
    ]


def _read_input_line() -> str | None:
    """One line of standard input; None at its end."""
    try:
        return sys.stdin.readline() or None
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise CommandError(Fault.of("not_utf8", byte=byte)) from None
