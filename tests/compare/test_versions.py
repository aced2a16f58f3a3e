"""Versions of one circular: a comparison shows exactly what was changed, and for whom."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

import pytest

from asn_wfh import CivilServant, FactError, Policy, PolicyError, load_policy
from asn_wfh.compare import Comparison, Member, compare
from asn_wfh.loading.policy_from_tree import load_policy_text, read_expanded_tree
from asn_wfh.loading.policy_paths import policy_path
from asn_wfh.loading.yaml_reader import read_yaml
from asn_wfh.mutation.mutants import Mutant, mutants
from compare.reference_comparison import Answers, Classes, check
from scenarios import teladan
from strategies import CLERK

FRIDAY = date(2026, 4, 17)


def changed(old: str, new: str, text: str = teladan.POLICY) -> Policy:
    """The small circular with some words put otherwise."""
    assert text.count(old) == 1
    return load_policy_text(text.replace(old, new))


def says(policy: Policy) -> object:
    """All that a policy says under its stance."""
    rules = [(provision.label, rule) for provision, rule in policy.rules]
    return rules, policy.covers, policy.circular.signed


def clauses_of(comparison: Comparison) -> set[str]:
    """Every clause that any table of a comparison names."""
    named = {row.reason.label or "" for row in comparison.rows}
    for number in range(len(comparison.labels)):
        named |= {demand.label for row in comparison.duties for demand in row.unshared[number]}
        named |= {line.clause or "" for row in comparison.limits for line in row.unshared[number]}
    named |= {each.label for each in comparison.silent}
    return named - {""}


def loaded() -> Iterator[tuple[Mutant, Policy]]:
    """Every mutant of the small circular that still is a policy of the same government."""
    marked, base = read_yaml(teladan.POLICY, "kota_teladan.yaml"), teladan.policy()
    for mutant in mutants(marked.tree):
        if mutant.clause == "government":
            continue
        try:
            yield mutant, mutant.mutated_policy(marked, base)
        except PolicyError:
            continue


THIRDS = [0, *(pytest.param(third, marks=pytest.mark.slow) for third in (1, 2))]


@pytest.mark.parametrize("third", THIRDS)
def test_a_mutant_differs_in_its_mutation(third: int) -> None:
    """A changed clause is the only one named; what changes nothing under the stance is empty."""
    base, met = teladan.policy(), 0
    for mutant, policy in islice(loaded(), third, None, 3):
        comparison = compare(base, policy)
        assert comparison.empty == (says(base) == says(policy)), mutant
        assert clauses_of(comparison) <= {mutant.clause}, mutant
        assert comparison.dates_differ == (
            mutant.clause in ("8", "circular") and not comparison.empty
        )
        met += not comparison.empty
    assert met > 30


@pytest.mark.parametrize("third", THIRDS)
def test_a_mutant_is_answered_as_decide_answers_it(third: int) -> None:
    """The boxes of a circular and its mutant are just the cases that the two decide unlike."""
    base = teladan.policy()
    for number, (mutant, policy) in islice(enumerate(loaded()), third, None, 3):
        if mutant.kind not in ("swap", "add") and number // 3 % 3:
            continue
        comparison = compare(base, policy, on=FRIDAY)
        answers = Answers(comparison, "jumat")
        for facts in Classes.of([base, policy]).drawn(40, seed=number):
            check([base, policy], answers, facts, FRIDAY)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bukittinggi", "bangka_barat"])
def test_mutants_of_the_shipped_circulars(name: str) -> None:
    """The same holds for every tenth mutant of the shipped circulars."""
    marked, base = read_expanded_tree(policy_path(name)), load_policy(name)
    met = 0
    for mutant in list(mutants(marked.tree))[::10]:
        if mutant.clause == "government":
            continue
        try:
            policy = mutant.mutated_policy(marked, base)
        except PolicyError:
            continue
        comparison = compare(base, policy)
        assert comparison.empty == (says(base) == says(policy)), mutant
        if not mutant.stance:
            assert clauses_of(comparison) <= {mutant.clause}, mutant
        met += not comparison.empty
    assert met > 15


def test_a_clause_deleted() -> None:
    """Who was kept at the office by a deleted clause alone is the box, with that clause."""
    after = changed("exclude: {task: sopir}", "no_rule: Dicabut.")
    comparison = compare(teladan.policy(), after)
    (row,) = comparison.rows
    assert (row.reason.label, row.by, row.about) == ("3", 0, ("task",))
    assert [each.box for each in comparison.boxes] == [row.box]
    assert comparison.labels == ("kota_teladan", "kota_teladan#2")


def test_leave_given_on_another_day() -> None:
    """Leave that one version gives and the other does not is a row of the clause that gives it."""
    comparison = compare(teladan.policy(), changed("{every: jumat}", "{every: [kamis, jumat]}"))
    (row,) = comparison.rows
    assert (row.reason.label, row.by) == ("1", 1)
    assert comparison.field.values_of_narrowed_facets_only(row.box)["weekday"] == ("kamis",)
    assert row.reasons[1][0].why == "no_leave_given"


def test_whom_a_circular_is_about() -> None:
    """A circular about fewer people differs by its opening, and by nothing else."""
    comparison = compare(teladan.policy(), changed("{except: non_asn}", "[pns, cpns]"))
    (row,) = comparison.rows
    assert (row.reason.label, row.reason.why) == ("opening", "not_covered_group")
    assert comparison.field.values_of_narrowed_facets_only(row.box)["employment"] == (
        "pppk",
        "pppk_paruh_waktu",
    )


def test_versions_that_follow_each_other() -> None:
    """Versions that never hold together are compared each in a week of its own time."""
    old = changed("{from: 2026-04-06, review", "{from: 2026-04-06, until: 2026-06-30, review")
    new = changed("{from: 2026-04-06, review", "{from: 2026-07-01, review")
    new_text = teladan.POLICY.replace("{from: 2026-04-06, review", "{from: 2026-07-01, review")
    assert not compare(old, new).boxes
    assert compare(old, new).dates_differ
    comparison = compare(old, changed("level: administrator}", "level: pengawas}", new_text))
    assert {row.reason.label for row in comparison.rows} == {"2"}
    for row in comparison.rows:
        decisions = comparison.decisions(row)
        assert tuple(d.outcome for d in decisions) == row.outcomes
        assert decisions[0].date != decisions[1].date


def test_a_date_on_which_one_is_not_in_force() -> None:
    """What differs only since one is not in force stands apart; what differs anyway does not."""
    new_text = teladan.POLICY.replace("{from: 2026-04-06, review", "{from: 2026-07-01, review")
    new = changed("exclude: {task: sopir}", "no_rule: Dicabut.", new_text)
    old = teladan.policy()
    comparison = compare(old, new, on=FRIDAY)
    assert [force.in_force for force in comparison.forces] == [True, False]
    # The old one refuses drivers, and the new one is not in force: nobody is a driver at home.
    assert comparison.boxes == ()
    assert comparison.rows == ()
    assert comparison.force_boxes
    answers = Answers(comparison, "jumat")
    for facts in Classes.of([old, new]).drawn(300, seed=3):
        check([old, new], answers, facts, FRIDAY)
    turned = compare(new, changed("{every: jumat}", "{every: kamis}"), on=date(2026, 4, 16))
    assert turned.boxes
    (row,) = (row for row in turned.rows if row.by == 1)
    assert [reason.why for reason in row.reasons[1]] == ["not_in_force"]


def test_for_whom() -> None:
    """The people whom an amendment concerns are counted, by their ids."""
    staff = [
        ("siti", CivilServant(employment="pns", level="pelaksana", task="sopir")),
        ("budi", CivilServant(employment="pns", level="pelaksana", task="lainnya")),
        ("ani", CivilServant(employment="pns", level="pelaksana")),
        ("umi", CivilServant(employment="pns", level="administrator", task="sopir")),
    ]
    comparison = compare(
        teladan.policy(), changed("exclude: {task: sopir}", "no_rule: Dicabut."), staff=staff
    )
    assert comparison.headcount
    assert comparison.headcount.differ.surely == ("siti",)
    assert comparison.headcount.differ.perhaps == ("ani",)
    assert (comparison.headcount.total, comparison.headcount.alike) == (4, 2)
    assert comparison.rows[0].people == comparison.boxes[0].people == comparison.headcount.differ


def test_never_at_work() -> None:
    """A circular that holds on a weekend only cannot be compared in a working week."""
    weekend = load_policy_text(
        teladan.POLICY.replace(
            "{from: 2026-04-06, review_every: 2 bulan}", "{from: 2026-04-11, until: 2026-04-12}"
        )
    )
    with pytest.raises(FactError, match="any ordinary working day"):
        compare(teladan.policy(), weekend)
    assert compare(teladan.policy(), weekend, on=FRIDAY).force_boxes


def test_a_member_may_state_the_day() -> None:
    """The roster, a recall and an absence of a member count as they are stated.

    Both refuse whoever a schedule keeps at the office; only one refuses where none was drawn up.
    """
    who = CivilServant.read({**CLERK, "domicile": "13.75"})
    comparison = compare(
        "bukittinggi",
        "bangka_barat",
        staff=[
            Member("giliran", who, rostered=True),
            Member("bukan giliran", who, rostered=False),
            Member("tanpa jadwal", who, rostered="tanpa_jadwal"),
            Member("belum tahu", who),
            Member("dipanggil", who, rostered="tanpa_jadwal", recalled=True),
            Member("cuti", who, rostered="tanpa_jadwal", absent="cuti"),
        ],
    )
    assert comparison.headcount
    assert comparison.headcount.differ.surely == ("tanpa jadwal",)
    assert comparison.headcount.differ.perhaps == ("belum tahu",)
    assert comparison.headcount.alike == 4
