"""The answer: its outcome, the clauses that decide, what to do, what to ask, how it was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NoReturn, cast

from asn_wfh.law.own_duty_limit_and_sanction_terms import term_label
from asn_wfh.law.own_fact_value_labels import code_as_words
from asn_wfh.law.vocabulary import (
    ACT_AUTHOR,
    FACETS,
    ActAuthorWord,
    AddresseeWord,
    DutyWord,
    Word,
)
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.sentences import Lang, join_nonempty, long_date, message
from asn_wfh.rules.duty_in_words import describe_addressees, describe_how_soon_and_often
from asn_wfh.rules.group_in_words import describe_spelled_group, format_box
from asn_wfh.rules.group_of_people import FacetValues

__all__ = [
    "SCHEMA",
    "Contested",
    "Decision",
    "Duty",
    "Ground",
    "Missing",
    "Outcome",
    "Reason",
    "SetAside",
    "Warned",
    "outcome_in_words",
]

SCHEMA = 2


class Outcome(StrEnum):
    """Whether the person may work from home: yes, no, or not decided by the known facts."""

    PERMITTED = "permitted"
    NOT_PERMITTED = "not_permitted"
    UNDETERMINED = "undetermined"


class Ground(StrEnum):
    """Why the outcome is what it is, in one word: the first that holds, in this order.

    `mixed` if the reasons depend on facts that are not known.
    """

    NOT_IN_FORCE = "not_in_force"
    NOT_COVERED = "not_covered"
    NOT_A_WORKING_DAY = "not_a_working_day"
    ABSENT = "absent"
    ACT_MISSING = "act_missing"
    NO_LEAVE_GIVEN = "no_leave_given"
    CLAUSE = "clause"
    MIXED = "mixed"


Values = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that decides the answer: a clause with its effect, or a ground (`clause` is None).

    `effect` is the effect word, or the ground; `why` a stable code; `says` our sentence for
    the clause, in Indonesian; `values` fill the sentence of a ground, sorted by name; `policy`
    is the circular that was asked.
    """

    clause: str | None
    part: str | None
    effect: str
    why: str
    says: str = ""
    values: Values = ()
    policy: str = ""

    @property
    def label(self) -> str | None:
        """How the clause is cited: `1.b`, or `1.d/b` where it has parts; None for a ground."""
        return f"{self.clause}/{self.part}" if self.part else self.clause

    def sentence(self, lang: Lang) -> str:
        """The reason in `id` or `en`; our own sentence for the clause stays in Indonesian."""
        check_language(lang)
        reason = message(f"why.{self.why}", lang, **_sentence_values(self.values, lang))
        if self.clause is None:
            return reason
        return f"{message('clause', lang, clause=self.label)}: {reason}. {self.says}"


