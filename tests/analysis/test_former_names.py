"""The public names of 0.1 say where they went."""

import pytest

import asn_wfh.analysis
import asn_wfh.compare


@pytest.mark.parametrize(
    ("former", "module", "name"),
    [
        ("Across", "analysis", "StanceOutcomes"),
        ("Enough", "analysis", "SufficientSet"),
        ("Told", "analysis", "FactValues"),
        ("Touch", "analysis", "Impact"),
        ("Turn", "analysis", "Flip"),
        ("Way", "analysis", "FactChange"),
        ("Comparison", "compare", "Comparison"),
        ("Member", "compare", "Member"),
        ("compare", "compare", "compare"),
        ("read_staff", "compare", "read_staff"),
        ("who_may", "compare", "who_may"),
    ],
)
def test_a_former_name_tells_the_new_one(former: str, module: str, name: str) -> None:
    """Whoever imports a name of 0.1 is told the name of today, which exists."""
    with pytest.raises(ImportError, match=f"`asn_wfh.{module}.{name}` since 0.2"):
        getattr(asn_wfh.analysis, former)
    assert name in {"analysis": asn_wfh.analysis, "compare": asn_wfh.compare}[module].__all__


def test_a_name_that_never_was() -> None:
    """Any other name is missing as in every module."""
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        getattr(asn_wfh.analysis, "nothing_of_the_kind")  # noqa: B009  # no attribute to a checker
