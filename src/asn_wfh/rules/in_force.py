"""`in_force`: from when, until when, and how often it is reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.space import Box, difference
from asn_wfh.law.facts import FactSpace, after
from asn_wfh.law.workdays import reviews
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import long_date, message
from asn_wfh.rules.fields import IsoDate, Months
from asn_wfh.rules.rule import Rule

__all__ = ["InForce"]


class InForce(Rule):
    """`mulai berlaku pada tanggal ...`: the dates between which every clause speaks.

    A review asks whether the circular should go on; it does not end it.
    """

    word: ClassVar[str] = "in_force"
    why: ClassVar[str] = "not_in_force"

    since: IsoDate = Field(alias="from")
    until: IsoDate | None = None
    review_every: Months | None = None

    @model_validator(mode="after")
    def _runs_forward(self) -> InForce:
        if self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self

    def starts(self) -> Iterable[date]:
        """The first day in force, and the first day after the last."""
        end = after(self.until) if self.until else None
        return [self.since, end] if end else [self.since]

    def outside(self, cases: FactSpace) -> list[Box]:
        """The days on which the circular does not hold."""
        held = cases.box({"period": cases.periods.within(self.since, self.until)})
        return difference([cases.space.whole], [held])

    def reviews(self) -> Iterator[date]:
        """The review dates in order; none where the paper sets none."""
        return reviews(self.since, self.review_every) if self.review_every else iter(())

    def force(self, lang: str) -> str:
        """The dates, in words."""
        since = long_date(self.since, lang)
        if self.until:
            return message("force.until", lang, since=since, until=long_date(self.until, lang))
        return message("force.from", lang, since=since)

    def sentence(self, lang: str) -> str:
        """The dates and the reviews."""
        said = message("rule.in_force", lang, force=self.force(lang))
        if self.review_every:
            said += "; " + message("rule.review", lang, months=self.review_every)
        return said
