"""What the clauses of a policy say of a fully known person on a date."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from reference import calendar
from words.clauses import Point, Speech, as_list, in_group, is_working_day

__all__ = ["FORBIDS", "ORDERS", "TAKES", "Reason", "Verdict", "is_open", "judge"]

Reason = tuple[str | None, str]

TAKES: Mapping[str, Callable[[Point], bool]] = {
    "exclude": lambda _: True,
    "share_nobody": lambda _: True,
    "recall": lambda point: bool(point["recalled"] == "ya"),
    "rotate": lambda point: point["rostered"] != "ya",
    "share_some": lambda point: point["rostered"] != "ya",
    "schedule": lambda point: bool(point["rostered"] == "tidak"),
    "stay_within": lambda point: bool(point["domicile"] == "outside"),
}
GIVES = ("permit", "require", "share_everybody")
ORDERS = ("require", "share_everybody")
FORBIDS = ("exclude", "stay_within", "share_nobody")


@dataclass(frozen=True)
class Verdict:
    """What a fully known point is told."""

    is_permitted: bool
    is_required: bool
    givers: frozenset[Reason]
    refusals: frozenset[Reason]
    grounds: frozenset[str]
    acts: frozenset[tuple[str, str, str, str]]
    ordering: frozenset[str]
    forbidding: frozenset[str]
    gives_aside: frozenset[tuple[str, str]] = frozenset()
    takes_aside: frozenset[tuple[str, str]] = frozenset()


def judge(speech: Speech, point: Point, on: date) -> Verdict:
    """Decide about a fully known point, clause by clause."""
    tree = speech.tree
    begin = next(p["in_force"]["from"] for p in tree["provisions"] if "in_force" in p)
    in_force = on.isoformat() >= begin
    is_own = point["employer"] == "own"
    whose = tree["covers"]["whose"]
    covered = is_own and (whose == "semua" or in_group(whose, point, on, tree))
    grounds = set()
    if not in_force:
        grounds.add("not_in_force")
    if not covered:
        grounds.add("not_covered")
    if point["cuti_bersama"] == "ya" or not (is_working_day(on) or is_open(on)):
        grounds.add("not_a_working_day")
    if point["absent"] != "hadir":
        grounds.add("absent")
    speaking = [
        item for item in speech.items if in_force and is_own and speech.speaks(item, point, on)
    ]
    givers = {(item.label, item.word) for item in speaking if item.does in GIVES}
    takers = {
        (item.label, item.word)
        for item in speaking
        if item.does in TAKES and TAKES[item.does](point)
    }
    acts: set[tuple[str, str, str, str]] = set()
    if in_force and is_own and not givers:
        acts = set(_missing_acts(speech, point, on))
        grounds |= {"act_missing", "no_leave_given"} if acts else {"no_leave_given"}
    reasons: set[Reason] = {(None, ground) for ground in grounds}
    if acts:
        reasons -= {(None, "act_missing"), (None, "no_leave_given")}
        reasons |= {(label, word) for label, word, _, _ in acts}
    is_permitted = not grounds and not takers
    ordering = {item.label for item in speaking if item.does in ORDERS}
    forbidding = {
        item.label for item in speaking if item.does in FORBIDS and TAKES[item.does](point)
    }
    return Verdict(
        is_permitted,
        is_permitted and bool(ordering),
        frozenset(givers),
        frozenset(reasons | takers),
        frozenset(grounds | ({"clause"} if takers else set())),
        frozenset(acts),
        frozenset(ordering),
        frozenset(forbidding),
        *(_set_aside(speech, point, on) if in_force and is_own else ()),
    )


def _set_aside(
    speech: Speech, point: Point, on: date
) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Each clause that would give, or take, and the one in its place, were it left to speak."""
    silent = [
        (item, by)
        for item in speech.items
        if speech.in_scope(item, point, on)
        for by in speech.in_place_of(item, point, on)
    ]
    return (
        frozenset((item.label, by) for item, by in silent if item.does in GIVES),
        frozenset(
            (item.label, by)
            for item, by in silent
            if item.does in TAKES and TAKES[item.does](point)
        ),
    )


def is_open(on: date) -> bool:
    """Whether a day may yet become one of collective leave."""
    return calendar.kinds(on) == calendar.OPEN


def _missing_acts(speech: Speech, point: Point, on: date) -> Iterator[tuple[str, str, str, str]]:
    """The acts for want of which a clause gives no leave, of each clause that would."""
    for item in speech.items:
        acts = as_list(item.scope.get("once", []))
        # On a share an act only narrows the scope.
        if item.word not in ("permit", "require") or not acts:
            continue
        if speech.speaks(item, {**point, **dict.fromkeys(acts, "sudah")}, on):
            for act in acts:
                if point[act] != "sudah":
                    why = "act_not_given" if point[act] == "belum" else "act_refused"
                    yield item.label, "act_missing", why, act
