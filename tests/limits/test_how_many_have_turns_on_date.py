"""How many of a staff are at home by turns on one date, and when no turn counts."""

import json
from datetime import date

import pytest

from asn_wfh import Case, CivilServant, FactError, Policy
from asn_wfh.cli.app import main
from asn_wfh.limits import turn_share, turn_shares_on_date
from limits.invented_circular import rekaan

FRIDAY, MONDAY, GOOD_FRIDAY = date(2026, 4, 10), date(2026, 4, 13), date(2026, 4, 3)
OF_ALL = "of: all_in_office, odd_person: wfo, share: exact, turns: calendar"


def at_home(policy: Policy, on: date, staff: int = 41, **facts: str) -> list[int]:
    """How many are at home by each clause of turns on a date, of people as in some facts."""
    case = Case(CivilServant.read(facts), on)
    return [answer.at_home for answer in turn_shares_on_date(policy, case, staff=staff)]


def test_the_staff_is_divided_on_a_day_of_turns(bangka_barat: Policy) -> None:
    """The count is that of `turn_share`, of whatever staff the clause counts."""
    (answer,) = turn_shares_on_date(bangka_barat, Case(CivilServant(), FRIDAY), staff=41)
    assert answer == turn_share(bangka_barat, eligible=41)
    of_all = bangka_barat.under({"dasar-50-persen": "seluruh_asn", "orang-ganjil": "wfh"})
    assert at_home(of_all, FRIDAY) == [21]


def test_no_turn_counts_where_nobody_may_be_at_home(bangka_barat: Policy) -> None:
    """Not on a Monday, not on a holiday, and not for people who are excluded."""
    assert at_home(bangka_barat, MONDAY) == at_home(bangka_barat, GOOD_FRIDAY) == []
    assert at_home(bangka_barat, FRIDAY, service="kesehatan") == []
    assert at_home(bangka_barat, FRIDAY, service="pendukung") == [20]


def test_no_turn_counts_without_turns(bangka_barat: Policy, bukittinggi: Policy) -> None:
    """A circular without turns, or read so, divides nobody."""
    assert at_home(bukittinggi, FRIDAY) == []
    assert at_home(bangka_barat.under({"bergiliran": "setiap_jumat"}), FRIDAY) == []


def test_each_clause_of_turns_counts_its_own_people_and_days() -> None:
    """Of two clauses only the one counts that is about the people and the day asked about."""
    policy = rekaan(
        "permit: {every: [senin, jumat]}",
        f"rotate: {{wfh: 50%, wfo: 50%, {OF_ALL}, every: jumat}}",
        f"rotate: {{wfh: 30%, wfo: 70%, {OF_ALL}, every: senin}}",
        f"rotate: {{wfh: 10%, wfo: 90%, {OF_ALL}, whose: {{affair: sosial}}}}",
    )
    assert at_home(policy, FRIDAY, 20, affair="keuangan") == [10]
    assert at_home(policy, MONDAY, 20, affair="keuangan") == [6]
    assert at_home(policy, MONDAY, 20, affair="sosial") == [6, 2]


def test_a_count_that_is_none_is_refused(bangka_barat: Policy) -> None:
    """Fewer than nobody cannot be divided."""
    with pytest.raises(FactError):
        at_home(bangka_barat, FRIDAY, -1)


def test_figures_counts_the_turns(capsys: pytest.CaptureFixture[str]) -> None:
    """The command names turns where there are some, and a missing share only where none are."""
    question = ("figures", "bangka_barat", "--headcount", "41", "--on")
    assert main([*question, "2026-04-10"]) == 0
    _, *lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("  Butir 5.a bagian a: batas tertinggi 20 orang WFH dan 21 orang")
    assert main([*question, "2026-04-13"]) == 0
    _, line, no_turns = capsys.readouterr().out.splitlines()
    assert "tidak menetapkan porsi pegawai yang WFH" in line
    assert no_turns == ("  Pada tanggal tersebut tidak ada giliran WFH menurut butir 5.a bagian a")
    assert main([*question, "2026-04-10", "--set", "level=administrator"]) == 0
    *_, line = capsys.readouterr().out.splitlines()
    assert line.startswith("  Pegawai seperti itu tidak mendapat giliran WFH")
    assert main([*question, "2026-03-27"]) == 0
    _, line = capsys.readouterr().out.splitlines()
    assert line.endswith("karena surat edaran tidak berlaku pada tanggal itu (butir 8)")


def test_figures_counts_the_turns_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """In JSON the turns stand beside the share, which is null where none is set."""
    question = ("figures", "bangka_barat", "--headcount", "41", "--on", "2026-04-10", "--json")
    assert main([*question]) == 0
    answer = json.loads(capsys.readouterr().out)
    (turns,) = answer["turns"]
    assert answer["home"] is None
    assert (turns["clause"], turns["at_home"], turns["in_office"]) == ("5.a/a", 20, 21)
    assert turns["sentence"]["en"].startswith("Clause 5.a part a: 20 at home (a ceiling)")
