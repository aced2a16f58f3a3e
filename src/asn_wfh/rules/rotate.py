"""`rotate`: turns at home, by a roster."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import model_validator

from asn_wfh.kernel.space import Box
from asn_wfh.law.facts import FactSpace
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, message
from asn_wfh.rules.fields import Share, one_of
from asn_wfh.rules.rule import DatedRule

__all__ = ["OddPerson", "Rotate", "ShareBase"]

ShareBase = Literal["eligible_in_office", "all_in_office", "eligible_in_region"]
OddPerson = Literal["wfo", "wfh", "min_one"]


class Rotate(DatedRule):
    """`secara bergiliran (shif)`: only those on the roster may stay at home that day.

    The shares bind the head of the office who draws up the roster (see `limits/`); for one
    civil servant all that matters is whether they are on it.  `share` says whether the part at
    home is a ceiling or exact, `turns` whether a holiday uses up a turn.
    """

    word: ClassVar[str] = "rotate"
    why: ClassVar[str] = "not_rostered"

    wfh: Share
    wfo: Share
    of: Annotated[ShareBase, one_of("eligible_in_office", "all_in_office", "eligible_in_region")]
    odd_person: Annotated[OddPerson, one_of("wfo", "wfh", "min_one")]
    share: Annotated[Literal["at_most", "exact"], one_of("at_most", "exact")]
    turns: Annotated[Literal["working_days", "calendar"], one_of("working_days", "calendar")]

    @model_validator(mode="after")
    def _shares_are_whole(self) -> Rotate:
        if self.wfh + self.wfo != 100:
            raise Faults(Fault.of("half_shares", wfh=f"{self.wfh}%", wfo=f"{self.wfo}%"))
        return self

    def takes_leave_from(self, cases: FactSpace) -> list[Box]:
        """Whoever is not on the roster, also where none was drawn up."""
        return self.applies_to(cases, {"rostered": ["tidak", "tanpa_jadwal"]})

    def sentence(self, lang: str) -> str:
        """The shares, their base and how they are rounded."""
        said = message(
            "rule.rotate",
            lang,
            wfh=self.wfh,
            wfo=self.wfo,
            base=message(f"base.{self.of}", lang),
            odd=message(f"odd.{self.odd_person}", lang),
            share=message(f"share.{self.share}", lang),
            turns=message(f"turns.{self.turns}", lang),
        )
        return join(said, self.said(lang))
