"""A suite's file is read whole: people, days, duties, and what may be left out."""

from datetime import date
from pathlib import Path

import pytest

from asn_wfh import Case, CivilServant, FactError, WorkCalendar
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.scenarios import CaseUnderStance, Scenario, Suite, load_suite, suite_from_text
from scenarios import teladan

FILE = "kota_teladan.scenarios.yaml"
THEN = "    then: {outcome: permitted, because: ['1']}\n"
LINE = teladan.HEAD.count("\n") + 1


def one(words: str, then: str = THEN) -> Suite:
    """A suite with one scenario, with these words and an answer."""
    return teladan.suite(f"  - name: Uji\n{words}{then}")


def cases_of(scenario: Scenario) -> list[Case]:
    """The cases of a scenario's questions."""
    return [question.case for question in scenario.questions]


def test_a_scenario_is_a_question_with_its_answer() -> None:
    """A person by name, a date, the facts of the day and a stance make one question."""
    words = "    who: staf\n    date: 2026-04-10\n    rostered: tidak\n    absent: sakit\n"
    (scenario,) = one(words + "    stance: {pengawas: ikut}\n").scenarios
    (question,) = scenario.questions
    case = question.case
    assert (case.on, case.rostered, case.recalled) == (date(2026, 4, 10), False, None)
    assert (case.absent, question.stance) == ("sakit", (("pengawas", "ikut"),))
    assert case.people[0].affair == "perencanaan"
    assert scenario.expected.lines_by_aspect(case.on) == {
        "outcome": ("permitted",),
        "because": ("1",),
    }
    assert (scenario.name, scenario.line, scenario.cited_labels) == ("Uji", LINE, frozenset({"1"}))


def test_lists_stand_for_each_of_them() -> None:
    """Values, dates and names in a list are asked one by one, with all their mixtures."""
    words = "    who: {like: [staf, siapa_pun], level: [mahir, pemula]}\n"
    words += "    date: [2026-04-10, 2026-04-17]\n    recalled: [ya, tidak]\n"
    (scenario,) = one(words).scenarios
    # `staf` is one of those that `siapa_pun` stands for, and asked about once.  A camat is neither
    # `mahir` nor `pemula`, so of the posts that `siapa_pun` may have one is left.
    assert len(scenario.questions) == 2 * 2 * (2 * 3 * 2 * 2 * 2 * 2)
    assert {case.people[0].level for case in cases_of(scenario)} == {"mahir", "pemula"}


def test_all_values_and_all_but_some() -> None:
    """`semua` and `{except: ...}` stand for values of the vocabulary."""
    (scenario,) = one(
        "    who: {post: semua, unit: {except: uptd}}\n    date: 2026-04-10\n"
    ).scenarios
    people = [case.people[0] for case in cases_of(scenario)]
    assert {who.post for who in people} == {"camat", "lurah", "lainnya"}
    assert {who.unit for who in people} == {"rsud", "satuan_pendidikan", "induk"}
    assert {who.level for who in people} == {None}


def test_facts_that_are_not_known() -> None:
    """`without` takes facts of the person who is meant away; `{}` is someone quite unknown."""
    (scenario,) = one(
        "    who: {like: staf, without: [level, task]}\n    date: 2026-04-10\n"
    ).scenarios
    (who,) = cases_of(scenario)[0].people
    assert (who.level, who.post) == (None, "lainnya")
    (scenario,) = one("    who: {}\n    date: 2026-04-10\n").scenarios
    assert set(cases_of(scenario)[0].people[0].key) == {None}


def test_several_descriptions_of_one_person() -> None:
    """A list of descriptions is one person of whom all are true."""
    words = "    who:\n      - staf\n"
    words += "      - {like: staf, post: [camat, lurah], without: [level, affair]}\n"
    words += "    date: 2026-04-10\n"
    (scenario,) = one(words).scenarios
    assert [[who.post for who in case.people] for case in cases_of(scenario)] == [
        ["lainnya", "camat"],
        ["lainnya", "lurah"],
    ]


def test_a_calendar_of_its_own() -> None:
    """A scenario may name local days off, working days and collective leave."""
    words = "    who: staf\n    date: 2026-04-10\n    calendar:\n"
    words += "      libur_setempat: {2026-04-17: Pemilihan}\n      hari_kerja: 2026-05-01\n"
    words += "      cuti_bersama: {2026-05-08: Cuti bersama}\n"
    (scenario,) = one(words).scenarios
    assert cases_of(scenario)[0].calendar == WorkCalendar(
        {date(2026, 4, 17): "Pemilihan"},
        [date(2026, 5, 1)],
        {date(2026, 5, 8): "Cuti bersama"},
    )


