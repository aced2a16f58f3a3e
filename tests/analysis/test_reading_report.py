"""What each reading touches: exactly the cases that it alone turns, and the people in them."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import example_cases as cases
from asn_wfh import Case, CivilServant, Decision, Outcome, Policy, decide, load_policy
from asn_wfh.analysis.kinds_of_change_by_option import ReadingEffect
from asn_wfh.analysis.reading_report import Impact, ReadingReport, reading_report
from asn_wfh.engine.checked_case import CheckedCase, checked_case
from asn_wfh.engine.compiled_date import OPEN_DAY
from asn_wfh.engine.decide import decide_case
from asn_wfh.kernel.boxes import Box, intersection
from asn_wfh.law.periods_between_named_dates_and_nth_weekdays import weekday_of
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.vocabulary import PERSON_FACETS
from strategies import CLERK, Question, policies, questions


def case_box(question: CheckedCase, who: CivilServant) -> Box:
    """The completions of one description of a case, as a box of the policy's space."""
    policy, on, day = question.policy, question.case.on, question.day
    cases = policy.cases
    allowed: dict[str, Sequence[str]] = {
        "weekday": [weekday_of(on)],
        "period": [cases.periods.names[cases.periods.index_of(on)]],
    }
    for name in OPEN_DAY:
        allowed[name] = getattr(day, name)
    for name, value in question.day_facts.items():
        if value is not None:
            allowed[name] = [value]
    for name in PERSON_FACETS:
        value = cases.person_fact_value_relative_to_region(name, getattr(who, name))
        if value is not None:
            allowed[name] = [value]
    return cases.box(allowed)


def box_of(policy: Policy, sides: tuple[tuple[str, tuple[str, ...]], ...]) -> Box:
    """The box that a change spells."""
    return policy.cases.space.box(dict(sides))


@pytest.mark.slow
@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_the_boxes_are_the_cases_that_it_turns(region: str) -> None:
    """For drawn people and days: a case lies in a change just if that option alone turns it."""
    policy = load_policy(region)
    changes = [
        (report.reading.name, change, [box_of(policy, sides) for sides in change.boxes])
        for report in reading_report(policy)
        for change in report.changes
    ]
    assert changes
    turned = 0
    for case in cases.draw(region, 400, seed=5):
        facts = dict(case.facts)
        day = {name: facts.pop(name) for name in ("rostered", "recalled", "absent")}
        who = CivilServant.read(facts)
        asking = Case(who, case.on, **day)  # type: ignore[arg-type]  # facts of a day
        point = [case_box(checked_case(policy, asking), who)]
        before = decide(policy, who, case.on, **day)  # type: ignore[arg-type]  # facts of a day
        for name, change, boxes in changes:
            stance = {name: change.option}
            after = decide(policy, who, case.on, **day, stance=stance)  # type: ignore[arg-type]  # facts of a day
            expected = (before.outcome, after.outcome) == (change.before, change.after)
            assert bool(intersection(point, boxes)) == expected, (name, case)
            turned += expected
    assert turned > 100


def cited(decision: Decision) -> list[tuple[str | None, str]]:
    """The clauses and grounds of an answer, without what fills their sentences."""
    return [(reason.label, reason.why) for reason in decision.reasons]


@pytest.mark.slow
@settings(max_examples=60)
@given(data=st.data())
def test_the_effects_of_invented_readings(data: st.DataObject) -> None:
    """For any policy: what an option changes is found, and what it does not is seen nowhere.

    A change alone is a change; nothing of an answer changes under an option without effects.
    """
    policy = data.draw(policies())
    question: Question = data.draw(questions(policy))
    for report in reading_report(policy):
        for option, effects in report.effects:
            one, other = question.put(policy), question.put(policy, {report.reading.name: option})
            kinds = set(effects)
            if one.outcome is not other.outcome:
                assert ReadingEffect.OUTCOME in kinds
                if not one.missing and not other.missing and len(question.people) == 1:
                    assert any(change.option == option for change in report.changes)
            if cited(one) != cited(other) and ReadingEffect.OUTCOME not in kinds:
                assert ReadingEffect.REASONS in kinds
            if one.duties != other.duties:
                assert kinds & {ReadingEffect.OUTCOME, ReadingEffect.DUTIES}


