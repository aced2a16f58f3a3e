"""How many people each share counts and lets stay at home, by arithmetic of the verifier's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from asn_wfh.policy import Policy
from asn_wfh.roster.memberships_and_absences import RECALLED
from asn_wfh.roster.planned_office_day import DayRecallCap, DayShare
from asn_wfh.roster.verification.decided_people import DecidedPerson
from asn_wfh.rules import Recall, Rotate, Share

__all__ = ["OF_REGION", "expected_recall_caps", "expected_shares", "share_base"]

OF_REGION = "eligible_in_region"


@dataclass(frozen=True, slots=True)
class _Rounding:
    """How a part of a person becomes whole people."""

    word: str

    def people(self, part: Fraction) -> int:
        """So many people."""
        if self.word == "up":
            return ceil(part)
        if self.word == "nearest":
            return floor(part + Fraction(1, 2))
        return max(1, floor(part)) if self.word == "min_one" else floor(part)


def share_base(policy: Policy, label: str) -> str:
    """Whom the share of a clause counts."""
    rule = dict(_dividing_rules(policy))[label]
    return rule.of


def expected_shares(
    policy: Policy, office: Sequence[DecidedPerson], region: Sequence[DecidedPerson]
) -> list[tuple[tuple[str, int], DayShare]]:
    """The shares that must stand on the day of an office, each behind its clause and row."""
    present = {row for each in office if each.is_eligible for row in each.standing.counted_by}
    rules = _dividing_rules(policy)
    places = [label for label, _ in rules]
    expected = []
    for label, row in sorted(present, key=lambda one: (places.index(one[0]), one[1])):
        rule = dict(rules)[label]
        people = region if rule.of == OF_REGION else office
        of = sum(_is_counted_by_share(rule.of, (label, row), each) for each in people)
        low, high = _home_bounds(rule, row, of)
        expected.append(((label, row), DayShare(label, rule.of, of, low, high)))
    return expected


def _dividing_rules(policy: Policy) -> list[tuple[str, Rotate | Share]]:
    return [(p.label, rule) for p, rule in policy.rules if isinstance(rule, Rotate | Share)]


def _is_counted_by_share(base: str, share: tuple[str, int], person: DecidedPerson) -> bool:
    """Whether a share counts somebody among its staff."""
    standing = person.standing
    if share not in standing.counted_by or standing.open_facts:
        return False
    if base in ("all_in_office", "smallest_unit"):
        return True
    if base == "present":
        # Whoever was ordered to the office is there.
        return person.away in ("", RECALLED)
    return person.is_eligible


def _home_bounds(rule: Rotate | Share, row: int, of: int) -> tuple[int, int]:
    if isinstance(rule, Rotate):
        word = {"wfo": "down", "wfh": "up", "min_one": "min_one"}[rule.odd_person]
        most = min(of, _Rounding(word).people(Fraction(of * rule.wfh, 100)))
        return most if rule.share == "exact" else 0, most
    lows, highs = [0], [of]
    bounds = list(rule.rows())[row][1]
    for side, kind, figure in bounds:
        printed = {"down_min_one": "min_one"}.get(rule.round or "", rule.round)
        rounding = _Rounding(printed or ("up" if kind == "at_least" else "down"))
        stated = min(of, rounding.people(Fraction(of * figure, 100)))
        home = stated if side == "home" else of - stated
        # What is most for the office is least for the home.
        least = {"exactly": True, "at_least": side == "home", "at_most": side == "office"}[kind]
        most = {"exactly": True, "at_least": side == "office", "at_most": side == "home"}[kind]
        lows += [home] if least else []
        highs += [home] if most else []
    return max(lows), min(highs)


def expected_recall_caps(
    policy: Policy, at_home: int, office: Iterable[DecidedPerson]
) -> tuple[DayRecallCap, ...]:
    """The caps on recalls that must stand on the day of an office."""
    staff = sum(1 for _ in office)
    caps = []
    for provision, rule in policy.rules:
        if isinstance(rule, Recall) and rule.at_most is not None:
            of = at_home if rule.of == "wfh_that_day" else staff
            part = Fraction(of * rule.at_most, 100)
            most = floor(part) if rule.round == "down" else ceil(part)
            caps.append(DayRecallCap(provision.label, most, of))
    return tuple(caps)
