"""What circulars set differently for an office, and the dates on which they hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.analysis.compare.seen import Seen
from asn_wfh.limits import FIGURES, Figure, FigureLine, figures

__all__ = ["Force", "LimitRow", "forces_of", "limits_of"]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A figure of the office that not all circulars set alike; `lines` has each policy's own."""

    figure: Figure
    lines: tuple[tuple[FigureLine, ...], ...]

    def unshared(self, number: int) -> tuple[FigureLine, ...]:
        """The lines of one policy that not all policies have."""
        shared = [{_set(line) for line in own} for own in self.lines]
        return tuple(
            line
            for line in self.lines[number]
            if line.clause and not all(_set(line) in held for held in shared)
        )


@dataclass(frozen=True, slots=True)
class Force:
    """From when until when a circular holds, where it says so, and its reviews in months.

    `held` says whether it is in force on the date that is compared; it is None where that is an
    ordinary week.
    """

    label: str
    clause: str
    signed: date
    since: date
    until: date | None
    review_every: int | None
    held: bool | None


def limits_of(seen: Sequence[Seen]) -> Iterator[LimitRow]:
    """The figures that are not set alike, in the order of an overview.

    A figure that only circulars set which are not in force on the date is left out; the reviews
    are left to the dates in force.
    """
    held = [figures(policy.policy) for policy in seen]
    for figure in FIGURES:
        if figure == "reviews":
            continue
        lines = tuple(tuple(line for line in own if line.figure == figure) for own in held)
        sets = {frozenset(_set(line) for line in own) for own in lines}
        spoken = any(
            policy.held and any(line.clause is not None for line in own)
            for policy, own in zip(seen, lines, strict=True)
        )
        if len(sets) > 1 and spoken:
            yield LimitRow(figure, lines)


def _set(line: FigureLine) -> object:
    """What a line sets; that a clause sets nothing is the same wherever it is said."""
    return None if line.clause is None else line.parameters


def forces_of(seen: Sequence[Seen], on: date | None) -> Iterator[Force]:
    """When each circular holds."""
    for policy in seen:
        force = policy.policy.force
        clause = next(p.label for p, rule in policy.policy.rules if rule is force)
        yield Force(
            label=policy.label,
            clause=clause,
            signed=policy.policy.circular.signed,
            since=force.since,
            until=force.until,
            review_every=force.review_every,
            held=policy.held if on is not None else None,
        )
