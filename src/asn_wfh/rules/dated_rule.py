"""The effect words that name days and people: each of their words gives a box."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.law.facts import FactSpace, day_after
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join_nonempty, long_date, message
from asn_wfh.rules.fields import EveryDay, Group, IsoDate, IsoDates, Whose
from asn_wfh.rules.group_format import describe_group, group_boxes
from asn_wfh.rules.pydantic_model import Model
from asn_wfh.rules.rule import FigureScope, Rule
from asn_wfh.rules.rule_content import RuleContent

__all__ = ["WINDOW", "DateRange", "DatedRule"]

WINDOW = ("every", "dates", "from", "until")
"""The words in YAML that name days."""


class DateRange(Model):
    """The words that name days: every weekday, listed dates, from a date until another."""

    every: EveryDay | None = None
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
        window = cases.box(allowed)
        if self.dates is None:
            return [window]
        names = cases.periods.names
        listed = [names[cases.periods.index_of(day)] for day in self.dates]
        return intersection([window], [cases.box({"period": listed})])

    def day_figures(self) -> set[tuple[str, str]]:
        """The weekdays and dates that are named; every weekday together names none."""
        weekdays = self.every if self.every and len(self.every) < len(WEEKDAYS) else ()
        dates = [*(self.dates or ()), self.since, self.until]
        return {("weekday", day) for day in weekdays} | {
            ("date", day.isoformat()) for day in dates if day
        }

    def describe(self, lang: str) -> str:
        """The days, in words."""
        days = dates = ""
        if self.every is not None:
            named = [WEEKDAYS[day].label(lang) for day in WEEKDAYS if day in self.every]
            days = message("days.every", lang, days=message("and", lang).join(named))
            if len(named) == len(WEEKDAYS):
                days = message("days.working", lang)
        if self.dates is not None:
            listed = message("and", lang).join(long_date(day, lang) for day in self.dates)
            dates = message("days.dates", lang, days=listed)
        since = message("days.since", lang, day=long_date(self.since, lang)) if self.since else ""
        until = message("days.until", lang, day=long_date(self.until, lang)) if self.until else ""
        return join_nonempty(days, dates, since, until)


class DatedRule(DateRange, Rule):
    """A rule that bites on some days, for some people: each of its words gives a box."""

    private_words: ClassVar[frozenset[str]] = frozenset(
        ("every", "dates", "since", "until", "whose")
    )
    figure_scope: ClassVar[FigureScope] = "workable"

    whose: Whose = None

    def scope_boxes(
        self, cases: FactSpace, allowed: Mapping[str, Iterable[str]] | None = None
    ) -> list[Box]:
        """The intersection of what the words say with further allowed values."""
        boxes = self.date_boxes(cases)
        if self.whose is not None:
            boxes = intersection(boxes, group_boxes(self.whose.boxes, cases))
        if allowed:
            boxes = intersection(boxes, [cases.space.box(allowed)])
        return boxes

    def describe(self, lang: str) -> str:
        """The days and the people, in words."""
        people = self.describe_people(lang)
        return join_nonempty(
            super().describe(lang), message("people", lang, group=people) if people else ""
        )

    def describe_people(self, lang: str) -> str:
        """The people alone, in words; empty where the rule is for everyone."""
        return describe_group(self.whose.boxes, lang) if self.whose is not None else ""

    def content(self) -> RuleContent:
        """The people and the days; every weekday together is no figure."""
        return RuleContent(figures=self.day_figures(), group=self.whose or Group(()))

    def figure_boxes(self, cases: FactSpace) -> list[Box]:
        """The people and days of the rule."""
        return self.scope_boxes(cases)

    @classmethod
    def may_add_group(cls, words: Mapping[str, Any]) -> bool:  # noqa: ARG003  # always
        """A rule for everyone may be one for fewer people."""
        return True

    def describe_days(self, lang: str) -> str:
        """The days alone, in words; empty where the rule holds on every day."""
        return super().describe(lang)
