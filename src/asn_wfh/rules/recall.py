"""`recall`: the head may order people back to the office."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import ClausePath, Share, one_of
from asn_wfh.rules.rule import DatedRule

__all__ = ["Recall", "RecallBase", "Rounding"]

RecallBase = Literal["wfh_that_day", "all_in_office"]
Rounding = Literal["down", "up"]


class Recall(DatedRule):
    """`dapat memerintahkan ASN ... untuk melaksanakan WFO`: who is ordered in has no leave.

    The cap binds the head who orders (see `limits/`), so an order beyond it is a breach by the
    head and no leave for the person.  `recall: any` sets no cap; `within: 1.d` counts the
    orders under the cap of another clause.
    """

    word: ClassVar[str] = "recall"
    why: ClassVar[str] = "recalled"

    at_most: Share | None = None
    of: Annotated[RecallBase, one_of("wfh_that_day", "all_in_office")] | None = None
    round: Annotated[Rounding, one_of("down", "up")] | None = None
    within: ClausePath | None = None

    @model_validator(mode="before")
    @classmethod
    def _any(cls, value: Any) -> Any:
        if value == {}:
            raise Faults(Fault.of("half_cap"))
        return {} if value == "any" else value

    @model_validator(mode="after")
    def _cap_is_whole(self) -> Recall:
        cap = (self.at_most, self.of, self.round)
        if any(cap) and not all(cap):
            raise Faults(Fault.of("half_cap"))
        if any(cap) and self.within:
            raise Faults(Fault.of("not_together", first="at_most", second="within"))
        return self

    def takes_leave_from(self, cases: FactSpace) -> list[Box]:
        """Whoever is ordered in that day."""
        return self.applies_to(cases, {"recalled": ["ya"]})

    def sentence(self, lang: str) -> str:
        """The cap, its base and its rounding."""
        if self.within:
            said = message("rule.recall_within", lang, clause=self.within)
        elif self.at_most is None:
            said = message("rule.recall_any", lang)
        else:
            base, rounding = (
                message(f"base.{self.of}", lang),
                message(f"rounding.{self.round}", lang),
            )
            said = message(
                "rule.recall_capped", lang, share=self.at_most, base=base, rounding=rounding
            )
        return join(said, self.said(lang))
