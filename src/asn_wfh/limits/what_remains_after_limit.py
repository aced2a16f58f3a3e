"""How much of something may remain, once a `limit` has cut it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from asn_wfh.limits.check_given_counts_and_amounts import (
    format_amount,
    percent_of_with_int_rounded_down,
)
from asn_wfh.messages.sentences import message
from asn_wfh.rules import Limit

__all__ = ["Ceiling", "Floor", "ceiling", "floor", "remaining_percent"]


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most that may remain; with `below` it must be less than `most`."""

    most: int | Decimal
    below: bool = False

    def admits(self, planned: int | Decimal) -> bool:
        """Whether a plan stays under the ceiling; exactly at it is kept, but not if `below`."""
        return planned < self.most if self.below else planned <= self.most

    def phrase(self, lang: str) -> str:
        """The ceiling as a phrase."""
        key = "limit.ceiling_below" if self.below else "limit.ceiling"
        return message(key, lang, most=format_amount(self.most, lang))


@dataclass(frozen=True, slots=True)
class Floor:
    """The least that must remain, where it is the cut that may be no larger."""

    least: int | Decimal

    def admits(self, planned: int | Decimal) -> bool:
        """Whether a plan leaves enough; exactly the least is enough."""
        return planned >= self.least

    def phrase(self, lang: str) -> str:
        """The floor as a phrase."""
        return message("limit.floor", lang, least=format_amount(self.least, lang))


def remaining_percent(rule: Limit) -> int | None:
    """How many hundredths may remain; None where the paper asks for less without a figure."""
    if rule.at_most is not None:
        return rule.at_most
    return 100 - rule.cut if isinstance(rule.cut, int) else None


def ceiling(rule: Limit, baseline: int | Decimal) -> Ceiling:
    """What a limit leaves of a baseline: counts rounded down, decimals exact.

    A cut without a figure asks for less than before.  Of nothing there is no less, so nothing
    may remain of a zero baseline and nothing keeps to it.
    """
    share = remaining_percent(rule)
    if share is None:
        return Ceiling(baseline, below=baseline > 0)
    return Ceiling(percent_of_with_int_rounded_down(baseline, share))


def floor(rule: Limit, baseline: int | Decimal) -> Floor:
    """What must remain of a baseline where a limit is on the cut: counts rounded up."""
    assert rule.at_most is not None
    if isinstance(baseline, int):
        return Floor(baseline - percent_of_with_int_rounded_down(baseline, rule.at_most))
    # A difference of decimals would be rounded as the caller's context says.
    return Floor(percent_of_with_int_rounded_down(baseline, 100 - rule.at_most))
