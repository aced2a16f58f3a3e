"""The page of a roster: who is at home when, the share kept, fairness, who has no place and why."""

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from hypothesis import given, settings

from asn_wfh import FactError, WorkCalendar
from asn_wfh.messages.sentences import message
from asn_wfh.people.nip_and_other_ids import masked_id
from asn_wfh.report import roster_page
from asn_wfh.report.roster.day_share_figures import day_share_column_or_none_if_no_work
from asn_wfh.report.roster.fairness_plot import PLOT_SIZE, fairness_plot
from asn_wfh.report.roster.holidays_on_wfh_weekdays import WfhHoliday, holidays_on_wfh_weekdays
from asn_wfh.report.roster.offices_promised_turns_within_one_of_earned import (
    offices_promised_within_one_of_earned,
)
from asn_wfh.report.roster.page_office_grid import person_ids, roster_grid
from asn_wfh.report.roster.roster_office_section import format_turns
from asn_wfh.roster import Membership, Roster, certificate, plan_roster, replan_roster
from report.invented_rosters import (
    LONG_NAME,
    changing_roster,
    roster_without_turns,
    steady_roster,
)
from roster.invented_staff import (
    BANGKA_BARAT,
    BUKITTINGGI,
    FRIDAYS,
    Plan,
    people,
    person,
    plans,
    scheduled,
)


def ids_of(roster: Roster) -> set[str]:
    """Everybody whom a roster names."""
    return {id_ for each in roster.office_days for id_ in person_ids([each], show_ids=True)}


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_page_stands_alone(lang: str) -> None:
    """It fetches nothing, has no script, and the same roster gives the same bytes."""
    roster = changing_roster()
    page = roster_page(roster, BANGKA_BARAT, lang)
    again = Roster.from_dict(roster.as_dict())
    assert page == roster_page(again, BANGKA_BARAT, lang)
    assert "http" not in page.replace("http-equiv", "")
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert LONG_NAME.replace("<", "&lt;").replace(">", "&gt;") in page
    assert roster.roster_digest in page
    assert BANGKA_BARAT.digest in page
    with pytest.raises(ValueError, match="fr"):
        roster_page(roster, BANGKA_BARAT, "fr")


def test_ids_and_absences_are_not_told_unless_asked_for() -> None:
    """No id stands on the page but masked, nor in the order of births; nor why somebody is away."""
    roster = changing_roster()
    page = roster_page(roster, BANGKA_BARAT)
    assert not any(id_ in page for id_ in ids_of(roster))
    assert all(masked_id(id_) in page for id_ in ids_of(roster))
    for word in ("sakit", "cuti"):
        assert message(f"why.{word}", "id") not in page
    shown = roster_page(roster, BANGKA_BARAT, show_ids=True)
    assert all(id_ in shown for id_ in ids_of(roster))


def test_masked_rows_are_not_in_the_order_of_births() -> None:
    """Ids begin with the date of birth; rows in their order would tell who is older."""
    born = [f"19{year}0101199501{1001}" for year in range(60, 80)]
    staff = [replace(person(1), id=id_) for id_ in born]
    days = plan_roster(BANGKA_BARAT, staff, FRIDAYS[:1]).office_days
    masked_rows = person_ids(days, show_ids=False)
    assert {each.text for each in masked_rows.values()} == {"***001"}
    assert list(masked_rows) not in (born, born[::-1])
    assert [each.number for each in masked_rows.values()] == list(range(1, 21))
    assert list(person_ids(days, show_ids=True)) == born


def test_an_office_may_be_picked() -> None:
    """Of some offices just these are shown; one that the roster has not is a fault."""
    page = roster_page(steady_roster(), BANGKA_BARAT, offices=["Bappeda"])
    assert page == roster_page(steady_roster(), BANGKA_BARAT)
    page = roster_page(changing_roster(), BANGKA_BARAT, offices=["BKD"])
    assert "Bappeda</bdi>" not in page
    with pytest.raises(FactError, match="`BKDD` is not in this roster; did you mean `BKD`"):
        roster_page(changing_roster(), BANGKA_BARAT, offices=["BKDD"])
    with pytest.raises(FactError, match="bangka_barat"):
        roster_page(changing_roster(), BUKITTINGGI)


