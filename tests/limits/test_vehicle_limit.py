"""How much of the use of official post vehicles may remain."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asn_wfh import FactError, Policy
from asn_wfh.limits import Ceiling, Floor, NotSet, VehicleLimit, vehicle_limit
from asn_wfh.loading.policy_from_tree import load_policy_text
from limits.figure_strategies import amounts, counts
from limits.invented_circular import rekaan


@given(baseline=counts, planned=counts)
@example(baseline=3, planned=1)
@example(baseline=0, planned=0)
def test_half_the_vehicle_use_may_remain(bukittinggi: Policy, baseline: int, planned: int) -> None:
    """Vehicles are kept where at most half of them remain."""
    answer = vehicle_limit(bukittinggi, baseline)
    assert isinstance(answer, VehicleLimit)
    assert isinstance(answer.allowed, Ceiling)
    assert answer.keeps(planned) == (Fraction(planned) <= Fraction(baseline, 2))
    assert answer.keeps(int(answer.allowed.most))
    assert not answer.keeps(int(answer.allowed.most) + 1)


@given(baseline=st.decimals(0, 10**9, places=3), planned=amounts)
def test_vehicle_use_in_decimals_is_exact(
    bukittinggi: Policy, baseline: Decimal, planned: int | Decimal
) -> None:
    """Use that is measured, in litres or kilometres, is halved exactly."""
    answer = vehicle_limit(bukittinggi, baseline)
    assert isinstance(answer, VehicleLimit)
    assert isinstance(answer.allowed, Ceiling)
    assert Fraction(answer.allowed.most) == Fraction(baseline) / 2
    assert answer.keeps(planned) == (Fraction(planned) <= Fraction(baseline) / 2)


def test_the_vehicle_limit_says_its_baseline(bukittinggi: Policy) -> None:
    """The sentence holds what may remain and of what."""
    answer = vehicle_limit(bukittinggi, Decimal("1200.50"))
    assert answer.sentence("id") == (
        "Butir 1.g: penggunaan kendaraan dinas jabatan paling banyak 600,25 dari semula 1.200,5"
    )
    assert answer.sentence("en") == (
        "Clause 1.g: use of official post vehicles at most 600.25, of 1,200.5 before"
    )


def test_bangka_barat_limits_no_vehicles(bangka_barat: Policy) -> None:
    """No clause of Bangka Barat is about vehicles, and no limit is borrowed."""
    answer = vehicle_limit(bangka_barat, 10)
    assert answer == NotSet("vehicles", "bangka_barat", "Kabupaten Bangka Barat", "silent")
    assert answer.sentence("id") == (
        "Surat edaran Kabupaten Bangka Barat tidak menetapkan batas penggunaan kendaraan dinas "
        "jabatan"
    )


@pytest.mark.parametrize(
    "text", ["-0.01", "NaN", "sNaN", "Infinity", "-Infinity", "1E+101", "0E-101"]
)
def test_an_amount_that_is_none_is_refused(bukittinggi: Policy, text: str) -> None:
    """An amount is finite, not negative, and of a length that can be printed."""
    value = Decimal(text)
    with pytest.raises(FactError) as caught:
        vehicle_limit(bukittinggi, value)
    assert str(caught.value) == (
        f"the value of `baseline` cannot be used: {value!r}; write 0, 1, 2, ... / Decimal('0.50')"
    )


def test_minus_zero_is_zero(bukittinggi: Policy) -> None:
    """A decimal zero with a sign is nothing, and prints without it."""
    answer = vehicle_limit(bukittinggi, Decimal("-0.00"))
    assert isinstance(answer, VehicleLimit)
    assert isinstance(answer.allowed, Ceiling)
    assert str(answer.allowed.most) == "0.0000"
    assert answer.keeps(0)


@pytest.mark.parametrize(
    ("baseline", "planned", "needs"),
    [
        (3, Decimal("1.5"), "0, 1, 2, ..."),
        (3, None, "0, 1, 2, ..."),
        (Decimal(3), -1, "0, 1, 2, ... / Decimal('0.50')"),
    ],
)
def test_a_vehicle_plan_is_counted_as_its_baseline(
    bukittinggi: Policy, baseline: int | Decimal, planned: int, needs: str
) -> None:
    """What was counted in whole numbers is planned in whole numbers."""
    answer = vehicle_limit(bukittinggi, baseline)
    assert isinstance(answer, VehicleLimit)
    with pytest.raises(FactError) as caught:
        answer.keeps(planned)
    assert str(caught.value) == f"the value of `planned` cannot be used: {planned!r}; write {needs}"


def test_a_missing_vehicle_baseline_is_refused(bangka_barat: Policy) -> None:
    """A baseline is never guessed, also where nothing is limited."""
    with pytest.raises(FactError) as caught:
        vehicle_limit(bangka_barat, None)  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == (
        "the value of `baseline` cannot be used: None; write 0, 1, 2, ... / Decimal('0.50')"
    )


def _vehicles(of: str) -> Policy:
    return load_policy_text(
        f"""
