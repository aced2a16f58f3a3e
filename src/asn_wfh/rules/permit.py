"""`permit`: the clause gives leave to work from home."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import model_validator

from asn_wfh.kernel.boxes import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, message
from asn_wfh.rules.dated_rule import DatedRule
from asn_wfh.rules.fields import raw_group_boxes
from asn_wfh.rules.rule import Role
from asn_wfh.rules.rule_content import RuleContent
from asn_wfh.rules.shared_printed_forms import (
    ALL_OF_THEM,
    EXCEPT,
    IF,
    MAY_SELECTIVELY,
    ONLY,
    PrintedForms,
)

__all__ = ["Permit"]


class Permit(DatedRule):
    """`melaksanakan WFH setiap hari ...`: leave on the days named, for everyone or for some.

    Leave that no permit gives is not had, so a permit names its days.
    """

    word: ClassVar[str] = "permit"
    role: ClassVar[Role] = "gives"
    why: ClassVar[str] = "leave_given"
    printed: ClassVar[PrintedForms] = PrintedForms(
        # The letters alone stand in every clause; leave is what is said of doing it.
        calls=(
            *("melaksanakan WFH", "pola kerja WFH", "WFH setiap", "WFH pada", "WFH sebanyak"),
            *("dapat WFH", "boleh WFH", "work from home"),
            *("di rumah", "dari rumah", "tempat tinggal"),
        ),
        binding=(EXCEPT, ONLY, IF, MAY_SELECTIVELY, ALL_OF_THEM),
    )

    @model_validator(mode="after")
    def _check_days_named(self) -> Permit:
        if self.every is None and self.dates is None:
            raise Faults(Fault.of("no_day"))
        return self

    def permitted_boxes(self, cases: FactSpace) -> list[Box]:
        """The days of the permit, for the people it is for."""
        return self.scope_boxes(cases)

    def sentence(self, lang: str) -> str:
        """The days and the people of the permit."""
        return join_nonempty(message("rule.permit", lang), self.describe(lang))

    def content(self) -> RuleContent:
        """The days and people; so many weekdays are so many days a week."""
        content = super().content()
        if self.every == tuple(WEEKDAYS):
            content.wording["hari kerja"] = "hari_kerja"
        elif self.every:
            content.counts |= {("hari", str(len(self.every))), ("minggu", "1")}
        return content

    @classmethod
    def mutant_effect_and_words(cls, words: Any) -> tuple[str, Any]:
        """Those to whom leave is given are kept at the office, on the same days."""
        window = {key: value for key, value in words.items() if key != "whose"}
        boxes = raw_group_boxes(words["whose"]) if "whose" in words else []
        return "exclude", [{**window, **box} for box in boxes or [{}]]