def _sentence_values(values: Values, lang: str) -> dict[str, str]:
    """The values of a sentence, those that are phrases themselves put into a language."""
    filled = dict(values)
    if lang == "en":
        filled |= {n.removesuffix("_en"): v for n, v in values if n.endswith("_en")}
    if "since" in filled:
        dates = {
            name: long_date(date.fromisoformat(filled[name]), lang)
            for name in ("since", "until")
            if name in filled
        }
        key = "force.until" if "until" in dates else "force.from"
        filled["force"] = message(key, lang, **dates)
    if "clauses" in filled:
        clauses = filled["clauses"]
        filled["given"] = message("given.by" if clauses else "given.nowhere", lang, clauses=clauses)
    if "covers" in filled:
        filled["group"] = describe_spelled_group(filled["covers"], lang)
    if "author" in filled:
        filled["act"] = code_as_words(filled["act"])
        filled["author"] = ACT_AUTHOR[cast("ActAuthorWord", filled["author"])].label(lang)
    if filled.get("name"):
        filled["name"] = f" ({filled['name']})"
    if filled.get("known"):
        day = long_date(date.fromisoformat(filled["known"]), lang)
        filled["known"] = message("known.on", lang, date=day)
    return filled


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that the person must do when working from home that day.

    `opens` and `due` are instants in the region's time zone, None if the circular sets
    no time, and equal if it names a point in time; it states no tolerance for these.
    `condition` holds the cases in which the duty falls on them, boxes with "or" between them,
    if that depends on a fact not stated; otherwise it is empty.  `to` is whom it is owed to,
    `through` by whose hands, `within` how soon (`10 menit`) and `count` how often it is done,
    if the circular says so.  `own_word` are the labels of a duty that is the circular's own.
    """

    clause: str
    duty: DutyWord | str
    opens: datetime | None
    due: datetime | None
    condition: tuple[FacetValues, ...] = ()
    part: str | None = None
    says: str = ""
    to: AddresseeWord | None = None
    through: AddresseeWord | None = None
    within: str | None = None
    count: int | None = None
    own_word: Word | None = None

    @property
    def label(self) -> str:
        """How the clause is cited: `2.c`, or `2.a/b` where it has parts."""
        return f"{self.clause}/{self.part}" if self.part else self.clause

    def sentence(self, lang: Lang) -> str:
        """The duty with its clause and times, in `id` or `en`."""
        check_language(lang)
        duty = term_label("do", self.duty, self.own_word, lang)
        text = f"{message('clause', lang, clause=self.label)}: {duty}"
        text = join_nonempty(text, describe_addressees(self.to, self.through, lang))
        if self.due and self.opens == self.due:
            text += " " + message("duty.at", lang, due=_format_clock_time(self.due))
        elif self.opens and self.due:
            opens, due = _format_clock_time(self.opens), _format_clock_time(self.due)
            text += " " + message("duty.between", lang, opens=opens, due=due)
        elif self.due:
            day = long_date(self.due.date(), lang, weekday=True)
            text += " " + message("duty.due", lang, due=f"{day} {_format_clock_time(self.due)}")
        text = join_nonempty(text, describe_how_soon_and_often(self.within, self.count, lang))
        if self.condition:
            cases = message("or_else", lang).join(format_box(box, lang) for box in self.condition)
            text += ", " + message("duty.if", lang, condition=cases)
        return text


def outcome_in_words(outcome: Outcome, required: bool | None, lang: str) -> str:
    """An outcome in words, and whether they must or only may; None where that is open."""
    if required:
        return message("outcome.required", lang)
    if required is None and outcome is Outcome.PERMITTED:
        return message("outcome.perhaps_required", lang)
    return message(f"outcome.{outcome.value}", lang)


def _format_clock_time(moment: datetime) -> str:
    return f"{moment:%H.%M}"


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact to ask for, with the clauses that depend on it, and the policy's own question."""

    fact: str
    clauses: tuple[str, ...]
    asks: str = ""

    def sentence(self, lang: Lang) -> str:
        """The question, with the clauses that depend on it."""
        check_language(lang)
        question = FACETS[self.fact].question.label(lang) if self.fact in FACETS else self.asks
        if not self.clauses:
            return message("explain.missing_bare", lang, question=question)
        clauses = ", ".join(self.clauses)
        return message("explain.missing_line", lang, question=question, clauses=clauses)


@dataclass(frozen=True, slots=True)
class Contested:
    """An open question of the circular whose other answer alone would change this decision.

    `reading` is the question, `option` the other answer, `outcome` what the decision would be.
    `required` says whether the person must work from home then; None if a fact decides that.
    """

    reading: str
    option: str
    outcome: Outcome
    required: bool | None = False

    def sentence(self, lang: Lang) -> str:
        """The reading, its option and the answer it would give."""
        check_language(lang)
        outcome = outcome_in_words(self.outcome, self.required, lang)
        return message(
            "explain.contested_line",
            lang,
            reading=self.reading,
            option=self.option,
            outcome=outcome,
        )


