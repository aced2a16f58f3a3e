"""`stay_within`: only a home inside the region counts."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Role
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import listed_word_validator
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    EXCEPT,
    FORBIDDEN,
    IF,
    MUST,
    ONLY,
    REMAINS,
    SCOPE_BINDING,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import MAY_NOT

__all__ = ["StayWithin"]

_IN_TERRITORY = tuple(
    f"{lies} {inside} wilayah"
    for lies in ("berada", "terletak", "berlokasi", "beralamat")
    for inside in ("di", "di dalam", "dalam")
)


class StayWithin(DatedRule):
    """`harus tetap berada di wilayah`: whoever would work from a home outside has no leave."""

    word: ClassVar[str] = "stay_within"
    role: ClassVar[Role] = "takes"
    forbidding_whys: ClassVar[tuple[str, ...]] = ("outside_territory",)
    why: ClassVar[str] = "outside_territory"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=_IN_TERRITORY,
        # Where someone stays is a duty; where the home lies takes leave away.
        stands=(
            *("rumah", "rumahnya", "tempat tinggal", "tempat tinggalnya", "bertempat tinggal"),
            *("domisili", "domisilinya", "kediaman", "kediamannya"),
        ),
        refuted_by=("tidak hanya", "bukan hanya", "tidak harus", "tidak perlu"),
        binding=(
            *(
                MUST,
                FORBIDDEN,
                REMAINS,
                ONLY,
                IF,
                EXCEPT,
                ALL_OF_THEM,
                UNTIL.requiring_any_key("until"),
            ),
            *(MAY_NOT, *SCOPE_BINDING),
        ),
    )

    place: Annotated[Literal["territory"], listed_word_validator("territory")]

    @model_validator(mode="before")
    @classmethod
    def _bare_word_as_place(cls, value: Any) -> Any:
        return cls.as_mapping(value) if isinstance(value, str) else value

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """The place alone, or with whom and when it concerns."""
        return any_of(cls.schemas_of_written_keys()["place"], super().written_schema())

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever's home lies outside the government's region."""
        return self.scope_boxes(cases, {"domicile": ["outside"]})

    def sentence(self, lang: str) -> str:
        """That the home must lie inside."""
        return join_nonempty(message("rule.stay_within", lang), self.describe_scope(lang))

    def content(self) -> ContentForAudit:
        """The days and people, and where the home must lie."""
        content = super().content()
        # That somebody stays there while at work is a duty, and none of where the home lies.
        content.terms = {("domicile", "inside")}
        return content

    @classmethod
    def as_mapping(cls, words: Any) -> dict[str, Any]:
        """The words as a mapping; a bare one is the place."""
        return {"place": words} if isinstance(words, str) else super().as_mapping(words)

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:  # noqa: ARG003  # whatever they are
        """Not whoever's home lies outside, but who is ordered in."""
        return "recall", "any"
