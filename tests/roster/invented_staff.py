"""Invented people of offices in Bangka Barat, as a staff list has them, and what befalls them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from asn_wfh import CivilServant, Policy, WorkCalendar, load_policy
from asn_wfh.people import Member
from asn_wfh.people.day_fact_of_member import DayFact
from asn_wfh.roster import Absence, Certificate, Membership, Roster, certificate, plan_roster
from asn_wfh.roster.memberships_and_absences import Absences
from asn_wfh.roster.planning.wfh_days import wfh_days

BANGKA_BARAT = load_policy("bangka_barat")
BUKITTINGGI = load_policy("bukittinggi")
CLERK = CivilServant(
    employment="pns",
    level="pelaksana",
    post="lainnya",
    task="lainnya",
    affair="perencanaan",
    unit="induk",
    service="pendukung",
    domicile="19.05",
)
HEAD = replace(CLERK, level="jpt_pratama")
UNKNOWN_SERVICE = replace(CLERK, service=None)
FRIDAYS = wfh_days(BANGKA_BARAT, date(2026, 4, 10), date(2027, 3, 31)).days
"""The 44 working Fridays of twelve months."""


def person(serial: int, who: CivilServant = CLERK, office: str = "Bappeda", **more: Any) -> Member:
    """An invented member with an id valid in form."""
    return Member(serial, f"19800101200503{serial:04}", (who,), office=office, **more)


def people(count: int, office: str = "Bappeda", first: int = 1) -> list[Member]:
    """So many clerks of an office."""
    return [person(first + number, office=office) for number in range(count)]


def scheduled(member: Member, on: date, word: str) -> Member:
    """A member whose place on a date the head has set."""
    return replace(member, of_day=(*member.of_day, DayFact("rostered", word, on)))


def turns_of(roster: Roster) -> dict[str, int]:
    """How often everybody is at home."""
    counts: dict[str, int] = {}
    for assignment in roster.assignments():
        counts[assignment.id] = counts.get(assignment.id, 0) + assignment.rostered
    return counts


@dataclass(frozen=True)
class Plan:
    """What a roster is planned of, all of it invented."""

    members: tuple[Member | Membership, ...]
    days: tuple[date, ...]
    absences: Absences
    calendar: WorkCalendar
    stance: dict[str, str]

    @property
    def policy(self) -> Policy:
        """The circular, which no report of a failure need repeat."""
        return BANGKA_BARAT

    def arguments(self) -> dict[str, Any]:
        """The keywords that plan and verifier share."""
        return {"absences": self.absences, "calendar": self.calendar, "stance": self.stance}

    def roster(self, members: Iterable[Member | Membership] | None = None) -> Roster:
        """The roster, of these or of other members."""
        chosen = self.members if members is None else members
        return plan_roster(self.policy, chosen, self.days, **self.arguments())

    def certified(self) -> tuple[Roster, Certificate]:
        """The roster with its certificate."""
        roster = self.roster()
        return roster, certificate(roster)


@st.composite
def memberships(draw: st.DrawFn, serial: int, days: tuple[date, ...]) -> list[Membership | Member]:
    """One person: there throughout, joining, leaving, moving, promoted, or with an open fact."""
    office = draw(st.sampled_from(["Bappeda", "BKD"]))
    who = draw(st.sampled_from([CLERK] * 6 + [HEAD, UNKNOWN_SERVICE]))
    kind = draw(st.sampled_from(["stays"] * 4 + ["joins", "leaves", "moves", "promoted"]))
    turn = draw(st.sampled_from(days))
    before, member = turn - timedelta(days=1), person(serial, who, office)
    other = "BKD" if office == "Bappeda" else "Bappeda"
    match kind:
        case "joins":
            return [Membership(member, first=turn)]
        case "leaves":
            return [Membership(member, last=before)]
        case "moves":
            after = Membership(replace(member, office=other), first=turn)
            return [Membership(member, last=before), after]
        case "promoted":
            after = Membership(replace(member, who=(HEAD,)), first=turn)
            return [Membership(member, last=before), after]
    return [member]


@st.composite
def plans(draw: st.DrawFn, steady: bool = False) -> Plan:
    """Whatever may befall two offices in a few weeks; if `steady`, only holidays."""
    stance = {
        "orang-ganjil": draw(st.sampled_from(["wfo", "wfh", "minimal_satu"])),
        "pas-atau-paling-banyak": draw(st.sampled_from(["paling_banyak", "tepat"])),
        "dasar-50-persen": draw(st.sampled_from(["berhak", "seluruh_asn", "se_kabupaten"])),
        "putaran": draw(st.sampled_from(["jumat_kerja", "jumat_kalender"])),
        "selektif": draw(st.sampled_from(["tugas_kepala", "syarat"])),
    }
    weeks = FRIDAYS[: draw(st.integers(2, 12))]
    off = draw(st.lists(st.sampled_from(weeks[1:]), unique=True, max_size=2))
    days = tuple(day for day in weeks if day not in off)
    calendar = WorkCalendar(dict.fromkeys(off, "hari jadi daerah"))
    serials = range(1, draw(st.integers(1, 12)) + 1)
    if steady:
        members: list[Member | Membership] = [
            person(n, office=draw(st.sampled_from(["Bappeda", "BKD"]))) for n in serials
        ]
        return Plan(tuple(members), days, {}, calendar, stance)
    members = [each for n in serials for each in draw(memberships(n, days))]
    absences: dict[str, list[Absence]] = {}
    words = st.sampled_from(["sakit", "cuti", "recalled", "?"])
    for member in sorted({each.member.id for each in members if isinstance(each, Membership)}):
        if draw(st.booleans()):
            day = draw(st.sampled_from(days))
            absences[member] = [Absence(day, day + timedelta(days=6), draw(words))]
    for each in members:
        if isinstance(each, Member):
            away = draw(st.lists(st.sampled_from(days), unique=True, max_size=2))
            absences[each.id] = [Absence(day, day, draw(words)) for day in away]
    return Plan(tuple(members), days, absences, calendar, stance)