@dataclass(frozen=True, slots=True)
class SetAside:
    """A clause that would decide otherwise, and the clauses that stand in its place."""

    clause: str
    by: tuple[str, ...]

    def sentence(self, lang: Lang) -> str:
        """That the clause does not apply here, and because of which others."""
        check_language(lang)
        others = ", ".join(self.by)
        return message("explain.set_aside_line", lang, clause=self.clause, others=others)


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning beside the answer: a stable code, and what fills its sentence."""

    code: str
    values: Values = ()

    def sentence(self, lang: Lang) -> str:
        """The warning in `id` or `en`."""
        check_language(lang)
        filled = {
            name: long_date(date.fromisoformat(value), lang) if name in ("date", "since") else value
            for name, value in self.values
        }
        return message(f"warning.{self.code}", lang, **filled)


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to one question: may this person work from home on this date, and why.

    `policy` and `title` are empty if a history was asked and no circular was in force;
    `title_en` is the title for English, another one if the number could not be read.
    `ground` is None if the outcome is undetermined.  `reasons` lists all that decide, `missing`
    exactly the facts that could change the outcome, most decisive first.  `required` is True
    if they must work from home, and not only may; None if a fact decides that, which is in
    `required_missing` if it does not decide the outcome too.  `set_aside` are the clauses that
    would decide otherwise, were not others in their place (`instead_of`).
    `digest`, `stance`, `calendar` and `engine` say what answered: the content of the circular,
    the option taken of each reading, the table of working days, and the version of the rules.
    Decisions compare, hash and pickle by value.
    """

    policy: str
    digest: str
    title: str
    date: date
    outcome: Outcome
    ground: Ground | None
    reasons: tuple[Reason, ...]
    duties: tuple[Duty, ...]
    missing: tuple[Missing, ...]
    contested: tuple[Contested, ...]
    warnings: tuple[Warned, ...]
    required: bool | None = False
    required_missing: tuple[Missing, ...] = ()
    stance: tuple[tuple[str, str], ...] = ()
    calendar: str | None = None
    engine: int | None = None
    title_en: str = ""
    set_aside: tuple[SetAside, ...] = ()

    def __bool__(self) -> NoReturn:
        """Refuse to be taken for yes or no: not known is neither."""
        raise TypeError("a Decision is not true or false; compare decision.outcome")

    def as_dict(self) -> dict[str, Any]:
        """The decision as plain JSON values; times in ISO 8601 with their offset."""
        # Imported here: an answer is rarely written down.
        from asn_wfh.decision.json_form import decision_as_json

        return decision_as_json(self)

    @classmethod
    def from_dict(cls, content: object) -> Decision:
        """The decision that `as_dict` gave, of this schema or the first; FactError for others."""
        from asn_wfh.decision.json_form import decision_from_json

        return decision_from_json(content)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:  # pydantic's own name
        """How pydantic takes and gives a decision: as the JSON of `as_dict`."""
        from pydantic_core import core_schema

        from asn_wfh.decision.json_form import DecisionJSON, decision_from_json

        from_json = core_schema.no_info_after_validator_function(
            decision_from_json, handler.generate_schema(DecisionJSON)
        )
        return core_schema.json_or_python_schema(
            from_json,
            core_schema.union_schema([core_schema.is_instance_schema(cls), from_json]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                cls.as_dict, return_schema=handler.generate_schema(DecisionJSON)
            ),
        )

    def explain(self, lang: Lang = "id") -> str:
        """The decision as text for people, in `id` or `en`, on several lines."""
        check_language(lang)
        return "\n".join(self._explanation_lines(lang))

    def _explanation_lines(self, lang: Lang) -> Iterator[str]:
        outcome = outcome_in_words(self.outcome, bool(self.required), lang)
        day = long_date(self.date, lang, weekday=True)
        yield message("explain.head", lang, outcome=outcome, day=day)
        title = (self.title_en if lang == "en" else "") or self.title
        if title:
            yield "  " + message("explain.under", lang, title=title)
        sections = (
            ("explain.because" if self.ground else "explain.may", self.reasons),
            ("explain.set_aside", self.set_aside),
            ("explain.missing", self.missing),
            ("explain.required_missing", self.required_missing),
            ("explain.duties", self.duties),
            ("explain.contested", self.contested),
            ("explain.warnings", self.warnings),
        )
        for heading, items in sections:
            if items:
                yield message(heading, lang)
                yield from (f"  - {item.sentence(lang)}" for item in items)
