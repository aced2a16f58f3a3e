"""What circulars set for an office on each of the days compared, and for whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from asn_wfh.compare.common_space import CommonSpace
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.limits import Figure, FigureLine
from asn_wfh.rules import Recall, Rule
from asn_wfh.rules.base_rule import FigureScope

__all__ = [
    "FigureOnDay",
    "FigureSetting",
    "Key",
    "compared_days_cut_where_boxes_differ",
    "figure_on_day_per_policy",
    "figure_settings",
]

Key = Hashable
"""What a clause sets on a day, such that two figures are the same just if their keys are."""


@dataclass(frozen=True, slots=True)
class FigureSetting:
    """One clause that sets a figure, and the people and days for which it does, as boxes."""

    line: FigureLine
    rule: Rule
    where: tuple[Box, ...]


def figure_settings(
    regions: PolicyRegions,
    lines: Iterable[FigureLine],
    workable_boxes: Sequence[Box],
    covered_boxes: Sequence[Box],
) -> Iterator[FigureSetting]:
    """The clauses behind the lines of a policy, with whom and which days each is about.

    A cap on recalls and a share of turns are about those who may work from home at all
    (`workable_boxes`), a duty of the head about all whom a circular is about (`covered_boxes`), a
    cut about every day on which its clause holds.
    """
    scopes: Mapping[FigureScope, Sequence[Box]] = {
        "workable": workable_boxes,
        "covered": covered_boxes,
    }
    for line in lines:
        if line.clause is None or not isinstance(line.sets, Rule):
            continue
        made = next(
            each
            for each in regions.provision_boxes_in_policy_space
            if each.provision.label == line.clause
        )
        own = regions.to_common_boxes_on_compared_days(made.boxes_of_people_and_days_spoken_of)
        within = scopes.get(line.sets.figure_scope, regions.common.days)
        yield FigureSetting(line, line.sets, tuple(intersection(own, within)))


def compared_days_cut_where_boxes_differ(common: CommonSpace, boxes: Iterable[Box]) -> list[Box]:
    """The days compared, as disjoint boxes within which none of some boxes tells days apart."""
    cuts = [*common.days, *boxes]
    masks: list[list[int]] = []
    for place in common.day_facet_indexes:
        alike: dict[tuple[int, ...], int] = {}
        for number in range(len(common.space.facets[place].values)):
            signature = tuple(box.sides[place] >> number & 1 for box in cuts)
            alike[signature] = alike.get(signature, 0) | 1 << number
        masks.append(list(alike.values()))
    kinds = []
    for sides in product(*masks):
        day = common.space.whole_box
        for place, mask in zip(common.day_facet_indexes, sides, strict=True):
            day = day.with_side(place, mask)
        kinds += [met for given in common.days if (met := given.intersection_with(day)) is not None]
    return kinds


_JOINED: tuple[Figure, ...] = ("travel_frequency", "travel_party")
"""The cuts that a clause joins to its cut of travel."""


class _BoxSetNumbers:
    """Numbers for sets of cases, equal just where the sets are."""

    def __init__(self) -> None:
        self._met: list[list[Box]] = []

    def number_of(self, boxes: Sequence[Box]) -> int:
        """The number of a set of cases."""
        for number, other in enumerate(self._met):
            if not difference(boxes, other) and not difference(other, boxes):
                return number
        self._met.append(list(boxes))
        return len(self._met) - 1


@dataclass(frozen=True, slots=True)
class FigureOnDay:
    """All that one policy sets of one figure on a kind of day.

    `office_total` is what it comes to for the office.  Each of `setting_keys` is a setting with its
    key by its own words, and its key as they work together with those of other clauses.
    """

    office_total: Key
    setting_keys: tuple[tuple[FigureSetting, Key, Key], ...]


def figure_on_day_per_policy(
    figure: Figure,
    settings: Sequence[Sequence[FigureSetting]],
    day: Box,
    with_joined_cuts: bool = False,
) -> tuple[FigureOnDay, ...]:
    """What each policy sets of a figure on a kind of day.

    With `with_joined_cuts` a cut of travel is what it is together with the cuts of the same clause.
    """
    box_set_numbers = _BoxSetNumbers()
    sums = []
    for own in settings:
        bound = [
            (setting, boxes)
            for setting in own
            if setting.line.figure == figure and (boxes := intersection(setting.where, [day]))
        ]
        if figure == "recall_cap":
            sums.append(_recalls_on_day(bound, box_set_numbers))
        else:
            sums.append(
                _turns_cuts_or_reports_on_day(
                    bound, box_set_numbers, own if with_joined_cuts else ()
                )
            )
    return tuple(sums)


_SettingsWithBoxes = Sequence["tuple[FigureSetting, list[Box]]"]


def _turns_cuts_or_reports_on_day(
    settings_with_boxes: _SettingsWithBoxes,
    box_set_numbers: _BoxSetNumbers,
    settings_joined_by_clause: Sequence[FigureSetting],
) -> FigureOnDay:
    """Turns, cuts, reports: each clause by its words and whom it is about.

    What is due every month falls on each head apart; a share is of all the people together
    whom its clause is about, so that two clauses for one half each are not one for both.
    """
    parts = []
    alike: dict[Key, list[Box]] = {}
    for setting, boxes in settings_with_boxes:
        number = box_set_numbers.number_of(boxes)
        others = frozenset(
            other.line.parameters
            for other in settings_joined_by_clause
            if other.line.figure in _JOINED
            and _clause_without_part(other) == _clause_without_part(setting)
        )
        parts.append(
            (setting, (setting.line.parameters, number), (setting.line.parameters, number, others))
        )
        apart = None if setting.rule.figure_scope == "covered" else number
        alike.setdefault((setting.line.parameters, others, apart), []).extend(boxes)
    whole = frozenset((key, box_set_numbers.number_of(boxes)) for key, boxes in alike.items())
    return FigureOnDay(whole, tuple(parts))


def _recalls_on_day(
    settings_with_boxes: _SettingsWithBoxes, box_set_numbers: _BoxSetNumbers
) -> FigureOnDay:
    """Recalls: every cap is one more; those without one, or within the same, are one."""
    recalls = [
        (setting, setting.rule, box_set_numbers.number_of(boxes), boxes)
        for setting, boxes in settings_with_boxes
        if isinstance(setting.rule, Recall)
    ]
    caps: dict[str, list[Key]] = {}
    for setting, rule, number, _ in recalls:
        if rule.sets_figure:
            cap: Key = (rule.at_most, rule.of, rule.round, number)
            caps.setdefault(_clause_without_part(setting), []).append(cap)
    if not caps:
        return FigureOnDay(frozenset(), ())
    parts: list[tuple[FigureSetting, Key, Key]] = []
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
        frozenset((within, box_set_numbers.number_of(boxes)) for within, boxes in free.items()),
    )
    return FigureOnDay(whole, tuple(parts))


def _clause_without_part(setting: FigureSetting) -> str:
    """The clause of a setting, without its part."""
    return (setting.line.clause or "").partition("/")[0]
