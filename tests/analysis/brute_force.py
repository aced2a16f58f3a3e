"""Brute force over the cases of a policy: every answer here is one of `decide` on a case.

No box and no mask is used.  A case is a plain mapping of facts, and a fact takes one value of
each class that no clause tells apart, read from the words of the policy's file.  The outcome of
a case with facts left out is that of all its completions, each of them fully stated.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations, product
from typing import Any

from asn_wfh import Case, CivilServant, Decision, Outcome, Policy, Reason, WorkCalendar, decide
from asn_wfh.case import Roster
from engine.test_unknown import named
from reference.ties import TIED, is_possible
from strategies import CLERK, PERSON
from strategies import WORDS as VOCABULARY

Facts = Mapping[str, str | None]
Words = Mapping[str, Sequence[str]]
Point = tuple[str, ...]
Names = frozenset[str]
USUAL = {"employer": "own", "recalled": "tidak", "absent": "hadir"}
WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
FLAG_WORDS = ("tidak", "ya")
ROSTER_WORDS = ("tidak", "ya", "tanpa_jadwal")
# What a roster that is left out may be: an order to the office would have been stated.
LEFT_OUT = {"rostered": ("ya", "tanpa_jadwal")}
FLAGS: Mapping[str | None, Roster] = {
    "ya": True,
    "tidak": False,
    "tanpa_jadwal": "tanpa_jadwal",
    None: None,
}


@dataclass(frozen=True)
class Asking:
    """A question as a mapping: facts of the person by name, facts of the day, and the date.

    A fact of a second description of the person has the name with `:2` behind it.
    """

    policy: Policy = field(repr=False)
    facts: Mapping[str, str | None]

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of `decide` and of the analyses."""
        stated = {name: value for name, value in self.facts.items() if value is not None}
        people = [{name: stated[name] for name in PERSON if name in stated}]
        second = {name: stated[f"{name}:2"] for name in PERSON if f"{name}:2" in stated}
        people += [second] if any(name.endswith(":2") for name in self.facts) else []
        own = [fact.name for fact in self.policy.facts]
        described = [
            CivilServant.read(
                {n: self.policy.government.code if v == "own" else v for n, v in one.items()}
            )
            for one in people
        ]
        absent = stated.get("absent")
        return {
            "policy": self.policy,
            "who": described[0] if len(described) == 1 else described,
            "on": date.fromisoformat(stated["date"]),
            "rostered": FLAGS[stated.get("rostered")],
            "recalled": FLAGS[stated.get("recalled")],
            "absent": None if absent == "hadir" else absent,
            "facts": {n: stated[n] for n in (*own, "libur", "cuti_bersama") if n in stated} or None,
            "calendar": calendar(stated),
        }

    @property
    def case(self) -> Case:
        """The case, as the analyses take it."""
        return Case(**{n: v for n, v in self.arguments.items() if n != "policy"})

    def decided(self) -> Decision:
        """The decision."""
        return decide(**self.arguments)

    def with_facts(self, changed: Facts) -> "Asking":
        """The question with some facts changed, or left out where they are None."""
        return Asking(self.policy, {**self.facts, **changed})


def calendar(stated: Mapping[str, str]) -> WorkCalendar | None:
    """A calendar in which the date of a case is the kind of day that the case says."""
    kind, on = stated.get("kind"), date.fromisoformat(stated["date"])
    if kind is None:
        return None
    return {
        "working": WorkCalendar(working=[on]),
        "off": WorkCalendar(off={on: "Libur setempat"}),
        "collective": WorkCalendar(cuti_bersama={on: "Cuti bersama"}),
    }[kind]


def words(tree: object, policy: Policy) -> dict[str, Sequence[str]]:
    """One value of each class of every fact that does not hang on the date.

    Of the class in which a clerk is, it is the clerk's.
    """
    classes: dict[str, Sequence[str]] = {}
    for name, domain in VOCABULARY.items():
        sets = [*named(tree, name), *TIED.get(name, ())]
        clerk = [CLERK[name]] if name in CLERK else []
        of_class = {tuple(word in members for members in sets): word for word in (*domain, *clerk)}
        classes[name] = tuple(of_class.values())
    classes |= {"domicile": (policy.government.code, "31.71"), "employer": ("own", "lainnya")}
    classes |= {"rostered": ROSTER_WORDS, "recalled": FLAG_WORDS, "absent": ("hadir", "cuti")}
    return classes | {fact.name: fact.values for fact in policy.facts}


def smallest(sets: Iterable[Names]) -> set[Names]:
    """Those sets that hold no other."""
    minimal: list[Names] = []
    for one in sorted(set(sets), key=len):
        if not any(other < one for other in minimal):
            minimal.append(one)
    return set(minimal)


