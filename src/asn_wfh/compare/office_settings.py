"""What circulars set for an office on each of the days compared, and for whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from asn_wfh.compare.clause_regions import PolicyRegions
from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.limits import Figure, FigureLine
from asn_wfh.rules import Recall, Rule
from asn_wfh.rules.rule import FigureScope

__all__ = ["Key", "Setting", "Sum", "kinds_of_day", "settings_of", "sums_of"]

Key = Hashable
"""What a clause sets on a day, such that two figures are the same just if their keys are."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One clause that sets a figure, and the people and days for which it does, as boxes."""

    line: FigureLine
    rule: Rule
    where: tuple[Box, ...]


def settings_of(
    regions: PolicyRegions,
    lines: Iterable[FigureLine],
    workable: Sequence[Box],
    covered: Sequence[Box],
) -> Iterator[Setting]:
    """The clauses behind the lines of a policy, with whom and which days each is about.

    A cap on recalls and a share of turns are about those who may work from home at all
    (`workable`), a duty of the head about all whom a circular is about (`covered`), a cut about
    every day.
    """
    scopes: Mapping[FigureScope, Sequence[Box]] = {"workable": workable, "covered": covered}
    for line in lines:
        if line.clause is None or not isinstance(line.sets, Rule):
            continue
        boxes: Sequence[Box] = regions.field.days
        if line.sets.figure_scope in scopes:
            own = regions.wide(line.sets.figure_boxes(regions.policy.cases))
            boxes = intersection(own, scopes[line.sets.figure_scope])
        yield Setting(line, line.sets, tuple(boxes))


def kinds_of_day(field: CommonSpace, boxes: Iterable[Box]) -> list[Box]:
    """The days compared, as disjoint boxes within which none of some boxes tells days apart."""
    cuts = [*field.days, *boxes]
    masks: list[list[int]] = []
    for place in field.day_places:
        alike: dict[tuple[int, ...], int] = {}
        for number in range(len(field.space.facets[place].values)):
            signature = tuple(box.sides[place] >> number & 1 for box in cuts)
            alike[signature] = alike.get(signature, 0) | 1 << number
        masks.append(list(alike.values()))
    kinds = []
    for sides in product(*masks):
        day = field.space.whole_box
        for place, mask in zip(field.day_places, sides, strict=True):
            day = day.with_side(place, mask)
        kinds += [met for given in field.days if (met := given.intersection_with(day)) is not None]
    return kinds


_JOINED: tuple[Figure, ...] = ("travel_frequency", "travel_party")
"""The cuts that a clause joins to its cut of travel."""


class _Regions:
    """Numbers for sets of people, equal just where the sets are."""

    def __init__(self) -> None:
        self._met: list[list[Box]] = []

    def number(self, boxes: Sequence[Box]) -> int:
        """The number of a set of cases."""
        for number, other in enumerate(self._met):
            if not difference(boxes, other) and not difference(other, boxes):
                return number
        self._met.append(list(boxes))
        return len(self._met) - 1


@dataclass(frozen=True, slots=True)
class Sum:
    """All that one policy sets of one figure on a kind of day.

    `whole` is what it comes to for the office.  Each of `parts` is a setting with its own key,
    as its words are (`own`) and as they work together with those of other clauses (`joint`).
    """

    whole: Key
    parts: tuple[tuple[Setting, Key, Key], ...]


def sums_of(
    figure: Figure, settings: Sequence[Sequence[Setting]], day: Box, joined: bool = False
) -> tuple[Sum, ...]:
    """What each policy sets of a figure on a kind of day.

    With `joined` a cut of travel is what it is together with the cuts of the same clause.
    """
    regions = _Regions()
    sums = []
    for own in settings:
        bound = [
            (setting, boxes)
            for setting in own
            if setting.line.figure == figure and (boxes := intersection(setting.where, [day]))
        ]
        if figure == "recall_cap":
            sums.append(_recalls(bound, regions))
        else:
            sums.append(_others(bound, regions, own if joined else ()))
    return tuple(sums)


_Bound = Sequence["tuple[Setting, list[Box]]"]


def _others(bound: _Bound, regions: _Regions, beside: Sequence[Setting]) -> Sum:
    """Turns, cuts, reports: each clause by its words and whom it is about.

    What is due every month falls on each head apart; a share is of all the people together
    whom its clause is about, so that two clauses for one half each are not one for both.
    """
    parts = []
    alike: dict[Key, list[Box]] = {}
    for setting, boxes in bound:
        number = regions.number(boxes)
        others = frozenset(
            other.line.parameters
            for other in beside
            if other.line.figure in _JOINED and _clause(other) == _clause(setting)
        )
        parts.append(
            (setting, (setting.line.parameters, number), (setting.line.parameters, number, others))
        )
        apart = None if setting.rule.figure_scope == "covered" else number
        alike.setdefault((setting.line.parameters, others, apart), []).extend(boxes)
    whole = frozenset((key, regions.number(boxes)) for key, boxes in alike.items())
    return Sum(whole, tuple(parts))


def _recalls(bound: _Bound, regions: _Regions) -> Sum:
    """Recalls: every cap is one more; those without one, or within the same, are one."""
    recalls = [
        (setting, setting.rule, regions.number(boxes), boxes)
        for setting, boxes in bound
        if isinstance(setting.rule, Recall)
    ]
    caps: dict[str, list[Key]] = {}
    for setting, rule, number, _ in recalls:
        if rule.sets_figure:
            cap: Key = (rule.at_most, rule.of, rule.round, number)
            caps.setdefault(_clause(setting), []).append(cap)
    if not caps:
        return Sum(frozenset(), ())
    parts: list[tuple[Setting, Key, Key]] = []
    free: dict[Key, list[Box]] = {}
    for setting, rule, number, boxes in recalls:
        if rule.sets_figure:
            key = (setting.line.parameters, number)
            parts.append((setting, key, key))
            continue
        within = tuple(sorted(map(str, caps.get(str(rule.within), ()))))
        parts.append((setting, (rule.within is None, number), (within, number)))
        free.setdefault(within, []).extend(boxes)
    capped = Counter(key for keys in caps.values() for key in keys)
    whole = (
        frozenset(capped.items()),
        frozenset((within, regions.number(boxes)) for within, boxes in free.items()),
    )
    return Sum(whole, tuple(parts))


def _clause(setting: Setting) -> str:
    """The clause of a setting, without its part."""
    return (setting.line.clause or "").partition("/")[0]
