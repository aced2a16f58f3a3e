"""`schedule`: who is put down for the office works there."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.kernel.json_schema_parts import JsonSchema, any_of, schema_with_keywords
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.base_rule import Role
from asn_wfh.rules.field_readers import check_listed_word
from asn_wfh.rules.paper_wording_shared_by_rules import (
    ALL_OF_THEM,
    FORBIDDEN,
    MAY_SELECTIVELY,
    SCOPE_BINDING,
    SET_BY,
    UNTIL,
    PrintedForms,
)
from asn_wfh.rules.rule_for_days_and_people import DatedRule
from asn_wfh.rules.words_of_leave_advice_and_denial import AT_OFFICE, MAY, PARTLY

__all__ = ["Schedule"]


class Schedule(DatedRule):
    """`mengatur jadwal kerja WFH dan WFO`: whoever is scheduled for the office has no leave.

    The head divides and the paper gives no share, so one who was put down for neither place
    works from home as the other clauses allow; a roster that nobody stated was not drawn up.
    """

    word: ClassVar[str] = "schedule"
    role: ClassVar[Role] = "takes"
    why: ClassVar[str] = "scheduled_wfo"
    printed: ClassVar[PrintedForms] = PrintedForms(
        calls=(
            *("mengatur jadwal", "menyusun jadwal", "menetapkan jadwal", "dijadwalkan"),
            *("jadwal kerja WFH", "jadwal WFO", "jadwal WFH", "secara selektif"),
            *("sesuai jadwal", "sesuai dengan jadwal", "berdasarkan jadwal", "menurut jadwal"),
        ),
        stands=("mengikat", "terikat", "dijadwalkan", "terjadwal"),
        binding=(
            *(FORBIDDEN, MAY_SELECTIVELY, ALL_OF_THEM, UNTIL.requiring_any_key("until")),
            *(MAY, PARTLY, AT_OFFICE),
            *(SET_BY, *SCOPE_BINDING),
        ),
    )

    @model_validator(mode="before")
    @classmethod
    def _read_any_as_empty_mapping(cls, value: Any) -> Any:
        if value == {}:
            raise Faults(Fault.of("bare_schedule"))
        return {} if isinstance(value, str) and check_listed_word(value, ("any",)) else value

    @classmethod
    def written_schema(cls) -> JsonSchema:
        """`any` alone, or at least one of its words."""
        some = schema_with_keywords(super().written_schema(), minProperties=1)
        return any_of({"const": "any"}, some)

    def denied_boxes(self, cases: FactSpace) -> list[Box]:
        """Whoever is scheduled for the office that day."""
        return self.scope_boxes(cases, {"rostered": ["tidak"]})

    def sentence(self, lang: str) -> str:
        """That the schedule binds, and whom."""
        return join_nonempty(message("rule.schedule", lang), self.describe_scope(lang))

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:  # noqa: ARG003  # whatever they are
        """Not who is scheduled for the office, but whoever is ordered in."""
        return "recall", "any"
