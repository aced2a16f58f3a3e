"""Everything a circular sets for an office, and everything it does not, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from asn_wfh.limits.citations import cited
from asn_wfh.limits.kinds import FIGURES, Figure, NotSet, not_set, readings_of, setters
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce, Limit, Oblige, Recall, Rotate, Rule
from asn_wfh.rules.fields import MonthlyDate

__all__ = ["FigureLine", "figures"]

Parameters = tuple[tuple[str, int | str], ...]


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure of the office: the clause that sets it, or that none does.

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
        said = self.sets.sentence(lang)
        return said if self.clause is None else cited((self.clause,), lang, said)


def figures(policy: Policy) -> tuple[FigureLine, ...]:
    """The office's figures as the policy's stance has them, each clause and each absence.

    Where a cap on recalls is set, the recalls beside it have their lines too.  Raises
    FactError for anything that is no Policy.
    """
    return tuple(line for figure in FIGURES for line in _lines(policy, figure))


def _lines(policy: Policy, figure: Figure) -> Iterator[FigureLine]:
    found = setters(policy, figure, Rule)
    stance = dict(policy.stance)
    readings = tuple((name, stance[name]) for name in readings_of(policy, figure))
    if not found:
        yield FigureLine(figure, None, (), readings, not_set(policy, figure))
    elif figure == "recall_cap":
        found = [(p, rule) for p, rule in policy.rules if isinstance(rule, Recall)]
    for provision, rule in found:
        yield FigureLine(figure, provision.label, _parameters(rule), readings, rule)


_WORDS: Mapping[type[Rule], Mapping[str, str]] = MappingProxyType(
    {
        Recall: {"at_most": "at_most", "of": "of", "round": "round", "within": "within"},
        Rotate: {name: name for name in ("wfh", "wfo", "of", "odd_person", "share", "turns")},
        Limit: {"what": "what", "cut": "cut", "at_most": "at_most", "of": "of", "joined": "joined"},
        Oblige: {"do": "do", "by": "day"},
        InForce: {"since": "from", "until": "until", "review_every": "review_every"},
    }
)
"""The words of each rule that bear on a figure, and what an overview calls them."""


def _parameters(rule: Rule) -> Parameters:
    """The words of a rule that bear on its figure, without those it leaves out."""
    words = ((name, getattr(rule, word)) for word, name in _WORDS[type(rule)].items())
    return tuple((name, _plain(value)) for name, value in words if value is not None)


def _plain(value: object) -> int | str:
    if isinstance(value, MonthlyDate):
        return value.day
    return value if isinstance(value, int) else str(value)
