"""Each reading of a policy: the cases it touches alone, what it changes, and how many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import or_
from typing import Any, TypeAlias

from asn_wfh.analysis.case_and_stance_space import boxes_of_existing_days
from asn_wfh.analysis.clause_regions import clause_regions_of
from asn_wfh.analysis.kinds_of_change_by_option import ReadingEffect, effects_of_option
from asn_wfh.analysis.outcome_regions import box_of_date, outcome_regions_of
from asn_wfh.analysis.witness import witness_in, witness_json
from asn_wfh.case import Case
from asn_wfh.decision import Outcome
from asn_wfh.engine.checked_case import require_policy
from asn_wfh.kernel.boxes import Box, difference, intersection, join_disjoint_boxes_into_fewer
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, checked_date
from asn_wfh.messages.errors import FactError, Fault, check_language
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.messages.sentences import join_all, long_date, message
from asn_wfh.policy import Policy, Reading
from asn_wfh.policy.provision_boxes import provision_boxes
from asn_wfh.rules.group_in_words import format_facet
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["Impact", "Person", "ReadingReport", "reading_report"]

DaySpan: TypeAlias = tuple[date | None, date | None]
"""The first and the last date of a span of days, both included; None is open."""
Person = tuple[str, CivilServant]
"""Someone of a staff list: an id, and their facts as far as they are stated."""


@dataclass(frozen=True, slots=True)
class Impact:
    """The cases whose outcome one option alone changes, as groups that do not overlap.

    `clauses` are those of the reading that decide there.  `refused_by_clause` is whether a clause
    takes the permission away where it is refused; otherwise none gives it, or the circular is not
    in force.  `days` are the first and the last date of each span in which the cases lie, None
    where it is open; empty where they lie on any day in force.  `only_facts` are the facts of
    person and day in which these cases are narrower than all that are permitted where they are.
    `people` are the ids of those whom it can touch: None without a staff list.
    """

    option: str
    before: Outcome
    after: Outcome
    clauses: tuple[str, ...]
    boxes: tuple[FacetValues, ...]
    witness: Case | None
    refused_by_clause: bool = True
    days: tuple[DaySpan, ...] = ()
    only_facts: FacetValues = ()
    people: tuple[str, ...] | None = None

    def sentence(self, lang: str) -> str:
        """The option, the outcomes, the clauses and the people, in `id` or `en`."""
        check_language(lang)
        text = message(
            "reading.change",
            lang,
            option=self.option,
            before=self._outcome_in_words(self.before, lang),
            after=self._outcome_in_words(self.after, lang),
            clauses=", ".join(self.clauses),
        )
        if self.days:
            days = join_all([_days_in_words(span, lang) for span in self.days], lang)
            text += message("reading.days", lang, days=days)
        if self.people is not None:
            text += message("reading.people", lang, count=len(self.people))
        return text

    def only_facts_in_words(self, lang: str) -> str:
        """The facts that each of these cases has, in `id` or `en`; empty where they are any."""
        check_language(lang)
        if not self.only_facts:
            return ""
        facts = [format_facet(fact, values, lang) for fact, values in self.only_facts]
        return message("reading.only", lang, facts="; ".join(facts))

    def _outcome_in_words(self, outcome: Outcome, lang: str) -> str:
        if outcome is Outcome.NOT_PERMITTED and not self.refused_by_clause:
            return message("outcome.without_permission", lang)
        return message(f"outcome.{outcome.value}", lang)

    def as_dict(self) -> dict[str, Any]:
        """The change as plain JSON values."""
        return {
            "option": self.option,
            "before": self.before.value,
            "after": self.after.value,
            "clauses": list(self.clauses),
            "refused_by_clause": self.refused_by_clause,
            "days": [[day and day.isoformat() for day in span] for span in self.days],
            "only_facts": {fact: list(values) for fact, values in self.only_facts},
            "boxes": [{fact: list(values) for fact, values in box} for box in self.boxes],
            "witness": witness_json(self.witness) if self.witness else None,
            "people": None if self.people is None else list(self.people),
        }


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """One reading: the clauses that it touches, and what each of its options changes.

    `current_option` is in use, and the others are compared with it.  `effects` says per option
    what it changes, the other readings taken in any way; `changes` the cases whose outcome an
    option changes alone.  On one date, `on`, there are no changes that lie on other days only:
    `options_unlike_on_other_days` are their options.
    """

    reading: Reading
    current_option: str
    clauses: tuple[str, ...]
    effects: tuple[tuple[str, tuple[ReadingEffect, ...]], ...]
    changes: tuple[Impact, ...]
    on: date | None = None
    options_unlike_on_other_days: tuple[str, ...] = ()

    @property
    def options_changing_only_together(self) -> tuple[str, ...]:
        """The options that change an outcome with other readings, and none alone."""
        alone = {change.option for change in self.changes} | {*self.options_unlike_on_other_days}
        turning = (option for option, effects in self.effects if ReadingEffect.OUTCOME in effects)
        return tuple(option for option in turning if option not in alone)

    def explain(self, lang: str = "id") -> str:
        """The reading for people, in `id` or `en`, on several lines."""
        check_language(lang)
        return "\n".join(self._explanation_lines(lang))

    def _explanation_lines(self, lang: str) -> Iterator[str]:
        names = {"reading": self.reading.name, "option": self.current_option}
        yield message("reading.head", lang, **names, clauses=", ".join(self.clauses))
        yield f"  {in_language(self.reading.asks, lang)}"
        for option, kinds in self.effects:
            mine = [change for change in self.changes if change.option == option]
            for change in mine:
                yield f"  - {change.sentence(lang)}"
                yield from (f"    {line}" for line in [change.only_facts_in_words(lang)] if line)
            if option in self.options_changing_only_together:
                yield "  - " + message("reading.together", lang, option=option)
            elif option in self.options_unlike_on_other_days and not mine:
                assert self.on is not None
                on = long_date(self.on, lang)
                yield "  - " + message("reading.not_on_date", lang, option=option, on=on)
            elif not mine:
                key = f"reading.{kinds[0].value}" if kinds else "reading.nothing"
                yield "  - " + message(key, lang, option=option)

    def as_dict(self) -> dict[str, Any]:
        """The reading as plain JSON values."""
        return {
            "reading": self.reading.name,
            "asks": self.reading.asks,
            "chosen": self.reading.chosen,
            "current_option": self.current_option,
            "literal": self.reading.literal or self.reading.chosen,
            "clauses": list(self.clauses),
            "effects": {option: [e.value for e in kinds] for option, kinds in self.effects},
            "only_together": list(self.options_changing_only_together),
            "on_other_days": list(self.options_unlike_on_other_days),
            "changes": [change.as_dict() for change in self.changes],
        }


def reading_report(
    policy: Policy,
    staff: Iterable[Person] | None = None,
    on: date | None = None,
    calendar: WorkCalendar | None = None,
) -> tuple[ReadingReport, ...]:
    """What each reading of a policy changes, and for whom.

    An option is compared with the policy as its stance reads it: on the date `on`, or without one
    on any day.  With `staff` each change has the ids of those whom it can touch, as far as their
    facts are known: on that date, or on some ordinary working day.  FactError for what is none of
    these.
    """
    policy = require_policy(policy)
    people = None if staff is None else list(_checked_staff(staff))
    days, on = calendar_or_default(calendar), None if on is None else checked_date(on)
    return tuple(
        _report_on_reading(policy, reading, people, on, days) for reading in policy.readings
    )


def _checked_staff(staff: object) -> Iterator[Person]:
    """The people of a list, each with an id; FactError for what is no such list."""
    for entry in iterator_or_none(staff) or [staff]:
        pair = entry if isinstance(entry, tuple) and len(entry) == 2 else (None, None)
        number, who = pair
        if not isinstance(number, str) or not isinstance(who, CivilServant):
            raise FactError([Fault.of("not_a_staff", value=type(entry).__name__).at(key="staff")])
        yield number, who


def _report_on_reading(
    policy: Policy,
    reading: Reading,
    staff: Sequence[Person] | None,
    on: date | None,
    calendar: WorkCalendar,
) -> ReadingReport:
    current = dict(policy.stance)[reading.name]
    options = [option for option in reading.option_names if option != current]
    regions, changes, elsewhere = clause_regions_of(policy), [], []
    date_boxes = [policy.cases.space.whole_box if on is None else box_of_date(policy, on, calendar)]
    for option in options:
        for change, boxes in _impacts_with_boxes(policy, reading.name, option, calendar):
            if not _some_are_possible(policy, intersection(boxes, date_boxes)):
                elsewhere.append(option)
                continue
            ids = (
                None
                if staff is None
                else _ids_of_possibly_touched(policy, boxes, staff, on, calendar)
            )
            changes.append(replace(change, people=ids))
    return ReadingReport(
        reading,
        current,
        tuple(p.label for p in policy.provisions if reading.name in p.touched),
        tuple((option, effects_of_option(regions, reading, option, current)) for option in options),
        tuple(changes),
        on,
        tuple(dict.fromkeys(elsewhere)),
    )


def _some_are_possible(policy: Policy, boxes: Iterable[Box]) -> bool:
    """Whether some case of some boxes is possible."""
    return any(has_possible_point(box, policy.cases.space.impossible) for box in boxes)


def _impacts_with_boxes(
    policy: Policy, reading_name: str, option: str, calendar: WorkCalendar
) -> Iterator[tuple[Impact, list[Box]]]:
    """What one option alone turns from permitted to not, and the other way round."""
    other = policy.under({reading_name: option})
    outcomes = (Outcome.PERMITTED, Outcome.NOT_PERMITTED)
    days = boxes_of_existing_days(policy.cases)
    for yes, no, (before, after) in (
        (policy, other, outcomes),
        (other, policy, outcomes[::-1]),
    ):
        given = intersection(outcome_regions_of(yes).permitted_boxes, days)
        boxes = join_disjoint_boxes_into_fewer(
            difference(given, outcome_regions_of(no).permitted_boxes)
        )
        boxes = [box for box in boxes if has_possible_point(box, policy.cases.space.impossible)]
        if boxes:
            spelled = tuple(tuple(policy.cases.space.narrowed_values(box).items()) for box in boxes)
            clauses = tuple(_deciding_clauses(reading_name, yes, no, boxes))
            witnesses = (witness_in(policy, box, calendar) for box in boxes)
            witness = next(filter(None, witnesses), None)
            denied = [box for made in provision_boxes(no) for box in made.denial_boxes]
            by_clause = _some_are_possible(policy, intersection(boxes, denied))
            change = Impact(
                option,
                before,
                after,
                clauses,
                spelled,
                witness,
                by_clause,
                tuple(_spans_of_days_unlike_force(yes, boxes)),
                tuple(_facts_narrower_than_permitted(yes, boxes, given)),
            )
            yield change, boxes


def _spans_of_days_unlike_force(permitting: Policy, boxes: Iterable[Box]) -> Iterator[DaySpan]:
    """The spans of days on which boxes lie; none where those are all the days in force."""
    space, periods = permitting.cases.space, permitting.cases.periods
    names = {name for box in boxes for name in space.narrowed_values(box).get("period", ())}
    spans: list[DaySpan] = []
    for place, name in enumerate(periods.names):
        if names and name not in names:
            continue
        first, last = periods.bounds(place)
        since, until = None if first == date.min else first, None if last == date.max else last
        if spans and spans[-1][1] is not None and day_after(spans[-1][1]) == since:
            spans[-1] = (spans[-1][0], until)
        else:
            spans.append((since, until))
    if spans != [(permitting.force.since, permitting.force.until)]:
        yield from spans


def _facts_narrower_than_permitted(
    permitting: Policy, boxes: Iterable[Box], permitted: Iterable[Box]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The facts, but for the date, of which some boxes have fewer values than all permitted."""
    space = permitting.cases.space
    ours, all_permitted = _union_of_sides(boxes), _union_of_sides(permitted)
    for facet, mine, other in zip(space.facets, ours, all_permitted, strict=True):
        if mine != other and facet.name not in permitting.cases.date_facets:
            yield facet.name, facet.values_in(mine)


