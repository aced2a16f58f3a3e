"""The tasks of the law that a title or the name of a unit names, in whichever of its parts.

None is taken from a title, which may be old or loose; but whoever states that such a person has
another task contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from asn_wfh.people.words_of_tasks import (
    COLLECTS,
    DESK_BEFORE,
    FIRST_IN_PART,
    FIRST_IN_UNIT,
    GENERAL_POST,
    PERSON,
    PLACE_OF_WORK,
    ROOM,
    SMALL_ROOM,
    WHOEVER_DOES,
    WORK_BEHIND_PERSON,
    WORK_BEHIND_PLACE,
)

__all__ = ["tasks_of_title", "tasks_of_unit"]

_SECOND_POST = r" / |\b(?:juga|yang|merangkap|rangkap|selaku|sebagai|bertugas|tugas(?: tambahan)?) "
_BETWEEN_POSTS = re.compile(_SECOND_POST)
_AND = re.compile(r"\b(?:dan|serta) ")
_JOINT = re.compile(rf"{_SECOND_POST}|{_AND.pattern}")
"""What stands between the parts of a title, each of which may begin with a task."""
_NO_PERSON = re.compile(r"(?:kebersihan|keamanan|pengamanan)$")
_BEGINS_WITH_PERSON = re.compile(PERSON)
_ROOM_WITHIN = re.compile(rf"\b{ROOM.pattern}")
_OF_A_ROOM = frozenset({"tata_usaha_pimpinan"})
"""The task for which a room of an office is there as a whole."""
_OF_A_SMALL_ROOM = frozenset({"pelayanan_perpustakaan"})
"""The task for which not a bidang, but a seksi may be there as a whole."""
_IS_A_LIBRARY = re.compile(r"perpustakaan (?:umum|keliling)\b")


def tasks_of_title(title: str) -> tuple[frozenset[str], ...]:
    """The tasks that a plain title names: of each set the person has at least one."""
    of_general_post = GENERAL_POST.sub(r"\1 ", title)
    parts = dict.fromkeys(_parts_of_title(title))
    parts |= dict.fromkeys(_parts_of_title(of_general_post))
    named = [tasks for part in parts for tasks, words in FIRST_IN_PART.items() if words.match(part)]
    if FIRST_IN_PART[_OF_A_ROOM].match(title):  # also with the leader in brackets
        named.append(_OF_A_ROOM)
    posts = dict.fromkeys((*_BETWEEN_POSTS.split(title), *_BETWEEN_POSTS.split(of_general_post)))
    named += (frozenset({task}) for post in posts for task in _tasks_of_doer(post))
    named += (frozenset({task}) for task in _tasks_of_worker(title))
    return tuple(dict.fromkeys(named))


def tasks_of_unit(unit: str) -> tuple[frozenset[str], ...]:
    """The tasks that a unit names which is written as if it were a title, as `Pos Satpam`.

    A room of an office that looks after such work, as `Bidang Kebersihan`, names none.
    """
    named: dict[frozenset[str], None] = {}
    for part in unit.split(" / "):
        small = SMALL_ROOM.match(part)
        tasks = tasks_of_title(part[small.end() :] if small else _as_title(part))
        of_room = {_OF_A_ROOM, _OF_A_SMALL_ROOM} if small else {_OF_A_ROOM}
        is_room = ROOM.match(part) is not None
        named |= dict.fromkeys(each for each in tasks if not is_room or each in of_room)
    return tuple(named)


def _as_title(unit: str) -> str:
    """A part of the name of a unit as the title of whoever works there, if it tells at what."""
    if _IS_A_LIBRARY.match(unit):
        return f"petugas {unit}"
    if place := PLACE_OF_WORK.match(unit):
        work = unit[place.end() :]
        return f"petugas {work}" if WORK_BEHIND_PLACE[bool(place["spot"])].match(work) else unit
    return f"petugas {unit}" if FIRST_IN_UNIT.match(unit) else unit


def _tasks_of_doer(post: str) -> Iterator[str]:
    """The tasks of which a post names whoever does them, and not as the subject of a desk.

    What is a subject in `gaji satpam dan cleaning service` is told before the first of them.
    """
    for task, nouns in WHOEVER_DOES.items():
        for noun in nouns.finditer(post):
            begin = max((each.end() for each in _AND.finditer(post, 0, noun.start())), default=0)
            if DESK_BEFORE.search(post, begin, noun.end()):
                continue
            is_listed = task == COLLECTS or any(
                other.search(post, 0, begin) for other in WHOEVER_DOES.values()
            )
            is_own_post = _BEGINS_WITH_PERSON.match(post, begin) is not None
            if is_own_post or not (is_listed and DESK_BEFORE.search(post, 0, begin)):
                yield task
                break


def _tasks_of_worker(title: str) -> Iterator[str]:
    """The tasks that stand somewhere behind a worker, and not as those of a room or a record."""
    for task, words in WORK_BEHIND_PERSON.items():
        work = words.match(title)
        if work and not any(other.search(work[0]) for other in (DESK_BEFORE, _ROOM_WITHIN)):
            yield task


def _parts_of_title(title: str) -> Iterator[str]:
    """The parts that may begin with a task.

    A task without a person is also what an analyst looks after, unless it is all that is told.
    """
    first, *others = (part.strip() for part in _JOINT.split(title))
    yield first
    yield from (part for part in others if not _NO_PERSON.match(part))
