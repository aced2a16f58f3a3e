"""How much of the use of official post vehicles may remain."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from asn_wfh import FactError, Policy
from asn_wfh.limits import NotSet, VehicleLimit, vehicle_limit
from limits.drawn import amounts, counts


@given(baseline=counts, planned=counts)
@example(baseline=3, planned=1)
@example(baseline=0, planned=0)
def test_half_the_vehicle_use_may_remain(bukittinggi: Policy, baseline: int, planned: int) -> None:
    """Vehicles are kept where at most half of them remain."""
    found = vehicle_limit(bukittinggi, baseline)
    assert isinstance(found, VehicleLimit)
    assert found.keeps(planned) == (Fraction(planned) <= Fraction(baseline, 2))
    assert found.keeps(int(found.allowed.most))
    assert not found.keeps(int(found.allowed.most) + 1)


@given(baseline=st.decimals(0, 10**9, places=3), planned=amounts)
def test_vehicle_use_in_decimals_is_exact(
    bukittinggi: Policy, baseline: Decimal, planned: int | Decimal
) -> None:
    """Use that is measured, in litres or kilometres, is halved exactly."""
    found = vehicle_limit(bukittinggi, baseline)
    assert isinstance(found, VehicleLimit)
    assert Fraction(found.allowed.most) == Fraction(baseline) / 2
    assert found.keeps(planned) == (Fraction(planned) <= Fraction(baseline) / 2)


def test_the_vehicle_limit_says_its_baseline(bukittinggi: Policy) -> None:
    """The sentence holds what may remain and of what."""
    found = vehicle_limit(bukittinggi, Decimal("1200.50"))
    assert found.sentence("id") == (
        "Butir 1.g: penggunaan kendaraan dinas jabatan paling banyak 600,25 dari semula 1.200,5"
    )
    assert found.sentence("en") == (
        "Clause 1.g: use of official post vehicles at most 600.25, of 1,200.5 before"
    )


def test_bangka_barat_limits_no_vehicles(bangka_barat: Policy) -> None:
    """No clause of Bangka Barat is about vehicles, and no limit is borrowed."""
    found = vehicle_limit(bangka_barat, 10)
    assert found == NotSet("vehicles", "bangka_barat", "Kabupaten Bangka Barat", "silent")
    assert found.sentence("id") == (
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
    assert str(caught.value) == f"`baseline` is {value!r}; give 0, 1, 2, ... / Decimal('0.50')"


def test_minus_zero_is_zero(bukittinggi: Policy) -> None:
    """A decimal zero with a sign is nothing, and prints without it."""
    found = vehicle_limit(bukittinggi, Decimal("-0.00"))
    assert isinstance(found, VehicleLimit)
    assert str(found.allowed.most) == "0.0000"
    assert found.keeps(0)


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
    found = vehicle_limit(bukittinggi, baseline)
    assert isinstance(found, VehicleLimit)
    with pytest.raises(FactError) as caught:
        found.keeps(planned)
    assert str(caught.value) == f"`planned` is {planned!r}; give {needs}"


def test_a_missing_vehicle_baseline_is_refused(bangka_barat: Policy) -> None:
    """A baseline is never guessed, also where nothing is limited."""
    with pytest.raises(FactError) as caught:
        vehicle_limit(bangka_barat, None)  # type: ignore[arg-type]  # the mistake under test
    assert str(caught.value) == "`baseline` is None; give 0, 1, 2, ... / Decimal('0.50')"
