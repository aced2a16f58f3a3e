"""Each mutant is killed, refused, proven equivalent, or survives with the question that tells."""

from collections import Counter
from pathlib import Path

import pytest

from asn_wfh import Policy, load_policy
from asn_wfh.loading.files_beside_policy import suite_beside
from asn_wfh.loading.policy_from_tree import policy_from_tree, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.mutation import FATES, Verdict, count_fates_by_clause, mutants, run_mutants
from asn_wfh.scenarios import Suite, holds, load_suite, run_suite, suite_from_text
from mutation.reference_equivalence import shown
from scenarios import teladan

REGIONS = ("bukittinggi", "bangka_barat")


def survivors(verdicts: list[Verdict]) -> dict[str, set[str]]:
    """The mutants that survive, per clause, in words."""
    by_clause: dict[str, set[str]] = {}
    for verdict in verdicts:
        if verdict.fate == "survived":
            sentence = verdict.mutant.sentence("en")
            by_clause.setdefault(verdict.mutant.clause, set()).add(sentence)
    return by_clause


def small(*gone: str) -> list[Verdict]:
    """The verdicts on the small circular, without some of its scenarios."""
    return list(run_mutants(teladan.marked(), teladan.suite().without_scenarios(gone)))


def test_every_mutant_of_a_small_circular() -> None:
    """All are killed but those refused, those proven equivalent, and figures of the office."""
    verdicts = small()
    assert Counter(v.fate for v in verdicts) == {
        "killed": 163,
        "refused": 13,
        "not_executable": 10,
        "equivalent": 2,
    }
    rows = count_fates_by_clause(verdicts)
    assert list(rows) == [
        *("opening", "circular", "government"),
        *("1", "2", "3", "4", "5", "6", "7", "8"),
    ]
    assert rows["7"] == {"refused": 2, "not_executable": 4}
    assert rows["circular"] == {"equivalent": 1, "killed": 1}
    assert sum(rows.values(), Counter()) == Counter(v.fate for v in verdicts)
    assert {fate for row in rows.values() for fate in row} <= set(FATES)


@pytest.mark.slow
def test_what_a_verdict_tells() -> None:
    """A killed mutant names its scenario, a refused one its fault, a survivor its question."""
    verdicts = small("Rencana kerja")
    suite = {scenario.name: scenario for scenario in teladan.suite().scenarios}
    base = teladan.policy()
    for verdict in verdicts:
        if verdict.fate == "refused":
            assert verdict.fault is not None
            continue
        policy = verdict.mutant.mutated_policy(teladan.marked(), base)
        if verdict.fate == "killed":
            assert not holds(suite[verdict.by], policy)
        elif verdict.fate == "survived":
            assert verdict.telling is not None
            assert shown(base, verdict.telling) != shown(policy, verdict.telling)
        else:
            assert (verdict.by, verdict.fault, verdict.telling) == ("", None, None)


@pytest.mark.slow
def test_without_its_only_scenario_a_clause_is_not_noticed() -> None:
    """Removing the only scenario of a clause makes exactly that clause's mutants survive."""
    killed = {
        v.mutant.sentence("en") for v in small() if (v.mutant.clause, v.fate) == ("5", "killed")
    }
    # The duties of clause 5, and what else only a duty shows: the time zone, clause 6 made one.
    alive = survivors(small("Rencana kerja"))
    assert alive.pop("5") == killed
    assert alive.pop("government") == {
        f"timezone: `Asia/Makassar` becomes `{zone}`"
        for zone in ("Asia/Jakarta", "Asia/Pontianak", "Asia/Jayapura")
    }
    assert alive == {"6": {"oblige.who: `kepala` becomes `asn`"}}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("clause", "gone"),
    [
        ("2", ("Administrator", "Jenjang lain", "Pengawas bila ikut", "Sopir Administrator")),
        ("3", ("Tugas lain",)),
        ("4", ("Dipanggil", "Sopir dipanggil")),
        ("8", ("Sebelum berlaku", "Hari pertama", "Evaluasi")),
    ],
)
def test_without_its_scenarios_a_clause_is_not_noticed(clause: str, gone: tuple[str, ...]) -> None:
    """Without the scenarios of a clause its mutants survive, and of no other."""
    assert set(survivors(small(*gone))) - {"circular"} == {clause}


@pytest.mark.slow
def test_one_clause_only() -> None:
    """The mutants of one clause may be run_mutants alone, with those of its parts."""
    suite = teladan.suite()
    chosen = list(run_mutants(teladan.marked(), suite, "3"))
    assert chosen == [v for v in small() if v.mutant.clause == "3"]
    assert list(run_mutants(teladan.marked(), suite, "99")) == []


# the shipped circulars


def shipped(name: str) -> tuple[Policy, Suite]:
    """A shipped policy with its suite."""
    policy = load_policy(name)
    return policy, load_suite(suite_beside(policy_path(name)), policy)


