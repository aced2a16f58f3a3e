"""What every test shares: the shipped policies, and the folder of the official texts."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from asn_wfh import Policy, load_policy

# The same examples on every run and every machine; no clock decides what fails.
settings.register_profile("suite", deadline=None, derandomize=True, max_examples=30)
# For `pytest --hypothesis-profile=soak`: other examples each time, and many.
settings.register_profile("soak", deadline=None, max_examples=2_000)
settings.load_profile("suite")

REGIONS = ("bukittinggi", "bangka_barat")


@pytest.fixture(scope="session")
def bukittinggi() -> Policy:
    """The policy of Kota Bukittinggi."""
    return load_policy("bukittinggi")


@pytest.fixture(scope="session")
def bangka_barat() -> Policy:
    """The policy of Kabupaten Bangka Barat."""
    return load_policy("bangka_barat")


@pytest.fixture(scope="session", params=REGIONS)
def shipped(request: pytest.FixtureRequest) -> Policy:
    """Each shipped policy in turn."""
    return load_policy(str(request.param))


@pytest.fixture(scope="session")
def circulars() -> Path:
    """The folder of the official texts, which the project does not hold."""
    named = os.environ.get("ASN_WFH_CIRCULARS", "")
    if named and Path(named).is_dir():
        return Path(named)
    if named:
        pytest.fail(f"ASN_WFH_CIRCULARS names no folder: {named}")
    reason = "ASN_WFH_CIRCULARS is not set: the official texts are not at hand"
    if os.environ.get("CI_REQUIRE_CIRCULARS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
