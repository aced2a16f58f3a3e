"""What circulars let follow a breach, and whom they prefer for a turn, where not all say the same.

Neither is a figure, but both bind whoever runs the office, and stand among its figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from asn_wfh.compare.figure_differences import LimitRow
from asn_wfh.compare.one_policy_regions_in_common_space import PolicyRegions
from asn_wfh.law.vocabulary import Word
from asn_wfh.limits import FigureLine
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import NoRule, Oblige, Prefer, Rule, Sanction

__all__ = ["differing_sanctions_and_preferences"]

_Lines = list[tuple[Provision, Rule]]
"""The provisions of one policy that say something of a matter, each with its rule."""


def differing_sanctions_and_preferences(regions: Sequence[PolicyRegions]) -> Iterator[LimitRow]:
    """A row per breached duty that is not sanctioned alike, then one for whom rosters prefer."""
    per_policy = [_sanctions_by_duty(policy.policy) for policy in regions]
    for duty in dict.fromkeys(name for own in per_policy for name in own):
        lines = [own.get(duty, []) for own in per_policy]
        row = _sanction_or_preference_row_if_rules_differ(
            "sanction", regions, lines, duty, _own_word_of_duty(regions, duty)
        )
        if row is not None:
            yield row
    preferences: list[_Lines] = [
        [(p, rule) for p, rule in policy.policy.rules if isinstance(rule, Prefer)]
        for policy in regions
    ]
    row = _sanction_or_preference_row_if_rules_differ(
        "preference", regions, preferences, None, None
    )
    if row is not None:
        yield row


def _sanctions_by_duty(policy: Policy) -> dict[str, _Lines]:
    """The sanctions of a policy by the duty that is breached; where it is none, by its effect."""
    by_duty: dict[str, _Lines] = {}
    for provision, rule in policy.rules:
        if not isinstance(rule, Sanction):
            continue
        breached = (
            other.do if isinstance(other, Oblige) else other.word
            for each, other in policy.rules
            if not isinstance(other, Sanction | NoRule) and _is_named_by_sanction(rule, each)
        )
        for duty in dict.fromkeys(breached):
            by_duty.setdefault(duty, []).append((provision, rule))
    return by_duty


def _is_named_by_sanction(rule: Sanction, provision: Provision) -> bool:
    """Whether a sanction names a provision, a clause of it, or one above it for all its items."""
    return provision.label in rule.breach or any(
        str(clause) == label or str(clause).startswith(f"{label}.")
        for clause in (provision.at, *provision.covers)
        for label in rule.breach
    )


def _own_word_of_duty(regions: Sequence[PolicyRegions], duty: str) -> Word | None:
    """The labels of a duty that is a circular's own."""
    terms = (term for policy in regions for term in policy.policy.terms)
    return next((term.word for term in terms if (term.kind, term.name) == ("do", duty)), None)


def _sanction_or_preference_row_if_rules_differ(
    figure: str,
    regions: Sequence[PolicyRegions],
    lines: Sequence[_Lines],
    duty: str | None,
    own_word: Word | None,
) -> LimitRow | None:
    """The row of one breach, or of all preferences; None where all circulars say the same.

    What only circulars say that are not in force on the date is left out.
    """
    spoken = any(policy.is_in_force and own for policy, own in zip(regions, lines, strict=True))
    contents: list[Counter[Hashable]] = [
        Counter(_comparable_parameters(rule) for _, rule in own) for own in lines
    ]
    if not spoken or all(own == contents[0] for own in contents):
        return None
    shown = [
        [_figure_line(figure, policy.policy, provision, rule) for provision, rule in own]
        for policy, own in zip(regions, lines, strict=True)
    ]
    apart = [
        [
            line
            for line, (_, rule) in zip(own_lines, own, strict=True)
            if len({each[_comparable_parameters(rule)] for each in contents}) > 1
        ]
        for own_lines, own in zip(shown, lines, strict=True)
    ]
    everyone = (regions[0].common.space.whole_box,)
    return LimitRow(
        figure=figure,
        lines=tuple(map(tuple, shown)),
        where=everyone,
        holds=tuple(tuple(everyone for _ in own) for own in shown),
        apart=tuple(map(tuple, apart)),
        duty=duty,
        own_word=own_word,
    )


def _comparable_parameters(rule: Rule) -> Hashable:
    """What a rule says, whatever its clauses are numbered."""
    return rule.figure_parameters()


def _figure_line(figure: str, policy: Policy, provision: Provision, rule: Rule) -> FigureLine:
    stance = dict(policy.stance)
    readings = tuple((name, stance[name]) for name in provision.touched)
    return FigureLine(figure, provision.label, rule.figure_parameters(), readings, rule)