policy: contoh
government: {{name: Kota Contoh, code: "13.75", timezone: Asia/Jakarta}}
circular: {{number: 1/2026, signed: 2026-04-08, issuer: Wali Kota Contoh}}
covers: {{at: opening, whose: semua}}
provisions:
  - at: "1"
    says: Kendaraan dinas jabatan dibatasi.
    limit: {{what: kendaraan_dinas_jabatan, at_most: 30%, of: {of}}}
  - at: "2"
    says: Berlaku sejak 8 April 2026.
    in_force: {{from: 2026-04-08}}
"""
    )


@given(baseline=counts, planned=counts)
@example(baseline=10, planned=3)
@example(baseline=3, planned=2)
def test_a_share_of_the_vehicles_counts_vehicles(baseline: int, planned: int) -> None:
    """Of the number of vehicles, at most the share may still be used; a part of one is none."""
    answer = vehicle_limit(_vehicles("vehicles"), baseline)
    assert isinstance(answer, VehicleLimit)
    assert answer.keeps(planned) == (planned * 100 <= baseline * 30)
    assert "vehicles in use at most" in answer.sentence("en")


def test_a_share_of_the_vehicles_has_no_litres() -> None:
    """A share of a number of vehicles needs a number of vehicles."""
    with pytest.raises(FactError, match="baseline"):
        vehicle_limit(_vehicles("vehicles"), Decimal("1200.5"))


@given(baseline=st.one_of(counts, amounts), planned=st.one_of(counts, amounts))
@example(baseline=10, planned=7)
@example(baseline=3, planned=2)
def test_a_share_of_the_cut_leaves_the_rest(
    baseline: int | Decimal, planned: int | Decimal
) -> None:
    """Where the cut may be no larger than the share, the rest of the use is kept or more."""
    answer = vehicle_limit(_vehicles("cut"), baseline)
    assert isinstance(answer, VehicleLimit)
    assert answer.remains == 70
    if isinstance(planned, int) or isinstance(baseline, Decimal):
        assert answer.keeps(planned) == (Fraction(planned) * 100 >= Fraction(baseline) * 70)
    assert "at least" in answer.sentence("en")


@given(baseline=st.integers(0, 10**60).map(Decimal) | st.decimals(0, 10**20, places=9))
def test_the_rest_of_a_decimal_is_exact(baseline: Decimal) -> None:
    """What must remain of a long decimal is not rounded, whatever the caller's context."""
    with localcontext() as context:
        context.prec = 3
        answer = vehicle_limit(_vehicles("cut"), baseline)
    assert isinstance(answer, VehicleLimit)
    assert isinstance(answer.allowed, Floor)
    assert Fraction(answer.allowed.least) == Fraction(baseline) * 70 / 100


@given(baseline=st.one_of(counts, amounts), planned=st.one_of(counts, amounts))
@example(baseline=1, planned=1)
@example(baseline=0, planned=0)
@example(baseline=Decimal("0.5"), planned=Decimal("0.5"))
def test_a_cut_without_a_figure_leaves_less(
    baseline: int | Decimal, planned: int | Decimal
) -> None:
    """Where the paper gives no figure, less use than before remains, and of none none."""
    policy = rekaan("limit: {what: kendaraan_dinas_jabatan, cut: any}")
    answer = vehicle_limit(policy, baseline)
    assert isinstance(answer, VehicleLimit)
    assert (answer.of, answer.remains) == ("use", None)
    if isinstance(planned, int) or isinstance(baseline, Decimal):
        assert answer.keeps(planned) == (planned < baseline or planned == baseline == 0)
