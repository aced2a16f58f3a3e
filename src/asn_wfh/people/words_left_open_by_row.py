"""What a row leaves open of the facts that it does not tell, and what it rules out of them.

A side file or a workbook may settle what a row leaves open.  Where it states what the row rules
out, as staff level for a head of a bidang or another task for a driver, one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asn_wfh.law.vocabulary import LEVEL
from asn_wfh.people.levels_of_title import Levels

__all__ = ["NOTHING_RULED_OUT", "WordsLeftOpen"]


@dataclass(frozen=True, slots=True)
class WordsLeftOpen:
    """What may be stated of a person's own post beside a row: compared with every statement.

    `levels` are those that columns and title leave; `post` is the camat or lurah with whom the
    title begins; of each set of `tasks` that the title names the person has one.
    """

    levels: Levels = frozenset(LEVEL)
    post: str | None = None
    tasks: tuple[frozenset[str], ...] = ()

    def words_against(self, fact: str, stated: Sequence[str]) -> tuple[str, ...]:
        """The words that the row leaves of a fact, where what is stated is none of them."""
        if fact == "level" and not self.levels.issuperset(stated):
            return tuple(level for level in LEVEL if level in self.levels)
        if fact == "post" and self.post is not None and self.post not in stated:
            return (self.post,)
        if fact == "task":
            unstated = (each for each in self.tasks if each.isdisjoint(stated))
            return tuple(sorted(next(unstated, ())))
        return ()


NOTHING_RULED_OUT = WordsLeftOpen()
"""What is left open of somebody whose row rules out nothing."""
