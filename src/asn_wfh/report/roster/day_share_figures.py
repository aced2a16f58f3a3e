"""The share of an office on a day: how many are at home, of how many, within what bounds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from asn_wfh.roster import OfficeDay

__all__ = ["BAR_HEIGHT", "ClauseShare", "DayShareColumn", "day_share_column_or_none_if_no_work"]

BAR_HEIGHT = 100
"""The units of a bar of everybody eligible."""
_OF_REGION = "eligible_in_region"


@dataclass(frozen=True, slots=True)
class ClauseShare:
    """The people of an office whom one clause divides on a day.

    `at_home` of `people` are at home, and from `low` to `high` may be; both are None where the
    clause counts all offices together, so that none keeps its share alone.
    """

    clause: str
    at_home: int
    people: int
    low: int | None
    high: int | None

    @property
    def is_within_bounds(self) -> bool:
        """Whether no more are at home than may be, and no fewer than must and can."""
        if self.low is None or self.high is None:
            return True
        return min(self.low, self.people) <= self.at_home <= self.high


@dataclass(frozen=True, slots=True)
class DayShareColumn:
    """One day of an office: people at home of those eligible, the shares, the cap on recalls."""

    at_home: int
    eligible: int
    shares: tuple[ClauseShare, ...]
    recall_cap: int | None

    @property
    def is_within_bounds(self) -> bool:
        """Whether each clause has its share."""
        return all(share.is_within_bounds for share in self.shares)

    def share_of(self, clause: str) -> ClauseShare | None:
        """The share of one clause; None where it divides nobody that day."""
        return next((share for share in self.shares if share.clause == clause), None)

    @property
    def bar_height(self) -> int:
        """The height of the people at home in a bar of everybody eligible."""
        return _bar_height(self.at_home, self.eligible)

    @property
    def height_of_most_people_at_home(self) -> int | None:
        """The height of the most people who may be at home; None unless one clause divides all."""
        high = self.shares[0].high if len(self.shares) == 1 else None
        if high is None or self.shares[0].people != self.eligible:
            return None
        return _bar_height(min(high, self.eligible), self.eligible)


def _bar_height(people: int, eligible: int) -> int:
    return round(people * BAR_HEIGHT / max(eligible, 1))


def day_share_column_or_none_if_no_work(office_day: OfficeDay | None) -> DayShareColumn | None:
    """The column of a day; None for one that nobody works."""
    if office_day is None or office_day.is_holiday:
        return None
    share_indices = range(len(office_day.shares))
    by_clause = groupby(share_indices, lambda place: office_day.shares[place].clause)
    return DayShareColumn(
        len(office_day.at_home),
        office_day.eligible,
        tuple(
            _share_of_clause_summed_over_rows(office_day, clause, set(group))
            for clause, group in by_clause
        ),
        min((cap.at_most for cap in office_day.recall_caps), default=None),
    )


def _share_of_clause_summed_over_rows(
    office_day: OfficeDay, clause: str, share_indices: set[int]
) -> ClauseShare:
    """The share of a clause, the rows of its table together."""
    shares = [office_day.shares[place] for place in sorted(share_indices)]
    groups = [group for group in office_day.groups if share_indices & set(group.shares)]
    of_region = shares[0].base == _OF_REGION
    return ClauseShare(
        clause,
        sum(len(group.at_home) for group in groups),
        sum(len(group.at_home) + len(group.at_office) for group in groups),
        None if of_region else sum(share.low for share in shares),
        None if of_region else sum(share.high for share in shares),
    )
