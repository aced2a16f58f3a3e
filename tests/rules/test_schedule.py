"""`schedule`: whoever is put down for the office works there."""

from asn_wfh import Outcome
from asn_wfh.rules.paper_wording_shared_by_rules import UNTIL
from rules.single_rule import decided, rule_of


def test_who_is_scheduled_for_the_office_has_no_leave() -> None:
    """The schedule binds; where none is stated, none was drawn up."""
    assert decided("schedule: any", rostered=False).outcome is Outcome.NOT_PERMITTED
    assert decided("schedule: any", rostered=True).outcome is Outcome.PERMITTED
    assert decided("schedule: any").outcome is Outcome.PERMITTED


def test_an_end_is_taken_up_where_it_has_one() -> None:
    """`sampai dengan` needs the date until which it holds."""
    assert rule_of("schedule: {until: 2026-06-30}").accounts_for_binding_word(UNTIL)
    assert not rule_of("schedule: any").accounts_for_binding_word(UNTIL)


def test_a_mutant_recalls_instead() -> None:
    """The opposite takes leave from those ordered in; `any` may be narrowed to some people."""
    rule = rule_of("schedule: any")
    assert rule.mutant_effect_and_words("any") == ("recall", "any")
    assert (rule.as_mapping("any"), rule.can_be_narrowed_to_group_by_mutant({})) == ({}, True)
