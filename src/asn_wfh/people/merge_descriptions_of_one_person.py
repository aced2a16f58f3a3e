"""What a list and its side files say of one person, put together as descriptions.

Each description is true of the person: one for each affair of the office and each task, and one
for each acting post.  A fact of which list and side file contradict each other is unknown beside
the fault; where the law forbids what they say together, there is no description but the fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.messages.errors import FactError, Fault, shortened
from asn_wfh.people.column_and_reason_per_unknown_fact import FIELD_OF_FACT
from asn_wfh.people.members_and_staff_list_reading import UnknownFact
from asn_wfh.people.office_directory import Directory
from asn_wfh.people.offices_and_placements import Placement
from asn_wfh.people.read_acting_post import is_same_acting_post, read_acting_post
from asn_wfh.people.read_side_files_by_person import SideFacts
from asn_wfh.people.words_left_open_by_row import NOTHING_RULED_OUT, WordsLeftOpen

__all__ = [
    "ActingPostFacts",
    "Facts",
    "ListedFacts",
    "civil_servants_by_post",
    "facts_of_acting_posts",
    "listed_facts_with_side_facts",
]

Facts = Mapping[str, str | None]

_SHARED = ("employer", "employment", "domicile")
"""The facts that somebody has in an acting post as in their own."""


@dataclass(frozen=True, slots=True, eq=False)
class ListedFacts:
    """The facts of a person by name, but for the affairs and tasks, of which there are several.

    `reasons` says of each unknown fact why it is unknown; `acting` are the acting posts that the
    title names, and `left_open` is what may be stated of facts that are unknown.  It is compared
    by identity: the reader of rows makes one for all rows that say the same.
    """

    facts: Facts
    affairs: tuple[str, ...]
    reasons: Mapping[str, str]
    tasks: tuple[str | None, ...] = ()
    acting: tuple[str, ...] = ()
    left_open: WordsLeftOpen = NOTHING_RULED_OUT


def listed_facts_with_side_facts(
    listed: ListedFacts, side: SideFacts
) -> tuple[ListedFacts, list[Fault]]:
    """What a list says with what side files add to it; a fault where the list says otherwise."""
    facts, reasons = dict(listed.facts), dict(listed.reasons)
    affairs, faults = listed.affairs, []
    in_doubt: dict[str, tuple[str, ...]] = {}
    for fact in ("employment", "level", "post", "affair", "unit", "service"):
        words = side.words_of(fact)
        if not words and fact not in side.unclear:
            continue
        before = affairs if fact == "affair" else tuple(filter(None, [facts[fact]]))
        fault = None if fact in side.unclear else _difference_fault(listed, fact, before, words)
        if fault is not None:
            faults.append(fault)
        # What the list says is in doubt where a side file says otherwise, or nothing readable.
        is_sure = fault is None and fact not in side.unclear
        if fact == "affair":
            affairs = words if is_sure else ()
        else:
            facts[fact] = words[0] if is_sure else None
        if is_sure:
            reasons.pop(fact, None)
        else:
            reasons[fact] = "side_file"
            in_doubt |= {fact: before} if before else {}
    tasks, reason, task_faults = _tasks_and_why_unknown(listed, side, affairs)
    reasons |= {"task": reason} if reason else {}
    if not side.words_of("domicile"):
        reasons["domicile"] = "side_file" if "domicile" in side.unclear else "not_in_exports"
    facts["domicile"] = next(iter(side.words_of("domicile")), None)
    faults += task_faults
    left_open = listed.left_open
    if in_doubt:
        left_open = replace(left_open, stated=tuple(in_doubt.items()))
    return ListedFacts(facts, affairs, reasons, tasks, listed.acting, left_open), faults


def _difference_fault(
    listed: ListedFacts, fact: str, before: Sequence[str], words: Sequence[str]
) -> Fault | None:
    """The fault of a side file that states another word than the list, or one it rules out."""
    if before and set(before) != set(words):
        values = {"value": words[0], "other": shortened(", ".join(before))}
        return Fault.of("side_differs", fact=fact, **values).at(key=FIELD_OF_FACT[fact])
    left = () if before else listed.left_open.words_against(fact, words)
    return _ruled_out_fault(fact, words, left) if left else None


def _tasks_and_why_unknown(
    listed: ListedFacts, side: SideFacts, affairs: Sequence[str]
) -> tuple[tuple[str | None, ...], str, list[Fault]]:
    """The tasks of a person, None for one that is not known, with the reason and the fault.

    Of two tasks in a title of which a side file states one, the other is unknown.
    """
    tasks = side.words_of("task")
    if not tasks:
        return (), "side_file" if "task" in side.unclear else "not_in_exports", []
    left = listed.left_open.words_against("task", tasks, affairs)
    if not left:
        return tasks, "", []
    if listed.left_open.leaves_another_task(tasks, affairs):
        return (*tasks, None), "title_silent", []
    return (), "side_file", [_ruled_out_fault("task", tasks, left)]


def _ruled_out_fault(fact: str, stated: Sequence[str], left: Sequence[str]) -> Fault:
    """The fault of a side file that states what the position in the list rules out."""
    values = {"value": ", ".join(stated), "other": shortened(", ".join(left))}
    return Fault.of("side_ruled_out", fact=fact, **values).at(key="jabatan")


def civil_servants_by_post(
    listed: ListedFacts, acting: Iterable[tuple[int, Facts]]
) -> tuple[tuple[tuple[int, CivilServant], ...], list[Fault]]:
    """The descriptions of a person in their own post and in acting ones, or why there are none.

    Each stands behind the number of its post: 0 for their own, and one for each acting post.
    """
    own = [(0, {**listed.facts, "affair": affair}) for affair in listed.affairs or (None,)]
    shared = {fact: listed.facts[fact] for fact in _SHARED}
    posts = [*own, *((number, {**shared, **post}) for number, post in acting)]
    try:
        people = [
            (number, CivilServant(**{**post, "task": task}))  # type: ignore[arg-type]  # words, checked there
            for (number, post), task in product(posts, listed.tasks or (None,))
        ]
    except FactError as error:
        fields = ((fault, FIELD_OF_FACT.get(fault.key, fault.key)) for fault in error.faults)
        return (), [fault.at(key=field) for fault, field in fields]
    return tuple(dict.fromkeys(people)), []


@dataclass(frozen=True, slots=True)
class ActingPostFacts:
    """What is stated of one acting post, by its number; `descriptions` are one for each affair."""

    number: int
    descriptions: tuple[Facts, ...]
    unknown: tuple[UnknownFact, ...]
    left_open: WordsLeftOpen


def facts_of_acting_posts(
    listed: Iterable[str],
    side: SideFacts,
    directory: Directory,
    place_of: Callable[[str, str], Placement],
    column: str | None = None,
) -> Iterator[ActingPostFacts]:
    """The facts of each acting post; `listed` are those that a title below `column` names."""
    posts = enumerate(_acting_posts_once(listed, side, column), start=1)
    for number, (title, office, heading) in posts:
        post = read_acting_post(title, office, directory, place_of)
        facts: dict[str, str | None] = {
            "level": post.level,
            "post": post.post,
            "unit": post.unit,
            "service": post.service,
        }
        names = [name for name, word in facts.items() if word is None]
        names += [] if post.affairs else ["affair"]
        reason, cell, where = "acting_post", title, heading
        if not title:
            reason, cell, where = "side_file", office, "unor_plt"
        yield ActingPostFacts(
            number,
            tuple({**facts, "affair": affair} for affair in post.affairs or (None,)),
            tuple(UnknownFact(name, reason, cell or None, where, number) for name in names),
            post.left_open,
        )


def _acting_posts_once(
    listed: Iterable[str], side: SideFacts, column: str | None
) -> list[tuple[str, str, str | None]]:
    """Title, office and heading of each acting post; one that list and side file name is one."""
    posts: list[tuple[str, str, str | None]] = [(*post, "jabatan_plt") for post in side.acting]
    left = list(range(len(posts)))
    for title in listed:
        same = next((n for n in left if is_same_acting_post(posts[n][0], title)), None)
        if same is None:
            posts.append((title, "", column))
            continue
        left.remove(same)
        beside, office, _ = posts[same]
        # The longer title says more, unless the side file names the office of its own.
        if not office and len(title) > len(beside):
            posts[same] = (title, "", column)
    return posts