def test_every_cell_is_where_the_roster_has_the_person() -> None:
    """Read back from its rows, the page has everybody at home on exactly the days of the roster."""
    roster = changing_roster()
    page = roster_page(roster, BANGKA_BARAT, show_ids=True)
    at_home: dict[str, int] = {}
    for row in re.findall(r'<tr><th scope="row">.*?</tr>', page, flags=re.DOTALL):
        if id_ := re.search(r'<bdi class="id">(\d+)</bdi>', row):
            count = len(re.findall(r'<td class="home">\u25cf</td>', row))
            at_home[id_[1]] = at_home.get(id_[1], 0) + count
    turns = dict.fromkeys(at_home, 0)
    for each in roster.assignments():
        turns[each.id] += each.rostered
    assert at_home == turns
    assert sum(turns.values()) > 700


def test_blocks_are_quarters_with_their_holidays() -> None:
    """Days stand by quarter, holidays between them without people, each named once."""
    roster = changing_roster()
    holidays = tuple(
        holidays_on_wfh_weekdays(BANGKA_BARAT, date(2026, 4, 1), date(2026, 12, 31), WorkCalendar())
    )
    days = roster.days_of_office("BKD")
    blocks = list(roster_grid(days, person_ids(days, show_ids=False), holidays, "id"))
    assert [block.title for block in blocks] == [
        "April\u2013Juni 2026",
        "Juli\u2013September 2026",
        "Oktober\u2013Desember 2026",
    ]
    assert blocks[0].months == (("Apr", 4), ("Mei", 5), ("Jun", 4))
    off = [day.on for block in blocks for day in block.days if day.is_holiday]
    assert off == [holiday.on for holiday in holidays]
    assert [len(block.rows) for block in blocks] == [9, 9, 8]
    assert blocks[0].holidays[-1] == ("15 Mei 2026", "Cuti Bersama Kenaikan Yesus Kristus")
    for block in blocks:
        for place, day in enumerate(block.days):
            assert (block.shares[place] is None) == day.is_holiday
            if day.is_holiday:
                assert {row.places[place] for row in block.rows} == {"none"}


def test_many_days_of_a_quarter_are_parted_evenly() -> None:
    """A quarter of forty days of leave is shown in three blocks of nearly one length."""
    days = changing_roster().days_of_office("BKD")
    dates = [date(2026, 7, 1 + number) for number in range(30)]
    holidays = [WfhHoliday(on, "") for on in dates]
    blocks = list(roster_grid(days[:1], person_ids(days, show_ids=False), holidays, "en"))
    assert [len(block.days) for block in blocks] == [1, 10, 10, 10]


def test_holidays_are_days_of_the_circular(bukittinggi_calendar: WorkCalendar) -> None:
    """A local holiday on a Friday counts, one on a Thursday or a weekend does not."""
    days = [
        each.on
        for each in holidays_on_wfh_weekdays(
            BUKITTINGGI, date(2026, 6, 1), date(2026, 6, 30), bukittinggi_calendar
        )
    ]
    assert days == [date(2026, 6, 12)]


@pytest.fixture
def bukittinggi_calendar() -> WorkCalendar:
    """A Thursday, a Friday and a Saturday off."""
    return WorkCalendar(
        off=dict.fromkeys(
            [date(2026, 6, 11), date(2026, 6, 12), date(2026, 6, 13)], "hari jadi kota"
        )
    )


@settings(max_examples=30)
@given(plans())
def test_whatever_befalls_an_office_its_page_is_made(plan: Plan) -> None:
    """Every plan has its page, with each share kept and nobody lost."""
    roster = plan.roster()
    for each in roster.office_days:
        column = day_share_column_or_none_if_no_work(each)
        assert (column is None) == each.is_holiday
        assert column is None or column.is_within_bounds
    page = roster_page(roster, BANGKA_BARAT, calendar=plan.calendar, show_ids=True)
    assert all(id_ in page for id_ in ids_of(roster))
    assert page.count("<td") == page.count("</td>")


