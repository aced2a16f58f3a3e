"""What a row leaves open of the facts that it does not tell, and what it rules out of them.

A side file or a workbook may settle what a row leaves open.  Where it states what the row rules
out, as staff level for a head of a bidang or another task for a driver, one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from asn_wfh.law.vocabulary import LEVEL
from asn_wfh.people.levels_of_title import Levels

__all__ = ["NOTHING_RULED_OUT", "WordsLeftOpen"]

_AFFAIRS_OF_TASK: Mapping[str, frozenset[str]] = {
    task: frozenset(affairs.split())
    for task, affairs in (
        ("lapangan", "perhubungan"),
        ("pelayanan", "perdagangan perindustrian"),
        ("pelayanan_perpustakaan", "perpustakaan kearsipan"),
        ("tata_usaha_pimpinan", "sekretariat_daerah"),
    )
}
"""The affairs with which the circulars name a task; those they name of any office are not here.

Elsewhere the words of such a task are everybody's (`Pengawas Lapangan` of public works, `Petugas
Pelayanan` of an inspectorate) and rule out no other task.
"""


@dataclass(frozen=True, slots=True)
class WordsLeftOpen:
    """What may be stated of a person's own post beside a row: compared with every statement.

    `levels` are those that columns and title leave; `post` is the camat or lurah with whom the
    title begins or whom it calls head of their place; of each set of `tasks` that title or unit
    names the person has one.
    """

    levels: Levels = frozenset(LEVEL)
    post: str | None = None
    tasks: tuple[frozenset[str], ...] = ()

    def words_against(
        self, fact: str, stated: Sequence[str], affairs: Collection[str | None] = ()
    ) -> tuple[str, ...]:
        """The words that the row leaves of a fact, where what is stated is none of them.

        `affairs` are those of the office; where there is none or None, it may be any.
        """
        if fact == "level" and not self.levels.issuperset(stated):
            return tuple(level for level in LEVEL if level in self.levels)
        if fact == "post" and self.post is not None and self.post not in stated:
            return (self.post,)
        if fact == "task":
            named = (_tasks_with_affairs(each, affairs) for each in self.tasks)
            unstated = (each for each in named if each.isdisjoint(stated))
            return tuple(sorted(next(filter(None, unstated), ())))
        return ()


def _tasks_with_affairs(tasks: frozenset[str], affairs: Collection[str | None]) -> frozenset[str]:
    """Those of some tasks that the law has in an office of some affairs, all where it may be any.

    Of two tasks that a word may mean, that of another office settles nothing.
    """
    if not affairs or None in affairs:
        return tasks
    return frozenset(
        task
        for task in tasks
        if task not in _AFFAIRS_OF_TASK or not _AFFAIRS_OF_TASK[task].isdisjoint(affairs)
    )


NOTHING_RULED_OUT = WordsLeftOpen()
"""What is left open of somebody whose row rules out nothing."""
