"""The pages for lawyers say what the policies hold: their state, their readings, their days."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest

from asn_wfh import CivilServant, Policy, decide, load_policy, shipped_policies
from asn_wfh.analysis import reading_report
from asn_wfh.analysis.kinds_of_change_by_option import ReadingEffect
from asn_wfh.case import Roster
from asn_wfh.cli.read_person import Description, civil_servants_of
from asn_wfh.decision import Outcome
from pages.page_text import DOCS, listed, rows, sections, text_of, ticked
from policies.ambiguities import IN_READINGS, ON_PAGES
from strategies import CLERK

LAW = DOCS / "law"

TURNS = {
    (Outcome.PERMITTED, Outcome.NOT_PERMITTED): "allowed becomes refused",
    (Outcome.NOT_PERMITTED, Outcome.PERMITTED): "refused becomes allowed",
}
LESS = {
    ReadingEffect.REQUIRED: "*may* becomes *must*",
    ReadingEffect.DUTIES: "a duty",
    ReadingEffect.OFFICE: "the office",
}


@cache
def policies() -> Mapping[str, Policy]:
    """Every shipped policy, under its name."""
    return {name: load_policy(name) for name in shipped_policies()}


def readings_of(name: str) -> dict[str, str]:
    """What the page of a policy says of each reading."""
    return sections(sections(text_of(LAW / f"{name}.md"))["Readings"], "###")


def changes_of(policy: Policy) -> Iterator[tuple[str, str, str]]:
    """Each option of each reading, with what it would change as a page writes it."""
    for report in reading_report(policy):
        turns = {change.option: TURNS[change.before, change.after] for change in report.changes}
        together = dict.fromkeys(report.options_changing_only_together, "only with another reading")
        yield report.reading.name, report.current_option, "in use"
        for option, effects in report.effects:
            less = LESS.get(effects[0], "")
            yield report.reading.name, option, turns.get(option) or together.get(option) or less


def test_every_circular_has_its_page() -> None:
    """A page stands for each shipped policy, and the first page leads to it."""
    for name in policies():
        assert f"({name}.md)" in text_of(LAW / "README.md")
        assert (LAW / f"{name}.md").exists()


def test_the_state_of_each_circular_is_that_of_its_policy() -> None:
    """Number, dates, review and sizes in the table are those of the policies, for each of them."""
    table = list(rows(sections(text_of(LAW / "README.md"))["State of each circular"]))
    assert [row["Region"] for row in table] == [
        f"[{policy.government.name}]({name}.md)"
        for name, policy in sorted(policies().items(), reverse=True)
    ]
    for row in table:
        (policy,) = (p for p in policies().values() if p.government.name in row["Region"])
        force, circular = policy.force, policy.circular
        clauses = {str(c) for p in policy.provisions for c in (p.at, *p.covers)}
        assert row == {
            "Region": row["Region"],
            "Code": policy.government.code,
            "Number": circular.number if circular.legible else "not legible in the scan",
            "Signed": str(circular.signed),
            "In force from": str(force.since),
            "In force until": str(force.until or "no last day"),
            "Review": f"every {force.review_every} months",
            "Carries out": circular.implements,
            "Clauses": str(len(clauses)),
            "Readings": str(len(policy.readings)),
        }


def test_a_passed_review_is_warned_of() -> None:
    """As long as no result is recorded, answers after the first review say so."""
    for policy in policies().values():
        assert policy.reviewed == ()
        clerk = civil_servants_of([Description({**CLERK})], policy)
        decision = decide(policy, clerk, date(2026, 12, 4))
        assert "review_passed" in [warning.code for warning in decision.warnings]


@pytest.mark.parametrize("name", shipped_policies())
def test_every_reading_stands_on_its_page(name: str) -> None:
    """Each reading, its options in order, the one chosen and the clauses it touches; no other."""
    policy, page = policies()[name], readings_of(name)
    assert list(page) == [reading.name for reading in policy.readings]
    for heading, text in page.items():
        reading = policy.reading(heading)
        option, _, reason = text.partition("Chosen: ")
        touched = [p.label for p in policy.provisions if reading.name in p.touched]
        literal = re.findall(r"Literally: `(\w+)`", reason)
        assert (heading, tuple(listed(option, "Option"))) == (heading, reading.option_names)
        assert (heading, ticked(reason)[0]) == (heading, reading.chosen)
        assert (heading, literal) == (heading, [reading.literal] if reading.literal else [])
        clauses = reason.partition("Touches ")[2].partition("\n")[0]
        assert (heading, ticked(clauses)) == (heading, touched)


@pytest.mark.parametrize("name", shipped_policies())
def test_each_reading_begins_with_its_question(name: str) -> None:
    """The first words under a heading are a question, before any option."""
    for heading, text in readings_of(name).items():
        assert re.match(r"\n\*\*[^*]+(\*[^*]+\*[^*]*)*\?\*\*", text), heading


@pytest.mark.parametrize("name", shipped_policies())
def test_each_option_says_what_it_changes(name: str) -> None:
    """The column has, for each option, what the report of the readings finds over all cases."""
    written = {
        (reading, ticked(row["Option"])[0]): row["Changes"]
        for reading, text in readings_of(name).items()
        for row in rows(text)
    }
    changes = changes_of(policies()[name])
    assert written == {(reading, option): change for reading, option, change in changes}


def test_every_ambiguity_has_its_place() -> None:
    """Each of the 80 numbers is under a reading that is there, or beside a question that is."""
    for name, policy in policies().items():
        numbered = {reading for region, reading in IN_READINGS if region == name}
        later = {"pola-wfh", "jadwal-wfo"} if name == "bukittinggi" else set[str]()
        assert numbered | later == {reading.name for reading in policy.readings}
    for (page, heading), questions in ON_PAGES.items():
        (table,) = [list(rows(sections(text_of(LAW / f"{page}.md"))[heading]))]
        assert [next(iter(row.values())) for row in table] == list(questions)
        assert all(all(row.values()) for row in table)
    places = [*IN_READINGS.values(), *(n for page in ON_PAGES.values() for n in page.values())]
    assert {number for numbers in places for number in numbers} == set(range(1, 81))


def test_what_the_pages_say_of_the_days_holds() -> None:
    """The days, duties and warnings that the pages name are those of the decisions."""
    bkt, bb = policies()["bukittinggi"], policies()["bangka_barat"]
    clerk = civil_servants_of([Description({**CLERK})], bkt)
    plan = next(
        d for d in decide(bkt, clerk, date(2026, 5, 29)).duties if d.duty == "rencana_kerja"
    )
    assert f"{plan.due:%Y-%m-%d}" == "2026-05-26"
    between = decide(bb, clerk, date(2026, 4, 6))
    assert [warning.code for warning in between.warnings] == ["retroactive"]
    ramadan = decide(bkt, clerk, date(2027, 2, 12))
    assert "ramadan_hours" in [warning.code for warning in ramadan.warnings]
    driver = civil_servants_of(
        [Description({**CLERK, "employment": "non_asn", "task": "sopir"})], bkt
    )
    reasons = [r.label or r.why for r in decide(bkt, driver, date(2026, 4, 10)).reasons]
    assert reasons == ["not_covered_group", "1.i.u"]
    called = decide(bkt, clerk, date(2026, 4, 10), recalled=True)
    assert [reason.label for reason in called.reasons] == ["1.d/b", "2.f"]


@pytest.mark.parametrize("name", shipped_policies())
def test_the_first_friday_and_the_last_day_are_those_of_the_answers(name: str) -> None:
    """The page names the first day on which anybody may, and the end under the other option."""
    policy, page = policies()[name], text_of(LAW / f"{name}.md")
    clerk = civil_servants_of([Description({**CLERK, "domicile": policy.government.code})], policy)
    days = (date.fromordinal(n) for n in range(date(2026, 4, 1).toordinal(), 10**6))
    first = next(
        day
        for day in days
        if decide(policy, clerk, day, rostered=True).outcome is Outcome.PERMITTED
    )
    assert f"the first one is {first.day} {first:%B %Y}" in page
    ended = policy.under({"masa-berlaku": "berakhir"})
    last = ended.force.until
    assert last is not None
    section = readings_of(name)["masa-berlaku"]
    assert f"The last day in force is {last.day} {last:%B %Y}" in section
    after = date.fromordinal(last.toordinal() + 1)
    assert f"From {after.day} {after:%B %Y} nobody has permission" in section
    refused = decide(ended, clerk, date.fromordinal(last.toordinal() + 5), rostered=True)
    assert refused.ground == "not_in_force"
    assert f"`{refused.ground}`" in section


def test_what_every_friday_at_home_changes() -> None:
    """Under the other option of the turns the roster does not matter, and all else does."""
    policy = policies()["bangka_barat"]
    page = readings_of("bangka_barat")["bergiliran"]
    friday, other = date(2026, 4, 10), policy.under({"bergiliran": "setiap_jumat"})
    facts = {**CLERK, "domicile": "19.05"}
    clerk = civil_servants_of([Description(facts)], policy)
    words: dict[str, Roster] = {"`rostered: tidak`": False, "`tanpa_jadwal`": "tanpa_jadwal"}
    for option, rostered in words.items():
        assert option in page
        answers = [decide(each, clerk, friday, rostered=rostered) for each in (policy, other)]
        assert [answer.outcome for answer in answers] == ["not_permitted", "permitted"]
    answers = [decide(each, clerk, friday) for each in (policy, other)]
    assert [answer.outcome for answer in answers] == ["undetermined", "permitted"]
    outside = civil_servants_of([Description({**facts, "domicile": "19.71"})], policy)
    excluded = civil_servants_of([Description({**facts, "level": "administrator"})], policy)
    for who, recalled in ((outside, None), (excluded, None), (clerk, True)):
        answer = decide(other, who, friday, rostered=True, recalled=recalled)
        assert answer.outcome is Outcome.NOT_PERMITTED


def desk(policy: Policy, **facts: str) -> list[CivilServant]:
    """A clerk who lives in the regency, with further facts."""
    return civil_servants_of([Description({**CLERK, "domicile": "19.05", **facts})], policy)


def test_what_swapped_words_change() -> None:
    """Of 4.f and 4.g: nothing alone, and with the list alone just the desks that the page names."""
    policy = policies()["bangka_barat"]
    section, friday = readings_of("bangka_barat")["f-g-tertukar"], date(2026, 4, 10)
    swapped = {"f-g-tertukar": "harfiah"}
    list_alone = {"layanan-langsung": "butir_4"}
    assert "`layanan-langsung: butir_4`" in section
    outcomes = {
        ("kesehatan", "kesehatan"): ("not_permitted", "permitted"),
        ("penanaman_modal", "perizinan"): ("not_permitted", "permitted"),
        ("kesehatan", "perizinan"): ("permitted", "not_permitted"),
        ("penanaman_modal", "kesehatan"): ("permitted", "not_permitted"),
    }
    for (affair, service), expected in outcomes.items():
        who = desk(policy, affair=affair, service=service)
        for under, wanted in (
            ({}, ("not_permitted", "not_permitted")),
            (list_alone, expected),
        ):
            stances: list[dict[str, str]] = [under, under | swapped]
            answers = [
                decide(policy, who, friday, rostered=True, stance=stance) for stance in stances
            ]
            assert tuple(answer.outcome for answer in answers) == wanted
    for unit in ("rsud", "uptd"):
        who = desk(policy, affair="kesehatan", service="kesehatan", unit=unit)
        answer = decide(policy, who, friday, rostered=True, stance=list_alone | swapped)
        assert answer.outcome is Outcome.NOT_PERMITTED
        assert "4.f/b" in {reason.label for reason in answer.reasons}


def test_what_no_power_to_order_in_changes() -> None:
    """Under the other option an order does not matter, and the roster does."""
    policy = policies()["bangka_barat"]
    assert "`recall order`" in readings_of("bangka_barat")["wewenang-panggil"]
    friday, other = date(2026, 4, 10), policy.under({"wewenang-panggil": "tidak_ada"})
    who = desk(policy)
    for rostered, expected in (
        (True, ("not_permitted", "permitted")),
        (False, ("not_permitted", "not_permitted")),
        (None, ("not_permitted", "undetermined")),
    ):
        answers = [
            decide(each, who, friday, rostered=rostered, recalled=True) for each in (policy, other)
        ]
        assert tuple(answer.outcome for answer in answers) == expected
        unordered = [
            decide(each, who, friday, rostered=rostered, recalled=False) for each in (policy, other)
        ]
        assert unordered[0].outcome is unordered[1].outcome
