"""What circulars set differently for an office: figures, and the people and days they are for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asn_wfh.compare.duty_differences import (
    boxes_covered_by_some_policy,
    boxes_permitted_before_denials,
)
from asn_wfh.compare.figure_settings_by_day import (
    FigureOnDay,
    FigureSetting,
    compared_days_cut_where_boxes_differ,
    figure_on_day_per_policy,
    figure_settings,
)
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.kernel.boxes import (
    Box,
    as_disjoint_boxes,
    intersection,
    join_disjoint_boxes_into_fewer,
)
from asn_wfh.law.vocabulary import Word
from asn_wfh.limits import FIGURES, Figure, FigureLine, figures

__all__ = ["LimitRow", "differing_limits"]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A figure of the office that not all circulars set alike; `lines` has each policy's own.

    `where` are the people and days for which it differs, as disjoint boxes.  `holds` has, beside
    each line, the people and days for which that clause sets the figure, none where it is not
    set.  `apart` are the lines of each policy that not all policies have.  Of a sanction `duty`
    is what is breached, and `own_word` its labels where it is a circular's own.
    """

    figure: Figure
    lines: tuple[tuple[FigureLine, ...], ...]
    where: tuple[Box, ...]
    holds: tuple[tuple[tuple[Box, ...], ...], ...]
    apart: tuple[tuple[FigureLine, ...], ...]
    duty: str | None = None
    own_word: Word | None = None

    @property
    def unshared(self) -> tuple[tuple[FigureLine, ...], ...]:
        """Per policy, the lines that not all policies have."""
        return self.apart


_TRAVEL: tuple[Figure, ...] = (
    *("domestic_travel", "foreign_travel"),
    *("travel_frequency", "travel_party"),
)


def differing_limits(regions: Sequence[PolicyRegions]) -> Iterator[LimitRow]:
    """The figures that are not set alike, in the order of an overview.

    A figure that only circulars set which are not in force on the date is left out; the reviews
    are left to the dates in force.
    """
    overviews = [figures(policy.policy) for policy in regions]
    workable, covered = (
        boxes_permitted_before_denials(regions),
        boxes_covered_by_some_policy(regions),
    )
    settings = [
        tuple(figure_settings(policy, lines, workable, covered))
        for policy, lines in zip(regions, overviews, strict=True)
    ]
    days = compared_days_cut_where_boxes_differ(
        regions[0].common, [box for own in settings for s in own for box in s.where]
    )
    spoken = {
        setting.line.figure
        for policy, own in zip(regions, settings, strict=True)
        for setting in own
        if policy.is_in_force
    }
    set_here: list[Figure] = [
        figure for figure in FIGURES if figure in spoken and figure != "reviews"
    ]
    rows: dict[Figure, LimitRow | None] = {}
    rows |= {
        figure: _limit_row_if_different(figure, overviews, settings, days) for figure in set_here
    }
    if not any(rows.get(figure) for figure in _TRAVEL):
        # The same cuts may still be joined otherwise.
        rows |= {
            f: _limit_row_if_different(f, overviews, settings, days, True)
            for f in set_here
            if f in _TRAVEL
        }
    yield from (row for row in rows.values() if row is not None)


def _limit_row_if_different(
    figure: Figure,
    overviews: Sequence[Sequence[FigureLine]],
    settings: Sequence[Sequence[FigureSetting]],
    days: Sequence[Box],
    with_joined_cuts: bool = False,
) -> LimitRow | None:
    """The row of one figure; None where it is set alike on all days."""
    apart: list[set[FigureSetting]] = [set() for _ in settings]
    where: list[Box] = []
    for day in days:
        sums = figure_on_day_per_policy(figure, settings, day, with_joined_cuts)
        if len({each.office_total for each in sums}) == 1:
            continue
        for place, own in enumerate(_settings_that_not_all_policies_have(sums)):
            apart[place] |= own
            where += intersection([box for setting in own for box in setting.where], [day])
    if not where:
        return None
    by_line = [{s.line: s for s in own if s.line.figure == figure} for own in settings]
    lines = [tuple(line for line in own if line.figure == figure) for own in overviews]
    return LimitRow(
        figure=figure,
        lines=tuple(lines),
        where=tuple(join_disjoint_boxes_into_fewer(as_disjoint_boxes(where))),
        holds=tuple(
            tuple(by_line[place][line].where if line in by_line[place] else () for line in own)
            for place, own in enumerate(lines)
        ),
        apart=tuple(tuple(s.line for s in own if s in apart[n]) for n, own in enumerate(settings)),
    )


def _settings_that_not_all_policies_have(sums: Sequence[FigureOnDay]) -> list[set[FigureSetting]]:
    """The settings of each policy that not all have: by their own words, or else with others'."""
    for place in (1, 2):
        counts = [Counter(part[place] for part in each.setting_keys) for each in sums]
        differing = [
            {
                part[0]
                for part in each.setting_keys
                if len({counter[part[place]] for counter in counts}) > 1
            }
            for each in sums
        ]
        if any(differing):
            return differing
    return [{part[0] for part in each.setting_keys} for each in sums]
