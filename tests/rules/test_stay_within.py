"""`stay_within`: only a home inside the region counts."""

from asn_wfh.law.fact_space import FactSpace
from limits.invented_circular import rekaan
from rules.single_rule import rule_of

_BARE = "stay_within: territory"


def cases() -> FactSpace:
    """The cases of an invented circular."""
    return rekaan(_BARE).cases


def test_whoever_lives_outside_has_no_leave() -> None:
    """It takes leave exactly from the homes outside."""
    assert rule_of(_BARE).denied_boxes(cases()) == [cases().box({"domicile": ["outside"]})]


def test_a_bare_word_is_the_place() -> None:
    """Written as one word or as a mapping, it is the same rule."""
    rule = rule_of(_BARE)
    assert rule == rule_of("stay_within: {place: territory}")
    assert rule.as_mapping("territory") == {"place": "territory"}
    words = {"place": "territory", "every": "jumat"}
    assert rule.as_mapping(words) == words
    assert rule.mutant_effect_and_words("territory") == ("recall", "any")


def test_it_says_by_itself_where_the_home_lies() -> None:
    """Where the home lies is a term of the effect, and no group of people."""
    assert rule_of(_BARE).content().terms == {("domicile", "inside")}
