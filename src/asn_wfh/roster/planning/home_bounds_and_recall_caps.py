"""How many people a clause lets stay at home of a staff: from how many to how many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asn_wfh.limits import NotSet, RecallCap, TurnShare, recall_cap, turn_share
from asn_wfh.limits.share_in_people import least_and_most_at_home
from asn_wfh.policy import Policy
from asn_wfh.roster.planned_office_day import DayRecallCap
from asn_wfh.roster.planning.eligibility import ShareRow
from asn_wfh.rules import Recall, Rotate, Share
from asn_wfh.rules.read_share_bounds_as_home_interval import StaffBase

__all__ = ["REGION", "ShareFigures"]

REGION = "eligible_in_region"
"""The base of a share that counts all offices together."""
_TURN_COUNT = {
    "eligible_in_office": "eligible",
    "all_in_office": "staff",
    "eligible_in_region": "eligible_in_region",
}


class ShareFigures:
    """The figures that a circular sets for an office, each worked out once for a number of people.

    `policy` is under the stance that counts.
    """

    def __init__(self, policy: Policy) -> None:
        """Take the circular."""
        self.policy = policy
        self._rules: Mapping[str, Rotate | Share] = {
            provision.label: rule
            for provision, rule in policy.rules
            if isinstance(rule, Rotate | Share)
        }
        self._recalls = {
            provision.label: rule
            for provision, rule in policy.rules
            if isinstance(rule, Recall) and rule.at_most is not None
        }
        self._bounds: dict[tuple[ShareRow, int], tuple[int, int]] = {}
        self._caps: dict[tuple[str, int], DayRecallCap] = {}

    def staff_base_word_of_share(self, share: ShareRow) -> StaffBase:
        """Who is counted, in the words of `rotate` and `share`."""
        return self._rules[share[0]].of

    def in_printed_order(self, shares: Iterable[ShareRow]) -> list[ShareRow]:
        """Shares in the order of their clauses in the paper, then of their rows."""
        places = {label: number for number, label in enumerate(self._rules)}
        return sorted(shares, key=lambda share: (places[share[0]], share[1]))

    def home_bounds_of(self, share: ShareRow, of: int) -> tuple[int, int]:
        """From how many to how many of so many people are at home."""
        key = (share, of)
        bounds = self._bounds.get(key)
        if bounds is None:
            bounds = self._bounds[key] = self._work_out_bounds(share, of)
        return bounds

    def _work_out_bounds(self, share: ShareRow, of: int) -> tuple[int, int]:
        label, row = share
        rule = self._rules[label]
        if isinstance(rule, Rotate):
            counts: dict[str, Any] = {_TURN_COUNT[rule.of]: of}
            turns = turn_share(self.policy, clause=label, **counts)
            assert isinstance(turns, TurnShare)
            return turns.at_home if turns.share == "exact" else 0, turns.at_home
        _, printed = list(rule.rows())[row]
        low, high = 0, of
        for bound in printed:
            least, most = least_and_most_at_home(bound, of, rule.round)
            low, high = max(low, least), min(high, most)
        return low, high

    def recall_caps(self, at_home: int, staff: int) -> tuple[DayRecallCap, ...]:
        """How many may be recalled on a day with so many at home, under each clause with a cap."""
        return tuple(
            self._recall_cap(label, at_home if rule.of == "wfh_that_day" else staff, rule)
            for label, rule in self._recalls.items()
        )

    def _recall_cap(self, label: str, of: int, rule: Recall) -> DayRecallCap:
        cap = self._caps.get((label, of))
        if cap is None:
            counted = "at_home" if rule.of == "wfh_that_day" else "staff"
            counts: dict[str, Any] = {counted: of}
            figure: RecallCap | NotSet = recall_cap(self.policy, clause=label, **counts)
            assert isinstance(figure, RecallCap)
            cap = self._caps[label, of] = DayRecallCap(label, figure.at_most, of)
        return cap
