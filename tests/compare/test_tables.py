"""Duties, limits and dates in force have tables of their own; a matrix says who may where."""

import pytest

from asn_wfh import CivilServant, load_policy
from asn_wfh.compare import Cell, Comparison, DutyRow, MatrixGroup, compare, who_may
from asn_wfh.loading.policy_from_tree import load_policy_text
from compare.reference_comparison import FRIDAY
from places import EXAMPLES
from scenarios import teladan

CONTOH = EXAMPLES / "kota_contoh.yaml"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """The two circulars in an ordinary week."""
    return compare("bukittinggi", "bangka_barat")


def duty(comparison: Comparison, word: str) -> DutyRow:
    """The row of a duty."""
    (row,) = (row for row in comparison.duties if row.duty == word)
    return row


def asked(row: DutyRow) -> list[list[str]]:
    """The clauses that ask for a duty, per policy."""
    return [[demand.label for demand in own] for own in row.demands]


def test_a_duty_that_one_asks(comparison: Comparison) -> None:
    """A plan the day before is asked in Bukittinggi alone, whoever works from home."""
    row = duty(comparison, "rencana_kerja")
    assert asked(row) == [["2.a/a"], []]
    assert row.who == "asn"
    (box,) = row.where
    assert set(comparison.field.values_of_narrowed_facets_only(box)) == {
        "employer",
        "employment",
        "absent",
        "weekday",
    }


def test_a_duty_of_some(comparison: Comparison) -> None:
    """Attendance by the app differs for those who live inside, by a selfie for the others."""
    for word, home in (("presensi_aplikasi", "inside"), ("presensi_swafoto", "outside")):
        (box,) = duty(comparison, word).where
        assert comparison.field.values_of_narrowed_facets_only(box)["domicile"] == (home,)


def test_duties_alike_are_left_out(comparison: Comparison) -> None:
    """What both ask at the same times is no difference: the home, the roster, supervision."""
    words = {row.duty for row in comparison.duties}
    assert not {"bekerja_di_tempat_tinggal", "jadwal", "pengawasan"} & words
    assert {"telepon_aktif", "foto_gps", "lokasi_langsung", "skema_pengawasan"} <= words


def test_the_time_of_a_duty() -> None:
    """The same duty at another moment differs; another word for the same moment does not."""
    base = teladan.policy()
    later = load_policy_text(teladan.POLICY.replace("by: h-1", 'by: "07:30"'))
    (row,) = compare(base, later).duties
    assert asked(row) == [["5"], ["5"]]
    start = load_policy_text(teladan.POLICY.replace("by: h-1", "by: mulai_kerja"))
    comparison = compare(later, start)
    assert comparison.duties == ()
    assert [each.label for each in comparison.silent] == ["5"]


def test_whose_duties_differ() -> None:
    """People are counted on whom a duty falls in one region and not so in the other."""
    staff = teladan_people().items()
    later = load_policy_text(teladan.POLICY.replace("by: h-1", 'by: "12:00"'))
    (row,) = compare(teladan.policy(), later, staff=staff).duties
    assert row.people
    assert (row.people.surely, row.people.perhaps) == (("budi",), ("ani",))


def teladan_people() -> dict[str, CivilServant]:
    """One who may work from home, one who may not, and one of whom not enough is known."""
    return {
        "budi": CivilServant(employment="pns", level="pelaksana", task="lainnya"),
        "siti": CivilServant(employment="pns", level="pelaksana", task="sopir"),
        "ani": CivilServant(employment="pns", level="pelaksana"),
    }


def test_limits(comparison: Comparison) -> None:
    """Travel abroad is cut in Bukittinggi by 70%, in Bangka Barat not at all."""
    figures = {row.figure: row for row in comparison.limits}
    (city,), (regency,) = figures["foreign_travel"].lines
    assert dict(city.parameters)["cut"] == 70
    assert regency.clause is None
    assert set(figures) == {
        *("recall_cap", "turns", "domestic_travel", "foreign_travel", "vehicles"),
        "monthly_report",
    }


def test_forces(comparison: Comparison) -> None:
    """The dates in force and the signing are told beside each other, and that they differ."""
    city, regency = comparison.forces
    assert (city.clause, str(city.since), str(city.signed)) == ("3.2", "2026-04-08", "2026-04-08")
    assert (regency.clause, str(regency.since), str(regency.signed)) == (
        *("8", "2026-04-02"),
        "2026-04-07",
    )
    assert comparison.dates_differ
    assert city.in_force is None
    assert compare("bukittinggi", "bangka_barat", on=FRIDAY).forces[0].in_force is True


def test_a_clause_that_changes_nothing() -> None:
    """A clause that one version has and that changes no answer is told as such."""
    base = load_policy("bangka_barat")
    comparison = compare(base, base.under({"f-g-tertukar": "harfiah"}))
    assert [each.label for each in comparison.silent] == ["4.f/a", "4.g"]
    assert (comparison.boxes, comparison.rows) == ((), ())
    assert not comparison.empty


def group(groups: tuple[MatrixGroup, ...], **sides: str) -> tuple[Cell, ...]:
    """The cells of a group."""
    (cell,) = (
        each.cells for each in groups if dict(each.sides) == {n: (v,) for n, v in sides.items()}
    )
    return cell


def answers(cells: tuple[Cell, ...]) -> list[str]:
    """What each policy answers."""
    return [cell.answer for cell in cells]


def test_who_may_by_region(comparison: Comparison) -> None:
    """Groups that a clause names stand with what each region answers, and by which clauses."""
    groups = who_may(comparison)
    assert answers(groups[0].cells) == ["may", "by_roster"]
    assert groups[0].sides == ()
    assert answers(group(groups, level="jpt_pratama")) == ["may_not", "may_not"]
    assert answers(group(groups, level="ahli_madya")) == ["may_not", "by_roster"]
    assert answers(group(groups, post="camat")) == ["may_not", "may_not"]
    assert [r.label for r in group(groups, post="camat")[0].reasons] == ["1.i.b"]
    assert answers(group(groups, task="sopir")) == ["may_not", "by_roster"]
    assert answers(group(groups, service="langsung_lainnya")) == ["may", "may_not"]
    assert answers(group(groups, domicile="outside")) == ["may", "may_not"]
    assert answers(group(groups, recalled="ya")) == ["may_not", "may_not"]
    city, regency = group(groups, level="ahli_madya")
    assert [reason.label for reason in city.reasons] == ["1.i.c"]
    assert [reason.label for reason in regency.reasons] == ["1.b/a", "5.a/a"]
    assert (city.weekdays, regency.weekdays) == ((), ("jumat",))


def test_no_group_twice(comparison: Comparison) -> None:
    """A group that both circulars name stands once."""
    groups = [each.sides for each in who_may(comparison)]
    assert len(groups) == len(set(groups)) > 30


def test_a_group_that_hangs_on_a_fact() -> None:
    """Where a fact of its own decides, a group may in some cases: it is not said that it may."""
    contoh = load_policy(CONTOH)
    groups = who_may(compare(contoh, "bukittinggi"))
    assert "some" in {cell.answer for each in groups for cell in each.cells}
