"""What every effect word has in common: its words, the boxes it bites on, its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from asn_wfh.kernel.space import Box, intersection
from asn_wfh.law.facts import Cases, after
from asn_wfh.law.vocabulary import PERSON_FACETS, WEEKDAYS
from asn_wfh.messages.errors import Fault, Faults
from asn_wfh.messages.sentences import join, long_date, say
from asn_wfh.rules.fields import EveryDay, IsoDate, IsoDates, Sides, Whose
from asn_wfh.rules.model import Shape

__all__ = ["Dated", "Rule", "Window"]

_ASN = tuple(word for word in PERSON_FACETS["employment"].words if word != "non_asn")
"""Every employment of a civil servant (UU 20/2023)."""


class Rule(Shape):
    """One effect of one provision: pure values that say on which cases it bites.

    A rule finds; it knows neither the policy that cites it nor the decision it leads to.
    """

    word: ClassVar[str]
    """The effect word in YAML."""
    why: ClassVar[str] = ""
    """The stable code of a reason that this rule gives; empty where it decides nothing."""

    def gives_leave_to(self, cases: Cases) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases to which this rule gives leave to work from home."""
        return []

    def takes_leave_from(self, cases: Cases) -> list[Box]:  # noqa: ARG002  # for rules that do
        """The cases from which this rule takes that leave away."""
        return []

    def starts(self) -> Iterable[date]:
        """The dates on which the words of this rule begin or cease to bite."""
        return ()

    def sentence(self, lang: str) -> str:
        """What the rule does, with its figures, in `id` or `en`."""
        raise NotImplementedError


class Window(Shape):
    """The words that name days: every weekday, listed dates, from a date until another."""

    every: EveryDay | None = None
    dates: IsoDates | None = None
    since: IsoDate | None = Field(None, alias="from")
    until: IsoDate | None = None

    @model_validator(mode="after")
    def _runs_forward(self) -> Window:
        if self.since and self.until and self.until < self.since:
            raise Faults(Fault.of("not_sorted", first=self.since, second=self.until))
        return self

    def starts(self) -> Iterable[date]:
        """The dates on which the window opens or closes."""
        edges = [self.since, self.until and after(self.until)]
        for day in self.dates or ():
            edges += [day, after(day)]
        return [edge for edge in edges if edge]

    def boxes(self, cases: Cases) -> list[Box]:
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
            days = say("days.every", lang, days=say("and", lang).join(named))
            if len(named) == len(WEEKDAYS):
                days = say("days.working", lang)
        if self.dates is not None:
            listed = say("and", lang).join(long_date(day, lang) for day in self.dates)
            dates = say("days.dates", lang, days=listed)
        since = say("days.since", lang, day=long_date(self.since, lang)) if self.since else ""
        until = say("days.until", lang, day=long_date(self.until, lang)) if self.until else ""
        return join(days, dates, since, until)


class Dated(Window, Rule):
    """A rule that bites on some days, for some people: each of its words gives a box."""

    whose: Whose = None

    def bites(self, cases: Cases, allowed: Mapping[str, Iterable[str]] | None = None) -> list[Box]:
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
        return join(super().said(lang), say("people", lang, group=people) if people else "")

    def said_people(self, lang: str) -> str:
        """The people alone, in words; empty where the rule is for everyone."""
        return said_group(self.whose.boxes, lang) if self.whose is not None else ""

    def said_days(self, lang: str) -> str:
        """The days alone, in words; empty where the rule holds on every day."""
        return super().said(lang)


def group_boxes(sides: Iterable[Sides], cases: Cases) -> list[Box]:
    """The boxes of a group of people."""
    return [cases.box(dict(box)) for box in sides]


def said_group(group: Iterable[Sides], lang: str) -> str:
    """A group of people, its boxes one after the other; `everyone` where a box narrows nothing."""
    boxes = list(group)
    if not all(boxes):
        return say("group.everyone", lang)
    return say("or_else", lang).join(said_sides(sides, lang) for sides in boxes)


def spelled_group(sides: Iterable[Sides]) -> str:
    """A group as one text: `employment=pns|pppk`, `&` between sides, `;` between boxes."""
    return ";".join("&".join(f"{f}={'|'.join(values)}" for f, values in box) for box in sides)


def said_covered(spelled: str, lang: str) -> str:
    """A group that was spelled as one text, in words; all civil servants by their name."""
    boxes = []
    for box in spelled.split(";"):
        pairs = (side.partition("=") for side in box.split("&") if side)
        boxes.append([(facet, tuple(values.split("|"))) for facet, _, values in pairs])
    if boxes in ([[]], [[("employment", _ASN)]]):
        return say("covers.asn", lang)
    words = PERSON_FACETS["employment"].words
    return say("or_else", lang).join(
        say("and", lang).join(words[word].label(lang) for word in box[0][1])
        if [facet for facet, _ in box] == ["employment"]
        else said_sides(tuple(box), lang)
        for box in boxes
    )


def said_sides(sides: Sides, lang: str) -> str:
    """One box of people, in words: each facet with the values it allows."""
    return say("and_too", lang).join(said_values(facet, values, lang) for facet, values in sides)


def said_values(facet: str, values: Iterable[str], lang: str) -> str:
    """The allowed values of one facet, in words; the ones left out where they are fewer."""
    words = PERSON_FACETS.get(facet)
    held = list(values)
    if words is None:
        return f"{facet}: {say('or', lang).join(held)}"
    spared = [word for word in words.words if word not in held]
    shown = spared if len(held) > 4 and len(spared) < len(held) else held
    text = say("or", lang).join(words.words[word].label(lang) for word in shown)
    if shown is spared:
        text = say("except", lang, values=text)
    return f"{words.label.label(lang)}: {text}"