def witnessed(policy: Policy, reading: str, change: Impact) -> None:
    """The witness of a change is answered as the change says."""
    case = change.witness
    assert case is not None
    one, other = (decide_case(policy, case, stance=s) for s in (None, {reading: change.option}))
    assert (one.outcome, other.outcome) == (change.before, change.after)
    refusing = one if change.before is Outcome.NOT_PERMITTED else other
    cited = {reason.label for reason in refusing.reasons}
    assert cited & {*change.clauses, None}


def test_every_witness_is_one(shipped: Policy) -> None:
    """Each change shows a case that it turns, on an ordinary working day."""
    changes = [(r.reading.name, change) for r in reading_report(shipped) for change in r.changes]
    assert len(changes) >= 6
    for reading, change in changes:
        witnessed(shipped, reading, change)


def test_what_the_shipped_readings_change() -> None:
    """Which readings turn an answer alone, which only with others, which only bind the office."""
    city, regency = (reading_report(load_policy(name)) for name in ("bukittinggi", "bangka_barat"))
    alone = [r.reading.name for r in (*city, *regency) if r.changes]
    assert alone == [
        *("jadwal-wfo", "pengawas", "ahli-madya", "ahli-utama", "pejabat"),
        *("unit-layanan", "setara-uptd", "sebagian-uptd", "pada-perangkat-daerah"),
        *("masa-berlaku", "layanan-langsung", "pejabat", "unit-layanan", "lembaga"),
        *("bergiliran", "wewenang-panggil", "domisili-luar", "masa-berlaku"),
    ]
    together = {
        r.reading.name: r.options_changing_only_together
        for r in (*city, *regency)
        if r.options_changing_only_together
    }
    assert together == {"f-g-tertukar": ("harfiah",), "selektif": ("syarat",)}
    partners = {r.reading.name: dict(r.partners) for r in (*city, *regency) if r.partners}
    assert partners == {
        "f-g-tertukar": {"harfiah": (("layanan-langsung", "butir_4"),)},
        "selektif": {"syarat": (("bergiliran", "setiap_jumat"),)},
    }
    quiet = {
        report.reading.name: {effect for _, kinds in report.effects for effect in kinds}
        for report in (*city, *regency)
        if not report.changes and not report.options_changing_only_together
    }
    assert quiet.pop("mematikan-listrik") == quiet.pop("selama-wfh") == {ReadingEffect.DUTIES}
    assert quiet.pop("pola-wfh") == {ReadingEffect.REQUIRED}
    assert set(map(frozenset, quiet.values())) == {frozenset({ReadingEffect.OFFICE})}
    assert len(quiet) == 9


@pytest.mark.slow
@pytest.mark.kills
def test_the_partners_of_an_option_are_those_that_let_it_turn(bangka_barat: Policy) -> None:
    """Under just the options that are named, the report has a change by the option alone."""

    @cache
    def reports_under(reading: str, option: str) -> Mapping[str, ReadingReport]:
        so_read = reading_report(bangka_barat.under({reading: option}))
        return {report.reading.name: report for report in so_read}

    for report in reading_report(bangka_barat):
        for option, partners in report.partners:
            for other in bangka_barat.readings:
                for name in {*other.option_names} - {other.chosen}:
                    if other.name == report.reading.name:
                        continue
                    mine = reports_under(other.name, name)[report.reading.name]
                    turns = option in {change.option for change in mine.changes}
                    assert turns == ((other.name, name) in partners)
                    assert ("only together with" in mine.explain("en")) != turns
            assert f"only together with `{'='.join(partners[0])}`" in report.explain("en")