def test_a_share_that_is_not_kept_is_shown() -> None:
    """One person more at home than the share lets stay is marked, also in the overview."""
    roster = steady_roster()
    value = roster.as_dict()
    group = value["office_days"][0]["groups"][0]
    group["at_home"] = sorted([*group["at_home"], group["at_office"].pop()])
    page = roster_page(Roster.from_dict(value), BANGKA_BARAT, "en")
    assert '<td class="broken">' in page
    assert "12 of 13" in unescape(page)
    assert '<td class="broken">' not in roster_page(roster, BANGKA_BARAT, "en")


def test_one_turn_bounds_a_steady_staff() -> None:
    """Where nobody is away, joins or leaves; not under a schedule of the head."""
    assert "Bappeda" in offices_promised_within_one_of_earned(BANGKA_BARAT, steady_roster())
    assert offices_promised_within_one_of_earned(BANGKA_BARAT, changing_roster()) == {
        "Bappeda",
        LONG_NAME,
    }
    first = scheduled(person(1), FRIDAYS[0], "ya")
    fixed = plan_roster(BANGKA_BARAT, [first, *people(4, first=2)], FRIDAYS[:3])
    assert not offices_promised_within_one_of_earned(BANGKA_BARAT, fixed)
    assert message("page.roster.no_band", "id") in roster_page(fixed, BANGKA_BARAT)


def test_who_moves_leaves_no_office_steady() -> None:
    """What a mover is behind comes along, also into an office whose own people stay."""
    mover = [
        Membership(person(9), last=date(2026, 5, 1)),
        Membership(person(9, office="BKD"), first=date(2026, 5, 2)),
    ]
    roster = plan_roster(
        BANGKA_BARAT, [*people(3), *people(4, "BKD", first=20), *mover], FRIDAYS[:6]
    )
    assert not offices_promised_within_one_of_earned(BANGKA_BARAT, roster)


@settings(max_examples=30)
@given(plans())
def test_every_person_stands_in_the_plot(plan: Plan) -> None:
    """All circles lie in the field and hold everybody; who is ahead stands above the diagonal."""
    roster = plan.roster()
    steady = offices_promised_within_one_of_earned(BANGKA_BARAT, roster)
    for office in certificate(roster).offices:
        if not office.people:
            continue
        plot = fairness_plot(office.people, has_band=office.office in steady)
        assert sum(point.people for point in plot.points) == len(office.people)
        for point in plot.points:
            assert 0 <= point.x <= PLOT_SIZE
            assert 0 <= point.y <= PLOT_SIZE
            assert point.is_ahead == (point.x + point.y < PLOT_SIZE - 0.2) or (
                abs(point.x + point.y - PLOT_SIZE) <= 1
            )
        assert all(0 <= place <= PLOT_SIZE for _, place in plot.ticks)


def test_who_is_not_placed_is_listed_with_the_missing_facts() -> None:
    """Each person without a place stands with what is missing, from when until when."""
    page = roster_page(changing_roster(), BANGKA_BARAT, show_ids=True, lang="en")
    listed = page[page.index("Not placed, and why (2)") :]
    assert person(300).id in listed
    assert "<td>unit of service</td>" in listed or "service" in listed
    assert "Friday, 10 April 2026 to" not in listed
    assert "10 April 2026 to 18 December 2026" in listed


def test_a_circular_without_turns() -> None:
    """Everybody eligible is at home; the cap on recalls stands below, and no plot of turns."""
    page = roster_page(roster_without_turns(), BUKITTINGGI, "en")
    assert message("page.roster.no_turns", "en") in page
    assert message("page.roster.recall_cap", "en") in page
    assert message("page.roster.fairness", "en") not in page
    assert '<svg class="plot"' not in page


def test_a_roster_drawn_anew_says_so() -> None:
    """The page names the day from which it was drawn anew and the digest of the one before."""
    before = steady_roster()
    after = replan_roster(BANGKA_BARAT, people(4), before, date(2026, 8, 1))
    page = roster_page(after, BANGKA_BARAT, "en")
    assert "Planned anew from 7 August 2026 on" in page
    assert before.roster_digest in page


def test_turns_in_print() -> None:
    """Two decimals, a real minus, a comma in Indonesian."""
    assert format_turns(-0.5, "id", signed=True) == "\u22120,50"
    assert format_turns(0.5, "en", signed=True) == "+0.50"
    assert format_turns(16.5, "id") == "16,50"
