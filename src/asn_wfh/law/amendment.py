"""What a circular says it does to an earlier one of its region."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from asn_wfh.law.place_in_file import SourcePlace
from asn_wfh.messages.sentences import join_all, join_nonempty, long_date, message

__all__ = ["Amendment", "Kind"]

Kind = Literal["replaces", "extends", "revokes"]


@dataclass(frozen=True, slots=True)
class Amendment:
    """One thing that a circular does to an earlier one, which it names by the policy's name.

    `replaces` stands in its place: on the `dates`, from `since` until `until`, or without an
    end for good.  `revokes` ends it for good.  `extends` moves its end to `until`.  Without
    `since` it counts from the first day of the circular that says it.
    """

    kind: Kind
    policy: str
    since: date | None = None
    until: date | None = None
    dates: tuple[date, ...] = ()
    place: SourcePlace = field(default=SourcePlace(), compare=False)

    @property
    def ends_earlier_circular_for_good(self) -> bool:
        """Whether the earlier circular ends by it and does not come back."""
        return self.kind != "extends" and self.until is None and not self.dates

    def takes_precedence_on(self, on: date) -> bool:
        """Whether the later circular goes before the earlier one on a date on which both hold."""
        if self.dates:
            return on in self.dates
        begun = self.since is None or self.since <= on
        return begun and (self.until is None or on <= self.until)

    def sentence(self, lang: str) -> str:
        """What is done to which circular, and when."""
        since = message("days.since", lang, day=long_date(self.since, lang)) if self.since else ""
        until = message("days.until", lang, day=long_date(self.until, lang)) if self.until else ""
        listed = join_all([long_date(day, lang) for day in self.dates], lang)
        dates = message("days.dates", lang, days=listed) if self.dates else ""
        return join_nonempty(
            message(f"amends.{self.kind}", lang, policy=self.policy), dates, since, until
        )
