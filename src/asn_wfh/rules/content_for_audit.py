"""What an effect states, leaf by leaf: figures, groups, moments and words of a closed list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from asn_wfh.rules.group_of_people import Group

__all__ = ["ContentForAudit"]


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
    grounds.  `period` is from when until when the circular holds.
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

    def states_figure(self, kind: str, value: str) -> bool:
        """Whether the rule states a figure of the paper."""
        return (kind, value) in self.figures | self.counts
