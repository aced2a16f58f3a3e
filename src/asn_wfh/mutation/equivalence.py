"""Whether two policies answer every question alike, and if not, a question that tells them apart.

What is compared is what a scenario can state: outcome, ground, cited clauses, missing facts,
personal duties with their times, contested readings and warnings, for every person, known or
not, on every date, under every stance and every calendar.  All of it follows, for the cases that
ties leave possible, from where each
clause bites: at a point out of the circular's reach only the grounds, within reach every clause
that takes leave away and whether any gives it, and at a permitted point also who gives it and
the duties.  So a difference of these regions is a difference of answers, and no difference is a
proof that there is none.  An answer where facts are missing, or about several descriptions of a
person, is made of the answers at its points; a contested reading is the answer under a stance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from asn_wfh.kernel.possible import is_possible
from asn_wfh.kernel.search import some_outside
from asn_wfh.kernel.space import Box, difference, intersection
from asn_wfh.law.facts import CivilServant
from asn_wfh.mutation.counterexample import Apart, question
from asn_wfh.mutation.regions import Field, Seen, touching
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce, Oblige
from asn_wfh.scenarios.suite import Case

__all__ = ["tell_apart"]


def tell_apart(one: Policy, other: Policy) -> Case | None:
    """A question that two policies answer unlike, or None where there is none at all."""
    if one.government.code != other.government.code:
        return Case((CivilServant(employer=one.government.code),), one.force.since)
    facts, others = ({(f.name, v) for f in p.facts for v in f.values} for p in (one, other))
    if facts != others:
        return Case((CivilServant(),), one.force.since, facts=(min(facts ^ others),))
    field = Field.of(one, other)
    impossible = field.impossible
    found = _apart(Seen(field, one), Seen(field, other))
    apart = next((each for each in found if is_possible(each.box, impossible)), None)
    return None if apart is None else question(field, one, apart)


def _apart(one: Seen, other: Seen) -> Iterator[Apart]:
    """Where the two are answered unlike; each step takes it that those before found nothing."""
    days = one.field.days()
    for unlike in (_unlike(one.held, other.held), _unlike(one.covered, other.covered)):
        yield from map(Apart, intersection(unlike, days))
    yield from map(Apart, intersection(_unlike(one.asks_roster, other.asks_roster), days))
    yield from _warned(one, other)
    known = dict.fromkeys([*one.provisions, *other.provisions])
    labels = [label for label in known if _changed(one, other, label)]
    own = one.field.wide(one.field.cases.box({"employer": ["own"]}), {})
    reach = intersection(intersection(one.held, days), [own])
    for label in labels:
        unlike = _unlike(one.taken(label), other.taken(label))
        yield from map(Apart, intersection(unlike, reach))
    if any(one.given(label) or other.given(label) for label in labels):
        yield from map(Apart, intersection(_unlike(one.permit_mask, other.permit_mask), reach))
    for box in _shown_when_permitted(one, other, labels):
        for place in intersection(intersection([box], reach), _permitting(one)):
            free = some_outside([place], [*one.denials, *one.field.impossible])
            if free is not None:
                yield Apart(free)


def _unlike(left: Sequence[Box], right: Sequence[Box]) -> list[Box]:
    """The points that lie in one of two regions only."""
    if left == right:
        return []
    return [*difference(left, right), *difference(right, left)]


def _changed(one: Seen, other: Seen, label: str) -> bool:
    """Whether a provision may bite differently in the two."""
    mine, theirs = one.provisions.get(label), other.provisions.get(label)
    if mine is None or theirs is None:
        return True
    touched = touching(one.policy, mine) | touching(other.policy, theirs)
    if (mine.touched, mine.rules) != (theirs.touched, theirs.rules) or touched & one.field.torn:
        return True
    # The clause that it takes its times from may be the one that changed, or the time zone.
    zones = one.policy.government.timezone, other.policy.government.timezone
    return any(
        isinstance(rule, Oblige) and (rule.times_of or zones[0] != zones[1])
        for _, rule in mine.rules
    )


def _shown_when_permitted(one: Seen, other: Seen, labels: list[str]) -> Iterator[Box]:
    """Where the clauses that give leave, or the duties, are not the same."""
    for label in labels:
        yield from _unlike(one.given(label), other.given(label))
        mine, theirs = one.duties(label), other.duties(label)
        for line in {**mine, **theirs}:
            yield from _unlike(mine.get(line, []), theirs.get(line, []))


def _permitting(one: Seen) -> list[Box]:
    """The questions to which nothing but a clause could say no."""
    ordinary = {"libur": ["tidak"], "cuti_bersama": ["tidak"], "absent": ["hadir"]}
    box = one.field.wide(one.field.cases.box(ordinary), {})
    return intersection(intersection(one.permit_mask, one.covered), [box])


def _warned(one: Seen, other: Seen) -> Iterator[Apart]:
    """The dates on which a review, or a force before the signing, is told differently."""
    for taken in one.field.stances({*one.force.touched, *other.force.touched}):
        sides = []
        for seen in (one, other):
            rule = seen.force.rule_under(seen.stance(taken))
            assert isinstance(rule, InForce)
            sides.append((rule, seen.policy.circular.signed))
        (mine, signed), (theirs, also) = sides
        box = one.field.wide(one.field.cases.space.whole, taken)
        if max(signed, also) > mine.since and signed != also:
            yield Apart(box, mine.since)
        reviews = [next(rule.reviews(), date.max) for rule in (mine, theirs)]
        if reviews[0] != reviews[1] and min(reviews) <= (mine.until or date.max):
            yield Apart(box, min(reviews))
