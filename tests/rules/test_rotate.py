"""`rotate`: only those on the roster stay at home, by shares."""

from asn_wfh import Outcome
from asn_wfh.rules.paper_wording_shared_by_rules import AT_LEAST, AT_MOST
from rules.single_rule import decided, rule_of

_HALVES = (
    "rotate: {wfh: 50%, wfo: 50%, of: eligible_in_office, odd_person: wfo, share: SHARE, "
    "turns: working_days}"
)
_EXACT, _CEILING = _HALVES.replace("SHARE", "exact"), _HALVES.replace("SHARE", "at_most")


def test_only_those_on_the_roster_have_leave() -> None:
    """On the roster there is leave, off it there is none."""
    assert decided(_EXACT, rostered=True).outcome is Outcome.PERMITTED
    assert decided(_EXACT, rostered=False).outcome is Outcome.NOT_PERMITTED
    assert decided(_EXACT).outcome is Outcome.UNDETERMINED


def test_either_share_says_the_other() -> None:
    """Both shares are stated together, each beside its own printed word."""
    content = rule_of(_EXACT).content()
    assert content.together == {("share", "50")}
    assert content.named_shares == {"wfh": 50, "wfo": 50}
    assert ("share", "exact") in content.words


def test_a_ceiling_is_taken_up_where_the_share_is_one() -> None:
    """`maksimal` needs a share at most, `minimal` the one at the office."""
    assert rule_of(_CEILING).accounts_for_binding_word(AT_MOST)
    assert not rule_of(_EXACT).accounts_for_binding_word(AT_MOST)
    assert rule_of(_EXACT).accounts_for_binding_word(AT_LEAST)


def test_the_shares_change_together() -> None:
    """They make a whole, so a mutant moves a point from one to the other; or it recalls."""
    rule = rule_of(_EXACT)
    assert rule.complements == ("wfh", "wfo")
    assert (rule.figure_name, rule.sets_figure) == ("turns", True)
    assert rule.mutant_effect_and_words({}) == ("recall", "any")
