"""Everything a circular sets for an office, and everything it does not, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asn_wfh.limits.citation_and_scope_text import sentence_with_citation
from asn_wfh.limits.provisions_setting_a_figure import (
    FIGURES,
    NotSet,
    provisions_that_set_figure,
    readings_of,
    why_figure_is_not_set,
)
from asn_wfh.policy import Policy
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.base_rule import Figure

__all__ = ["FigureLine", "figures"]

_UNLISTED: frozenset[Figure] = frozenset(
    figure for rule in EFFECTS.values() for figure in rule.figures_told_if_set
)
"""The figures that are told only where a circular sets them."""

Parameters = tuple[tuple[str, int | str], ...]


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure of an office with the clause that sets it, or that no clause does.

    `clause` is None and `sets` a `NotSet` where the circular sets no such figure.
    `parameters` are the words of the clause, shares in hundredths; `readings` the readings
    that touch the figure, each with the option taken here.
    """

    figure: Figure
    clause: str | None
    parameters: Parameters
    readings: tuple[tuple[str, str], ...]
    sets: Rule | NotSet

    def sentence(self, lang: str) -> str:
        """What the clause sets, or that the circular sets none, in `id` or `en`."""
        text = self.sets.sentence(lang)
        return text if self.clause is None else sentence_with_citation((self.clause,), lang, text)


def figures(policy: Policy) -> tuple[FigureLine, ...]:
    """Every figure that the circular sets for an office, and those that it does not set.

    Where a cap on recalls is set, the recalls beside it have their lines too; a share of the staff
    and a limit in the circular's own words have one only where there is one.  Raises FactError
    for anything that is no Policy.
    """
    return tuple(line for figure in FIGURES for line in _figure_lines(policy, figure))


def _figure_lines(policy: Policy, figure: Figure) -> Iterator[FigureLine]:
    is_set = bool(provisions_that_set_figure(policy, figure, Rule))
    stance = dict(policy.stance)
    readings = tuple((name, stance[name]) for name in readings_of(policy, figure))
    if not is_set:
        if figure in _UNLISTED:
            return
        yield FigureLine(figure, None, (), readings, why_figure_is_not_set(policy, figure))
        return
    for provision, rule in policy.rules:
        if rule.figure_name == figure:
            parameters = rule.figure_parameters()
            yield FigureLine(figure, provision.label, parameters, readings, rule)