@lru_cache(maxsize=200_000)
def settled(policy: Policy, facts: frozenset[tuple[str, str]]) -> Outcome:
    """The outcome of a fully stated case, one description of the person at a time."""
    stated = dict(facts)
    second = {name.removesuffix(":2"): stated[name] for name in stated if name.endswith(":2")}
    first = {name: value for name, value in stated.items() if not name.endswith(":2")}
    outcomes = {Asking(policy, {**first, **one}).decided().outcome for one in ({}, second)}
    assert Outcome.UNDETERMINED not in outcomes
    return max(outcomes, key=lambda outcome: outcome is Outcome.NOT_PERMITTED)


def outcome_of(asking: Asking, values: Words) -> Outcome:
    """The outcome of all possible completions; undetermined where two differ.

    Raises ValueError where there is none.
    """
    stated = {name: value for name, value in asking.facts.items() if value is not None}
    left = [name for name, value in asking.facts.items() if value is None]
    outcomes = set()
    for point in product(*(LEFT_OUT.get(name, values[name]) for name in left)):
        full = {**stated, **dict(zip(left, point, strict=True))}
        if possible(full):
            outcomes.add(settled(asking.policy, frozenset(full.items())))
        if len(outcomes) > 1:
            return Outcome.UNDETERMINED
    if not outcomes:
        raise ValueError("no possible case")
    return outcomes.pop()


def possible(stated: Facts) -> bool:
    """Tell whether each description of a case is of a possible person."""
    second = {name.removesuffix(":2"): stated[name] for name in stated if name.endswith(":2")}
    first = {name: value for name, value in stated.items() if not name.endswith(":2")}
    return is_possible(first) and is_possible({**first, **second} if second else first)


def filled(asking: Asking, values: Words) -> Asking:
    """The question with every fact stated that the stated ones leave only one value."""
    facts = dict(asking.facts)
    for name, value in asking.facts.items():
        if value is None:
            words = values[name.partition(":")[0]]
            left = [word for word in words if possible({**asking.facts, name: word})]
            facts[name] = left[0] if len(left) == 1 and len(words) > 1 else None
    return Asking(asking.policy, facts)


def flips(
    asking: Asking, values: Words, may: Iterable[str], target: Outcome
) -> dict[Names, dict[Point, set[Reason]]]:
    """Every smallest set of facts whose change gives an outcome, and every such change.

    `may` names the facts that may change.  A change is told as the new values of the set's
    facts in the order of their names, with the reasons that decide then.
    """
    names = sorted(may)
    reached: dict[Names, dict[Point, set[Reason]]] = {}
    choices = [dict.fromkeys([asking.facts[name], *values[name]]) for name in names]
    for point in product(*choices):
        new = {n: v for n, v in zip(names, point, strict=True) if v and v != asking.facts[n]}
        changed = asking.with_facts(new)
        if any(one < frozenset(new) for one in reached) or not possible(changed.facts):
            continue
        if outcome_of(changed, values) is target:
            order = tuple(new[name] for name in sorted(new))
            reasons = set(changed.decided().reasons)
            reached.setdefault(frozenset(new), {})[order] = reasons
    return {one: reached[one] for one in smallest(reached)}


def days(policy: Policy, weekdays: Sequence[int]) -> list[dict[str, str]]:
    """Dates of each period on each of some weekdays, as each kind of day, with their facts."""
    starts = policy.cases.periods.starts
    dated = []
    for name, start in zip(
        policy.cases.periods.names, (starts[0] - timedelta(days=7), *starts), strict=True
    ):
        for weekday in weekdays:
            on = start + timedelta(days=(weekday - start.weekday()) % 7)
            for kind, libur, leave in (
                ("working", "tidak", "tidak"),
                ("off", "libur_setempat", "tidak"),
                ("collective", "akhir_pekan" if weekday > 4 else "tidak", "ya"),
            ):
                dated.append(
                    {
                        "date": on.isoformat(),
                        "kind": kind,
                        "weekday": WEEKDAYS[weekday],
                        "period": name,
                        "libur": libur,
                        "cuti_bersama": leave,
                    }
                )
    return dated


def enough(stated: Facts, outcome: Outcome, points: Iterable[tuple[Facts, Outcome]]) -> set[Names]:
    """Every smallest set of stated facts that fixes an outcome, from all points of the space.

    A fact left out of a set takes any value, and its usual value where it has one.
    """
    unusual = {n: v for n, v in stated.items() if v is not None and v != USUAL.get(n)}
    against = {
        (
            frozenset(name for name, value in unusual.items() if point[name] != value),
            frozenset(name for name, usual in USUAL.items() if point[name] != usual),
        )
        for point, other in points
        if other is not outcome
    }
    minimal: list[Names] = []
    for size in range(len(unusual) + 1):
        for some in map(frozenset, combinations(unusual, size)):
            if not any(one <= some for one in minimal) and not any(
                odd <= some and not differs & some for differs, odd in against
            ):
                minimal.append(some)
    return set(minimal)
