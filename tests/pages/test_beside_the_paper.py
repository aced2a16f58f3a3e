"""The page that shows clauses of the policies beside what they say is made of the policies."""

import pytest

from pages.page_text import text_of
from pages.renew_page_beside_official_text import PAGE, SHOWN, entry


@pytest.mark.parametrize("name", SHOWN)
def test_the_page_shows_the_policy_as_it_is(name: str) -> None:
    """Each clause shown has the YAML of its file, and below it what the policy reads back."""
    for label in SHOWN[name]:
        assert entry(name, label) in text_of(PAGE)
