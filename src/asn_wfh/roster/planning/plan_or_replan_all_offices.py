"""A roster planned for days ahead, or drawn anew from a day on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from asn_wfh.engine.checked_case import require_policy
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default, checked_date
from asn_wfh.messages.errors import FactError, Fault
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.roster.memberships_and_absences import Absences, Membership
from asn_wfh.roster.planned_office_day import OfficeDay
from asn_wfh.roster.planning.eligibility import EligibilityMemory, EligibilityOnDay
from asn_wfh.roster.planning.holidays_that_use_up_turns import as_working_day, holidays_with_turns
from asn_wfh.roster.planning.home_bounds_and_recall_caps import ShareFigures
from asn_wfh.roster.planning.plan_one_day_of_all_offices import DayPlan
from asn_wfh.roster.planning.preference_order import PreferencesOnDay
from asn_wfh.roster.planning.read_and_check_staff_and_absences import Staff, read_staff_and_absences
from asn_wfh.roster.planning.staff_by_office_and_eligibility import StatedStaff, staff_by_office
from asn_wfh.roster.planning.turn_accounts import TurnAccounts
from asn_wfh.roster.planning.wfh_days import is_wfh_day
from asn_wfh.roster.roster import Roster

__all__ = ["plan_roster", "replan_roster"]


def plan_roster(  # noqa: PLR0913  # the front door takes what a plan rests on, one by one
    policy: Policy,
    members: Iterable[Member | Membership],
    days: Iterable[date],
    *,
    published: Roster | None = None,
    absences: Absences | None = None,
    calendar: WorkCalendar | None = None,
    stance: Mapping[str, str] | None = None,
    before_day: Callable[[date], None] | None = None,
) -> Roster:
    """A roster: who is at home on which day, in every office, as many as the circular allows.

    A `Membership` is a member for a time, as of people who join, go, move or are promoted.  What
    they state of the roster of a date is the schedule of their head and is followed; without a
    date it is of no day of a plan.  On each day the people furthest behind have a turn first:
    behind what they earned, the places divided by the eligible people of each day. A person who is
    `undetermined` for any fact but the roster is not placed. `published` is the roster in force:
    its days before the first of `days` stay in it, and their turns count; its later days are not
    in the new one.  A pure function: the same arguments give the same roster; `before_day` is
    called with each day before it is planned, to show progress.

    Raises FactError, with every fault, for a day that is none to work from home, for people in two
    places, for a published roster of another circular, for a head's schedule with more people at
    home than the share, and as `decide` does.
    """
    policy = require_policy(policy).under(stance or {})
    chosen = calendar_or_default(calendar)
    staff = read_staff_and_absences(members, absences)
    ahead = _checked_wfh_days_in_order(policy, days, chosen)
    standing = (
        _published_office_days_before(policy, published, ahead[0]) if published and ahead else ()
    )
    planned = (
        *standing,
        *_Planner(policy, staff, chosen, before_day).plan_office_days(ahead, standing),
    )
    previous = published.roster_digest if published else ""
    all_days = sorted({*(each.on for each in standing if not each.is_holiday), *ahead})
    return Roster(
        policy.name,
        policy.digest,
        tuple(sorted(policy.stance)),
        tuple(all_days),
        planned,
        ahead[0] if published and ahead else None,
        previous,
    )


def replan_roster(  # noqa: PLR0913  # as `plan_roster`
    policy: Policy,
    members: Iterable[Member | Membership],
    published: Roster,
    from_day: date,
    *,
    absences: Absences | None = None,
    calendar: WorkCalendar | None = None,
    stance: Mapping[str, str] | None = None,
    before_day: Callable[[date], None] | None = None,
) -> Roster:
    """A published roster with its days from one day on planned again; earlier days stay.

    Raises FactError as `plan_roster` does, and where no day is left to draw.
    """
    first = checked_date(from_day, "from_day")
    days = [day for day in published.days if day >= first]
    if not days:
        raise FactError([Fault.of("no_day_left", date=first).at(key="from_day")])
    return plan_roster(
        policy,
        members,
        days,
        published=published,
        absences=absences,
        calendar=calendar,
        stance=stance,
        before_day=before_day,
    )


def _checked_wfh_days_in_order(
    policy: Policy, days: Iterable[date], calendar: WorkCalendar
) -> tuple[date, ...]:
    """The days in order; FactError for one that is no day to work from home, or given twice."""
    listed = [checked_date(day, "days") for day in days]
    faults = [
        Fault.of("no_wfh_day", date=day).at(key="days")
        for day in listed
        if not is_wfh_day(policy, day, calendar)
    ]
    faults += [
        Fault.of("day_twice", date=day).at(key="days")
        for day in sorted(set(listed))
        if listed.count(day) > 1
    ]
    if not listed:
        faults.append(Fault.of("no_day_to_plan").at(key="days"))
    if faults:
        raise FactError(faults)
    return tuple(sorted(listed))


def _published_office_days_before(
    policy: Policy, published: Roster, first: date
) -> tuple[OfficeDay, ...]:
    """The days of a published roster that come before the first that is planned."""
    ours = (policy.digest, tuple(sorted(policy.stance)))
    if (published.digest, published.stance) != ours:
        fault = Fault.of("published_under_other_policy", policy=published.policy)
        raise FactError([fault.at(key="published")])
    return tuple(each for each in published.office_days if each.on < first)


class _Planner:
    """Plans the days of all offices, one after the other."""

    def __init__(
        self,
        policy: Policy,
        staff: Staff,
        calendar: WorkCalendar,
        before_day: Callable[[date], None] | None,
    ) -> None:
        self.policy = policy
        self.before_day = before_day or (lambda day: None)  # noqa: ARG005  # nobody waits
        self.people = StatedStaff(staff)
        self.calendar = calendar
        self.figures = ShareFigures(policy)
        self.accounts = TurnAccounts()
        self.memory = EligibilityMemory()
        self.faults: list[Fault] = []

    def plan_office_days(
        self, days: Sequence[date], standing: Sequence[OfficeDay]
    ) -> Iterator[OfficeDay]:
        """The plan of every office on the days, and on holidays between them that use up turns."""
        for each in standing:
            self.accounts.add_earned_parts_and_turns_of_day(each)
        last_turn_day = max((each.on for each in standing), default=None)
        begin = days[0] if last_turn_day is None else last_turn_day + timedelta(days=1)
        holidays = frozenset(holidays_with_turns(self.policy, begin, days[-1], self.calendar))
        ordinal_of_turn_day_before = 0 if last_turn_day is None else last_turn_day.toordinal()
        for day in sorted(holidays.union(days)):
            self.before_day(day)
            yield from self._plan_day(day, ordinal_of_turn_day_before, is_holiday=day in holidays)
            ordinal_of_turn_day_before = day.toordinal()
        if self.faults:
            raise FactError(self.faults)

    def _plan_day(
        self, day: date, ordinal_of_turn_day_before: int, *, is_holiday: bool
    ) -> Iterator[OfficeDay]:
        calendar = as_working_day(self.calendar, day) if is_holiday else self.calendar
        eligibility = EligibilityOnDay(self.policy, day, calendar, self.memory)
        offices = staff_by_office(self.people.people_on(day), eligibility)
        preferences = PreferencesOnDay(self.policy, day, calendar, ordinal_of_turn_day_before)
        plan = DayPlan(day, self.figures, self.accounts, preferences, self.faults, is_holiday)
        return plan.plan_offices(offices)
