"""The plot of an office's fairness: turns against what was earned, with a band of one turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt

from asn_wfh.roster import PersonTurns

__all__ = ["FairnessPlot", "PlotPoint", "fairness_plot"]

PLOT_SIZE = 240
"""The units of each side of the plot."""
_MOST_TICKS = 6
_LEAST_RADIUS, _MOST_RADIUS = 4, 14


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """People of one entitlement and so many turns: how many, and their circle in the plot."""

    x: float
    y: float
    radius: float
    people: int
    within: bool
    is_ahead: bool

    @property
    def label_x(self) -> float:
        """Where the number of people stands: on the side away from the diagonal."""
        return round(self.x + (self.radius + 3) * (-1 if self.is_ahead else 1), 1)


@dataclass(frozen=True, slots=True)
class FairnessPlot:
    """Circles, the marks of both axes with their places, and half the height of the band.

    Turns go up, so that places are counted from the top; `band` is 0 without a band.
    """

    points: tuple[PlotPoint, ...]
    ticks: tuple[tuple[int, float], ...]
    band: float


def fairness_plot(people: Sequence[PersonTurns], *, has_band: bool) -> FairnessPlot:
    """The plot of some people, of whom there is one at least."""
    values = [float(value) for each in people for value in (each.entitlement, each.turns)]
    low = max(0, floor(min(values) - 1))
    high = ceil(max(values) + 1)
    unit = PLOT_SIZE / (high - low)
    counts = Counter((each.entitlement, each.turns) for each in people)
    points = tuple(
        PlotPoint(
            round((float(entitlement) - low) * unit, 1),
            round(PLOT_SIZE - (turns - low) * unit, 1),
            _radius(count, max(counts.values())),
            count,
            not has_band or abs(turns - entitlement) < 1,
            turns > entitlement,
        )
        for (entitlement, turns), count in sorted(counts.items())
    )
    step = ceil((high - low) / _MOST_TICKS)
    ticks = tuple((tick, round((tick - low) * unit, 1)) for tick in range(low, high + 1, step))
    return FairnessPlot(points, ticks, round(unit, 1) if has_band else 0.0)


def _radius(count: int, most: int) -> float:
    """The radius of a circle whose area is as large as its people are many."""
    return round(max(_LEAST_RADIUS, _MOST_RADIUS * sqrt(count / max(most, 10))), 1)
