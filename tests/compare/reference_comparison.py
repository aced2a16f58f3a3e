"""Two policies asked one by one: every class of cases that no clause of either tells apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from math import prod
from random import Random

from asn_wfh import CivilServant, Outcome, Policy, decide
from asn_wfh.compare import Comparison
from asn_wfh.kernel.boxes import Box, Space
from asn_wfh.rules import Oblige
from asn_wfh.rules.group_of_people import group_boxes
from asn_wfh.vocabulary import Rostered
from reference.ties import TIED, is_possible, made_possible

FRIDAY = date(2026, 4, 17)
WEEK = {
    "senin": date(2026, 4, 13),
    "selasa": date(2026, 4, 14),
    "rabu": date(2026, 4, 15),
    "kamis": date(2026, 4, 16),
    "jumat": FRIDAY,
}
GATES = ("employer", "employment", "absent")
"""Facts that close the way to everyone they concern."""
HOMES = {"inside": "{code}", "outside": "11.01"}
ROSTERED: Mapping[str, Rostered] = {"ya": True, "tidak": False, "tanpa_jadwal": "tanpa_jadwal"}
Facts = dict[str, str]


@dataclass(frozen=True)
class Classes:
    """One value of every class of values of each fact."""

    first: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, policies: Sequence[Policy]) -> "Classes":
        """The classes that no clause of any of the policies tells apart, and no tie."""
        first = {}
        for place, facet in enumerate(policies[0].cases.space.facets):
            if facet.name in ("weekday", "period", "libur", "cuti_bersama"):
                continue
            sides = [box.sides[place] for policy in policies for box in boxes_of(policy)]
            alike: dict[tuple[int, ...], str] = {}
            tied = TIED.get(facet.name, ())
            for number, value in enumerate(facet.values):
                key = [side >> number & 1 for side in sides]
                key += [int(value in words) for words in tied]
                alike.setdefault(tuple(key), value)
            first[facet.name] = tuple(alike.values())
        return cls(first)

    @property
    def size(self) -> int:
        """The number of points of all facts, but for those that close the way."""
        size = 1
        for name, values in self.first.items():
            size *= 1 if name in GATES else len(values)
        return size

    def points(self, **fixed: str) -> Iterator[Facts]:
        """Every possible combination of the first values, with some facts fixed."""
        choices = {**self.first, **{name: (value,) for name, value in fixed.items()}}
        for values in product(*choices.values()):
            facts = dict(zip(choices, values, strict=True))
            if is_possible(facts):
                yield facts

    def drawn(self, count: int, seed: int) -> Iterator[Facts]:
        """Possible combinations drawn at random, mostly with the way open."""
        random = Random(seed)
        for _ in range(count):
            facts = {name: random.choice(values) for name, values in self.first.items()}
            if random.random() < 0.8:
                facts |= {name: self.first[name][0] for name in GATES} | {"recalled": "tidak"}
            yield {name: str(value) for name, value in made_possible(facts).items()}


def possible_points(space: Space, box: Box) -> int:
    """The number of possible cases of a box, counted from the articles, values alike at once."""
    free, classes = 1, []
    for facet, side in zip(space.facets, box.sides, strict=True):
        if facet.name not in TIED:
            free *= side.bit_count()
            continue
        alike: dict[tuple[bool, ...], list[str]] = {}
        for value in facet.values_in(side):
            key = tuple(value in words for words in TIED[facet.name])
            alike.setdefault(key, []).append(value)
        classes.append([(facet.name, values) for values in alike.values()])
    return free * sum(
        prod(len(values) for _, values in point)
        for point in product(*classes)
        if is_possible({name: values[0] for name, values in point})
    )


def boxes_of(policy: Policy) -> list[Box]:
    """Where the clauses of a policy bite, whatever they do there, and whom it is about."""
    cases = policy.cases
    boxes = [cases.box({"employer": ["lainnya"]}), cases.box({"absent": ["hadir"]})]
    boxes += group_boxes(policy.covers.whose.boxes, cases)
    for _, rule in policy.rules:
        boxes += [*rule.boxes_given_leave_where_acts_are_given(cases), *rule.denied_boxes(cases)]
        if isinstance(rule, Oblige) and rule.who == "asn":
            boxes += rule.obliged_boxes(cases)
    return boxes


def person(facts: Facts, code: str) -> CivilServant:
    """The same person in the region of a code."""
    return CivilServant.read(
        {
            **{name: facts[name] for name in ("employment", "level", "post", "task", "affair")},
            **{name: facts[name] for name in ("unit", "service")},
            "employer": code if facts["employer"] == "own" else "lainnya",
            "domicile": HOMES[facts["domicile"]].format(code=code),
        }
    )


def permits_and_requires(policy: Policy, facts: Facts, on: date) -> tuple[bool, bool]:
    """Whether a policy permits a fully stated case, and whether it orders it, as `decide` says."""
    own = {fact.name: facts[fact.name] for fact in policy.facts}
    decision = decide(
        policy,
        person(facts, policy.government.code),
        on,
        rostered=ROSTERED[facts["rostered"]],
        recalled=facts["recalled"] == "ya",
        absent=None if facts["absent"] == "hadir" else facts["absent"],
        facts=own or None,
    )
    assert decision.outcome is not Outcome.UNDETERMINED
    return decision.outcome is Outcome.PERMITTED, decision.required is True


def permits(policy: Policy, facts: Facts, on: date) -> bool:
    """Whether a policy permits a fully stated case on a date, as `decide` says."""
    return permits_and_requires(policy, facts, on)[0]


class Answers:
    """What the boxes of a comparison say of a point."""

    def __init__(self, comparison: Comparison, weekday: str) -> None:
        """Take a comparison on a weekday."""
        self.space = comparison.field.space
        each = (*comparison.boxes, *comparison.force_boxes)
        self.boxes = [(one.box, one.outcomes) for one in each]
        self.weekday = weekday

    def of(self, facts: Facts) -> tuple[Outcome, ...] | None:
        """The outcomes of the one box that holds a point; None where there is no box."""
        sides = []
        for facet in self.space.facets:
            value = {**facts, "weekday": self.weekday, "libur": "tidak", "cuti_bersama": "tidak"}
            stated = facet.name in value
            sides.append(facet.mask((value[facet.name],)) if stated else 1)
        point = Box(tuple(sides))
        answers = [outcomes for box, outcomes in self.boxes if box.contains(point)]
        assert len(answers) <= 1, "the boxes overlap"
        return answers[0] if answers else None


def check(policies: Sequence[Policy], answers: Answers, facts: Facts, on: date) -> None:
    """See that a point is answered by the boxes as `decide` answers it."""
    each = [permits_and_requires(policy, facts, on) for policy in policies]
    wanted = None
    if len(set(each)) > 1:
        wanted = tuple(Outcome.PERMITTED if yes else Outcome.NOT_PERMITTED for yes, _ in each)
    assert answers.of(facts) == wanted, facts
