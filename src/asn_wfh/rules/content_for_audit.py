"""What an effect states, leaf by leaf: figures, groups, moments and words of a closed list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from asn_wfh.rules.group_of_people import Group

__all__ = ["ContentForAudit"]

_FRIDAY = 4
_MOST_LISTED_DAYS = 400


@dataclass(slots=True)
class ContentForAudit:
    """What one rule states, for whoever lays it beside the words of a paper.

    `figures` must each be grounded, as `("share", "10")`; where one of `together` is printed it
    grounds the others; `counts` are further figures of the paper that the rule answers.
    `words` are keys with a word of a closed list, `moments` keys with a moment of the day;
    `implied_moments` need no word of the rule beside those that it states;
    `terms` duties and limits, and what the effect itself says of people.  `group` are the people,
    None where the effect is about nobody.

    `in_clause` are those keys of `words` that the whole clause, or one above it, may print.
    `in_place_of` are the clauses that it silences.  `clause` is the clause pointed to, and
    `printed_clause` whether a printed reference must stand for it.  `duty` is what must be done
    and by whom.  `limited` is what a limit is on.  `capped` says whether a share is a ceiling,
    None where a paper's words of it bind nothing; `named_shares` are shares by the word printed
    beside them.  `wording` are words that must stand in the clause, each with the value that it
    grounds.  `period` is from when until when the circular holds.  `listed_days` are the dates of a
    list, `windows` the first and the last day of each period of an effect, empty where it is open.
    """

    figures: set[tuple[str, str]] = field(default_factory=set)
    together: set[tuple[str, str]] = field(default_factory=set)
    counts: set[tuple[str, str]] = field(default_factory=set)
    words: set[tuple[str, str]] = field(default_factory=set)
    moments: set[tuple[str, str]] = field(default_factory=set)
    implied_moments: set[tuple[str, str]] = field(default_factory=set)
    terms: set[tuple[str, str]] = field(default_factory=set)
    group: Group | None = None
    in_clause: set[str] = field(default_factory=set)
    in_place_of: set[str] = field(default_factory=set)
    clause: str = ""
    printed_clause: bool = False
    duty: tuple[str, str] | None = None
    limited: str = ""
    capped: bool | None = None
    named_shares: dict[str, int] = field(default_factory=dict)
    wording: dict[str, str] = field(default_factory=dict)
    period: tuple[date, date | None] | None = None

    listed_days: set[str] = field(default_factory=set)
    windows: set[tuple[str, str]] = field(default_factory=set)

    def states_figure(self, kind: str, value: str) -> bool:
        """Whether the rule states a figure of the paper."""
        if kind == "range":
            return self._states_range(value)
        return (kind, value) in self.figures | self.counts

    def _states_range(self, value: str) -> bool:
        """Whether a period of the rule is a range, or its list of days has each working day of it.

        Saturdays and Sundays of the range may be left out.
        """
        first, last = value.split("/")
        if (first, last) in self.windows:
            return True
        day, end = date.fromisoformat(first), date.fromisoformat(last)
        if len(self.listed_days) < 2 or (end - day).days > _MOST_LISTED_DAYS:
            return False
        days = (day + timedelta(after) for after in range((end - day).days + 1))
        return all(day.weekday() > _FRIDAY or day.isoformat() in self.listed_days for day in days)