_OF_THREE = """
policy: tiga
government: {name: Kota Teladan, code: "99.71", timezone: Asia/Jakarta}
circular: {number: 8/SE/2026, signed: 2026-06-22, issuer: Wali Kota Teladan}
covers: {at: opening, whose: semua}
provisions:
  - at: "1"
    says: ASN dapat WFH setiap Jumat.
    permit: {every: jumat}
  - at: "2"
    says: Pegawai UPTD tetap WFO.
    exclude: {unit: uptd}
    otherwise:
      - {when: {satu: b, dua: b, tiga: b}, no_rule: Sasaran.}
  - at: "3"
    says: Berlaku sejak 1 Juli 2026.
    in_force: {from: 2026-07-01}
readings:
  satu: {asks: "Apa yang pertama?", options: {a: A., b: B.}, chosen: a, because: Naskah., at: ["2"]}
  dua: {asks: "Apa yang kedua?", options: {a: A., b: B.}, chosen: a, because: Naskah., at: ["2"]}
  tiga: {asks: "Apa yang ketiga?", options: {a: A., b: B.}, chosen: a, because: Naskah., at: ["2"]}
"""


def test_an_option_that_takes_two_others_has_no_single_partner() -> None:
    """Where no one option is enough the report says that it takes several."""
    for report in reading_report(load_policy_text(_OF_THREE, "tiga.yaml")):
        assert report.partners == (("b", ()),)
        assert "only together with two or more other readings" in report.explain("en")
        assert "jika digabung dengan dua atau lebih" in report.explain("id")


def test_the_reason_stands_beside_the_option_that_it_is_for(bukittinggi: Policy) -> None:
    """The reason of the choice is printed for the chosen option, and for no other in use."""
    for policy in (bukittinggi, bukittinggi.under({"ahli-utama": "a_fortiori"})):
        for report in reading_report(policy):
            chosen = report.current_option == report.reading.chosen
            reason = f"\n  alasan: {report.reading.because}\n"
            assert (reason in report.explain("id")) is chosen


def test_another_option_than_the_chosen_one(bukittinggi: Policy) -> None:
    """A policy read another way is compared from there."""
    other = bukittinggi.under({"ahli-utama": "a_fortiori"})
    report = next(r for r in reading_report(other) if r.reading.name == "ahli-utama")
    (change,) = report.changes
    assert (change.option, change.after) == ("harfiah", Outcome.PERMITTED)


def test_a_change_says_on_which_days_and_whether_a_clause_refuses(bukittinggi: Policy) -> None:
    """An end of the circular takes permission from everyone after a day, and no clause does."""
    reports = {report.reading.name: report for report in reading_report(bukittinggi)}
    (ended,) = reports["masa-berlaku"].changes
    assert (ended.refused_by_clause, ended.days) == (False, ((date(2026, 6, 8), None),))
    assert ended.sentence("en") == (
        "berakhir: from MAY work from home to HAS NO PERMISSION to work from home, by the other "
        "reading of 3.2; on days from 8 June 2026"
    )
    assert ended.sentence("id").endswith(
        "karena butir 3.2 ditafsirkan lain; untuk tanggal sejak 8 Juni 2026"
    )
    others = [c for r in reports.values() for c in r.changes if r.reading.name != "masa-berlaku"]
    assert {(change.refused_by_clause, change.days) for change in others} == {(True, ())}


def test_a_change_says_of_whom_it_can_be(bukittinggi: Policy, bangka_barat: Policy) -> None:
    """The facts are told of which a change has fewer values than all who are permitted."""
    facts = {
        (policy.name, report.reading.name): dict(change.only_facts)
        for policy in (bukittinggi, bangka_barat)
        for report in reading_report(policy)
        for change in report.changes
    }
    # Nobody in part-time employment holds such a post.
    assert facts["bukittinggi", "pengawas"] == {
        "employment": ("pns", "cpns", "pppk"),
        "level": ("pengawas",),
    }
    assert facts["bukittinggi", "jadwal-wfo"] == {"rostered": ("tidak",)}
    assert facts["bangka_barat", "bergiliran"] == {"rostered": ("tidak", "tanpa_jadwal")}
    assert facts["bangka_barat", "domisili-luar"] == {"domicile": ("outside",)}
    assert facts["bangka_barat", "masa-berlaku"] == {}
    report = next(r for r in reading_report(bangka_barat) if r.reading.name == "bergiliran")
    assert report.explain("en").splitlines()[-1] == (
        "    only where on the WFH roster: no or no schedule drawn up"
    )