def test_facts_of_the_policys_own() -> None:
    """Facts that the policy asks for stand beside those of the day."""
    text = teladan.POLICY.replace(
        "readings:", "facts:\n  zona: {values: [merah, hijau], question: Zona apa}\nreadings:"
    )
    policy = load_policy_text(text, "kota_teladan.yaml")
    given = (
        "  - name: Uji\n    who: staf\n    date: 2026-04-10\n    zona: semua\n    libur: tidak\n"
    )
    (scenario,) = suite_from_text(teladan.HEAD + given + THEN, policy, FILE).scenarios
    assert [dict(case.own_and_open_day_facts_as_pairs) for case in cases_of(scenario)] == [
        {"zona": "merah", "libur": "tidak"},
        {"zona": "hijau", "libur": "tidak"},
    ]


def test_duties_with_their_times() -> None:
    """A time of day is one on the date asked about; a duty may stand under a condition."""
    then = """\
    then:
      outcome: permitted
      because: ["1"]
      duties:
        - {at: "5", do: rencana_kerja, by: "2026-04-09 23:59"}
        - {at: "5", do: presensi_aplikasi, times: ["07:30", "16:30"], if: {domicile: inside}}
        - at: "5"
          do: laporan_harian
          from: "16:30"
          until: "23:59"
          if: [{unit: a}, {task: [b, c]}]
        - {at: "5", do: laporan_bulanan, to: kepala_daerah, through: kepegawaian}
"""
    (scenario,) = one("    who: staf\n    date: [2026-04-10, 2026-04-17]\n", then).scenarios
    assert scenario.expected.lines_by_aspect(date(2026, 4, 17))["duties"] == (
        "5 rencana_kerja until 2026-04-09 23:59+0800",
        "5 presensi_aplikasi at 2026-04-17 07:30+0800 if domicile=inside",
        "5 presensi_aplikasi at 2026-04-17 16:30+0800 if domicile=inside",
        "5 laporan_harian from 2026-04-17 16:30+0800 until 2026-04-17 23:59+0800"
        " if task=b|c or unit=a",
        "5 laporan_bulanan to kepala_daerah through kepegawaian",
    )


def test_times_of_duties_are_stated_as_the_policy_states_them() -> None:
    """Moments, working days before and after, and hours stand for their time on each date."""
    then = """\
    then:
      outcome: permitted
      because: ["1"]
      duties:
        - {at: "5", do: rencana_kerja, by: h-1}
        - {at: "5", do: laporan_harian, by: h+3}
        - {at: "5", do: laporan_harian, by: {h+1: "15:00"}}
        - {at: "5", do: laporan_harian, hours: [mulai_kerja, selesai_kerja]}
        - {at: "5", do: laporan_harian, from: selesai_kerja, until: "20:00"}
"""
    (scenario,) = one("    who: staf\n    date: 2026-04-17\n", then).scenarios
    assert scenario.expected.lines_by_aspect(date(2026, 4, 17))["duties"] == (
        "5 rencana_kerja until 2026-04-16 23:59+0800",
        "5 laporan_harian until 2026-04-22 23:59+0800",
        "5 laporan_harian until 2026-04-20 15:00+0800",
        "5 laporan_harian from 2026-04-17 07:30+0800 until 2026-04-17 16:30+0800",
        "5 laporan_harian from 2026-04-17 16:30+0800 until 2026-04-17 20:00+0800",
    )


def test_nothing_may_be_stated() -> None:
    """`tidak_ada` states that there is no duty, no reading that matters, no warning."""
    then = """\
    then:
      {outcome: permitted, because: ["1"], duties: tidak_ada, contested: tidak_ada,
       warnings: tidak_ada, missing: tidak_ada}
"""
    (scenario,) = one("    who: staf\n    date: 2026-04-10\n", then).scenarios
    stated = scenario.expected.lines_by_aspect(date(2026, 4, 10))
    assert {part for part, lines in stated.items() if lines == ()} == {
        "duties",
        "contested",
        "warnings",
        "missing",
    }


def test_a_suite_for_a_file(tmp_path: Path) -> None:
    """A suite is read from a file; one that is not there is a fault."""
    path = tmp_path / FILE
    path.write_text(teladan.HEAD + teladan.GIVEN, encoding="utf-8")
    assert load_suite(path, teladan.policy()) == teladan.suite()
    with pytest.raises(FactError, match="does not exist"):
        load_suite(tmp_path / "lain.yaml", teladan.policy())


def test_a_question_on_one_line() -> None:
    """A question is written on one line, in the words of the file."""
    (scenario,) = one(
        "    who: {level: mahir}\n    date: 2026-04-10\n    rostered: ya\n    recalled: tidak\n"
        "    absent: cuti\n    cuti_bersama: tidak\n    stance: {pengawas: ikut}\n"
    ).scenarios
    assert scenario.questions[0].format_line() == (
        "2026-04-10 {level: mahir} rostered: ya recalled: tidak absent: cuti cuti_bersama: tidak "
        "pengawas=ikut"
    )
    bare = CaseUnderStance(Case(CivilServant(), date(2026, 4, 10)))
    assert bare.format_line() == "2026-04-10 {}"
