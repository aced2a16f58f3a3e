"""`sanction`: what follows a breach of other clauses, and whose right to stay at home it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import ValidationInfo

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import OwnWords, any_of, mapping_with_keys, one_or_list
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_duty_limit_and_sanction_terms import TermKind, term_label
from asn_wfh.law.own_fact_value_labels import code_as_words, own_fact_value_label
from asn_wfh.law.own_facts import OwnFact
from asn_wfh.law.suggestions_for_unknown_words import unknown_word_hint, word_list_hint
from asn_wfh.law.vocabulary import SANCTION
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import message
from asn_wfh.rules.base_rule import Role, Rule
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import (
    Labels,
    check_listed_word,
    own_term_names,
    read_number_of_months,
    read_number_of_times,
    read_text,
)
from asn_wfh.rules.field_schemas import COUNT, MONTHS, NAME, term_schema
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    FORBIDDEN,
    IF,
    IMPOSED,
    MUST,
    PrintedForms,
)
from asn_wfh.rules.pydantic_model import ReadBy
from asn_wfh.rules.words_of_leave_advice_and_denial import DENIED, MAY, MAY_NOT

__all__ = ["Sanction", "SanctionStep", "WithdrawnRight"]

_NOT_PRESENT = ("tidak dihitung hadir", "dianggap tidak hadir")
_PRESENCE = ("kehadiran", "kehadirannya", "presensi", "presensinya")
_UNCOUNTED = ("tidak dihitung", "tidak diperhitungkan", "tidak diakui", "dibatalkan")
_PRESENCE_UNCOUNTED = tuple(
    f"{presence}{whose}{when} {uncounted}"
    for presence in _PRESENCE
    for whose in ("", " ASN", " pegawai")
    for when in ("", " pada hari itu", " pada hari tersebut")
    for uncounted in _UNCOUNTED
)
_PRINTED_STEPS = {
    "teguran lisan": "teguran_lisan",
    "ditegur secara lisan": "teguran_lisan",
    "teguran tertulis": "teguran_tertulis",
    "ditegur secara tertulis": "teguran_tertulis",
    **dict.fromkeys((*_NOT_PRESENT, *_PRESENCE_UNCOUNTED), "presensi_batal"),
    "pemotongan TPP": "potong_tpp",
    "pemotongan tambahan penghasilan": "potong_tpp",
    "pemotongan cuti": "potong_cuti",
    "penilaian kinerja": "penilaian_kinerja",
    "hukuman disiplin": "hukuman_disiplin",
    **dict.fromkeys(
        (
            *("hak WFH dicabut", "haknya dicabut", "dicabut hak", "dicabut haknya"),
            *("hak untuk WFH dicabut", "haknya untuk WFH dicabut", "pencabutan hak WFH"),
            "pencabutan hak",
        ),
        "hak_dicabut",
    ),
}


@dataclass(frozen=True, slots=True)
class SanctionStep:
    """One step: what follows, after how many breaches and for how many months, where printed."""

    then: str
    times: int | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class WithdrawnRight:
    """The fact that says whether the right is withdrawn: its value while it is not, the others."""

    fact: str
    unstated: str
    others: tuple[str, ...]


def _read_steps(value: object, info: ValidationInfo) -> tuple[SanctionStep, ...]:
    """Words, or `{times: "2", then: word, for: 3 bulan}`, in their order."""
    items = value if isinstance(value, list) else [value]
    if not items:
        raise Faults(Fault.of("no_steps"))
    steps: list[SanctionStep] = []
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    for place, item in enumerate(items):
        path: tuple[str | int, ...] = (place,) if isinstance(value, list) else ()
        try:
            step = _read_step(item, info)
            if step in steps:
                faults.append((path, Fault.of("repeated_word", word=step.then)))
            steps.append(step)
        except Faults as error:
            faults += [((*path, *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return tuple(steps)


def _read_step(value: object, info: ValidationInfo) -> SanctionStep:
    words = [*SANCTION, *own_term_names(info, "then")]
    if not isinstance(value, Mapping):
        return SanctionStep(check_listed_word(read_text(value), words))
    keys = ("then", "times", "for")
    for key in value:
        if key not in keys:
            fault = Fault.of("unknown_key", key=key, **unknown_word_hint(key, keys))
            raise Faults(((key,), fault))
    if "then" not in value:
        raise Faults(Fault.of("missing_key", key="then"))
    faults: list[tuple[tuple[str | int, ...], Fault]] = []
    then, times, months = "", None, None
    try:
        then = check_listed_word(read_text(value["then"]), words)
    except Faults as error:
        faults += [(("then", *below), fault) for below, fault in error.located]
    try:
        times = read_number_of_times(value["times"]) if "times" in value else None
    except Faults as error:
        faults += [(("times", *below), fault) for below, fault in error.located]
    try:
        months = read_number_of_months(value["for"]) if "for" in value else None
    except Faults as error:
        faults += [(("for", *below), fault) for below, fault in error.located]
    if faults:
        raise Faults(*faults)
    return SanctionStep(then, times, months)


def _read_fact_that_right_is_withdrawn(value: object, info: ValidationInfo) -> WithdrawnRight:
    """A fact of the policy's own that means something left out, and is no act."""
    name = read_text(value)
    own: Mapping[str, OwnFact] = getattr(info.context, "own", {})
    rights = [n for n, fact in own.items() if fact.unstated is not None and not fact.act_of]
    # A fact that is broken has its fault where it is declared.
    broken = name in (info.context or {}) and not (info.context or {})[name]
    if name not in rights and not broken:
        raise Faults(Fault.of("no_unstated", fact=name, **word_list_hint(rights)))
    if name not in rights:
        return WithdrawnRight(name, "", ())
    fact = own[name]
    others = tuple(value for value in fact.values if value != fact.unstated)
    (unstated,) = (value for value in fact.values if value == fact.unstated)
    return WithdrawnRight(name, unstated, others)


