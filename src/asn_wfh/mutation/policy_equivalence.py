"""Whether two policies answer every question alike, and if not, a question that tells them apart.

What is compared is what a scenario can state: outcome, ground, cited clauses, missing facts,
personal duties with their times, contested readings and warnings, for every person, known or
not, on every date, under every stance and every calendar.  All of it follows, for the cases that
ties leave possible, from where each clause applies: at a point out of the circular's reach only
the grounds, within reach every clause that takes leave away and whether any gives it, and at a
permitted point also who gives it and the duties.  So a difference of these regions is a difference
of answers, and no difference is a proof that there is none.  An answer where facts are missing, or
about several descriptions of a person, is made of the answers at its points; a contested reading
is the answer under a stance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from asn_wfh.analysis.case_and_stance_space import CaseAndStanceSpace
from asn_wfh.analysis.clause_regions import ClauseRegions, reading_names_of_rule_and_times
from asn_wfh.case import Case
from asn_wfh.kernel.boxes import Box, difference, intersection
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.mutation.boxes_by_shown_duty import boxes_by_shown_duty
from asn_wfh.mutation.most_usual_differing_question import (
    DifferingQuestions,
    most_usual_differing_question,
)
from asn_wfh.policy import Policy
from asn_wfh.rules import InForce, Oblige
from asn_wfh.scenarios.suite import CaseUnderStance

__all__ = ["distinguishing_case"]


def distinguishing_case(one: Policy, other: Policy) -> CaseUnderStance | None:
    """A question that two policies answer unlike, or None where there is none at all."""
    if one.government.code != other.government.code:
        return CaseUnderStance(Case(CivilServant(employer=one.government.code), one.force.since))
    facts, others = ({(f.name, v) for f in p.facts for v in f.values} for p in (one, other))
    if facts != others:
        return CaseUnderStance(Case(CivilServant(), one.force.since, facts=(min(facts ^ others),)))
    meanings = ({f.name: f.unstated for f in p.facts} for p in (one, other))
    left_out, meant_otherwise = meanings
    if left_out != meant_otherwise:
        return CaseUnderStance(Case(CivilServant(), one.force.since))
    space = CaseAndStanceSpace.of_both(one, other)
    differences = _differing_questions(ClauseRegions(one, space), ClauseRegions(other, space))
    impossible = space.boxes_forbidden_by_ties
    apart = next((each for each in differences if has_possible_point(each.box, impossible)), None)
    return None if apart is None else most_usual_differing_question(space, one, apart)


def _differing_questions(one: ClauseRegions, other: ClauseRegions) -> Iterator[DifferingQuestions]:
    """Where the two are answered unlike; each step takes it that those before found nothing."""
    days = one.space.existing_day_boxes
    for unlike in (
        _symmetric_difference(one.in_force_boxes, other.in_force_boxes),
        _symmetric_difference(
            one.boxes_of_people_circular_covers, other.boxes_of_people_circular_covers
        ),
    ):
        yield from map(DifferingQuestions, intersection(unlike, days))
    rosters = _symmetric_difference(
        _boxes_of_stances_asking_for_roster(one), _boxes_of_stances_asking_for_roster(other)
    )
    yield from map(DifferingQuestions, intersection(rosters, days))
    yield from _dates_warned_of_differently(one, other)
    labels = dict.fromkeys([*one.provisions, *other.provisions])
    changed = [label for label in labels if _provision_may_differ(one, other, label)]
    own = one.space.with_options(one.space.cases.box({"employer": ["own"]}), {})
    reach = intersection(intersection(one.in_force_boxes, days), [own])
    for label in changed:
        unlike = _symmetric_difference(
            one.denial_boxes_by_label.get(label, ()), other.denial_boxes_by_label.get(label, ())
        )
        yield from map(DifferingQuestions, intersection(unlike, reach))
    if any(
        label in one.permit_boxes_by_label or label in other.permit_boxes_by_label
        for label in changed
    ):
        unlike = _symmetric_difference(one.permit_boxes, other.permit_boxes)
        yield from map(DifferingQuestions, intersection(unlike, reach))
    for label in changed:
        unlike = _symmetric_difference(
            one.permit_boxes_if_acts_given_by_label.get(label, ()),
            other.permit_boxes_if_acts_given_by_label.get(label, ()),
        )
        for box in intersection(intersection(unlike, reach), _ordinary_day_boxes(one)):
            refused = one.space.possible_box_outside([box], one.permit_boxes)
            if refused is not None:
                yield DifferingQuestions(refused)
    for box in _boxes_where_permits_or_duties_differ(one, other, changed):
        for place in intersection(intersection([box], reach), _boxes_permitted_unless_denied(one)):
            permitted = one.space.possible_box_outside([place], one.boxes_some_clause_denies)
            if permitted is not None:
                yield DifferingQuestions(permitted)


def _symmetric_difference(left: Sequence[Box], right: Sequence[Box]) -> list[Box]:
    """The points that lie in one of two regions only."""
    if left == right:
        return []
    return [*difference(left, right), *difference(right, left)]


def _boxes_of_stances_asking_for_roster(regions: ClauseRegions) -> list[Box]:
    """The stances under which some clause asks for the roster, its cases left open."""
    place = regions.space.cases.space.facet_index("rostered")
    whole = regions.space.every_case_and_stance_box.sides
    facts = len(regions.space.cases.space.facets)
    return [
        Box((*whole[:facts], *box.sides[facts:]))
        for box in (*regions.permit_boxes, *regions.boxes_some_clause_denies)
        if box.sides[place] != whole[place]
    ]


def _provision_may_differ(one: ClauseRegions, other: ClauseRegions, label: str) -> bool:
    """Whether a provision may apply to other cases, or say something else, in the two."""
    mine, theirs = one.provisions.get(label), other.provisions.get(label)
    if mine is None or theirs is None:
        return True
    readings = reading_names_of_rule_and_times(one.policy, mine) | reading_names_of_rule_and_times(
        other.policy, theirs
    )
    content = [(provision.touched, provision.rules) for provision in (mine, theirs)]
    if one.are_boxes_narrowed_by_others(label) or other.are_boxes_narrowed_by_others(label):
        return True
    if content[0] != content[1] or readings & one.space.readings_both_policies_choose_unlike:
        return True
    # The clause that it takes its times from may be the one that changed, or the time zone.
    zones = one.policy.government.timezone, other.policy.government.timezone
    return any(
        isinstance(rule, Oblige) and (rule.times_of or zones[0] != zones[1])
        for _, rule in mine.rules
    )


def _boxes_where_permits_or_duties_differ(
    one: ClauseRegions, other: ClauseRegions, labels: list[str]
) -> Iterator[Box]:
    """Where the clauses that give leave, or the duties, are not the same."""
    for label in labels:
        yield from _symmetric_difference(
            one.permit_boxes_by_label.get(label, ()), other.permit_boxes_by_label.get(label, ())
        )
        yield from _symmetric_difference(
            one.required_wfh_boxes_by_label.get(label, ()),
            other.required_wfh_boxes_by_label.get(label, ()),
        )
        mine, theirs = boxes_by_shown_duty(one, label), boxes_by_shown_duty(other, label)
        for line in {**mine, **theirs}:
            yield from _symmetric_difference(mine.get(line, []), theirs.get(line, []))


def _boxes_permitted_unless_denied(regions: ClauseRegions) -> list[Box]:
    """The questions to which nothing but a clause could say no."""
    boxes = intersection(regions.permit_boxes, regions.boxes_of_people_circular_covers)
    return intersection(boxes, _ordinary_day_boxes(regions))


def _ordinary_day_boxes(regions: ClauseRegions) -> list[Box]:
    """The questions about a working day on which nobody is absent."""
    ordinary = {"libur": ["tidak"], "cuti_bersama": ["tidak"], "absent": ["hadir"]}
    return [regions.space.with_options(regions.space.cases.box(ordinary), {})]


def _dates_warned_of_differently(
    one: ClauseRegions, other: ClauseRegions
) -> Iterator[DifferingQuestions]:
    """The dates on which a review, or a force before the signing, is warned of differently."""
    for options in one.space.option_combinations(
        {*one.in_force_provision.touched, *other.in_force_provision.touched}
    ):
        dated = []
        for regions in (one, other):
            rule = regions.in_force_provision.rule_under(regions.stance_completing(options))
            assert isinstance(rule, InForce)
            dated.append((rule, regions.policy.circular.signed))
        (mine, signed), (theirs, also) = dated
        box = one.space.with_options(one.space.cases.space.whole_box, options)
        if max(signed, also) > mine.since and signed != also:
            yield DifferingQuestions(box, mine.since)
        reviews = [next(rule.review_dates(), date.max) for rule in (mine, theirs)]
        if reviews[0] != reviews[1] and min(reviews) <= (mine.until or date.max):
            yield DifferingQuestions(box, min(reviews))
