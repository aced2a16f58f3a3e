"""One office on the page of a roster: its grid, its plot, who is furthest off, who has no place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_wfh.messages.sentences import long_date, message
from asn_wfh.report.roster.day_share_figures import day_share_column_or_none_if_no_work
from asn_wfh.report.roster.fairness_plot import FairnessPlot, fairness_plot
from asn_wfh.report.roster.holidays_on_wfh_weekdays import WfhHoliday
from asn_wfh.report.roster.page_office_grid import GridBlock, PersonId, person_ids, roster_grid
from asn_wfh.roster import OfficeCertificate, OfficeDay, PersonTurns
from asn_wfh.rules.group_in_words import format_fact_name

__all__ = ["OfficeSection", "PersonDeviation", "UnplacedPerson", "format_turns", "office_section"]

_MOST_DEVIATIONS = 5
"""So many of the greatest deviations of an office are listed."""


@dataclass(frozen=True, slots=True)
class PersonDeviation:
    """What one person had and earned, in print; the deviation with its sign."""

    person: PersonId
    days: int
    turns: int
    entitlement: str
    deviation: str


@dataclass(frozen=True, slots=True)
class UnplacedPerson:
    """One person without a place, from when until when, with the missing facts and clauses."""

    person: PersonId
    first: str
    last: str
    days: int
    missing: str
    clauses: str


@dataclass(frozen=True, slots=True)
class OfficeSection:
    """All that the page shows of an office.

    `days_within` of `days` have the share of every clause.  `divided_people` stand in `plot`,
    which is None where no share divides anybody.  `must_be_within_one_turn` where the staff did
    not change.
    """

    number: int
    name: str
    people: int
    days: int
    days_within: int
    blocks: tuple[GridBlock, ...]
    divided_people: int
    plot: FairnessPlot | None
    must_be_within_one_turn: bool
    is_within_one_turn: bool
    deviations: tuple[PersonDeviation, ...]
    spread: int | None
    unplaced: tuple[UnplacedPerson, ...]
    unplaced_people: int

    def shows(self, place: str) -> bool:
        """Whether somebody is at a place on some day; `none` needs no sign."""
        return place != "none" and any(
            place in row.places for block in self.blocks for row in block.rows
        )


@dataclass(frozen=True, slots=True)
class OfficeRoster:
    """The days of one office, its part of the certificate, and whether one turn bounds it."""

    name: str
    days: tuple[OfficeDay, ...]
    certificate: OfficeCertificate | None
    must_be_within_one_turn: bool


def office_section(
    office: OfficeRoster,
    number: int,
    holidays: Sequence[WfhHoliday],
    lang: str,
    show_ids: bool,
) -> OfficeSection:
    """The section of an office, numbered among those of the page."""
    people = person_ids(office.days, show_ids)
    columns = [
        column for each in office.days if (column := day_share_column_or_none_if_no_work(each))
    ]
    turns = office.certificate.people if office.certificate else ()
    unplaced = tuple(_unplaced_people(office.days, people, lang))
    return OfficeSection(
        number,
        office.name or message("page.offices.no_office", lang),
        len(people),
        len(columns),
        sum(column.is_within_bounds for column in columns),
        tuple(roster_grid(office.days, people, holidays, lang)),
        len(turns),
        fairness_plot(turns, has_band=office.must_be_within_one_turn) if turns else None,
        office.must_be_within_one_turn,
        all(abs(each.deviation) < 1 for each in turns),
        tuple(_greatest_deviations(turns, people, lang)),
        office.certificate.spread if office.certificate else None,
        unplaced,
        len({each.person.number for each in unplaced}),
    )


def format_turns(turns: float, lang: str, *, signed: bool = False) -> str:
    """A number of turns in print, with two decimals: `17,50`, signed `+0,50`."""
    text = f"{turns:+.2f}" if signed else f"{turns:.2f}"
    # A hyphen is no minus, and is broken at the end of a line.
    text = text.replace("-", "\u2212")
    return text.replace(".", ",") if lang == "id" else text


def _greatest_deviations(
    turns: Sequence[PersonTurns], people: Mapping[str, PersonId], lang: str
) -> Iterator[PersonDeviation]:
    order = sorted(turns, key=lambda each: (-abs(each.deviation), people[each.id].number))
    for each in order[:_MOST_DEVIATIONS]:
        yield PersonDeviation(
            people[each.id],
            each.days,
            each.turns,
            format_turns(float(each.entitlement), lang),
            format_turns(float(each.deviation), lang, signed=True),
        )


def _unplaced_people(
    office_days: Sequence[OfficeDay], people: Mapping[str, PersonId], lang: str
) -> Iterator[UnplacedPerson]:
    """Whoever is not placed, once for each of the reasons that they have on some days."""
    days: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[date]] = {}
    for office_day in office_days:
        for each in office_day.unplaced:
            days.setdefault((each.id, each.missing, each.clauses), []).append(office_day.on)
    for (person, missing, clauses), on in sorted(
        days.items(), key=lambda each: (people[each[0][0]].number, each[1])
    ):
        yield UnplacedPerson(
            people[person],
            long_date(on[0], lang),
            long_date(on[-1], lang),
            len(on),
            ", ".join(format_fact_name(fact, lang) for fact in missing),
            ", ".join(clauses),
        )
