"""`asn-wfh ask`: one question at a time, until the outcome is fixed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import cast

from asn_wfh.analysis import Question, next_question
from asn_wfh.case import Case
from asn_wfh.cli.decide import OnDate, Stated, Who, print_decision
from asn_wfh.cli.options import (
    CalendarFile,
    CommandError,
    Json,
    Lang,
    LangOption,
    PolicyName,
    Stance,
    calendar_of,
    date_of,
    pairs,
    policy_of,
    tell,
)
from asn_wfh.cli.person import Description, facts_of_day, person_descriptions, persons
from asn_wfh.engine.decide import decide
from asn_wfh.engine.question import OPEN_DAY
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.vocabulary import FACETS, PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.messages.sentences import Lang as Word
from asn_wfh.messages.sentences import message
from asn_wfh.policy import Policy

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
    """Tanyakan satu per satu hanya yang menentukan, sampai jawabannya pasti."""
    loaded = policy_of(policy, stance)
    day = date_of(on, loaded)
    people = person_descriptions(who, pairs(stated))
    days = calendar_of(calendar)
    people = _Interview(loaded, day, days, lang, as_json).ask_all(people)
    decision = decide(loaded, persons(people, loaded), day, **facts_of_day(people), calendar=days)
    print_decision(decision, as_json, lang)


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

    def ask_all(self, people: list[Description]) -> list[Description]:
        """The descriptions with every answer added, until nothing is left to ask."""
        unknown: set[str] = set()
        while True:
            described = persons(people, self.policy)
            case = Case(described, self.on, **facts_of_day(people), calendar=self.calendar)
            question = next_question(self.policy, case, unknown=unknown)
            if question is None:
                return people
            word = self._answer(question)
            if word is None:
                return people
            if not word:
                unknown.add(question.key)
            else:
                people = _with_answer(people, described, question, word)

    def _answer(self, question: Question) -> str | None:
        """The word that answers a question, empty where it is not known; None at the end."""
        self._put(question)
        while (line := _line()) is not None:
            text = line.strip()
            if text == "?":
                self._explain(question)
            elif not text:
                return ""
            else:
                try:
                    return word_of(question, text)
                except FactError as error:
                    for fault in error.faults:
                        tell(fault.message(self.lang))
            self._prompt()
        self._say()
        return None

    def _put(self, question: Question) -> None:
        """The question with its numbered choices."""
        self._say(question.sentence(self.lang))
        for number, choice in enumerate(question.choices, 1):
            text = choice.sentence(self.lang)
            self._say("  " + message("question.choice", self.lang, number=number, choice=text))
        self._prompt()

    def _prompt(self) -> None:
        """What to type; on a terminal the answer stands on the same line."""
        end = " " if sys.stdin.isatty() else "\n"
        tell(message("question.prompt", self.lang), self.stream, end=end)

    def _explain(self, question: Question) -> None:
        """The clauses that turn on a question, each with its sentence."""
        clauses, at = question.missing.clauses, self.policy.covers.at
        if question.fact in OPEN_DAY:
            self._say(message("question.of_day", self.lang))
        elif not clauses:
            self._say(message("question.of_cover", self.lang, clause=at))
        else:
            self._say(message("question.turns", self.lang))
        for provision in self.policy.provisions:
            if provision.label in clauses:
                cited = message("clause", self.lang, clause=provision.label)
                self._say(f"  - {cited}: {provision.says}")

    def _say(self, text: str = "") -> None:
        tell(text, self.stream)


def word_of(question: Question, text: str) -> str:
    """The word that an answer means: a number, a word of the law or its label.

    A home may be answered by its region code.  FactError for anything else.
    """
    answer = " ".join(text.casefold().split())
    for choice in question.choices:
        for value in choice.values:
            if answer in _forms(question.fact, value):
                return choice.word if question.fact == "domicile" else value
    numbers = {str(number): choice for number, choice in enumerate(question.choices, 1)}
    if answer in numbers:
        return numbers[answer].word
    if question.fact == "domicile" and answer[:1].isdigit() and "." in answer:
        CivilServant(domicile=answer)
        return answer
    fault = Fault.of("not_an_answer", text=shortened(text), count=len(question.choices))
    raise FactError([fault])


def _forms(fact: str, value: str) -> Iterator[str]:
    """How a value may be written: its word, with or without lines, and its labels."""
    yield value.casefold()
    yield value.casefold().replace("_", " ")
    if fact in FACETS:
        word = FACETS[fact].words[value]
        yield from (word.id.casefold(), word.en.casefold())


def _with_answer(
    people: list[Description], described: list[CivilServant], question: Question, word: str
) -> list[Description]:
    """The descriptions with one fact more; a fact of the day stands with the first."""
    # Equal descriptions count once, and go on being equal.
    whose = list(dict.fromkeys(described))[(question.description or 1) - 1]
    of_person = question.fact in PERSON_FACETS
    return [
        replace(one, facts={**one.facts, question.fact: word})
        if (who == whose if of_person else number == 0)
        else one
        for number, (one, who) in enumerate(zip(people, described, strict=True))
    ]


def _line() -> str | None:
    """One line of standard input; None at its end."""
    try:
        return sys.stdin.readline() or None
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02X}"
        raise CommandError(Fault.of("not_utf8", byte=byte)) from None
