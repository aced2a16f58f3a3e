"""Figures that a caller gives: which amounts are taken."""

from decimal import Decimal

import pytest

from asn_wfh.limits.check_given_counts_and_amounts import amount_faults


@pytest.mark.parametrize("sign", ["", "-"])
def test_how_large_and_how_small_an_amount_may_be(sign: str) -> None:
    """A hundred digits before or behind the point are taken, one more is refused."""
    assert amount_faults(budget=Decimal(f"1E{sign}100")) == []
    (fault,) = amount_faults(budget=Decimal(f"1E{sign}101"))
    assert fault.code == "absurd_figure"
