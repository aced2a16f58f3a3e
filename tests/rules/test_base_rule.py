"""What every effect word has: a sentence, a part in the answer, words that a paper prints."""

import pytest

from asn_wfh import Policy
from asn_wfh.limits import FIGURES
from asn_wfh.rules import EFFECTS, Rule
from asn_wfh.rules.limit import Limit
from asn_wfh.rules.paper_wording_shared_by_rules import MUST, ONLY


def test_every_rule_says_what_it_does(shipped: Policy) -> None:
    """Each clause has a sentence in both languages, and they are not the same."""
    for provision, rule in shipped.rules:
        id_, en = rule.sentence("id"), rule.sentence("en")
        assert id_, provision.label
        assert en, provision.label
        if provision.effect != "no_rule":
            assert id_ != en, provision.label


@pytest.mark.parametrize("rule", EFFECTS.values())
def test_a_word_that_decides_names_its_reason(rule: type[Rule]) -> None:
    """What gives leave or takes it away has a code of a reason, and boxes of its own."""
    gives = (
        rule.boxes_given_leave_where_acts_are_given
        is not Rule.boxes_given_leave_where_acts_are_given
    )
    takes = rule.denied_boxes is not Rule.denied_boxes
    # A share gives leave where everybody is at home, and takes it elsewhere.
    assert (rule.role == "gives", rule.role == "takes") == (gives and not takes, takes)
    assert bool(rule.why) == (rule.role in ("gives", "takes", "force"))


@pytest.mark.parametrize("rule", EFFECTS.values())
def test_the_figures_of_a_word_stand_in_the_overview(rule: type[Rule]) -> None:
    """Each figure that a word sets is one of the overview; no two words set the same."""
    others = [name for other in EFFECTS.values() if other is not rule for name in other.figures]
    assert set(rule.figures) <= set(FIGURES)
    assert set(rule.figures).isdisjoint(others)


@pytest.mark.parametrize("rule", EFFECTS.values())
def test_the_words_of_a_figure_are_fields(rule: type[Rule]) -> None:
    """What is said of fields by their names is said of fields that the word has."""
    fields = set(rule.model_fields)
    assert set(rule.figure_words) <= fields
    assert rule.private_words <= fields
    assert set(rule.complements) <= fields
    assert set(rule.pointer or ()) <= fields


def test_within_a_term_only_the_words_of_a_limit_bind() -> None:
    """How shares are joined and what is cut binds in a listed term too, and no other word does."""
    binding = {
        form
        for rule in EFFECTS.values()
        for row in rule.printed.binding
        if row.in_terms
        for form in row.forms
    }
    of_limit = {form for row in Limit.printed.binding for form in row.forms if row.in_terms}
    assert binding == of_limit
    assert "dan/atau" in binding
    assert not binding & {form for row in (MUST, ONLY) for form in row.forms}