_STEP_WORD = term_schema("then")
_STEP = any_of(
    _STEP_WORD,
    mapping_with_keys({"then": _STEP_WORD, "times": COUNT, "for": MONTHS}, ["then"]),
)


class Sanction(Rule):
    """`dijatuhi sanksi`: who breaches the clauses named meets these steps, one after the other.

    Without `withdraws` it says nothing of the answer; with it nobody has leave of whom the fact
    says that the right is withdrawn, in whatever words.  That a day is not counted as attended
    (`presensi_batal`) is a matter of attendance and of no answer.
    """

    word: ClassVar[str] = "sanction"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "right_withdrawn"
    forbidding_whys: ClassVar[tuple[str, ...]] = ("right_withdrawn",)
    ordered_words: ClassVar[frozenset[str]] = frozenset({"steps"})
    closed_words: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "steps": tuple(SANCTION),
        "then": tuple(SANCTION),
    }
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=("sanksi", "teguran", "dijatuhi", "dicabut", *_NOT_PRESENT),
        calls_in_order=((_PRESENCE, _UNCOUNTED),),
        binding=(
            *(MUST, FORBIDDEN, IF, ALL_OF_THEM),
            *(MAY, MAY_NOT, DENIED),
            IMPOSED,
        ),
        words={form: (("steps", step),) for form, step in _PRINTED_STEPS.items()},
    )

    breach: Labels
    steps: Annotated[
        tuple[SanctionStep, ...], ReadBy(_read_steps, in_context=True, schema=one_or_list(_STEP))
    ]
    withdraws: (
        Annotated[
            WithdrawnRight,
            ReadBy(_read_fact_that_right_is_withdrawn, in_context=True, schema=OwnWords(NAME)),
        ]
        | None
    ) = None

    @property
    def term_kind_and_names(self) -> tuple[TermKind, tuple[str, ...]]:
        """The steps, which may be terms of the policy's own."""
        return "then", tuple(step.then for step in self.steps)

    @property
    def sanctioned_labels(self) -> tuple[str, ...]:
        """The clauses whose breach it is about."""
        return self.breach

    @property
    def is_personal(self) -> bool:
        """Whether it takes the right from persons, and does not only tell what follows."""
        return self.withdraws is not None

    def scope_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever's right is withdrawn."""
        if self.withdraws is None:
            return []
        return [cases.box({self.withdraws.fact: self.withdraws.others})]

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever's right is withdrawn."""
        return self.scope_boxes(cases)

    def sentence(self, lang: str) -> str:
        """The clauses, the steps in their order, and what takes leave."""
        steps = message("sanction.then", lang).join(
            self._describe_step(step, lang) for step in self.steps
        )
        text = message("rule.sanction", lang, clauses=", ".join(self.breach), steps=steps)
        right = self.withdraws
        if right is None:
            return text
        return message(
            "rule.sanction_withdraws",
            lang,
            sanction=text,
            fact=code_as_words(right.fact),
            unstated=own_fact_value_label(right.unstated, lang),
        )

    def _describe_step(self, step: SanctionStep, lang: str) -> str:
        label = term_label("then", step.then, self.own_word(step.then), lang)
        if step.months is not None:
            label = message("sanction.months", lang, step=label, count=step.months)
        if step.times is None:
            return label
        return message("sanction.times", lang, step=label, count=step.times)

    def content(self) -> ContentForAudit:
        """The steps, those of the policy's own as terms, how many breaches, and the right."""
        listed = {step.then for step in self.steps if step.then in SANCTION}
        right = self.withdraws
        withdrawn = {(right.fact, value) for value in right.others} if right else set()
        return ContentForAudit(
            figures={
                *(("kali", str(step.times)) for step in self.steps if step.times),
                *(("bulan", str(step.months)) for step in self.steps if step.months),
            },
            counts={("breach", str(step.times)) for step in self.steps if step.times},
            words={("steps", step) for step in listed},
            terms={
                *(("then", step.then) for step in self.steps if step.then not in SANCTION),
                *withdrawn,
            },
        )

    def digested_fields(self) -> dict[str, Any]:
        """Its fields; of the right its fact, whose values a digest has beside it."""
        right = self.withdraws.fact if self.withdraws else None
        return {**super().digested_fields(), "withdraws": right}

    def figure_parameters(self) -> tuple[tuple[str, int | str], ...]:
        """The steps in their order, and the fact that says that the right is withdrawn."""
        steps = ", ".join(map(_format_step_with_times_and_months, self.steps))
        right = (("withdraws", self.withdraws.fact),) if self.withdraws else ()
        return (("steps", steps), *right)

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """All of it: who breaches is for the office to say."""
        return self._effect_word_and_fields_for_office()


def _format_step_with_times_and_months(step: SanctionStep) -> str:
    """A step in one word: `2x teguran_lisan`, `hak_dicabut 3 bulan`."""
    times = f"{step.times}x " if step.times else ""
    return f"{times}{step.then}" + (f" {step.months} bulan" if step.months else "")
