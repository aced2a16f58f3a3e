"""The days of a roster: the right ones, each once, and each beside the people of all offices."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from asn_wfh.decision import Ground, Outcome
from asn_wfh.engine.decide import decide
from asn_wfh.law.civil_servant import CivilServant
from asn_wfh.law.workdays import WorkCalendar
from asn_wfh.messages.errors import Fault
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.roster.memberships_and_absences import Absences, Membership
from asn_wfh.roster.planned_office_day import OfficeDay
from asn_wfh.roster.roster import Roster
from asn_wfh.roster.verification.decided_people import DecidedDay, DecidedPerson
from asn_wfh.roster.verification.expected_shares import OF_REGION, expected_shares, share_base
from asn_wfh.roster.verification.expected_turns import EarnedTurns
from asn_wfh.roster.verification.verify_counts_and_turns import turn_faults
from asn_wfh.roster.verification.verify_office_day import OfficeDayCheck
from asn_wfh.rules import Rotate

__all__ = ["DaysCheck"]


class DaysCheck:
    """Every day of a roster beside the people of all offices.

    `policy` is under the stance that counts.
    """

    def __init__(
        self,
        policy: Policy,
        members: Sequence[Member | Membership],
        absences: Absences,
        calendar: WorkCalendar,
    ) -> None:
        """Take the circular, everybody with their absences, and the calendar."""
        self.policy = policy
        self.members = members
        self.absences = absences
        self.calendar = calendar
        self.before = EarnedTurns()

    def faults(self, roster: Roster, due: Sequence[date]) -> Iterator[Fault]:
        """What is wrong with the days, one after the other."""
        yield from self._repeated_or_unsorted_office_day_faults(roster)
        by_day: defaultdict[date, list[OfficeDay]] = defaultdict(list)
        for office_day in roster.office_days:
            by_day[office_day.on].append(office_day)
        holidays = set(self._expected_holidays_using_up_turns(roster.days))
        for day in sorted({*due, *holidays} - by_day.keys()):
            # Before anybody joined there was nobody to plan for.
            if self._people_of_offices(day, self.calendar):
                yield Fault.of("roster_day_missing", date=day).at(key=str(day))
        for day, office_days in sorted(by_day.items()):
            is_holiday = day in holidays
            calendar = _with_working_day(self.calendar, day) if is_holiday else self.calendar
            if not is_holiday and not self._can_somebody_work_from_home(day, calendar):
                yield Fault.of("roster_no_wfh_day", date=day).at(key=str(day))
            yield from self._missing_office_and_office_day_faults(
                day, office_days, calendar, is_holiday
            )
            for office_day in office_days:
                self.before.add_earned_parts_and_turns_of_day(office_day)

    def _repeated_or_unsorted_office_day_faults(self, roster: Roster) -> Iterator[Fault]:
        places = [(each.on, each.office) for each in roster.office_days]
        for (day, office), count in Counter(places).items():
            if count > 1:
                yield Fault.of("roster_office_day_twice").at(key=f"{office} {day}")
        if places != sorted(places):
            yield Fault.of("roster_out_of_order").at(key="office_days")
        worked = {each.on for each in roster.office_days if not each.is_holiday}
        if list(roster.days) != sorted({*worked, *roster.days}):
            yield Fault.of("roster_days_differ").at(key="days")

    def _expected_holidays_using_up_turns(self, days: Sequence[date]) -> Iterator[date]:
        """The holidays that use up a turn, between the first day and the last."""
        counts = [r for _, r in self.policy.rules if isinstance(r, Rotate)]
        if not days or all(rule.turns != "calendar" for rule in counts):
            return
        day = min(days)
        while day < max(days):
            day += timedelta(days=1)
            off = not self.calendar.is_working(day)
            if not off or self.calendar.day(day).libur == ("akhir_pekan",):
                continue
            if self._can_somebody_work_from_home(day, _with_working_day(self.calendar, day)):
                yield day

    def _can_somebody_work_from_home(self, on: date, calendar: WorkCalendar) -> bool:
        """Whether the circular may give somebody leave on a day that may be a working day."""
        facts = {fact.name: "?" for fact in self.policy.facts}
        answer = decide(
            self.policy, CivilServant(), on, rostered=True, facts=facts, calendar=calendar
        )
        is_open = answer.outcome is not Outcome.NOT_PERMITTED
        return calendar.is_working(on) and (is_open or answer.ground is Ground.ACT_MISSING)

    def _missing_office_and_office_day_faults(
        self, on: date, office_days: Sequence[OfficeDay], calendar: WorkCalendar, is_holiday: bool
    ) -> Iterator[Fault]:
        day = DecidedDay(self.policy, on, calendar)
        offices = self._people_of_offices(on, calendar)
        region = {key: person for people in offices.values() for key, person in people.items()}
        for office in sorted(offices.keys() - {each.office for each in office_days}):
            yield Fault.of("roster_office_missing").at(key=f"{office} {on}")
        checks = []
        everybody = list(region.values())
        for office_day in office_days:
            people = offices.get(office_day.office, {})
            shares = expected_shares(self.policy, list(people.values()), everybody)
            checks.append(
                OfficeDayCheck(self.policy, office_day, people, region, shares, is_holiday)
            )
        for together in self._divided_together(checks):
            faults = [fault for check in together for fault in check.faults()]
            yield from faults or turn_faults(day, together, self.before)

    def _people_of_offices(
        self, on: date, calendar: WorkCalendar
    ) -> dict[str, dict[str, DecidedPerson]]:
        """Whoever is in each office on a day, by id."""
        day = DecidedDay(self.policy, on, calendar)
        offices: defaultdict[str, dict[str, DecidedPerson]] = defaultdict(dict)
        for person in sorted(day.people(self.members, self.absences), key=lambda each: each.id):
            offices[person.office][person.id] = person
        return dict(offices)

    def _divided_together(self, checks: Sequence[OfficeDayCheck]) -> list[list[OfficeDayCheck]]:
        """The offices of a day, all as one where a share counts the region."""
        labels = {label for check in checks for (label, _), _ in check.shares}
        if any(share_base(self.policy, label) == OF_REGION for label in labels):
            return [list(checks)]
        return [[check] for check in checks]


def _with_working_day(calendar: WorkCalendar, on: date) -> WorkCalendar:
    """A calendar on which a date is a working day."""
    lists = [dict(days) for days in (calendar.off, calendar.cuti_bersama, calendar.libur)]
    for days in lists:
        days.pop(on, None)
    off, leave, libur = lists
    complete = dict(calendar.complete)
    working = (*calendar.working, on)
    made = WorkCalendar(off, working, leave, libur=libur, complete=complete, known=calendar.known)
    return made.as_known(calendar.known_on) if calendar.known_on else made
