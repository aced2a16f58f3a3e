"""`recall`: whoever is ordered in has no leave, and the orders may have a cap."""

import pytest

from asn_wfh import PolicyError
from asn_wfh.rules import Recall
from asn_wfh.rules.paper_wording_shared_by_rules import AT_MOST
from rules.single_rule import rule_of

_CAPPED = "recall: {at_most: 10%, of: wfh_that_day, round: down}"


def test_the_cap_is_its_figure() -> None:
    """A recall is about the cap, also where it has none; its words are those of the cap."""
    capped, free = rule_of(_CAPPED), rule_of("recall: any")
    assert (capped.figure_name, capped.sets_figure) == ("recall_cap", True)
    assert (free.figure_name, free.sets_figure) == ("recall_cap", False)
    parameters = (("at_most", 10), ("of", "wfh_that_day"), ("round", "down"))
    assert capped.figure_parameters() == parameters
    assert free.figure_parameters() == ()
    assert free.fields_addressed_to_office() == ("recall", None, None, None, None)


def test_a_ceiling_is_taken_up_by_a_cap() -> None:
    """`maksimal` needs a cap; one of another clause is enough."""
    assert rule_of(_CAPPED).accounts_for_binding_word(AT_MOST)
    assert not rule_of("recall: any").accounts_for_binding_word(AT_MOST)


def test_it_states_its_share_as_a_ceiling() -> None:
    """The share must be printed, and printed as a ceiling."""
    content = rule_of(_CAPPED).content()
    assert content.figures == {("share", "10")}
    assert content.words == {("of", "wfh_that_day"), ("round", "down")}
    assert content.capped


def test_a_mutant_asks_for_the_home_instead() -> None:
    """The opposite takes leave for another cause."""
    assert rule_of("recall: any").mutant_effect_and_words("any") == ("stay_within", "territory")


def test_the_clause_whose_cap_counts() -> None:
    """Orders that count under another clause name it, and have its cap; others name none."""
    pointing = Recall.model_validate({"within": "1.d"})
    assert pointing.content().clause == "1.d"
    assert "at_most" in pointing.stated_keys()
    free = rule_of("recall: any")
    assert free.content().clause == ""
    assert "at_most" not in free.stated_keys()


def test_an_empty_recall_is_refused() -> None:
    """Orders without a cap are written as such; nothing at all is half a cap."""
    with pytest.raises(PolicyError) as refusal:
        rule_of("recall: {}")
    assert [fault.code for fault in refusal.value.faults] == ["half_cap"]
