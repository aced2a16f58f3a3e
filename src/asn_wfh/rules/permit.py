"""`permit`: the clause gives leave to work from home."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.rule import DatedRule

__all__ = ["Permit"]


class Permit(DatedRule):
    """`melaksanakan WFH setiap hari ...`: leave on the days named, for everyone or for some.

    Leave that no permit gives is not had, so a permit names its days.
    """

    word: ClassVar[str] = "permit"
    why: ClassVar[str] = "leave_given"

    @model_validator(mode="after")
    def _names_its_days(self) -> Permit:
        if self.every is None and self.dates is None:
            raise Faults(Fault.of("no_day"))
        return self

    def gives_leave_to(self, cases: FactSpace) -> list[Box]:
        """The days of the permit, for the people it is for."""
        return self.applies_to(cases)

    def sentence(self, lang: str) -> str:
        """The days and the people of the permit."""
        return join(message("rule.permit", lang), self.said(lang))
