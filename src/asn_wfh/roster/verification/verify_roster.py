"""A roster checked by whoever trusts neither its planner nor its author.

The circular is asked anew about everybody, shares and turns are counted by arithmetic of its own;
no code of the planner is used.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from asn_wfh.decision import Ground, Outcome
from asn_wfh.engine.decide import decide
from asn_wfh.law.facts import CivilServant
from asn_wfh.law.workdays import WorkCalendar, calendar_or_default
from asn_wfh.messages.errors import Fault, first_faults_per_code
from asn_wfh.people import Member
from asn_wfh.policy import Policy
from asn_wfh.roster.certificate import Certificate
from asn_wfh.roster.membership import Absences, Membership
from asn_wfh.roster.office_day import OfficeDay
from asn_wfh.roster.roster import Roster
from asn_wfh.roster.verification.decided_people import DecidedDay, DecidedPerson
from asn_wfh.roster.verification.expected_shares import OF_REGION, expected_shares, share_base
from asn_wfh.roster.verification.expected_turns import EarnedTurns, ShareAt, expected_turns
from asn_wfh.roster.verification.verify_certificate import certificate_faults
from asn_wfh.roster.verification.verify_office_day import OfficeDayCheck
from asn_wfh.rules import Rotate

__all__ = ["verify_roster"]


def verify_roster(  # noqa: PLR0913  # as `plan_roster`
    policy: Policy,
    members: Iterable[Member | Membership],
    roster: Roster,
    *,
    certificate: Certificate | None = None,
    published: Roster | None = None,
    absences: Absences | None = None,
    calendar: WorkCalendar | None = None,
    stance: Mapping[str, str] | None = None,
) -> tuple[Fault, ...]:
    """What is wrong with a roster, and with its certificate; nothing if both are as they must be.

    `published` is the roster that stood before, if this one was drawn anew.  Each fault names
    the office and the day as its key.  Raises FactError as `decide` does.
    """
    policy = policy.under(stance or {})
    days = calendar_or_default(calendar)
    faults = [*_head_faults(policy, roster), *_history_faults(roster, published)]
    check = _DaysBesidePeople(policy, tuple(members), absences or {}, days)
    faults += check.faults(roster)
    if certificate is not None:
        faults += certificate_faults(roster, certificate)
    return tuple(first_faults_per_code(faults))


def _head_faults(policy: Policy, roster: Roster) -> Iterator[Fault]:
    if (roster.policy, roster.digest) != (policy.name, policy.digest):
        yield Fault.of("roster_other_policy", policy=roster.policy).at(key="digest")
    if roster.stance != tuple(sorted(policy.stance)):
        yield Fault.of("roster_other_stance").at(key="stance")


def _history_faults(roster: Roster, published: Roster | None) -> Iterator[Fault]:
    """Whether the days before the first that was drawn anew are those that stood."""
    if published is None:
        return
    if roster.previous != published.roster_digest or roster.drawn_from is None:
        yield Fault.of("roster_other_previous").at(key="previous")
        return
    stood = [each for each in published.office_days if each.on < roster.drawn_from]
    stands = [each for each in roster.office_days if each.on < roster.drawn_from]
    if stood != stands:
        yield Fault.of("roster_past_altered", date=roster.drawn_from).at(key="office_days")


class _DaysBesidePeople:
    """Every day of a roster beside the people of all offices."""

    def __init__(
        self,
        policy: Policy,
        members: Sequence[Member | Membership],
        absences: Absences,
        calendar: WorkCalendar,
    ) -> None:
        self.policy = policy
        self.members = members
        self.absences = absences
        self.calendar = calendar
        self.before = EarnedTurns()

    def faults(self, roster: Roster) -> Iterator[Fault]:
        """What is wrong with the days, one after the other."""
        yield from self._order_faults(roster)
        by_day: defaultdict[date, list[OfficeDay]] = defaultdict(list)
        for office_day in roster.office_days:
            by_day[office_day.on].append(office_day)
        holidays = set(self._expected_holidays(roster.days))
        for day in sorted({*roster.days, *holidays} - by_day.keys()):
            yield Fault.of("roster_day_missing", date=day).at(key=str(day))
        for day, office_days in sorted(by_day.items()):
            is_holiday = day in holidays
            calendar = _with_working_day(self.calendar, day) if is_holiday else self.calendar
            if not is_holiday and not self._gives_leave(day, calendar):
                yield Fault.of("roster_no_wfh_day", date=day).at(key=str(day))
            yield from self._day_faults(day, office_days, calendar, is_holiday)
            for office_day in office_days:
                self.before.enter_office_day(office_day)

    def _order_faults(self, roster: Roster) -> Iterator[Fault]:
        places = [(each.on, each.office) for each in roster.office_days]
        for (day, office), count in Counter(places).items():
            if count > 1:
                yield Fault.of("roster_office_day_twice").at(key=f"{office} {day}")
        if places != sorted(places):
            yield Fault.of("roster_out_of_order").at(key="office_days")
        worked = {each.on for each in roster.office_days if not each.is_holiday}
        if list(roster.days) != sorted(worked):
            yield Fault.of("roster_days_differ").at(key="days")

    def _expected_holidays(self, days: Sequence[date]) -> Iterator[date]:
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
            if self._gives_leave(day, _with_working_day(self.calendar, day)):
                yield day

    def _gives_leave(self, on: date, calendar: WorkCalendar) -> bool:
        """Whether the circular may give somebody leave on a day that may be a working day."""
        facts = {fact.name: "?" for fact in self.policy.facts}
        answer = decide(
            self.policy, CivilServant(), on, rostered=True, facts=facts, calendar=calendar
        )
        is_open = answer.outcome is not Outcome.NOT_PERMITTED
        return calendar.is_working(on) and (is_open or answer.ground is Ground.ACT_MISSING)

    def _day_faults(
        self, on: date, office_days: Sequence[OfficeDay], calendar: WorkCalendar, is_holiday: bool
    ) -> Iterator[Fault]:
        day = DecidedDay(self.policy, on, calendar)
        region: dict[str, DecidedPerson] = {}
        offices: defaultdict[str, dict[str, DecidedPerson]] = defaultdict(dict)
        for person in sorted(day.people(self.members, self.absences), key=lambda each: each.id):
            region[person.id] = offices[person.office][person.id] = person
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
            yield from faults or self._turn_faults(day, together)

    def _divided_together(self, checks: Sequence[OfficeDayCheck]) -> list[list[OfficeDayCheck]]:
        """The offices of a day, all as one where a share counts the region."""
        labels = {label for check in checks for (label, _), _ in check.shares}
        if any(share_base(self.policy, label) == OF_REGION for label in labels):
            return [list(checks)]
        return [[check] for check in checks]

    def _turn_faults(self, day: DecidedDay, checks: Sequence[OfficeDayCheck]) -> Iterator[Fault]:
        """Whether as many are at home as may be, the right ones, and what everybody earns."""
        most: dict[ShareAt, int] = {}
        people: list[tuple[DecidedPerson, tuple[ShareAt, ...]]] = []
        for check in checks:
            for key, share in check.shares:
                most[_share_at(check, key, share.base)] = share.high
            bases = {key: share.base for key, share in check.shares}
            for person in check.office.values():
                keys = [key for key in bases if key in person.standing.counted_by]
                if person.is_eligible and keys:
                    shares = tuple(_share_at(check, key, bases[key]) for key in keys)
                    people.append((person, shares))
        right = expected_turns(day, people, most, self.before)
        shares_of = {person.id: shares for person, shares in people}
        actual = {
            person
            for check in checks
            for group in check.office_day.groups
            if group.shares
            for person in group.at_home
        }
        yield from _count_faults(checks, shares_of, actual, right)
        home = Counter(shares_of[person] for person in actual)
        whole = Counter(shares_of.values())
        for check in checks:
            yield from _entitlement_faults(check, shares_of, home, whole)


def _count_faults(
    checks: Sequence[OfficeDayCheck],
    shares_of: Mapping[str, tuple[ShareAt, ...]],
    actual: set[str],
    right: frozenset[str],
) -> Iterator[Fault]:
    """Too many at home, too few, or others than those whose turn it is."""
    of_office = {person: check for check in checks for person in check.office}
    faulty: dict[str, str] = {}
    for shares in dict.fromkeys(shares_of.values()):
        alike = {person for person, own in shares_of.items() if own == shares}
        ours, due = alike & actual, alike & right
        code = "roster_turn_order"
        if len(ours) != len(due):
            code = "roster_too_many" if len(ours) > len(due) else "roster_too_few"
        for person in sorted(ours ^ due):
            faulty.setdefault(of_office[person].office_day.office, code)
    for check in checks:
        code = faulty.get(check.office_day.office, "")
        people = check.office.keys()
        counts = {"at_home": len(actual & people), "right": len(right & people)}
        if code == "roster_turn_order":
            yield check.at_office(Fault.of("roster_turn_order"))
        elif code == "roster_too_many":
            yield check.at_office(Fault.of("roster_too_many", **counts))
        elif code:
            yield check.at_office(Fault.of("roster_too_few", **counts))


def _entitlement_faults(
    check: OfficeDayCheck,
    shares_of: Mapping[str, tuple[ShareAt, ...]],
    home: Mapping[tuple[ShareAt, ...], int],
    whole: Mapping[tuple[ShareAt, ...], int],
) -> Iterator[Fault]:
    for group in check.office_day.groups:
        people = (*group.at_home, *group.at_office)
        due = {(home[shares_of[p]], whole[shares_of[p]]) for p in people if p in shares_of}
        if (due or {(0, 0)}) != {(group.places, group.among)}:
            yield check.at_office(Fault.of("roster_entitlement"))


def _share_at(check: OfficeDayCheck, key: tuple[str, int], base: str) -> ShareAt:
    return ("" if base == OF_REGION else check.office_day.office, *key)


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
