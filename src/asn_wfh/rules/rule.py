"""What every effect word has in common: its words, the boxes it bites on, its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.space import Box, intersection
from asn_wfh.law.facts import FactSpace, after
from asn_wfh.law.vocabulary import WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, long_date, message
from asn_wfh.rules.fields import EveryDay, IsoDate, IsoDates, Whose
from asn_wfh.rules.group_format import describe_group, group_boxes
from asn_wfh.rules.model import Model

__all__ = ["DateRange", "DatedRule", "Rule"]


class Rule(Model):
    """One effect of one provision: pure values that say on which cases it bites.

    A rule finds; it knows neither the policy that cites it nor the decision it leads to.
    """

    word: ClassVar[str]
    """The effect word in YAML."""
    why: ClassVar[str] = ""
    """The stable code of a reason that this rule gives; empty where it decides nothing."""

    def gives_leave_to(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases to which this rule gives leave to work from home."""
        return []

    def takes_leave_from(self, cases: FactSpace) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases from which this rule takes that leave away."""
        return []

    def starts(self) -> Iterable[date]:
        """The dates on which the words of this rule begin or cease to bite."""
        return ()

    def sentence(self, lang: str) -> str:
        """What the rule does, with its figures, in `id` or `en`."""
        raise NotImplementedError


class DateRange(Model):
    """The words that name days: every weekday, listed dates, from a date until another."""

    every: EveryDay | None = None
    dates: IsoDates | None = None
    since: IsoDate | None = Field(None, alias="from")
    until: IsoDate | None = None

    @model_validator(mode="after")
    def _runs_forward(self) -> DateRange:
        if self.since and self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self

    def starts(self) -> Iterable[date]:
        """The dates on which the window opens or closes."""
        edges = [self.since, self.until and after(self.until)]
        for day in self.dates or ():
            edges += [day, after(day)]
        return [edge for edge in edges if edge]

    def boxes(self, cases: FactSpace) -> list[Box]:
        """The days of the window, as boxes."""
        allowed: dict[str, list[str]] = {"period": cases.periods.within(self.since, self.until)}
        if self.every is not None:
            allowed["weekday"] = list(self.every)
        window = cases.box(allowed)
        if self.dates is None:
            return [window]
        names = cases.periods.names
        listed = [names[cases.periods.index(day)] for day in self.dates]
        return intersection([window], [cases.box({"period": listed})])

    def said(self, lang: str) -> str:
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
        return join(days, dates, since, until)


class DatedRule(DateRange, Rule):
    """A rule that bites on some days, for some people: each of its words gives a box."""

    whose: Whose = None

    def applies_to(
        self, cases: FactSpace, allowed: Mapping[str, Iterable[str]] | None = None
    ) -> list[Box]:
        """The intersection of what the words say with further allowed values."""
        boxes = self.boxes(cases)
        if self.whose is not None:
            boxes = intersection(boxes, group_boxes(self.whose.boxes, cases))
        if allowed:
            boxes = intersection(boxes, [cases.space.box(allowed)])
        return boxes

    def said(self, lang: str) -> str:
        """The days and the people, in words."""
        people = self.said_people(lang)
        return join(super().said(lang), message("people", lang, group=people) if people else "")

    def said_people(self, lang: str) -> str:
        """The people alone, in words; empty where the rule is for everyone."""
        return describe_group(self.whose.boxes, lang) if self.whose is not None else ""

    def said_days(self, lang: str) -> str:
        """The days alone, in words; empty where the rule holds on every day."""
        return super().said(lang)
