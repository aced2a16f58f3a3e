"""Sanctions and preferences that not all circulars say alike."""

import pytest

from asn_wfh import Policy
from asn_wfh.compare import compare
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.report.comparison.comparison_in_words import ComparisonView
from asn_wfh.report.comparison.comparison_json import comparison_json
from rules.own_words import FRAME, lembayung

_DUTY = "oblige: {who: asn, do: apel_daring}"
_REPORT = "oblige: {who: asn, do: laporan_harian}"
_SANCTION = 'sanction: {breach: "1", steps: [teguran_lisan, potong_tpp]}'
_PREFER = "prefer: {at: home, first: [{rawan: ya}, waktu_mendaftar]}"


def _rows(one: Policy, other: Policy) -> list[tuple[str, str | None, list[list[str | None]]]]:
    limits = compare(one, other).limits
    return [
        (row.figure, row.duty, [[line.clause for line in own] for own in row.lines])
        for row in limits
    ]


def test_a_row_per_breached_duty() -> None:
    """Of a duty that is sanctioned otherwise, or in one circular only, a row is told."""
    one = lembayung(_DUTY, _REPORT, 'sanction: {breach: ["1", "2"], steps: teguran_lisan}')
    other = lembayung(_REPORT, _DUTY, 'sanction: {breach: "1", steps: teguran_lisan}')
    assert _rows(one, other) == [("sanction", "apel_daring", [["3"], []])]


def test_a_breached_clause_stands_for_all_its_items() -> None:
    """A sanction on a clause above duties is one on each of them, and on no clause beside it."""

    def policy(breach: str) -> Policy:
        effects = {
            "1": "no_rule: Pembuka.",
            "1.a": _DUTY,
            "1.b": _REPORT,
            "2": f"sanction: {{breach: {breach}, steps: teguran_lisan}}",
            "3": "in_force: {from: 2026-01-15}",
        }
        clauses = (
            f'  - {{at: "{at}", says: Butir., {effect}}}\n' for at, effect in effects.items()
        )
        return load_policy_text(FRAME + "".join(clauses), "lembayung.yaml")

    above, both = policy('"1"'), policy("[1.a, 1.b]")
    assert _rows(above, both) == []
    assert _rows(above, policy("1.a")) == [("sanction", "laporan_harian", [["2"], []])]


@pytest.mark.parametrize(
    "other",
    [
        'sanction: {breach: "1", steps: [potong_tpp, teguran_lisan]}',
        'sanction: {breach: "1", steps: [{times: "2", then: teguran_lisan}, potong_tpp]}',
        'sanction: {breach: "1", steps: [teguran_lisan, potong_tpp], withdraws: hak_wfh}',
    ],
)
def test_steps_their_order_and_the_right_make_a_difference(other: str) -> None:
    """Another order, another count or a right that is withdrawn is told."""
    assert _rows(lembayung(_DUTY, _SANCTION), lembayung(_DUTY, other)) == [
        ("sanction", "apel_daring", [["2"], ["2"]])
    ]


def test_clauses_of_other_numbers_say_the_same() -> None:
    """The same steps for the same duty are no difference, whatever the clauses are numbered."""
    one, other = lembayung(_DUTY, _SANCTION), lembayung(_PREFER, _DUTY, _SANCTION.replace("1", "2"))
    assert _rows(one, other) == [("preference", None, [[], ["1"]])]


def test_another_order_of_preference_is_told() -> None:
    """Preferences have one row, with what each circular says."""
    turned = _PREFER.replace("[{rawan: ya}, waktu_mendaftar]", "[waktu_mendaftar, {rawan: ya}]")
    assert _rows(lembayung(_PREFER), lembayung(turned)) == [("preference", None, [["1"], ["1"]])]
    assert compare(lembayung(_PREFER), lembayung(_PREFER)).empty


def test_reports_show_the_rows() -> None:
    """The view names the duty by its own label, the JSON by its word."""
    comparison = compare(lembayung(_DUTY, _SANCTION), lembayung(_DUTY, "no_rule: Tanpa sanksi."))
    (row,) = ComparisonView(comparison, "en").limits
    assert row.name == "sanction: attend the online roll call"
    assert not row.case
    (limit,) = comparison_json(comparison, "en")["limits"]
    assert (limit["figure"], limit["duty"]) == ("sanction", "apel_daring")


def test_duties_of_its_own_are_compared() -> None:
    """A duty that is one circular's own has a row with its labels, with its days and count."""
    daily, weekly = (
        lembayung(_DUTY, "permit: {every: jumat}"),
        lembayung(_DUTY.replace("}", ', count: "2"}'), "permit: {every: jumat}"),
    )
    (row,) = compare(daily, weekly).duties
    assert row.duty == "apel_daring"
    assert row.own_word is not None
    (paragraph,) = ComparisonView(compare(daily, weekly), "en").duties
    assert paragraph.name == "attend the online roll call"