@pytest.mark.slow
@pytest.mark.parametrize("region", ["bukittinggi", "bangka_barat"])
def test_nobody_else_is_touched(region: str) -> None:
    """Whoever lacks one of those facts is permitted under both options or under none."""
    policy = load_policy(region)
    changes = [
        (report.reading.name, change)
        for report in reading_report(policy)
        for change in report.changes
        if change.only_facts
    ]
    unlike = 0
    for case in cases.draw(region, 200, seed=9):
        facts = dict(case.facts)
        day = {name: facts.pop(name) for name in ("rostered", "recalled", "absent")}
        who = CivilServant.read(facts)
        question = checked_case(policy, Case(who, case.on, **day))  # type: ignore[arg-type]  # facts of a day
        sides = dict(policy.cases.space.narrowed_values(case_box(question, who)))
        before = decide(policy, who, case.on, **day)  # type: ignore[arg-type]  # facts of a day
        for name, change in changes:
            if all(set(sides[fact]) & set(values) for fact, values in change.only_facts):
                continue
            stance = {name: change.option}
            after = decide(policy, who, case.on, **day, stance=stance)  # type: ignore[arg-type]  # facts of a day
            assert (before.outcome is Outcome.PERMITTED) == (after.outcome is Outcome.PERMITTED)
            unlike += 1
    assert unlike > 500


def test_on_one_date_only_what_changes_then(bukittinggi: Policy) -> None:
    """A change that lies on other days is named as such, and is none of the date."""
    by_date = {
        on: {r.reading.name: r for r in reading_report(bukittinggi, on=on)}
        for on in (date(2026, 5, 8), date(2026, 6, 12), date(2026, 4, 3))
    }
    before, after, holiday = by_date.values()
    assert before["masa-berlaku"].changes == ()
    assert before["masa-berlaku"].options_unlike_on_other_days == ("berakhir",)
    text = before["masa-berlaku"].explain("en")
    assert "berakhir: gives and takes no permission on 8 May 2026, but does on other days" in text
    assert "changes may to must or back, and no other answer (over all dates)" in (
        before["pola-wfh"].explain("en")
    )
    assert before["masa-berlaku"].as_dict()["on_other_days"] == ["berakhir"]
    (ended,) = after["masa-berlaku"].changes
    assert (ended.option, ended.days) == ("berakhir", ())
    assert ended.witness is not None
    assert ended.witness.on == date(2026, 6, 12)
    assert after["masa-berlaku"].options_unlike_on_other_days == ()
    assert [change for report in holiday.values() for change in report.changes] == []


@pytest.mark.slow
def test_a_staff_list(bukittinggi: Policy) -> None:
    """Each change has the ids of those it can touch; whose facts are open can be touched."""
    clerk = {**CLERK, "domicile": "13.75"}
    staff = [
        ("staf", CivilServant.read(clerk)),
        ("utama", CivilServant.read({**clerk, "level": "ahli_utama"})),
        ("dokter", CivilServant.read({**clerk, "level": "ahli_madya", "affair": "kesehatan"})),
        ("baru", CivilServant.read({"employment": "pns"})),
        ("luar", CivilServant.read({**clerk, "level": "ahli_utama", "employer": "lainnya"})),
    ]

    def people(on: date | None) -> dict[str, tuple[str, ...] | None]:
        reports = reading_report(bukittinggi, iter(staff), on)
        return {r.reading.name: c.people for r in reports for c in r.changes}

    usual = people(None)
    assert usual["ahli-utama"] == ("utama", "baru")
    assert usual["ahli-madya"] == ("dokter", "baru")
    assert usual["masa-berlaku"] == ("staf", "utama", "baru")
    friday = people(date(2026, 4, 17))
    assert friday["ahli-utama"] == ("utama", "baru")
    assert "masa-berlaku" not in friday
    assert people(date(2026, 4, 16)) == people(date(2026, 4, 3)) == {}
    assert {c.people for r in reading_report(bukittinggi) for c in r.changes} == {None}


