"""The effect words that name days and people: each of their words gives a box."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.law.fact_space import FactSpace
from asn_wfh.law.own_fact_value_labels import code_as_words
from asn_wfh.law.own_facts import ACT_GIVEN
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import day_after
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_all, join_nonempty, long_date, message
from asn_wfh.rules.base_rule import FigureScope, Rule
from asn_wfh.rules.content_for_audit import ContentForAudit
from asn_wfh.rules.field_readers import Acts, EveryDay, IsoDate, IsoDates, Labels, Weeks
from asn_wfh.rules.group_in_words import describe_group
from asn_wfh.rules.group_of_people import Group, group_boxes
from asn_wfh.rules.pydantic_model import Model
from asn_wfh.rules.read_group import Whose

__all__ = ["WINDOW", "DateRange", "DatedRule"]

WINDOW = ("every", "weeks", "dates", "from", "until")
"""The words in YAML that name days."""
SCOPE = (*WINDOW, "once", "instead_of")
"""The words in YAML that say when a rule holds, beside whom it is about."""


class DateRange(Model):
    """The words that name days: every weekday, listed dates, from a date until another."""

    every: EveryDay | None = None
    weeks: Weeks | None = None
    dates: IsoDates | None = None
    since: IsoDate | None = Field(None, alias="from")
    until: IsoDate | None = None

    @model_validator(mode="after")
    def _check_dates_in_order(self) -> DateRange:
        if self.since and self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self

    def change_dates(self) -> Iterable[date]:
        """The dates on which the window opens or closes."""
        edges = [self.since, self.until and day_after(self.until)]
        for day in self.dates or ():
            edges += [day, day_after(day)]
        return [edge for edge in edges if edge]

    def date_boxes(self, cases: FactSpace) -> list[Box]:
        """The days of the window, as boxes."""
        allowed: dict[str, list[str]] = {
            "period": cases.periods.names_between(self.since, self.until)
        }
        if self.every is not None:
            allowed["weekday"] = list(self.every)
        window = [cases.box(allowed)]
        if self.weeks is not None:
            numbers = [week for week in self.weeks if week != "akhir"]
            of_month = [cases.box({"nth": numbers})] if numbers else []
            of_month += [cases.box({"last": ["ya"]})] if "akhir" in self.weeks else []
            window = intersection(window, of_month)
        if self.dates is None:
            return window
        names = cases.periods.names
        listed = [names[cases.periods.index_of(day)] for day in self.dates]
        return intersection(window, [cases.box({"period": listed})])

    @property
    def depends_on_week_of_month(self) -> bool:
        """Whether only some of the weekdays of a month are named."""
        return self.weeks is not None

    def named_days_as_figures(self) -> set[tuple[str, str]]:
        """The weekdays, weeks and dates that are named; every weekday together names none."""
        weekdays = self.every if self.every and len(self.every) < len(WEEKDAYS) else ()
        dates = [*(self.dates or ()), self.since, self.until]
        return {
            *(("weekday", day) for day in weekdays),
            *(("week", week) for week in self.weeks or ()),
            *(("date", day.isoformat()) for day in dates if day),
        }

    def add_days(self, content: ContentForAudit) -> None:
        """Add the days that are named, and what the paper may say of them besides.

        `2 (dua) kali sebulan` counts two weeks of a month, `selama 4 (empat) hari` four dates.
        """
        content.figures |= self.named_days_as_figures()
        first, last = (day.isoformat() if day else "" for day in (self.since, self.until))
        if first or last:
            content.windows.add((first, last))
        if self.since and self.until and _is_whole_month(self.since, self.until):
            content.counts.add(("month", f"{self.since.month:02}"))
        if self.dates:
            content.listed_days |= {day.isoformat() for day in self.dates}
            content.counts.add(("hari", str(len(self.dates))))
        if self.weeks and self.every and len(self.every) < len(WEEKDAYS):
            times = len(self.weeks) * len(self.every)
            content.counts |= {("kali", str(times)), ("hari", str(times)), ("bulan", "1")}

    def describe_scope(self, lang: str) -> str:
        """The days, in words."""
        days = dates = ""
        if self.every is not None:
            named = [WEEKDAYS[day].label(lang) for day in WEEKDAYS if day in self.every]
            days = message("days.every", lang, days=join_all(named, lang))
            if len(named) == len(WEEKDAYS):
                days = message("days.working", lang)
        if self.dates is not None:
            listed = join_all([long_date(day, lang) for day in self.dates], lang)
            dates = message("days.dates", lang, days=listed)
        weeks = ""
        if self.weeks is not None:
            of_month = join_all([message(f"week.{w}", lang) for w in self.weeks], lang)
            weeks = message("days.weeks", lang, weeks=of_month)
        since = message("days.since", lang, day=long_date(self.since, lang)) if self.since else ""
        until = message("days.until", lang, day=long_date(self.until, lang)) if self.until else ""
        return join_nonempty(join_nonempty(days, weeks), dates, since, until)


class DatedRule(DateRange, Rule):
    """A rule that bites on some days, for some people: each of its words gives a box."""

    private_words: ClassVar[frozenset[str]] = frozenset(
        ("every", "weeks", "dates", "since", "until", "whose", "once", "instead_of")
    )
    figure_scope: ClassVar[FigureScope] = "workable"

    whose: Whose = None
    once: Acts | None = None
    instead_of: Labels | None = None

    def scope_boxes(
        self, cases: FactSpace, allowed: Mapping[str, Iterable[str]] | None = None
    ) -> list[Box]:
        """The intersection of what the words say with further allowed values."""
        boxes = self.date_boxes(cases)
        if self.whose is not None:
            boxes = intersection(boxes, group_boxes(self.whose.boxes, cases))
        if self.once:
            boxes = intersection(boxes, [cases.box(dict.fromkeys(self.once, (ACT_GIVEN,)))])
        if allowed:
            boxes = intersection(boxes, [cases.space.box(allowed)])
        return boxes

    @property
    def scope_values(self) -> tuple[object, ...]:
        """The values of the words that name days, people, acts and other clauses."""
        return tuple(getattr(self, word) for word in sorted(DatedRule.private_words))

    @property
    def acts_needed_before_rule_applies(self) -> tuple[str, ...]:
        """The acts that must be given before the rule holds."""
        return self.once or ()

    @property
    def silenced_labels(self) -> tuple[str, ...]:
        """The clauses in whose place this one stands."""
        return self.instead_of or ()

    def silencing_boxes(self, cases: FactSpace) -> Iterable[tuple[tuple[str, ...], list[Box]]]:
        """The clauses in whose place this one stands, in all of its scope."""
        if self.instead_of:
            yield self.instead_of, self.scope_boxes(cases)

    def describe_scope(self, lang: str) -> str:
        """The days and the people, in words."""
        people = self.describe_people(lang)
        return join_nonempty(
            super().describe_scope(lang),
            message("people", lang, group=people) if people else "",
            self._describe_acts_and_replaced_clauses(lang),
        )

    def _describe_acts_and_replaced_clauses(self, lang: str) -> str:
        """The acts that must come first, and the clauses in whose place the rule stands."""
        labels = ", ".join(self.instead_of or ())
        return join_nonempty(
            self.describe_acts(lang),
            message("instead_of", lang, clauses=labels) if labels else "",
        )

    def describe_acts(self, lang: str) -> str:
        """The acts that must come first, in words; empty where there are none."""
        acts = join_all([code_as_words(act) for act in self.once or ()], lang)
        return message("once", lang, acts=acts) if acts else ""

    def describe_people(self, lang: str) -> str:
        """The people alone, in words; empty where the rule is for everyone."""
        return describe_group(self.whose.boxes, lang) if self.whose is not None else ""

    def content(self) -> ContentForAudit:
        """The people and the days; every weekday together is no figure."""
        content = ContentForAudit(
            group=self.whose or Group(()),
            in_place_of={label.partition("/")[0] for label in self.silenced_labels},
        )
        self.add_days(content)
        return content

    def boxes_of_people_and_days_spoken_of(self, cases: FactSpace) -> list[Box]:
        """The people and days of the rule."""
        return self.scope_boxes(cases)

    @classmethod
    def can_be_narrowed_to_group_by_mutant(cls, words: Mapping[str, Any]) -> bool:  # noqa: ARG003  # always
        """A rule for everyone may be one for fewer people."""
        return True

    def describe_days_acts_and_replaced_clauses(self, lang: str) -> str:
        """The days alone, in words; empty where the rule holds on every day."""
        return join_nonempty(
            super().describe_scope(lang), self._describe_acts_and_replaced_clauses(lang)
        )


def _is_whole_month(first: date, last: date) -> bool:
    """Whether a period is one month from its first day to its last."""
    days = monthrange(first.year, first.month)[1]
    return first.day == 1 and last == first.replace(day=days)
