"""`stay_within`: only a home inside the region counts."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import one_of
from asn_wfh.rules.rule import DatedRule

__all__ = ["StayWithin"]


class StayWithin(DatedRule):
    """`harus tetap berada di wilayah`: whoever would work from a home outside has no leave."""

    word: ClassVar[str] = "stay_within"
    why: ClassVar[str] = "outside_territory"

    place: Annotated[Literal["territory"], one_of("territory")]

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"place": value} if isinstance(value, str) else value

    def takes_leave_from(self, cases: FactSpace) -> list[Box]:
        """Whoever's home lies outside the government's region."""
        return self.applies_to(cases, {"domicile": ["outside"]})

    def sentence(self, lang: str) -> str:
        """That the home must lie inside."""
        return join(message("rule.stay_within", lang), self.said(lang))
