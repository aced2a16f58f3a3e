"""Patterns of printed forms stand for exactly the forms they were made of."""

from hypothesis import given
from hypothesis import strategies as st

from pages.printed_form_patterns import forms_of_pattern, patterns_of_forms

WORDS = st.sampled_from(["tetap", "wajib", "WFO", "di", "kantor", "dan/atau"])
FORMS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, unique=True)


@given(FORMS)
def test_patterns_stand_for_exactly_their_forms(forms: list[str]) -> None:
    """No form is lost, none is added, and there are never more patterns than forms."""
    patterns = patterns_of_forms(forms)
    assert set().union(*map(forms_of_pattern, patterns)) == set(forms)
    assert len(patterns) <= len(forms)


def test_forms_that_differ_in_one_word_are_one_pattern() -> None:
    """A slash divides the words of one place; a word in brackets may be left out."""
    forms = ["tetap WFO", "wajib WFO", "tetap melaksanakan WFO", "wajib melaksanakan WFO"]
    assert patterns_of_forms(forms) == ["tetap/wajib (melaksanakan) WFO"]
