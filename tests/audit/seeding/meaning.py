"""The proof that a changed policy says what it said: the same boxes, figures, words and frame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from asn_wfh.analysis.case_and_stance_space import CaseAndStanceSpace
from asn_wfh.kernel.boxes import Box, difference
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.policy import Policy, Provision
from asn_wfh.rules import Exclude, NoRule, Rule
from asn_wfh.rules.group_of_people import Group, group_boxes

__all__ = ["same_effects", "same_meaning", "same_rules"]

_FIGURE = re.compile(r"[0-9]+(?:[.,:][0-9]+)*%?|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu")


def same_meaning(one: Policy, other: Policy) -> bool:
    """Whether two policies have the same clauses with the same effects under every stance.

    The sentences of our own (`says`, the reason of a `no_rule`), fingerprints, what the parts of a
    clause are called, and the order in which values, boxes and provisions are written say nothing.
    """
    if _header(one) != _header(other) or one.facts != other.facts:
        return False
    cases = CaseAndStanceSpace.of_both(one, other).cases
    groups = [_groups(one), _groups(other)]
    return all(_same_group(mine, theirs, cases) for mine, theirs in zip(*groups, strict=True)) and (
        _paired(one.provisions, other.provisions, cases)
    )


def _groups(policy: Policy) -> list[Group]:
    """Whom the circular covers, and what each reading says that clauses mean."""
    readings = sorted(policy.readings, key=lambda reading: reading.name)
    return [policy.covers.whose, *(group for reading in readings for _, group in reading.means)]


def same_effects(one: Policy, other: Policy) -> bool:
    """Whether two policies differ at most in which words they quote, but in no figure of these."""
    return same_meaning(_shortened(one), _shortened(other))


def same_rules(one: Policy, other: Policy) -> bool:
    """Whether two policies differ at most in how the clauses without a rule are told of.

    The same clauses are spoken for, and every provision that does anything is in both.
    """
    spoken = [{c for p in policy.provisions for c in (p.at, *p.covers)} for policy in (one, other)]
    return spoken[0] == spoken[1] and same_meaning(_telling(one), _telling(other))


def _telling(policy: Policy) -> Policy:
    """The policy with those provisions alone that do anything, or would if read otherwise."""
    provisions = [p for p in policy.provisions if p.effect != NoRule.word or p.otherwise]
    return replace(policy, provisions=tuple(provisions))


def _shortened(policy: Policy) -> Policy:
    """The policy with the figures and weekdays that it quotes instead of the words."""
    provisions = []
    for provision in policy.provisions:
        # `sehari sebelum (H-1)` says one thing twice.
        text = " ".join(provision.words).casefold().replace("sehari", "1")
        figures = tuple(sorted(set(_FIGURE.findall(text))))
        provisions.append(replace(provision, words=figures))
    return replace(policy, provisions=tuple(provisions))


def _paired(one: Iterable[Provision], other: Iterable[Provision], cases: FactSpace) -> bool:
    """Whether each provision has its like in the same clause, whatever its part is called."""
    left = list(other)
    for provision in one:
        likes = (p for p in left if p.at == provision.at and _same(provision, p, cases))
        like = next(likes, None)
        if like is None:
            return False
        left.remove(like)
    return not left


def _header(policy: Policy) -> tuple[object, ...]:
    circular = policy.circular
    printed = (circular.number, circular.signed, circular.issuer, circular.implements)
    readings = {
        (
            reading.name,
            reading.chosen,
            reading.options,
            tuple(clause for clause, _ in reading.means),
        )
        for reading in policy.readings
    }
    return policy.government, printed, policy.covers.at, readings


def _same(one: Provision, other: Provision, cases: FactSpace) -> bool:
    """Whether two provisions cover the same, quote the same, and do the same however read."""
    if set(one.covers) != set(other.covers) or set(one.words) != set(other.words):
        return False
    if one.touched != other.touched:
        return False
    rules = dict(other.rules)
    return all(_same_rule(rule, rules[options], cases) for options, rule in one.rules)


def _same_rule(one: Rule, other: Rule, cases: FactSpace) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, NoRule) or one == other:
        return True
    if isinstance(one, Exclude):
        return _same_region(one.denied_boxes(cases), other.denied_boxes(cases))
    mine, theirs = _parameters(one), _parameters(other)
    groups = mine.pop("whose", None), theirs.pop("whose", None)
    return mine == theirs and _same_group(*groups, cases)


def _parameters(rule: Rule) -> dict[str, Any]:
    parameters: Mapping[str, Any] = {name: getattr(rule, name) for name in type(rule).model_fields}
    return dict(parameters)


def _same_group(one: Group | None, other: Group | None, cases: FactSpace) -> bool:
    if one is None or other is None:
        return one is other
    return _same_region(group_boxes(one.boxes, cases), group_boxes(other.boxes, cases))


def _same_region(one: Iterable[Box], other: Iterable[Box]) -> bool:
    mine, theirs = list(one), list(other)
    return not difference(mine, theirs) and not difference(theirs, mine)