@pytest.mark.slow
@pytest.mark.parametrize("name", REGIONS)
def test_shipped_suites_hold(name: str) -> None:
    """Every scenario of both circulars holds."""
    policy, suite = shipped(name)
    assert [r.scenario.name for r in run_suite(suite, policy) if not r.passed] == []
    assert len(suite.scenarios) >= 100


@pytest.mark.parametrize("name", REGIONS)
def test_shipped_suites_name_every_clause_that_decides(name: str) -> None:
    """Every clause that gives leave, takes it away, or obliges a person is stated somewhere."""
    policy, suite = shipped(name)
    cited = {clause for scenario in suite.scenarios for clause in scenario.cited_labels}
    deciding = {
        p.label
        for p in policy.provisions
        for _, rule in p.rules
        if rule.boxes_given_leave_where_acts_are_given(policy.cases)
        or rule.denied_boxes(policy.cases)
        or getattr(rule, "who", "") == "asn"
    }
    assert deciding - cited == set()


# `.ci/run` asks the same of both circulars with `asn-wfh mutate`; here it is counted once.
@pytest.mark.soak
@pytest.mark.parametrize("name", REGIONS)
def test_shipped_suites_notice_every_change(name: str) -> None:
    """No mutant of a circular survives, and none that is proven equivalent is ever killed."""
    policy, suite = shipped(name)
    marked = read_expanded_tree(policy_path(name))
    verdicts = list(run_mutants(marked, suite))
    assert survivors(verdicts) == {}
    assert Counter(v.fate for v in verdicts)["killed"] > 900
    for verdict in verdicts:
        if verdict.fate in ("equivalent", "not_executable"):
            mutated = verdict.mutant.mutated_policy(marked, policy)
            noticing = [s.name for s in suite.scenarios if not holds(s, mutated)]
            assert noticing == [], verdict.mutant.sentence("en")


@pytest.mark.slow
@pytest.mark.parametrize(("name", "clause"), [("bukittinggi", "1.i.d"), ("bangka_barat", "5.a/b")])
def test_without_the_scenarios_of_a_shipped_clause(name: str, clause: str) -> None:
    """Without the scenarios that cite a clause its mutants survive, and those of no other."""
    _, suite = shipped(name)
    gone = [scenario.name for scenario in suite.scenarios if clause in scenario.cited_labels]
    marked = read_expanded_tree(policy_path(name))
    clauses = list(dict.fromkeys(mutant.clause for mutant in mutants(marked.tree)))
    # Of the others those beside it and every fortieth; the soak judges all of them.
    near = clauses.index(clause)
    for each in {clause, *clauses[near - 2 : near + 3], *clauses[::40]}:
        alive = survivors(list(run_mutants(marked, suite.without_scenarios(gone), each)))
        assert set(alive) == ({clause} if each == clause else set())


def test_suites_stand_beside_their_policies() -> None:
    """A suite has the name of its policy's file; it is no policy itself."""
    assert suite_beside(Path("a/kota.yaml")) == Path("a/kota.scenarios.yaml")
    assert suite_beside(Path("a/kota.yml")) == Path("a/kota.scenarios.yaml")


EXEMPT = """\
policy: kota_kecil
government: {name: Kota Kecil, code: "71.72", timezone: Asia/Makassar}
circular: {number: 1/SE/2026, signed: 2026-04-06, issuer: Wali Kota Kecil}
covers: {at: opening, whose: semua}
provisions:
  - at: "1"
    says: Boleh WFH setiap Jumat.
    permit: {every: jumat}
  - at: "2"
    says: Perjalanan dinas dikurangi.
    limit: {what: perjalanan_dalam_negeri, cut: 50%}
  - at: "3"
    says: Pelaksana di kantor.
    exclude: {level: pelaksana}
  - at: "4"
    says: Pengecualian.
    exempt: {instead_of: "TARGET", whose: {unit: rsud}}
  - at: "5"
    says: Berlaku.
    in_force: {from: 2026-04-06}
"""
NOTHING_GIVEN = """\
scenarios: kota_kecil
timezone: Asia/Makassar
given:
  - name: Pelaksana
    who: {level: pelaksana, unit: induk}
    date: 2026-04-10
    then: {outcome: not_permitted, because: ["3"]}
"""


@pytest.mark.parametrize(
    ("target", "fates"),
    [("2", {"not_executable"}), ("3", {"killed", "survived", "equivalent"})],
)
def test_whom_a_figure_does_not_apply_to_is_the_office_s(target: str, fates: set[str]) -> None:
    """Who is freed of a figure changes what binds the office, though no answer."""
    marked = read_yaml(EXEMPT.replace("TARGET", target), "kota_kecil.yaml")
    suite = suite_from_text(NOTHING_GIVEN, policy_from_tree(marked), "kota_kecil.scenarios.yaml")
    verdicts = [
        verdict
        for verdict in run_mutants(marked, suite, "4")
        if verdict.mutant.change.where in ("exempt", "exempt.whose", "exempt.whose.unit")
        if verdict.mutant.change.becomes not in ("permit", "exclude")
    ]
    assert {verdict.fate for verdict in verdicts} <= fates
    assert len(verdicts) == 5