def _union_of_sides(boxes: Iterable[Box]) -> tuple[int, ...]:
    """The values that each facet has in some of the boxes, as masks."""
    return tuple(reduce(or_, sides) for sides in zip(*(box.sides for box in boxes), strict=True))


def _days_in_words(span: DaySpan, lang: str) -> str:
    """The days of a span: since, until, or between two dates."""
    since, until = (day and long_date(day, lang) for day in span)
    if since and until:
        return message("force.until", lang, since=since, until=until)
    if until:
        return message("reading.until", lang, until=until)
    return message("force.from", lang, since=since or "")


def _deciding_clauses(
    reading_name: str, permitting: Policy, not_permitting: Policy, boxes: Sequence[Box]
) -> Iterator[str]:
    """The clauses of a reading that give leave on boxes in one policy, or refuse in the other."""
    impossible = permitting.cases.space.impossible
    for one, other in zip(
        provision_boxes(permitting), provision_boxes(not_permitting, permitting.cases), strict=True
    ):
        if reading_name in one.stance:
            applies = [*one.permit_boxes, *other.denial_boxes, *other.circular_not_in_force_boxes]
            if any(has_possible_point(box, impossible) for box in intersection(boxes, applies)):
                yield one.provision.label


def _ids_of_possibly_touched(
    policy: Policy,
    boxes: Sequence[Box],
    staff: Sequence[Person],
    on: date | None,
    calendar: WorkCalendar,
) -> tuple[str, ...]:
    """The ids of those who may lie in the boxes on the day: some completion of their facts does."""
    cases = policy.cases
    day = cases.box({"libur": ["tidak"], "cuti_bersama": ["tidak"]})
    if on is not None:
        day = box_of_date(policy, on, calendar)
    here = intersection(boxes, intersection([day], [cases.box({"absent": ["hadir"]})]))
    touched: dict[tuple[str | None, ...], bool] = {}
    for _, who in staff:
        if who.key not in touched:
            near = intersection(here, [_person_box(cases, who)])
            touched[who.key] = any(has_possible_point(box, cases.space.impossible) for box in near)
    return tuple(number for number, who in staff if touched[who.key])


def _person_box(fact_space: FactSpace, who: CivilServant) -> Box:
    """The completions of a person's facts, on any day."""
    facts = {
        name: fact_space.person_fact_value_relative_to_region(name, getattr(who, name))
        for name in PERSON_FACETS
    }
    return fact_space.box({name: [value] for name, value in facts.items() if value is not None})
