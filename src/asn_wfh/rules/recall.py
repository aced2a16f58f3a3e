"""`recall`: the head may order people back to the office."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import (
    JsonSchema,
    all_or_none_of_keys,
    any_of,
    at_most_one_key,
    schema_with_keywords,
)
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Figure, Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import ClausePath, Share, listed_word_validator
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    AT_MOST,
    BY_ORDER,
    COMPULSORY_OFFICE,
    FORBIDDEN,
    HOME_FORMS,
    IF,
    OFFICE_FORMS,
    SCOPE_BINDING,
    SO_THAT,
    STAFF,
    STAFF_FORMS,
    UNTIL,
    BindingWord,
    PrintedForms,
)
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import IN_PERSON, MAY

__all__ = ["Recall", "RecallBase", "Rounding"]

RecallBase = Literal["wfh_that_day", "all_in_office"]
Rounding = Literal["down", "up"]

_SUMMONS = (
    *("dapat meminta", "memanggil", "dipanggil", "ditarik ke kantor", "ditarik kembali ke kantor"),
)
_CALLS = (
    *("dapat memerintahkan", "diminta untuk hadir", "dapat diminta", *_SUMMONS),
    *("dapat menugaskan", "dapat menarik"),
)
_EMPOWERED = tuple(
    f"{power}{to}"
    for power in ("berwenang", "diberi wewenang", "diberi kewenangan", "memiliki kewenangan")
    for to in (" ", " untuk ")
)
_BIDS = tuple(
    f"{power}{bid}"
    for power in _EMPOWERED
    for bid in ("meminta", "memerintahkan", "menugaskan", "memanggil")
)
_BRINGS = tuple(
    f"{power}{bring}"
    for power in (*_EMPOWERED, "dapat ", "boleh ")
    for bring in ("menghadirkan", "menarik", "memanggil", "mengembalikan")
)
_BRINGS_PEOPLE = tuple(
    f"{brings}{back}{people}"
    for brings in _BRINGS
    for back in (" ", " kembali ")
    for people in (*STAFF, "mereka")
)
_BRINGS_TO = tuple(
    f"{brings}{back}{to}"
    for brings in _BRINGS
    for back in (" ", " kembali ")
    for to in ("di", "ke")
)
_TO_OFFICE = tuple(
    f"{to} {come}"
    for to in ("untuk", "agar", "supaya", "kembali")
    for come in ("ke kantor", "datang ke kantor", "kembali ke kantor", *OFFICE_FORMS)
)
_SENT_HOME = (
    *(f"untuk {act}" for act in HOME_FORMS),
    *("hadir di rumah", "tetap WFH", "tetap melaksanakan WFH"),
)
"""Who is sent home is not ordered in."""


class Recall(DatedRule):
    """`dapat memerintahkan ASN ... untuk melaksanakan WFO`: who is ordered in has no leave.

    The cap binds the head who orders (see `limits/`), so an order beyond it is a breach by the
    head and no leave for the person.  `recall: any` sets no cap; `within: 1.d` counts the
    orders under the cap of another clause.
    """

    word: ClassVar[str] = "recall"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "recalled"
    alike: ClassVar[bool] = True
    pointer: ClassVar[tuple[str, str] | None] = ("within", "at_most")
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=_CALLS,
        calls_in_order=(
            (_BIDS, _TO_OFFICE),
            (_BRINGS_PEOPLE, ("di kantor", "ke kantor")),
            (_BRINGS_TO, ("kantor",)),
        ),
        refuted_by=_SENT_HOME,
        stands=(*_CALLS, "memerintahkan", "perintah", "panggilan"),
        binding=(
            *(FORBIDDEN, SO_THAT, COMPULSORY_OFFICE, AT_MOST.requiring_any_key("at_most"), IF),
            BindingWord(("dapat memerintahkan", "dapat diminta", *_SUMMONS)),
            *(ALL_OF_THEM, BindingWord(("sewaktu-waktu",)), UNTIL.requiring_any_key("until")),
            *(MAY, BY_ORDER, IN_PERSON, *SCOPE_BINDING),
        ),
        words={
            "ASN yang melaksanakan WFH": (("of", "wfh_that_day"),),
            "ASN yang sedang WFH": (("of", "wfh_that_day"),),
            "pegawai yang melaksanakan WFH": (("of", "wfh_that_day"),),
            **STAFF_FORMS,
            "dibulatkan ke bawah": (("round", "down"),),
            "dibulatkan ke atas": (("round", "up"),),
        },
    )
    figures: ClassVar[tuple[Figure, ...]] = ("recall_cap",)
    figure_words: ClassVar[Mapping[str, str]] = {
        word: word for word in ("at_most", "of", "round", "within")
    }

    at_most: Share | None = None
    of: Annotated[RecallBase, listed_word_validator("wfh_that_day", "all_in_office")] | None = None
    round: Annotated[Rounding, listed_word_validator("down", "up")] | None = None
    within: ClausePath | None = None

    schema_conditions: ClassVar[tuple[JsonSchema, ...]] = (
        all_or_none_of_keys("at_most", "of", "round"),
        at_most_one_key("at_most", "within"),
    )

    @model_validator(mode="before")
    @classmethod
    def _read_any_as_empty_mapping(cls, value: Any) -> Any:
        if value == {}:
            raise Faults(Fault.of("half_cap"))
        return {} if value == "any" else value

    @model_validator(mode="after")
    def _check_cap_has_base_and_rounding(self) -> Recall:
        cap = (self.at_most, self.of, self.round)
        if any(cap) and not all(cap):
            raise Faults(Fault.of("half_cap"))
        if any(cap) and self.within:
            raise Faults(Fault.of("not_together", first="at_most", second="within"))
        return self

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """`any` alone, or at least one of its words."""
        some = schema_with_keywords(super().written_schema(), minProperties=1)
        return any_of({"const": "any"}, some)

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever is ordered in that day."""
        return self.scope_boxes(cases, {"recalled": ["ya"]})

    def sentence(self, lang: str) -> str:
        """The cap, its base and its rounding."""
        if self.within:
            text = message("rule.recall_within", lang, clause=self.within)
        elif self.at_most is None:
            text = message("rule.recall_any", lang)
        else:
            text = message(
                "rule.recall_capped",
                lang,
                share=self.at_most,
                base=message(f"base.{self.of}", lang),
                rounding=message(f"rounding.{self.round}", lang),
            )
        return join_nonempty(text, self.describe_scope(lang))

    def content(self) -> ContentForAudit:
        """The days and people, and the cap with its base and rounding."""
        content = super().content()
        content.capped = self.at_most is not None
        if self.at_most:
            content.figures.add(("share", str(self.at_most)))
            content.words |= {("of", str(self.of)), ("round", str(self.round))}
        content.clause = str(self.within or "")
        return content

    def stated_keys(self) -> set[str]:
        """Who counts under the cap of another clause has that cap."""
        return super().stated_keys() | ({"at_most"} if self.within else set())

    @property
    def figure_name(self) -> Figure:
        """A recall is about the cap on recalls, also where it has none."""
        return "recall_cap"

    @property
    def sets_figure(self) -> bool:
        """Whether there is a cap."""
        return self.at_most is not None

    def fields_addressed_to_office(self) -> tuple[object, ...]:
        """The cap."""
        return self._effect_word_and_fields_for_office()

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:  # noqa: ARG003  # whatever they are
        """Not who is ordered in, but whoever's home lies outside."""
        return "stay_within", "territory"