def test_staff_one_by_one(bangka_barat: Policy) -> None:
    """Fully known people are counted just if the option turns their answer on some such day."""
    rng = Random(11)
    drawn = list(cases.draw("bangka_barat", 60, seed=3))
    facts = [
        {n: v for n, v in c.facts.items() if n not in ("rostered", "recalled", "absent")}
        for c in drawn
    ]
    staff = [(str(n), CivilServant.read(f)) for n, f in enumerate(facts)]
    rng.shuffle(staff)
    on = date(2026, 4, 17)
    for report in reading_report(bangka_barat, staff, on):
        for change in report.changes:
            stance = {report.reading.name: change.option}
            touched = tuple(
                name
                for name, who in staff
                if any(
                    decide(bangka_barat, who, on, rostered=rostered, recalled=recalled).outcome
                    is change.before
                    and decide(
                        bangka_barat, who, on, rostered=rostered, recalled=recalled, stance=stance
                    ).outcome
                    is change.after
                    for rostered in (True, False)
                    for recalled in (True, False)
                )
            )
            assert change.people == touched


_OF_DAYS = """\
policy: hari
government: {name: Kota Rekaan, code: "99.71", timezone: Asia/Makassar}
circular: {number: 1/REKAAN/2026, signed: 2026-06-15, issuer: Wali Kota Rekaan}
covers: {at: opening, whose: {employment: [pns, cpns, pppk, pppk_paruh_waktu]}}
provisions:
  - at: "1"
    says: Boleh WFH Rabu dan Jumat.
    permit: {every: [rabu, jumat]}
    otherwise:
      - {when: {hari: jumat}, permit: {every: jumat}}
  - at: "2"
    says: UPTD tidak diatur.
    no_rule: Tidak diatur.
    otherwise:
      - {when: {hari: jumat}, exclude: {unit: uptd}}
  - at: "3"
    says: Berlaku sejak 1 Juli 2026.
    in_force: {from: 2026-07-01}
readings:
  hari:
    asks: Hari apa?
    options: {keduanya: Rabu dan Jumat., jumat: Jumat saja.}
    chosen: keduanya
    because: Tertulis.
    at: ["1", "2"]
"""


def test_a_change_of_some_weekdays_names_them() -> None:
    """A change that lies on some weekdays, or refuses in two ways, says so; on a date neither."""
    policy = load_policy_text(_OF_DAYS, "hari.yaml")
    (report,) = reading_report(policy)
    (change,) = report.changes
    assert change.refused_by_clause is None
    assert "MAY NOT or HAS NO PERMISSION" in change.sentence("en")
    (friday,) = reading_report(policy, on=date(2026, 7, 10))[0].changes
    assert (friday.refused_by_clause, dict(friday.only_facts)) == (True, {"unit": ("uptd",)})
    assert friday.clauses == ("1", "2")
    assert friday.witness is not None
    assert friday.witness.on == date(2026, 7, 10)
    (wednesday,) = reading_report(policy, on=date(2026, 7, 8))[0].changes
    assert (wednesday.refused_by_clause, wednesday.only_facts) == (False, ())
    without = _OF_DAYS.replace(
        "    otherwise:\n      - {when: {hari: jumat}, exclude: {unit: uptd}}\n", ""
    ).replace('at: ["1", "2"]', 'at: ["1"]')
    (change,) = reading_report(load_policy_text(without, "hari.yaml"))[0].changes
    assert (change.refused_by_clause, dict(change.only_facts)) == (False, {"weekday": ("rabu",)})
