"""What a row leaves open of the facts that it does not tell, and what it rules out of them.

A side file or a workbook may settle what a row leaves open.  Where it states what the row rules
out, as staff level for a head of a bidang or another task for a driver, one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
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
    title begins or whom it calls head of their place; of each set of `tasks` that the title names
    the person has one.  Of `tasks_of_unit` they have one only if nothing tells another task: also
    the driver and the cleaner of a unit are in it.  `stated` are the words of the row for facts
    that are in doubt only since a side file states others.
    """

    levels: Levels = frozenset(LEVEL)
    post: str | None = None
    tasks: tuple[frozenset[str], ...] = ()
    tasks_of_unit: tuple[frozenset[str], ...] = ()
    stated: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def words_against(
        self, fact: str, stated: Sequence[str], affairs: Collection[str | None] = ()
    ) -> tuple[str, ...]:
        """The words that the row leaves of a fact, where what is stated is none of them.

        `affairs` are those of the office; where there is none or None, it may be any.
        """
        for name, words in self.stated:
            if name == fact and set(words) != set(stated):
                return words
        if fact == "level" and not self.levels.issuperset(stated):
            return tuple(level for level in LEVEL if level in self.levels)
        if fact == "post" and self.post is not None and self.post not in stated:
            return (self.post,)
        if fact == "task":
            unstated = (each for each in self._named(stated, affairs) if each.isdisjoint(stated))
            return tuple(sorted(next(unstated, ())))
        return ()

    def leaves_another_task(self, stated: Sequence[str], affairs: Collection[str | None]) -> bool:
        """Whether one task that the title names is stated, and another is not."""
        named = self._named(stated, affairs)
        return len({each.isdisjoint(stated) for each in named}) > 1

    def _named(
        self, stated: Sequence[str], affairs: Collection[str | None]
    ) -> list[frozenset[str]]:
        """The tasks that the title names, or else the unit, as far as the law has them there."""
        named = _tasks_with_affairs(self.tasks, affairs)
        if named or set(stated) != {"lainnya"}:
            return named
        return _tasks_with_affairs(self.tasks_of_unit, affairs)


def _tasks_with_affairs(
    named: Iterable[frozenset[str]], affairs: Collection[str | None]
) -> list[frozenset[str]]:
    """Of each set of tasks those that the law has in an office of some affairs, or of any.

    Of two tasks that a word may mean, that of another office settles nothing.
    """
    if not affairs or None in affairs:
        return list(named)
    elsewhere = {task for task, each in _AFFAIRS_OF_TASK.items() if each.isdisjoint(affairs)}
    return [tasks - elsewhere for tasks in named if tasks - elsewhere]


NOTHING_RULED_OUT = WordsLeftOpen()
"""What is left open of somebody whose row rules out nothing."""
