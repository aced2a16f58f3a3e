"""The answer: its outcome, the clauses that decide, what to do, what to ask, how it was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NoReturn, cast

from asn_wfh.decision.rule_words_made_when_asked_for import NO_WORDS, DescribableField
from asn_wfh.law.own_fact_value_labels import code_as_words
from asn_wfh.law.vocabulary import (
    ACT_AUTHOR,
    FACETS,
    ActAuthorWord,
    AddresseeWord,
    DutyWord,
    Word,
)
from asn_wfh.messages.clause_parts_and_spans_in_words import fold_neighbouring_labels
from asn_wfh.messages.errors import check_language
from asn_wfh.messages.policy_sentence_with_english import in_language, is_in_language
from asn_wfh.messages.sentences import Lang, join_nonempty, long_date, message
from asn_wfh.rules.group_in_words import describe_spelled_group
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
    the clause, in Indonesian; `values` fill the sentence of a ground, sorted by name; `policy` is
    the circular that was asked; `rule` says what the effect does.
    """

    clause: str | None
    part: str | None
    effect: str
    why: str
    says: str = ""
    values: Values = ()
    policy: str = ""
    rule: DescribableField = field(default=NO_WORDS, compare=False, repr=False)

    @property
    def says_en(self) -> str:
        """What the effect of the clause does, in English; empty for a ground."""
        return self.rule.sentence("en")

    @property
    def label(self) -> str | None:
        """How the clause is cited: `1.b`, or `1.d/b` where it has parts; None for a ground."""
        return f"{self.clause}/{self.part}" if self.part else self.clause

    def sentence(self, lang: Lang) -> str:
        """The reason in `id` or `en`; in English our own sentence is quoted behind its effect."""
        check_language(lang)
        reason = message(f"why.{self.why}", lang, **_sentence_values(self.values, lang))
        if self.clause is None:
            return reason
        text = f"{message('clause', lang, clause=self.label)}: {reason}."
        if lang == "id":
            return join_nonempty(text, self.says)
        gloss = self.says_en
        return join_nonempty(
            text, f"{gloss}." if gloss else "", f"({self.says})" if self.says else ""
        )


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
    `moments` are the words of `opens` and `due` if the circular names a moment and prints no hour.
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
    moments: tuple[str, str] = ("", "")

    @property
    def label(self) -> str:
        """How the clause is cited: `2.c`, or `2.a/b` where it has parts."""
        return f"{self.clause}/{self.part}" if self.part else self.clause

    def sentence(self, lang: Lang) -> str:
        """The duty with its times and its clause, in `id` or `en`."""
        check_language(lang)
        # Imported here: an answer is rarely put into words.
        from asn_wfh.decision.duties_in_words import duty_in_words

        return duty_in_words((self,), lang)


def outcome_in_words(
    outcome: Outcome, required: bool | None, lang: str, ground: Ground | None = None
) -> str:
    """An outcome in words, and whether they must or only may; None where that is open.

    Nobody is forbidden what no clause takes away: with a `ground` that is no clause they have no
    permission.
    """
    if required:
        return message("outcome.required", lang)
    if required is None and outcome is Outcome.PERMITTED:
        return message("outcome.perhaps_required", lang)
    if outcome is Outcome.NOT_PERMITTED and ground not in (None, Ground.CLAUSE, Ground.MIXED):
        return message("outcome.without_permission", lang)
    return message(f"outcome.{outcome.value}", lang)


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
        clauses = fold_neighbouring_labels(self.clauses, lang)
        key = "explain.missing_cover" if self.clauses == ("opening",) else "explain.missing_line"
        return message(key, lang, question=question, clauses=clauses)


@dataclass(frozen=True, slots=True)
class Contested:
    """An open question of the circular whose other answer alone would change this decision.

    `reading` is the question, `option` the other answer, `outcome` what the decision would be.
    `required` says whether the person must work from home then; None if a fact decides that.
    `asks` is the question in words, `in_use` the meaning of the answer in use and `means` that of
    this one, all in Indonesian and with their English if the policy has it; `ground` is why the
    answer would be a refusal; `option_effects` say what clauses do under this one.
    """

    reading: str
    option: str
    outcome: Outcome
    required: bool | None = False
    asks: str = ""
    in_use: str = ""
    means: str = ""
    ground: Ground | None = None
    option_effects: DescribableField = field(default=NO_WORDS, compare=False, repr=False)

    @property
    def means_en(self) -> str:
        """What clauses do under the option and not under the one in use, in English."""
        return self.option_effects.sentence("en")

    def sentence(self, lang: Lang) -> str:
        """The option, in words and by its name, and the answer it would give."""
        check_language(lang)
        is_in_words = lang == "id" or is_in_language(self.means, lang)
        means = in_language(self.means, lang) if is_in_words else self.means_en
        return message(
            "explain.contested_line" if is_in_words else "explain.contested_effect",
            lang,
            means=(means or self.option).removesuffix("."),
            reading=self.reading,
            option=self.option,
            outcome=outcome_in_words(self.outcome, self.required, lang, self.ground),
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
        from asn_wfh.decision.decision_to_json_and_back import decision_as_json

        return decision_as_json(self)

    @classmethod
    def from_dict(cls, content: object) -> Decision:
        """The decision that `as_dict` gave, of this schema or the first; FactError for others."""
        from asn_wfh.decision.decision_to_json_and_back import decision_from_json

        return decision_from_json(content)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:  # pydantic's own name
        """How pydantic takes and gives a decision: as the JSON of `as_dict`."""
        from pydantic_core import core_schema

        from asn_wfh.decision.decision_to_json_and_back import DecisionJSON, decision_from_json

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
        # Imported here: an answer is rarely put into words.
        from asn_wfh.decision.explanation import explanation_lines

        return "\n".join(explanation_lines(self, lang))
