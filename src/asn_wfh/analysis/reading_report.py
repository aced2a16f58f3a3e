"""Each reading of a policy: the cases it touches alone, what it changes, and how many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from asn_wfh.analysis.cases_turned_by_option import (
    DaySpan,
    TurnedCases,
    options_that_let_another_turn,
    turned_cases,
)
from asn_wfh.analysis.clause_regions import clause_regions_of
from asn_wfh.analysis.kinds_of_change_by_option import ReadingEffect, effects_of_option
from asn_wfh.analysis.outcome_regions import box_of_date
from asn_wfh.analysis.witness import witness_json
from asn_wfh.case import Case
from asn_wfh.decision import Outcome
from asn_wfh.engine.checked_case import require_policy
from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.kernel.plain_dates_and_texts import iterator_or_none
from asn_wfh.kernel.what_impossible_boxes_leave_possible import has_possible_point
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.vocabulary import PERSON_FACETS
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, checked_date
from asn_wfh.messages.errors import FactError, Fault, check_language
from asn_wfh.messages.policy_sentence_with_english import in_language
from asn_wfh.messages.sentences import join_all, join_alternatives, long_date, message
from asn_wfh.policy import Policy, Reading
from asn_wfh.rules.group_in_words import format_facet
from asn_wfh.rules.group_of_people import FacetValues

__all__ = ["Impact", "Person", "ReadingReport", "reading_report"]

_OTHER_OUTCOME = {
    Outcome.PERMITTED: Outcome.NOT_PERMITTED,
    Outcome.NOT_PERMITTED: Outcome.PERMITTED,
}
Person = tuple[str, CivilServant]
"""Someone of a staff list: an id, and their facts as far as they are stated."""


@dataclass(frozen=True, slots=True)
class Impact:
    """The cases whose outcome one option alone changes, as groups that do not overlap.

    `clauses` are those of the reading that decide there.  `refused_by_clause` is whether a clause
    takes the permission away where it is refused: False where none gives it, or the circular is
    not in force, and None where some cases are of either kind.  `days` are the first and the last
    date of each span in which the cases lie, None where it is open; empty where the circular is in
    force on just these days under both options.  `only_facts` are the facts of person and day of
    which these cases have fewer values than all that are permitted under the option that permits
    them; empty where no single fact tells them apart.  `people` are the ids of those whom it can
    touch: None without a staff list.
    """

    option: str
    before: Outcome
    after: Outcome
    clauses: tuple[str, ...]
    boxes: tuple[FacetValues, ...]
    witness: Case | None
    refused_by_clause: bool | None = True
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
        refusals = {
            True: "outcome.not_permitted",
            False: "outcome.without_permission",
            None: "reading.refused_either_way",
        }
        if outcome is Outcome.NOT_PERMITTED:
            return message(refusals[self.refused_by_clause], lang)
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
    what it changes on any date, the other readings taken in any way; `changes` the cases whose
    outcome an option changes alone.  On one date, `on`, these are the cases of that date;
    `options_unlike_on_other_days` are the options that change outcomes on other days only.
    `partners` are, per option that changes an outcome only together with other readings, the
    options of them of which one is enough; none where it takes several.
    """

    reading: Reading
    current_option: str
    clauses: tuple[str, ...]
    effects: tuple[tuple[str, tuple[ReadingEffect, ...]], ...]
    changes: tuple[Impact, ...]
    on: date | None = None
    options_unlike_on_other_days: tuple[str, ...] = ()
    partners: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()

    @property
    def options_changing_only_together(self) -> tuple[str, ...]:
        """The options that change an outcome with other readings, and none alone."""
        return tuple(option for option, _ in self.partners)

    def explain(self, lang: str = "id") -> str:
        """The reading for people, in `id` or `en`, on several lines."""
        check_language(lang)
        return "\n".join(self._explanation_lines(lang))

    def _explanation_lines(self, lang: str) -> Iterator[str]:
        names = {"reading": self.reading.name, "option": self.current_option}
        yield message("reading.head", lang, **names, clauses=", ".join(self.clauses))
        yield f"  {in_language(self.reading.asks, lang)}"
        if self.current_option == self.reading.chosen:
            why = in_language(self.reading.because, lang)
            yield "  " + message("reading.why", lang, because=why)
        for option, kinds in self.effects:
            mine = [change for change in self.changes if change.option == option]
            for change in mine:
                yield f"  - {change.sentence(lang)}"
                yield from (f"    {line}" for line in [change.only_facts_in_words(lang)] if line)
            # What is no change of an outcome is told of all dates together.
            over_all = message("reading.over_all_dates", lang) if self.on and kinds else ""
            if option in self.options_changing_only_together:
                partners = self._partners_in_words(option, lang)
                text = message("reading.together", lang, option=option, partners=partners)
                yield f"  - {text}{over_all}"
            elif option in self.options_unlike_on_other_days and not mine:
                assert self.on is not None
                on = long_date(self.on, lang)
                yield "  - " + message("reading.not_on_date", lang, option=option, on=on)
            elif not mine:
                key = f"reading.{kinds[0].value}" if kinds else "reading.nothing"
                yield "  - " + message(key, lang, option=option) + over_all

    def _partners_in_words(self, option: str, lang: str) -> str:
        """The options of other readings with which an option changes an outcome."""
        partners = [f"`{reading}={name}`" for reading, name in dict(self.partners)[option]]
        if not partners:
            return message("reading.several_partners", lang)
        return join_alternatives(partners, lang)

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
            "partners": {option: ["=".join(p) for p in each] for option, each in self.partners},
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
    for option in options:
        for turned in turned_cases(policy, reading.name, option):
            here = turned if on is None else turned.on_date(on, calendar)
            if not here.boxes:
                elsewhere.append(option)
                continue
            change = _impact(reading.name, option, here, on, calendar)
            ids = (
                None
                if staff is None
                else _ids_of_possibly_touched(policy, here.boxes, staff, on, calendar)
            )
            changes.append(replace(change, people=ids))
    effects = tuple(
        (option, effects_of_option(regions, reading, option, current)) for option in options
    )
    alone = {change.option for change in changes} | {*elsewhere}
    return ReadingReport(
        reading,
        current,
        tuple(p.label for p in policy.provisions if reading.name in p.touched),
        effects,
        tuple(changes),
        on,
        tuple(dict.fromkeys(elsewhere)),
        tuple(
            (option, tuple(options_that_let_another_turn(policy, reading.name, option)))
            for option, kinds in effects
            if ReadingEffect.OUTCOME in kinds and option not in alone
        ),
    )


def _impact(
    reading_name: str, option: str, turned: TurnedCases, on: date | None, calendar: WorkCalendar
) -> Impact:
    """A change of outcome with its clauses, its days, and what all its cases have."""
    space, witness = turned.permitting.cases.space, turned.witness(calendar)
    return Impact(
        option=option,
        before=turned.before,
        after=_OTHER_OUTCOME[turned.before],
        clauses=tuple(turned.deciding_clauses(reading_name)),
        boxes=tuple(tuple(space.narrowed_values(box).items()) for box in turned.boxes),
        witness=witness if on is None or witness is None else replace(witness, on=on),
        refused_by_clause=turned.refused_by_clause,
        days=() if on else tuple(turned.spans_of_days_unlike_force()),
        only_facts=tuple(turned.facts_narrower_than_permitted()),
    )


def _days_in_words(span: DaySpan, lang: str) -> str:
    """The days of a span: since, until, or between two dates."""
    since, until = (day and long_date(day, lang) for day in span)
    if since and until:
        return message("force.until", lang, since=since, until=until)
    if until:
        return message("reading.until", lang, until=until)
    return message("force.from", lang, since=since or "")


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
